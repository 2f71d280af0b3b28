import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import type { Book } from '../../record/book.js'
import { type Draft, type FieldPath, type Origin, trust } from '../../record/draft.js'
import type { BookReview } from '../../record/review.js'
import { mostBooks } from '../../record/table-fields.js'
import type { Assembled } from '../assemble.js'
import { bookColumns, bookHeading, type Column, reviewColumns } from './columns.js'
import { lookHeading, shownIn, worksheetRow } from './write-worksheet.js'

/** A cell in which something stands. */
export interface Cell {
  /** In small letters. */
  readonly heading: string
  readonly text: string
  readonly place: Place
}

export interface Row {
  /** The source key. */
  readonly key: string
  readonly cells: readonly Cell[]
  readonly place: Place
}

/** A cell that a person filled in: it goes on into the next worksheet, which so takes the place of this one. */
export interface TypedCell {
  readonly heading: string
  /** For a column of a book: which one, as the sources print them; the heading is then that of the column. */
  readonly book?: number
  readonly text: string
}

export interface TypedRow {
  readonly draft?: Draft
  readonly typed: readonly TypedCell[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is gathered from the cells of a row. */
interface Typed {
  record: BookReview
  readonly books: Book[]
  readonly origins: Map<FieldPath, Origin>
  readonly closed: FieldPath[]
  readonly cells: TypedCell[]
  readonly diagnostics: Diagnostic[]
}

/** What a person typed in a row, as a draft of the review whose sources say `unaided`. */
export function typedRow(row: Row, unaided: Assembled): TypedRow {
  const typed: Typed = {
    record: {},
    books: [],
    origins: new Map([['', { place: row.place, trust: trust.person }]]),
    closed: [],
    cells: [],
    diagnostics: [],
  }
  const place = bookPlaces(row, unaided)
  const doubtful = namedIn(worksheetRow(unaided)?.get(lookHeading))
  const looked = namedIn(textOf(row, lookHeading))
  for (const cell of row.cells) {
    const { heading, text } = cell
    const own = reviewColumns.find((column) => column.heading === heading)
    const [book, column] = bookColumn(heading) ?? []
    const known = book === undefined ? heading : headingOf(heading, book, place(book))
    if (shownIn(unaided, known) === text && (!doubtful.has(known) || looked.has(heading))) continue
    if (own !== undefined) {
      typed.cells.push({ heading, text })
      typed.record = readCell(own, own.path, cell, row, typed.record, typed)
    }
    if (book === undefined || column === undefined) continue
    const at = printedPlace(place(book), unaided)
    typed.cells.push({ heading: column.heading, book: at, text })
    typed.books[at] = readCell(column, `books[${at}].${column.path}`, cell, row, typed.books[at] ?? {}, typed)
  }
  return { ...draftOf(row, typed, unaided), typed: typed.cells, diagnostics: typed.diagnostics }
}

function draftOf({ key }: Row, { record, books, origins, closed }: Typed, unaided: Assembled): { readonly draft?: Draft } {
  if (Object.keys(record).length === 0 && books.length === 0 && closed.length === 0) return {}
  // As long as the list of the sources: the books are then the same by their places.
  const length = Math.max(books.length, ...unaided.order.map((at) => at + 1))
  const listed = Array.from({ length }, (_, i) => books[i] ?? {})
  const draft: Draft = {
    key,
    record: books.length === 0 ? record : { ...record, books: listed },
    origins,
    ...(closed.length > 0 && { closed }),
  }
  return { draft }
}

function readCell<T extends object>(
  column: Column<T>,
  path: FieldPath,
  { heading, text, place }: Cell,
  { key }: Row,
  into: T,
  typed: Typed,
): T {
  if (text.toLowerCase() === 'none') {
    if (column.closes !== false) typed.closed.push(path)
    return into
  }
  const parsed = column.read(text)
  if (!parsed.ok) {
    typed.diagnostics.push(
      complain('worksheet/cell-is-understood', { field: heading, actual: text, other: parsed.reason }, { place, review: key }),
    )
    return into
  }
  typed.origins.set(path, { place, trust: trust.person })
  return combine(into, parsed.value)
}

/** Which book of the record the columns of a book are about: that of the title which they show, else that of the number. */
function bookPlaces(row: Row, unaided: Assembled): (book: number) => number {
  const titles = (unaided.record.books ?? []).map((_, i) => shownIn(unaided, bookHeading('title', i)))
  return (book) => {
    const shown = textOf(row, bookHeading('title', book))
    const at = shown === undefined ? -1 : titles.indexOf(shown)
    return at === -1 ? book : at
  }
}

/** The books of a record are sorted, those of its sources stand as they are printed. */
function printedPlace(book: number, { order }: Assembled): number {
  return order[book] ?? book
}

function headingOf(heading: string, from: number, to: number): string {
  return from === to ? heading : bookHeading(heading.slice(bookHeading('', from).length), to)
}

function textOf(row: Row, heading: string): string | undefined {
  return row.cells.find((cell) => cell.heading === heading)?.text
}

function namedIn(cell: string | undefined): ReadonlySet<string> {
  return new Set((cell ?? '').split(';').map((heading) => heading.trim().toLowerCase()))
}

function bookColumn(heading: string): readonly [number, Column<Book>] | undefined {
  const match = /^book (?:(\d{1,2}) )?(.+)$/.exec(heading)
  const column = bookColumns.find((one) => one.heading === match?.[2])
  const book = match?.[1] === undefined ? 0 : Number(match[1]) - 1
  return column === undefined || book < 0 || book >= mostBooks || heading !== bookHeading(column.heading, book) ? undefined : [book, column]
}

/** Authors and editors are one list, and volume and ISSN one journal: what two cells say of one field is put together. */
function combine<T extends object>(into: T, next: Partial<T>): T {
  const merged = { ...into }
  for (const field in next) {
    const [before, after]: [unknown, unknown] = [into[field], next[field]]
    if (Array.isArray(before) && Array.isArray(after))
      Object.assign(merged, { [field]: [...(before as unknown[]), ...(after as unknown[])] })
    else if (isPlain(before) && isPlain(after)) Object.assign(merged, { [field]: { ...before, ...after } })
    else Object.assign(merged, { [field]: after })
  }
  return merged
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
