import { expect } from 'vitest'
import type { Reader, Reading } from '../../src/read/reader.js'
import { textSource } from '../../src/read/reader.js'
import { describe } from '../../src/describe/describe.js'
import type { Names } from '../../src/record/names.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { carried } from '../../src/write/losses.js'
import type { Described, Writer } from '../../src/write/writer.js'

/** A record as `build` hands it to a writer. */
export function described(record: BookReview, names: Names): Described {
  return { record, names, graph: describe(record, names) }
}

/** What a reader makes of a text, record by record. */
export async function readBack(reader: Reader, text: string, name = `a${reader.extensions[0] ?? ''}`): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of reader.read(textSource(name, text), {})) readings.push(reading)
  return readings
}

/** A record without what is about the record itself: no exchange format has it. */
export function content(record: BookReview): BookReview {
  const { gaps: _, sources: __, recordLicence: ___, modified: ____, books, serial, ...rest } = record
  return normalForm({
    ...rest,
    ...(books && { books: books.map(({ gaps: _____, ...book }) => book) }),
    ...(serial && { serial: { ...serial, gaps: [] } }),
  })
}

/** `read(write(r))` equals `r` less the declared losses. */
export async function expectDeclaredLosses(review: Described, writer: Writer, reader: Reader): Promise<void> {
  const text = writer.write([review], { base: 'https://reviews.example/', preview: false })
  const readings = await readBack(reader, text)
  const drafts = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  expect(drafts.map(({ record }) => content(record))).toEqual([content(carried(review.record, writer))])
}
