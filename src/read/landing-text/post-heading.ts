import { trust } from '../../record/draft.js'
import { foldLatin } from '../../record/values/slug.js'
import type { DraftBuilder } from '../draft-builder.js'
import { type HeadingReading, readHeading, splitTitle } from '../heading/index.js'
import { givenNames } from '../heading/words/given-names.js'
import { booksOfHeading } from './heading-books.js'
import { type Line, partOf } from './page.js'
import { isWholeName, peopleOfLabel } from './people-lines.js'
import { phraseAt, phrases } from './phrases.js'
import { isInitial } from './prose-names.js'
import { byWords } from './prose.js'
import type { BookFacts, Stated } from './stated.js'
import { type Token, tokenize } from './tokens.js'
import { reviewWords } from './words/post-words.js'

/** What the title of a post on a weblog or in a magazine says. */
export interface PostHeading {
  /** Why it is no review of a book, where the title says so. */
  readonly passedOver?: string
  /** The title says that it is a review. */
  readonly isReview: boolean
  /** It says that a book is reviewed: by its label, or by an ISBN, a publisher or a number of pages. */
  readonly saysBook: boolean
  readonly books: readonly BookFacts[]
  /** A title and no more: without a label it may be the review's own. */
  readonly isBare: boolean
}

const labels = phrases([
  ...reviewWords.book.split(', ').map((phrase) => [phrase, 'book'] as const),
  ...reviewWords.any.split(', ').map((phrase) => [phrase, 'any'] as const),
])

/**
 * Reads the title of a post: "[Rezi] Flüsse und Städte von Anna Berg", "Recenze: Dlouhá voda – Petr Novák". A name in brackets or
 * behind "by" is that of the book's author: weblogs print their own author elsewhere.
 */
export function readPostHeading(line: Line, draft: DraftBuilder): PostHeading {
  const label = labelBefore(line.text)
  const body = label === undefined ? line : partOf(line, label.from, label.to)
  const reading = readHeading(label === undefined ? (line.marked ?? line.text) : body.text, { expectReview: true })
  const own = readHeading(line.text)
  if (own.kind === 'not-a-book-review') return { passedOver: own.reason, isReview: false, saysBook: false, books: [], isBare: true }
  const isReview = label !== undefined || own.label !== undefined
  const authored = behindBy(label === undefined ? withoutLabel(own, line) : body, draft)
  const books = authored === undefined ? booksOf(reading, body, draft) : [authored]
  const [book] = books
  const saysBook = label?.says === 'book' || (own.label !== undefined && saysBookItself(own.reason)) || books.some(isPrinted)
  return { isReview, saysBook, books, isBare: books.length === 1 && (book?.contributors ?? []).length === 0 && !books.some(isPrinted) }
}

