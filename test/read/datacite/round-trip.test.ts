import { describe, expect, it } from 'vitest'
import { dataciteJson } from '../../../src/read/datacite-json/index.js'
import { dataciteXml } from '../../../src/read/datacite-xml/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { datacite } from '../../../src/targets/datacite/index.js'
import { losses } from '../../../src/write/losses.js'
import { depositFacts, expectGivenBack } from '../../targets/given-back.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { readBack } from '../../write/exchange.js'

const [json, xml] = datacite.deposits
const [first, second] = readyRecord.books ?? []

const records: Readonly<Record<string, BookReview>> = {
  'of one book with two ISBNs and a DOI': { ...readyRecord, books: [first ?? {}] },
  'of two books with one identifier each': { ...readyRecord, books: [{ ...first, formats: [] }, second ?? {}] },
  'of a book without identifiers beside one with its ISBN': {
    ...readyRecord,
    books: [{ titles: [{ value: 'Salt <and> Sand & Co' }] }, second ?? {}],
  },
  'that appeared online only': { ...readyRecord, books: [second ?? {}], history: { online: '2025-03-01' } },
  'with an abstract of two paragraphs': { ...readyRecord, abstracts: [{ value: 'One <tide>.\n\nTwo & three.', language: 'en' }] },
}

describe('what is sent to DataCite', () => {
  it.each(Object.entries(records))('is read back from JSON and XML: a review %s', async (_, record) => {
    const review = await ready(record, datacite)
    await expectGivenBack({ target: datacite, deposit: json!, reader: dataciteJson }, review)
    await expectGivenBack({ target: datacite, deposit: xml!, reader: dataciteXml }, review)
  })

  it('declares further identifiers of one of several books as lost, and reading reports them', async () => {
    const review = await ready(readyRecord, datacite)
    expect(losses(review.checked.record, datacite)).toContain('books[].formats[].isbn')
    for (const [deposit, reader] of [[json!, dataciteJson], [xml!, dataciteXml]] as const) {
      const [reading] = await readBack(reader, deposit.write([review], depositFacts))
      expect(reading?.diagnostics?.map(({ actual }) => actual)).toEqual(['9780306406157', '9783161484100'])
    }
  }) // prettier-ignore
})
