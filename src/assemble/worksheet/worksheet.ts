import Papa from 'papaparse'
import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { nearest } from '../../diagnostics/nearest.js'
import type { Book } from '../../record/book.js'
import { type Draft, type FieldPath, type Origin, trust } from '../../record/draft.js'
import type { BookReview } from '../../record/review.js'
import { bookColumns, bookHeading, type Column, reviewColumns } from './columns.js'
import { worksheetHeadings } from './write-worksheet.js'

/** A worksheet that a person filled in. */
export interface Worksheet {
  /** What the row of a source key says: trusted more than any source. */
  rowOf(key: string): Draft | undefined
  /** After all reviews: the rows that belong to none. */
  end(): readonly Diagnostic[]
}

export interface ReadWorksheet {
  readonly worksheet?: Worksheet
  readonly diagnostics: readonly Diagnostic[]
}

/** Context columns: written for the person, not read. */
const context = ['key', 'review', 'missing', 'please look at']
/** More books than a review can have: the headings that are known. */
const mostBooks = 50

/** Reads a worksheet. Its rows and columns count from 1 in places, the headings being row 1. */
export function readWorksheet(file: string, text: string): ReadWorksheet {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: false })
  const [headings = [], ...rows] = parsed.data
  const broken = parsed.errors.find(({ type }) => type === 'Quotes')
  const at = (row: number, column = 0): Place => ({ file, line: row, column: column + 1 })
  if (broken !== undefined) {
    const other = 'a quotation mark is never closed'
    return { diagnostics: [complain('worksheet/file-is-a-worksheet', { actual: file, other }, { place: at((broken.row ?? 0) + 1) })] }
  }
  const names = headings.map((heading) => heading.trim().toLowerCase())
  if (!names.includes('key')) return { diagnostics: [complain('worksheet/file-is-a-worksheet', { actual: file }, { place: at(1) })] }
  const diagnostics = unknownColumns(headings, names, at)
  const found = new Map<string, { draft: Draft; place: Place; used: boolean }>()
  rows.forEach((cells, i) => {
    const key = plain(cells[names.indexOf('key')] ?? '')
    const place = at(i + 2, names.indexOf('key'))
    if (cells.every((cell) => cell.trim() === '')) return
    if (found.has(key)) diagnostics.push(complain('worksheet/key-stands-once', { actual: key }, { place }))
    else found.set(key, { draft: readRow(key, names, cells, (column) => at(i + 2, column), diagnostics), place, used: false })
  })
  return { worksheet: worksheetOf(found), diagnostics }
}

function worksheetOf(found: ReadonlyMap<string, { draft: Draft; place: Place; used: boolean }>): Worksheet {
  return {
    rowOf: (key) => {
      const row = found.get(key)
      if (row !== undefined) row.used = true
      return row === undefined || (Object.keys(row.draft.record).length === 0 && row.draft.closed === undefined) ? undefined : row.draft
    },
    end: () =>
      [...found].flatMap(([key, { used, place }]) => (used ? [] : [complain('worksheet/row-has-a-review', { actual: key }, { place })])),
  }
}

function unknownColumns(headings: readonly string[], names: readonly string[], at: (row: number, column: number) => Place): Diagnostic[] {
  const known = worksheetHeadings(mostBooks)
  return names.flatMap((name, i) => {
    if (name === '' || known.includes(name)) return []
    const expected = nearest(name, worksheetHeadings(2))
    return [complain('worksheet/column-is-known', { actual: headings[i] ?? '', ...(expected !== undefined && { expected }) }, { place: at(1, i) })]
  })
}

function readRow(key: string, names: readonly string[], cells: readonly string[], at: (column: number) => Place, diagnostics: Diagnostic[]): Draft {
  const origins = new Map<FieldPath, Origin>([['', { place: at(0), trust: trust.person }]])
  const closed: FieldPath[] = []
  const books: Book[] = []
  let record: BookReview = {}
  const read = <T extends object>(column: Column<T>, path: FieldPath, cell: string, i: number, into: T): T => {
    if (cell.toLowerCase() === 'none') {
      closed.push(path)
      return into
    }
    const parsed = column.read(cell)
    if (!parsed.ok) {
      diagnostics.push(complain('worksheet/cell-is-understood', { field: names[i] ?? '', actual: cell, other: parsed.reason }, { place: at(i), review: key }))
      return into
    }
    origins.set(path, { place: at(i), trust: trust.person })
    return combine(into, parsed.value)
  }
  names.forEach((name, i) => {
    const cell = plain(cells[i] ?? '')
    if (cell === '' || context.includes(name)) return
    const own = reviewColumns.find(({ heading }) => heading === name)
    if (own !== undefined) record = read(own, own.path, cell, i, record)
    const [book, column] = bookColumn(name) ?? []
    if (book !== undefined && column !== undefined) books[book] = read(column, `books[${book}].${column.path}`, cell, i, books[book] ?? {})
  })
  const listed = Array.from(books, (book: Book | undefined) => book ?? {})
  if (listed.length > 0) record = { ...record, books: listed }
  return { key, record, origins, ...(closed.length > 0 && { closed }) }
}

function bookColumn(name: string): readonly [number, Column<Book>] | undefined {
  const match = /^book (?:(\d{1,2}) )?(.+)$/.exec(name)
  const column = bookColumns.find(({ heading }) => heading === match?.[2])
  const book = match?.[1] === undefined ? 0 : Number(match[1]) - 1
  return column === undefined || book < 0 || book >= mostBooks || name !== bookHeading(column.heading, book) ? undefined : [book, column]
}

/** Authors and editors are one list, and volume and ISSN one journal: what two cells say of one field is put together. */
function combine<T extends object>(into: T, next: Partial<T>): T {
  const merged = { ...into }
  for (const field in next) {
    const [before, after]: [unknown, unknown] = [into[field], next[field]]
    if (Array.isArray(before) && Array.isArray(after)) Object.assign(merged, { [field]: [...(before as unknown[]), ...(after as unknown[])] })
    else if (isPlain(before) && isPlain(after)) Object.assign(merged, { [field]: { ...before, ...after } })
    else Object.assign(merged, { [field]: after })
  }
  return merged
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A cell as the person meant it: without the mark that keeps a spreadsheet from computing it. */
function plain(cell: string): string {
  const trimmed = cell.trim()
  return /^'[=+\-@\t\r']/.test(trimmed) ? trimmed.slice(1) : trimmed
}
