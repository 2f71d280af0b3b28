import { isbn10CheckDigit, isbn13CheckDigit } from './check-digits.js'
import { accepted, type Parsed, refused, wrongCheckDigit } from './parsed.js'

/**
 * An ISBN as thirteen digits; one of ten digits is converted.
 *
 * Hyphens, dashes and spaces may stand anywhere; `ISBN:`, `ISBN-13`, `urn:isbn:` may stand in front. Words behind the number
 * ("(hardcover)") are for the caller to part from it: see `findIsbns`. Source: ISO 2108.
 */
export function parseIsbn(text: string): Parsed<string> {
  if (text.length > longest) return refused('it is too long for an ISBN')
  const stated = text.trim().replace(label, '')
  const digits = stated.replace(separators, '').toUpperCase()
  if (/^[0-9]{13}$/.test(digits)) return checked13(digits)
  if (/^[0-9]{9}[0-9X]$/.test(digits)) return checked10(digits)
  return refused(whyRefused(stated, digits))
}

/** A number in running text that is printed as an ISBN. */
export interface FoundIsbn {
  /** Thirteen digits; absent where the number is refused. */
  readonly isbn?: string
  /** As printed, without the label. */
  readonly printed: string
  /** Where `printed` begins in the text. */
  readonly index: number
  /** Why it was refused, as `parseIsbn` says it. */
  readonly problem?: string
}

/**
 * The ISBNs of a running text, in order: numbers labelled "ISBN", those that begin with 978 or 979, and ten digits whose check
 * digit is right. Those of the first two kinds that are no valid ISBN are found too, with the problem. Digits inside web addresses
 * are passed over. Linear in the length of the text.
 */
export function findIsbns(text: string): readonly FoundIsbn[] {
  const found: FoundIsbn[] = []
  const landmarks = new RegExp(landmark)
  let behindLabel = -1
  let behindNumber = -1
  for (let at = landmarks.exec(text); at !== null; at = landmarks.exec(text)) {
    const [begun] = at
    if (at.groups?.['label'] !== undefined) behindLabel = landmarks.lastIndex
    const attached = at.index - 1 !== behindNumber && joint.test(text.slice(Math.max(0, at.index - 2), at.index))
    const read = behindLabel === at.index ? printedBehindLabel : attached ? undefined : printedUnlabelled
    const printed = read?.(text, at.index, begun)
    if (printed === undefined) continue
    found.push(foundAt(at.index, printed))
    behindNumber = landmarks.lastIndex = at.index + printed.length
  }
  return found
}

function foundAt(index: number, printed: string): FoundIsbn {
  const read = parseIsbn(printed)
  return read.ok ? { isbn: read.value, printed, index } : { problem: read.reason, printed, index }
}

const longest = 200
const label = /^(?:urn:)?[ep]?-?isbn(?:[- ]?1[03](?![0-9]))?[\s:=.]*/i
/** Hyphens and dashes of every length, the minus sign, white space, and what cannot be seen. */
const separators = /[-\u2010-\u2015\u2212\u00AD\u200B-\u200D\u2060\s\uFEFF]/g

function checked13(digits: string): Parsed<string> {
  const expected = isbn13CheckDigit(digits)
  if (!/^97[89]/.test(digits)) return refused('it has 13 digits but does not begin with 978 or 979')
  if (digits.startsWith('9790')) return refused('it is the number of a piece of printed music (ISMN)')
  return digits.endsWith(expected) ? accepted(digits) : wrongCheckDigit(expected, digits.slice(-1))
}

function checked10(digits: string): Parsed<string> {
  const expected = isbn10CheckDigit(digits)
  if (!digits.endsWith(expected)) return wrongCheckDigit(expected, digits.slice(-1))
  const body = `978${digits.slice(0, 9)}`
  return accepted(`${body}${isbn13CheckDigit(body)}`)
}

