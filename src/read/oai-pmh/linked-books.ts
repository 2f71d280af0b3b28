import type { StatedBook } from '../stated/stated-review.js'
import { type CitedBook, citedAs, joinedBook, lettersOf, recordTitle, titleOf } from './joined-book.js'

/** Records of one title, of which one has no ISBN and nobody else than another: they are one book. */
export function withoutDoubles(records: readonly StatedBook[]): readonly StatedBook[] {
  return records.filter((record) => {
    const title = recordTitle(record)
    const people = new Set((record.people ?? []).map(({ name }) => name))
    return !records.some(
      (other) =>
        other !== record &&
        (record.isbns ?? []).length === 0 &&
        (other.isbns ?? []).length > 0 &&
        recordTitle(other) === title &&
        [...people].every((name) => (other.people ?? []).some((one) => one.name === name)),
    )
  })
}

/**
 * Several records of books, each with what prose says of it: told by its ISBN, else by its title. Of a citation that several records
 * share ("Volume one, 2000, ISBN …; volume two, 2002, ISBN …") each has the year that stands beside its ISBN.
 */
export function joinedBooks(records: readonly StatedBook[], prose: readonly CitedBook[]): readonly StatedBook[] {
  return records.map((record) => {
    const own = saidOf(record, prose).map((one) =>
      records.filter((other) => saidOf(other, prose).includes(one)).length > 1 ? withYear(one, yearBeside(record, one.from.text)) : one,
    )
    return joinedBook(record, own)
  })
}

/** Books that the title of a review names in one list with those of the records, and that have no record themselves. */
export function booksWithoutRecord(records: readonly StatedBook[], titled: readonly CitedBook[]): readonly StatedBook[] {
  const found = new Set(records.flatMap((record) => saidOf(record, titled)))
  if (found.size === 0) return []
  return titled.flatMap((one) => {
    const { book, from } = one
    // "Politische Vereine, Gesellschaften und Parteien": a part of a title that a record has whole.
    const isPart = records.some((record) => recordTitle(record).includes(lettersOf(book.title.value)))
    if (found.has(one) || isPart) return []
    const people = book.people.map(({ value }) => ({ ...value, place: from.place }))
    return [{ place: from.place, ...(people.length > 0 && { people }), citation: { ...from, text: titleOf(book) } }]
  })
}

/** What prose says of the book of a record: told by its ISBN, else by its title. */
export function saidOf(record: StatedBook, prose: readonly CitedBook[]): readonly CitedBook[] {
  const title = recordTitle(record)
  const byIsbn = citedAs(record, prose)
  const byTitle = prose.filter(({ book }) => [book.title.value, titleOf(book)].some((one) => lettersOf(one) === title))
  return byIsbn.length > 0 ? byIsbn : byTitle
}

/**
 * The year right before an ISBN of the record, "Prague 2008, ISBN …"; else the one year of the part of the citation, between semicolons,
 * in which the ISBN stands; `1921–27` is a span of the title.
 */
function yearBeside(record: StatedBook, citation: string): string | undefined {
  const digits = (record.isbns ?? []).map(({ text }) => text.replace(/[^0-9Xx]/g, ''))
  for (const [, year, isbn = ''] of citation.matchAll(
    /(?<![0-9–-])((?:1[5-9]|20)[0-9]{2})[,.]? ISBN:? ([0-9Xx][0-9Xx\u2010-\u2015 -]{8,16}[0-9Xx])/g,
  ))
    if (digits.includes(isbn.replace(/[^0-9Xx]/g, ''))) return year
  const part = citation.split(';').find((one) => digits.some((isbn) => one.replace(/[^0-9Xx]/g, '').includes(isbn)))
  const years = new Set(part?.match(/(?<![0-9–-])(?:1[5-9]|20)[0-9]{2}(?![0-9–-])/g))
  return years.size === 1 ? [...years][0] : undefined
}

function withYear({ book, from }: CitedBook, value: string | undefined): CitedBook {
  const { year, ...rest } = book
  return { book: { ...rest, ...(year && value !== undefined && { year: { ...year, value } }) }, from }
}
