import type { Blank, Subject, Term } from '../rdf/dataset.js'

const plain = /^[A-WYZa-wyz0-9][A-Za-z0-9]*$/

/**
 * A blank node as every syntax can write it: labels of other libraries can hold anything, line ends and statements included.
 * Labels of letters and digits stay; any other is spelled in hexadecimal behind an `x`, so that no two become one.
 */
export function blankLabel(node: Blank): string {
  if (plain.test(node.value)) return node.nt
  let spelled = '_:x'
  for (let i = 0; i < node.value.length; i++) spelled += node.value.charCodeAt(i).toString(16).padStart(4, '0')
  return spelled
}

/** A term in N-Triples. */
export function ntriplesTerm(term: Subject | Term): string {
  return term.termType === 'BlankNode' ? blankLabel(term) : term.nt
}
