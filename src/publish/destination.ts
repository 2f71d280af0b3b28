import type { Assembled } from '../assemble/assemble.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Merge } from '../describe/identity/books.js'
import type { IdentityIndex } from '../describe/identity/identity-file.js'
import type { Dataset } from '../rdf/dataset.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import type { Judged } from '../targets/judge.js'

/** One review as it goes out. */
export interface PublishedReview {
  readonly assembled: Assembled
  /** As described: in normal form, with the day of its last change where there is one. */
  readonly record: BookReview
  readonly names: Names
  /** All that its own sources say: self-contained. */
  readonly graph: Dataset
  readonly diagnostics: readonly Diagnostic[]
  /** How it stands with each index that was asked for. */
  readonly judged: readonly Judged[]
}

/** What a run did, in numbers. */
export interface Counts {
  readonly inputs: number
  /** Inputs of which nothing could be read. */
  readonly unreadable: number
  readonly reviews: number
  /** Records that are no book reviews, by the reason. */
  readonly passedOver: ReadonlyMap<string, number>
}

export interface Outcome {
  readonly counts: Counts
  readonly identities: IdentityIndex
  readonly merges: readonly Merge[]
}

/** Where reviews are published: a folder, a store, an index. `publish` tells it what there is, in sorted order. */
export interface Destination {
  finding?(diagnostic: Diagnostic): void
  review?(review: PublishedReview): void | Promise<void>
  /** A document that several reviews share, complete: a book, a journal, an issue, an organization. */
  shared?(document: string, graph: Dataset): void | Promise<void>
  end?(outcome: Outcome): void | Promise<void>
}
