import type { Book } from '../../record/book.js'
import type { BookReview } from '../../record/review.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/** Whether a book can be named in a relation: by an ISBN or a DOI. */
export function isIdentified({ formats = [], doi }: Book): boolean {
  return formats.length > 0 || doi !== undefined
}

/**
 * The link from a review to its books: `isReviewOf` for the DOI and for every ISBN of each.
 *
 * Source: Crossref's relations.xsd 5.4.0, `inter_work_relation`.
 */
export function reviewOfBooks({ books = [] }: BookReview): XmlNode | undefined {
  const items = books.flatMap((book) => [
    ...(book.doi === undefined ? [] : [related(book, 'doi', book.doi)]),
    ...(book.formats ?? []).map(({ isbn }) => related(book, 'isbn', isbn)),
  ])
  return element('rel:program', { name: 'relations' }, ...items, undefined)
}

function related({ titles }: Book, type: 'doi' | 'isbn', value: string): XmlNode | undefined {
  const relation = { 'relationship-type': 'isReviewOf', 'identifier-type': type }
  return element(
    'rel:related_item',
    {},
    element('rel:description', {}, titles?.[0]?.value ?? ''),
    element('rel:inter_work_relation', relation, value),
  )
}
