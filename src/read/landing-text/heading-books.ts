import type { Contributor } from '../../record/contributor.js'
import { trust, type Trust } from '../../record/draft.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { Found, HeadingBook, HeadingPerson, HeadingReading, Span } from '../heading/index.js'
import type { Line } from './page.js'
import type { BookFacts, Stated } from './stated.js'

/** The books of a heading that was read, and where each value stands in the line. */
export function booksOfHeading(reading: HeadingReading, line: Line, confidence: Trust, draft: DraftBuilder): readonly BookFacts[] {
  const state = <T>(value: T, span: Span): Stated<T> => ({ value, place: line.at(span.start), trust: confidence })
  for (const { text, span } of reading.notUnderstood)
    draft.complain('read/text-is-understood', { field: 'books', actual: text }, line.at(span.start))
  for (const { price } of reading.books)
    if (price !== undefined) draft.complain('read/text-is-understood', { field: 'books', actual: price.value }, line.at(price.span.start))
  return reading.books.map((book) => bookFacts(book, state, line, draft))
}

/** Reviewers that a heading names itself: "(Stefan Weiß)". */
export function reviewersOfHeading(reading: HeadingReading, line: Line): readonly Stated<Contributor>[] {
  return reading.reviewers.map(({ value, span }) => ({ value, place: line.at(span.start), trust: trust.prose }))
}

type State = <T>(value: T, span: Span) => Stated<T>

function bookFacts(book: HeadingBook, state: State, line: Line, draft: DraftBuilder): BookFacts {
  const each = <T>(found: readonly Found<T>[]): readonly Stated<T>[] => found.map(({ value, span }) => state(value, span))
  const one = <T>(found: Found<T> | undefined): Stated<T> | undefined => found && state(found.value, found.span)
  return {
    title: state({ value: book.title.value }, book.title.span),
    subtitle: one(book.subtitle),
    printedTitle: book.printedTitle === undefined ? undefined : state(book.printedTitle, book.title.span),
    contributors: book.people.map(({ value, span }) => state<HeadingPerson>(value, span)),
    publishers: each(book.publishers).map(({ value, ...rest }) => ({ value: { name: value }, ...rest })),
    places: each(book.places),
    date: dateOf(book, state, line, draft),
    edition: one(book.edition),
    volume: one(book.volume),
    series: one(book.series),
    extent: one(book.extent),
    formats: formatsOf(book, state, line, draft),
  }
}

function dateOf({ year }: HeadingBook, state: State, line: Line, draft: DraftBuilder): Stated<string> | undefined {
  if (year === undefined) return undefined
  const read = draft.parsed('books[0].date', year.value, parsePartialDate(year.value), line.at(year.span.start))
  return read === undefined ? undefined : state(read, year.span)
}

function formatsOf({ isbns }: HeadingBook, state: State, line: Line, draft: DraftBuilder): BookFacts['formats'] {
  return isbns.flatMap(({ value: { isbn, printed, kind, problem }, span }) => {
    if (isbn !== undefined) return [state({ isbn, ...(kind && { kind }) }, span)]
    draft.complain(
      'read/value-is-understood',
      { field: 'books[0].isbn', actual: printed, other: problem ?? 'it is no ISBN' },
      line.at(span.start),
    )
    return []
  })
}
