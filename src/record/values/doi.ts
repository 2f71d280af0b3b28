import { nfc } from './nfc.js'
import { accepted, type Parsed, refused } from './parsed.js'
import { isUnwritable } from './unwritable.js'

/**
 * A DOI in its bare form, ASCII letters in lower case: `10.1000/xyz123`.
 *
 * Reads it bare, from `https://doi.org/…` (percent-encoding undone), `doi:…`, `DOI 10…`, `info:doi/…`; brackets around it and
 * sentence punctuation behind it are left aside. Source: DOI Handbook, sections 2.2 (syntax) and 3.8 (as an address).
 */
export function parseDoi(text: string): Parsed<string> {
  if (text.length > longest) return refused('it is too long for a DOI')
  const stated = withoutLabels(text.replace(hidden, '').trim())
  if (stated === undefined) return refused('the percent signs in its address are broken')
  if (!stated.isWellFormed()) return refused(whyRefused(stated))
  const doi = withoutPunctuation(nfc(nfc(stated).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())))
  return shape.test(doi) && !isUnwritable(doi) ? accepted(doi) : refused(whyRefused(doi))
}

/** The address of a DOI: `https://doi.org/` and the DOI, with the characters encoded that no address may hold. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi.replace(unsafe, encodeURIComponent)}`
}

const longest = 2048
const shape = /^10\.[0-9]{4,9}(?:\.[0-9]+)*\/\S+$/
/** What a copied web page leaves inside a DOI. */
const hidden = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
/**
 * What no IRI may hold or what ends its path (RFC 3987), with the marks behind it: they would join the last digit of its code,
 * which Normal Form C makes one letter.
 */
const unsafe = /[<>"{}|\\^` #?%[\]\uE000-\uF8FF\uFFF0-\uFFFD\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFD}]\p{M}*/gu

const address = /^(?:https?:)?(?:\/\/)?(?:dx\.|www\.)?doi\.org\//i
const label = /^(?:info:doi\/|urn:doi:|doi(?!\.org) ?[:=]? ?)/i

/** The text behind `doi:`, `https://doi.org/` and the like; `undefined` where an address cannot be decoded. */
function withoutLabels(text: string): string | undefined {
  const opened = text.replace(/^[<([{"'“‘]/, '').replace(/\s+/g, ' ')
  const behindLabel = opened.replace(label, '')
  if (!address.test(behindLabel)) return opened.startsWith('info:') ? decoded(behindLabel) : behindLabel
  return decoded(withoutQuery(behindLabel.replace(address, '')))?.replace(label, '')
}

/** A SICI may end in `#`, its check character; any other `#` or `?` ends the DOI in an address. */
function withoutQuery(path: string): string {
  const end = path.search(/[?#]/)
  const isSici = end === path.length - 1 && path.endsWith(';2-#')
  return end === -1 || isSici ? path : path.slice(0, end)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Without sentence punctuation and closing brackets that were never opened. */
function withoutPunctuation(doi: string): string {
  const spare = new Map<string, number>(brackets.map(([open, close]) => [close, count(doi, close) - count(doi, open)]))
  let end = doi.length
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1)
    const unopened = spare.get(last)
    if (unopened === undefined ? !sentencePunctuation.includes(last) : unopened <= 0) break
    if (unopened !== undefined) spare.set(last, unopened - 1)
  }
  return doi.slice(0, end)
}

const sentencePunctuation = '.,;:!?\'"”’»…'
const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
] as const

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function whyRefused(doi: string): string {
  if (doi === '') return 'it is empty'
  if (/\s/.test(doi)) return 'it holds a space'
  if (isUnwritable(doi)) return 'it holds a character that cannot be seen'
  if (/^https?:/.test(doi)) return 'it is the address of another page: write the DOI itself, 10.…'
  if (/^10\/[a-z0-9]+$/.test(doi)) return 'it is a short DOI: write the one that it stands for'
  if (/^10\.[0-9.]+\/?$/.test(doi)) return 'nothing stands behind its slash'
  return 'it does not begin as a DOI does: 10., four to nine digits, a slash'
}
