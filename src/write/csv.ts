import Papa from 'papaparse'
import type { Book } from '../record/book.js'
import type { Contributor, Role } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import type { Issn } from '../record/serial.js'
import { asText } from '../record/spreadsheet-cell.js'
import { type BookField, mostBooks, type ReviewField, tableFieldWords } from '../record/table-fields.js'
import type { Text } from '../record/text.js'
import { parseLicence } from '../record/values/licence.js'
import { parsePersonName } from '../record/values/person-name.js'
import { cleanLine } from '../record/values/plain-text.js'
import { type CitationRules, citedRecord, journalOf, pagesOf, titleOf } from './citation/cited-record.js'
import type { Writer } from './writer.js'

const rules: CitationRules = {
  reviewers: { roles: ['author'], organizations: false },
  authors: { roles: ['author', 'editor', 'translator'], organizations: false },
  subtitles: false,
  keywordMarks: /;/,
  anyLocator: false,
  schemes: [],
  titledBooks: true,
}

// prettier-ignore
const fields = [
  'titles', 'abstracts', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].orcid',
  'serial.titles[].value', 'serial.issns', 'serial.volume', 'serial.issue', 'pages', 'history.received', 'history.accepted', 'history.published', 'language', 'doi', 'page',
  'licence', 'rights', 'keywords[].value', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
  'books[].contributors[].given', 'books[].contributors[].family', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series.title', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/** A table for spreadsheets: one row a review, the headings those of the worksheet. Several values in a cell are parted by semicolons. */
export const csvWriter: Writer = {
  id: 'csv',
  label: 'CSV, one row a review',
  mediaType: 'text/csv',
  extension: '.csv',
  carries: fields,
  restrict: inCells,
  many: true,
  write: (reviews) => tableOf(reviews.map(({ record }) => inCells(record))),
}

interface Column<F, T> {
  readonly field: F
  readonly show: (thing: T) => string | undefined
  /** Written where no row has anything in it, too: the columns of the worksheet. */
  readonly always?: true
}

// prettier-ignore
const reviewColumns: readonly Column<ReviewField, BookReview>[] = [
  { field: 'review', always: true, show: ({ titles }) => titles?.[0]?.value },
  // A row without a book is that of a review all the same.
  { field: 'section', always: true, show: () => 'Book review' },
  { field: 'reviewer', always: true, show: ({ contributors }) => names(contributors, 'author') },
  { field: 'reviewer orcid', show: ({ contributors }) => contributors?.flatMap(({ orcid }) => orcid ?? []).join('; ') },
  { field: 'doi', always: true, show: ({ doi }) => doi },
  { field: 'page', always: true, show: ({ page }) => page },
  { field: 'journal', always: true, show: ({ serial }) => journalOf(serial) },
  { field: 'issn', always: true, show: ({ serial }) => issns(serial?.issns, undefined) },
  { field: 'issn print', show: ({ serial }) => issns(serial?.issns, 'print') },
  { field: 'issn online', show: ({ serial }) => issns(serial?.issns, 'online') },
  { field: 'volume', always: true, show: ({ serial }) => serial?.volume },
  { field: 'issue', always: true, show: ({ serial }) => serial?.issue },
  { field: 'pages', always: true, show: ({ pages }) => pages && pagesOf(pages, '–') },
  { field: 'published', always: true, show: ({ history }) => history?.published },
  { field: 'received', show: ({ history }) => history?.received },
  { field: 'accepted', show: ({ history }) => history?.accepted },
  { field: 'language', always: true, show: ({ language }) => language },
  { field: 'license', always: true, show: ({ licence }) => licence },
  { field: 'rights', show: ({ rights }) => rights },
  { field: 'abstract', show: ({ abstracts }) => abstracts?.[0]?.value },
  { field: 'keywords', show: ({ keywords }) => keywords?.map(({ value }) => value).join('; ') },
]

// prettier-ignore
const bookColumns: readonly Column<BookField, Book>[] = [
  { field: 'book title', always: true, show: titleOf },
  { field: 'book authors', always: true, show: ({ contributors }) => names(contributors, 'author') },
  { field: 'book editors', always: true, show: ({ contributors }) => names(contributors, 'editor') },
  { field: 'book translators', show: ({ contributors }) => names(contributors, 'translator') },
  { field: 'book isbn', always: true, show: ({ formats }) => formats?.map(({ isbn }) => `${isbn.slice(0, 3)}-${isbn.slice(3)}`).join('; ') },
  { field: 'book publisher', always: true, show: ({ publishers }) => publishers?.map(({ name }) => name).join('; ') },
  { field: 'book place', show: ({ places }) => places?.join('; ') },
  { field: 'book year', always: true, show: ({ date }) => date },
  { field: 'book edition', show: ({ edition }) => edition },
  { field: 'book volume', show: ({ volume }) => volume },
  { field: 'book series', show: ({ series }) => series?.title },
  { field: 'book language', show: ({ language }) => language },
  { field: 'book doi', show: ({ doi }) => doi },
  { field: 'book page', show: ({ page }) => page },
  { field: 'book extent', show: ({ extent }) => extent },
]

