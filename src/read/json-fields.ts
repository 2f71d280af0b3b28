import { isJsonObject, type JsonObject } from './json-text.js'

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
