import { describe, expect, it } from 'vitest'
import { dataciteJson } from '../../../src/read/datacite-json/index.js'
import { dataciteXml } from '../../../src/read/datacite-xml/index.js'
import { normalForm } from '../../../src/record/normal-form.js'
import type { BookReview } from '../../../src/record/review.js'
import { datacite } from '../../../src/targets/datacite/index.js'
import { carried } from '../../../src/write/losses.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { content, readBack } from '../../write/exchange.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const [json, xml] = datacite.deposits
const [first, second] = readyRecord.books ?? []

/** What a record of DataCite leaves open: its ISSN is of any edition, titles stand whole, names are taken apart at their comma. */
function asDataciteHasIt(record: BookReview): BookReview {
  const { books = [], serial, ...rest } = carried(record, datacite)
  return content(
    normalForm({
      ...rest,
      books: books.map(({ subtitle, titles, ...book }) => ({
        ...book,
        ...(titles && { titles: titles.map(({ value }) => ({ value: subtitle === undefined ? value : `${value}: ${subtitle}` })) }),
      })),
      ...(serial && {
        serial: {
          ...serial,
          ...(serial.issns && { issns: serial.issns.map(({ value, medium }) => ({ value, ...(medium === 'online' && { medium }) })) }),
        },
      }),
    }),
  )
}

const records: Readonly<Record<string, BookReview>> = {
  'of one book with two ISBNs and a DOI': { ...readyRecord, books: [first ?? {}] },
  'of two books with one identifier each': { ...readyRecord, books: [{ ...first, formats: [] }, second ?? {}] },
  'of a book without identifiers beside one with its ISBN': {
    ...readyRecord,
    books: [{ titles: [{ value: 'Salt <and> Sand & Co' }] }, second ?? {}],
  },
  'that appeared online only': { ...readyRecord, books: [second ?? {}], history: { online: '2025-03-01' } },
}

describe('what is sent to DataCite', () => {
  it.each(Object.entries(records))('is read back from JSON and XML: a review %s', async (_, record) => {
    const review = await ready(record, datacite)
    const wanted = asDataciteHasIt(review.checked.record)
    const [ofJson] = await readBack(dataciteJson, json!.write([review], facts))
    expect(content(ofJson?.draft?.record ?? {})).toEqual(wanted)
    // XML has no place for the page that the DOI leads to.
    const { page: _page, ...withoutPage } = wanted
    const [ofXml] = await readBack(dataciteXml, xml!.write([review], facts))
    expect(content(ofXml?.draft?.record ?? {})).toEqual(withoutPage)
  })
})
