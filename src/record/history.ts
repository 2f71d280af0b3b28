import type { PartialDate } from './values/partial-date.js'

/** What happened to a review and when, each at its printed precision. */
export interface History {
  readonly received?: PartialDate
  /** A set of days, sorted. */
  readonly revised?: readonly PartialDate[]
  readonly accepted?: PartialDate
  /** First online, before it appeared in an issue. */
  readonly online?: PartialDate
  readonly published?: PartialDate
}
