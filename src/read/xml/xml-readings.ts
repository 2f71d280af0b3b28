import { complain } from '../../diagnostics/complain.js'
import type { Reading, Source } from '../reader.js'
import { type XmlPlan, xmlRecords, type XmlUnit } from './xml-records.js'

/** A record of an XML file, whole. */
export type XmlRecord = Exclude<XmlUnit, { readonly diagnostic: unknown }>

/**
 * What a reader makes of each record of an XML file, in their order; where the file breaks off, the finding with the place.
 *
 * @param read is given the record, and a function that counts: what the next reading is called where it has no key of its own,
 * `export.xml#3`. It may give several readings (an article with reviews in its parts), or none (what an issue says of its articles).
 */
export function* xmlReadings(
  source: Source,
  plan: XmlPlan,
  read: (record: XmlRecord, nextName: () => string) => Iterable<Reading>,
): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  let count = 0
  const nextName = (): string => `${source.name}#${++count}`
  for (const unit of xmlRecords(source, plan)) {
    if ('diagnostic' in unit) yield { diagnostics: [unit.diagnostic] }
    else yield* read(unit, nextName)
  }
}
