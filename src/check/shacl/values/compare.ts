import type { Term } from '../../../rdf/dataset.js'
import { Literal } from '../../../rdf/literal.js'
import { lexicalTest } from './datatypes.js'
import { type Decimal, compareDecimals, parseDecimal } from './decimal.js'
import { type Moment, compareMoments, momentTypes, parseMoment } from './moment.js'

/** How two values stand to each other; `unknown` where the operators of SPARQL give an error. */
export type Order = 'less' | 'same' | 'more' | 'unknown'

/** The value of a literal, as far as it can be compared. */
export type Value =
  | { readonly kind: 'decimal'; readonly decimal: Decimal; readonly number: number }
  | { readonly kind: 'double'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly number: number }
  | { readonly kind: 'moment'; readonly type: string; readonly moment: Moment }

const xsd = 'http://www.w3.org/2001/XMLSchema#'

// prettier-ignore
const decimalTypes: ReadonlySet<string> = new Set([
  'decimal', 'integer', 'nonPositiveInteger', 'negativeInteger', 'nonNegativeInteger', 'positiveInteger', 'long', 'int', 'short', 'byte',
  'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte',
])

/** The value of a term: nothing for a term without one, an ill-typed literal, or a datatype without an order. */
export function readValue(term: Term): Value | undefined {
  if (!(term instanceof Literal) || term.language !== '' || !term.datatype.value.startsWith(xsd)) return undefined
  const { value } = term
  const type = term.datatype.value.slice(xsd.length)
  if (type === 'string') return { kind: 'text', text: value }
  if (!lexicalTest(term.datatype.value)(value)) return undefined
  if (type === 'boolean') return { kind: 'boolean', number: value === 'true' || value === '1' ? 1 : 0 }
  if (type === 'double' || type === 'float') return { kind: 'double', number: toDouble(value, type) }
  if (decimalTypes.has(type)) return readDecimal(value)
  return momentTypes.includes(type) ? readMoment(type, value) : undefined
}

/** Compares as `<`, `=` and `>` of SPARQL 1.1 do (17.3), and dates, years and months among themselves as XML Schema does. */
export function compareValues(a: Value | undefined, b: Value | undefined): Order {
  if (a === undefined || b === undefined) return 'unknown'
  if (a.kind === 'decimal' && b.kind === 'decimal') return toOrder(compareDecimals(a.decimal, b.decimal))
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a.number, b.number)
  if (a.kind === 'boolean' && b.kind === 'boolean') return toOrder(a.number - b.number)
  if (a.kind === 'text' && b.kind === 'text') return toOrder(compareTexts(a.text, b.text))
  if (a.kind === 'moment' && b.kind === 'moment' && a.type === b.type) return toOrder(compareMoments(a.moment, b.moment))
  return 'unknown'
}

function readDecimal(text: string): Value | undefined {
  const decimal = parseDecimal(text)
  return decimal && { kind: 'decimal', decimal, number: Number(text) }
}

function readMoment(type: string, text: string): Value | undefined {
  const moment = parseMoment(type, text)
  return moment && { kind: 'moment', type: type === 'dateTimeStamp' ? 'dateTime' : type, moment }
}

function toDouble(text: string, type: 'double' | 'float'): number {
  const number = Number(text.replace('INF', 'Infinity'))
  return type === 'float' ? Math.fround(number) : number
}

function isNumeric(value: Value): value is Extract<Value, { number: number }> {
  return value.kind === 'decimal' || value.kind === 'double'
}

/** Not by subtraction: the difference of two infinities is no number. */
function compareNumbers(a: number, b: number): Order {
  return a < b ? 'less' : a > b ? 'more' : a === b ? 'same' : 'unknown'
}

function toOrder(comparison: number | undefined): Order {
  if (comparison === undefined || Number.isNaN(comparison)) return 'unknown'
  return comparison < 0 ? 'less' : comparison > 0 ? 'more' : 'same'
}

/** By code points (the collation that SPARQL takes), which the halves of JavaScript's strings do not sort by. */
function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0)
  }
  return a.length - b.length
}
