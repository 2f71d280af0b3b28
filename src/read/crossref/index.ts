import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { jsonUnits, type JsonUnit, largestFile, largestLine, isJsonLines } from '../json-lines.js'
import { isJsonObject, type JsonObject, parseJson } from '../json-text.js'
import { placesIn } from '../places.js'
import type { Reader, Reading, Source } from '../reader.js'
import { detectCrossref } from './detect.js'
import { readRecord } from './read-record.js'
import type { CrossrefRecord } from './record.js'

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
  for (const unit of jsonUnits(source)) {
    for (const found of recordsOf(unit, source)) {
      count++
      yield 'diagnostics' in found ? found : readRecord(found, `${source.name}#${count}`)
    }
  }
  if (count === 0) yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
}

function* recordsOf({ line, text }: JsonUnit, source: Source): Generator<CrossrefRecord | Required<Pick<Reading, 'diagnostics'>>> {
  const place: Place = { file: source.name, line, column: 1 }
  if (text === undefined) {
    yield tooLarge(isJsonLines(source) ? `${largestLine / 1_000_000} MB a line` : `${largestFile / 1_000_000} MB`, place)
    return
  }
  const parsed = parseJson(text)
  const placeAt = placesIn(source.name, text, line)
  if (!parsed.ok) {
    yield { diagnostics: [complain('read/input-is-well-formed', { other: parsed.reason }, { place: placeAt(parsed.offset) })] }
    return
  }
  let from = 0
  for (const value of listed(parsed.value)) {
    if (!isJsonObject(value)) {
      yield { diagnostics: [complain('read/input-is-well-formed', { other: 'a record is an object in braces' }, { place: placeAt(from) })] }
      continue
    }
    const alone = value === parsed.value
    if (!alone) from = beginningOf(value, text, from)
    const own = alone ? text.trim() : JSON.stringify(value)
    const start = from
    if (own.length > largestLine) yield tooLarge(`${largestLine / 1_000_000} MB a record`, placeAt(start))
    else yield { value, text: own, placeOf: (key) => placeAt(keyBehind(key, text, start)) }
  }
}

function tooLarge(expected: string, place: Place): Required<Pick<Reading, 'diagnostics'>> {
  return { diagnostics: [complain('read/input-is-not-too-large', { actual: 'more than that', expected }, { place })] }
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

/** Where a record of a list begins, told by its DOI: near enough for a person who looks for it. */
function beginningOf(record: JsonObject, text: string, from: number): number {
  const doi = record['DOI']
  if (typeof doi !== 'string') return from
  const found = text.indexOf(JSON.stringify(doi), from)
  return found === -1 ? from : found
}

function keyBehind(key: string | undefined, text: string, from: number): number {
  const found = key === undefined ? -1 : text.indexOf(`"${key}"`, from)
  return found === -1 ? from : found
}
