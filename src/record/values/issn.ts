import { issnCheckDigit } from './check-digits.js'
import { accepted, type Parsed, refused, wrongCheckDigit } from './parsed.js'

/**
 * An ISSN in its one form: `1234-5679`, a check digit of ten as a capital `X`.
 *
 * Read with a hyphen, any dash or nothing in the middle, behind `ISSN:`, `eISSN`, `urn:issn:` or the address of the ISSN Portal.
 * Source: ISO 3297, RFC 8254.
 */
export function parseIssn(text: string): Parsed<string> {
  const stated = text.length > longest ? '' : text.trim().replace(label, '')
  const found = /^([0-9]{4}) ?[-\u2010-\u2015\u2212]? ?([0-9]{3})([0-9X])$/i.exec(stated)
  if (found === null) return refused('it is not four digits, a hyphen and four more, of which the last may be X')
  const [, first = '', second = '', last = ''] = found
  const expected = issnCheckDigit(first + second)
  return last.toUpperCase() === expected ? accepted(`${first}-${second}${expected}`) : wrongCheckDigit(expected, last.toUpperCase())
}

const longest = 200
const label = /^(?:https?:\/\/portal\.issn\.org\/resource\/issn\/|(?:urn:)?[ep]?-?issn(?:-l)?[\s:=]*)/i
