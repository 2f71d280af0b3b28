import { type CreativeCommons, kindOf, versions } from './creative-commons.js'
import { licenceWord, longestPhrase, portNamed } from './licence-words.js'
import { foldLatin } from './slug.js'

/** A Creative Commons licence named in words, and where in the text the words end. */
export interface LicencePhrase {
  readonly licence: CreativeCommons
  readonly end: number
}

/**
 * The licence that the beginning of a text names: `CC BY-NC 4.0`, or `Creative Commons Attribution-NonCommercial 4.0
 * International License (CC BY-NC 4.0)`, which names it twice and is read as one as long as both agree.
 */
export function readLicencePhrase(text: string): LicencePhrase | undefined {
  const words = wordsOf(text)
  let read = readStatement(words, 0)
  while (read !== undefined && read.next < words.length) {
    const again = readStatement(words, read.next)
    const both = again === undefined ? undefined : merged(read.licence, again.licence)
    if (again === undefined || both === undefined) break
    read = { licence: both, next: again.next }
  }
  return read === undefined ? undefined : { licence: read.licence, end: words[read.next - 1]?.end ?? 0 }
}

interface Word {
  readonly printed: string
  readonly folded: string
  readonly end: number
  /** Whether a hyphen or a slash ties it to the word before: `3.0-de`. */
  readonly tied: boolean
}

/** Some words that mean one thing together. */
interface Part {
  readonly role: 'start' | 'condition' | 'version' | 'port' | 'filler'
  readonly value: string
  readonly length: number
}

interface Statement {
  readonly licence: CreativeCommons
  /** The number of the first word behind it. */
  readonly next: number
}

/** The words and numbers up to the first that a full stop or another mark parts from the one before. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}]+|[0-9]+(?:\.[0-9]+)*/gu)) {
    const between = text.slice(words.at(-1)?.end ?? match.index, match.index)
    if (!/^[-\s\u2010-\u2014/,:()'’"®©™]{0,6}$/.test(between)) break
    words.push({
      printed: match[0],
      folded: foldLatin(match[0]),
      end: match.index + match[0].length,
      tied: between === '-' || between === '/',
    })
  }
  return words
}

/** One naming of a licence, from a word on to the first word that does not belong to it. */
function readStatement(words: readonly Word[], from: number): Statement | undefined {
  const parts: Part[] = []
  let next = from
  for (let part = partAt(words, next); part !== undefined && follows(part, parts); part = partAt(words, next)) {
    parts.push(part)
    next += part.length
  }
  const kind = kindOf(new Set(parts.filter(({ role }) => role === 'condition').map(({ value }) => value)))
  const version = parts.find(({ role }) => role === 'version')?.value
  const port = parts.find(({ role }) => role === 'port')?.value
  return kind === undefined ? undefined : { licence: stated(kind, version, port), next }
}

/** Whether a part can stand behind others: conditions, then one version, then one country. */
function follows(part: Part, before: readonly Part[]): boolean {
  const version = before.find(({ role }) => role === 'version')?.value
  if (part.role === 'start') return before.length < 2 && before.every(({ role }) => role === 'start')
  if (part.role === 'condition' || part.role === 'version') return version === undefined
  if (part.role === 'port') return version !== undefined && version !== '4.0' && !before.some(({ role }) => role === 'port')
  return true
}

function partAt(words: readonly Word[], at: number): Part | undefined {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length)
    const spelled = phrase.map(({ folded }) => folded).join(' ')
    const word = licenceWord(spelled)
    if (word !== undefined) return { role: word === 'cc' ? 'start' : word === 'filler' ? word : 'condition', value: word, length }
    const port = isNameOrCode(phrase[0]) ? portNamed(spelled) : undefined
    if (port !== undefined) return { role: 'port', value: port, length }
    if (length === 1 && versions.includes(spelled)) return { role: 'version', value: spelled, length }
  }
  return undefined
}

/** Codes in lower case are words of many languages ("in", "it", "de"), unless they are tied to the version. */
function isNameOrCode(first: Word | undefined): boolean {
  if (first === undefined) return false
  return first.tied || (first.printed.length > 2 ? /^\p{Lu}/u.test(first.printed) : /^\p{Lu}{2}$/u.test(first.printed))
}

function merged(one: CreativeCommons, other: CreativeCommons): CreativeCommons | undefined {
  const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b
  if (one.kind !== other.kind || !agree(one.version, other.version) || !agree(one.port, other.port)) return undefined
  return stated(one.kind, one.version ?? other.version, one.port ?? other.port)
}

function stated(kind: string, version: string | undefined, port: string | undefined): CreativeCommons {
  return { kind, ...(version === undefined ? {} : { version }), ...(port === undefined ? {} : { port }) }
}
