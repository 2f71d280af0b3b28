import { isJsonObject } from '../json-text.js'
import { jsonRecords } from '../json-records.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { detectCslJson } from './detect.js'
import { cslMediaType, readItem } from './read-item.js'

/** What citation processors and reference managers exchange. Source: CSL 1.0.2, csl-data.json, and the appendix of its specification. */
export const cslJson: Reader = {
  id: 'csl-json',
  label: 'CSL-JSON, of Zotero, Pandoc, citeproc and others',
  mediaType: cslMediaType,
  extensions: ['.json', '.csl', '.jsonl'],
  reads:
    'Items of type review-book, and others with reviewed-title, reviewed-author or reviewed-genre, also in the note ("key: value"): one, a list, an object with items, or one a line.',
  cannotKnow:
    'The publisher, place and year of the reviewed book, for which CSL has no variables (its note, or custom.reviewed, may state them); which name stands for an organisation.',
  detect: detectCslJson,
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let count = 0
  for (const found of jsonRecords(source, { listed, idKey: 'id' })) {
    count++
    yield 'diagnostics' in found ? found : readItem(found, `${source.name}#${count}`, options)
  }
}

/** The items in a JSON text: a list, what an object holds under `items`, or the one item. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const items = isJsonObject(value) ? value['items'] : undefined
  return Array.isArray(items) ? items : [value]
}
