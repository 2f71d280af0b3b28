import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marcxml } from '../../../src/read/marcxml/index.js'
import { mods } from '../../../src/read/mods/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { marcxmlWriter } from '../../../src/write/marcxml/index.js'
import { modsWriter } from '../../../src/write/mods/index.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described, readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'
import { wellFormedErrorsOfAll } from '../targets/judges.js'

const naughty = JSON.parse(readFileSync(`${sharedFolder()}/suites/naughty-strings/blns.json`, 'utf8')) as readonly string[]
const payloads = readFileSync(`${sharedFolder()}/suites/xss-payloads/Intruder/xss-payload-list.txt`, 'utf8').split('\n').slice(0, 1000)

/** One string everywhere. */
function hostileRecord(text: string): BookReview {
  const contributors = [{ role: 'author', name: text, family: text, given: text }] as const
  return {
    titles: [{ value: text }],
    abstracts: [{ value: text }],
    contributors,
    books: [
      { titles: [{ value: text }], contributors, publishers: [{ name: text }], places: [text], series: { title: text }, edition: text },
    ],
    serial: { titles: [{ value: text }], volume: text, issue: text },
    identifiers: [{ scheme: 'local', value: text }],
    keywords: [{ value: text }],
    rights: text,
  }
}

describe.each([
  ['MARCXML', marcxmlWriter, marcxml],
  ['MODS', modsWriter, mods],
] as const)('%s', (_, writer, reader) => {
  const write = (records: readonly BookReview[]): string =>
    writer.write(
      records.map((record) => described(record, namesOf(record))),
      { base: 'https://reviews.example/', preview: false },
    )

  it('is well-formed for arbitrary records, as xmllint judges', () => {
    expect(wellFormedErrorsOfAll([write(fc.sample(arbitraryRecord, { numRuns: 300, seed: 7 }))])).toEqual([])
  })

  it('is well-formed for hostile strings, and every record is read back', async () => {
    const text = write([...naughty, ...payloads].map(hostileRecord))
    expect(wellFormedErrorsOfAll([text])).toEqual([])
    const readings = await readBack(reader, text)
    expect(readings).toHaveLength(naughty.length + payloads.length)
    expect(readings.flatMap(({ diagnostics = [] }) => diagnostics.filter(({ rule }) => rule === 'read/input-is-well-formed'))).toEqual([])
  }, 120_000)
})
