import { type CharacterSet, everything, notLineBreak, range } from './character-set.js'
import { type Scanner, Unreadable, eat, peek, readEscape, readNumber, take } from './scanner.js'
import { readClass } from './character-class.js'

/** A regular expression as a tree; `size` is how many character sets it has when its repetitions are written out. */
export type Tree =
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly size: 1 }
  | { readonly kind: 'start' | 'end'; readonly size: 1 }
  | { readonly kind: 'sequence' | 'choice'; readonly members: readonly Tree[]; readonly size: number }
  | { readonly kind: 'repeat'; readonly member: Tree; readonly least: number; readonly most: number; readonly size: number }

/** The flags of XPath: `s`, `m`, `i`, `x` and `q`. */
export interface Flags {
  readonly dotAll: boolean
  readonly multiline: boolean
  readonly ignoreCase: boolean
  readonly extended: boolean
  readonly literal: boolean
}

/** More would take long to write out and long to match. */
const largest = 5_000
const deepest = 100

/**
 * Reads a regular expression of XPath (functions and operators 3.1, 5.6.1), which is that of XML Schema with anchors
 * and reluctant quantifiers. Two liberties: any punctuation may be escaped, and `]` and `}` need not be.
 *
 * @throws Unreadable with the reason, also for back-references: they alone cannot be matched in linear time.
 */
export function parsePattern(pattern: string, flags: Flags): Tree {
  const scanner: Scanner = { text: flags.extended ? pattern.replace(/[ \t\n\r]/g, '') : pattern, at: 0, ignoreCase: flags.ignoreCase }
  if (flags.literal) return sequence(Array.from(pattern, (character) => single(character.codePointAt(0) ?? 0, flags)))
  const tree = readChoice(scanner, flags, 0)
  if (peek(scanner) === ')') throw new Unreadable('has a ) without a (')
  return tree
}

function readChoice(scanner: Scanner, flags: Flags, depth: number): Tree {
  if (depth > deepest) throw new Unreadable('has too many groups inside one another')
  const members = [readSequence(scanner, flags, depth)]
  while (eat(scanner, '|')) members.push(readSequence(scanner, flags, depth))
  const [only, second] = members
  return only !== undefined && second === undefined ? only : { kind: 'choice', members, size: sizeOf(members) }
}

function readSequence(scanner: Scanner, flags: Flags, depth: number): Tree {
  const members: Tree[] = []
  for (let next = peek(scanner); next !== '' && next !== '|' && next !== ')'; next = peek(scanner)) {
    members.push(readQuantified(scanner, readAtom(scanner, flags, depth)))
  }
  return sequence(members)
}

function sequence(members: readonly Tree[]): Tree {
  return { kind: 'sequence', members, size: sizeOf(members) }
}

function readQuantified(scanner: Scanner, member: Tree): Tree {
  const [least, most] = readQuantifier(scanner)
  if (least === 1 && most === 1) return member
  eat(scanner, '?')
  if ('?*+'.includes(peek(scanner) || '!')) throw new Unreadable('has two quantifiers in a row')
  if (most < least) throw new Unreadable('has a quantifier whose second number is the smaller')
  const copies = Math.max(least, 1, most === Infinity ? least : most)
  return { kind: 'repeat', member, least, most, size: bounded(member.size * copies + 1) }
}

function readQuantifier(scanner: Scanner): readonly [least: number, most: number] {
  if (eat(scanner, '?')) return [0, 1]
  if (eat(scanner, '*')) return [0, Infinity]
  if (eat(scanner, '+')) return [1, Infinity]
  if (!eat(scanner, '{')) return [1, 1]
  const least = readNumber(scanner)
  const most = eat(scanner, ',') ? (peek(scanner) === '}' ? Infinity : readNumber(scanner)) : least
  if (!eat(scanner, '}')) throw new Unreadable('has a { that begins no quantifier; write \\{ for the character')
  return [least, most]
}

function readAtom(scanner: Scanner, flags: Flags, depth: number): Tree {
  const character = take(scanner)
  if (character === '(') return readGroup(scanner, flags, depth)
  if (character === '[') return { kind: 'set', set: readClass(scanner, 0), size: 1 }
  if (character === '.') return { kind: 'set', set: flags.dotAll ? everything : notLineBreak, size: 1 }
  if (character === '^') return { kind: 'start', size: 1 }
  if (character === '$') return { kind: 'end', size: 1 }
  if ('?*+{'.includes(character)) throw new Unreadable(`has a ${character} with nothing before it; write \\${character} for the character`)
  if (character !== '\\') return single(character.codePointAt(0) ?? 0, flags)
  const escaped = readEscape(scanner)
  return typeof escaped === 'number' ? single(escaped, flags) : { kind: 'set', set: escaped, size: 1 }
}

function readGroup(scanner: Scanner, flags: Flags, depth: number): Tree {
  if (eat(scanner, '?') && !eat(scanner, ':')) throw new Unreadable('has a group that begins with (?, which only (?: may')
  const group = readChoice(scanner, flags, depth + 1)
  if (!eat(scanner, ')')) throw new Unreadable('has a ( without a )')
  return group
}

function single(codePoint: number, flags: Flags): Tree {
  return { kind: 'set', set: range(codePoint, codePoint, flags.ignoreCase), size: 1 }
}

function sizeOf(members: readonly Tree[]): number {
  return bounded(members.reduce((size, member) => size + member.size, 1))
}

function bounded(size: number): number {
  if (size > largest) throw new Unreadable('is too long when its repetitions are written out')
  return size
}
