import { readValue } from './bib-value.js'
import { type ScannedFields, readEntry, readFields, skipFiller } from './bib-fields.js'

/** An entry as it stands in the text in sight: offsets are indices into that. */
export interface ScannedEntry extends ScannedFields {
  /** In lower case: `article`. */
  readonly type: string
  readonly start: number
}

/** What one step along a file finds, and where the next begins. */
export interface BibStep {
  readonly end: number
  /** Where a field stands outside of every entry. */
  readonly stray?: number
  /** Where what was found begins. */
  readonly start?: number
  readonly entry?: ScannedEntry
  readonly fault?: { readonly reason: string; readonly offset: number }
  /** Macros that are defined from here on. */
  readonly macros?: ScannedFields['fields']
  /** What stands between entries goes on. */
  readonly inGap?: true
  readonly unclosedComment?: true
}

/** What a step depends on beside the text. */
export interface BibState {
  /** Whether the text in sight is all that there is for this step. */
  readonly isEnd: boolean
  /** Whether what stands here has been looked at for a field outside of every entry. */
  readonly inGap: boolean
  readonly macros: ReadonlyMap<string, string>
  readonly unclosedComments: number
}

/** So many units behind the end of a step, at most, bear on what it finds. */
export const lookAhead = 4096
const longGap = 2 * lookAhead

const head = /(?<![\w.])@\s{0,20}([A-Za-z][\w-]{0,40})\s{0,200}([{(])/g

/** The next thing of a file; nothing where the text in sight is too short to tell. */
export function bibStep(text: string, at: number, state: BibState): BibStep | undefined {
  head.lastIndex = at
  const found = head.exec(text)
  if (found === null && text.length - at <= longGap && !state.isEnd) return undefined
  const stray = state.inGap ? undefined : strayField(text, at, found?.index ?? text.length)
  const before = stray === undefined ? {} : { stray }
  if (found === null) {
    // What is cut off at the end of a long gap may be the beginning of an entry.
    return text.length - at > longGap ? { ...before, end: text.length - lookAhead, inGap: true } : { ...before, end: text.length }
  }
  const [, type = '', open] = found
  const start = found.index
  const body = head.lastIndex
  if (isCommentedOut(text, start)) return { ...before, end: endOfLine(text, start) }
  const lower = type.toLowerCase()
  if (lower === 'comment') {
    const end = state.unclosedComments < mostUnclosed ? endOfComment(text, body) : undefined
    if (end !== undefined) return { ...before, end }
    return state.isEnd || state.unclosedComments >= mostUnclosed ? { ...before, end: body, unclosedComment: true } : undefined
  }
  if (lower === 'preamble') {
    const value = readValue(text, skipFiller(text, body), state.macros)
    return { ...before, end: Math.max(body, 'resume' in value ? value.resume : value.end) }
  }
  const close = open === '(' ? ')' : '}'
  const read = (lower === 'string' ? readFields : readEntry)(text, body, close, state.macros)
  if ('reason' in read) return { ...before, start, fault: read, end: Math.max(body, read.resume) }
  if (lower === 'string') return { ...before, macros: read.fields, end: read.end }
  return { ...before, start, entry: { ...read, type: lower, start }, end: read.end }
}

/** A line that begins with a percent sign is a comment to biber and to people, though not to BibTeX. */
function isCommentedOut(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 200), at)
  return /^\s{0,100}%/.test(line.slice(line.lastIndexOf('\n') + 1))
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A comment that is never closed holds nothing; after a few of those no further one is looked for. */
const mostUnclosed = 5

function endOfComment(text: string, from: number): number | undefined {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return undefined
}

const outside = /^(\s{0,20},?\s{0,20})[a-z]{2,20}\s{0,10}=\s{0,10}[{"]/im

function strayField(text: string, from: number, to: number): number | undefined {
  const found = outside.exec(text.slice(from, Math.min(to, from + 2000)))
  return found === null ? undefined : from + found.index + (found[1] ?? '').length
}
