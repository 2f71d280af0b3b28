import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { crossref } from '../../../src/read/crossref/index.js'
import { csv } from '../../../src/read/csv/index.js'
import { type Reader, textSource } from '../../../src/read/reader.js'
import type { BookReview } from '../../../src/record/review.js'
import { csvWriter } from '../../../src/write/csv.js'
import { carried } from '../../../src/write/losses.js'
import { namesOf } from '../../arbitrary.js'
import { asRead, withoutProse } from '../../write/citation/expect-cited.js'
import { content, described } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

async function recordsOf(reader: Reader, name: string, text: string): Promise<readonly BookReview[]> {
  const records: BookReview[] = []
  for await (const { draft } of reader.read(textSource(name, text), {})) if (draft !== undefined) records.push(withoutProse(draft))
  return records
}

describe('two thousand records as a table', () => {
  it('are the same when the table is read again, every book with them', async () => {
    const records = await recordsOf(crossref, 'a.jsonl', readFileSync(join(sharedFolder(), 'bench/records.crossref.jsonl'), 'utf8'))
    const reviews = records.map((record) => described(record, namesOf(record)))
    const back = await recordsOf(csv, 'a.csv', csvWriter.write(reviews, { base: 'https://reviews.example/', preview: false }))
    expect(back).toHaveLength(2000)
    const changed = records.filter((record, i) => {
      return !isDeepStrictEqual(content(back[i] ?? {}), content(asRead(carried(record, csvWriter))))
    })
    expect(changed).toEqual([])
  }, 60_000)
})
