import { nfc } from './nfc.js'

/**
 * Text as a part of an address: lower case, Latin letters without diacritics, other scripts as they are (Normal Form C,
 * with their combining marks), every other run of characters one hyphen, none at either end.
 *
 * `Gender a výzkum` is `gender-a-vyzkum`, `Пикник` is `пикник`; text without a letter or digit is the empty string.
 */
export function slug(text: string): string {
  return joined(text, '-')
}

/** The same with a dot in place of the hyphen, for a part that stands between hyphens: issue `1–2` is `1.2`. */
export function dotted(text: string): string {
  return joined(text, '.')
}

/** A slug of at most `length` code points, and whether something was cut off to make it so. */
export function cutSlug(text: string, length: number): { readonly slug: string; readonly cut: boolean } {
  const whole = slug(text)
  // A code point is at most two UTF-16 units: no more of the text is needed.
  const characters = Array.from(whole.slice(0, 2 * length + 2))
  if (characters.length <= length) return { slug: whole, cut: false }
  return { slug: withoutEnds(characters.slice(0, length).join(''), '-'), cut: true }
}

/** Text in lower case with its Latin letters in their ASCII spelling; all else as it stands, in Normal Form C. */
export function foldLatin(text: string): string {
  const lower = nfc(text).toLowerCase()
  if (ascii.test(lower)) return lower
  const plain = lower
    .replace(latinBeyondAscii, (letter) => letter.normalize('NFKD').toLowerCase())
    .normalize('NFD')
    .replace(markedLatin, '$1')
    .replace(special, (letter) => spelling[letter] ?? letter)
  return nfc(plain)
}

const ascii = /^[\0-\x7F]*$/
/** Among these are ligatures, full-width letters and others that Unicode keeps for compatibility alone. */
const latinBeyondAscii = /[^\P{Script=Latin}\0-\x7F]/gu
const markedLatin = /(\p{Script=Latin})\p{M}+/gu

/** Latin letters that have no decomposition into a letter and a mark. */
const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĳ: 'ij',
  ſ: 's',
}
const special = /[ßæœøłđðþıħŧŋĳſ]/g

/** Anything between two runs of letters and digits, with the marks that would hang in the air behind it. */
const separators = /(?:[^\p{L}\p{M}\p{N}]|^\p{M})\p{M}*/gu

function joined(text: string, separator: '-' | '.'): string {
  const parted = foldLatin(text).replace(separators, separator)
  return withoutEnds(separator === '-' ? parted.replace(/-{2,}/g, '-') : parted.replace(/\.{2,}/g, '.'), separator)
}

function withoutEnds(text: string, separator: string): string {
  return text.slice(text.startsWith(separator) ? 1 : 0, text.endsWith(separator) ? -1 : undefined)
}
