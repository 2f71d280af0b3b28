import { orcidCheckDigit } from './check-digits.js'
import { accepted, type Parsed, refused, wrongCheckDigit } from './parsed.js'

/**
 * An ORCID iD in its bare form: `0000-0002-1825-0097`, a check digit of ten as a capital `X`.
 *
 * Read bare, without its hyphens, behind `ORCID:` or from `https://orcid.org/…`. Source: ISO 27729, ISO 7064 (MOD 11-2).
 */
export function parseOrcid(text: string): Parsed<string> {
  const stated = text.length > longest ? '' : text.trim().replace(label, '').replace(/\/$/, '')
  const digits = stated.replace(/[-\u2010-\u2015\u2212 ]/g, '').toUpperCase()
  if (!/^[0-9]{15}[0-9X]$/.test(digits)) return refused('it is not sixteen digits in groups of four, of which the last may be X')
  const expected = orcidCheckDigit(digits)
  if (!digits.endsWith(expected)) return wrongCheckDigit(expected, digits.slice(-1))
  return accepted([0, 4, 8, 12].map((at) => digits.slice(at, at + 4)).join('-'))
}

const longest = 200
const label = /^(?:orcid(?: id)?[: ] ?)?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?/i
