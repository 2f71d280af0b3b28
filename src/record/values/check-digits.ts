/** The check digit of an ISBN-10 over its first nine digits: 0 to 9 or X (ISO 2108:1992). */
export function isbn10CheckDigit(digits: string): string {
  return modulo11(digits, 9)
}

/** The check digit of an ISBN-13, or any other EAN-13, over its first twelve digits (ISO 2108:2017, annex C). */
export function isbn13CheckDigit(digits: string): string {
  let sum = 0
  for (let at = 0; at < 12; at++) sum += digitAt(digits, at) * (at % 2 === 0 ? 1 : 3)
  return String((10 - (sum % 10)) % 10)
}

/** The check digit of an ISSN over its first seven digits: 0 to 9 or X (ISO 3297, annex A). */
export function issnCheckDigit(digits: string): string {
  return modulo11(digits, 7)
}

/** The check character of an ORCID iD over its first fifteen digits: 0 to 9 or X (ISO 7064, MOD 11-2). */
export function orcidCheckDigit(digits: string): string {
  let total = 0
  for (let at = 0; at < 15; at++) total = ((total + digitAt(digits, at)) * 2) % 11
  return tenAsX((12 - total) % 11)
}

/** The two check digits of a ROR identifier over the characters before them, in Crockford's base 32 (ISO 7064, MOD 97-10). */
export function rorCheckDigits(characters: string): string {
  let remainder = 0
  for (const character of characters) remainder = (remainder * 32 + crockford.indexOf(character)) % 97
  return String(98 - ((remainder * 100) % 97)).padStart(2, '0')
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** Weights fall from `length + 1` to 2. */
function modulo11(digits: string, length: number): string {
  let sum = 0
  for (let at = 0; at < length; at++) sum += digitAt(digits, at) * (length + 1 - at)
  return tenAsX((11 - (sum % 11)) % 11)
}

function tenAsX(value: number): string {
  return value === 10 ? 'X' : String(value)
}

function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 0x30
}