function whyRefused(stated: string, digits: string): string {
  if (stated === '') return 'it is empty'
  if (/^https?:\/\//i.test(stated)) return 'it is a web address'
  if (/^B0[0-9A-Z]{8}$/.test(digits)) return "it is a bookseller's number (ASIN)"
  if (/^9[.,][0-9]+E\+?1[0-2]$/.test(digits)) return 'a spreadsheet has rounded it: format the column as text'
  if (/^[0-9]{8}[0-9X]$/i.test(stated) && checked10(`0${digits}`).ok) return 'it has 9 digits: a 0 may be lost in front'
  if (/^[0-9]+X?$/.test(digits)) return `it has ${digits.length} ${digits.length === 1 ? 'digit' : 'digits'} where an ISBN has 10 or 13`
  return /[0-9]/.test(digits) ? 'other characters stand among its digits' : 'it is no number'
}

/** What joins a number to the word before it, so that it is a part of something longer: `10.1007/978-…`. */
const joint = /[\p{L}\p{N}][-\u2010-\u2015/._=]$/u

/** A label; a web address or ASIN as a whole; a digit that begins a number. */
const landmark = new RegExp(
  [
    /(?<label>isbns?(?:[- ]?(?:nr|no|nummer|number)\b\.?)?(?:[- ]?1[03](?![0-9]))?(?: ?\([^()]{1,30}\))?[-\s\u2013:.=#("']{0,6})/u,
    /https?:\/\/\S{1,300}/u,
    /(?<![\p{L}\p{N}])B0[0-9A-Z]{8}(?![\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}])[0-9]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)
/** Digits with at most three hyphens or spaces between two of them, and an `X` that ends them. */
const digitRun =
  /[0-9](?:[-\u2010-\u2015\u2212\u00AD\u200B\s]{0,3}[0-9]){0,16}(?:[-\u2010-\u2015\u2212\u00AD\u200B\s]{0,3}X(?![\p{L}\p{N}]))?/iuy

/** What is printed as an ISBN behind a label: a number of the right length, else whatever holds five digits or more. */
function printedBehindLabel(text: string, index: number, begun: string): string | undefined {
  if (begun.length > 1) return begun
  const run = runAt(text, index)
  const candidates = [thirteenOf(run), wholeDigits(run, 10)].filter((part) => part !== undefined)
  const joined = /^\S+/.exec(run.printed)?.[0] ?? ''
  const rest = /[0-9][^0-9\s]/.test(joined) ? joined : run.printed
  const valid = candidates.find((part) => parseIsbn(part).ok)
  return valid ?? candidates[0] ?? (rest.replace(/[^0-9]/g, '').length > 4 ? rest : undefined)
}

/** What is printed as an ISBN without saying so. */
function printedUnlabelled(text: string, index: number, begun: string): string | undefined {
  if (begun.length > 1) return undefined
  const run = runAt(text, index)
  const ten = wholeDigits(run, 10)
  const isOther = otherNumber.test(text.slice(Math.max(0, index - 8), index))
  if (ten !== undefined && !isOther && grouped10.test(ten) && parseIsbn(ten).ok) return ten
  return thirteenOf(run) ?? miscounted.exec(run.printed)?.[0]
}

/** Ten digits at once, or in three or four groups between hyphens or dashes, the last of which is the check digit. */
const grouped10 = /^[0-9]{9}[0-9X]$|^[0-9]+(?:[-\u2010-\u2015][0-9]+){1,2}[-\u2010-\u2015][0-9X]$/i
/** Before ten digits that are something else; library numbers (PPN, GND) have the check digit of an ISBN. */
const otherNumber = /(?:\)|(?:ppn|gnd|idn|zdb|tel|fax|id|nr|no)[.:]{0,2} {0,2})$/i
/** Groups of an ISBN of thirteen digits, with one digit too few or too many. */
const miscounted =
  /^97[89](?=(?:[-\u2010-\u2015]?[0-9]){9}(?:[-\u2010-\u2015]?[0-9]{2})?(?![-\u2010-\u2015]?[0-9]))(?:[-\u2010-\u2015][0-9]{1,7}){3,4}/

/** A run of digits, and for each count of them at which a number may end, where it ends. */
interface DigitRun {
  readonly printed: string
  readonly ends: ReadonlyMap<number, number>
}

function runAt(text: string, index: number): DigitRun {
  digitRun.lastIndex = index
  const printed = digitRun.exec(text)?.[0] ?? ''
  const ends = new Map<number, number>()
  let count = 0
  for (let end = 1; end <= printed.length; end++) {
    if (!/[0-9X]/i.test(printed.charAt(end - 1))) continue
    count++
    if (!/^(?:[\p{L}\p{N}_]|[-\u2010-\u2015][0-9X])/iu.test(text.slice(index + end, index + end + 2))) ends.set(count, end)
  }
  return { printed, ends }
}

function wholeDigits(run: DigitRun, count: number): string | undefined {
  const end = run.ends.get(count)
  return end === undefined ? undefined : run.printed.slice(0, end)
}

function thirteenOf(run: DigitRun): string | undefined {
  const thirteen = wholeDigits(run, 13)
  return thirteen !== undefined && /^97[89]/.test(thirteen.replace(separators, '')) ? thirteen : undefined
}
