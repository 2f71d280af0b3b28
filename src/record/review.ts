import type { Book } from './book.js'
import type { Contributor } from './contributor.js'
import type { History } from './history.js'
import type { Pages, Serial } from './serial.js'
import type { Text } from './text.js'
import type { PartialDate } from './values/partial-date.js'

export const identifierSchemes = ['arxiv', 'handle', 'oai', 'pmcid', 'pmid', 'urn', 'wikidata', 'local'] as const

/** A name that somebody else gave to the review. Its DOI has a field of its own. */
export interface Identifier {
  readonly scheme: (typeof identifierSchemes)[number]
  readonly value: string
}

/** A rating that the source states: never computed, never guessed. */
export interface Rating {
  readonly value: string
  readonly best?: string
  readonly worst?: string
}

/** An entry of the review's own reference list. */
export interface Reference {
  /** As printed. */
  readonly text?: string
  /** Bare, in lower case. */
  readonly doi?: string
}

/** What was published about the review later. */
export interface Notice {
  readonly kind: 'correction' | 'retraction'
  readonly doi?: string
  readonly text?: string
  readonly date?: PartialDate
}

/** What a record was read from. */
export interface Source {
  /** SHA-256 of the bytes of the record, base64url without padding (RFC 6920). */
  readonly hash: string
  /** As registered by IANA: `text/plain`. */
  readonly mediaType?: string
}

export const reviewGaps = ['reviewer', 'doi', 'published'] as const
export type ReviewGap = (typeof reviewGaps)[number]

/**
 * A book review and the book it reviews: what people and readers author. Its RDF is a pure function of it and its IRIs.
 *
 * Every field is absent where the sources do not state it. In *normal form* (`normalForm`) lists that RDF keeps as sets are
 * sorted and without doubles, nothing is empty, and text is in Normal Form C.
 */
export interface BookReview {
  /** As printed, one a language. */
  readonly titles?: readonly Text[]
  readonly abstracts?: readonly Text[]
  /** Reviewers (`author`) and translators of the review, in printed order. */
  readonly contributors?: readonly Contributor[]
  /** The reviewed books, the first as printed first; in normal form sorted. */
  readonly books?: readonly Book[]
  readonly serial?: Serial
  readonly pages?: Pages
  /** An article number in place of pages: `e1001044`. */
  readonly locator?: string
  readonly history?: History
  /** A BCP 47 tag in lower case. */
  readonly language?: string
  /** Bare, in lower case. */
  readonly doi?: string
  readonly identifiers?: readonly Identifier[]
  /** The public page that the source names. */
  readonly page?: string
  /** An IRI: `https://creativecommons.org/licenses/by/4.0/`. */
  readonly licence?: string
  /** A statement of rights that is no licence IRI, as printed. */
  readonly rights?: string
  readonly keywords?: readonly Text[]
  readonly rating?: Rating
  readonly references?: readonly Reference[]
  readonly notices?: readonly Notice[]
  /** What the source was read for and does not state. */
  readonly gaps?: readonly ReviewGap[]
  readonly sources?: readonly Source[]
  /** The licence of the metadata record itself, from the configuration. */
  readonly recordLicence?: string
  /** The day (UTC) on which the content of the record last changed; `build` adds it. */
  readonly modified?: string
}
