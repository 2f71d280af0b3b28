import type { Book } from '../record/book.js'
import type { Contributor, Role } from '../record/contributor.js'
import { cleanLine } from '../record/values/plain-text.js'
import { type CitationRules, citedRecord, journalOf, titleOf } from './citation/cited-record.js'
import { invertedName } from './citation/people.js'
import type { Described, Writer } from './writer.js'

const rules: CitationRules = {
  reviewers: { roles: ['author', 'translator'], organizations: false, names: 'string' },
  authors: { roles: ['author', 'editor', 'translator'], organizations: false, names: 'string' },
  subtitles: false,
  keywordMarks: /;/,
  anyLocator: true,
  schemes: ['local'],
  titledBooks: true,
}

// prettier-ignore
const fields = [
  'titles[].value', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family',
  'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'pages', 'locator', 'history.published', 'language',
  'doi', 'identifiers', 'page', 'keywords[].value',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
  'books[].contributors[].given', 'books[].contributors[].family', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/**
 * RIS. The review is an article (JOUR) with the title of each reviewed book as a reviewed item (RI); right behind it stands each book
 * as a record of its own, with what RIS has no tags for in an article. The ISBN is the book's alone.
 */
export const risWriter: Writer = {
  id: 'ris',
  label: 'RIS, for reference managers',
  mediaType: 'application/x-research-info-systems',
  extension: '.ris',
  carries: fields,
  restrict: (record) => citedRecord(record, rules),
  many: true,
  write: (reviews) => reviews.map(recordsOf).join(''),
}

type Line = readonly [tag: string, value: string | undefined]

function recordsOf({ record }: Described): string {
  const cited = citedRecord(record, rules)
  const { titles, abstracts, contributors, serial, pages, locator, history, language, doi, identifiers, page, keywords, books } = cited
  const article: readonly Line[] = [
    ['TI', titles?.[0]?.value],
    ...namesOf(contributors, 'author', 'AU'),
    ...namesOf(contributors, 'translator', 'A4'),
    ...(books ?? []).map((book): Line => ['RI', titleOf(book)]),
    ['M3', 'Book Review'],
    ['T2', journalOf(serial)],
    ...(serial?.issns ?? []).map(({ value }): Line => ['SN', value]),
    ['PB', serial?.publishers?.[0]?.name],
    ['VL', serial?.volume],
    ['IS', serial?.issue],
    ['SP', pages?.range ?? pages?.first],
    ['EP', pages?.range === undefined ? pages?.last : undefined],
    ['C7', locator],
    ...dateOf(history?.published),
    ['DO', doi],
    ['UR', page],
    ['LA', language],
    ['AN', identifiers?.[0]?.value],
    ...(keywords ?? []).map(({ value }): Line => ['KW', value]),
    ['AB', abstracts?.[0]?.value],
  ]
  return [recordOf('JOUR', article), ...(books ?? []).map((book) => recordOf('BOOK', bookLines(book)))].join('')
}

function bookLines(book: Book): readonly Line[] {
  const { contributors, publishers, places, date, edition, volume, series, language, formats, doi, page, extent } = book
  return [
    ['TI', titleOf(book)],
    ...namesOf(contributors, 'author', 'AU'),
    ...namesOf(contributors, 'editor', 'A3'),
    ...namesOf(contributors, 'translator', 'A4'),
    ...(publishers ?? []).map(({ name }): Line => ['PB', name]),
    ...(places ?? []).map((place): Line => ['CY', place]),
    ...dateOf(date),
    ['ET', edition],
    ['VL', volume],
    ['T2', series?.title],
    ['IS', series?.number],
    ['SP', extent],
    ...(formats ?? []).map(({ isbn }): Line => ['SN', isbn]),
    ['DO', doi],
    ['UR', page],
    ['LA', language],
  ]
}

function recordOf(type: string, lines: readonly Line[]): string {
  const written = lines.flatMap(([tag, value = '']) => {
    const clean = cleanLine(value)
    return clean === '' ? [] : [`${tag}  - ${clean}\r\n`]
  })
  return `TY  - ${type}\r\n${written.join('')}ER  - \r\n\r\n`
}

function namesOf(people: readonly Contributor[] | undefined, role: Role, tag: string): readonly Line[] {
  return (people ?? []).filter((person) => person.role === role).map((person): Line => [tag, invertedName(person)])
}

/** The year, and the date as fine as it is: year, month, day and the name of a season, parted by slashes. */
function dateOf(date: string | undefined): readonly Line[] {
  if (date === undefined) return []
  const year = date.slice(0, 4)
  const [, month = '', day = ''] = date.split('-')
  const other = /^[a-z]/.test(month) ? month : ''
  return [['PY', year], ...(date === year ? [] : [['DA', other === '' ? `${year}/${month}/${day}/` : `${year}///${other}`] as const])]
}
