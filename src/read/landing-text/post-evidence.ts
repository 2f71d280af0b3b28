import { phraseAt, type Phrases, phrases } from './phrases.js'
import { tokenize } from './tokens.js'
import { categoryWords, proseWords } from './words/post-words.js'

const categories: Phrases<'book' | 'other'> = phrases([
  ...categoryWords.book.split(', ').map((phrase) => [phrase, 'book'] as const),
  ...categoryWords.other.split(', ').map((phrase) => [phrase, 'other'] as const),
])

/** What a category says that its texts are about: books, or something else that is reviewed. */
export function categoryOf(text: string): 'book' | 'other' | undefined {
  const tokens = tokenize(text.slice(0, 100)).filter(({ kind }) => kind === 'word')
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(categories, tokens, at)
    if (found !== undefined) return found.value
  }
  return undefined
}

const bookish = new Set(tokenize(proseWords.book).map(({ key }) => key))
const others = new Set(tokenize(proseWords.other).map(({ key }) => key))
const most = 6000

/** Whether a text speaks of a book, and not more of a film, a play or a device. */
export function speaksOfBook(text: string): boolean {
  const words = tokenize(text.slice(0, 60_000)).slice(0, most)
  const books = words.filter(({ key }) => bookish.has(key)).length
  return books >= 2 && books > words.filter(({ key }) => others.has(key)).length
}
