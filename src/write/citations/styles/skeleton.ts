/** What a style says of its own. */
export interface StyleParts {
  readonly title: string
  /** How the last of several names is joined in the description of a book: "&" or "and". */
  readonly and: 'symbol' | 'text'
  /** Macros in CSL, and the layout of a review. */
  readonly macros: string
  readonly review: string
}

/**
 * A style in CSL 1.0.2 for reviews, and for the books that they review: *Title*, by A. Author, edited by E. Editor.
 *
 * Variables that mean more here than in CSL: `reviewed-title` is the whole description of all reviewed books, `reviewed-genre` is
 * there where they are several, `number-of-pages` where the pages are more than one, `number` is an article number, `URL` the link.
 */
export function styleOf({ title, and, macros, review }: StyleParts): string {
  const people = `<name and="${and}" delimiter=", " delimiter-precedes-last="contextual"/>`
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>${title}</title><id>${title}</id><updated>2025-01-01T00:00:00+00:00</updated></info>
  ${macros}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>
    <choose>
      <if type="book">
        <group delimiter=", ">
          <text variable="title" font-style="italic"/>
          <names variable="author" prefix="by ">${people}</names>
          <names variable="editor" prefix="edited by ">${people}</names>
          <names variable="translator" prefix="translated by ">${people}</names>
        </group>
      </if>
      <else>${review}</else>
    </choose>
  </layout></bibliography>
</style>`
}
