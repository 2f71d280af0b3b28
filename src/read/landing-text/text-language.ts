import { landingWords } from './words/index.js'

/** A text is judged by its beginning. */
const sample = 20_000
const fewWords = 20

/**
 * The language of a text as a BCP 47 tag, one of those of the words tables, only where it is certain: told by words that stand in
 * one of the tables alone. A long text has many of them; a title two, or a long one, and none of another language.
 */
export function languageOf(text: string): string | undefined {
  const words = (text.slice(0, sample).match(/\p{L}[\p{L}\p{M}]*['’]?\.?/gu) ?? [])
    .filter((word) => !isShortened(word))
    .map((word) => word.toLowerCase().replace('.', ''))
  const votes = new Map<string, string[]>()
  for (const word of words) {
    const language = tellTale(word)
    if (language !== undefined) add(votes, language, word)
  }
  const [best, second] = [...votes].sort(([, a], [, b]) => b.length - a.length)
  if (best === undefined) return undefined
  const [language, told] = best
  const rest = second?.[1].length ?? 0
  if (words.length < fewWords) return rest === 0 && (told.length > 1 || told.some((word) => word.length > 4)) ? language : undefined
  return told.length >= words.length * 0.07 && told.length >= rest * 4 ? language : undefined
}

/** Initials and abbreviations are of no language: "W.", "ed.". */
function isShortened(word: string): boolean {
  return word.endsWith('.') && word.length < 5
}

/** The language that a word is of, where no other table has it. */
function tellTale(word: string): string | undefined {
  const plain = word.replace('’', "'")
  const named = tellTales.get(plain) ?? tellTales.get(plain.replace("'", ''))
  return named ?? letters.find(([, pattern]) => pattern.test(word))?.[0]
}

/** Letters that only one of the languages has. Names are full of them, so they count as one word does. */
const letters: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['cs', /[ěřů]/],
  ['sk', /[ĺľŕ]/],
  ['pl', /[ąęłśźż]/],
  ['pt', /ã|õ/],
]

const tellTales: ReadonlyMap<string, string> = uniqueWords()

function uniqueWords(): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>()
  for (const { language, stopWords, titleWords } of landingWords) {
    for (const word of new Set(`${stopWords} ${titleWords}`.replaceAll('’', "'").split(' '))) {
      owners.set(word, owners.has(word) ? undefined : language)
    }
  }
  return new Map([...owners].flatMap(([word, language]) => (language === undefined ? [] : [[word, language]])))
}

function add(votes: Map<string, string[]>, language: string, word: string): void {
  const told = votes.get(language)
  if (told === undefined) votes.set(language, [word])
  else told.push(word)
}
