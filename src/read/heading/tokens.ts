import { fold } from './fold.js'
import { furtherGivenNames } from './words/further-given-names.js'
import { givenNames } from './words/given-names.js'

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

/** "ZuboffShoshana", as Sage's records print the inverted name: two names in one word, and the second is a given one. */
function gluedGiven(raw: string): number {
  const [, family = '', given = ''] = /^(\p{Lu}\p{Ll}{2,30})(\p{Lu}\p{Ll}{2,30})$/u.exec(raw) ?? []
  const isGlued = !/^(?:Mac|Fitz|San|Van|Von|Del)$/u.test(family) && (givenNames.has(fold(given)) || furtherGivenNames.has(fold(given)))
  return isGlued ? family.length : 0
}

/** Splits a range of a cleaned heading into tokens; "Jean-Paul" and "L’Harmattan" are one word each. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    const glued = kind === 'word' && text[start + match[0].length] === '.' ? gluedInitial.exec(match[0]) : null
    const cut = glued === null ? (kind === 'word' ? gluedGiven(match[0]) : 0) : match[0].length - 1
    const parts = cut === 0 ? [match[0]] : [match[0].slice(0, cut), match[0].slice(cut)]
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
