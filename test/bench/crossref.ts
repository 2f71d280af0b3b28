import { crossref } from '../../src/read/crossref/index.js'
import { textSource } from '../../src/read/reader.js'
import { bestOf } from './measure.js'
import type { Sample } from './generate.js'

/** Reviews as Crossref describes them, one a line. */
export function crossrefLines(samples: readonly Sample[]): string {
  return samples.map(({ record }, i) => `${JSON.stringify(crossrefRecord(record, i))}\n`).join('')
}

function crossrefRecord({ titles, contributors, serial, pages, history, doi, page, licence, books }: Sample['record'], i: number): object {
  const [book = {}] = books ?? []
  const [year = 2025, month = 1, day = 1] = (history?.published ?? '').split('-').map(Number)
  return {
    DOI: doi,
    type: 'journal-article',
    title: titles?.map(({ value }) => value),
    author: contributors?.map(({ given, family }) => ({ given, family, sequence: 'first', affiliation: [] })),
    'container-title': serial?.titles?.map(({ value }) => value),
    ISSN: serial?.issns?.map(({ value }) => value),
    volume: serial?.volume,
    issue: serial?.issue,
    page: `${pages?.first ?? ''}-${pages?.last ?? ''}`,
    published: { 'date-parts': [[year, month, day]] },
    resource: { primary: { URL: page } },
    language: 'en',
    license: [{ URL: licence, 'content-version': 'vor' }],
    relation: {
      'is-review-of': [
        { 'id-type': 'doi', id: `10.5555/book.${i}`, 'asserted-by': 'subject' },
        { 'id-type': 'isbn', id: book.formats?.[0]?.isbn, 'asserted-by': 'subject' },
      ],
    },
  }
}

/** CPU microseconds to read the lines into drafts, and to do nothing but `JSON.parse` each of them. */
export function measureReading(lines: string, rounds: number): { readonly read: number; readonly parse: number; readonly records: number } {
  const source = textSource('reviews.jsonl', lines)
  let records = 0
  const { read, parse } = bestOf(rounds, {
    read: () => {
      records = 0
      for (const { draft } of crossref.read(source, {}) as Iterable<{ draft?: object }>) if (draft !== undefined) records += 1
    },
    parse: () => {
      for (const line of lines.trimEnd().split('\n')) JSON.parse(line)
    },
  })
  return { read, parse, records }
}
