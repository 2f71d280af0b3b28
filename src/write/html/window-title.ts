import type { BookReview } from '../../record/review.js'
import { mainText, mainTitle } from './main-text.js'

/** The heading of the page: the review's title, else in our own words what it is a review of. */
export function pageHeading(record: BookReview): string {
  const title = mainTitle(record)
  if (title !== undefined) return title.value
  const [book] = record.books ?? []
  const reviewed = mainText(book?.titles, book?.language)?.value
  return reviewed === undefined ? 'Book review' : `Review of ${reviewed}`
}

/** What the browser's window and a search engine call the page: its heading, and the journal. */
export function windowTitle(record: BookReview): string {
  const journal = record.serial?.titles?.[0]?.value
  return journal === undefined ? pageHeading(record) : `${pageHeading(record)} · ${journal}`
}
