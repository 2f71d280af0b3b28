import type { Dataset, Resource, Term } from '../rdf/dataset.js'
import type { Literal } from '../rdf/literal.js'
import { rdf, xsd } from '../rdf/terms.js'
import { blankLabel } from './blank-label.js'
import { endOfRun, grouped } from './statement-order.js'
import { isBareBoolean, isBareInteger } from './turtle-grammar.js'
import { type TurtleNames, turtleNames } from './turtle-names.js'

export interface TurtleOptions {
  /** Further prefixes, prefix → namespace. */
  readonly prefixes?: ReadonlyMap<string, string>
}

/**
 * The dataset as Turtle 1.1, for people to read: one block a subject in the order of the dataset, types first,
 * the documents of reviews, books and journals under names of their own (`review:`, `book:`, `book-2:`).
 */
export function turtle(dataset: Dataset, options: TurtleOptions = {}): string {
  const names = turtleNames(options.prefixes)
  const blocks = subjectBlocks(dataset, names)
  const declarations = names.declarations()
  return declarations === '' ? blocks : `${declarations}${blocks === '' ? '' : '\n'}${blocks}`
}

/** Every subject with its statements, one empty line between two. */
export function subjectBlocks(dataset: Dataset, names: TurtleNames): string {
  let blocks = ''
  for (const resource of dataset.resources.values()) {
    if (resource.objects.length > 0) blocks += (blocks === '' ? '' : '\n') + subjectBlock(resource, names)
  }
  return blocks
}

function subjectBlock(resource: Resource, names: TurtleNames): string {
  const { predicates, objects } = grouped(resource)
  let block = termName(resource.subject, names)
  for (let start = 0; start < objects.length;) {
    const predicate = predicates[start]
    if (predicate === undefined) break
    const end = endOfRun(predicates, start)
    block += (start === 0 ? ' ' : ' ;\n    ') + (predicate === rdf.type ? 'a' : names.name(predicate))
    block += objectList(objects, start, end, predicate === rdf.type || end - start < 3 ? ' ' : '\n        ', names)
    start = end
  }
  return `${block} .\n`
}

/** The objects of one property; the first follows the property on its line. */
function objectList(objects: readonly Term[], start: number, end: number, separator: string, names: TurtleNames): string {
  let list = ' ' + termName(objects[start] as Term, names)
  for (let i = start + 1; i < end; i++) list += ',' + separator + termName(objects[i] as Term, names)
  return list
}

function termName(term: Term, names: TurtleNames): string {
  if (term.termType === 'NamedNode') return names.name(term)
  return term.termType === 'Literal' ? literalName(term, names) : blankLabel(term)
}

function literalName(literal: Literal, names: TurtleNames): string {
  const { datatype, value, quoted, language, nt } = literal
  if (language !== '' || nt === quoted) return nt
  if (datatype === xsd.integer ? isBareInteger(value) : datatype === xsd.boolean && isBareBoolean(value)) return value
  return `${quoted}^^${names.name(datatype)}`
}
