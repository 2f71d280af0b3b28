import { describe, expect, it } from 'vitest'
import { crossrefXml } from '../../../src/read/crossref-xml/index.js'
import { crossrefTarget } from '../../../src/targets/crossref/index.js'
import { carried } from '../../../src/write/losses.js'
import type { DepositFacts } from '../../../src/targets/target.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { content, readBack } from '../../write/exchange.js'

const facts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
}

const title = { value: 'Two books on tides', language: 'en' }

describe('what is sent to Crossref', () => {
  it.each(['crossref-full', 'crossref-5.3.1'])(
    'is read back from %s with its books, its place in the journal and its dates',
    async (id) => {
      const review = await ready({ ...readyRecord, titles: [title] }, crossrefTarget)
      const deposit = crossrefTarget.deposits.find((one) => one.id === id)
      const [reading] = await readBack(crossrefXml, deposit!.write([review], facts))
      const found = content(reading?.draft?.record ?? {})
      const { titles: _, serial, books, contributors, ...rest } = content(carried(review.checked.record, crossrefTarget))
      expect(found).toMatchObject(rest)
      expect(found.contributors).toEqual(contributors)
      expect(found.serial).toMatchObject({ volume: '26', issue: '2', issns: serial?.issns ?? [], titles: [{ value: 'Journal of Shores' }] })
      // The first author by the family name, whether author or editor; the schema has one title and one place for names.
      expect(found.books).toEqual(
        books?.map(({ contributors: people = [], ...book }) => ({
          ...book,
          contributors: people.map(({ name }) => ({ role: 'author', name })),
        })),
      )
      expect(found.titles).toEqual([title])
    },
  )
})
