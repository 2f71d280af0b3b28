import { readFileSync } from 'node:fs'
import { type HeadingBook, type HeadingReading, readHeading } from '../../src/read/heading/index.js'
import { bare } from './fields.js'
import { addScore, type Score } from './score.js'

/** A heading as a journal printed it, and what its source states of the book in fields of their own. */
export interface HeadingRow {
  readonly heading: string
  readonly source: string
  readonly title: string
  readonly authors: string
  readonly publisher: string
  readonly year: string
  readonly isbn: string
}

export interface HeadingMiss {
  readonly field: string
  readonly heading: string
  readonly read: string
  readonly gold: string
}

export function readHeadings(shared: string): readonly HeadingRow[] {
  const lines = readFileSync(`${shared}/real/headings.tsv`, 'utf8').split('\n').slice(1)
  return lines.filter((line) => line !== '').map((line) => {
    const [heading = '', source = '', title = '', authors = '', publisher = '', year = '', isbn = ''] = line.split('\t')
    return { heading, source, title, authors, publisher, year, isbn: isbn.trim() }
  }) // prettier-ignore
}

/** Film magazines' columns, known as such only from their place in the issue: "Van Gogh de Maurice Pialat". No reader of headings can tell. */
export const isFilm = (row: HeadingRow): boolean => /images1080663|images1102374|qf2012164/u.test(row.source)

/** Films, journals and events: the source reviews them, and no book may come out. */
export const isOtherThing = (row: HeadingRow): boolean =>
  isFilm(row) || /\b\d{2,3} minutes\b|\bn(?:o|os) \d+, \d{4}|Compte rendu de la journée/u.test(row.heading)

/** Cells that hold a piece of the title only: the source puts the pieces in italics one by one, or the hint's cut is wrong. */
const cutShort = new Set(['Medium-Term Capital Investment', '21st Annual Report on Exchange', 'After Occupy:', 'Quelques souvenirs (1905-1931)', 'Le', 'Les sauf-conduits', 'clercs et fidèles en Poitou médiéval. Textes édités et traduits par François Dolbeau et Robert Favreau', 'Échanges intellectuels entre la France et le Québec, 1930-2000. Les réseaux de la revue']) // prettier-ignore

/** The hints from Francia run on into the notes on editors and prefaces. */
const withoutNotes = (title: string): string => title.replace(/\. (?:Préface de|Textes édités et traduits par|Traduit de) .*$/u, '')
const wholeTitle = (book: HeadingBook | undefined): string =>
  book === undefined ? '' : bare(book.title.value + (book.subtitle?.value ?? ''))
const names = (text: string): string => text.split(/;|,| et /u).map((name) => bare(name.replace(/\(.*?\)/gu, ''))).filter((name) => name !== '').sort().join(' ') // prettier-ignore
/** The source may know authors that the heading does not print. */
const namesStand = (row: HeadingRow): boolean =>
  row.authors.split(/;|,/u).every((name) => bare(row.heading).includes(bare(name.replace(/\(.*?\)/gu, ''))))

/** How one field of a heading is compared; nothing where the row does not speak of it. */
interface Compared {
  readonly given: boolean
  readonly right: boolean
  readonly read: string
  readonly gold: string
}

// prettier-ignore
const compared: Readonly<Record<string, (row: HeadingRow, book: HeadingBook | undefined) => Compared | undefined>> = {
  title: (row, book) => row.title === '' || cutShort.has(row.title) ? undefined
    : { given: book !== undefined, right: bare(withoutNotes(row.title)) === wholeTitle(book), read: `${book?.title.value ?? ''} || ${book?.subtitle?.value ?? ''}`, gold: row.title },
  authors: (row, book) => {
    if (row.authors === '' || !namesStand(row)) return undefined
    const read = (book?.people ?? []).filter(({ value }) => value.role === 'author' || value.role === 'editor').map(({ value }) => value.name)
    return { given: read.length > 0, right: names(row.authors) === names(read.join(';')), read: read.join('; '), gold: row.authors }
  },
  publisher: (row, book) => {
    const read = (book?.publishers ?? []).map(({ value }) => value)
    return row.publisher === '' ? undefined : { given: read.length > 0, right: bare(row.publisher) === bare(read.join('')), read: read.join(' + '), gold: row.publisher }
  },
  year: (row, book) => row.year === '' ? undefined
    : { given: book?.year !== undefined, right: row.year === book?.year?.value, read: book?.year?.value ?? '', gold: row.year },
  isbn: (row, book) => {
    if (row.isbn === '' || !/isbn/iu.test(row.heading)) return undefined
    const read = book?.isbns ?? []
    const right = read.some(({ value }) => bare(value.printed) === bare(row.isbn) || value.isbn === bare(row.isbn))
    return { given: read.length > 0, right, read: read.map(({ value }) => value.printed).join(' + '), gold: row.isbn }
  },
}

/** How well headings are read, by field; what went wrong; and the headings that name no book and gave one. */
export interface HeadingScores {
  readonly scores: ReadonlyMap<string, Score>
  readonly misses: readonly HeadingMiss[]
  readonly invented: readonly string[]
}

/** Of headings whose source states the book in fields of its own: the first book that was read is compared. */
export function headingScores(rows: readonly HeadingRow[]): HeadingScores {
  const scores = new Map<string, Score>()
  const misses: HeadingMiss[] = []
  const invented: string[] = []
  for (const row of rows) {
    const reading: HeadingReading = readHeading(row.heading, { expectReview: true })
    if (isOtherThing(row)) {
      if (!isFilm(row) && reading.books.length > 0) invented.push(row.heading)
      continue
    }
    for (const [field, compare] of Object.entries(compared)) {
      const found = compare(row, reading.books[0])
      if (found === undefined) continue
      addScore(scores, field, { stated: 1, given: found.given ? 1 : 0, right: found.right ? 1 : 0 })
      if (!found.right) misses.push({ field, heading: row.heading, read: found.read, gold: found.gold })
    }
  }
  return { scores, misses, invented }
}
