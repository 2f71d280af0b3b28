import type { Line } from './page.js'

/** What is known of a page before its lines are read: from the metadata of an HTML page. */
export interface Known {
  readonly title?: Line
  readonly reviewers: readonly string[]
  /** The metadata say that this is a review of a book. */
  readonly isReview: boolean
  /** The metadata describe the book: a title alone is the review's own. */
  readonly knowsBook?: boolean
  /** The lines are those of an HTML page: titles are marked as such, and lines that no rule understands are too many to report. */
  readonly isHtml?: boolean
}

export const nothingKnown: Known = { reviewers: [], isReview: false }
