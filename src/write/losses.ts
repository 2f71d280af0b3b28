import type { BookReview } from '../record/review.js'
import type { Writer } from './writer.js'

/**
 * The fields that a record states and a format cannot carry, or not all values of, sorted: `books[].formats[].kind`.
 *
 * What Recension adds about the record itself (gaps, sources, dates of change) is not counted.
 */
export function losses(record: BookReview, writer: Pick<Writer, 'carries' | 'restrict'>): readonly string[] {
  const kept = valuesOf(carried(record, writer))
  return [...valuesOf(record)]
    .filter(([field, values]) => !isAboutTheRecord(field) && !sameValues(values, kept.get(field) ?? []))
    .map(([field]) => field)
    .sort()
}

/** A record less all that a format cannot carry. */
export function carried(record: BookReview, { carries, restrict }: Pick<Writer, 'carries' | 'restrict'>): BookReview {
  const kept = restrict === undefined ? record : restrict(record)
  return carries === 'everything' ? kept : (keep(kept, '', carries) ?? {})
}

function keep(value: unknown, path: string, carries: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const list = value.map((entry) => keep(entry, `${path}[]`, carries)).filter((entry) => entry !== undefined)
    return list.length === 0 ? undefined : list
  }
  if (typeof value !== 'object' || value === null) return isCarried(path, carries) ? value : undefined
  const fields = Object.entries(value).map(([name, inner]) => [name, keep(inner, path === '' ? name : `${path}.${name}`, carries)] as const)
  const kept = fields.filter(([, inner]) => inner !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function isCarried(field: string, carries: readonly string[]): boolean {
  return carries.some((kept) => field === kept || field.startsWith(`${kept}.`) || field.startsWith(`${kept}[`))
}

/** All values of each field, sorted. */
function valuesOf(record: BookReview): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  gather(record, '', values)
  for (const list of values.values()) list.sort()
  return values
}

function gather(value: unknown, path: string, into: Map<string, string[]>): void {
  if (Array.isArray(value)) for (const entry of value) gather(entry, `${path}[]`, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) gather(inner, path === '' ? name : `${path}.${name}`, into)
  } else if (value !== undefined) into.set(path, [...(into.get(path) ?? []), typeof value === 'string' ? value : JSON.stringify(value)])
}

function sameValues(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i])
}

function isAboutTheRecord(field: string): boolean {
  return /(?:^|\.)(?:gaps|sources|recordLicence|modified)\b/.test(field)
}
