import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalForm } from '../../../src/record/normal-form.js'
import type { BookReview } from '../../../src/record/review.js'
import { crossrefTarget } from '../../../src/targets/crossref/index.js'
import type { Ready } from '../../../src/targets/target.js'
import { arbitraryRecord } from '../../arbitrary.js'
import { judged, ready, readyRecord } from '../../targets/judging.js'
import { schemaErrors } from './judges.js'

const facts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
}
const schemas = {
  crossref: 'crossref/5.4.0/doi_resources5.4.0.xsd',
  'crossref-full': 'crossref/5.4.0/crossref5.4.0.xsd',
  'crossref-5.3.1': 'crossref/5.3.1/crossref5.3.1.xsd',
} as const

/** An arbitrary record with all that Crossref cannot do without. */
function completed(record: BookReview): BookReview {
  const { doi, page, titles, history, serial } = readyRecord
  return normalForm({
    ...record,
    doi: record.doi ?? doi!,
    page: record.page ?? page!,
    titles: (record.titles ?? titles!).slice(0, 20),
    history: { ...record.history, published: record.history?.published ?? history!.published! },
    serial: { ...record.serial, titles: record.serial?.titles ?? serial!.titles!, issns: record.serial?.issns ?? serial!.issns! },
  })
}

/** What a deposit must hold out against. */
const hostile: readonly BookReview[] = [
  { ...readyRecord, titles: [{ value: '<i>A</i> &amp; ]]> <!-- 𝔘 \u0007 \uD800 שלום "' }] },
  { ...readyRecord, titles: [{ value: 'ž'.repeat(300) }] },
  {
    ...readyRecord,
    contributors: Array.from(
      { length: 60 },
      (_, i) => ({ role: 'author', name: `Ada ${'B'.repeat(i + 1)}`, family: 'B'.repeat(i + 1), given: 'Ada' }) as const,
    ),
  },
  { ...readyRecord, contributors: [{ role: 'author', name: 'יעל כהן', family: 'כהן', given: 'יעל' }] },
  { ...readyRecord, books: Array.from({ length: 12 }, (_, i) => ({ titles: [{ value: `Wave ${i}` }], date: '2024' })) },
  { ...readyRecord, abstracts: [{ value: 'One.\n\nTwo & <three>.', language: 'en' }] },
]

describe.each(crossrefTarget.deposits.map((deposit) => [deposit.id, deposit] as const))('%s', (id, deposit) => {
  const schema = schemas[id as keyof typeof schemas]
  const isTaken = (one: Ready<'crossref'>): boolean => deposit.refuses?.(one) === undefined

  it('of 500 arbitrary reviews that are ready is valid by the official schema', async () => {
    const passed: Ready<'crossref'>[] = []
    for (const record of fc.sample(arbitraryRecord, { numRuns: 3000, seed: 20260102 })) {
      const { ready: one } = await judged(completed(record), crossrefTarget)
      if (one !== undefined && isTaken(one as Ready<'crossref'>)) passed.push(one as Ready<'crossref'>)
      if (passed.length === 500) break
    }
    expect(passed).toHaveLength(500)
    expect(schemaErrors(deposit.write(passed, facts), schema)).toEqual([])
  })

  it('of hostile text, many people and many books is valid too', async () => {
    const all = (await Promise.all(hostile.map(async (record) => ready(normalForm(record), crossrefTarget)))).filter(isTaken)
    expect(schemaErrors(deposit.write(all, facts), schema)).toEqual([])
  })
})

it('the judge refuses the broken sample', async () => {
  const { readFileSync } = await import('node:fs')
  const { sharedFolder } = await import('../folder.js')
  const broken = readFileSync(`${sharedFolder()}/schemas/crossref/samples/book-review.bad.xml`, 'utf8')
  expect(schemaErrors(broken, schemas['crossref-full']).length).toBeGreaterThan(0)
})
