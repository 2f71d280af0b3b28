import { bookLabelOf } from './book-labels.js'
import { type Line, partOf } from './page.js'
import type { BookLabelField } from './words/book-labels.js'

/** One labelled fact of a list. */
export interface ListEntry {
  readonly field: BookLabelField
  readonly line: Line
  readonly value: Line
}

/** No value of such a list is longer. */
const longestValue = 300
const longestAside = 40

/** The labelled lines from a line on; blank lines stand between them, and one line of another kind where more follow. */
export function entriesFrom(lines: readonly Line[], from: number): { readonly entries: readonly ListEntry[]; readonly end: number } {
  const entries: ListEntry[] = []
  let end = from
  for (let at = from; at < lines.length;) {
    const line = lines[at]
    const found = line === undefined || line.text === '' ? undefined : entryAt(lines, at)
    if (found === undefined) {
      if (entries.length === 0 || (line?.text !== '' && at > end + 1)) break
      if (line?.text !== '' && (line?.text.length ?? 0) > 120) break
      at++
      continue
    }
    // A second title or number begins the list of another book.
    const isNext = found.entries.some(({ field }) => field === 'title' && entries.some((known) => known.field === field))
    if (isNext) break
    entries.push(...found.entries)
    at = end = found.end
  }
  return { entries, end }
}

function entryAt(lines: readonly Line[], at: number): { readonly entries: readonly ListEntry[]; readonly end: number } | undefined {
  const line = lines[at]
  if (line === undefined || line.text.length > 1000) return undefined
  const inline = severalOn(line)
  if (inline.length > 1) return { entries: inline, end: at + 1 }
  const label = bookLabelOf(line.text)
  if (label === undefined) return undefined
  const own = partOf(line, label.from)
  if (own.text !== '')
    return own.text.length > longestValue ? undefined : { entries: [{ field: label.field, line, value: own }], end: at + 1 }
  const next = lines[at + 1]?.text === '' ? at + 2 : at + 1
  const value = lines[next]
  const isValue = value !== undefined && value.text !== '' && value.text.length <= longestValue && bookLabelOf(value.text)?.marked !== true
  if (isValue && label.field !== 'aside') return { entries: [{ field: label.field, line, value }], end: next + 1 }
  // A price below its label is said with it; of running text there the label is a heading.
  if (isValue && /\d/.test(value.text) && value.text.length <= longestAside)
    return { entries: [{ field: 'aside', line: value, value }], end: next + 1 }
  return label.marked || label.field === 'aside' ? { entries: [{ field: 'aside', line, value: own }], end: at + 1 } : undefined
}

/** "Verlag: Heyne | Seiten: 448 | ISBN: 978…" on one line. */
function severalOn(line: Line): readonly ListEntry[] {
  let from = 0
  const pieces = [...line.text.matchAll(/\s?[|•·;/]\s|$/g)].map((cut) => {
    const piece = partOf(line, from, cut.index)
    from = cut.index + cut[0].length
    return piece
  })
  const entries = pieces.flatMap((piece): readonly ListEntry[] => {
    const label = bookLabelOf(piece.text)
    return label?.marked === true ? [{ field: label.field, line: piece, value: partOf(piece, label.from) }] : []
  })
  return entries.length > 1 && entries.length >= pieces.length - 1 ? entries : []
}
