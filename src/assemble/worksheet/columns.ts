import type { Book } from '../../record/book.js'
import type { Contributor, Role } from '../../record/contributor.js'
import type { FieldPath } from '../../record/draft.js'
import type { BookReview } from '../../record/review.js'
import type { Issn } from '../../record/serial.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseIsbn } from '../../record/values/isbn.js'
import { parseIssn } from '../../record/values/issn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parseLicence } from '../../record/values/licence.js'
import type { Parsed } from '../../record/values/parsed.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { parsePersonName } from '../../record/values/person-name.js'

/** One column of a worksheet about a thing: how a cell is read into the thing, and shown from it. */
export interface Column<T> {
  readonly heading: string
  /** The field that `none` closes, and whose doubt is shown. */
  readonly path: FieldPath
  read(cell: string): Parsed<Partial<T>>
  show(thing: T): string
  /** Whether it is missed in a thing of which it says nothing: the row then names it. */
  readonly wanted?: (thing: T) => boolean
  /** `none` in it takes nothing away from the other columns of its field. */
  readonly closes?: false
}

const always = (): boolean => true
const many = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The columns of a review, in their order. */
// prettier-ignore
export const reviewColumns: readonly Column<BookReview>[] = [
  { heading: 'reviewer', path: 'contributors', wanted: always, read: (cell) => people(cell, 'author'), show: ({ contributors }) => names(contributors, 'author') },
  { heading: 'doi', path: 'doi', wanted: always, read: (cell) => map(parseDoi(cell), (doi) => ({ doi })), show: ({ doi }) => doi ?? '' },
  { heading: 'page', path: 'page', read: (cell) => map(parseHttpUrl(cell), (page) => ({ page })), show: ({ page }) => page ?? '' },
  { heading: 'journal', path: 'serial.titles', wanted: always, read: (cell) => ok({ serial: { titles: [{ value: cell }] } }), show: ({ serial }) => serial?.titles?.map(({ value }) => value).join(' / ') ?? '' },
  { heading: 'issn', path: 'serial.issns', wanted: always, read: (cell) => map(all(many(cell), parseIssn), (found) => ({ serial: { issns: found.map((value): Issn => ({ value })) } })), show: ({ serial }) => serial?.issns?.map(({ value }) => value).join('; ') ?? '' },
  { heading: 'volume', path: 'serial.volume', read: (volume) => ok({ serial: { volume } }), show: ({ serial }) => serial?.volume ?? '' },
  { heading: 'issue', path: 'serial.issue', read: (cell) => map(notADate(cell), (issue) => ({ serial: { issue } })), show: ({ serial }) => serial?.issue ?? '' },
  { heading: 'pages', path: 'pages', wanted: ({ locator }) => locator === undefined, read: pages, show: ({ pages: stated }) => (stated === undefined ? '' : stated.range ?? [stated.first, stated.last].filter((page) => page !== undefined).join('–')) },
  { heading: 'published', path: 'history.published', wanted: always, read: (cell) => map(parsePartialDate(cell), (published) => ({ history: { published } })), show: ({ history }) => history?.published ?? '' },
  { heading: 'language', path: 'language', wanted: always, read: (cell) => map(parseLanguage(cell), (language) => ({ language })), show: ({ language }) => language ?? '' },
  { heading: 'license', path: 'licence', read: (cell) => map(parseLicence(cell), (licence) => ({ licence })), show: ({ licence }) => licence ?? '' },
]

/** The columns of each reviewed book. */
// prettier-ignore
export const bookColumns: readonly Column<Book>[] = [
  { heading: 'title', path: 'titles', wanted: always, read: (cell) => ok({ titles: [{ value: cell }] }), show: ({ titles, subtitle, printedTitle }) => printedTitle ?? [titles?.[0]?.value ?? '', ...(subtitle === undefined ? [] : [subtitle])].join(': ') },
  { heading: 'authors', path: 'contributors', wanted: ({ contributors }) => !(contributors ?? []).some(({ role }) => role !== 'translator' && role !== 'illustrator'), read: (cell) => people(cell, 'author'), show: ({ contributors }) => names(contributors, 'author') },
  { heading: 'editors', path: 'contributors', closes: false, read: (cell) => people(cell, 'editor'), show: ({ contributors }) => names(contributors, 'editor') },
  { heading: 'isbn', path: 'formats', wanted: always, read: (cell) => map(all(many(cell), parseIsbn), (found) => ({ formats: found.map((isbn) => ({ isbn })) })), show: ({ formats }) => formats?.map(({ isbn }) => asWords(isbn)).join('; ') ?? '' },
  { heading: 'publisher', path: 'publishers', read: (cell) => ok({ publishers: many(cell).map((name) => ({ name })) }), show: ({ publishers }) => publishers?.map(({ name }) => name).join('; ') ?? '' },
  { heading: 'year', path: 'date', read: (cell) => map(parsePartialDate(cell), (date) => ({ date })), show: ({ date }) => date ?? '' },
]

/** The heading of a book's column: `book title`, and from the second book on `book 2 title`. */
export function bookHeading(column: string, book: number): string {
  return book === 0 ? `book ${column}` : `book ${book + 1} ${column}`
}

function ok<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

function map<A, B>(parsed: Parsed<A>, change: (value: A) => B): Parsed<B> {
  return parsed.ok ? ok(change(parsed.value)) : parsed
}

function all<T>(cells: readonly string[], parse: (cell: string) => Parsed<T>): Parsed<readonly T[]> {
  const found: T[] = []
  for (const cell of cells) {
    const parsed = parse(cell)
    if (!parsed.ok) return parsed
    found.push(parsed.value)
  }
  return ok(found)
}

function people(cell: string, role: Role): Parsed<{ readonly contributors: readonly Contributor[] }> {
  return ok({ contributors: many(cell).map((name) => ({ role, ...parsePersonName(name) })) })
}

function names(contributors: readonly Contributor[] | undefined, role: Role): string {
  return (contributors ?? []).flatMap((one) => (one.role === role ? [one.name] : [])).join('; ')
}

/** With a hyphen in it no spreadsheet takes an ISBN for a number, and cuts its digits. */
function asWords(isbn: string): string {
  return /^97[89]\d/.test(isbn) ? `${isbn.slice(0, 3)}-${isbn.slice(3)}` : isbn
}

function pages(cell: string): Parsed<Partial<BookReview>> {
  const text = notADate(cell)
  if (!text.ok) return text
  const [first = '', last, ...more] = text.value.split(/[-–—]/).map((part) => part.trim())
  if (first === '' || more.length > 0) return { ok: false, reason: 'pages are typed as 152-158, or as one page' }
  return ok({ pages: last === undefined || last === '' ? { first } : { first, last } })
}

/** Spreadsheets make 7 May of 5-7. */
function notADate(cell: string): Parsed<string> {
  const made =
    /^(?:\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-. ]\d{1,4})$/i.test(
      cell,
    )
  return made
    ? { ok: false, reason: 'a spreadsheet seems to have made a date of it; make the cell a text, or type a long dash, as in 5–7' }
    : ok(cell)
}
