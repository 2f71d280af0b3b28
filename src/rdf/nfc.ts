/** Longer runs of combining marks are no text, and normalising them takes quadratic time. */
const tooManyMarks = /\p{M}{256}/u
const ascii = /^[\x00-\x7F]*$/

/** A text in Normal Form C; one with hundreds of combining marks in a row stays as it is. */
export function nfc(text: string): string {
  return ascii.test(text) || tooManyMarks.test(text) ? text : text.normalize('NFC')
}
