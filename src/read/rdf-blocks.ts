import type { Place } from '../diagnostics/diagnostic.js'
import { Dataset } from '../rdf/dataset.js'
import { parseWithN3 } from '../rdf/parse.js'
import type { Parsed } from '../rdf/parse-result.js'
import { detached } from './long/detached.js'
import { TextWindow } from './long/text-window.js'

/** What the lines of one graph may take at most, in UTF-16 units. */
const largest = 10_000_000

/** Lines of an N-Quads file that stand together and are of one graph. */
export class QuadBlock {
  /** The address of the graph; empty where no line says it. */
  readonly name: string
  readonly text: string
  /** Where the review of the graph is first spoken of, or else where the block begins. */
  readonly place: Place
  /** Where it begins, in UTF-16 units. */
  readonly offset: number
  private readonly start: Place
  private parsed: { readonly whole: Parsed; readonly rest?: Parsed } | undefined

  constructor(name: string, text: string, window: TextWindow) {
    this.name = name
    this.text = text
    this.offset = window.offsetOf(window.at)
    this.start = window.placeAt(window.at)
    this.place = window.placeAt(window.at + Math.max(0, text.indexOf(`<${name}#review>`)))
  }

  get isTooLarge(): boolean {
    return this.text.length >= largest
  }

  get isOfReview(): boolean {
    return this.text.includes(`<${this.name}#review>`)
  }

  /** What the lines state. One that is broken states nothing; where several are, none does. */
  get graph(): Dataset {
    const { whole, rest = whole } = this.parse()
    return (rest.ok ? rest.graphs.get(this.name) : undefined) ?? new Dataset()
  }

  /** Why a line cannot be read, and where it is. */
  get fault(): { readonly reason: string; readonly place: Place } | undefined {
    const { whole } = this.parse()
    if (whole.ok) return undefined
    const { reason, line = 1, column } = whole
    const place = { file: this.start.file, line: (this.start.line ?? 1) + line - 1, ...(column !== undefined && { column }) }
    return { reason, place }
  }

  private parse(): { readonly whole: Parsed; readonly rest?: Parsed } {
    if (this.parsed !== undefined) return this.parsed
    const whole = parseWithN3(this.text.replace(/^\uFEFF/, ''), 'nquads')
    this.parsed = whole.ok ? { whole } : { whole, rest: parseWithN3(withoutLine(this.text, whole.line), 'nquads') }
    return this.parsed
  }
}

function withoutLine(text: string, line: number | undefined): string {
  return text
    .split('\n')
    .toSpliced((line ?? 1) - 1, 1)
    .join('\n')
}

/**
 * The graphs of an N-Quads file, one at a time however long the file is, and whatever the parts are that it comes in. A line of which
 * the graph cannot be told belongs to the one before.
 */
export function* quadBlocks(file: string, parts: Iterable<string>): Generator<QuadBlock> {
  const window = new TextWindow(file, parts)
  for (;;) {
    const { name, end } = blockAt(window)
    if (end === undefined) {
      window.more()
      continue
    }
    if (end > window.at) yield new QuadBlock(detached(name), detached(window.text.slice(window.at, end)), window)
    window.at = end
    if (window.isLast && window.at >= window.text.length) return
  }
}

/** The graph of the next lines, and where those of another begin; no end where the text in sight does not tell. */
function blockAt({ text, at, isLast }: TextWindow): { readonly name: string; readonly end?: number } {
  let name = ''
  for (let start = at; start < text.length && start - at < largest;) {
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd === -1 && !isLast) break
    const end = lineEnd === -1 ? text.length : lineEnd
    const own = graphOfLine(text, start, end)
    if (own !== '' && name !== '' && own !== name) return { name, end: start }
    if (name === '') name = own
    start = end + 1
  }
  if (text.length - at > largest) return { name, end: at + largest }
  return isLast ? { name, end: text.length } : { name }
}

/** What stands in angle brackets before the full stop at the end of a line: its graph, if the line has four terms. */
export function graphOfLine(text: string, start: number, end: number): string {
  const close = text.lastIndexOf('>', end - 1)
  const open = close > start ? text.lastIndexOf('<', close) : -1
  return open > start && text.slice(close + 1, end).trim() === '.' ? text.slice(open + 1, close) : ''
}
