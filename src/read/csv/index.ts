import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { type DelimitedRow, delimitedRows, delimiterIn, headingsIn } from '../delimited/delimited-rows.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { StatedReview } from '../stated/stated-review.js'
import { statedOfRow } from './stated-row.js'
import { isZoteroTable, readZoteroRow } from './zotero-row.js'
import { listsBooks, tableLayout, type TableLayout } from './table-layout.js'

/** Tables that people keep: one row a review, or one row a book of it. */
export const csv: Reader = {
  id: 'csv',
  label: 'CSV or TSV, with headings',
  mediaType: 'text/csv',
  extensions: ['.csv', '.tsv'],
  reads:
    'Tables with one row a review, parted by commas, semicolons or tabs: headings in ten languages, or named under columns: in the configuration. Several people, ISBNs or publishers in a cell are parted by semicolons; several books have numbered columns (book 2 title) or rows of their own with the same key or DOI. The CSV that Zotero exports is read item by item, as its JSON is.',
  cannotKnow: 'Whether an “author” is the reviewer or the author of the book, where no other column tells; in which language a text is.',
  detect: (source) => {
    const headings = headingsIn(source)
    if (headings.length < 2 || isWorksheet(headings) || headings.some((heading) => heading.length > 100)) return 0
    // "Given Name (Author 1)": a report of OJS, whose declined submissions nobody may publish.
    if (headings.some((heading) => / \([^()]{1,60} \d{1,3}\)$/.test(heading))) return 0
    const known = tableLayout(headings).filter((column) => column !== undefined).length
    const isNamed = /\.(?:csv|tsv)$/i.test(source.name)
    if (known < 2) return isNamed ? 0.3 : 0
    return isNamed || known > 2 ? 0.7 : 0.4
  },
  read,
}

/** The worksheet that `build` writes is read by `--worksheet` alone. */
function isWorksheet(headings: readonly string[]): boolean {
  return headings[0] === 'key' && headings.includes('please look at')
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let layout: TableLayout | undefined
  let waiting: { readonly name: string; readonly stated: StatedReview } | undefined
  let count = 0
  let zotero: readonly string[] | undefined
  let ofBooks = false
  for (const row of delimitedRows(source, delimiterIn(source))) {
    if ('diagnostic' in row) {
      if (waiting !== undefined) yield draftOfStated(waiting.stated, waiting.name, options)
      waiting = undefined
      yield { diagnostics: [row.diagnostic] }
    } else if (ofBooks) yield { passedOver: 'a book' }
    else if (zotero !== undefined) {
      count++
      yield readZoteroRow(row, zotero, `${source.name}#${count}`, options)
    } else if (layout === undefined) {
      if (options.columns === undefined && isZoteroTable(row.cells)) {
        zotero = row.cells
        layout = []
        continue
      }
      layout = tableLayout(row.cells, options.columns)
      ofBooks = options.columns === undefined && listsBooks(row.cells, layout)
      const diagnostics = notUnderstood(row, layout)
      if (diagnostics.length > 0) yield { diagnostics }
      if (layout.every((column) => column === undefined || column.field === 'none')) return
    } else {
      count++
      const stated = statedOfRow(row, layout)
      if (waiting !== undefined && isSameReview(waiting.stated, stated)) waiting = { ...waiting, stated: withMore(waiting.stated, stated) }
      else {
        if (waiting !== undefined) yield draftOfStated(waiting.stated, waiting.name, options)
        waiting = { name: `${source.name}#${count}`, stated }
      }
    }
  }
  if (waiting !== undefined) yield draftOfStated(waiting.stated, waiting.name, options)
  if (layout === undefined) yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
}

/** Once a file: the columns of which nothing is read. */
function notUnderstood(row: DelimitedRow, layout: TableLayout): readonly Diagnostic[] {
  if (layout.every((column) => column === undefined || column.field === 'none')) {
    const other = 'its first line names no column that is understood; say what the columns hold under columns: in the configuration'
    return [complain('read/input-is-well-formed', { other }, { place: row.placeOf() })]
  }
  return layout.flatMap((column, i) => {
    const heading = row.cells[i]?.trim() ?? ''
    if (column !== undefined || heading === '') return []
    return [complain('read/column-is-understood', { actual: heading }, { place: row.placeOf(i) })]
  })
}

/** Rows that follow one another and name the same review are about several books of it. */
function isSameReview(a: StatedReview, b: StatedReview): boolean {
  if (a.key !== undefined || b.key !== undefined) return a.key === b.key
  return a.doi !== undefined && a.doi.text === b.doi?.text
}

function withMore(review: StatedReview, { books = [], notUnderstood: more = [] }: StatedReview): StatedReview {
  return { ...review, books: [...(review.books ?? []), ...books], notUnderstood: [...(review.notUnderstood ?? []), ...more] }
}
