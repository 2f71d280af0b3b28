import { isCorporateName } from './corporate-name.js'
import { cleanLine } from './plain-text.js'
import { foldLatin } from './slug.js'

/** A name in direct order, as it is printed on a title page; its two parts only where the source tells them apart. */
export interface PersonName {
  readonly name: string
  readonly family?: string
  readonly given?: string
}

/**
 * A name with its inversion undone: `de Souza, Ana` is Ana de Souza, of the family "de Souza".
 *
 * A name without a comma is kept as it is: which of its words are the family name is never guessed. So are corporate names
 * ("University of California, Berkeley") and lists of names. Life dates behind a name are left aside; a suffix
 * ("King, Martin Luther, Jr.") ends the name.
 */
export function parsePersonName(text: string): PersonName {
  const clean = cleanLine(text)
  if (clean.length > longest) return { name: clean }
  const line = clean.replace(/^[,; ]+|[,; ]+$/g, '')
  const parts = withoutLifeDates(line.split(',').map((part) => part.replace(/^[; ]+|[; ]+$/g, '')))
  const suffix = parts.slice(1).find((part) => isSuffix(part))
  const [family, given, ...more] = parts.filter((part) => part !== suffix)
  if (!family || isCorporateName(parts)) return { name: line }
  if (given === undefined) return { name: parts.length > 1 ? line : family }
  if (given === '' || more.length > 0) return { name: line }
  const direct = /['’]$/.test(given) ? given + family : `${given} ${family}`
  return { name: suffix === undefined ? direct : `${direct} ${suffix}`, family, given }
}

/**
 * Whether two printed names can be one person's: equal but for diacritics and case, or one shortens or leaves out given names of
 * the other, as "C. Gallant" and "Gallant" do with "Chanelle Gallant". That they can be does not say that they are.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.family !== other.family || one.family === '') return false
  if (one.suffix !== '' && other.suffix !== '' && one.suffix !== other.suffix) return false
  const [fewer, more] = one.given.length <= other.given.length ? [one.given, other.given] : [other.given, one.given]
  const [first] = more
  if (fewer[0] !== undefined && first !== undefined && !shortens(fewer[0], first)) return false
  let at = 0
  return fewer.every((word) => {
    while (at < more.length && !shortens(word, more[at] ?? '')) at++
    return at++ < more.length
  })
}

/** The one of two names of one person that says more: the longer given names, then the one with diacritics, then `a`. */
export function fullerName(a: string, b: string): string {
  const [left, right] = [letters(a), letters(b)]
  if (left !== right) return left > right ? a : b
  return hasDiacritics(b) && !hasDiacritics(a) ? b : a
}

/** Longer than any name; what is longer is not taken apart. */
const longest = 300

function withoutLifeDates(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && lifeDates.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
}

/** `1932-2016`, `1932-`, `born 1932`, as library headings have them. */
const lifeDates = /^(?:(?:b\.|d\.|born|died|geb\.|nar\.|né|née) ?)?[0-9]{3,4}\??(?: ?[-–] ?(?:[0-9]{3,4}\??)?)?\.?$/

function isSuffix(part: string): boolean {
  return /^(?:jr|jnr|jun|junior|sr|snr|sen|senior|filho|neto|ii|iii|iv)\.?$/i.test(part)
}

interface NameWords {
  readonly given: readonly string[]
  /** The last word of the family name. */
  readonly family: string
  readonly suffix: string
}

/** The words of a name in direct order, without diacritics; the full stop of an abbreviation stays with it. */
function wordsOf(text: string): NameWords {
  const words = foldLatin(parsePersonName(text.slice(0, longest)).name).match(/[\p{L}\p{M}\p{N}]+\.?/gu) ?? []
  const last = words.at(-1) ?? ''
  const suffix = words.length > 1 && isSuffix(last) ? last : ''
  const proper = suffix === '' ? words : words.slice(0, -1)
  return { given: proper.slice(0, -1), family: stem(proper.at(-1) ?? ''), suffix: stem(suffix) }
}

/** Whether one of two given names abbreviates the other ("C." and "Ch." do "Chanelle"), or both are the same. */
function shortens(a: string, b: string): boolean {
  if (stem(a) === stem(b)) return true
  return (isAbbreviated(a) && b.startsWith(stem(a))) || (isAbbreviated(b) && a.startsWith(stem(b)))
}

function isAbbreviated(word: string): boolean {
  return word.length === 1 || word.endsWith('.')
}

function stem(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

function hasDiacritics(name: string): boolean {
  const begun = name.slice(0, longest)
  return foldLatin(begun) !== cleanLine(begun).toLowerCase()
}

function letters(name: string): number {
  return (name.slice(0, longest).match(/\p{L}/gu) ?? []).length
}
