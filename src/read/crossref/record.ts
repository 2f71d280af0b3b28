import type { Place } from '../../diagnostics/diagnostic.js'
import { isJsonObject, type JsonObject } from '../json-text.js'

/** One record as it stands in the input. */
export interface CrossrefRecord {
  readonly value: JsonObject
  /** The record's own text, whose hash names it: the same however a file is sorted or split. */
  readonly text: string
  /** Where a key of it stands; without one, where the record begins. */
  readonly placeOf: (key?: string) => Place
}

/** The texts under a key that holds one or a list of them; nothing else counts. */
export function strings(record: JsonObject, key: string): readonly string[] {
  return list(record[key]).filter((value) => typeof value === 'string' && value.trim() !== '') as readonly string[]
}

/** A text or a number under a key, as text. */
export function string(record: JsonObject, key: string): string | undefined {
  const [value] = list(record[key])
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function objects(record: JsonObject, key: string): readonly JsonObject[] {
  return list(record[key]).filter(isJsonObject)
}

export function object(record: JsonObject, key: string): JsonObject | undefined {
  const value = record[key]
  return isJsonObject(value) ? value : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
