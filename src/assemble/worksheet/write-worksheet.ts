import Papa from 'papaparse'
import { type FieldPath, originOf, trust } from '../../record/draft.js'
import type { Assembled } from '../assemble.js'
import { bookColumns, bookHeading, type Column, reviewColumns } from './columns.js'

/** One row of a worksheet: a review whose record has cells to fill or to look at. */
export type WorksheetRow = ReadonlyMap<string, string>

/** The row of a review; nothing if nothing in it is missing or doubtful. */
export function worksheetRow({ key, record, origins, disputed, closed }: Assembled): WorksheetRow | undefined {
  const row = new Map<string, string>([
    ['key', key],
    ['review', record.titles?.[0]?.value ?? ''],
  ])
  const missing: string[] = []
  const look: string[] = []
  const fill = <T>(column: Column<T>, heading: string, path: FieldPath, thing: T): void => {
    const shown = column.show(thing)
    const inDispute = [...disputed].some((each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[`))
    const isDoubtful = shown !== '' && (inDispute || originOf(origins, path)?.trust === trust.prose)
    if (shown === '' && column.wanted === true && !closed.includes(path)) missing.push(heading)
    if (isDoubtful) look.push(heading)
    row.set(heading, isDoubtful ? shown : '')
  }
  for (const column of reviewColumns) fill(column, column.heading, column.path, record)
  for (const [i, book] of (record.books ?? [{}]).entries()) {
    for (const column of bookColumns) fill(column, bookHeading(column.heading, i), `books[${i}].${column.path}`, book)
  }
  const hasEditors = row.get('book editors') !== '' || record.books?.[0]?.contributors !== undefined
  const wanted = hasEditors ? missing.filter((heading) => heading !== 'book authors') : missing
  if (wanted.length === 0 && look.length === 0) return undefined
  return new Map([...[...row].slice(0, 2), ['missing', wanted.join('; ')], ['please look at', look.join('; ')], ...[...row].slice(2)])
}

/** The headings of a worksheet for reviews of up to so many books. */
export function worksheetHeadings(books: number): readonly string[] {
  return [
    'key',
    'review',
    'missing',
    'please look at',
    ...reviewColumns.map(({ heading }) => heading),
    ...Array.from({ length: Math.max(1, books) }, (_, i) => bookColumns.map(({ heading }) => bookHeading(heading, i))).flat(),
  ]
}

/** UTF-8 with a byte order mark and CRLF, as spreadsheets want it; cells that would be formulas are marked as text. */
export function writeWorksheet(rows: readonly WorksheetRow[]): string {
  const books = rows.reduce((most, row) => Math.max(most, [...row.keys()].filter((heading) => heading.endsWith(' title')).length), 1)
  const headings = worksheetHeadings(books)
  const lines = [headings, ...rows.map((row) => headings.map((heading) => asText(row.get(heading) ?? '')))]
  return `\uFEFF${Papa.unparse(lines.map((line) => [...line]), { newline: '\r\n' })}\r\n`
}

/** A spreadsheet computes what begins with one of these: an apostrophe before it says that it is text. */
function asText(cell: string): string {
  return /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell
}
