import type { Stated } from '../stated/stated-review.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** What of an element is no text of its own: notes and marks for them. */
const asides = ['xref', 'fn', 'named-content-note'] as const

/** The `xml:lang` of an element; `und` says that there is none. */
export function languageOf(...elements: readonly (XmlElement | undefined)[]): { readonly language?: string } {
  for (const element of elements) {
    const language = element?.attributes.get('xml:lang')?.trim() ?? ''
    if (language.toLowerCase() === 'und') return {}
    if (language !== '') return { language }
  }
  return {}
}

/** The text of an element in its markup; nothing where it is blank. */
export function marked(element: XmlElement | undefined, ...around: readonly (XmlElement | undefined)[]): Stated | undefined {
  if (element === undefined || textOf(element, ...asides).trim() === '') return undefined
  return { text: inlineMarkup(element), place: element.place, ...languageOf(element, ...around) }
}

/** The bare text of an element; nothing where it is blank. */
export function bare(element: XmlElement | undefined): Stated | undefined {
  const text = textOf(element, ...asides)
    .replace(/\s+/g, ' ')
    .trim()
  return element === undefined || text === '' ? undefined : { text: escaped(text), place: element.place }
}

/** The same of each child of some names. */
export function bareChildren(element: XmlElement | undefined, ...names: readonly string[]): readonly Stated[] {
  return childrenOf(element, ...names).flatMap((child) => bare(child) ?? [])
}

/** An attribute, in the place of its element. */
export function attributeOf(element: XmlElement, name: string): Stated | undefined {
  const text = element.attributes.get(name)?.trim() ?? ''
  return text === '' ? undefined : { text: escaped(text), place: element.place }
}

/** Text that is no markup, as what is cleaned of markup takes it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Elements of JATS that stay marked, by what they are called to those who read markup: the title of a book is in italics. */
const marks: ReadonlyMap<string, string> = new Map(
  'italic bold sub sup sc p title sec list list-item break disp-quote'.split(' ').map((name) => [name, name] as const),
).set('source', 'italic')

/** The content of an element with the markup that says something of it, and without notes, labels and pictures. */
export function inlineMarkup(element: XmlElement, ...without: readonly string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      if (skipped.has(child.name) || without.includes(child.name)) return ''
      const inner = inlineMarkup(child, ...without)
      const mark = marks.get(child.name)
      return mark === undefined ? inner : `<${mark}>${inner}</${mark}>`
    })
    .join('')
}

const skipped: ReadonlySet<string> = new Set(['xref', 'fn', 'label', 'email', 'graphic', 'inline-graphic', 'object-id'])
