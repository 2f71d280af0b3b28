import { fold } from './fold.js'
import type { Span } from './heading-reading.js'
import { isCapitalised, tokenize, type Token } from './tokens.js'
import { conjunctions } from './words/abbreviations.js'
import { bookNouns } from './words/thing-nouns.js'
import { bookLabels, collectiveLabels, labelLinks, reviewLabels } from './words/label-words.js'

/** A label that says "this reviews a book" (or only "this is a review"), and the range of the text that it labels. */
export interface Label {
  readonly span: Span
  /** The words say "book". */
  readonly saysBook: boolean
  /** A word such as "of" or "zu" joins it to what is reviewed. */
  readonly linked: boolean
  /** It ends in a link or in a word for a book, and what is reviewed follows in one breath: "Reseña del libro La invención de América". */
  readonly saysWhat?: true
  /** It ends in a word for a book and "of": "recensione al volume di …". Somebody's name follows. */
  readonly ofAuthor?: true
  /** It speaks of many books at once: a title alone behind it is no book's. */
  readonly collective?: true
  readonly body: Span
  /** What stands before a label in the middle: the review's own title, or its reviewer. */
  readonly lead?: Span
}

const key = (phrase: string): string => tokenize(phrase).filter((token) => token.kind === 'word').map((token) => token.key).join(' ') // prettier-ignore

const phrases = new Map<string, boolean>()
for (const list of Object.values(reviewLabels)) for (const phrase of list) phrases.set(key(phrase), false)
for (const list of Object.values(bookLabels)) for (const phrase of list) phrases.set(key(phrase), true)
const collective = new Set(collectiveLabels.map(key))
const links = new Set(labelLinks.map((link) => fold(link).replace('’', "'")))
const nouns = new Set(bookNouns.map(fold))
const ofWords: ReadonlySet<string> = new Set(['di', 'de', 'von', 'do', 'da', 'van'])
const longestLabel = 5

/** Finds the label of a heading: at its start, behind it in parentheses, or in the middle where "of" or its like follows. */
export function findLabel(text: string): Label | undefined {
  const tokens = tokenize(text)
  return labelAtStart(text, tokens) ?? labelInMiddle(text, tokens) ?? labelAtEnd(tokens)
}

function labelAtStart(text: string, tokens: readonly Token[]): Label | undefined {
  let at = 0
  while (at < 2 && tokens[at]?.kind === 'mark' && /[[("“„*«-]/u.test(tokens[at]?.raw ?? '')) at++
  const found = phraseAt(tokens, at)
  if (found === undefined || !holds(found, tokens)) return undefined
  const bracketed = at > 0 && /[[(]/u.test(tokens[at - 1]?.raw ?? '')
  const closing = bracketed && !closesSoon(tokens, found.next) ? text.trimEnd().search(/[\])]\.?$/u) : -1
  const start = bodyStart(text, tokens, found)
  return {
    span: { start: tokens[0]?.start ?? 0, end: found.end },
    saysBook: found.saysBook,
    linked: found.linked,
    ...((found.linked || isBookNoun(tokens[found.next - 1])) && { saysWhat: true }),
    ...(isOfAuthor(tokens, found) && { ofAuthor: true }),
    ...(collective.has(key(text.slice(0, found.end))) && { collective: true }),
    body: { start, end: closing > start ? closing : text.length },
  }
}

function isOfAuthor(tokens: readonly Token[], found: PhraseFound): boolean {
  const [noun, of] = tokens.slice(found.next - 2, found.next)
  return found.linked && ofWords.has(of?.key ?? '') && isBookNoun(noun)
}

/** "libro", "l’ouvrage". */
const isBookNoun = (token: Token | undefined): boolean => nouns.has((token?.key ?? '').replace(/^l'/u, ''))

const closesSoon = (tokens: readonly Token[], next: number): boolean =>
  /[\])]/u.test(tokens[next]?.raw ?? '') || /[\])]/u.test(tokens[next + 1]?.raw ?? '')

interface PhraseFound {
  readonly saysBook: boolean
  readonly linked: boolean
  /** The token behind label and link. */
  readonly next: number
  /** Where the label ends in the text. */
  readonly end: number
  /** The label is stuck to the next word. */
  readonly glued: boolean
}

function phraseAt(tokens: readonly Token[], from: number): PhraseFound | undefined {
  const keys: string[] = []
  let best: PhraseFound | undefined
  for (let at = from; at < tokens.length && keys.length < longestLabel; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') break
    if (token.kind === 'mark') {
      const next = tokens[at + 1]
      if (token.raw === '.' && keys.length > 0 && (next?.spaced !== true || keys.at(-1)?.length === 1 || next.raw === next.key)) continue
      break
    }
    const stuck = /^(\p{L}?\p{Ll}+)\p{Lu}\p{Ll}+$/u.exec(token.raw)?.[1]
    const glued = stuck === undefined ? undefined : phrases.get([...keys, fold(stuck)].join(' '))
    if (glued === true) return { saysBook: true, linked: false, next: at, end: token.start + (stuck ?? '').length, glued: true }
    keys.push(token.key)
    const saysBook = phrases.get(keys.join(' '))
    if (saysBook !== undefined) best = withLink(tokens, at + 1, saysBook, token.end)
  }
  return best === undefined ? undefined : withSecond(tokens, best)
}

/** "Recensioni e segnalazioni", "Recenze a anotace": two labels that "and" joins are one. */
function withSecond(tokens: readonly Token[], first: PhraseFound): PhraseFound {
  // The Czech "a" is a link as well.
  const at = first.linked ? first.next - 1 : first.next
  const and = tokens[at]
  const joins = and?.kind === 'word' && and.raw === and.key && conjunctions.has(and.key)
  const second = joins ? phraseAt(tokens, at + 1) : undefined
  return second === undefined ? first : { ...second, saysBook: first.saysBook || second.saysBook }
}

function withLink(tokens: readonly Token[], next: number, saysBook: boolean, end: number): PhraseFound {
  if (tokens[next]?.raw === '(' && tokens[next + 1]?.raw === 's') next += 3
  const [point, behind] = [tokens[next], tokens[next + 1]]
  if (point?.raw === '.' && behind?.raw === behind?.key && links.has(behind?.key ?? '')) next++
  for (const size of [3, 2, 1]) {
    const words = tokens.slice(next, next + size)
    if (words.length < size || words.some((token) => token.kind !== 'word' || token.raw !== token.raw.toLowerCase())) continue
    if (links.has(words.map((token) => token.key).join(' ')))
      return { saysBook, linked: true, next: next + size, end: words.at(-1)?.end ?? end, glued: false }
  }
  const elided = /^(?:d|dell|all)['’](?=[\p{L}«"“])/u.exec(tokens[next]?.raw ?? '')
  if (elided !== null) return { saysBook, linked: true, next, end: (tokens[next]?.start ?? end) + elided[0].length, glued: true }
  return { saysBook, linked: false, next, end, glued: false }
}

/** "Review" alone is a word like any other: a label only with a link, a colon or its like, or as the whole heading. */
function holds(found: PhraseFound, tokens: readonly Token[]): boolean {
  if (found.saysBook || found.linked) return true
  const next = tokens[found.next]
  return (
    next === undefined ||
    (next.kind === 'mark' && /[:\])–—-]/u.test(next.raw)) ||
    (next.raw === '.' && (tokens[found.next + 1]?.spaced === true || tokens[found.next + 1]?.raw === ':'))
  )
}

function bodyStart(text: string, tokens: readonly Token[], found: PhraseFound): number {
  let at = found.glued ? found.end : (tokens[found.next]?.start ?? text.length)
  while (at < text.length && /[\s:.,;\])–—|/-]/u.test(text.charAt(at))) at++
  return at
}

