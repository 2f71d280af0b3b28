import type { Dataset } from '../rdf/dataset.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'

/** A review to write: the record, its addresses, and the graph that `describe` makes of them. */
export interface Described {
  readonly record: BookReview
  readonly names: Names
  readonly graph: Dataset
}

/** What a writer may need to know beside the reviews. */
export interface WriteFacts {
  /** What every address begins with. */
  readonly base: string
  /** Whether that is only an example address. */
  readonly preview: boolean
}

/** A format that reviews are written in: one of these a file, and one line in `write/index.ts`. */
export interface Writer {
  /** The name for `--to`. */
  readonly id: string
  readonly label: string
  readonly mediaType: string
  /** With the dot. */
  readonly extension: string
  /** The fields that the format carries, as `losses` spells them; everything for RDF. */
  readonly carries: 'everything' | readonly string[]
  /**
   * The record less those values that the format has no place for although it carries the field: a second abstract, people in roles
   * that it does not know. What it leaves out counts as lost, and reading back what was written gives what it keeps.
   */
  readonly restrict?: (record: BookReview) => BookReview
  /** Whether one document holds several reviews; where not, one is written. */
  readonly many: boolean
  write(reviews: readonly Described[], facts: WriteFacts): string
}
