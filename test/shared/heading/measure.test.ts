import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeading, type HeadingBook, type HeadingReading } from '../../../src/read/heading/index.js'

const shared = process.env['RECENSION_SHARED'] ?? '../shared'

interface Row {
  readonly heading: string
  readonly source: string
  readonly title: string
  readonly authors: string
  readonly publisher: string
  readonly year: string
  readonly isbn: string
}

function readRows(): readonly Row[] {
  const lines = readFileSync(`${shared}/real/headings.tsv`, 'utf8').split('\n').slice(1)
  return lines.filter((line) => line !== '').map((line) => {
    const [heading = '', source = '', title = '', authors = '', publisher = '', year = '', isbn = ''] = line.split('\t')
    return { heading, source, title, authors, publisher, year, isbn: isbn.trim() }
  }) // prettier-ignore
}

/** Letters and digits only, without case and diacritics. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const wholeTitle = (book: HeadingBook | undefined): string =>
  book === undefined ? '' : bare(book.title.value + (book.subtitle?.value ?? ''))

interface Score {
  right: number
  given: number
  stated: number
}

const scores = new Map<string, Score>()

function count(field: string, source: string, right: boolean, given: boolean, heading: string, got: string, gold: string): void {
  for (const key of [`${field}  ${source}`, `${field}  all`]) {
    const score = scores.get(key) ?? { right: 0, given: 0, stated: 0 }
    scores.set(key, { right: score.right + (right ? 1 : 0), given: score.given + (given ? 1 : 0), stated: score.stated + 1 })
  }
  if (!right && process.env['MISSES'] === field) console.log(`${heading}\n    got  ${got}\n    gold ${gold}`)
}

const sourceOf = (row: Row): string => (row.source.includes('erudit') ? 'erudit' : row.source.includes('recensio') ? 'francia' : 'other')

/** Film magazines' columns, known as such only from their place in the issue: "Van Gogh de Maurice Pialat". No reader of headings can tell. */
const isFilm = (row: Row): boolean => /images1080663|images1102374|qf2012164/u.test(row.source)

/** Films, journals and events: the source reviews them, and no book may come out. */
const noBook = (row: Row): boolean =>
  isFilm(row) || /\b\d{2,3} minutes\b|\bn(?:o|os) \d+, \d{4}|Compte rendu de la journée/u.test(row.heading)

/** The hints from Francia run on into the notes on editors and prefaces. */
const withoutNotes = (title: string): string => title.replace(/\. (?:Préface de|Textes édités et traduits par|Traduit de) .*$/u, '')

const names = (text: string): string => text.split(/;|,| et /u).map((name) => bare(name.replace(/\(.*?\)/gu, ''))).filter((name) => name !== '').sort().join(' ') // prettier-ignore

/** Cells that hold a piece of the title only: the source puts the pieces in italics one by one, or the hint's cut is wrong. */
const cutShort = new Set(['Medium-Term Capital Investment', '21st Annual Report on Exchange', 'After Occupy:', 'Quelques souvenirs (1905-1931)', 'Le', 'Les sauf-conduits', 'clercs et fidèles en Poitou médiéval. Textes édités et traduits par François Dolbeau et Robert Favreau', 'Échanges intellectuels entre la France et le Québec, 1930-2000. Les réseaux de la revue']) // prettier-ignore

/** The source may know authors that the heading does not print. */
const namesStand = (row: Row): boolean =>
  row.authors.split(/;|,/u).every((name) => bare(row.heading).includes(bare(name.replace(/\(.*?\)/gu, ''))))

describe('headings as journals print them', () => {
  const rows = readRows()
  const readings = new Map<Row, HeadingReading>(rows.map((row) => [row, readHeading(row.heading, { expectReview: true })]))
  const precision = (key: string): number => (scores.get(key)?.right ?? 0) / (scores.get(key)?.given ?? 1)
  const recall = (key: string): number => (scores.get(key)?.right ?? 0) / (scores.get(key)?.stated ?? 1)

  it('are read with measured precision and recall', () => {
    for (const [row, reading] of readings) {
      if (noBook(row)) continue
      const book = reading.books[0]
      const source = sourceOf(row)
      if (row.title !== '' && !cutShort.has(row.title)) count('title', source, bare(withoutNotes(row.title)) === wholeTitle(book), book !== undefined, row.heading, `${book?.title.value ?? ''} || ${book?.subtitle?.value ?? ''}`, row.title)
      if (row.authors !== '' && namesStand(row)) {
        const got = (book?.people ?? []).filter((one) => one.value.role === 'author' || one.value.role === 'editor').map((one) => one.value.name)
        count('authors', source, names(row.authors) === names(got.join(';')), got.length > 0, row.heading, got.join('; '), row.authors)
      }
      if (row.publisher !== '') count('publisher', source, bare(row.publisher) === bare(book?.publishers.map((one) => one.value).join('') ?? ''), (book?.publishers.length ?? 0) > 0, row.heading, book?.publishers.map((one) => one.value).join(' + ') ?? '', row.publisher)
      if (row.year !== '') count('year', source, row.year === book?.year?.value, book?.year !== undefined, row.heading, book?.year?.value ?? '', row.year)
      if (row.isbn !== '' && /isbn/iu.test(row.heading)) count('isbn', source, book?.isbns.some((one) => bare(one.value.printed) === bare(row.isbn) || one.value.isbn === bare(row.isbn)) === true, (book?.isbns.length ?? 0) > 0, row.heading, book?.isbns.map((one) => one.value.printed).join(' + ') ?? '', row.isbn)
    }
    for (const [key, score] of [...scores].sort()) console.log(key.padEnd(24), `precision ${precision(key).toFixed(3)}  recall ${recall(key).toFixed(3)}  (${String(score.right)} of ${String(score.stated)})`)
    expect(precision('title  all')).toBeGreaterThanOrEqual(0.985)
    expect(recall('title  all')).toBeGreaterThanOrEqual(0.985)
    expect(precision('authors  all')).toBeGreaterThanOrEqual(0.985)
    expect(recall('authors  all')).toBeGreaterThanOrEqual(0.975)
    expect(precision('publisher  all')).toBeGreaterThanOrEqual(0.975)
    expect(precision('year  all')).toBeGreaterThanOrEqual(0.99)
    expect(precision('isbn  all')).toBeGreaterThanOrEqual(0.97)
  }) // prettier-ignore

  it('give no book where a film, a journal or an event is reviewed', () => {
    const invented = [...readings]
      .filter(([row, reading]) => noBook(row) && !isFilm(row) && reading.books.length > 0)
      .map(([row]) => row.heading)
    expect(invented).toEqual([])
  })
})
