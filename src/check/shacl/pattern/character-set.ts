import { nameCharacter, nameStartCharacter } from '../values/datatypes.js'
import { blocks } from './blocks.js'

/** Whether a code point belongs to a set. */
export type CharacterSet = (codePoint: number) => boolean

/** A regular expression for one character as a set. */
function matching(pattern: RegExp): CharacterSet {
  return (codePoint) => pattern.test(String.fromCodePoint(codePoint))
}

export const not =
  (set: CharacterSet): CharacterSet =>
  (codePoint) =>
    !set(codePoint)
export const anyOf =
  (sets: readonly CharacterSet[]): CharacterSet =>
  (codePoint) =>
    sets.some((set) => set(codePoint))
export const minus =
  (set: CharacterSet, taken: CharacterSet): CharacterSet =>
  (codePoint) =>
    set(codePoint) && !taken(codePoint)

export const everything: CharacterSet = () => true
export const notLineBreak: CharacterSet = (codePoint) => codePoint !== 0x0a && codePoint !== 0x0d

/** The code points from one to another; under the flag `i` also those whose other case lies between them. */
export function range(from: number, to: number, ignoreCase: boolean): CharacterSet {
  if (!ignoreCase) return (codePoint) => codePoint >= from && codePoint <= to
  return (codePoint) => cases(codePoint).some((other) => other >= from && other <= to)
}

/** A character and its other case, where that is a single character too. */
function cases(codePoint: number): readonly number[] {
  const character = String.fromCodePoint(codePoint)
  return [character, character.toLowerCase(), character.toUpperCase()].flatMap((other) => {
    const [first, second] = other
    return first === undefined || second !== undefined ? [] : [first.codePointAt(0) ?? 0]
  })
}

const space = matching(/^[ \t\n\r]$/)
const digit = matching(/^\p{Nd}$/u)
const notWord = matching(/^[\p{P}\p{Z}\p{C}]$/u)
const nameStart = matching(nameStartCharacter)
const name = matching(nameCharacter)

/** `\d`, `\w` and their like (XML Schema 1.1 part 2, G.4.2.5). */
export const multiCharacterEscapes: ReadonlyMap<string, CharacterSet> = new Map([
  ['s', space],
  ['S', not(space)],
  ['d', digit],
  ['D', not(digit)],
  ['w', not(notWord)],
  ['W', notWord],
  ['i', nameStart],
  ['I', not(nameStart)],
  ['c', name],
  ['C', not(name)],
])

const category = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/

/** What stands in `\p{…}`: a general category, or a block after `Is`; `undefined` for anything else. */
export function property(named: string): CharacterSet | undefined {
  if (category.test(named)) return matching(new RegExp(`^\\p{${named}}$`, 'u'))
  const block = named.startsWith('Is') ? blocks.get(named.slice(2)) : undefined
  return block && range(block[0], block[1], false)
}
