/** What Crossref's messages are about, by a word in them, and what a person types there. The first that fits counts. */
// prettier-ignore
const fields: readonly (readonly [RegExp, string])[] = [
  [/\bISSN\b/i, 'issn'],
  [/\bISBN\b/i, 'books[0].isbn'],
  [/prefix|not allowed to|owner|DOI (?:is )?not (?:found|registered)|does not exist|invalid doi/i, 'doi'],
  [/\bresource\b|\bURL\b/i, 'page'],
  [/journal_title|full_title|title .{0,80}(?:journal|registered|assigned)/i, 'journal'],
  [/publication_date|\byear\b/i, 'published'],
  [/surname|given_name|person_name|contributor/i, 'reviewer'],
  [/\babstract\b/i, 'abstract'],
  [/license_ref/i, 'license'],
  [/\btitles?\b/i, 'title'],
]

/** What is to be mended, as a person types it, where the message tells. */
export function crossrefField(message: string): string | undefined {
  return fields.find(([pattern]) => pattern.test(message))?.[1]
}
