import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingHtml } from '../../../src/read/landing-html/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { writers } from '../../../src/write/index.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described, expectDeclaredLosses, readBack } from '../exchange.js'

const html = writers.find(({ id }) => id === 'html')!
const page = (record: BookReview): string => html.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false }) // prettier-ignore

describe('the landing page that we write, read as a landing page', () => {
  it('gives back every record whole', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectDeclaredLosses(described(record, namesOf(record)), html, landingHtml)),
      { numRuns: 600 },
    )
  }, 60_000)

  it('gives back its addresses, and finds nothing to complain of in what the page says in several places', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async (record) => {
        const names = namesOf(record)
        const [reading] = await readBack(landingHtml, page(record))
        expect(reading?.draft?.names).toEqual(names)
        expect(reading?.diagnostics).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('holds nothing that ends the block of data early', async () => {
    const value = '</script><!-- <script> -->'
    const record: BookReview = { titles: [{ value }], books: [{ titles: [{ value }] }] }
    expect(page(record).match(/<\/script/g)).toHaveLength(2)
    expect(page(record)).not.toContain('<!--')
    const [reading] = await readBack(landingHtml, page(record))
    expect(reading?.draft?.record.books).toEqual(record.books)
  })
})
