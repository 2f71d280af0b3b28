import { cleanLine, cleanText } from '../../record/values/plain-text.js'
import type { Line } from './page.js'
import type { LabelledPart, Part } from './part.js'

/** A run of running text on a page. */
export interface Paragraphs {
  readonly line: Line
  /** Paragraphs are parted by a blank line. */
  readonly text: string
  /** The lines that it was put together from. */
  readonly lines: readonly Line[]
  /** Parts of the page: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Longer than any abstract: left out, and said so. */
export const longestAbstract = 200_000

/** A line of at least this length that ends a sentence ends a paragraph too; shorter lines are wrapped ones. */
const wrapped = 160
const shortest = 140
/** As much of a line as it is found again by. */
const recognised = 60
/** As much of a line as is looked at to tell prose. */
const enough = 2000

/** The text of an abstract that has a label. */
export function labelledAbstract(part: LabelledPart): Paragraphs | undefined {
  const first = part.values.find(({ text }) => text !== '')
  return first === undefined
    ? undefined
    : { line: first, text: joined(part.values.map(({ text }) => text)), lines: part.values, from: 0, to: 0 }
}

/** The first running text from a part on, and all that goes on from it: everything up to a label, a date, a citation, a statement of rights or a button. */
export function runningText(parts: readonly Part[], start: number): Paragraphs | undefined {
  for (let from = start; from < parts.length; from++) {
    const block = textBlock(parts, from)
    if (block.length === 0) continue
    if (isProse(block.map((line) => line.text.slice(0, enough)).join(' '), block.length)) return wholeRun(parts, from)
    from += block.length - 1
  }
  return undefined
}

function wholeRun(parts: readonly Part[], from: number): Paragraphs | undefined {
  let to = from
  for (let part = parts[to]; part?.kind === 'text' || part?.kind === 'blank'; part = parts[++to]) {
    // A heading begins the text itself, or another part of the page.
    if (to > from && part.kind === 'text' && part.line.level !== undefined) break
  }
  const run = parts.slice(from, to)
  const first = run.find((part) => part.kind === 'text')
  if (first?.kind !== 'text') return undefined
  const lines = run.flatMap((part) => (part.kind === 'text' ? [part.line] : []))
  return { line: first.line, text: joined(run.map((part) => (part.kind === 'text' ? part.line.text : ''))), lines, from, to }
}

/** The text as one line that knows where each of its sentences stands in the source. */
export function asLine({ text, lines, line }: Paragraphs): Line {
  const starts: { readonly at: number; readonly line: Line }[] = []
  let behind = 0
  for (const source of lines) {
    const at = source.text === '' ? -1 : text.indexOf(cleanLine(source.text.slice(0, recognised)), behind)
    if (at !== -1) starts.push({ at, line: source })
    if (at !== -1) behind = at + 1
  }
  return {
    text,
    at: (offset) => {
      const start = starts.findLast(({ at }) => at <= offset)
      return start === undefined ? line.at(0) : start.line.at(Math.min(offset - start.at, start.line.text.length))
    },
  }
}

function textBlock(parts: readonly Part[], from: number): readonly Line[] {
  const lines: Line[] = []
  for (let at = from; ; at++) {
    const part = parts[at]
    if (part?.kind !== 'text') return lines
    lines.push(part.line)
  }
}

/** Sentences, not a title or a list of names. */
function isProse(text: string, lines: number): boolean {
  if (text.length >= shortest && (lines === 1 || /[.!?…]["”»’)]?(?:\s|$)/u.test(text))) return true
  // "edited by A. Berg (Hg.)" ends in a full stop and is no sentence.
  return /^["“„«‹(¿¡]?[\p{Lu}\p{N}]/u.test(text) && /\p{Ll}{3}["”»’)]?[.!?…]["”»’)]?$/u.test(text) && text.split(' ', 9).length > 8
}

/** What is too long for an abstract is not cleaned: it will be left out. */
function joined(lines: readonly string[]): string {
  if (lines.reduce((sum, line) => sum + line.length, 0) > 2 * longestAbstract) return lines.join('\n')
  return cleanText(lines.map((line) => (line.length >= wrapped && /[.!?…]["”»’)]?$/u.test(line.slice(-2)) ? `${line}\n` : line)).join('\n'))
}
