import type { Place } from '../../diagnostics/diagnostic.js'
import type { TextWindow } from '../long/text-window.js'

/** A line of a text, as indices into the window's text; they hold until the next line is asked for. */
export interface Line {
  readonly start: number
  /** Where its line break begins, and where that ends. */
  readonly end: number
  readonly next: number
  /** Where it begins, if it is longer than what is read: it is as if it were empty. */
  readonly tooLong?: Place
}

/** A line longer than this is none that a program wrote; in UTF-16 units. */
const longest = 1_000_000

/** The lines of a text, parted by line ends of any kind; between a carriage return and a line feed stands an empty one. */
export function* linesOf(window: TextWindow): Generator<Line> {
  const stop = /[\r\n]/g
  let tooLong: Place | undefined
  for (;;) {
    stop.lastIndex = window.at
    const found = stop.exec(window.text)
    if (found === null && !window.isLast) {
      if (window.text.length - window.at > longest) {
        tooLong ??= window.placeAt(window.at)
        window.at = window.text.length
      }
      window.more()
      continue
    }
    const end = found?.index ?? window.text.length
    if (found === null && end === window.at && tooLong === undefined) return
    if (end - window.at > longest) tooLong ??= window.placeAt(window.at)
    const next = found === null ? end : end + 1
    yield tooLong === undefined ? { start: window.at, end, next } : { start: end, end, next, tooLong }
    tooLong = undefined
    window.at = next
  }
}
