import { lexicalTest } from '../../../../src/check/shacl/values/datatypes.js'
import { readValue } from '../../../../src/check/shacl/values/compare.js'
import { Blank, type Term } from '../../../../src/rdf/dataset.js'
import { Literal } from '../../../../src/rdf/literal.js'

/** A text with a language. */
export const isTagged = (term: Term): boolean => term instanceof Literal && term.language !== ''

/** A literal whose text is not one of its datatype. */
export const isIllTyped = (term: Term): boolean =>
  term instanceof Literal && term.language === '' && !lexicalTest(term.datatype.value)(term.value)

/** A literal that `<` of SPARQL compares with nothing. */
export const isWithoutOrder = (term: Term): boolean => term instanceof Literal && readValue(term) === undefined

/** A text with characters that UTF-16 writes as two. */
export const isBeyondFFFF = (term: Term): boolean => !(term instanceof Blank) && [...term.value].length !== term.value.length

export const isBlank = (term: Term): boolean => term instanceof Blank

/** A literal of one of the datatypes of XML Schema. */
export const isOf =
  (...names: readonly string[]) =>
  (term: Term): boolean =>
    term instanceof Literal && names.includes(term.datatype.value.replace('http://www.w3.org/2001/XMLSchema#', ''))
