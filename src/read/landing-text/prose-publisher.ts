import { phraseAt, type Phrases, phrases } from './phrases.js'
import { isInstitution } from './prose-names.js'
import { inWords, mentionsOf, type Prose, type Range } from './prose.js'
import { isCapitalised, textOf, type Token, tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

/** Who published the book, and when, as running text tells it. */
export interface ProsePublisher {
  readonly name: string
  readonly at: number
  readonly year?: { readonly value: string; readonly at: number }
}

/** "published by", and what stands around a year in between: "published" and "by" of "published in 2024 by". */
const whole: Phrases<true> = phrases(landingWords.flatMap(({ prose }) => prose.published.map((phrase) => [phrase, true] as const)))
const verbs: Phrases<string> = phrases(landingWords.flatMap(({ prose }) => prose.published.flatMap((phrase) => splitVerb(phrase))))

function splitVerb(phrase: string): readonly (readonly [string, string])[] {
  const keys = tokenize(phrase).map(({ key }) => key)
  return keys.length === 2 ? [[keys[0] ?? '', keys[1] ?? '']] : []
}

/** The publisher of the book whose sentences these are: "Published by Haymarket Books in 2024", "Title (Haymarket Books, 2024)". */
export function publisherInProse(prose: Prose, about: readonly Range[], titles: readonly string[]): ProsePublisher | undefined {
  for (const { from, to } of about) {
    for (let at = from; at < to; at++) {
      const found = told(prose, at)
      if (found !== undefined) return found
    }
  }
  return inBrackets(prose, titles)
}

function told(prose: Prose, at: number): ProsePublisher | undefined {
  const phrase = phraseAt(whole, prose.tokens, at)
  if (phrase !== undefined) {
    // "wydawnictwo Znak" is Znak, "Wydawnictwo Naukowe PWN" is called so.
    const named = isCapitalised(prose.tokens[phrase.end - 1]) && isInstitution(prose.tokens[phrase.end - 1])
    const name = publisherAt(prose, named ? phrase.end - 1 : phrase.end)
    return name === undefined ? undefined : { ...name.publisher, ...yearAt(prose, name.end) }
  }
  const verb = phraseAt(verbs, prose.tokens, at)
  const year = verb === undefined ? undefined : yearAt(prose, verb.end)
  if (verb === undefined || year === undefined) return undefined
  const behind = prose.tokens.findIndex(({ start }) => start > year.year.at)
  if (prose.tokens[behind]?.key !== verb.value) return undefined
  const name = publisherAt(prose, behind + 1)
  return name === undefined ? undefined : { ...name.publisher, ...year }
}

interface PublisherName {
  readonly publisher: { readonly name: string; readonly at: number }
  readonly end: number
}

const connectors: ReadonlySet<string> = new Set("of de du des la le les del della di da do dos and und et e y a i en & der die fur für van het the d' l' editora".split(' '))
/** "Taylor and Francis" is one publisher, "Haymarket Books and Verso" are two. */
const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'et', 'e', 'y', 'a', 'i', 'en', '&'])
const mostWords = 9

/** Capitalised words, and small ones between them. */
function publisherAt(prose: Prose, from: number): PublisherName | undefined {
  const { tokens } = prose
  const start = tokens[from]?.key === 'the' ? from + 1 : from
  let [at, last] = [start, start - 1]
  while (at < start + mostWords) {
    const token = tokens[at]
    if (token === undefined) break
    if (conjunctions.has(token.key) && isInstitution(tokens[at - 1])) break
    if (isCapitalised(token)) last = at
    else if (!(at > start && (connectors.has(token.key) || (token.raw === '.' && (tokens[at - 1]?.raw.length ?? 9) <= 2)))) break
    at++
  }
  if (last < start) return undefined
  const name = textOf(prose.text, tokens.slice(start, last + 1)).replace(/['’]s$/, '')
  return { publisher: { name, at: tokens[start]?.start ?? 0 }, end: last + 1 }
}

/** "in 2024", ", 2024", "(2024)", "v roce 2024". */
function yearAt({ tokens }: Prose, from: number): { readonly year: { readonly value: string; readonly at: number } } | undefined {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (isYear(token)) return { year: { value: token.raw, at: token.start } }
    if (!inWords.has(token.key) && token.raw !== ',' && token.raw !== '(') return undefined
  }
  return undefined
}

const isYear = (token: Token): boolean => /^(?:1[5-9]|20)[0-9]{2}$/.test(token.raw)

/** Behind the title: "(Haymarket Books, 2024)", "(Chicago: Haymarket Books, 2024)". */
function inBrackets(prose: Prose, titles: readonly string[]): ProsePublisher | undefined {
  for (const { to } of titles.flatMap((title) => mentionsOf(title, prose))) {
    const open = prose.tokens.slice(to, to + 20).findIndex(({ raw }) => raw === '(')
    const close = prose.tokens.slice(to, to + 40).findIndex(({ raw }) => raw === ')')
    if (open === -1 || close < open) continue
    const inside = { from: to + open + 1, to: to + close }
    const colon = prose.tokens.slice(inside.from, inside.to).findIndex(({ raw }) => raw === ':')
    const name = publisherAt(prose, inside.from + colon + 1)
    const year = name === undefined ? undefined : yearAt(prose, name.end)
    if (name !== undefined && year?.year.at === (prose.tokens[inside.to - 1]?.start ?? -1)) return { ...name.publisher, ...year }
  }
  return undefined
}
