import { isAllCapitals, isCapitalised, isInitial, type Token } from './tokens.js'
import { articles, conjunctions, nameSuffixes, particles } from './words/abbreviations.js'
import { furtherGivenNames } from './words/further-given-names.js'
import { givenNames } from './words/given-names.js'
import { bodyWords, isPublisherWord } from './words/publisher-words.js'

/** One name of a list, or one half of an inverted name: what stands between two commas or conjunctions. */
export interface NameAtom {
  readonly tokens: readonly Token[]
  /** The separators before it: those of the segment, or `&` for a conjunction. */
  readonly before: string
  readonly segment: number
  readonly lastInSegment: boolean
}

/** What words of a name look like. */
export interface NameShape {
  /** Every word may stand in a name. */
  readonly possible: boolean
  readonly initialsOnly: boolean
  readonly startsWithInitial: boolean
  readonly endsWithInitial: boolean
  readonly knownGiven: boolean
  /** "Munira A. Fakhro": an initial with its point between two names. */
  readonly innerInitial: boolean
  readonly startsWithArticle: boolean
  readonly corporate: boolean
  readonly capitals: boolean
  /** Without particles, suffixes and initials. */
  readonly words: number
}

export function shapeOf(tokens: readonly Token[]): NameShape {
  if (tokens.length > longestName) return noName
  const words = tokens.filter((token) => token.kind === 'word')
  const first = words[0]
  const last = words.at(-1)
  const core = words.filter((token) => !isSmall(token) && !isInitial(token.raw) && !nameSuffixes.has(token.key))
  const initials = words.filter((token) => isDotted(tokens, token))
  return {
    possible:
      first !== undefined &&
      words.length <= 8 &&
      words.every(
        (token) =>
          mayBeInName(token) &&
          (!/^[IVX]$/u.test(token.raw) ||
            isDotted(tokens, token) ||
            token === last ||
            (token === first && words.length === 2 && tokens.length === 2)),
      ) &&
      tokens.every((token) => token.kind === 'word' || /^[.'’†‐-]$/u.test(token.raw)) &&
      (core.length > 0 || initials.length > 0),
    initialsOnly:
      words.length > 0 &&
      words.every((token) => isInitial(token.raw) || (isAllCapitals(token.raw) && token.raw.length <= 3 && tokens.length === 1)),
    startsWithInitial: first !== undefined && isInitial(first.raw) && (isDotted(tokens, first) || first.raw.length === 1),
    endsWithInitial:
      last !== undefined && isInitial(last.raw) && words.length > 1 && (isDotted(tokens, last) || !/^[IVX]$/u.test(last.raw)),
    knownGiven: first !== undefined && isKnownGiven(first),
    innerInitial: initials.some((token) => token !== first && token !== last) && core.length > 1 && core.length <= 3,
    startsWithArticle: first !== undefined && articles.has(first.key) && isCapitalised(first.raw) && !isDotted(tokens, first),
    corporate: words.some((token) => isPublisherWord(token.key) || bodyWords.has(token.key)),
    capitals: core.length > 0 && core.every((token) => isAllCapitals(token.raw)),
    words: core.length,
  }
}

const longestName = 24
const noName: NameShape = {
  possible: false,
  initialsOnly: false,
  startsWithInitial: false,
  endsWithInitial: false,
  knownGiven: false,
  innerInitial: false,
  startsWithArticle: false,
  corporate: false,
  capitals: false,
  words: 0,
}

/** How much speaks for a name in direct order. */
export function directScore(shape: NameShape): number {
  const base = shape.startsWithInitial
    ? 2.2
    : (shape.knownGiven && shape.words > 1) || shape.innerInitial
      ? 2
      : shape.words === 1
        ? -1.5
        : shape.words <= 3
          ? 0.6
          : 0
  return base - (shape.startsWithArticle ? 2.5 : 0) - (shape.corporate ? 3 : 0)
}

/** Whether a word is a common given name, or two of them joined: "Jean-Claude". */
export function isKnownGiven(token: Token): boolean {
  return isGiven(token.key) || (token.key.includes('-') && token.key.split('-').some(isGiven))
}

const isGiven = (key: string): boolean => givenNames.has(key) || furtherGivenNames.has(key)

/** A particle in small letters. */
const isSmall = (token: Token): boolean => particles.has(token.key) && !isCapitalised(token.raw)

function isDotted(tokens: readonly Token[], word: Token): boolean {
  const at = tokens.indexOf(word)
  return isInitial(word.raw) && tokens[at + 1]?.raw === '.'
}

function mayBeInName(token: Token): boolean {
  if (isSmall(token) || nameSuffixes.has(token.key)) return true
  if (/^[IVXLC]{2,}$|^[IVXLC]+[-–][IVXLC]+$/u.test(token.raw)) return false
  return isCapitalised(token.raw) && !/\p{N}/u.test(token.raw) && !/^\p{Lu}['’]\p{Ll}/u.test(token.raw)
}

/** Cuts one segment at its conjunctions and at slashes: "Yves Lever et Kenneth Landry". */
export function atomsOf(tokens: readonly Token[], before: string, segment: number): readonly NameAtom[] {
  const runs: { tokens: Token[]; before: string }[] = [{ tokens: [], before }]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const run = runs.at(-1)
    if (token === undefined || run === undefined) break
    if (run.tokens.length > 0 && joins(tokens, at, run.tokens, run.before)) runs.push({ tokens: [], before: '&' })
    else run.tokens.push(token)
  }
  const kept = runs.filter((run) => run.tokens.length > 0)
  return kept.map((run, index) => ({ tokens: run.tokens, before: run.before, segment, lastInSegment: index === kept.length - 1 }))
}

/** The Romanian "și" has lost its cedilla in the table's spelling, and "si" is another word elsewhere. */
const isConjunction = (token: Token): boolean => (token.raw === token.key ? conjunctions.has(token.key) : /^[șş]i$/u.test(token.raw))

function joins(tokens: readonly Token[], at: number, left: readonly Token[], before: string): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (token.raw === '&' || token.raw === '/' || token.raw === '+') return true
  if (!isConjunction(token)) return false
  if (!particles.has(token.key)) return isCapitalised(next.raw) || particles.has(next.key)
  // "Ortega y Gasset" is one name, "Juan Pérez y Ana Gómez" are two.
  const right = tokens.slice(at + 1).filter((word) => word.kind === 'word').length
  const words = left.filter((word) => word.kind === 'word')
  return (words.length > 1 && right > 1) || (before === ',' && words.length === 1) || isInitial(words.at(-1)?.raw ?? '')
}

/** "A. Lee, B. Ray, and C. Fox", "Sicard (A.) et Marsan (C.)": a conjunction behind a mark is no part of the name. */
export function withoutAnd(tokens: readonly Token[], before: string): readonly Token[] {
  const [and] = tokens
  // "Theißen, Gerd, u. Annette Merz".
  const length = and?.raw === 'u' && tokens[1]?.raw === '.' ? 2 : 1
  const name = tokens[length]
  if (and === undefined || name === undefined || !/[,)]/u.test(before) || !isCapitalised(name.raw)) return tokens
  return and.raw === '&' || isConjunction(and) ? tokens.slice(length) : tokens
}

const others =
  /^(?:et al|a kol|u a|i in|y otros|et collaborateurs|and others|e outros|e altri|en anderen|i inni|et alii|y cols|ua|a spol|et autres)$/u

/** Takes "et al." and the like, and a dagger, off the end. */
export function stripOthers(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens
  while (kept.length > 0 && /^[†.*¹²³]$/u.test(kept.at(-1)?.raw ?? '') && !isInitial(kept.at(-2)?.raw ?? '')) kept = kept.slice(0, -1)
  const words = kept.filter((token) => token.kind === 'word')
  for (const size of [2, 1]) {
    const tail = words.slice(-size)
    const first = tail[0]
    if (first !== undefined && words.length > size && others.test(tail.map((token) => token.key).join(' ')))
      return kept.slice(0, kept.indexOf(first))
  }
  return kept
}
