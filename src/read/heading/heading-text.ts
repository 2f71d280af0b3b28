import type { Span } from './heading-reading.js'

/** A heading without markup, entities and double spaces, which still knows where each character stood. */
export interface HeadingText {
  readonly text: string
  /** For each UTF-16 unit of `text` the offset where it begins in the heading, and one more for the end. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Ranges of `text` that were in italics. */
  readonly italics: readonly Span[]
  /** Where the part that was read ends in the heading; less than its length for a very long one. */
  readonly readUntil: number
}

/** Longer headings are read up to here. */
export const longestHeading = 4000

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', laquo: '«', raquo: '»', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', shy: '', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç',
  ouml: 'ö', uuml: 'ü', auml: 'ä', Ouml: 'Ö', Uuml: 'Ü', Auml: 'Ä', szlig: 'ß', euro: '€', pound: '£',
} // prettier-ignore

/** Control characters that are letters of Windows-1252 read as Latin-1. */
const windows1252: Readonly<Record<number, string>> = {
  0x80: '€', 0x85: '…', 0x8a: 'Š', 0x8c: 'Œ', 0x8e: 'Ž', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x96: '–', 0x97: '—', 0x9a: 'š', 0x9c: 'œ', 0x9e: 'ž', 0x9f: 'Ÿ',
} // prettier-ignore

/** Separates a heading's text from its markup. Never throws; unknown entities and stray `<` stay as they are. */
export function cleanHeading(heading: string): HeadingText {
  const limit = cutAt(heading)
  const out: { chars: string[]; starts: number[]; ends: number[] } = { chars: [], starts: [], ends: [] }
  const italics: Span[] = []
  let italicFrom = -1
  let at = 0
  while (at < limit) {
    const tag = tagAt(heading, at, limit)
    if (tag !== undefined) {
      if (tag.italic && !tag.closing && italicFrom < 0) italicFrom = out.chars.length
      if (tag.italic && tag.closing && italicFrom >= 0) {
        if (italicFrom < out.chars.length) addItalics(italics, italicFrom, out.chars)
        italicFrom = -1
      }
      if (tag.breaks) push(out, ' ', at, tag.end)
      at = tag.end
      continue
    }
    const { value, end } = characterAt(heading, at)
    push(out, value, at, end)
    at = end
  }
  if (italicFrom >= 0 && italicFrom < out.chars.length) addItalics(italics, italicFrom, out.chars)
  return { text: out.chars.join(''), starts: out.starts, ends: out.ends, italics, readUntil: limit }
}

/** The place in the heading of a range of the cleaned text. */
export function spanInHeading(source: HeadingText, start: number, end: number): Span {
  const first = source.starts[start] ?? source.readUntil
  return { start: first, end: end > start ? (source.ends[end - 1] ?? first) : first }
}

/** The range without white space at its ends. */
export function trimRange(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  return { start: from, end: to }
}

/** Without blanks at its ends, and joined to the range before where only blanks lie between. */
function addItalics(italics: Span[], from: number, chars: readonly string[]): void {
  let start = from
  let end = chars.length
  while (start < end && chars[start] === ' ') start++
  while (end > start && chars[end - 1] === ' ') end--
  const last = italics.at(-1)
  if (last !== undefined && start - last.end <= 1) italics[italics.length - 1] = { start: last.start, end }
  else if (end > start) italics.push({ start, end })
}

function cutAt(heading: string): number {
  if (heading.length <= longestHeading) return heading.length
  const unit = heading.charCodeAt(longestHeading)
  return unit >= 0xdc00 && unit <= 0xdfff ? longestHeading - 1 : longestHeading
}

function push(out: { chars: string[]; starts: number[]; ends: number[] }, value: string, start: number, end: number): void {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charAt(i)
    const last = out.chars.length - 1
    if (isDropped(unit)) continue
    if (isSpace(unit)) {
      if (last < 0 || out.chars[last] === ' ') continue
      out.chars.push(' ')
    } else out.chars.push(unit)
    out.starts.push(start)
    out.ends.push(end)
  }
}

const isSpace = (unit: string): boolean => /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u.test(unit)
const isDropped = (unit: string): boolean => /[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(unit)

interface Tag {
  readonly end: number
  readonly italic: boolean
  readonly closing: boolean
  readonly breaks: boolean
}

const tagPattern = /<(\/?)([a-z][a-z0-9:-]{0,20})(\s[^<>]{0,200})?\/?>/iy

function tagAt(heading: string, at: number, limit: number): Tag | undefined {
  if (heading[at] !== '<') return undefined
  tagPattern.lastIndex = at
  const match = tagPattern.exec(heading)
  if (match === null || tagPattern.lastIndex > limit) return undefined
  const name = (match[2] ?? '').toLowerCase()
  return {
    end: tagPattern.lastIndex,
    closing: match[1] === '/',
    italic:
      ['i', 'em', 'italic', 'cite', 'source', 'emph'].includes(name) ||
      (name === 'marquage' && (match[1] === '/' || /italique/iu.test(match[3] ?? ''))),
    breaks: ['br', 'break', 'p', 'div', 'li'].includes(name),
  }
}

const entityPattern = /&(?:amp;){0,3}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy

function characterAt(heading: string, at: number): { value: string; end: number } {
  if (heading[at] === '&') {
    entityPattern.lastIndex = at
    const match = entityPattern.exec(heading)
    const value = match === null ? undefined : decode(match)
    if (value !== undefined) return { value, end: entityPattern.lastIndex }
  }
  return { value: windows1252[heading.charCodeAt(at)] ?? heading.charAt(at), end: at + 1 }
}

function decode(match: RegExpExecArray): string | undefined {
  const [, decimal, hex, name] = match
  if (name !== undefined) return entities[name]
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}
