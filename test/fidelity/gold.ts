import type { Role } from '../../src/record/contributor.js'

/** Somebody as the source names them: `['Elene Lam', 'author']`, in direct order. */
export type GoldPerson = readonly [name: string, role: Role]

/** A reviewed book as a person read it off the source. What the source does not state is absent. */
export interface GoldBook {
  /** Title and subtitle. */
  readonly title?: string
  readonly people?: readonly GoldPerson[]
  /** As printed or as digits. Only those whose check digit holds. */
  readonly isbns?: readonly string[]
  readonly publishers?: readonly string[]
  /** Four digits. */
  readonly year?: string
}

/** What a source states of one review. */
export interface GoldReview {
  /** Given names first. */
  readonly reviewers?: readonly string[]
  readonly books: readonly GoldBook[]
  readonly journal?: string
  /** First and last page as printed: `152-158`. */
  readonly pages?: string
  /** The day, month or year of publication as the source states it: `2025-12-12`, `2019-03`, `1985`. */
  readonly published?: string
  readonly doi?: string
}

/** One record of a file of `real/`, read by a person. */
export interface GoldRecord {
  /** The path below `real/`. */
  readonly file: string
  /** What tells the record from the others of its file: its DOI, its own identifier, or the beginning of its title as printed. */
  readonly record?: string
  /** Absent where the record is no review of a book: none may come out. */
  readonly review?: GoldReview
  /** Why it is none. */
  readonly why?: string
}
