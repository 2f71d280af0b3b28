import type { Place } from '../diagnostics/diagnostic.js'
import type { Names } from './names.js'
import type { BookReview } from './review.js'

/** How far a value is to be trusted: said by a person, stated in a field, read from prose. The higher wins. */
export const trust = { person: 3, field: 2, prose: 1 } as const
export type Trust = (typeof trust)[keyof typeof trust]

/** Where one value came from. */
export interface Origin {
  readonly place: Place
  readonly trust: Trust
}

/** The path of a value in a `BookReview`, as JavaScript spells it: `books[0].contributors[1].name`. */
export type FieldPath = string

/**
 * What one source says of one review. Readers make drafts; `assemble` makes one record of all drafts of a review.
 */
export interface Draft {
  /** What the source calls its record: DOI, OAI identifier, OJS submission id, else path and record number. */
  readonly key: string
  readonly record: BookReview
  /** One entry for each value that the source states; a list or an object may have one for the whole. */
  readonly origins: ReadonlyMap<FieldPath, Origin>
  /** The IRIs that the source already gives, when it is a graph of ours. */
  readonly names?: Names
  /** Fields of which a person says that there is no value: `doi: none`. */
  readonly closed?: readonly FieldPath[]
}

/** The origin of a value, or of the nearest thing around it that has one. */
export function originOf(origins: ReadonlyMap<FieldPath, Origin>, path: FieldPath): Origin | undefined {
  for (let at: string = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const found = origins.get(at)
    if (found !== undefined) return found
  }
  return origins.get('')
}
