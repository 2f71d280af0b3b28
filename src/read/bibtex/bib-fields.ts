import { type BibValue, readValue } from './bib-value.js'

/** A field as it stands in the text in sight. */
export interface ScannedField extends BibValue {
  readonly name: string
  /** Where its value begins, as an index into that text. */
  readonly offset: number
}

export interface ScannedFields {
  readonly key: string
  readonly fields: ReadonlyMap<string, ScannedField>
  readonly end: number
}

/** Why what was begun is none, where that shows, and where to go on. */
export interface Broken {
  readonly reason: string
  readonly offset: number
  readonly resume: number
}

const name = /([^\s,={}"#%()@]{1,100})\s{0,1000}=\s{0,1000}/y
const keyed = /\s{0,1000}([^\s,{}()]{0,500})\s{0,1000}([,})])/y

/** What stands behind `@type{`: a key and fields. */
export function readEntry(text: string, from: number, close: string, macros: ReadonlyMap<string, string>): ScannedFields | Broken {
  keyed.lastIndex = from
  const found = keyed.exec(text)
  if (found === null) return { reason: 'the key of the entry and a comma are missing here', offset: from, resume: from }
  const [, key = '', mark] = found
  if (mark !== ',') return mark === close ? { key, fields: new Map(), end: keyed.lastIndex } : { reason: 'a comma is missing here', offset: keyed.lastIndex - 1, resume: from } // prettier-ignore
  const read = readFields(text, keyed.lastIndex, close, macros)
  return 'reason' in read ? read : { ...read, key }
}

/** `name = value` as often as it comes, parted by commas, to the closing brace. Of two fields of one name the first stands. */
export function readFields(text: string, from: number, close: string, macros: ReadonlyMap<string, string>): ScannedFields | Broken {
  const fields = new Map<string, ScannedField>()
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

/** White space, comments to the end of the line, and commas that nothing stands between. */
export function skipFiller(text: string, from: number, commas = true): number {
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '%') at = endOfComment(text, at)
    else if (!/\s/.test(character) && !(commas && character === ',')) break
  }
  return Math.min(at, text.length)
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
