import { Dataset, type Resource, type Subject, type Term } from './dataset.js'
import type { Iri } from './iri.js'

/** The graphs of one document: IRI (or `_:label`) → statements, `''` for the default graph. */
export type Graphs = ReadonlyMap<string, Dataset>

/** Gathers statements into graphs, in linear time however many of them share a subject. */
export interface GraphBuilder {
  readonly graphs: Graphs
  state(graph: string, subject: Subject, predicate: Iri, object: Term): void
}

/** Above this many statements a resource is searched through a set instead of its lists. */
const largeResource = 64

export function graphBuilder(): GraphBuilder {
  const graphs = new Map<string, Dataset>([['', new Dataset()]])
  const seen = new Map<Resource, Set<string>>()
  return {
    graphs,
    state: (graph, subject, predicate, object) => {
      const resource = datasetOf(graphs, graph).resource(subject)
      if (resource.objects.length < largeResource) resource.add(predicate, object)
      else addToLarge(resource, predicate, object, seen)
    },
  }
}

function datasetOf(graphs: Map<string, Dataset>, graph: string): Dataset {
  const known = graphs.get(graph)
  if (known !== undefined) return known
  const made = new Dataset()
  graphs.set(graph, made)
  return made
}

function addToLarge(resource: Resource, predicate: Iri, object: Term, seen: Map<Resource, Set<string>>): void {
  const { predicates, objects } = resource
  let keys = seen.get(resource)
  if (keys === undefined) {
    keys = new Set(objects.map((known, i) => `${(predicates[i] as Iri).value} ${known.nt}`))
    seen.set(resource, keys)
  }
  const key = `${predicate.value} ${object.nt}`
  if (keys.has(key)) return
  keys.add(key)
  predicates.push(predicate)
  objects.push(object)
}
