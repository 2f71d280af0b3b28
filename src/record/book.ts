import type { Contributor } from './contributor.js'
import type { Organization } from './organization.js'
import type { Text } from './text.js'
import type { PartialDate } from './values/partial-date.js'

export const formatKinds = ['hardback', 'paperback', 'ebook', 'audiobook'] as const
export type FormatKind = (typeof formatKinds)[number]

/** One format of a book: what an ISBN names. */
export interface Format {
  /** Thirteen digits. */
  readonly isbn: string
  readonly kind?: FormatKind
}

export interface Series {
  readonly title: string
  readonly number?: string
}

export const bookGaps = ['author', 'isbn'] as const
export type BookGap = (typeof bookGaps)[number]

/** A reviewed book, as far as the sources of one review describe it. Every field is absent where they are silent. */
export interface Book {
  /** Main titles, one a language. */
  readonly titles?: readonly Text[]
  readonly subtitle?: string
  /** The title as printed, where it is not "title: subtitle". */
  readonly printedTitle?: string
  readonly contributors?: readonly Contributor[]
  readonly publishers?: readonly Organization[]
  /** Places of publication. */
  readonly places?: readonly string[]
  /** Of the reviewed edition. */
  readonly date?: PartialDate
  readonly edition?: string
  /** The number of a volume in a set. */
  readonly volume?: string
  readonly series?: Series
  /** A BCP 47 tag in lower case. */
  readonly language?: string
  readonly formats?: readonly Format[]
  /** Bare, in lower case. */
  readonly doi?: string
  /** The book's own page. */
  readonly page?: string
  /** As printed: "xxv + 615 p.". */
  readonly extent?: string
  /** What the source was read for and does not state. */
  readonly gaps?: readonly BookGap[]
}
