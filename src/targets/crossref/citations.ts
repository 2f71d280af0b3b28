import type { Book } from '../../record/book.js'
import type { Reference } from '../../record/review.js'
import { yearOf } from '../../record/values/partial-date.js'
import { titleOf } from '../../write/citation/cited-record.js'
import { element, type XmlNode } from '../../write/xml/element.js'
import { longestEdition } from './kept-record.js'

/**
 * The reviewed books as citations, in fields, then the review's own references as printed; the keys
 * tell the two apart. OJS sends no reviewed book.
 *
 * Source: common5.4.0.xsd, `citation` (the order of its fields is free).
 */
export function citationList(books: readonly Book[], references: readonly Reference[]): XmlNode | undefined {
  return element(
    'citation_list',
    {},
    ...books.map((book, i) => bookCitation(book, `reviewed-book${i + 1}`)),
    ...references.map(({ text, doi }, i) =>
      element('citation', { key: `ref${i + 1}` }, element('doi', {}, doi), element('unstructured_citation', {}, text)),
    ),
    undefined,
  )
}

function bookCitation(book: Book, key: string): XmlNode | undefined {
  const { contributors = [], date, formats: [format] = [], doi, edition } = book
  const author = contributors.find(({ role }) => role === 'author') ?? contributors.find(({ role }) => role === 'editor')
  return element(
    'citation',
    { key },
    element('volume_title', {}, titleOf(book)),
    element('author', {}, author?.family ?? author?.name),
    element('cYear', {}, date && yearOf(date)),
    element('doi', {}, doi),
    element('isbn', {}, format?.isbn),
    element('edition_number', {}, edition !== undefined && edition.length <= longestEdition ? edition : undefined),
  )
}
