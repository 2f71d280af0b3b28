import type { Book } from '../../../src/record/book.js'
import type { BookReview } from '../../../src/record/review.js'
import type { BookFacts, ReviewFacts } from './facts.js'

/** How often a field was read right, how often it was given, and how often the records state it. */
export interface Tally {
  right: number
  given: number
  stated: number
}

export interface Miss {
  readonly record: string
  readonly field: string
  readonly stated: readonly string[]
  readonly given: readonly string[]
}

export interface Comparison {
  readonly tallies: Map<string, Tally>
  /** Fields that are not as a person reads them. */
  readonly misses: Miss[]
}

export const comparison = (): Comparison => ({ tallies: new Map(), misses: [] })

const isOne: ReadonlySet<string> = new Set(['title', 'journal'])

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const titleOf = ({ titles, subtitle, printedTitle }: Book): string | undefined => {
  if (printedTitle !== undefined) return printedTitle
  const main = titles?.[0]?.value
  return main === undefined ? undefined : subtitle === undefined ? main : `${main}: ${subtitle}`
}

const extentOf = (extent: string | undefined): string | undefined => extent?.replace(/\bpp?\b\.?|\b(?:pages|Seiten|s)\b\.?/giu, '')

function bookFields(book: Book | undefined): Record<keyof BookFacts, readonly (string | undefined)[]> {
  return {
    title: [book && titleOf(book)],
    people: book?.contributors?.map(({ role, name }) => `${role} ${name}`) ?? [],
    publisher: book?.publishers?.map(({ name }) => name) ?? [],
    place: book?.places ?? [],
    year: [book?.date],
    isbns: book?.formats?.map(({ isbn }) => isbn) ?? [],
    series: [book?.series?.title],
    extent: [extentOf(book?.extent)],
  }
}

/** A journal's issue may be dated finer than the article in it. */
function finest(own: string | undefined, issue: string | undefined): string | undefined {
  return own === undefined || (issue?.startsWith(own) ?? false) ? issue : own
}

function reviewFields(review: BookReview | undefined): Record<Exclude<keyof ReviewFacts, 'books'>, readonly (string | undefined)[]> {
  const { pages, locator, history, serial } = review ?? {}
  return {
    title: review?.titles?.map(({ value }) => value) ?? [],
    reviewers: review?.contributors?.filter(({ role }) => role === 'author').map(({ name }) => name) ?? [],
    journal: serial?.titles?.map(({ value }) => value) ?? [],
    volume: [serial?.volume],
    issue: [serial?.issue],
    pages: [
      pages === undefined ? locator : pages.last === undefined || pages.last === pages.first ? pages.first : `${pages.first}-${pages.last}`,
    ],
    date: [finest(history?.published ?? history?.online, serial?.date)],
    doi: [review?.doi],
  }
}

/** What was read, in the order of what is stated: each beside the one that shares most words with it. */
function paired<T>(facts: readonly unknown[], read: readonly T[]): readonly (T | undefined)[] {
  const words = (value: unknown): Set<string> => new Set(fold(JSON.stringify(value)).split(' '))
  const left = new Set(read)
  return facts.map((fact) => {
    const wanted = words(fact)
    const shared = (one: T): number => [...words(one)].filter((word) => wanted.has(word)).length
    const [best] = [...left].sort((a, b) => shared(b) - shared(a))
    if (best !== undefined) left.delete(best)
    return best
  })
}

/** Notes what was read beside what a person reads. */
export function compare(name: string, facts: readonly ReviewFacts[], read: readonly BookReview[], into: Comparison): void {
  const note = (field: string, stated: readonly string[], given: readonly (string | undefined)[]): void => {
    const all = given.filter((value) => value !== undefined)
    // A title may stand in several languages.
    const known = all.find((value) => stated.map(fold).includes(fold(value)))
    const told = isOne.has(field) && known !== undefined ? [known] : all
    const wanted = new Set(stated.map(fold))
    const tally = into.tallies.get(field) ?? { right: 0, given: 0, stated: 0 }
    into.tallies.set(field, tally)
    const right = told.filter((value) => wanted.has(fold(value))).length
    tally.right += right
    tally.given += told.length
    tally.stated += stated.length
    if (right !== told.length || right !== stated.length) into.misses.push({ record: name, field, stated, given: told })
  }
  note('reviews', facts.map((_, i) => String(i)), read.map((_, i) => String(i))) // prettier-ignore
  const reviews = paired(facts, read)
  facts.forEach(({ books, ...fields }, i) => {
    const review = reviews[i]
    for (const [field, given] of Object.entries(reviewFields(review))) note(field, listed(Reflect.get(fields, field)), given)
    note(
      'books',
      books.map((_, n) => String(n)),
      (review?.books ?? []).map((_, n) => String(n)),
    )
    const readBooks = paired(books, review?.books ?? [])
    books.forEach((book, n) => {
      for (const [field, given] of Object.entries(bookFields(readBooks[n]))) note(`book ${field}`, listed(Reflect.get(book, field)), given)
    })
  })
}

function listed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string')
  return typeof value === 'string' ? [value] : []
}
