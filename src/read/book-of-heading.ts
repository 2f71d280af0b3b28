import type { Book, Format } from '../record/book.js'
import type { Contributor } from '../record/contributor.js'
import { parsePartialDate } from '../record/values/partial-date.js'
import type { HeadingBook } from './heading/index.js'

/** A number that a heading prints as an ISBN and that is none. */
export interface RefusedIsbn {
  readonly printed: string
  readonly reason: string
}

/** What the heading of a review says of one reviewed book, as fields of a record, and the ISBNs that were refused. */
export function bookOfHeading(heading: HeadingBook): { readonly book: Book; readonly refused: readonly RefusedIsbn[] } {
  const { title, subtitle, printedTitle, people, publishers, places, year, edition, volume, series, extent, isbns } = heading
  const date = year === undefined ? undefined : parsePartialDate(year.value)
  const formats = isbns.flatMap(({ value: { isbn, kind } }): Format[] => (isbn === undefined ? [] : [{ isbn, ...(kind && { kind }) }]))
  const book: Book = {
    titles: [{ value: title.value }],
    ...(subtitle && { subtitle: subtitle.value }),
    ...(printedTitle !== undefined && { printedTitle }),
    ...(people.length > 0 && { contributors: people.map(({ value }): Contributor => value) }),
    ...(publishers.length > 0 && { publishers: publishers.map(({ value }) => ({ name: value })) }),
    ...(places.length > 0 && { places: places.map(({ value }) => value) }),
    ...(date?.ok && { date: date.value }),
    ...(edition && { edition: edition.value }),
    ...(volume && { volume: volume.value }),
    ...(series && { series: series.value }),
    ...(formats.length > 0 && { formats }),
    ...(extent && { extent: extent.value }),
  }
  const refused = isbns.flatMap(({ value: { printed, problem } }) => (problem === undefined ? [] : [{ printed, reason: problem }]))
  return { book, refused }
}
