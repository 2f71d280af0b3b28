import type { Place } from '../../diagnostics/diagnostic.js'
import type { FormatKind } from '../../record/book.js'
import type { Role } from '../../record/contributor.js'
import type { Identifier, Notice } from '../../record/review.js'

/** A value as a source prints it, with its markup and entities, and where it stands. */
export interface Stated {
  readonly text: string
  readonly place: Place
  /** A BCP 47 tag or a code that stands for one, as the source has it. */
  readonly language?: string
}

/** Somebody, as the fields of a source name them. Either `name`, or `family` with what belongs to it. */
export interface StatedPerson {
  readonly role: Role
  /** As printed: in direct order, or inverted with a comma. */
  readonly name?: string
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly orcid?: string
  readonly organization?: boolean
  /** The printed word for the role where it is not the role's own name. */
  readonly printedRole?: string
  readonly place: Place
}

export interface StatedIsbn extends Stated {
  readonly kind?: FormatKind
}

/** A reviewed book, as the fields of a source state it. A book of which nothing is stated is no book. */
export interface StatedBook {
  readonly place: Place
  /** Title with or without its subtitle, one a language. */
  readonly titles?: readonly Stated[]
  readonly subtitle?: Stated
  readonly people?: readonly StatedPerson[]
  readonly publishers?: readonly Stated[]
  readonly places?: readonly Stated[]
  readonly date?: Stated
  readonly edition?: Stated
  readonly volume?: Stated
  readonly series?: Stated
  readonly seriesNumber?: Stated
  readonly language?: Stated
  readonly isbns?: readonly StatedIsbn[]
  readonly doi?: Stated
  readonly page?: Stated
  readonly extent?: Stated
  /** The book as one citation, which the grammar of headings takes apart: it fills in what the fields leave out. */
  readonly citation?: Stated
}

export interface StatedIssn extends Stated {
  readonly medium?: 'print' | 'online'
}

export interface StatedReference {
  readonly text?: string
  readonly doi?: string
}

export interface StatedNotice {
  readonly kind: Notice['kind']
  readonly doi?: string
  readonly text?: string
  readonly date?: string
}

/** What one record of a structured format states of a review, as printed: nothing in it is parsed or checked yet. */
export interface StatedReview {
  /** The record's own name where it has no DOI; else the caller's. */
  readonly key?: string
  readonly place: Place
  /** SHA-256 of the record's own text, base64url without padding. */
  readonly hash: string
  readonly mediaType: string
  /** The format's own field says that this is the review of a book. */
  readonly isReview?: boolean
  /** Titles of sections, sets and types that the record stands in. */
  readonly sections?: readonly string[]
  /** In their markup: italics show where the title of a book ends. The subtitle is already joined on. */
  readonly titles?: readonly Stated[]
  /** What its journal prints above a review that has no title of its own, put together from the fields of the books: trusted less than a title. */
  readonly bookHeading?: Stated
  readonly abstracts?: readonly Stated[]
  readonly language?: Stated
  /** Reviewers (`author`) and translators of the review. */
  readonly people?: readonly StatedPerson[]
  readonly books?: readonly StatedBook[]
  readonly journal?: readonly Stated[]
  readonly issns?: readonly StatedIssn[]
  readonly journalPublishers?: readonly Stated[]
  readonly volume?: Stated
  readonly issue?: Stated
  readonly issueDate?: Stated
  /** A range, or the first page with `lastPage`. */
  readonly pages?: Stated
  readonly lastPage?: Stated
  readonly locator?: Stated
  readonly received?: Stated
  readonly revised?: readonly Stated[]
  readonly accepted?: Stated
  readonly online?: Stated
  readonly published?: Stated
  readonly doi?: Stated
  readonly identifiers?: readonly (Stated & { readonly scheme: Identifier['scheme'] })[]
  /** The public page; an address of a DOI resolver is none and is left aside. */
  readonly page?: Stated
  /** Licences and statements of rights, the best first. */
  readonly licences?: readonly Stated[]
  readonly keywords?: readonly Stated[]
  readonly rating?: { readonly value: string; readonly best?: string; readonly worst?: string; readonly place: Place }
  readonly references?: readonly StatedReference[]
  readonly referencesPlace?: Place
  readonly notices?: readonly StatedNotice[]
  /** What the reader met and could not place, to be reported: the field that it may belong to. */
  readonly notUnderstood?: readonly (Stated & { readonly field: string })[]
}
