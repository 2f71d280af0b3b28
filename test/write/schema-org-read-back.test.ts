import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonld } from '../../src/read/rdf.js'
import type { BookReview } from '../../src/record/review.js'
import { writers } from '../../src/write/index.js'
import { losses } from '../../src/write/losses.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { described, expectDeclaredLosses, readBack } from './exchange.js'

const writer = writers.find(({ id }) => id === 'schema-org')!
const written = (record: BookReview): string => writer.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false }) // prettier-ignore

describe('JSON-LD in schema.org alone, read as JSON-LD', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectDeclaredLosses(described(record, namesOf(record)), writer, jsonld)),
      { numRuns: 600 },
    )
  }, 60_000)

  it('says nothing that is not understood, but an article number that may be a page', async () => {
    const told = async (record: BookReview): Promise<readonly string[]> =>
      (await readBack(jsonld, written(record))).flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => message))
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async ({ locator: _, ...record }) => {
        expect(await told(record)).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(await told({ locator: '12' })).toHaveLength(1)
    expect(await told({ locator: 'e1001044' })).toEqual([])
  }, 60_000)

  it('keeps the languages of parallel titles, and says that it loses that of one', () => {
    const two = [
      { value: 'Recenze', language: 'cs' },
      { value: 'A review', language: 'en' },
    ]
    expect(losses({ titles: two }, writer)).toEqual([])
    expect(losses({ titles: two.slice(1) }, writer)).toEqual(['titles[].language'])
  })

  it('names somebody as each document prints the name, and one person of one ORCID iD', () => {
    const orcid = '0000-0002-1825-0097'
    const record: BookReview = {
      contributors: [{ role: 'author', name: 'J. Carberry', orcid }],
      books: [{ titles: [{ value: 'Cracks' }], contributors: [{ role: 'author', name: 'Josiah Carberry', orcid }] }],
    }
    expect(JSON.parse(written(record))).toMatchObject({
      author: { name: 'J. Carberry' },
      itemReviewed: { author: { name: 'Josiah Carberry' } },
    })
    expect(losses(record, writer)).toEqual(['books[].contributors[].name'])
  })
})
