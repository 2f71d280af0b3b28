import { isJsonObject } from '../json-text.js'
import { jsonRecords } from '../json-records.js'
import type { Reader, Reading, Source } from '../reader.js'
import { detectCrossref } from './detect.js'
import { readRecord } from './read-record.js'

/** Crossref's metadata: a record, an answer of its REST interface, a list, or JSON Lines. */
export const crossref: Reader = {
  id: 'crossref-json',
  label: 'Crossref JSON',
  mediaType: 'application/json',
  extensions: ['.json', '.jsonl', '.ndjson'],
  reads: 'Records of the Crossref REST interface: one, an answer with its message, a list of items, or one record a line.',
  cannotKnow:
    'The reviewed book beyond its DOI and ISBN, unless the title of the review names it; full names of the book’s authors; keywords.',
  detect: detectCrossref,
  read: readCrossref,
}

function* readCrossref(source: Source): Generator<Reading> {
  let count = 0
  for (const found of jsonRecords(source, { listed, idKey: 'DOI' })) {
    count++
    yield 'diagnostics' in found ? found : readRecord(found, `${source.name}#${count}`)
  }
}

/** The records in a JSON text: an answer holds them in its message, a list in its items. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isJsonObject(value)) return [value]
  const message = value['message']
  if (isJsonObject(message)) return listed(message)
  const items = value['items']
  return Array.isArray(items) ? items : [value]
}
