import type { History } from '../../record/history.js'
import { parsePartialDate, type PartialDate } from '../../record/values/partial-date.js'
import { isJsonObject, type JsonObject } from '../json-text.js'

/** Crossref's `date-parts`, as fine as they are; nothing for `[[null]]` and for days that do not exist. */
export function partialDate(holder: unknown): PartialDate | undefined {
  const printed = printedDate(holder)
  const parsed = printed === undefined ? undefined : parsePartialDate(printed)
  return parsed?.ok ? parsed.value : undefined
}

/** The same as text, whether or not there is such a day. */
export function printedDate(holder: unknown): string | undefined {
  const parts: unknown = isJsonObject(holder) ? holder['date-parts'] : undefined
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first)) return undefined
  const numbers = first.map((part) => (typeof part === 'number' || typeof part === 'string' ? String(part) : ''))
  const end = numbers.indexOf('')
  const stated = (end === -1 ? numbers : numbers.slice(0, end)).slice(0, 3)
  return stated.length === 0 ? undefined : stated.map((part, i) => (i === 0 ? part.padStart(4, '0') : part.padStart(2, '0'))).join('-')
}

/** When the review was published in print, else at all; and online, where that was another day. */
export function historyOf(record: JsonObject): History {
  const published = ['published-print', 'issued', 'published', 'published-online']
    .map((key) => partialDate(record[key]))
    .find((date) => date !== undefined)
  const online = partialDate(record['published-online'])
  const received = partialDate(record['received'])
  const accepted = partialDate(record['accepted'])
  return {
    ...(received !== undefined && { received }),
    ...(accepted !== undefined && { accepted }),
    ...(online !== undefined && online !== published && { online }),
    ...(published !== undefined && { published }),
  }
}
