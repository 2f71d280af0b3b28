import { type BibValue, macroDefinitions, readValue } from './bib-value.js'

/** A field as the file has it: its value in TeX, and where that begins, in UTF-16 units. */
export interface BibField extends BibValue {
  readonly name: string
  readonly offset: number
}

export interface BibEntry {
  /** In lower case: `article`. */
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, BibField>
  readonly offset: number
  readonly text: string
}

/** What is no entry: why, and where. */
export interface BibFault {
  readonly reason: string
  readonly offset: number
}

const head = /(?<![\w.])@\s{0,20}([A-Za-z][\w-]{0,40})\s{0,200}([{(])/g
const name = /\s*([^\s,={}"#%()@]{1,100})\s*=\s*/y
const keyed = /\s*([^\s,{}()]{0,500})\s*([,})])/y

/**
 * The entries of a BibTeX or biblatex file, in one pass over the text. An entry that is broken is a fault with its place; the next
 * `@type{` goes on. Text between entries is a comment, as BibTeX has it; braces count whether or not a backslash stands before them.
 * Source: "Designing BibTeX Styles" and btxdoc (Patashnik), the manual of biblatex, section 2.
 */
export function* bibEntries(text: string): Generator<BibEntry | BibFault> {
  const macros = macroDefinitions()
  const comments = new Comments(text)
  let at = 0
  while (at < text.length) {
    head.lastIndex = at
    const found = head.exec(text)
    const stray = strayField(text, at, found?.index ?? text.length)
    if (stray !== undefined) yield { reason: 'a field stands outside of every entry: a closing brace may stand too early', offset: stray }
    if (found === null) return
    if (isCommentedOut(text, found.index)) {
      at = endOfLine(text, found.index)
      continue
    }
    const [, type = '', open] = found
    const start = found.index
    const close = open === '(' ? ')' : '}'
    const body = head.lastIndex
    const lower = type.toLowerCase()
    if (lower === 'comment' || lower === 'preamble') {
      const end = lower === 'comment' ? comments.endOf(body) : readValue(text, skipFiller(text, body), macros)
      at = Math.max(body, 'resume' in end ? end.resume : end.end)
    } else {
      const read = lower === 'string' ? readFields(text, body, close, macros) : readEntry(text, body, close, macros)
      if ('reason' in read) yield read
      else if (lower === 'string') for (const [macro, { raw }] of read.fields) macros.set(macro, raw)
      else yield { type: lower, key: read.key, fields: read.fields, offset: start, text: text.slice(start, read.end) }
      at = 'reason' in read ? Math.max(body, read.resume) : read.end
    }
  }
}

type Broken = BibFault & { readonly resume: number }
interface Fields {
  readonly key: string
  readonly fields: ReadonlyMap<string, BibField>
  readonly end: number
}

function readEntry(text: string, from: number, close: string, macros: ReadonlyMap<string, string>): Fields | Broken {
  keyed.lastIndex = from
  const found = keyed.exec(text)
  if (found === null) return { reason: 'the key of the entry and a comma are missing here', offset: from, resume: from }
  const [, key = '', mark] = found
  if (mark !== ',') return mark === close ? { key, fields: new Map(), end: keyed.lastIndex } : { reason: 'a comma is missing here', offset: keyed.lastIndex - 1, resume: from } // prettier-ignore
  const read = readFields(text, keyed.lastIndex, close, macros)
  return 'reason' in read ? read : { ...read, key }
}

/** `name = value` as often as it comes, parted by commas, to the closing brace. Of two fields of one name the first stands. */
function readFields(text: string, from: number, close: string, macros: ReadonlyMap<string, string>): Fields | Broken {
  const fields = new Map<string, BibField>()
  let at = from
  for (;;) {
    at = skipFiller(text, at)
    if (text.charAt(at) === close) return { key: '', fields, end: at + 1 }
    if (at >= text.length)
      return { reason: 'the entry breaks off: its closing brace is missing', offset: Math.max(0, text.length - 1), resume: text.length }
    name.lastIndex = at
    const found = name.exec(text)
    if (found === null) return { reason: 'the name of a field and an equals sign are missing here', offset: at, resume: at }
    const begin = name.lastIndex
    const value = readValue(text, begin, macros)
    if ('resume' in value)
      return { reason: 'this value is not closed, too long, or none', offset: Math.min(begin, text.length - 1), resume: value.resume }
    const field = (found[1] ?? '').toLowerCase()
    if (!fields.has(field)) fields.set(field, { name: field, raw: value.raw, unknown: value.unknown, offset: begin })
    at = skipFiller(text, value.end, false)
    const next = text.charAt(at)
    if (next === ',') at++
    else if (next !== close && next !== '') return { reason: 'a comma is missing here', offset: at, resume: at }
  }
}

/** A line that begins with a percent sign is a comment to biber and to people, though not to BibTeX. */
function isCommentedOut(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 200), at)
  return /^\s{0,100}%/.test(line.slice(line.lastIndexOf('\n') + 1))
}

/** White space, comments to the end of the line, and commas that nothing stands between. */
function skipFiller(text: string, from: number, commas = true): number {
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '%') at = endOfLine(text, at)
    else if (!/\s/.test(character) && !(commas && character === ',')) break
  }
  return Math.min(at, text.length)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Finds where `@comment{…}` ends. One that is never closed holds nothing; after a few of those no further one is looked for. */
class Comments {
  private readonly text: string
  private unclosed = 0

  constructor(text: string) {
    this.text = text
  }

  endOf(from: number): { readonly end: number } {
    let depth = 1
    for (let at = from; at < this.text.length && this.unclosed < mostUnclosed; at++) {
      const character = this.text.charAt(at)
      if (character === '{') depth++
      else if (character === '}' && --depth === 0) return { end: at + 1 }
    }
    this.unclosed++
    return { end: from }
  }
}

const mostUnclosed = 5

const outside = /^(\s{0,20},?\s{0,20})[a-z]{2,20}\s{0,10}=\s{0,10}[{"]/im

function strayField(text: string, from: number, to: number): number | undefined {
  // What stands before the first entry is a comment of the file's own.
  if (from === 0) return undefined
  const found = outside.exec(text.slice(from, Math.min(to, from + 2000)))
  return found === null ? undefined : from + found.index + (found[1] ?? '').length
}
