import type { Role } from '../../record/contributor.js'
import type { Stated, StatedBook, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { bookHeadingOf } from './book-heading.js'
import { stated } from './stated-field.js'

/**
 * What one `review` states, and the attributes of its issue: `volume`, `number`, `year`. The `subject_specialist` is the editor who took the review in and no contributor; addresses and
 * affiliations of reviewers are left aside. A review has no title of its own: its journal heads it by the books.
 */
export function statedOfReview(review: XmlElement, hash: string, issue: ReadonlyMap<string, string>): StatedReview {
  const { place } = review
  const id = review.attributes.get('id')?.trim() ?? ''
  const attribute = (name: string): Stated | undefined => {
    const text = issue.get(name)?.trim() ?? ''
    return text === '' ? undefined : { text, place }
  }
  const [volume, number, year, page] = [attribute('volume'), attribute('number'), attribute('year'), stated(review, 'filename')]
  const books = childrenOf(review, 'book')
  const reviewers = childrenOf(review, 'reviewer')
  const heading = bookHeadingOf(books)
  const remarks = reviewers.flatMap((person) => remarkOf(stated(person, 'last_name')) ?? [])
  return {
    ...(id !== '' && { key: `sehepunkte-${id}` }),
    place,
    hash,
    mediaType: 'application/xml',
    isReview: true,
    sections: childrenOf(review, 'category').map((category) => textOf(category).trim()),
    ...(heading && { bookHeading: heading }),
    people: reviewers.flatMap((person) => named(person, '', 'author')).map(withoutRemark),
    books: books.map(bookOf),
    ...(volume && { volume }),
    ...(number && { issue: number }),
    ...(year && { issueDate: year, published: year }),
    ...(page && { page }),
    ...(id !== '' && { identifiers: [{ scheme: 'local' as const, text: id, place }] }),
    notUnderstood: [
      ...remarks.map((remark) => ({ ...remark, field: 'reviewer' })),
      ...books.flatMap((book, i) =>
        [stated(book, 'etal'), stated(book, 'issn'), descriptorAlone(book), priceOf(book)].flatMap((value) =>
          value === undefined ? [] : [{ ...value, field: `books[${i}]` }],
        ),
      ),
    ],
  }
}

/** Whether all that a review is about are web sites: an address in the title, and nothing that only a book has. */
export function isOfSites(review: XmlElement): boolean {
  const books = childrenOf(review, 'book')
  return books.length > 0 && books.every((book) => titleHasAddress(book) && ofBooksAlone.every((name) => stated(book, name) === undefined))
}

/** The journal reviews sites in the fields of books. */
const ofBooksAlone = ['isbn', 'pages', 'publishing_company', 'place_of_publication', 'year']

function titleHasAddress(book: XmlElement): boolean {
  return ['title', 'subtitle'].some((name) => /https?:\/\/|\bwww\./i.test(stated(book, name)?.text ?? ''))
}

/** "Kröger (i.R.)": what stands behind a family name in parentheses is said of the person, and no part of the name. */
function remarkOf(family: Stated | undefined): Stated | undefined {
  const [, remark] = /\(([^()]{1,60})\)$/.exec(family?.text ?? '') ?? []
  return remark === undefined || family === undefined ? undefined : { ...family, text: remark }
}

function withoutRemark(person: StatedPerson): StatedPerson {
  const { family } = person
  return family === undefined ? person : { ...person, family: family.replace(/\([^()]{1,60}\)$/, '').trim() }
}

function bookOf(book: XmlElement): StatedBook {
  const field = (name: string): Stated | undefined => stated(book, name)
  const [title, subtitle, publisher, place, year] = ['title', 'subtitle', 'publishing_company', 'place_of_publication', 'year'].map(field)
  const [edition, series, number, isbn] = ['edition', 'series', 'volume_number', 'isbn'].map(field)
  const [pages, makeUp] = [field('pages'), field('make_up')]
  const extent = pages && makeUp ? { ...pages, text: `${pages.text}, ${makeUp.text}` } : (pages ?? makeUp)
  const printedRole = field('editor')?.text
  return {
    place: book.place,
    ...(title && { titles: [title] }),
    ...(subtitle && { subtitle }),
    // One mark tells of all people of a book what they are.
    people: [1, 2, 3].flatMap((n) => named(book, `author_${n}_`, printedRole === undefined ? 'author' : roleOf(printedRole), printedRole)),
    ...(publisher && { publishers: [publisher] }),
    ...(place && { places: [place] }),
    ...(year && { date: year }),
    ...(edition && { edition }),
    ...(series && { series }),
    // The number counts in the series where there is one; else it is that of a volume of the work.
    ...(number && (series ? { seriesNumber: number } : { volume: number })),
    ...(isbn && { isbns: [isbn] }),
    ...(extent && { extent }),
  }
}

/** "Heft": it says something only where no number stands behind it. */
function descriptorAlone(book: XmlElement): Stated | undefined {
  return stated(book, 'volume_number') === undefined ? stated(book, 'volume_descriptor') : undefined
}

/** With its currency; a currency alone is nothing. */
function priceOf(book: XmlElement): Stated | undefined {
  const [price, currency] = [stated(book, 'price'), stated(book, 'currency')]
  return price && currency ? { ...price, text: `${price.text} ${currency.text}` } : price
}

function roleOf(mark: string): Role {
  if (/^(?:bearb|komm)/i.test(mark)) return 'contributor'
  return /^(?:übers|trad|transl)/i.test(mark) ? 'translator' : 'editor'
}

function named(element: XmlElement, prefix: string, role: Role, printedRole?: string): readonly StatedPerson[] {
  const [family, given] = [stated(element, `${prefix}last_name`), stated(element, `${prefix}first_name`)]
  const person = family ?? given
  if (person === undefined) return []
  return [
    {
      role,
      ...(family && { family: family.text }),
      ...(given && { given: given.text }),
      ...(printedRole !== undefined && { printedRole }),
      place: person.place,
    },
  ]
}
