import type { BookReview } from '../record/review.js'
import type { Writer } from './writer.js'

/**
 * The fields that a record states and a format cannot carry, sorted: `books[].formats[].kind`.
 *
 * What Recension adds about the record itself (gaps, sources, dates of change) is not counted.
 */
export function losses(record: BookReview, { carries }: Pick<Writer, 'carries'>): readonly string[] {
  if (carries === 'everything') return []
  const stated = new Set<string>()
  gather(record, '', stated)
  return [...stated]
    .filter(
      (field) =>
        !isAboutTheRecord(field) && !carries.some((kept) => field === kept || field.startsWith(`${kept}.`) || field.startsWith(`${kept}[`)),
    )
    .sort()
}

function gather(value: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(value)) for (const entry of value) gather(entry, `${path}[]`, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) gather(inner, path === '' ? name : `${path}.${name}`, into)
  } else if (value !== undefined) into.add(path)
}

function isAboutTheRecord(field: string): boolean {
  return /(?:^|\.)(?:gaps|sources|recordLicence|modified)\b/.test(field)
}
