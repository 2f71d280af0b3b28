import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import type { Source } from '../reader.js'

/** A row of a table in text: its cells as they stand between the delimiters, without their quotation marks. */
export interface DelimitedRow {
  readonly cells: readonly string[]
  /** Where a cell begins, by its number from 0; the row where there is no such cell. */
  readonly placeOf: (cell?: number) => Place
}

export type Delimiter = ',' | ';' | '\t'

/** UTF-16 units of one row: longer ones come of a quotation mark that is never closed. */
const largestRow = 10_000_000

type Found = DelimitedRow | { readonly diagnostic: Diagnostic }

/**
 * The rows of comma-separated values (RFC 4180), one at a time however long the file is; those without any text are left out. A line
 * may end with CRLF, LF or CR; a quotation mark inside a cell that does not begin with one is text.
 */
export function* delimitedRows(source: Source, delimiter: Delimiter): Generator<Found> {
  const table = new Table(source.name, delimiter)
  for (const chunk of source.chunks()) {
    yield* table.take(chunk)
    if (table.isTooLong()) {
      yield table.broken(`a row is longer than ${largestRow / 1_000_000} MB: a quotation mark before it may never be closed`)
      return
    }
  }
  yield* table.end()
}

/** Where the text of a cell is: before it, in one without quotation marks, between them, behind one that may close the cell. */
type Mode = 'before' | 'plain' | 'quoted' | 'behind'

class Table {
  private mode: Mode = 'before'
  private cells: string[] = []
  private places: Place[] = []
  /** What was read of the cell, and where in the part at hand the rest of it begins. */
  private cell = ''
  private from = 0
  private begin: Place
  private line = 1
  /** UTF-16 units before the line, the part at hand and the row. */
  private lineStart = 0
  private read = 0
  private rowStart = 0
  private afterReturn = false

  private readonly file: string
  private readonly delimiter: Delimiter

  constructor(file: string, delimiter: Delimiter) {
    this.file = file
    this.delimiter = delimiter
    this.begin = { file, line: 1, column: 1 }
  }

  *take(chunk: string): Generator<DelimitedRow> {
    const text = this.read === 0 && chunk.startsWith('\uFEFF') ? chunk.slice(1) : chunk
    this.from = 0
    for (let i = 0; i < text.length; i++) {
      const character = text.charAt(i)
      const isSecond = this.afterReturn && character === '\n'
      this.afterReturn = character === '\r'
      const isEnd = character === '\n' || character === '\r'
      if (isSecond) this.lineStart = this.read + i + 1
      if (isSecond && this.mode !== 'quoted') continue
      const isText = this.isText(character, text, i)
      if (isEnd && !isSecond) {
        this.line++
        this.lineStart = this.read + i + 1
      }
      if (isText || (!isEnd && character !== this.delimiter)) continue
      if (this.mode === 'plain') this.cell += text.slice(this.from, i)
      this.endCell(i)
      const row = isEnd ? this.endRow(i) : undefined
      if (row !== undefined) yield row
    }
    if (this.mode === 'plain' || this.mode === 'quoted') this.cell += text.slice(this.from)
    this.read += text.length
  }

  /** Takes a character into the cell where it is its text, or one of its quotation marks. */
  private isText(character: string, text: string, i: number): boolean {
    if (this.mode === 'before') {
      this.begin = { file: this.file, line: this.line, column: this.read + i - this.lineStart + 1 }
      this.mode = character === '"' ? 'quoted' : 'plain'
      this.from = character === '"' ? i + 1 : i
      return character === '"'
    }
    if (this.mode === 'quoted') {
      if (character !== '"') return true
      this.cell += text.slice(this.from, i)
      this.mode = 'behind'
      return true
    }
    if (this.mode === 'behind' && character !== this.delimiter && character !== '\n' && character !== '\r') {
      // Two marks stand for one, which is taken from the second; any other text goes on as it is.
      this.mode = character === '"' ? 'quoted' : 'plain'
      this.from = i
      return true
    }
    return false
  }

  private endCell(i: number): void {
    this.cells.push(this.cell)
    this.places.push(this.begin)
    this.cell = ''
    this.mode = 'before'
    this.begin = { file: this.file, line: this.line, column: this.read + i - this.lineStart + 2 }
  }

  private endRow(i: number): DelimitedRow | undefined {
    const [cells, places, file] = [this.cells, this.places, this.file]
    this.cells = []
    this.places = []
    this.rowStart = this.read + i
    if (cells.every((cell) => cell.trim() === '')) return undefined
    return { cells, placeOf: (cell = 0) => places[cell] ?? places[0] ?? { file } }
  }

  isTooLong(): boolean {
    return this.read - this.rowStart > largestRow
  }

  broken(other: string): { readonly diagnostic: Diagnostic } {
    return { diagnostic: complain('read/input-is-well-formed', { other }, { place: this.begin }) }
  }

  *end(): Generator<Found> {
    if (this.mode === 'quoted') yield this.broken('a quotation mark is never closed')
    else if (this.mode !== 'before' || this.cells.length > 0) {
      this.endCell(0)
      const row = this.endRow(0)
      if (row !== undefined) yield row
    }
  }
}

/** What parts the headings, which hold none of them: comma, semicolon or tab, as the language of the spreadsheet has it. */
export function delimiterIn({ head }: Pick<Source, 'head'>): Delimiter {
  const headings = firstLine(head).replace(/"[^"]*"/g, '')
  const [most = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => headings.split(b).length - headings.split(a).length)
  return most
}

/** The headings, for telling the format: cheap, of the first line alone. */
export function headingsIn(source: Pick<Source, 'head' | 'name'>): readonly string[] {
  const text = `${firstLine(source.head)}\n`
  for (const row of delimitedRows({ ...source, text: () => text, chunks: () => [text] }, delimiterIn(source)))
    return 'cells' in row ? row.cells.map((cell) => cell.trim()) : []
  return []
}

function firstLine(head: string): string {
  const text = head.startsWith('\uFEFF') ? head.slice(1) : head
  const end = text.search(/[\r\n]/)
  return end === -1 ? text : text.slice(0, end)
}
