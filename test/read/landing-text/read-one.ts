import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js'
import { type Origin, originOf } from '../../../src/record/draft.js'
import type { BookReview } from '../../../src/record/review.js'
import { landingText } from '../../../src/read/landing-text/index.js'
import { type Reader, type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'

/** All that a reader makes of a text. */
export async function readAll(reader: Reader, text: string, name: string, options: ReadOptions = {}): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of reader.read(textSource(name, text), options)) readings.push(reading)
  return readings
}

export interface OneReview {
  readonly key: string
  readonly record: BookReview
  readonly diagnostics: readonly Diagnostic[]
  origin(path: string): Origin | undefined
}

/** The one review of a landing page's text. */
export function readOne(text: string, name = 'page.txt', options: ReadOptions = {}): OneReview {
  const readings = [...(landingText.read(textSource(name, text), options) as Iterable<Reading>)]
  const [reading] = readings
  if (readings.length !== 1 || reading?.draft === undefined) throw new Error(`expected one review, found ${JSON.stringify(readings)}`)
  const { key, record, origins } = reading.draft
  return { key, record, diagnostics: reading.diagnostics ?? [], origin: (path) => originOf(origins, path) }
}
