/** Longer runs of combining marks are no text, and normalising them takes quadratic time. */
const tooManyMarks = /\p{M}{256}/u
const most = 256
/** Characters below the combining marks, and general punctuation: none of them composes with another. */
const settled = /^[\x00-\u02FF\u2010-\u2027]*$/

/** A text in Normal Form C; one with hundreds of combining marks in a row stays as it is. */
export function nfc(text: string): string {
  if (settled.test(text)) return text
  return text.length >= most && tooManyMarks.test(text) ? text : text.normalize('NFC')
}
