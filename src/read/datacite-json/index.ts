import { readDatacite } from '../datacite/read-datacite.js'
import { object, string } from '../json-fields.js'
import { jsonRecords } from '../json-records.js'
import { isJsonObject } from '../json-text.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { recordOfJson } from './record-of-json.js'

/** DataCite's metadata: a record, an answer of its REST interface, a list, or JSON Lines. */
export const dataciteJson: Reader = {
  id: 'datacite-json',
  label: 'DataCite JSON, of records and of its REST interface',
  mediaType: 'application/vnd.datacite.datacite+json',
  extensions: ['.json', '.jsonl', '.ndjson'],
  reads:
    'Records in DataCite’s JSON, or as attributes in JSON:API: one, a list, an answer with its data, or one a line. The reviewed books come from related items and identifiers with the relation Reviews, the journal from those with IsPublishedIn.',
  cannotKnow:
    'The publisher of the journal where a repository stands in its place; which of several books a second ISBN belongs to; series, extent and language of the reviewed book.',
  detect: detectDataciteJson,
  read,
}

/** Keys that only DataCite has. A quotation mark inside a text is escaped. */
const marks: readonly RegExp[] = [
  /(?<!\\)"resourceTypeGeneral"\s?:/,
  /(?<!\\)"relatedIdentifiers"\s?:/,
  /(?<!\\)"relatedItems"\s?:/,
  /(?<!\\)"publicationYear"\s?:/,
  /(?<!\\)"nameIdentifiers"\s?:/,
  /(?<!\\)"rightsList"\s?:/,
  /"http:\/\/datacite\.org\/schema\/kernel-\d/,
  /"type"\s?:\s?"dois"/,
]

function detectDataciteJson({ head }: Source): number {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(head) || /(?<!\\)"@(?:context|graph)"\s?:/.test(head)) return 0
  const found = marks.filter((mark) => mark.test(head)).length
  return found === 0 ? 0 : found === 1 ? 0.5 : 0.97
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let count = 0
  for (const found of jsonRecords(source, { listed, idKey: 'doi' })) {
    count++
    yield 'diagnostics' in found ? found : readDatacite(recordOfJson(found), `${source.name}#${count}`, options)
  }
}

/** The records in a JSON text: a list, an answer with its data, each of which may have its attributes inside. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => [attributesOf(one)])
  if (!isJsonObject(value)) return [value]
  const { data } = value
  return Array.isArray(data) ? listed(data) : data !== undefined && isJsonObject(data) ? [attributesOf(data)] : [attributesOf(value)]
}

function attributesOf(value: unknown): unknown {
  if (!isJsonObject(value)) return value
  const attributes = object(value, 'attributes')
  if (attributes === undefined) return value
  const doi = string(value, 'id')
  return string(attributes, 'doi') === undefined && doi !== undefined ? { doi, ...attributes } : attributes
}
