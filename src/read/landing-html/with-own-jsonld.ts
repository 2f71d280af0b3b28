import type { Place } from '../../diagnostics/diagnostic.js'
import { originOf } from '../../record/draft.js'
import { hashOf } from '../../record/hash.js'
import type { BookReview } from '../../record/review.js'
import { DraftBuilder } from '../draft-builder.js'
import type { Reading } from '../reader.js'
import type { OwnJsonld } from './own-jsonld.js'

/**
 * The reading of a page into which our summary was embedded: what the summary says stands, and what it is silent about shows through
 * from the rest of the page. What could not be understood of a thing that the summary states is no finding.
 */
export function withOwnJsonld(reading: Reading, { recalled, place }: OwnJsonld, html: string, whole: Place): Reading {
  const { draft: rest, diagnostics = [] } = reading
  const { history, serial, ...own } = recalled.record
  const below: BookReview = rest?.record ?? {}
  const record: BookReview = {
    ...own,
    ...((history ?? below.history) && { history: { ...below.history, ...history } }),
    ...((serial ?? below.serial) && { serial: { ...below.serial, ...serial } }),
  }
  const builder = new DraftBuilder(record.doi ?? rest?.key ?? whole.file, whole)
  for (const field of Object.keys(record) as (keyof BookReview)[]) builder.say(field, record[field], place)
  for (const field of Object.keys(below) as (keyof BookReview)[]) {
    const origin = rest && originOf(rest.origins, field)
    if (origin !== undefined) builder.say(field, below[field], origin.place, origin.trust)
  }
  builder.say('sources', [{ hash: hashOf(html), mediaType: 'text/html' }], whole)
  const { draft } = builder.reading(recalled.names)
  return {
    ...(draft && { draft }),
    diagnostics:
      rest === undefined ? [] : diagnostics.filter(({ field = '' }) => !Object.hasOwn(record, /^[a-z]*/i.exec(field)?.[0] ?? '')),
  }
}
