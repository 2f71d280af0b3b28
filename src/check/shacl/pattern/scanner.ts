import { type CharacterSet, multiCharacterEscapes, not, property } from './character-set.js'

/** A place in a pattern. */
export interface Scanner {
  readonly text: string
  at: number
  readonly ignoreCase: boolean
}

/** What is wrong with a pattern, as the end of the sentence "The pattern …". */
export class Unreadable extends Error {}

/** The next character, a whole code point; empty at the end. */
export function peek({ text, at }: Scanner): string {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

/** The next character, passed. */
export function take(scanner: Scanner): string {
  const character = peek(scanner)
  if (character === '') throw new Unreadable('ends too early')
  scanner.at += character.length
  return character
}

/** Passes a character if it is the next. */
export function eat(scanner: Scanner, character: string): boolean {
  if (!scanner.text.startsWith(character, scanner.at)) return false
  scanner.at += character.length
  return true
}

/** A whole number of a quantifier. */
export function readNumber(scanner: Scanner): number {
  const from = scanner.at
  while (/^[0-9]$/.test(scanner.text[scanner.at] ?? '')) scanner.at++
  if (scanner.at === from) throw new Unreadable('has a { that begins no quantifier; write \\{ for the character')
  return Number(scanner.text.slice(from, scanner.at))
}

/** What stands behind a backslash: one character, or a set. */
export function readEscape(scanner: Scanner): number | CharacterSet {
  const character = take(scanner)
  const set = multiCharacterEscapes.get(character)
  if (set !== undefined) return set
  if (character === 'p' || character === 'P') return readProperty(scanner, character === 'P')
  const control = { n: 0x0a, r: 0x0d, t: 0x09 }[character]
  if (control !== undefined) return control
  if (/^[0-9]$/.test(character)) throw new Unreadable('refers back to a group, which cannot be done in bounded time')
  if (/^[\p{L}\p{N}]$/u.test(character)) throw new Unreadable(`has the escape \\${character}, which XPath does not know`)
  return character.codePointAt(0) ?? 0
}

function readProperty(scanner: Scanner, negated: boolean): CharacterSet {
  const end = scanner.text.indexOf('}', scanner.at)
  if (!eat(scanner, '{') || end < 0) throw new Unreadable('has a \\p without a name in braces')
  const name = scanner.text.slice(scanner.at, end)
  const set = property(name)
  if (set === undefined) throw new Unreadable(`names \\p{${name}}, which is neither a general category nor a known block`)
  scanner.at = end + 1
  return negated ? not(set) : set
}