/** The title without a label that journals use too: "Rezension zu: …", "… – Rezension". */
function withoutLabel({ label, books }: HeadingReading, line: Line): Line {
  if (label === undefined) return line
  if (label.start > 0) return partOf(line, 0, line.text.slice(0, label.start).replace(/[\s([|:–—-]{1,6}$/, '').length)
  return partOf(line, books[0]?.title.span.start ?? label.end)
}

interface LabelBefore {
  readonly says: 'book' | 'any'
  readonly from: number
  readonly to: number
}

/** "[Rezi] …", "Buchtipp: …", "Kritik | …", "… – Kritik". */
function labelBefore(text: string): LabelBefore | undefined {
  const tokens = tokenize(text.slice(0, 400))
  const isOpen = /^[[({|]$/.test(tokens[0]?.raw ?? '')
  const first = isOpen ? 1 : 0
  const found = phraseAt(labels, tokens, first)
  const mark = found === undefined ? undefined : tokens[found.end]
  if (found !== undefined && mark !== undefined && (isOpen ? /^[\])}|]$/ : /^[:|–—/-]$/).test(mark.raw))
    return { says: found.value, from: tokens[found.end + 1]?.start ?? text.length, to: text.length }
  const last = tokens.findLastIndex(({ raw }) => /^[[(|–—]$/.test(raw))
  const behind = last < 1 ? undefined : phraseAt(labels, tokens, last + 1)
  const rest = behind === undefined ? [] : tokens.slice(behind.end)
  return behind !== undefined && rest.length < 2 && rest.every(({ raw }) => /^[\])]$/.test(raw))
    ? { says: behind.value, from: 0, to: tokens[last]?.start ?? text.length }
    : undefined
}

/** "It is labelled “Buchrezension”." */
function saysBookItself(reason: string): boolean {
  return /“[^”]*(?:b[uü]ch|book|livre|ouvrage|libro|volume|livro|boek|kni[hž]|książ|lectur|lettura|leitura|bibliogr)/iu.test(reason)
}

function isPrinted({ publishers, formats, extent }: BookFacts): boolean {
  return (publishers ?? []).length + (formats ?? []).length > 0 || extent !== undefined
}

function booksOf(reading: HeadingReading, line: Line, draft: DraftBuilder): readonly BookFacts[] {
  const [only, ...more] = booksOfHeading(reading, line, trust.prose, draft)
  if (only === undefined || more.length > 0) return only === undefined ? [] : [only, ...more]
  if ((only.contributors ?? []).length > 0) return [unquoted(only)]
  const bracketed = reading.reviewers.map(({ value, span }) => ({ value, place: line.at(span.start), trust: trust.prose }))
  return [unquoted(bracketed.length > 0 ? { ...only, contributors: bracketed } : only)]
}

/** "Flüsse und Städte von Anna Berg": the last word for "by", and a name to the end. */
function behindBy(line: Line, draft: DraftBuilder): BookFacts | undefined {
  if (line.text.length > 400) return undefined
  const tokens = tokenize(line.text)
  const at = tokens.findLastIndex(
    ({ key, raw }, i) => i > 0 && byWords.has(key) && raw === raw.toLowerCase() && isNamedFrom(line.text, tokens, i + 1),
  )
  const word = tokens[at]
  if (word === undefined) return undefined
  const printed = line.text.slice(0, word.start).replace(/[\s,–-]{1,4}$/, '')
  if (printed === '') return undefined
  const { main, subtitle, subtitleStart } = splitTitle(printed)
  const state = <T>(value: T, offset: number): Stated<T> => ({ value, place: line.at(offset), trust: trust.prose })
  const people = peopleOfLabel([partOf(line, word.end)], 'author', draft).map((person) => ({ ...person, trust: trust.prose }))
  return unquoted({
    title: state({ value: main }, 0),
    ...(subtitle !== undefined && { subtitle: state(subtitle, subtitleStart) }),
    contributors: people,
  })
}

/** A name of a person and nothing else; "de" and "di" stand in titles too, so that a given name or an initial must be known. */
function isNamedFrom(text: string, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  const certain = first !== undefined && (givenNames.has(first.key) || isInitial(first))
  const before = tokens[at - 1]?.key ?? ''
  return first !== undefined && isWholeName(text.slice(first.start)) && (certain || !/^(?:de|di|da|do|du|del|od|van)$/.test(before))
}

/** A title without the quotation marks around it. */
function unquoted(book: BookFacts): BookFacts {
  const { title } = book
  const inner = /^["“„«»‚‘']([^"“”„«»]{2,300})["“”«»’']$/u.exec(title?.value.value ?? '')?.[1]
  return inner === undefined || title === undefined
    ? book
    : { ...book, title: { ...title, value: { ...title.value, value: inner.trim() } } }
}

/** Whether a category or a line above a title says that what follows is a review, and of a book. */
export function reviewCategory(text: string): 'book' | 'any' | undefined {
  const tokens = tokenize(text.slice(0, 100))
  const found = phraseAt(labels, tokens, 0)
  const own = readHeading(text.slice(0, 100))
  const isLabel = own.kind === 'book-review' && own.books.length === 0 && own.label !== undefined
  if (found?.end === tokens.length) return found.value === 'book' || (isLabel && saysBookItself(own.reason)) ? 'book' : 'any'
  if (isLabel) return saysBookItself(own.reason) ? 'book' : 'any'
  return text.length < 40 && foldLatin(text).includes('rezension') ? 'any' : undefined
}
