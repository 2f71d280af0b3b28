import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { BookReview } from '../../../src/record/review.js'
import { biblatexWriter, bibtexWriter } from '../../../src/write/bibtex.js'
import { cslJsonWriter } from '../../../src/write/csl-json.js'
import { risWriter } from '../../../src/write/ris.js'
import type { Writer } from '../../../src/write/writer.js'
import { namesOf } from '../../arbitrary.js'
import { described } from '../exchange.js'

/** What is used of Citation.js, which has no types of its own. */
interface CitationJs {
  readonly Cite: new (input: string, options?: { forceType?: string; strict?: boolean }) => { readonly data: readonly CslItem[] }
  readonly logger: { warn: (...words: readonly unknown[]) => void }
}
interface CslItem {
  readonly type: string
  readonly title?: string
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[]
  readonly 'container-title'?: string
  readonly ISBN?: string
  readonly publisher?: string
}

const require = createRequire(import.meta.url)
const { Cite, logger } = require('@citation-js/core') as CitationJs
for (const plugin of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${plugin}`)

const record: BookReview = {
  titles: [{ value: 'Walls & Words: 50% of “it” – or_more' }],
  contributors: [
    { role: 'author', name: 'Ilse Moß', family: 'Moß', given: 'Ilse' },
    { role: 'author', name: 'José de la Cruz', family: 'de la Cruz', given: 'José' },
  ],
  books: [
    {
      titles: [{ value: 'Two Cities' }],
      subtitle: 'A {History}',
      contributors: [{ role: 'author', name: 'Anna Šímová', family: 'Šímová', given: 'Anna' }],
      publishers: [{ name: 'Tests & Sons' }],
      places: ['Brno'],
      date: '2014',
      formats: [{ isbn: '9780306406157' }],
    },
  ],
  serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '4', issue: '1' },
  pages: { first: '152', last: '158' },
  history: { published: '2015-12-12' },
  doi: '10.5555/walls',
  language: 'en',
}

function cited(writer: Writer): { readonly items: readonly CslItem[]; readonly complaints: readonly unknown[] } {
  const complaints: unknown[] = []
  const warn = logger.warn
  logger.warn = (...words) => complaints.push(words)
  try {
    const text = writer.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })
    return { items: new Cite(text, { strict: true }).data, complaints }
  } finally {
    logger.warn = warn
  }
}

const reviewers = [
  { family: 'Moß', given: 'Ilse' },
  { family: 'de la Cruz', given: 'José' },
]

describe('Citation.js reads what is written, without a complaint, and', () => {
  it.each([cslJsonWriter, risWriter, bibtexWriter, biblatexWriter])('$id keeps the review, whose ISBN is not the book’s', (writer) => {
    const { items, complaints } = cited(writer)
    expect(complaints).toEqual([])
    const [review] = items
    expect(review?.title).toBe('Walls & Words: 50% of “it” – or_more')
    const names = review?.author?.map((name) => ({ ...name, family: [(name as Record<string, string>)['non-dropping-particle'], (name as Record<string, string>)['dropping-particle'], name.family].filter(Boolean).join(' ') })) // prettier-ignore
    expect(names).toMatchObject(reviewers)
    expect(review?.['container-title']).toBe('Journal of Tests')
    if (writer !== cslJsonWriter) expect(review?.ISBN).toBeUndefined()
  })

  it.each([risWriter, bibtexWriter, biblatexWriter])('$id gives the book as an item of its own', (writer) => {
    const [, book] = cited(writer).items
    expect(book).toMatchObject({
      type: 'book',
      publisher: 'Tests & Sons',
      ISBN: '9780306406157',
      author: [{ family: 'Šímová', given: 'Anna' }],
    })
  })
})
