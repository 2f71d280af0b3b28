import type { Organization } from './organization.js'
import type { Text } from './text.js'
import type { PartialDate } from './values/partial-date.js'

export interface Issn {
  /** `1234-5679`. */
  readonly value: string
  readonly medium?: 'print' | 'online'
}

export const serialGaps = ['issn'] as const
export type SerialGap = (typeof serialGaps)[number]

/** The journal in which a review stands, and the place in it. */
export interface Serial {
  /** Parallel titles, one a language, the printed first one first. */
  readonly titles?: readonly Text[]
  readonly issns?: readonly Issn[]
  readonly publishers?: readonly Organization[]
  readonly volume?: string
  /** As printed: `2`, `1–2`, `Supplement`. */
  readonly issue?: string
  /** The cover date of the issue. */
  readonly date?: PartialDate
  readonly gaps?: readonly SerialGap[]
}

/** Where a review stands in its issue, as printed: arabic, roman (`xii`) or letter pages (`B13`). */
export interface Pages {
  readonly first: string
  readonly last?: string
  /** The printed range where it is not "first-last": "152-158, 160". */
  readonly range?: string
}