/** UTF-8 with a byte order mark and CRLF, as spreadsheets want it. */
function tableOf(records: readonly BookReview[]): string {
  const most = Math.max(1, ...records.map(({ books = [] }) => books.length))
  const columns = [
    ...reviewColumns.map(({ field, show, always }) => ({ heading: tableFieldWords({ field, book: 0 }), always, show })),
    ...Array.from({ length: most }, (_, book) =>
      bookColumns.map(({ field, show, always }) => ({
        heading: tableFieldWords({ field, book }),
        always,
        show: ({ books }: BookReview) => books?.[book] && show(books[book]),
      })),
    ).flat(),
  ]
  const filled = columns
    .map(({ heading, always, show }) => ({ heading, always, cells: records.map((record) => asText(show(record) ?? '')) }))
    .filter(({ always, cells }) => always === true || cells.some((cell) => cell !== ''))
  const rows = [filled.map(({ heading }) => heading), ...records.map((_, i) => filled.map(({ cells }) => cells[i] ?? ''))]
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}

/** A record less what cells cannot hold so that it is read again: semicolons part the values of a cell. */
function inCells(record: BookReview): BookReview {
  const {
    contributors,
    books,
    serial,
    history,
    licence,
    rights,
    page,
    locator: _,
    identifiers: __,
    ...rest
  } = citedRecord(ownFirst(record), rules)
  const people = inOneCell(contributors ?? [])
  const told = licence !== undefined && isLicence(licence) ? licence : undefined
  const { volume, issue, titles, issns: numbers } = serial ?? {}
  const { received, accepted, published } = history ?? {}
  const printed = rights === undefined || told !== undefined ? '' : cleanLine(rights)
  return {
    ...rest,
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: books.slice(0, mostBooks).map(bookInCells) }),
    serial: { ...(titles && { titles }), ...(numbers && { issns: numbers }), ...(volume && { volume }), ...(issue && { issue }) },
    history: { ...(received && { received }), ...(accepted && { accepted }), ...(published && { published }) },
    ...(told !== undefined && { licence: told }),
    ...(printed !== '' && !parseLicence(printed).ok && { rights: printed }),
    ...(page !== undefined && !/^https?:\/\/(?:(?:dx|www)\.)?doi\.org\//i.test(page) && { page }),
  }
}

/** Of several titles and abstracts the one in the language of the review is written. */
function ownFirst({ titles, abstracts, ...rest }: BookReview): BookReview {
  const first = (texts: readonly Text[]): readonly Text[] => [
    ...texts.filter(({ language }) => language === rest.language),
    ...texts.filter(({ language }) => language !== rest.language),
  ]
  return { ...rest, ...(titles && { titles: first(titles) }), ...(abstracts && { abstracts: first(abstracts) }) }
}

function isLicence(licence: string): boolean {
  const parsed = parseLicence(licence)
  return parsed.ok && parsed.value === licence
}

function bookInCells({ contributors, publishers, places, series, formats, ...rest }: Book): Book {
  const people = (contributors ?? []).flatMap(inCell).map(({ orcid: _, ...person }) => person)
  const [houses, towns] = [
    (publishers ?? []).filter(({ name }) => !name.includes(';')),
    (places ?? []).filter((place) => !place.includes(';')),
  ]
  return {
    ...rest,
    ...(people.length > 0 && { contributors: people }),
    ...(houses.length > 0 && { publishers: houses }),
    ...(towns.length > 0 && { places: towns }),
    ...(series && { series: { title: series.title } }),
    ...(formats && { formats: formats.map(({ isbn }) => ({ isbn })) }),
  }
}

/** ORCID iDs have a cell of their own: it says whose they are only where everybody has one. */
function inOneCell(people: readonly Contributor[]): readonly Contributor[] {
  const kept = people.flatMap(inCell)
  return kept.every(({ orcid }) => orcid !== undefined) ? kept : kept.map(({ orcid: _, ...person }) => person)
}

function inCell(person: Contributor): readonly Contributor[] {
  const cell = nameOf(person)
  const { name, family, given } = parsePersonName(cell)
  const isSame = name === person.name && family === person.family && given === person.given
  return cell === '' || cell.includes(';') || !isSame ? [] : [person]
}

/** Inverted where the parts of the name are known, so that they are known again. */
function nameOf({ name, family, given }: Contributor): string {
  return family === undefined || given === undefined ? name : `${family}, ${given}`
}

function names(people: readonly Contributor[] | undefined, role: Role): string {
  return (people ?? []).flatMap((person) => (person.role === role ? [nameOf(person)] : [])).join('; ')
}

function issns(list: readonly Issn[] | undefined, medium: Issn['medium']): string {
  return (list ?? []).flatMap((issn) => (issn.medium === medium ? [issn.value] : [])).join('; ')
}
