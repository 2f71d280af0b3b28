import { compareDecimals, parseDecimal } from './decimal.js'
import { momentTypes, parseMoment } from './moment.js'

const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Whether a text is one that a datatype allows; datatypes that we do not know allow every text. */
export type LexicalTest = (text: string) => boolean

/** The test of a datatype (RDF 1.1 Concepts 5, XML Schema 1.1 part 2). */
export function lexicalTest(datatype: string): LexicalTest {
  return (datatype.startsWith(xsd) ? tests.get(datatype.slice(xsd.length)) : undefined) ?? anyText
}

const anyText: LexicalTest = () => true
const matching =
  (pattern: RegExp): LexicalTest =>
  (text) =>
    pattern.test(text)
const integer = /^[+-]?[0-9]+$/

function between(least: string | undefined, most: string | undefined): LexicalTest {
  const low = least === undefined ? undefined : parseDecimal(least)
  const high = most === undefined ? undefined : parseDecimal(most)
  return (text) => {
    const value = integer.test(text) ? parseDecimal(text) : undefined
    if (value === undefined) return false
    return (low === undefined || compareDecimals(value, low) >= 0) && (high === undefined || compareDecimals(value, high) <= 0)
  }
}

/** No tab or line break; and then no space at either end or beside another. */
const isNormalized = matching(/^[^\t\n\r]*$/)
const isToken: LexicalTest = (text) => isNormalized(text) && !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ')

const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}' +
  '\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}'
const nameRest = `${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`
/** The first and the other characters of an XML name; `\i` and `\c` in patterns. */
export const nameStartCharacter = new RegExp(`^[${nameStart}]$`, 'u')
export const nameCharacter = new RegExp(`^[${nameRest}]$`, 'u')

const isName = matching(new RegExp(`^[${nameStart}][${nameRest}]*$`, 'u'))

const isBase64: LexicalTest = (text) => {
  if (text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')) return false
  const packed = text.replaceAll(' ', '')
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/.test(packed)
}

const duration = (date: string, time: string): LexicalTest =>
  matching(new RegExp(`^-?P(?=[0-9T])${date}${time === '' ? '' : `(?:T(?=[0-9])${time})?`}$`))
const months = '(?:[0-9]+Y)?(?:[0-9]+M)?'
const clock = '(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?'

const isFloat = matching(/^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|[+-]?INF|NaN)$/)

const tests: ReadonlyMap<string, LexicalTest> = new Map<string, LexicalTest>([
  ['string', anyText],
  ['anyURI', anyText],
  ['boolean', matching(/^(?:true|false|0|1)$/)],
  ['decimal', (text) => parseDecimal(text) !== undefined],
  ['float', isFloat],
  ['double', isFloat],
  ['integer', matching(integer)],
  ['nonPositiveInteger', between(undefined, '0')],
  ['negativeInteger', between(undefined, '-1')],
  ['nonNegativeInteger', between('0', undefined)],
  ['positiveInteger', between('1', undefined)],
  ['long', between('-9223372036854775808', '9223372036854775807')],
  ['int', between('-2147483648', '2147483647')],
  ['short', between('-32768', '32767')],
  ['byte', between('-128', '127')],
  ['unsignedLong', between('0', '18446744073709551615')],
  ['unsignedInt', between('0', '4294967295')],
  ['unsignedShort', between('0', '65535')],
  ['unsignedByte', between('0', '255')],
  ...momentTypes.map((type): [string, LexicalTest] => [type, (text) => parseMoment(type, text) !== undefined]),
  ['duration', duration(`${months}(?:[0-9]+D)?`, clock)],
  ['yearMonthDuration', duration(months, '')],
  ['dayTimeDuration', duration('(?:[0-9]+D)?', clock)],
  ['hexBinary', matching(/^(?:[0-9A-Fa-f]{2})*$/)],
  ['base64Binary', isBase64],
  ['normalizedString', isNormalized],
  ['token', isToken],
  ['language', matching(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/)],
  ['Name', isName],
  ['NCName', (text) => isName(text) && !text.includes(':')],
  ['NMTOKEN', matching(new RegExp(`^[${nameRest}]+$`, 'u'))],
])
