import type { Book } from '../../record/book.js'
import type { BookReview } from '../../record/review.js'
import { slug } from '../../record/values/slug.js'
import { familyKey, mainTitle, reviewKey } from '../mint.js'

/** A shorter title ("Book review") may be any review's. */
const leastTelling = 16

/**
 * What names a review: each key, the strongest first. A review found under one of them keeps its address; under the last three only
 * where nothing contradicts. `at:` is no name: it says where the review stands.
 */
export function reviewKeys(review: BookReview, journal: string | undefined, firstBook = review.books?.[0]): readonly string[] {
  const { doi, identifiers, ...nameless } = review
  const { serial, pages, locator, titles } = review
  const first = pages?.first ?? locator
  const place = [serial?.volume, serial?.issue, first].map((part) => slug(part ?? ''))
  const placed = journal !== undefined && first !== undefined
  const book = slug(`${mainTitle(firstBook) ?? ''} ${firstBook?.subtitle ?? ''}`)
  const numbered = journal !== undefined && book !== '' && place.slice(0, 2).some((part) => part !== '')
  const title = slug(titles?.[0]?.value ?? '')
  return [
    ...(doi === undefined ? [] : [`doi:${doi}`]),
    ...(identifiers ?? []).map(({ scheme, value }) => `${scheme}:${value}`),
    ...(placed ? [`place:${[journal, ...place, book].join('|')}`] : []),
    `words:${reviewKey(nameless, journal)}`,
    ...(placed && place[0] !== '' ? [`page:${[journal, ...place].join('|')}`] : []),
    ...(numbered ? [`book:${[journal, place[0], place[1], book].join('|')}`] : []),
    ...(title === '' || book === '' ? [] : [`name:${[journal ?? '', title, book].join('|')}`]),
    ...(title.length < leastTelling ? [] : [`headed:${[journal ?? '', title].join('|')}`]),
    `at:${place.join('|')}`,
  ]
}

/** What names a book: DOI, ISBNs, and main title with first family name and year; subtitle, edition, volume and language tell apart. */
export function bookKeys(book: Book): readonly string[] {
  const title = titleKey(book)
  return [
    ...(book.doi === undefined ? [] : [`doi:${book.doi}`]),
    ...(book.formats ?? []).map(({ isbn }) => `isbn:${isbn}`),
    ...(title === undefined ? [] : [title]),
  ]
}

function titleKey(book: Book): string | undefined {
  const title = slug(mainTitle(book) ?? '')
  const family = slug(familyKey(book.contributors) ?? '')
  const year = book.date?.slice(0, 4)
  if (title === '' || family === '' || year === undefined) return undefined
  return `title:${[title, family, year].join('|')}`
}

/** What must not differ between two descriptions of one book: editions, volumes and translations are books of their own. */
export function variantOf(book: Book): string {
  return [book.volume, book.edition, book.language].map((part) => slug(part ?? '')).join('|')
}
