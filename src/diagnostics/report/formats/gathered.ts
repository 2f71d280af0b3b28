import type { Diagnostic } from '../../diagnostic.js'
import type { Standed } from '../standings.js'

/** All that a check found, for a report in one document. */
export interface Gathered {
  readonly findings: readonly Diagnostic[]
  /** The matrix of reviews and indexes. */
  readonly cells: readonly Standed[]
  /** The source keys of the reviews, in the order of their addresses. */
  readonly reviews: readonly string[]
  /** The sentence that says what was read. */
  readonly read: string
  /** The version of the program. */
  readonly version: string
}
