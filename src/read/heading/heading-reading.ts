import type { FormatKind } from '../../record/book.js'
import type { Role } from '../../record/contributor.js'

/** UTF-16 offsets in the heading as given; `end` is behind the last unit. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value, where the heading prints it, and how sure the reading is (0 to 1). */
export interface Found<T> {
  readonly value: T
  readonly span: Span
  readonly confidence: number
}

/** Somebody named in a heading. `family` and `given` only where the inverted form is printed. */
export interface HeadingPerson {
  readonly role: Role
  /** In direct order: "C. Gallant". */
  readonly name: string
  readonly family?: string
  readonly given?: string
  readonly kind?: 'organization'
  /** The word that names the role, as printed: "Hg.". */
  readonly printedRole?: string
}

export interface HeadingIsbn {
  /** Thirteen digits; absent where the check digit fails or digits are missing. */
  readonly isbn?: string
  readonly printed: string
  readonly kind?: FormatKind
  /** Why the number is refused. */
  readonly problem?: string
}

export interface HeadingSeries {
  readonly title: string
  readonly number?: string
}

/** One reviewed book, as far as the heading states it. */
export interface HeadingBook {
  readonly title: Found<string>
  readonly subtitle?: Found<string>
  /** The whole title as printed, where it is not "title: subtitle". */
  readonly printedTitle?: string
  readonly people: readonly Found<HeadingPerson>[]
  readonly publishers: readonly Found<string>[]
  readonly places: readonly Found<string>[]
  readonly year?: Found<string>
  readonly edition?: Found<string>
  readonly volume?: Found<string>
  readonly series?: Found<HeadingSeries>
  readonly extent?: Found<string>
  readonly price?: Found<string>
  readonly isbns: readonly Found<HeadingIsbn>[]
}

export interface HeadingReading {
  readonly kind: 'book-review' | 'not-a-book-review' | 'unclear'
  /** One sentence in plain words. */
  readonly reason: string
  /** Where a label such as "Book review of" stands. */
  readonly label?: Span
  readonly books: readonly HeadingBook[]
  readonly reviewers: readonly Found<HeadingPerson>[]
  readonly notUnderstood: readonly { readonly text: string; readonly span: Span }[]
}

/** What the caller knows beside the heading. */
export interface HeadingHints {
  /** A BCP 47 tag. */
  readonly language?: string
  /** Names of the review's authors: they are never taken for the book's. */
  readonly reviewers?: readonly string[]
  /** The source says that this is a review: a heading without any label is read as the book's. */
  readonly expectReview?: boolean
}