/** "Own title [Review of the book …]", "Own title: review of …", "A. Reviewer: Recenze knihy …". */
function labelInMiddle(text: string, tokens: readonly Token[]): Label | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const previous = tokens[at - 1]
    const token = tokens[at]
    if (previous === undefined || token === undefined || previous.kind !== 'mark' || !/[[(:.–—|-]/u.test(previous.raw)) continue
    const bracket = /[[(]/u.test(previous.raw)
    const found = phraseAt(tokens, at)
    if (found === undefined || (!found.linked && !found.saysBook)) continue
    if (!bracket && !token.spaced) continue
    if (tokens[found.next] === undefined || !startsName(text, tokens, found)) continue
    const start = bodyStart(text, tokens, found)
    const close = bracket ? text.lastIndexOf(previous.raw === '[' ? ']' : ')') : -1
    return {
      span: { start: token.start, end: found.end },
      saysBook: found.saysBook,
      linked: found.linked,
      body: { start, end: close > start ? close : text.length },
      lead: { start: 0, end: previous.start },
    }
  }
  return undefined
}

/** Behind "review of" a title or a name follows: a capital, a quotation mark or a number. */
function startsName(text: string, tokens: readonly Token[], found: PhraseFound): boolean {
  const next = found.glued ? text.slice(found.end, found.end + 2) : (tokens[found.next]?.raw ?? '')
  return isCapitalised(next) || /^[«„“"'‘¿¡:\p{N}]/u.test(next)
}

/** "Title (Book Review)", "Title [recenze]", "Title – Rezension". */
function labelAtEnd(tokens: readonly Token[]): Label | undefined {
  for (let at = Math.max(1, tokens.length - 8); at < tokens.length; at++) {
    const previous = tokens[at - 1]
    if (previous?.kind !== 'mark' || !/[[(–—|:-]/u.test(previous.raw) || !(previous.spaced || previous.raw === ':')) continue
    const found = phraseAt(tokens, at)
    if (found === undefined || (!found.saysBook && previous.raw === ':')) continue
    const rest = tokens.slice(found.next)
    if (rest.length > 2 || rest.some((token) => token.kind !== 'mark')) continue
    return {
      span: { start: tokens[at]?.start ?? 0, end: found.end },
      saysBook: found.saysBook,
      linked: false,
      body: { start: 0, end: previous.start },
    }
  }
  return undefined
}
