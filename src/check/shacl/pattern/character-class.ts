import { type CharacterSet, anyOf, minus, not, range } from './character-set.js'
import { type Scanner, Unreadable, eat, peek, readEscape, take } from './scanner.js'

const deepest = 20

/** The rest of a class whose `[` has been passed: `[a-z]`, `[^a-z]`, `[a-z-[aeiou]]`. */
export function readClass(scanner: Scanner, depth: number): CharacterSet {
  if (depth > deepest) throw new Unreadable('has too many classes inside one another')
  const negated = eat(scanner, '^')
  const sets: CharacterSet[] = []
  for (let first = true; ; first = false) {
    if (peek(scanner) === '') throw new Unreadable('has a [ without a ]')
    if (!first && eat(scanner, ']')) return close(sets, negated)
    if (!first && eat(scanner, '-[')) return subtract(scanner, close(sets, negated), depth)
    sets.push(readItem(scanner))
  }
}

function close(sets: readonly CharacterSet[], negated: boolean): CharacterSet {
  return negated ? not(anyOf(sets)) : anyOf(sets)
}

function subtract(scanner: Scanner, set: CharacterSet, depth: number): CharacterSet {
  const taken = readClass(scanner, depth + 1)
  if (!eat(scanner, ']')) throw new Unreadable('has a subtraction in a class that is not its end')
  return minus(set, taken)
}

function readItem(scanner: Scanner): CharacterSet {
  const from = readOne(scanner)
  if (typeof from !== 'number') return from
  const { text, at } = scanner
  if (text[at] !== '-' || text[at + 1] === ']' || text[at + 1] === '[') return range(from, from, scanner.ignoreCase)
  scanner.at++
  const to = readOne(scanner)
  if (typeof to !== 'number' || to < from) throw new Unreadable('has a range in a class that does not go from a character to a later one')
  return range(from, to, scanner.ignoreCase)
}

function readOne(scanner: Scanner): number | CharacterSet {
  const character = take(scanner)
  if (character === '[') throw new Unreadable('has a [ in a class; write \\[ for the character')
  return character === '\\' ? readEscape(scanner) : (character.codePointAt(0) ?? 0)
}
