import { parseDoi } from '../../record/values/doi.js'
import { parseIsbn } from '../../record/values/isbn.js'
import type { HeadingReading } from '../heading/index.js'
import type { JsonObject } from '../json-text.js'
import { noticeKind } from './lists.js'
import { object, objects, string } from '../json-fields.js'

/** What a record says that it reviews, by identifiers; those that are wrong are kept apart. */
export interface ReviewedItems {
  readonly dois: readonly string[]
  /** Thirteen digits. */
  readonly isbns: readonly string[]
  readonly refused: readonly { readonly field: 'doi' | 'isbn'; readonly printed: string; readonly reason: string }[]
}

/** The works behind `relation.is-review-of`. */
export function reviewedItems(record: JsonObject): ReviewedItems {
  const dois = new Set<string>()
  const isbns = new Set<string>()
  const refused: ReviewedItems['refused'][number][] = []
  for (const item of objects(object(record, 'relation') ?? {}, 'is-review-of')) {
    const printed = string(item, 'id')
    const field = string(item, 'id-type')?.toLowerCase()
    if (printed === undefined || (field !== 'doi' && field !== 'isbn')) continue
    const parsed = field === 'doi' ? parseDoi(printed) : parseIsbn(printed)
    if (!parsed.ok) refused.push({ field, printed, reason: parsed.reason })
    else (field === 'doi' ? dois : isbns).add(parsed.value)
  }
  return { dois: [...dois], isbns: [...isbns], refused }
}

/** Types of Crossref that are no reviews, in words. */
const otherTypes: Readonly<Record<string, string>> = {
  'peer-review': 'a peer review of an article',
  book: 'a book',
  monograph: 'a book',
  'edited-book': 'a book',
  'reference-book': 'a book',
  'book-set': 'a set of books',
  'book-series': 'a book series',
  'book-chapter': 'a chapter of a book',
  'book-section': 'a part of a book',
  'book-part': 'a part of a book',
  'book-track': 'a part of a book',
  'reference-entry': 'an entry of a reference work',
  component: 'a part of another work',
  database: 'a database',
  dataset: 'a data set',
  dissertation: 'a thesis',
  grant: 'a grant',
  journal: 'a journal',
  'journal-issue': 'an issue of a journal',
  'journal-volume': 'a volume of a journal',
  proceedings: 'conference proceedings',
  report: 'a report',
  'report-component': 'a part of a report',
  standard: 'a standard',
}

/** Why a record is no book review; nothing if it is one. */
export function whyNoReview(record: JsonObject, reviewed: ReviewedItems, heading: HeadingReading): string | undefined {
  const type = string(record, 'type') ?? 'journal-article'
  if (Object.hasOwn(otherTypes, type)) return otherTypes[type]
  const update = objects(record, 'update-to').map((item) => noticeKind(string(item, 'type') ?? '')).find((kind) => kind !== undefined) // prettier-ignore
  if (update !== undefined) return `a ${update} of something published before`
  if (reviewed.isbns.length > 0 || heading.kind === 'book-review') return undefined
  if (reviewed.dois.some((doi) => /97[89][0-9-]{10,14}/.test(doi)) && heading.kind !== 'not-a-book-review') return undefined
  return heading.reason
}
