import type { Place } from '../../diagnostics/diagnostic.js'
import type { Role } from '../../record/contributor.js'
import { string } from '../json-fields.js'
import type { JsonObject } from '../json-text.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import { cslDate } from './dates.js'
import { cslNames } from './names.js'
import { reviewedItems } from './note.js'

/** CSL's name variables, and what they say of a book's people; in the order in which a list of people is written. */
export const bookRoles: readonly (readonly [key: string, role: Role])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['compiler', 'compiler'],
  ['illustrator', 'illustrator'],
  ['contributor', 'contributor'],
]

/**
 * The books that an item reviews: whole items under `custom`, else the variables `reviewed-…`; the ISBN of a review is its book's,
 * since no article has one.
 */
export function cslBooks(item: JsonObject, placeOf: (key?: string) => Place, rest: string): readonly StatedBook[] {
  const whole = reviewedItems(item)
  if (whole.length > 0) return whole.map((book) => bookOf(book, '', () => placeOf('reviewed')))
  const title = string(item, 'title')
  const isNamed = string(item, 'reviewed-title') !== undefined
  // Styles print "Review of" before the title of an item that names the author of the book and not the book.
  const citation =
    isNamed ? undefined : isReviewOf.test(rest) ? stated(rest, placeOf('note')) : item['reviewed-author'] && title ? stated(title, placeOf('title')) : undefined // prettier-ignore
  return [{ ...bookOf(item, 'reviewed-', placeOf), ...isbnOf(item, placeOf), ...(citation && { citation }) }]
}

/** A note that says what is reviewed, as a person reads it. */
export const isReviewOf = /^\W{0,3}(?:book )?review of\b/i

function isbnOf(item: JsonObject, placeOf: (key: string) => Place): Pick<StatedBook, 'isbns'> {
  const isbns = ['ISBN', 'reviewed-ISBN'].flatMap((key) => {
    const printed = string(item, key)
    return printed === undefined ? [] : [stated(printed, placeOf(key))]
  })
  return isbns.length === 0 ? {} : { isbns }
}

function bookOf(item: JsonObject, before: string, placeOf: (key?: string) => Place): StatedBook {
  const say = (key: string): Stated | undefined => {
    const printed = string(item, before + key)
    return printed === undefined ? undefined : stated(printed, placeOf(before + key))
  }
  const printedDate = cslDate(item[`${before}issued`])
  const date = printedDate === undefined ? undefined : stated(printedDate, placeOf(`${before}issued`))
  const list = (key: string): readonly Stated[] => {
    const values: unknown = item[before + key]
    const texts: readonly unknown[] = Array.isArray(values) ? values : [values]
    return texts.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [stated(text, placeOf(before + key))] : []))
  }
  const one: Readonly<Record<string, Stated | undefined>> = {
    date, edition: say('edition'), volume: say('volume'), series: say('collection-title'), seriesNumber: say('collection-number'),
    language: say('language'), doi: say('DOI'), page: say('URL'), extent: say('number-of-pages'),
  } // prettier-ignore
  const people = bookRoles.flatMap(([key, role]) => cslNames(item[before + key], role, () => placeOf(before + key)))
  const [titles, publishers, places] = [list('title'), list('publisher'), list('publisher-place')]
  const isbns = before === '' ? list('ISBN') : []
  const place = titles[0]?.place ?? people[0]?.place ?? placeOf()
  return {
    place,
    ...(titles.length > 0 && { titles }),
    ...(people.length > 0 && { people }),
    ...(publishers.length > 0 && { publishers }),
    ...(places.length > 0 && { places }),
    ...(isbns.length > 0 && { isbns }),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  }
}

function stated(text: string, place: Place): Stated {
  return { text, place }
}
