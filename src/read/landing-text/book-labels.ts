import { phraseAt, type Phrases, phrases } from './phrases.js'
import { type Token, tokenize } from './tokens.js'
import { bookLabels, type BookLabelField } from './words/book-labels.js'

/** A label of a list of facts about a book, and where its value begins. */
export interface BookLabel {
  readonly field: BookLabelField
  readonly printed: string
  readonly from: number
  /** A colon stands behind it: without one it is a label only where the value stands by itself. */
  readonly marked: boolean
}

const table: Phrases<BookLabelField> = phrases(
  Object.values(bookLabels).flatMap((fields) =>
    (Object.entries(fields) as [BookLabelField, string][]).flatMap(([field, list]) =>
      list.split(', ').map((phrase) => [phrase, field] as const),
    ),
  ),
)

/** The label that a line begins with: "Verlag: Heyne", "ISBN 978-…", "Seiten" alone. */
export function bookLabelOf(line: string): BookLabel | undefined {
  const tokens = tokenize(line.slice(0, 120))
  const first = tokens.findIndex(({ kind }) => kind !== 'mark')
  const found = first > 2 ? undefined : phraseAt(table, tokens, Math.max(first, 0))
  if (found === undefined) return undefined
  const end = behindBracket(tokens, found.end)
  const [mark, printed] = [tokens[end], line.slice(tokens[first]?.start, tokens[end - 1]?.end)]
  const label = { field: found.value, printed }
  if (mark === undefined) return line.length > 120 ? undefined : { ...label, from: line.length, marked: false }
  if (mark.raw === ':' || mark.raw === '：') return { ...label, from: mark.end, marked: true }
  return found.value === 'isbn' && /^\d/.test(line.slice(mark.start)) ? { ...label, from: mark.start, marked: true } : undefined
}

/** What a phrase such as "Translated by" announces without a mark, and where the name behind it begins. */
export function bookPhraseOf(text: string): { readonly field: BookLabelField; readonly from: number } | undefined {
  const tokens = tokenize(text.slice(0, 120))
  const found = phraseAt(table, tokens, 0)
  const next = found === undefined ? undefined : tokens[found.end]
  return found === undefined || next === undefined ? undefined : { field: found.value, from: next.raw === ':' ? next.end : next.start }
}

/** "Autor(in)", "ISBN (Print)". */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(') return at
  const close = tokens.slice(at, at + 6).findIndex(({ raw }) => raw === ')')
  return close === -1 ? at : at + close + 1
}
