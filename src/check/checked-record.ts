import type { BookReview } from '../record/review.js'

declare const passed: unique symbol

/**
 * A record that `check` has passed for a target. Only `check` makes one: a writer that asks for it cannot be given a record
 * that nobody checked.
 */
export interface CheckedRecord<Target extends string = string> {
  readonly record: BookReview
  readonly target: Target
  readonly [passed]: true
}

/** For `check` alone. */
export function passAs<Target extends string>(record: BookReview, target: Target): CheckedRecord<Target> {
  return { record, target } as CheckedRecord<Target>
}
