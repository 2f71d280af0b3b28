import type { Dataset, Term } from '../../rdf/dataset.js'
import { Iri } from '../../rdf/iri.js'
import { rdf } from '../../rdf/terms.js'
import { readList } from './list.js'
import type { Path } from './model.js'
import { sh } from './terms.js'
import { type PathTree, compileWalk } from './walk.js'

/** @returns the compiled path, or why it is none. */
export function readPath(graph: Dataset, written: Term): Path | string {
  if (written.termType === 'Literal') return 'A path cannot be a literal.'
  const tree = parse({ graph, left: 2_000 }, written, false, 0)
  if (typeof tree === 'string') return tree
  const predicate = tree.kind === 'predicate' && !tree.inverse ? tree.predicate : undefined
  return { written, predicate, walk: compileWalk(tree) }
}

interface Reading {
  readonly graph: Dataset
  /** How many more parts the path may have: nodes that are shared could make it grow without end. */
  left: number
}

const deepest = 100

function parse(reading: Reading, node: Term, inverse: boolean, depth: number): PathTree | string {
  if (--reading.left < 0 || depth > deepest) return 'The path is too large, or contains itself.'
  if (node instanceof Iri)
    return node.nt === rdf.nil.nt ? 'A path cannot be an empty list.' : { kind: 'predicate', predicate: node, inverse }
  if (node.termType === 'Literal') return 'A part of the path is a literal.'
  const about = reading.graph.about(node)
  if (about.first(rdf.first) !== undefined) return parseMembers(reading, node, 'sequence', inverse, depth)
  for (const [property, read] of operators) {
    const [operand, second] = about.all(property)
    if (operand === undefined) continue
    if (second !== undefined) return `The path has two values of ${property.short}.`
    return read(reading, operand, inverse, depth + 1)
  }
  return 'The path is neither a property, nor a list, nor one of the path expressions of SHACL.'
}

type Read = (reading: Reading, operand: Term, inverse: boolean, depth: number) => PathTree | string

/** In this order, where a node has several. */
const operators: readonly (readonly [Iri, Read])[] = [
  [sh.alternativePath, (reading, operand, inverse, depth) => parseMembers(reading, operand, 'alternative', inverse, depth)],
  [sh.zeroOrMorePath, repeat(false, false)],
  [sh.oneOrMorePath, repeat(true, false)],
  [sh.zeroOrOnePath, repeat(false, true)],
  [sh.inversePath, (reading, operand, inverse, depth) => parse(reading, operand, !inverse, depth)],
]

function repeat(atLeastOnce: boolean, atMostOnce: boolean): Read {
  return (reading, operand, inverse, depth) => {
    const member = parse(reading, operand, inverse, depth)
    return typeof member === 'string' ? member : { kind: 'repeat', member, atLeastOnce, atMostOnce }
  }
}

function parseMembers(reading: Reading, head: Term, kind: 'sequence' | 'alternative', inverse: boolean, depth: number): PathTree | string {
  const list = readList(reading.graph, head)
  if (list === undefined) return 'A list in the path is not well-formed.'
  if (list.length < 2) return 'A list in the path has fewer than two members.'
  const members: PathTree[] = []
  for (const node of list) {
    const member = parse(reading, node, inverse, depth + 1)
    if (typeof member === 'string') return member
    members.push(member)
  }
  return { kind, members: inverse && kind === 'sequence' ? members.reverse() : members }
}
