import type { Book, Format } from '../../record/book.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { findIsbns, parseIsbn } from '../../record/values/isbn.js'
import { parseLanguage } from '../../record/values/language.js'
import { bookOfHeading } from '../book-of-heading.js'
import { type DraftBuilder, isEmpty } from '../draft-builder.js'
import { type HeadingReading, readHeading } from '../heading/index.js'
import { plainLine } from '../markup-text.js'
import { dateOfStated } from './date-of-stated.js'
import { peopleOf } from './stated-people.js'
import type { Stated, StatedBook, StatedIsbn } from './stated-review.js'

/** A book of a record, and where its fields came from. */
export interface GivenBook {
  readonly book: Book
  readonly stated: StatedBook
  /** Which of its fields were read from a citation, not from a field of their own. */
  readonly fromProse: readonly (keyof Book)[]
}

/** What a source states of one reviewed book, parsed; `reviewers` are never taken for the book's people. */
export function givenBooks(stated: StatedBook, at: string, builder: DraftBuilder, reviewers: readonly string[]): readonly GivenBook[] {
  const own = bookOfFields(stated, at, builder)
  const { citation } = stated
  if (citation === undefined || plainLine(citation.text) === '') return isEmpty(own) ? [] : [{ book: own, stated, fromProse: [] }]
  const heading = readHeading(citation.text, { reviewers, expectReview: true, ...languageOf(citation) })
  const read = heading.books.map((book) => bookFrom(withoutKnown(book, stated), at, builder, citation))
  for (const { text } of heading.notUnderstood) builder.complain('read/text-is-understood', { field: at, actual: text }, citation.place)
  if (read.length === 0) {
    if (isEmpty(own)) builder.complain('read/text-is-understood', { field: at, actual: plainLine(citation.text) }, citation.place)
    return isEmpty(own) ? [] : [{ book: own, stated, fromProse: [] }]
  }
  if (read.length > 1)
    return isEmpty(own) ? read.map((book) => ({ book, stated, fromProse: fieldsOf(book) })) : [{ book: own, stated, fromProse: [] }]
  const [first = {}] = read
  return [filledIn(own, first, stated)]
}

/** A number that a field of its own has too is refused there. */
function withoutKnown(book: HeadingReading['books'][number], { isbns = [] }: StatedBook): HeadingReading['books'][number] {
  const digitsOf = (printed: string): string => printed.replace(/[^0-9Xx]/g, '')
  const known = new Set(isbns.map(({ text }) => digitsOf(text)))
  return { ...book, isbns: book.isbns.filter(({ value: { isbn, printed } }) => isbn !== undefined || !known.has(digitsOf(printed))) }
}

/** A book with what a citation of it says where the fields are silent. */
export function filledIn(own: Book, cited: Book, stated: StatedBook): GivenBook {
  const { formats = [] } = own
  const more = (cited.formats ?? []).filter(({ isbn }) => formats.every((known) => known.isbn !== isbn))
  const added = fieldsOf(cited).filter((field) => own[field] === undefined)
  // A title in a field of its own stands as it is: what the citation says of its parts may be another title.
  const usable = own.titles === undefined ? added : added.filter((field) => field !== 'subtitle' && field !== 'printedTitle')
  const book = Object.fromEntries(usable.map((field) => [field, cited[field]])) as Book
  return {
    book: { ...book, ...own, ...(formats.length + more.length > 0 && { formats: [...formats, ...more] }) },
    stated,
    fromProse: usable,
  }
}

/** The one book of the heading, as a record has it; refused ISBNs are findings. */
export function bookFrom(book: HeadingReading['books'][number], at: string, builder: DraftBuilder, heading: Stated): Book {
  const { book: read, refused } = bookOfHeading(book)
  for (const { printed, reason } of refused)
    builder.complain('read/value-is-understood', { field: `${at}.isbn`, actual: printed, other: reason }, heading.place)
  return read
}

function fieldsOf(book: Book): readonly (keyof Book)[] {
  return Object.keys(book) as (keyof Book)[]
}

