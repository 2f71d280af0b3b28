/**
 * PN_LOCAL of Turtle 1.1, without escapes, colons, percent signs and characters beyond the Basic Multilingual Plane:
 * older parsers trip over those, and a whole IRI is right everywhere.
 */
const localName =
  /^[A-Za-z0-9_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][A-Za-z0-9_.\-\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]*$/
const prefix = /^[A-Za-z][A-Za-z0-9-]*$/

/** Whether a text can stand behind the colon of a prefixed name as it is. */
export function isLocalName(text: string): boolean {
  return localName.test(text) && !text.endsWith('.')
}

/** Whether a text can be declared as a prefix: letters and digits of ASCII, and hyphens. */
export function isPrefix(text: string): boolean {
  return prefix.test(text) && !text.endsWith('-')
}

const integer = /^[+-]?[0-9]+$/

/** Whether Turtle reads the lexical form, without quotes, as an `xsd:integer`. */
export function isBareInteger(lexical: string): boolean {
  return integer.test(lexical)
}

/** Whether Turtle reads the lexical form, without quotes, as an `xsd:boolean`. */
export function isBareBoolean(lexical: string): boolean {
  return lexical === 'true' || lexical === 'false'
}
