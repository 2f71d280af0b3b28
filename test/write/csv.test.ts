import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/read/csv/index.js'
import type { BookReview } from '../../src/record/review.js'
import { csvWriter } from '../../src/write/csv.js'
import { losses } from '../../src/write/losses.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { expectCited } from './citation/expect-cited.js'
import { described, readBack } from './exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }
const written = (...records: readonly BookReview[]): string =>
  csvWriter.write(
    records.map((record) => described(record, namesOf(record))),
    facts,
  )
/** The cells of the first row by heading, as another parser reads them. */
const cells = (text: string): Record<string, string> =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data[0] ?? {}

const review: BookReview = {
  titles: [{ value: 'Water and those who own it', language: 'en' }],
  contributors: [{ role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane', orcid: '0000-0002-1825-0097' }],
  serial: { titles: [{ value: 'Gender a výzkum' }, { value: 'Gender and Research' }], issns: [{ value: '2570-6578', medium: 'print' }], volume: '26', issue: '1–2' },
  pages: { first: '152', last: '158' },
  history: { published: '2025-12-12' },
  doi: '10.5555/rec.2025.1',
  books: [
    { titles: [{ value: 'Dams' }], subtitle: 'A History', contributors: [{ role: 'author', name: 'Ana Reed' }, { role: 'editor', name: 'Kim Lee' }], formats: [{ isbn: '9780306406157', kind: 'paperback' }], date: '2019' },
    { titles: [{ value: 'Weirs; or, the Flow' }], contributors: [{ role: 'author', name: 'Jo Fox' }] },
  ],
} // prettier-ignore

describe('CSV', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), csvWriter, csv)),
      { numRuns: 400 },
    )
  })

  it('has the headings of the worksheet, several books in numbered columns, and no column that is empty beside', () => {
    const row = cells(written(review))
    expect(Object.keys(row)).toEqual([
      'review', 'section', 'reviewer', 'reviewer orcid', 'doi', 'page', 'journal', 'issn', 'issn print', 'volume', 'issue', 'pages', 'published', 'language', 'license',
      'book title', 'book authors', 'book editors', 'book isbn', 'book publisher', 'book year',
      'book 2 title', 'book 2 authors', 'book 2 editors', 'book 2 isbn', 'book 2 publisher', 'book 2 year',
    ]) // prettier-ignore
    expect(row).toMatchObject({
      reviewer: 'Doe, Jane',
      journal: 'Gender a výzkum / Gender and Research',
      pages: '152–158',
      published: "'2025-12-12",
      'book title': 'Dams: A History',
      'book editors': 'Kim Lee',
      'book isbn': '978-0306406157',
      'book 2 title': 'Weirs; or, the Flow',
    })
  })

  it('is read again with both books, each with its own people', async () => {
    const [reading] = await readBack(csv, written(review))
    expect(reading?.diagnostics).toEqual([])
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Dams: A History' }], contributors: [{ role: 'author', name: 'Ana Reed' }, { role: 'editor', name: 'Kim Lee' }] },
      { titles: [{ value: 'Weirs; or, the Flow' }], contributors: [{ role: 'author', name: 'Jo Fox' }] },
    ]) // prettier-ignore
    expect(reading?.draft?.record.contributors).toEqual(review.contributors)
  })

  it('says what it cannot carry', () => {
    expect(losses(review, csvWriter)).toEqual(['books[].formats[].kind', 'titles[].language'])
  })

  it('has the title in the language of the review where there are several', () => {
    const titles = [
      { value: 'Recenze', language: 'cs' },
      { value: 'A review', language: 'en' },
    ]
    expect(cells(written({ ...review, titles, language: 'en' }))['review']).toBe('A review')
  })

  it('keeps a row for each of several reviews', async () => {
    const other: BookReview = { titles: [{ value: 'Another' }], books: [{ titles: [{ value: 'Locks' }] }] }
    expect(await readBack(csv, written(review, other))).toHaveLength(2)
  })

  it('holds no cell that a spreadsheet would compute, and each is read as it was', async () => {
    for (const value of ['=HYPERLINK("https://evil.example","x")', '+1', '-1+2', '@SUM(A1)', "'quoted", '"=1"', 'a,"b"', '=cmd|x']) {
      const record: BookReview = { books: [{ titles: [{ value }], publishers: [{ name: value }] }] }
      const text = written(record)
      for (const cell of Object.values(cells(text))) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      const [reading] = await readBack(csv, text)
      expect(reading?.draft?.record.books).toEqual(record.books)
    }
  })
})
