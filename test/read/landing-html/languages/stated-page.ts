import type { BookReview } from '../../../../src/record/review.js'

/** A page, all that it states of its review, and what it states that has no field. */
export interface StatedPage {
  readonly language: string
  /** The system whose pages look like this. */
  readonly layout: string
  readonly html: string
  readonly record: Omit<BookReview, 'sources'>
  /** What its tags alone state, and a reader of the page does not see. */
  readonly unseen?: readonly ('page' | 'publishers')[]
  /** The price of the book, as printed. */
  readonly price: string
}
