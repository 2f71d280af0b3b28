import type { Place } from '../../diagnostics/diagnostic.js'

/** So much of what was read stays in sight, in UTF-16 units: what a look back from `at` may see. */
const lookBack = 300

/**
 * A text that comes in parts, seen through a window that moves along, so that a file takes no more memory than its longest record.
 * What is read begins at `at`; who finds the window too small asks for `more` and begins there anew.
 */
export class TextWindow {
  /** What is in sight. */
  text = ''
  /** Where reading goes on, as an index into `text`. */
  at = 0
  /** Whether the text ends where the window ends. */
  isLast = false
  private readonly file: string
  private readonly parts: Iterator<string>
  /** Where the window begins in the whole text. */
  private start = 0
  /** Where lines begin in the whole text, from the one that the window begins in; that one's number. */
  private lines = [0]
  private firstLine = 1

  constructor(file: string, parts: Iterable<string>) {
    this.file = file
    this.parts = parts[Symbol.iterator]()
  }

  /** Lets go what lies before `at`, and takes at least as much again in sight: who begins anew each time still reads in linear time. */
  more(): void {
    const from = Math.max(0, this.at - lookBack)
    this.at -= from
    const texts = [this.text.slice(from)].filter((text) => text !== '')
    let length = this.text.length - from
    this.start += from
    this.forgetLines()
    for (const wanted = Math.max(2 * length, 1); length < wanted && !this.isLast;) {
      const next = this.parts.next()
      if (next.done === true) this.isLast = true
      else {
        this.takeLines(next.value, this.start + length)
        texts.push(next.value)
        length += next.value.length
      }
    }
    this.text = texts.join('')
  }

  /** Where an index into `text` is in the whole text. */
  offsetOf(index: number): number {
    return this.start + index
  }

  placeAt(index: number): Place {
    const offset = this.start + index
    const line = this.lineOf(offset)
    return { file: this.file, line: this.firstLine + line, column: offset - (this.lines[line] ?? 0) + 1 }
  }

  private lineOf(offset: number): number {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  private takeLines(part: string, start: number): void {
    for (let end = part.indexOf('\n'); end !== -1; end = part.indexOf('\n', end + 1)) this.lines.push(start + end + 1)
  }

  private forgetLines(): void {
    const gone = this.lineOf(this.start)
    this.lines = this.lines.slice(gone)
    this.firstLine += gone
  }
}
