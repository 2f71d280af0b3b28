import { partsOfBarLine } from './bar-line.js'
import { dateBelow } from './date-below.js'
import { labelledLines } from './labelled-lines.js'
import { endOfOtherArticles } from './other-articles.js'
import type { Line } from './page.js'
import type { Part, Taken } from './part.js'
import { reviewedList } from './reviewed-list.js'
import { partOfLine } from './single-line.js'

/** What may begin at a line that is not blank; the first that does takes its lines. */
const takers: readonly ((lines: readonly Line[], at: number, line: Line) => Taken | undefined)[] = [
  otherArticles,
  barLine,
  dateBelow,
  labelledLines,
]

/** Says of each line of a page what it is. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = []
  const list = reviewedList(lines)
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    const { parts: taken, length } =
      at === list?.from ? { parts: [{ kind: 'book', line, list }] as const, length: list.to - at } : takenAt(lines, at, line)
    parts.push(...taken)
    at += length
  }
  return parts
}

function takenAt(lines: readonly Line[], at: number, line: Line): Taken {
  if (line.text === '') return { parts: [{ kind: 'blank' }], length: 1 }
  for (const take of takers) {
    const taken = take(lines, at, line)
    if (taken !== undefined) return taken
  }
  return { parts: [partOfLine(line)], length: 1 }
}

/** Lists of other articles say nothing of this one. */
function otherArticles(lines: readonly Line[], at: number): Taken | undefined {
  const end = endOfOtherArticles(lines, at)
  if (end === undefined) return undefined
  return { parts: lines.slice(at, end).map((line) => (line.text === '' ? { kind: 'blank' } : { kind: 'noise', line })), length: end - at }
}

function barLine(_: readonly Line[], __: number, line: Line): Taken | undefined {
  const parts = partsOfBarLine(line)
  return parts && { parts, length: 1 }
}
