import type { Source } from '../reader.js'

/** Marks of other JSON formats that hold titles, people and identifiers too. A quotation mark inside a text is escaped. */
const others: readonly RegExp[] = [
  /(?<!\\)"@(?:context|id|graph|type)"\s?:/,
  /(?<!\\)"itemType"\s?:/,
  /(?<!\\)"bibjson"\s?:/,
  /(?<!\\)"(?:message-type|reference-count|is-referenced-by-count|issn-type)"\s?:/,
  /(?<!\\)"(?:container-title|title)"\s?:\s?\[/,
  /(?<!\\)"(?:resourceTypeGeneral|schemaVersion|relatedIdentifiers)"\s?:/,
  /(?<!\\)"(?:publications|submissionId|sectionId|issueId)"\s?:/,
]

const reviewed = /(?<!\\)"reviewed-(?:title|author|genre)"\s?:/
/** Types that only CSL spells so: `book` and `review` alone may be anything. */
const type =
  /(?<!\\)"type"\s?:\s?"(?:review-book|article(?:-(?:journal|magazine|newspaper))?|paper-conference|entry-(?:dictionary|encyclopedia)|post-weblog|motion_picture|chapter|thesis|webpage|personal_communication)"/
const plain = /(?<!\\)"type"\s?:\s?"(?:book|review|report)"/
const names = /(?<!\\)"(?:container-title|publisher-place|date-parts|non-dropping-particle|collection-title|number-of-pages)"\s?:/

/** JSON whose types, names and dates are those of CSL, and that shows nothing of another format. */
export function detectCslJson({ head }: Source): number {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(head) || others.some((mark) => mark.test(head))) return 0
  if (reviewed.test(head)) return 0.95
  const hasNames = names.test(head)
  if (type.test(head)) return hasNames ? 0.9 : 0.65
  return plain.test(head) && hasNames ? 0.7 : 0
}
