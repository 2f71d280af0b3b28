import { expect, it } from 'vitest'
import { zoteroRdf } from '../../../src/read/zotero-rdf/index.js'
import { jats } from '../../../src/targets/jats.js'
import { zotero } from '../../../src/targets/zotero.js'
import type { BookReview } from '../../../src/record/review.js'
import { readBack } from '../../write/exchange.js'
import { dtdErrorsOfAll, wellFormedErrorsOfAll } from './judges.js'
import { filled, hostileRecords, readyRecords } from '../../targets/ready-records.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const titled = (record: BookReview): BookReview => ({
  ...filled(record),
  books: (record.books ?? [{}]).map((book) => ({ ...book, titles: book.titles ?? [{ value: 'Waves' }] })),
})

it('the Archiving DTD takes 500 arbitrary reviews that are ready for JATS, and hostile ones', async () => {
  const [article] = jats.deposits
  const reviews = [...(await readyRecords(jats, titled)), ...(await hostileRecords(jats))]
  const documents = reviews.map((review) => article!.write([review], facts))
  for (const document of documents) expect(document).toContain('<product product-type="book"')
  expect(dtdErrorsOfAll(documents, 'jats/dtd/1.4')).toEqual([])
}, 300_000)

it('500 arbitrary reviews in one file for Zotero are well-formed and come back, one by one', async () => {
  const [items] = zotero.deposits
  const reviews = [...(await readyRecords(zotero, titled)), ...(await hostileRecords(zotero))]
  const document = items!.write(reviews, facts)
  expect(wellFormedErrorsOfAll([document])).toEqual([])
  // Records that say the same of themselves have one address: here they are written alone.
  const alone = await Promise.all(reviews.map((review) => readBack(zoteroRdf, items!.write([review], facts))))
  expect(alone.filter((readings) => readings.filter(({ draft }) => draft !== undefined).length !== 1)).toEqual([])
}, 300_000)
