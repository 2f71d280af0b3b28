import type { Place } from '../../diagnostics/diagnostic.js'
import { placesIn } from '../../diagnostics/places.js'

/** A line of a page, without white space at its ends. */
export interface Line {
  readonly text: string
  /** Where a UTF-16 unit of the text stands in the source. */
  at(offset: number): Place
  /** Italics and other markup of the line, for headings: `<i>Water</i>`. The text itself where there is none. */
  readonly marked?: string
  /** A heading of this level in the source, 1 to 6. */
  readonly level?: number
  /** An item of a list: of a menu, of authors, of other articles; never a title. */
  readonly listed?: true
  /** All of it is a link. */
  readonly linked?: true
  /** The source says that it is an affiliation: never a name. */
  readonly affiliation?: true
}

/** No landing page has more lines. */
export const mostLines = 100_000

/**
 * The lines of a plain text. An empty one ends a paragraph, several in a row are one.
 *
 * @returns `undefined` for more lines than `mostLines`.
 */
export function linesOfText(file: string, text: string): readonly Line[] | undefined {
  const placeOf = placesIn(file, text)
  const lines: Line[] = []
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline === -1 ? text.length : newline
    const line = end === from && lines.at(-1)?.text === '' ? undefined : lineBetween(text, from, end, placeOf)
    if (line !== undefined && (line.text !== '' || lines.at(-1)?.text !== '')) lines.push(line)
    if (lines.length > mostLines) return undefined
    from = end + 1
  }
  return lines
}

/** Part of a line, such as what stands behind a label. */
export function partOf(line: Line, from: number, to = line.text.length): Line {
  const inner = line.text.slice(from, to)
  const start = from + (inner.length - inner.trimStart().length)
  return { text: inner.trim(), at: (offset) => line.at(start + offset) }
}

function lineBetween(text: string, from: number, end: number, placeOf: (offset: number) => Place): Line {
  const raw = text.slice(from, end).replaceAll('\u00A0', ' ')
  const clean = raw.replaceAll('\uFEFF', ' ')
  const start = from + (clean.length - clean.trimStart().length)
  return { text: clean.trim(), at: (offset) => placeOf(start + offset) }
}

/** The number of the first line from one on that is not blank. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.text === '') at++
  return at
}
