import { rorCheckDigits } from './check-digits.js'
import { accepted, type Parsed, refused, wrongCheckDigit } from './parsed.js'

/**
 * A ROR identifier in its bare form: nine characters in lower case, such as `05dxps055`.
 *
 * Read bare, behind `ROR:` or from `https://ror.org/…`. Source: ror.readme.io, "ROR identifier pattern": a zero, six characters
 * of Crockford's base 32, two check digits.
 */
export function parseRor(text: string): Parsed<string> {
  const stated = text.length > longest ? '' : text.trim().replace(label, '').replace(/\/$/, '').toLowerCase()
  if (!/^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/.test(stated)) return refused('it is not a 0, six letters or digits and two digits')
  const expected = rorCheckDigits(stated.slice(0, 7))
  return stated.endsWith(expected) ? accepted(stated) : wrongCheckDigit(expected, stated.slice(-2))
}

const longest = 200
const label = /^(?:ror[: ] ?)?(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?/i
