import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookReview } from '../../../src/record/review.js'
import { writers } from '../../../src/write/index.js'
import { carried } from '../../../src/write/losses.js'
import { sourceOf } from '../../../src/write/html/index.js'
import { jsonldElement } from '../../../src/write/html/head-elements.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { content, described } from '../../write/exchange.js'
import { readingsOf, readPage } from './read-page.js'

const writer = writers.find(({ id }) => id === 'schema-org')!
const block = (record: BookReview): string =>
  sourceOf(jsonldElement(writer.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })))
const page = (record: BookReview, body = ''): string =>
  `<!doctype html><html><head><title>A page</title>${block(record)}</head><body>${body}</body></html>`

describe('our summary in the page of a journal', () => {
  it('gives back every record less the declared losses, with its addresses and without a word', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const readings = readingsOf(page(record))
        expect(readings.map(({ draft }) => draft && content(draft.record))).toEqual([content(carried(record, writer))])
        expect(readings[0]?.diagnostics).toEqual([])
        expect(readings[0]?.draft?.names?.review).toBe(namesOf(record).review)
      }),
      { numRuns: 600 },
    )
  }, 60_000)

  it('is completed by what the page says beside it, and not contradicted', () => {
    const record: BookReview = {
      titles: [{ value: 'Rivers; with <i>notes</i>, 1999' }],
      history: { published: '2025' },
      keywords: [{ value: 'rivers, lakes' }],
      books: [{ titles: [{ value: 'Two Cities' }], contributors: [{ role: 'author', name: 'Anna Berg' }] }],
    }
    const body = '<h1>Rivers; with notes, 1999</h1><p>Review of: Two Towns, by Ilse Moss</p><p>Received: 4 April 2024</p><p>Published: 3 May 2024</p>' // prettier-ignore
    const { record: read } = readPage(page(record, body))
    expect(read).toMatchObject({ ...record, history: { received: '2024-04-04', published: '2025' } })
  })
})
