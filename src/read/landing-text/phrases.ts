import { type Token, tokenize } from './tokens.js'

/** Phrases and what they mean, found by their first word; the longest that fits is taken. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** Makes a table. Of two equal phrases the first stands. */
export function phrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of entries) {
    const keys = tokenize(phrase).map(({ key }) => key)
    const first = keys[0]
    if (first === undefined) continue
    const known = table.get(first) ?? []
    if (!known.some((other) => other.keys.join(' ') === keys.join(' '))) known.push({ keys, value })
    table.set(first, known)
  }
  for (const known of table.values()) known.sort((a, b) => b.keys.length - a.keys.length)
  return table
}

/** The longest phrase that begins at a token, and the number of the token behind it. */
export function phraseAt<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { readonly value: T; readonly end: number } | undefined {
  const candidates = table.get(tokens[at]?.key ?? '') ?? []
  const found = candidates.find(({ keys }) => keys.every((key, i) => tokens[at + i]?.key === key))
  return found === undefined ? undefined : { value: found.value, end: at + found.keys.length }
}
