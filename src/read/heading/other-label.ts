import { fold } from './fold.js'
import type { Span } from './heading-reading.js'
import type { Label } from './labels.js'
import { isCapitalised, tokenize, type Token } from './tokens.js'
import { reviewLabels } from './words/label-words.js'
import { bookNouns, criticWords, thingJoiners, thingLinks, thingNouns } from './words/thing-nouns.js'

/** A label that says what is reviewed in the place of a book: "Review of the film …". */
export interface OtherLabel {
  /** "a film". */
  readonly what: string
  /** The label of a book that is reviewed with it, and what of the heading is the other thing's. */
  readonly withBook?: { readonly label: Label; readonly lost: Span }
}

const key = (phrase: string): string => tokenize(phrase).map((token) => token.key).join(' ') // prettier-ignore
const table = (phrases: readonly string[], what: string): readonly (readonly [string, string])[] => phrases.map((one) => [key(one), what])
const reviews = new Map([...Object.values(reviewLabels).flat(), ...criticWords].map((phrase) => [key(phrase), 'a review']))
const things = new Map(Object.entries(thingNouns).flatMap(([what, nouns]) => table(nouns, what)))
const books = new Map(table(bookNouns, 'a book'))
const joiners: ReadonlySet<string> = new Set(thingJoiners.map(fold))
const links: ReadonlySet<string> = new Set(thingLinks.map(fold))
/** German writes every noun with a capital: there an article tells that it is no title yet. */
const germanLinks: ReadonlySet<string> = new Set('zum zur des der dem den das die vom einer eines neuen neue'.split(' '))
/** Without an article between, only a case ending tells "a filmu Zdi" from a title that goes on: "Divadlo a film Karla Nového". */
const genitives: ReadonlySet<string> = new Set(
  'filmu serialu vystavy wystawy inscenace inscenacie spektaklu koncertu knihy ksiazki'.split(' '),
)
const longestPhrase = 4
const mostLinks = 4

/** Finds "Review of the film …" where a label may stand: at the start, or behind a mark; with the book that is reviewed beside it. */
export function findOtherLabel(text: string): OtherLabel | undefined {
  const tokens = tokenize(text)
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && tokens[at - 1]?.kind !== 'mark') continue
    const review = phraseAt(tokens, at, reviews)
    const thing = review === undefined ? undefined : namedAt(tokens, review.next, things)
    if (thing === undefined) continue
    const book = joinedAt(tokens, thing.next, books)
    if (book === undefined) return { what: thing.what }
    const [from, to] = [tokens[at]?.start ?? 0, tokens[book.next]?.start ?? text.length]
    const label: Label = {
      span: { start: from, end: tokens[book.next - 1]?.end ?? to },
      saysBook: true,
      linked: true,
      body: { start: to, end: text.length },
    }
    return { what: thing.what, withBook: { label, lost: { start: tokens[thing.next]?.start ?? from, end: book.start } } }
  }
  return undefined
}

interface Named {
  readonly what: string
  /** The token behind it. */
  readonly next: number
}

function phraseAt(tokens: readonly Token[], at: number, phrases: ReadonlyMap<string, string>): Named | undefined {
  for (let size = longestPhrase; size > 0; size--) {
    const words = tokens.slice(at, at + size)
    if (words.length < size || words.some((token) => token.kind !== 'word')) continue
    const what = phrases.get(words.map((token) => token.key).join(' '))
    if (what !== undefined) return { what, next: at + size }
  }
  return undefined
}

/** A noun behind its links, with a title behind it: it begins with a small letter, stands behind a German article, or before a quotation mark. */
function namedAt(tokens: readonly Token[], from: number, nouns: ReadonlyMap<string, string>): Named | undefined {
  let at = from
  while (at < from + mostLinks && links.has(tokens[at]?.key ?? '') && !isCapitalised(tokens[at]?.raw ?? '')) at++
  const [token, link] = [withoutElision(tokens[at]), tokens[at - 1]?.key ?? '']
  if (token === undefined) return undefined
  const found = phraseAt([token, ...tokens.slice(at + 1, at + longestPhrase)], 0, nouns)
  if (found === undefined) return undefined
  const next = at + found.next
  const behind = tokens[next]
  const isQuoted = /^[«»„“"‘‚]/u.test(behind?.raw ?? '')
  const isNoun = !isCapitalised(token.raw) || isQuoted || (at > from && germanLinks.has(link))
  const startsTitle = behind !== undefined && (isQuoted || behind.raw === ':' || behind.kind === 'number' || isCapitalised(behind.raw))
  return isNoun && startsTitle ? { what: found.what, next } : undefined
}

/** "l’exposition", "dell’esposizione": the noun behind the elided article. */
function withoutElision(token: Token | undefined): Token | undefined {
  const elided = /^(?:d|l|dell|all|sull)['’](?=\p{L})/u.exec(token?.raw ?? '')?.[0].length ?? 0
  return token === undefined || elided === 0 ? token : { ...token, raw: token.raw.slice(elided), key: token.key.slice(elided) }
}

/** "and the book", anywhere behind a title that has begun. */
function joinedAt(
  tokens: readonly Token[],
  from: number,
  nouns: ReadonlyMap<string, string>,
): (Named & { readonly start: number }) | undefined {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !(joiners.has(token.key) || token.raw === '&') || isCapitalised(token.raw)) continue
    const behind = tokens[at + 1]?.key ?? ''
    const found = links.has(behind) || genitives.has(behind) ? namedAt(tokens, at + 1, nouns) : undefined
    if (found !== undefined) return { ...found, start: token.start }
  }
  return undefined
}
