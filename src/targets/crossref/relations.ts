import type { Book } from '../../record/book.js'
import type { BookReview } from '../../record/review.js'
import { titleOf } from '../../write/citation/cited-record.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/** Whether a book can be named in a relation: by an ISBN or a DOI. */
export function isIdentified({ formats = [], doi }: Book): boolean {
  return formats.length > 0 || doi !== undefined
}

/**
 * The link from a review to its books: `isReviewOf` for the DOI and for every ISBN of each. The description is the title of the book,
 * so that identifiers with one description are of one book.
 *
 * Source: Crossref's relations.xsd 5.4.0, `inter_work_relation`.
 */
export function reviewOfBooks({ books = [] }: BookReview): XmlNode | undefined {
  const titles = books.map(titleOf)
  const items = books.flatMap((book, i) => {
    const title = titles[i] ?? ''
    const isShared = titles.filter((other) => other === title).length > 1
    const identifiers = identifiersOf(book)
    const [[type, value] = []] = identifiers
    const description = isShared && type !== undefined ? `${title} (${type.toUpperCase()} ${value})` : title
    return identifiers.map(([kind, identifier]) => related(description, kind, identifier))
  })
  return element('rel:program', { name: 'relations' }, ...items, undefined)
}

function identifiersOf({ doi, formats = [] }: Book): readonly (readonly ['doi' | 'isbn', string])[] {
  return [...(doi === undefined ? [] : [['doi', doi] as const]), ...formats.map(({ isbn }) => ['isbn', isbn] as const)]
}

function related(description: string, type: 'doi' | 'isbn', value: string): XmlNode | undefined {
  const relation = { 'relationship-type': 'isReviewOf', 'identifier-type': type }
  return element('rel:related_item', {}, element('rel:description', {}, description), element('rel:inter_work_relation', relation, value))
}
