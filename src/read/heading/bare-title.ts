import type { HeadingReading } from './heading-reading.js'

/**
 * A title alone: no label, nobody's name and no word about how a book was published stands by it. Where only a section says that it is
 * a review, "Who owns a river?" may be the title of the book or the review's own.
 */
export function isBareTitle({ books, label }: Pick<HeadingReading, 'books' | 'label'>): boolean {
  const [book, ...more] = books
  if (book === undefined || more.length > 0 || label !== undefined) return false
  const { people, publishers, isbns, year, extent, price, edition } = book
  return people.length + publishers.length + isbns.length === 0 && [year, extent, price, edition].every((fact) => fact === undefined)
}
