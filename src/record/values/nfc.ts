/**
 * Well-formed text in Normal Form C, in linear time.
 *
 * `String.normalize` takes quadratic time on long runs of combining marks, so these are first cut into pieces by a
 * combining grapheme joiner, as the Stream-Safe Text Format does (Unicode Standard Annex 15, section 13). Lone
 * surrogates become U+FFFD.
 */
export function nfc(text: string): string {
  const wellFormed = text.toWellFormed()
  if (!longRun.test(wellFormed) || !longMarkRun.test(wellFormed)) return wellFormed.normalize('NFC')
  // A second time because a few marks decompose into two.
  return withJoiners(withJoiners(wellFormed).normalize('NFC')).normalize('NFC')
}

/** Marks begin at U+0300: only where so many units stand together is it worth asking which of them are marks. */
const longRun = /[\u0300-\uFFFF]{31}/
const longMarkRun = /[^\P{M}\u034F]{31}/u
const thirtyMarks = /[^\P{M}\u034F]{30}(?=[^\P{M}\u034F])/gu

function withJoiners(text: string): string {
  return text.replace(thirtyMarks, '$&\u034F')
}
