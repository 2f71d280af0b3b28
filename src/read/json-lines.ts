import type { Source } from './reader.js'

/** A part of a file that is one JSON text: a line of JSON Lines, or the whole file. */
export interface JsonUnit {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  /** Nothing where it is larger than what is read at once. */
  readonly text: string | undefined
}

/** One record, 10 MB; a file that is one JSON text, 200 MB; counted in UTF-16 units. */
export const largestLine = 10_000_000
export const largestFile = 200_000_000

/**
 * The JSON texts of a source: the lines of JSON Lines, one at a time however long the file is, or the file as a whole.
 * Empty lines are left out.
 */
export function* jsonUnits(source: Source): Generator<JsonUnit> {
  if (isJsonLines(source)) {
    yield* linesOf(source.chunks(), largestLine)
    return
  }
  const text = withoutMark(source.text())
  if (text.length > largestFile) yield { line: 1, text: undefined }
  else if (text.trim() !== '') yield { line: 1, text }
}

/** Whether a source is JSON Lines: its name says so, or its first line is a JSON object with something behind it. */
export function isJsonLines({ name, head }: Pick<Source, 'name' | 'head'>): boolean {
  if (/\.(?:jsonl|ndjson|jsonlines)$/i.test(name)) return true
  const start = withoutMark(head).trimStart()
  const end = start.indexOf('\n')
  if (!start.startsWith('{') || end === -1 || start.slice(end).trim() === '') return false
  return isComplete(start.slice(0, end)) || /^\s{0,1000}\{"/.test(start.slice(end))
}

function isComplete(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** The lines of a text that comes in parts; one that is longer than `largest` is told of without its text. */
export function* linesOf(chunks: Iterable<string>, largest: number): Generator<JsonUnit> {
  let parts: string[] = []
  let length = 0
  let line = 1
  const take = (): JsonUnit | undefined => {
    const text = length > largest ? undefined : withoutMark(parts.join(''))
    parts = []
    length = 0
    return text?.trim() === '' ? undefined : { line, text }
  }
  const gather = (part: string): void => {
    length += part.length
    if (length <= largest) parts.push(part)
    else parts = []
  }
  for (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      gather(chunk.slice(from, end))
      const unit = take()
      if (unit !== undefined) yield unit
      line++
      from = end + 1
    }
    if (from < chunk.length) gather(chunk.slice(from))
  }
  const last = take()
  if (last !== undefined) yield last
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