function languageOf({ language }: Stated): { readonly language?: string } {
  return language === undefined ? {} : { language }
}

function bookOfFields(stated: StatedBook, at: string, builder: DraftBuilder): Book {
  const line = (value: Stated | undefined): string | undefined => plainLine(value?.text ?? '') || undefined
  const lines = (values: readonly Stated[] | undefined): readonly string[] => (values ?? []).flatMap((value) => line(value) ?? [])
  const titles = (stated.titles ?? []).flatMap((title) => textOf(title, builder, `${at}.title`))
  const [publishers, places] = [lines(stated.publishers), lines(stated.places)]
  const seriesTitle = line(stated.series)
  const [subtitle, edition, volume, number, extent] = [
    stated.subtitle,
    stated.edition,
    stated.volume,
    stated.seriesNumber,
    stated.extent,
  ].map(line)
  const formats = formatsOf(stated.isbns ?? [], at, builder)
  const contributors = peopleOf(stated.people ?? [], builder, `${at}.authors`)
  const say = <T>(
    field: string,
    value: Stated | undefined,
    parse: (text: string) => Parameters<typeof builder.parsed<T>>[2],
  ): T | undefined => {
    const printed = line(value)
    return printed === undefined || value === undefined ? undefined : builder.parsed(`${at}.${field}`, printed, parse(printed), value.place)
  }
  const year = line(stated.date)
  const date = year === undefined || stated.date === undefined ? undefined : dateOfStated(builder, `${at}.year`, year, stated.date.place)
  const [language, doi, page] = [
    say('language', stated.language, parseLanguage),
    say('doi', stated.doi, parseDoi),
    say('page', stated.page, parseHttpUrl),
  ]
  return {
    ...(titles.length > 0 && { titles }),
    ...(subtitle !== undefined && { subtitle }),
    ...(contributors.length > 0 && { contributors }),
    ...(publishers.length > 0 && { publishers: publishers.map((name) => ({ name })) }),
    ...(places.length > 0 && { places }),
    ...(date !== undefined && { date }),
    ...(edition !== undefined && { edition }),
    ...(volume !== undefined && { volume }),
    ...(seriesTitle !== undefined && { series: { title: seriesTitle, ...(number !== undefined && { number }) } }),
    ...(language !== undefined && { language }),
    ...(formats.length > 0 && { formats }),
    ...(doi !== undefined && { doi }),
    ...(page !== undefined && { page }),
    ...(extent !== undefined && { extent }),
  }
}

/** A text, and its language where the source says one that there is. */
export function textOf(stated: Stated, builder: DraftBuilder, field: string): readonly { value: string; language?: string }[] {
  const value = plainLine(stated.text)
  if (value === '') return []
  const code = stated.language?.trim() ?? ''
  const language = code === '' ? undefined : builder.parsed(`${field} (language)`, code, parseLanguage(code), stated.place)
  return [{ value, ...(language !== undefined && { language }) }]
}

/** The ISBNs of a book. A field may hold several, and words beside them ("9780306406157 (hardcover)"). */
function formatsOf(isbns: readonly StatedIsbn[], at: string, builder: DraftBuilder): readonly Format[] {
  const formats: Format[] = []
  for (const { text, kind, place } of isbns) {
    const printed = plainLine(text)
    if (printed === '') continue
    const whole = parseIsbn(printed)
    const found = whole.ok ? [] : findIsbns(printed)
    if (whole.ok) add(formats, { isbn: whole.value, ...(kind && { kind }) })
    else if (found.length === 0) builder.parsed(`${at}.isbn`, printed, whole, place)
    for (const one of found) {
      if (one.isbn !== undefined) add(formats, { isbn: one.isbn, ...(kind && { kind }) })
      else builder.complain('read/value-is-understood', { field: `${at}.isbn`, actual: one.printed, other: one.problem ?? '' }, place)
    }
  }
  return formats
}

function add(formats: Format[], format: Format): void {
  if (formats.every(({ isbn }) => isbn !== format.isbn)) formats.push(format)
}
