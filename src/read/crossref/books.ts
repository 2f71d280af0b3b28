import type { Book } from '../../record/book.js'
import { bookOfHeading, type RefusedIsbn } from '../book-of-heading.js'
import type { HeadingReading } from '../heading/index.js'
import type { ReviewedItems } from './kind.js'

/** The reviewed books of a record. */
export interface ReviewedBooks {
  readonly books: readonly Book[]
  /** Which of them the record's own identifiers were given to. */
  readonly identified: ReadonlySet<number>
  readonly refused: readonly (RefusedIsbn & { readonly book: number })[]
  /** Identifiers of several books, of which nobody can say whose they are. */
  readonly unpaired: readonly string[]
}

/** Joins what the title of a review says of its books with the identifiers that the record states. */
export function reviewedBooks(heading: HeadingReading, { dois, isbns }: ReviewedItems): ReviewedBooks {
  const read = heading.books.map(bookOfHeading)
  const refused = read.flatMap(({ refused }, book) => refused.map((one) => ({ ...one, book })))
  const named = read.map(({ book }) => book)
  if (dois.length === 0 && isbns.length === 0) return { books: named, identified: new Set(), refused, unpaired: [] }
  if (named.length <= 1 && dois.length <= 1) {
    return { books: [withIdentifiers(named[0] ?? {}, dois[0], isbns)], identified: new Set([0]), refused, unpaired: [] }
  }
  if (named.length === 0) {
    const books = dois.map((doi): Book => ({ doi }))
    return { books, identified: new Set(books.keys()), refused, unpaired: isbns }
  }
  const printed = new Set(named.flatMap(({ formats }) => formats?.map(({ isbn }) => isbn) ?? []))
  return { books: named, identified: new Set(), refused, unpaired: [...dois, ...isbns.filter((isbn) => !printed.has(isbn))] }
}

function withIdentifiers(book: Book, doi: string | undefined, isbns: readonly string[]): Book {
  const known = book.formats ?? []
  const more = isbns.filter((isbn) => known.every((format) => format.isbn !== isbn)).map((isbn) => ({ isbn }))
  const formats = [...known, ...more]
  return { ...book, ...(formats.length > 0 && { formats }), ...(doi !== undefined && { doi }) }
}
