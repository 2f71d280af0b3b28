import Papa from 'papaparse'
import { type FieldPath, originOf, trust } from '../../record/draft.js'
import { asText } from '../../record/spreadsheet-cell.js'
import type { Assembled } from '../assemble.js'
import { bookColumns, bookHeading, type Column, reviewColumns } from './columns.js'

/** One row of a worksheet: a review whose record has cells to fill or to look at. */
export type WorksheetRow = ReadonlyMap<string, string>

/** The heading of the column that names the cells which a person should look at. */
export const lookHeading = 'please look at'

/** The row of a review; nothing if nothing in it is missing or doubtful, nor filled in by a person. */
export function worksheetRow(assembled: Assembled): WorksheetRow | undefined {
  const { key, record, order, typed = [] } = assembled
  const books = record.books ?? [{}]
  const filled = [
    ...reviewColumns.map((column) => fill(column, column.heading, column.path, record, assembled)),
    ...books.flatMap((book, i) =>
      bookColumns.map((column) => fill(column, bookHeading(column.heading, i), `books[${i}].${column.path}`, book, assembled)),
    ),
  ]
  const missing = filled.filter((cell) => cell.isMissing).map(({ heading }) => heading)
  const look = filled.filter((cell) => cell.isDoubtful).map(({ heading }) => heading)
  if (missing.length === 0 && look.length === 0 && typed.length === 0) return undefined
  return new Map([
    ['key', key],
    ['review', record.titles?.[0]?.value ?? ''],
    ['missing', missing.join('; ')],
    [lookHeading, look.join('; ')],
    // Of several books the titles say which columns are about which.
    ...filled.map(({ heading, shown, isDoubtful }): [string, string] => [
      heading,
      isDoubtful || (books.length > 1 && heading.endsWith(' title')) ? shown : '',
    ]),
    ...typed.map(({ heading, book, text }): [string, string] => [
      book === undefined ? heading : bookHeading(heading, order.includes(book) ? order.indexOf(book) : book),
      text,
    ]),
  ])
}

interface Filled {
  readonly heading: string
  readonly shown: string
  readonly isMissing: boolean
  readonly isDoubtful: boolean
}

function fill<T>(column: Column<T>, heading: string, path: FieldPath, thing: T, { origins, disputed, closed }: Assembled): Filled {
  const shown = column.show(thing)
  const inDispute = [...disputed].some((each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[`))
  const isDoubtful = shown !== '' && (inDispute || originOf(origins, path)?.trust === trust.prose)
  const isMissing = shown === '' && column.wanted?.(thing) === true && !closed.includes(path)
  return { heading, shown, isMissing, isDoubtful }
}

/** What a review would show under a heading, whether its row has the cell empty or not. */
export function shownIn({ record }: Assembled, heading: string): string | undefined {
  const own = reviewColumns.find((column) => column.heading === heading)
  if (own !== undefined) return own.show(record)
  for (const [i, book] of (record.books ?? []).entries()) {
    const column = bookColumns.find((one) => bookHeading(one.heading, i) === heading)
    if (column !== undefined) return column.show(book)
  }
  return undefined
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
  const books = Math.max(
    1,
    ...new Set(rows.flatMap((row) => [...row.keys()].map((heading) => Number(/^book (\d+) /.exec(heading)?.[1] ?? 1)))),
  )
  const headings = worksheetHeadings(books)
  const lines = [headings, ...rows.map((row) => headings.map((heading) => asText(row.get(heading) ?? '')))]
  return `\uFEFF${Papa.unparse(
    lines.map((line) => [...line]),
    { newline: '\r\n' },
  )}\r\n`
}
