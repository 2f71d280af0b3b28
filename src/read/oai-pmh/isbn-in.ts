import type { Stated } from '../stated/stated-review.js'

/**
 * An ISBN as identifiers and relations have it: bare, with hyphens or dots, with a comma left behind it, behind `ISBN` or `urn:isbn:`;
 * not an ISSN, DOI or address.
 */
export function isbnIn(value: Stated): Stated | undefined {
  const printed = value.text.trim().replace(/[.,;]{1,3}$/, '')
  const labelled = /^(?:urn:isbn:|info:eu-repo\/semantics\/(?:altIdentifier|reference|dataset)\/isbn\/|isbn(?:-1[03])?\s?:?\s?)(.{10,25})$/i.exec(printed)?.[1] // prettier-ignore
  if (labelled !== undefined) return { ...value, text: labelled }
  const parted = /^97[89]\./.test(printed) ? printed.replaceAll('.', '-') : printed
  const digits = parted.replace(/[\s\u2010-\u2015-]/g, '')
  return /^(?:97[89][0-9]{10}|[0-9]{9}[0-9Xx])$/.test(digits) ? { ...value, text: parted } : undefined
}

/** A number that may have been an ISBN and has too few or too many digits: a person can mend it. */
export function isWrongIsbn(value: Stated): boolean {
  const digits = value.text.replace(/[\s\u2010-\u2015.,;-]/g, '')
  return /^[0-9]{9,15}[0-9Xx]?$/.test(digits) && /^[0-9]{1,5}[\s\u2010-\u2015-]/.test(value.text.trim()) && isbnIn(value) === undefined
}

/** The nine digits that an ISBN has in both its lengths. */
export function isbnCore(isbn: string): string {
  const digits = isbn.replace(/[^0-9Xx]/g, '')
  return digits.length === 13 ? digits.slice(3, 12) : digits.slice(0, 9)
}
