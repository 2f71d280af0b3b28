import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BookReview } from '../../../src/record/review.js'
import { datacite } from '../../../src/targets/datacite/index.js'
import { oaiDc } from '../../../src/targets/oai-dc.js'
import { openaire } from '../../../src/targets/openaire.js'
import { orcid } from '../../../src/targets/orcid.js'
import type { Target } from '../../../src/targets/target.js'
import { sharedFolder } from '../folder.js'
import { schemaErrorsOfAll } from './judges.js'
import { filled, hostileRecords, readyRecords, signed } from '../../targets/ready-records.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const cc = (record: BookReview): BookReview => ({ ...filled(record), licence: 'https://creativecommons.org/licenses/by/4.0/' })
const plainDoi = (record: BookReview): BookReview => ({
  ...filled(record),
  doi: '10.5555/shores',
  books: (record.books ?? []).map((book) => ({ ...book, titles: book.titles ?? [{ value: 'Waves' }] })),
})

const modern = (record: BookReview): BookReview => signed({ ...filled(record), history: { published: '2025-04' } })

/** Which schema judges a form of deposit, what fills in an arbitrary record for it, and a document that the schema must refuse. */
const judgedBy: readonly (readonly [
  Target,
  deposit: string,
  schema: string,
  fill: (record: BookReview) => BookReview,
  bad: string | undefined,
])[] = [
  [datacite, 'datacite-xml', 'datacite/kernel-4.6/metadata.xsd', plainDoi, 'datacite/samples/book-review.bad.xml'],
  [oaiDc, 'oai-dc', 'oai-pmh/oai_dc.xsd', filled, 'oai-pmh/samples/oai_dc.bad.xml'],
  [openaire, 'openaire', 'openaire/4.0/openaire.xsd', cc, 'openaire/samples/minimal.bad.xml'],
  [orcid, 'orcid', 'orcid/record_3.0/work-3.0.xsd', modern, 'orcid/samples/bad-no-type.xml'],
]

describe.each(judgedBy)('%# by the official schema', (target, id, schema, fill, bad) => {
  it(`500 arbitrary reviews that are ready, and hostile ones, are valid as ${id}`, async () => {
    const deposit = target.deposits.find((one) => one.id === id)
    const reviews = [...(await readyRecords(target, fill)), ...(await hostileRecords(target, id === 'orcid' ? signed : undefined))]
    expect(
      schemaErrorsOfAll(
        reviews.map((review) => deposit!.write([review], facts)),
        schema,
      ),
    ).toEqual([])
  })

  it(`the schema refuses the broken sample of ${id}`, () => {
    if (bad === undefined) return
    expect(schemaErrorsOfAll([readFileSync(`${sharedFolder()}/schemas/${bad}`, 'utf8')], schema).length).toBeGreaterThan(0)
  })
})
