/**
 * What came of reading a value from text: the value in its one spelling, or why it was refused.
 *
 * The reason is a clause for an editor, in lower case and without a full stop, that goes on from "the ISBN is refused: ".
 */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

/** A value that was read. */
export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A value that was refused. */
export function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason }
}

/** The reason of a wrong check digit, which stands last in every kind of number. */
export function wrongCheckDigit(expected: string, found: string): { readonly ok: false; readonly reason: string } {
  return refused(`its last ${expected.length > 1 ? 'digits' : 'digit'} should be ${expected}, not ${found}`)
}
