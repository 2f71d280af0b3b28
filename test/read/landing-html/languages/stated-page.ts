import type { BookReview } from '../../../../src/record/review.js'

/** A page, all that it states of its review, and what it states that has no field. */
export interface StatedPage {
  readonly language: string
  /** The system whose pages look like this. */
  readonly layout: string
  readonly html: string
  readonly record: Omit<BookReview, 'sources'>
  /** The price of the book, as printed. */
  readonly price: string
}
