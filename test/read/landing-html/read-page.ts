import { landingHtml } from '../../../src/read/landing-html/index.js'
import { originOf } from '../../../src/record/draft.js'
import { type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'
import type { OneReview } from '../landing-text/read-one.js'

/** All that is made of a page. */
export function readingsOf(html: string, options: ReadOptions = {}): readonly Reading[] {
  return [...(landingHtml.read(textSource('page.html', html), options) as Iterable<Reading>)]
}

/** The one review of an HTML page. */
export function readPage(html: string, options: ReadOptions = {}): OneReview {
  const readings = readingsOf(html, options)
  const [reading] = readings
  if (readings.length !== 1 || reading?.draft === undefined) throw new Error(`expected one review, found ${JSON.stringify(readings)}`)
  const { key, record, origins } = reading.draft
  return { key, record, diagnostics: reading.diagnostics ?? [], origin: (path) => originOf(origins, path) }
}
