import type { Term } from '../../rdf/dataset.js'
import { Iri } from '../../rdf/iri.js'
import { Literal } from '../../rdf/literal.js'
import { nodeKinds } from './constraints/type.js'
import { lexicalTest } from './values/datatypes.js'

/** What the value of a parameter, or each member of its list, has to be. */
export interface Takes {
  readonly list: boolean
  /** As the end of the sentence "… has to be". */
  readonly name: string
  readonly accepts: (value: Term) => boolean
}

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const isInteger = lexicalTest(`${xsd}integer`)
const isLiteral = (value: Term, datatype: string): boolean => value instanceof Literal && value.datatype.value === datatype

export const anything: Takes = { list: false, name: 'any value', accepts: () => true }
export const anIri: Takes = { list: false, name: 'an IRI', accepts: (value) => value instanceof Iri }
export const aLiteral: Takes = { list: false, name: 'a literal', accepts: (value) => value instanceof Literal }
export const aString: Takes = { list: false, name: 'an xsd:string', accepts: (value) => isLiteral(value, `${xsd}string`) }
export const anInteger: Takes = {
  list: false,
  name: 'an xsd:integer',
  accepts: (value) => isLiteral(value, `${xsd}integer`) && isInteger(value.value),
}
export const aBoolean: Takes = {
  list: false,
  name: 'an xsd:boolean',
  accepts: (value) => isLiteral(value, `${xsd}boolean`) && /^(?:true|false|0|1)$/.test(value.value),
}
export const aNodeKind: Takes = { list: false, name: 'one of the six node kinds of SHACL', accepts: (value) => nodeKinds.has(value.nt) }
export const aShape: Takes = { list: false, name: 'a shape: an IRI or a blank node', accepts: (value) => !(value instanceof Literal) }
export const anIriOrLiteral: Takes = { list: false, name: 'an IRI or a literal', accepts: (value) => value.termType !== 'BlankNode' }
export const aMessage: Takes = {
  list: false,
  name: 'a text, with or without a language',
  accepts: (value) => value instanceof Literal && (value.language !== '' || value.datatype.value === `${xsd}string`),
}
export const aListOfAnything: Takes = { ...anything, list: true, name: 'a list' }
export const aListOfIris: Takes = { ...anIri, list: true, name: 'a list of IRIs' }
export const aListOfStrings: Takes = { ...aString, list: true, name: 'a list of xsd:string' }
export const aListOfShapes: Takes = { ...aShape, list: true, name: 'a list of shapes' }

/** The number that an `xsd:integer` says: exact as far as a count can go. */
export function toNumber(value: Term): number {
  return Number(value.value)
}
