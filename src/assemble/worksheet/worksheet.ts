import Papa from 'papaparse'
import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { nearest } from '../../diagnostics/nearest.js'
import { mostBooks } from '../../record/table-fields.js'
import { plainCell } from '../../record/spreadsheet-cell.js'
import type { Assembled } from '../assemble.js'
import { type Row, type TypedRow, typedRow } from './typed-row.js'
import { worksheetHeadings, type WorksheetRow } from './write-worksheet.js'

/** A worksheet that a person filled in. */
export interface Worksheet {
  /** Whether there is a row of this source key. */
  has(key: string): boolean
  /**
   * What the row of a source key says: trusted more than any source. A cell that still shows what was proposed, and that
   * "please look at" still names, says nothing.
   *
   * @param unaided what the sources of the review say by themselves.
   */
  rowOf(key: string, unaided: Assembled): TypedRow
  /** After all reviews: the rows that belong to none, as they stand. */
  left(): readonly { readonly cells: WorksheetRow; readonly diagnostic: Diagnostic }[]
}

export interface ReadWorksheet {
  readonly worksheet?: Worksheet
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a worksheet. Its rows and columns count from 1 in places, the headings being row 1. */
export function readWorksheet(file: string, text: string): ReadWorksheet {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: delimiterIn(text), skipEmptyLines: false })
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
  const found = new Map<string, FoundRow>()
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const key = plainCell(cells[names.indexOf('key')] ?? '')
    const place = (column: number): Place => at(i + 2, column)
    if (found.has(key)) diagnostics.push(complain('worksheet/key-stands-once', { actual: key }, { place: place(names.indexOf('key')) }))
    else found.set(key, { key, cells: cellsOf(names, cells, place), place: place(names.indexOf('key')), used: false })
  })
  return { worksheet: worksheetOf(found), diagnostics }
}

interface FoundRow extends Row {
  used: boolean
}

function cellsOf(names: readonly string[], cells: readonly string[], place: (column: number) => Place): Row['cells'] {
  return names.flatMap((heading, i) => {
    const text = plainCell(cells[i] ?? '')
    return text === '' ? [] : [{ heading, text, place: place(i) }]
  })
}

function worksheetOf(found: ReadonlyMap<string, FoundRow>): Worksheet {
  return {
    has: (key) => found.has(key),
    rowOf: (key, unaided) => {
      const row = found.get(key)
      if (row === undefined) return { typed: [], diagnostics: [] }
      row.used = true
      return typedRow(row, unaided)
    },
    left: () =>
      [...found.values()]
        .filter(({ used }) => !used)
        .map(({ key, cells, place }) => ({
          cells: new Map(cells.map(({ heading, text }) => [heading, text])),
          diagnostic: complain('worksheet/row-has-a-review', { actual: key }, { place }),
        })),
  }
}

function unknownColumns(headings: readonly string[], names: readonly string[], at: (row: number, column: number) => Place): Diagnostic[] {
  const known = worksheetHeadings(mostBooks)
  return names.flatMap((name, i) => {
    if (name === '' || known.includes(name)) return []
    const expected = nearest(name, worksheetHeadings(2))
    return [
      complain(
        'worksheet/column-is-known',
        { actual: headings[i] ?? '', ...(expected !== undefined && { expected }) },
        { place: at(1, i) },
      ),
    ]
  })
}

/** Commas, semicolons or tabs, as the language of the spreadsheet has it: what parts the headings, which hold none of them. */
function delimiterIn(text: string): string {
  const headings = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const [most = ','] = [',', ';', '\t'].sort((a, b) => headings.split(b).length - headings.split(a).length)
  return most
}
