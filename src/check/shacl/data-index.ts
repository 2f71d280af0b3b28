import type { Dataset, Subject, Term } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import { rdf, rdfs } from '../../rdf/terms.js'

/** What is looked up in a data graph against the direction of its statements; each part is made when first asked for. */
export interface DataIndex {
  readonly data: Dataset
  /** Predicate → object → subjects. */
  readonly inverse: Map<string, ReadonlyMap<string, readonly Subject[]>>
  /** Class → the class and all its subclasses; `undefined` while nobody has looked for `rdfs:subClassOf`. */
  readonly subclasses: Map<string, ReadonlySet<string>>
  hierarchical: boolean | undefined
}

export function createIndex(data: Dataset): DataIndex {
  return { data, inverse: new Map(), subclasses: new Map(), hierarchical: undefined }
}

const nobody: readonly Subject[] = []

/** Every subject of which `predicate` `object` is stated. */
export function subjectsOf(index: DataIndex, predicate: Iri, object: Term): readonly Subject[] {
  let subjects = index.inverse.get(predicate.value)
  if (subjects === undefined) {
    subjects = invert(index.data, predicate)
    index.inverse.set(predicate.value, subjects)
  }
  return subjects.get(object.nt) ?? nobody
}

/** Whether a node is a SHACL instance of a class: by a type of its own or by a superclass of one (SHACL 1.1). */
export function isInstance(index: DataIndex, node: Term, ofClass: Iri): boolean {
  const { predicates, objects } = index.data.about(node)
  const wanted = isHierarchical(index) ? subclassesOf(index, ofClass) : undefined
  for (let i = 0; i < predicates.length; i++) {
    if (!predicates[i]?.is(rdf.type)) continue
    const type = objects[i]
    if (type === ofClass || (type !== undefined && (wanted === undefined ? type.nt === ofClass.nt : wanted.has(type.nt)))) return true
  }
  return false
}

/** Whether the data states any `rdfs:subClassOf`. */
export function isHierarchical(index: DataIndex): boolean {
  index.hierarchical ??= mentions(index.data, rdfs.subClassOf)
  return index.hierarchical
}

/** A class and everything that is transitively stated to be its subclass, as N-Triples. */
export function subclassesOf(index: DataIndex, ofClass: Iri): ReadonlySet<string> {
  const known = index.subclasses.get(ofClass.nt)
  if (known !== undefined) return known
  const found = new Set([ofClass.nt])
  const queue: Term[] = [ofClass]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const subclass of subjectsOf(index, rdfs.subClassOf, next)) {
      if (found.has(subclass.nt)) continue
      found.add(subclass.nt)
      queue.push(subclass)
    }
  }
  index.subclasses.set(ofClass.nt, found)
  return found
}

function mentions(data: Dataset, predicate: Iri): boolean {
  for (const { predicates } of data.resources.values()) {
    for (let i = 0; i < predicates.length; i++) if (predicates[i]?.is(predicate)) return true
  }
  return false
}

function invert(data: Dataset, predicate: Iri): Map<string, Subject[]> {
  const inverse = new Map<string, Subject[]>()
  for (const { subject, predicates, objects } of data.resources.values()) {
    for (let i = 0; i < predicates.length; i++) {
      if (!predicates[i]?.is(predicate)) continue
      const key = objects[i]?.nt ?? ''
      const subjects = inverse.get(key)
      if (subjects === undefined) inverse.set(key, [subject])
      else subjects.push(subject)
    }
  }
  return inverse
}
