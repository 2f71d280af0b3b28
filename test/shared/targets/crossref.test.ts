import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossrefTarget } from '../../../src/targets/crossref/index.js'
import type { Ready } from '../../../src/targets/target.js'
import { sharedFolder } from '../folder.js'
import { schemaErrors } from './judges.js'
import { filled, hostileRecords, readyRecords } from '../../targets/ready-records.js'

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

describe.each(crossrefTarget.deposits.map((deposit) => [deposit.id, deposit] as const))('%s', (id, deposit) => {
  const schema = schemas[id as keyof typeof schemas]
  const isTaken = (one: Ready<'crossref'>): boolean => deposit.refuses?.(one) === undefined

  it('of 500 arbitrary reviews that are ready is valid by the official schema', async () => {
    const passed = (await readyRecords(crossrefTarget, filled)).filter(isTaken)
    expect(passed.length).toBeGreaterThan(id === 'crossref' ? 300 : 499)
    expect(schemaErrors(deposit.write(passed, facts), schema)).toEqual([])
  })

  it('of hostile text, many people and many books is valid too', async () => {
    const all = (await hostileRecords(crossrefTarget)).filter(isTaken)
    expect(schemaErrors(deposit.write(all, facts), schema)).toEqual([])
  })
})

it('the judge refuses the broken sample', () => {
  const broken = readFileSync(`${sharedFolder()}/schemas/crossref/samples/book-review.bad.xml`, 'utf8')
  expect(schemaErrors(broken, schemas['crossref-full']).length).toBeGreaterThan(0)
})
