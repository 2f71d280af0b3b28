import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameAlone } from '../../../src/describe/identity/identify.js'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import type { Reader } from '../../../src/read/reader.js'
import { readers } from '../../../src/read/index.js'
import { ris } from '../../../src/read/ris/index.js'
import { normalForm } from '../../../src/record/normal-form.js'
import type { BookReview } from '../../../src/record/review.js'
import { writers as allWriters } from '../../../src/write/index.js'
import { carried } from '../../../src/write/losses.js'
import { biblatexWriter, bibtexWriter } from '../../../src/write/bibtex.js'
import { cslJsonWriter } from '../../../src/write/csl-json.js'
import { risWriter } from '../../../src/write/ris.js'
import type { Writer } from '../../../src/write/writer.js'
import { described, readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

interface Person {
  readonly family: string
  readonly given: string
}
interface Truth {
  readonly doi: string
  readonly reviewer: Person
  readonly title: string
  readonly book: {
    readonly title: string
    readonly authors: readonly Person[]
    readonly isbn: string
    readonly publisher: string
    readonly place: string
    readonly year: number
  }
}

const bench = (file: string): string => readFileSync(join(sharedFolder(), 'bench', file), 'utf8')
const truths = (): readonly Truth[] =>
  bench('records.truth.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth)

interface Format {
  readonly reader: Reader
  readonly file: string
  /** What the input states of a book beside its title. */
  readonly stated: (book: Truth['book']) => Partial<Summary['books'][number]>
}

/** A few of the invented books name one author twice: in a record that is one person. */
const names = (people: readonly Person[]): readonly string[] => [...new Set(people.map(({ family, given }) => `${family}, ${given}`))]

// prettier-ignore
const formats: readonly Format[] = [
  { reader: cslJson, file: 'records.csl.json', stated: ({ authors, isbn }) => ({ authors: names(authors), isbns: [isbn] }) },
  {
    reader: bibtex,
    file: 'records.bib',
    stated: ({ authors, isbn, publisher, place, year }) => ({ authors: names(authors), isbns: [isbn], publisher, place, year: String(year) }),
  },
  { reader: ris, file: 'records.ris', stated: () => ({}) },
]

const writers: readonly (readonly [Writer, Reader])[] = [
  [biblatexWriter, bibtex],
  [bibtexWriter, bibtex],
  [cslJsonWriter, cslJson],
  [risWriter, ris],
]

/** The other formats that are both read and written, by the ids of writer and reader. */
const others: readonly (readonly [writer: string, reader: string])[] = [
  ['csv', 'csv'],
  ['jats', 'jats'],
  ['marcxml', 'marcxml'],
  ['mods', 'mods'],
  ['zotero-rdf', 'zotero-rdf'],
  ['rdfxml', 'rdfxml'],
  ['jsonld', 'jsonld'],
  ['turtle', 'turtle'],
]

interface Summary {
  readonly doi: string | undefined
  readonly title: string | undefined
  readonly reviewers: readonly string[]
  readonly books: readonly {
    readonly title: string
    readonly authors?: readonly string[]
    readonly isbns?: readonly string[]
    readonly publisher?: string
    readonly place?: string
    readonly year?: string
  }[]
}

function summaryOf({ doi, titles, contributors, books }: BookReview): Summary {
  return {
    doi,
    title: titles?.[0]?.value,
    reviewers: (contributors ?? []).map(({ family, given }) => `${family ?? ''}, ${given ?? ''}`),
    books: (books ?? []).map((book) => ({
      title: book.printedTitle ?? [book.titles?.[0]?.value, book.subtitle].filter((part) => part !== undefined).join(': '),
      ...(book.contributors && { authors: book.contributors.map(({ family, given }) => `${family ?? ''}, ${given ?? ''}`) }),
      ...(book.formats && { isbns: book.formats.map(({ isbn }) => isbn) }),
      ...(book.publishers && { publisher: book.publishers.map(({ name }) => name).join('; ') }),
      ...(book.places && { place: book.places.join('; ') }),
      ...(book.date !== undefined && { year: book.date }),
    })),
  }
}

describe.each(formats)('the 2,000 synthetic records in $file', ({ reader, file, stated }) => {
  it('keep the review and all that the input states of its book, and come out of every writer again', async () => {
    const readings = await readBack(reader, bench(file), file)
    const records = readings.flatMap(({ draft }) => (draft === undefined ? [] : [normalForm(draft.record)]))
    const expected = truths().map(({ doi, title, reviewer, book }): Summary => ({
      doi,
      title,
      reviewers: names([reviewer]),
      books: [{ title: book.title, ...stated(book) }],
    }))
    expect(records.map(summaryOf)).toEqual(expected)
    expect(readings.flatMap(({ diagnostics }) => diagnostics ?? [])).toEqual([])
    expect(reader.detect({ name: file, head: bench(file).slice(0, 65536), text: () => '', chunks: () => [] })).toBeGreaterThanOrEqual(0.6)
    const reviews = records.map((record) => described(record, nameAlone(record, 'https://reviews.example/')))
    for (const [writer, back] of writers) {
      const text = writer.write(reviews, { base: 'https://reviews.example/', preview: false })
      const again = (await readBack(back, text)).flatMap(({ draft }) => (draft === undefined ? [] : [normalForm(draft.record)]))
      expect(again.map(summaryOf), writer.id).toEqual(records.map((record) => summaryOf(normalForm(carried(record, writer)))))
      expect(again.map(summaryOf), writer.id).toEqual(expected)
    }
  }, 120_000)
})

describe('the 2,000 records of the fullest input', () => {
  it('come out of every format that is both read and written, less what it declares to lose', async () => {
    const read = (await readBack(bibtex, bench('records.bib'), 'records.bib')).flatMap(({ draft }) =>
      draft ? [normalForm(draft.record)] : [],
    )
    const reviews = read.map((record) => described(record, nameAlone(record, 'https://reviews.example/')))
    for (const [id, reader] of others) {
      const writer = allWriters.find((one) => one.id === id)!
      const back = readers.find((one) => one.id === reader)!
      const batches = writer.many ? [reviews] : reviews.map((review) => [review])
      const again: BookReview[] = []
      for (const batch of batches) {
        const text = writer.write(batch, { base: 'https://reviews.example/', preview: false })
        for (const { draft } of await readBack(back, text)) if (draft !== undefined) again.push(normalForm(draft.record))
      }
      const byDoi = (records: readonly BookReview[]): readonly Summary[] =>
        records.map(summaryOf).sort((a, b) => (a.doi! < b.doi! ? -1 : 1))
      expect(byDoi(again), id).toEqual(byDoi(read.map((record) => normalForm(carried(record, writer)))))
    }
  }, 600_000)
})
