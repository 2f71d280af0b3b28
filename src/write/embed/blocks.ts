import { indentBefore, lineEndAt } from './lines.js'
import type { Page } from '../../html/limited-page.js'
import { nodesOf } from './page-nodes.js'

export const beginMark = 'recension:begin'
export const endMark = 'recension:end'

/** A stretch of a page that a block takes up, or is to take up. */
export interface Place {
  readonly start: number
  readonly end: number
  /** What stands before each line of a block that has lines of its own; absent for one amid a line. */
  readonly indent?: string
}

/** The blocks that stand in a page, in order. A mark without its partner makes none. */
export function blocksIn(text: string, page: Page): readonly Place[] {
  const places: Place[] = []
  let begun: number | undefined
  for (const { mark, start, end } of marksIn(page)) {
    if (mark === beginMark) begun = start
    else if (begun !== undefined) {
      places.push(placeOf(text, begun, end))
      begun = undefined
    }
  }
  return places
}

function marksIn(page: Page): readonly { readonly mark: string; readonly start: number; readonly end: number }[] {
  const marks = [...nodesOf(page)].flatMap((node) => {
    if (!('data' in node) || node.sourceCodeLocation == null) return []
    const mark = node.data.trim()
    const { startOffset, endOffset } = node.sourceCodeLocation
    return mark === beginMark || mark === endMark ? [{ mark, start: startOffset, end: endOffset }] : []
  })
  return marks.sort((a, b) => a.start - b.start)
}

/** A block with lines of its own takes up their indentation and their line ends too. */
function placeOf(text: string, begin: number, end: number): Place {
  const indent = indentBefore(text, begin)
  const lineEnd = lineEndAt(text, end)
  return indent === undefined || lineEnd === ''
    ? { start: begin, end }
    : { start: begin - indent.length, end: end + lineEnd.length, indent }
}
