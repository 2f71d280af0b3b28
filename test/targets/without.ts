import type { Book } from '../../src/record/book.js'
import type { BookReview } from '../../src/record/review.js'

/** A change that takes fields out of a review. */
export function without(...fields: readonly (keyof BookReview)[]): (record: BookReview) => BookReview {
  return (record) => Object.fromEntries(Object.entries(record).filter(([field]) => !fields.some((one) => one === field)))
}

/** A change that takes fields out of each reviewed book. */
export function withoutInBooks(...fields: readonly (keyof Book)[]): (record: BookReview) => BookReview {
  return (record) => ({
    ...record,
    books: (record.books ?? []).map(
      (book) => Object.fromEntries(Object.entries(book).filter(([field]) => !fields.some((one) => one === field))) as Book,
    ),
  })
}
