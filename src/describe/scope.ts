import type { Dataset, Resource } from '../rdf/dataset.js'
import { type Iri, iriIn } from '../rdf/iri.js'
import type { FieldPath } from '../record/draft.js'
import type { Names } from '../record/names.js'

/** What is being described: a node, the document that it stands in, and where it stands in the record. */
export interface Scope {
  readonly graph: Dataset
  readonly names: Names
  readonly node: Resource
  /** The document of `node`, ending in `/`. */
  readonly document: string
  /** The field path of the thing that `node` describes: `` for the review, `books[0]`, `serial`. */
  readonly path: FieldPath
  /** Told which field the next statements come from; absent unless somebody traces. */
  readonly tracing?: (path: FieldPath) => void
}

/** A node of the scope's document, by its fragment. */
export function fragment(scope: Scope, name: string): Iri {
  return iriIn(scope.document, name)
}

/** Says that what follows comes from a field of the scope's thing. */
export function mark(scope: Scope, field: string): void {
  scope.tracing?.(scope.path === '' ? field : `${scope.path}.${field}`)
}

/** The scope of another thing of the same record. */
export function within(scope: Scope, document: string, node: Iri, path: FieldPath): Scope {
  return { ...scope, document, node: scope.graph.resource(node), path }
}

/** What a graph is read from: a node in it. */
export interface From {
  readonly graph: Dataset
  readonly node: Resource
  /** The document of the node, where its IRI has one. */
  readonly document: string
}

/** The document of an IRI: all before its `#`. */
export function documentOf(value: string): string {
  const hash = value.indexOf('#')
  return hash === -1 ? value : value.slice(0, hash)
}
