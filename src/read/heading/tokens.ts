import { fold } from './fold.js'

/** A word, a number or one mark of punctuation of a cleaned heading. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Lower case, without diacritics. */
  readonly key: string
  /** A blank stands before it. */
  readonly spaced: boolean
}

const tokenPattern = /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’‐-][\p{L}\p{M}\p{N}]+)*)|(\p{N}+)|[^\s]/gu

/** Splits a range of a cleaned heading into tokens; "Jean-Paul" and "L’Harmattan" are one word each. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    const glued = kind === 'word' && text[start + match[0].length] === '.' ? gluedInitial.exec(match[0]) : null
    const parts = glued === null ? [match[0]] : [match[0].slice(0, -1), match[0].slice(-1)]
    let at = start
    for (const raw of parts) {
      tokens.push({ kind, start: at, end: at + raw.length, raw, key: fold(raw), spaced: at > start || (at > 0 && text[at - 1] === ' ') })
      at += raw.length
    }
  }
  return tokens
}

/** "ChamberlainE. Noble": a surname with the next initial stuck to it. */
const gluedInitial = /^\p{Lu}\p{Ll}{3,30}\p{Lu}$/u

/** Begins with a capital letter, or with a letter of a script that has none. */
export const isCapitalised = (raw: string): boolean => /^(?:['’]?\p{Lu}|\p{Lt}|\p{Lo}|[dDlL]['’]\p{Lu}|al-\p{Lu})/u.test(raw)

/** Two or more letters, all of them capitals. */
export const isAllCapitals = (raw: string): boolean => /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw)

/** "J", "J.-P" or "Ch": what stands before the point of an initial. */
export const isInitial = (raw: string): boolean => /^(?:\p{Lu}|\p{Lu}\p{Ll}?-\p{Lu}|Th|Ch|Ph|Chr|Cl|St|Fr|Gy|Sz|Zs|Yu|Ju|Ed)$/u.test(raw)
