import { type Token, tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

/** Running text that may tell of the reviewed book, cut into sentences. */
export interface Prose {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Ranges of tokens. */
  readonly sentences: readonly Range[]
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** Facts about the book stand near the beginning; what lies further on is not looked through. */
const longest = 20_000

/** Words that stand between a role and a name in any of the languages: "by", "von", "par". */
export const byWords: ReadonlySet<string> = setOf(({ prose }) => prose.by)
export const andWords: ReadonlySet<string> = setOf(({ prose }) => prose.and)
export const inWords: ReadonlySet<string> = setOf(({ prose }) => prose.in)
const bookWords: ReadonlySet<string> = setOf(({ prose }) => prose.book.join(' '))

function setOf(pick: (words: (typeof landingWords)[number]) => string): ReadonlySet<string> {
  return new Set(landingWords.flatMap((words) => tokenize(pick(words)).map(({ key }) => key)))
}

export function proseOf(text: string): Prose {
  const head = text.slice(0, longest)
  const tokens = tokenize(head)
  const sentences: Range[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < tokens.length - 1 && !endsSentence(tokens, at)) continue
    sentences.push({ from, to: at + 1 })
    from = at + 1
  }
  return { text: head, tokens, sentences }
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark === undefined || next === undefined || !/^[.!?…]$/.test(mark.raw) || next.start === mark.end) return false
  if (mark.raw === '.' && before !== undefined && before.raw.length <= 2 && before.kind === 'word') return false
  return next.kind !== 'word' || next.raw !== next.raw.toLowerCase()
}

/** Where a title stands in the text, as ranges of tokens; compared word by word, without diacritics. */
export function mentionsOf(title: string, { tokens }: Prose): readonly Range[] {
  const keys = wordsOf(tokenize(title.slice(0, 300)))
  const found: Range[] = []
  if (keys.length === 0) return found
  for (let from = 0; from < tokens.length; from++) {
    let [at, matched] = [from, 0]
    while (matched < keys.length && at < tokens.length && (tokens[at]?.kind === 'mark' ? matched > 0 : tokens[at]?.key === keys[matched])) {
      if (tokens[at]?.kind !== 'mark') matched++
      at++
    }
    if (matched === keys.length) found.push({ from, to: at })
  }
  return found
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind !== 'mark').map(({ key }) => key)
}

/** The sentences that speak of the book: they name its title, one of its people, or say "the book". */
export function sentencesAbout(prose: Prose, title: string | undefined, families: readonly string[]): readonly Range[] {
  const mentions = title === undefined ? [] : mentionsOf(title, prose)
  const names = new Set(families.map((family) => tokenize(family).at(-1)?.key))
  return prose.sentences.filter(({ from, to }) => {
    const inside = prose.tokens.slice(from, to)
    return (
      mentions.some((mention) => mention.from >= from && mention.from < to) ||
      inside.some(({ key, kind }) => kind === 'word' && (bookWords.has(key) || names.has(key)))
    )
  })
}
