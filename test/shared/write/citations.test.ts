import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Dataset } from '../../../src/rdf/dataset.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import { normalForm } from '../../../src/record/normal-form.js'
import { apaWriter, chicagoWriter, iso690Writer, mlaWriter } from '../../../src/write/citations/index.js'
import type { Described } from '../../../src/write/writer.js'
import { namesOf } from '../../arbitrary.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

interface Truth {
  readonly doi: string
  readonly reviewer: { readonly family: string; readonly given: string }
  readonly title: string
  readonly book: { readonly title: string; readonly authors: readonly { readonly family: string; readonly given: string }[] }
}

const bench = (file: string): string => readFileSync(join(sharedFolder(), 'bench', file), 'utf8')

let reviews: Promise<readonly Described[]> | undefined

/** Read once for all styles. */
function read(): Promise<readonly Described[]> {
  reviews ??= readBack(cslJson, bench('records.csl.json'), 'records.json').then((readings) =>
    readings.map(({ draft }) => {
      const record = normalForm(draft?.record ?? {})
      return { record, names: namesOf(record), graph: new Dataset() }
    }),
  )
  return reviews
}

it.each([apaWriter, chicagoWriter, iso690Writer, mlaWriter])(
  '2,000 references in $id name reviewer, review, book, its authors and DOI',
  async (writer) => {
    const truths = bench('records.truth.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Truth)
    const lines = writer
      .write(await read(), { base: 'https://reviews.example/', preview: false })
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2000)
    truths.forEach(({ doi, reviewer, title, book }, i) => {
      const people = [reviewer, ...book.authors].map(({ family }) => family)
      const stated = [...people, title, book.title, `https://doi.org/${doi}`]
      expect(stated.filter((value) => lines[i]?.includes(value.replace(/\.$/, '')) !== true)).toEqual([])
    })
  },
)
