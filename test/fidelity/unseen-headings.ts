import { type HeadingBook, readHeading } from '../../src/read/heading/index.js'
import { bare } from './fields.js'
import type { GoldBook } from './gold.js'
import { type GoldHeading, unseenHeadings } from './gold/headings/index.js'
import { type HeadingMiss, type HeadingScores, readHeadings } from './headings.js'
import { addScore, countedIn, type Score } from './score.js'

interface Compared {
  readonly gold: (book: GoldBook) => readonly string[]
  readonly read: (book: HeadingBook) => readonly string[]
}

const compared: Readonly<Record<string, Compared>> = {
  title: {
    gold: ({ title }) => (title === undefined ? [] : [bare(title)]),
    read: (book) => [bare(book.title.value + (book.subtitle?.value ?? ''))],
  },
  people: {
    gold: ({ people }) => (people ?? []).map(([name, role]) => `${bare(name)} ${role}`),
    read: ({ people }) => people.map(({ value }) => `${bare(value.name)} ${value.role}`),
  },
  publisher: {
    gold: ({ publishers }) => (publishers ?? []).map(bare),
    read: ({ publishers }) => publishers.map(({ value }) => bare(value)),
  },
  year: { gold: ({ year }) => (year === undefined ? [] : [year]), read: ({ year }) => (year === undefined ? [] : [year.value]) },
  isbn: {
    gold: ({ isbns }) => (isbns ?? []).map(stem),
    read: ({ isbns }) => isbns.flatMap(({ value }) => (value.isbn === undefined ? [] : [stem(value.isbn)])),
  },
}

/** The nine digits that an ISBN's short and long form share. */
function stem(printed: string): string {
  const digits = printed.replace(/[^\dXx]/g, '')
  return digits.length === 13 ? digits.slice(3, 12) : digits.slice(0, 9)
}

/** Every heading that a person read before the reader did. */
export function unseen(shared: string): readonly GoldHeading[] {
  return unseenHeadings(readHeadings(shared).map((row) => row.heading))
}

/** Of headings that a person read: all books of each are compared. */
export function unseenScores(headings: readonly GoldHeading[]): HeadingScores {
  const scores = new Map<string, Score>()
  const misses: HeadingMiss[] = []
  const invented: string[] = []
  for (const { heading, books, expectReview = true } of headings) {
    const reading = readHeading(heading, { expectReview })
    if (books.length === 0) {
      if (reading.books.length > 0) invented.push(heading)
      continue
    }
    for (const [field, { gold, read }] of Object.entries(compared)) {
      const [wanted, given] = [books.flatMap(gold), reading.books.flatMap(read)]
      const counted = countedIn(wanted, given)
      addScore(scores, field, counted)
      if (counted.right < Math.max(wanted.length, given.length))
        misses.push({ field, heading, read: given.join(' + '), gold: wanted.join(' + ') })
    }
  }
  return { scores, misses, invented }
}
