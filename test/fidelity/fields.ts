import type { Contributor } from '../../src/record/contributor.js'
import type { Book } from '../../src/record/book.js'
import type { BookReview } from '../../src/record/review.js'
import type { GoldBook, GoldReview } from './gold.js'

/** One thing that is measured: the values that a person read, and those that a reader gave, ready to compare. */
export interface Field {
  readonly name: string
  readonly gold: (review: GoldReview) => readonly string[] | undefined
  readonly read: (record: BookReview) => readonly string[]
}

/** Letters and digits only, without case and diacritics. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

// prettier-ignore
/** What is measured of every record. */
export const fields: readonly Field[] = [
  { name: 'reviewer', gold: ({ reviewers }) => reviewers?.map(bare) ?? [], read: ({ contributors }) => reviewersOf(contributors).map(bare) },
  { name: 'book title', gold: ofBooks(({ title }) => (title === undefined ? [] : [bare(title)])), read: fromBooks((book) => (book.titles === undefined ? [] : [bare(book.printedTitle ?? `${book.titles[0]?.value ?? ''} ${book.subtitle ?? ''}`)])) },
  { name: 'book people', gold: ofBooks(({ people }) => people?.map(([name, role]) => `${bare(name)} ${role}`) ?? []), read: fromBooks(({ contributors }) => contributors?.map(({ name, role }) => `${bare(name)} ${role}`) ?? []) },
  { name: 'ISBN', gold: ofBooks(({ isbns }) => isbns?.map(thirteen) ?? []), read: fromBooks(({ formats }) => formats?.map(({ isbn }) => isbn) ?? []) },
  { name: 'publisher', gold: ofBooks(({ publishers }) => publishers?.map(bare) ?? []), read: fromBooks(({ publishers }) => publishers?.map(({ name }) => bare(name)) ?? []) },
  { name: 'year', gold: ofBooks(({ year }) => (year === undefined ? [] : [year])), read: fromBooks(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])) },
  { name: 'pages', gold: ({ pages }) => (pages === undefined ? undefined : [bare(pages.replace(/^(.+)-\1$/, '$1'))]), read: ({ pages, locator }) => (pages === undefined ? (locator === undefined ? [] : [bare(locator)]) : [bare(pages.range ?? [...new Set([pages.first, pages.last])].join(' '))]) },
  { name: 'date', gold: ({ published }) => (published === undefined ? undefined : [published]), read: ({ history }) => [history?.published ?? history?.online].flatMap((day) => day ?? []) },
  { name: 'DOI', gold: ({ doi }) => (doi === undefined ? undefined : [doi.toLowerCase()]), read: ({ doi }) => (doi === undefined ? [] : [doi]) },
  { name: 'journal', gold: ({ journal }) => (journal === undefined ? undefined : [bare(journal)]), read: ({ serial }) => (serial?.titles === undefined ? [] : [bare(serial.titles[0]?.value ?? '')]) },
]

export function reviewersOf(contributors: readonly Contributor[] | undefined): readonly string[] {
  return (contributors ?? []).flatMap(({ name, role }) => (role === 'author' ? [name] : []))
}

function ofBooks(values: (book: GoldBook) => readonly string[]): Field['gold'] {
  return ({ books }) => books.flatMap(values)
}

function fromBooks(values: (book: Book) => readonly string[]): Field['read'] {
  return ({ books }) => (books ?? []).flatMap(values)
}

/** An ISBN in its long form; a person's gold has no wrong check digits. */
function thirteen(printed: string): string {
  const digits = printed.replace(/[^\dXx]/g, '')
  if (digits.length === 13) return digits
  const twelve = `978${digits.slice(0, 9)}`
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return `${twelve}${(10 - (sum % 10)) % 10}`
}
