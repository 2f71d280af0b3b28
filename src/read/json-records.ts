import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import { isJsonLines, type JsonUnit, jsonUnits, largestFile, largestLine } from './json-lines.js'
import { repeatedName } from './json-repeated-name.js'
import { isJsonObject, type JsonObject, parseJson } from './json-text.js'
import { placesIn } from '../diagnostics/places.js'
import type { Source } from './reader.js'

/** One record as it stands in a JSON text. */
export interface JsonRecord {
  readonly value: JsonObject
  /** The record's own text, whose hash names it: the same however a file is sorted or split. */
  readonly text: string
  /** Where a key of it stands; without one, where the record begins. */
  readonly placeOf: (key?: string) => Place
}

export type JsonFound = JsonRecord | { readonly diagnostics: readonly Diagnostic[] }

/** How a format wraps its records. */
export interface JsonPlan {
  /** The records in a JSON text: of a list, of an answer that holds a list; the value itself where it is one record. */
  readonly listed: (value: unknown) => readonly unknown[]
  /** The key whose value tells records of a list apart: a place of a record is where it stands. */
  readonly idKey: string
}

/** The records of a source of JSON or JSON Lines, in their order; what is broken is a finding with its place, and the others go on. */
export function* jsonRecords(source: Source, plan: JsonPlan): Generator<JsonFound> {
  let count = 0
  for (const unit of jsonUnits(source)) {
    for (const found of recordsOf(unit, source, plan)) {
      count++
      yield found
    }
  }
  if (count === 0) yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
}

function* recordsOf({ line, text }: JsonUnit, source: Source, { listed, idKey }: JsonPlan): Generator<JsonFound> {
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
  const repeated = repeatedName(text)
  if (repeated !== undefined) {
    const { name, lost, offset } = repeated
    const other = 'this name stands twice in one record, and the last value was read'
    yield { diagnostics: [complain('read/value-is-understood', { field: name, actual: lost, other }, { place: placeAt(offset) })] }
  }
  let from = 0
  for (const value of listed(parsed.value)) {
    if (!isJsonObject(value)) {
      yield { diagnostics: [complain('read/input-is-well-formed', { other: 'a record is an object in braces' }, { place: placeAt(from) })] }
      continue
    }
    const alone = value === parsed.value
    if (!alone) from = beginningOf(value[idKey], text, from)
    const own = alone ? text.trim() : JSON.stringify(value)
    const start = from
    if (own.length > largestLine) yield tooLarge(`${largestLine / 1_000_000} MB a record`, placeAt(start))
    else yield { value, text: own, placeOf: (key) => placeAt(keyBehind(key, text, start)) }
  }
}

function tooLarge(expected: string, place: Place): { readonly diagnostics: readonly Diagnostic[] } {
  return { diagnostics: [complain('read/input-is-not-too-large', { actual: 'more than that', expected }, { place })] }
}

/** Where a record of a list begins, told by its identifier: near enough for a person who looks for it. */
function beginningOf(id: unknown, text: string, from: number): number {
  if (typeof id !== 'string' && typeof id !== 'number') return from
  const found = text.indexOf(JSON.stringify(id), from)
  return found === -1 ? from : found
}

function keyBehind(key: string | undefined, text: string, from: number): number {
  const found = key === undefined ? -1 : text.indexOf(`"${key}"`, from)
  return found === -1 ? from : found
}
