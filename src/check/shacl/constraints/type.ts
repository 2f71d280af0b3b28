import type { Term } from '../../../rdf/dataset.js'
import { Iri } from '../../../rdf/iri.js'
import { Literal } from '../../../rdf/literal.js'
import { isInstance } from '../data-index.js'
import { sh } from '../terms.js'
import { lexicalTest } from '../values/datatypes.js'
import { eachValue } from './each-value.js'

/** SHACL 4.1.1. */
export const compileClass = eachValue(({ value: ofClass }) => {
  return (value, run) => ofClass instanceof Iri && value.termType !== 'Literal' && isInstance(run.index, value, ofClass)
})

/** SHACL 4.1.2: the datatype is stated, and the text is one that the datatype allows. */
export const compileDatatype = eachValue(({ value: datatype }) => {
  const allows = lexicalTest(datatype.value)
  return (value) => value instanceof Literal && value.datatype.nt === datatype.nt && allows(value.value)
})

/** SHACL 4.1.3. */
export const compileNodeKind = eachValue(({ value }) => {
  const allowed = new Set(nodeKinds.get(value.nt))
  return ({ termType }) => allowed.has(termType)
})

export const nodeKinds: ReadonlyMap<string, readonly Term['termType'][]> = new Map([
  [sh.IRI.nt, ['NamedNode']],
  [sh.BlankNode.nt, ['BlankNode']],
  [sh.Literal.nt, ['Literal']],
  [sh.BlankNodeOrIRI.nt, ['BlankNode', 'NamedNode']],
  [sh.BlankNodeOrLiteral.nt, ['BlankNode', 'Literal']],
  [sh.IRIOrLiteral.nt, ['NamedNode', 'Literal']],
])
