import type { Resource, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { rdf } from '../rdf/terms.js'

/** Statements about one subject as two parallel lists. */
export interface Statements {
  readonly predicates: readonly Iri[]
  readonly objects: readonly Term[]
}

/** Up to this many statements it is quickest to look through all of them; above it, runs are found through a map, in linear time. */
const largeResource = 64

/**
 * The statements of a resource with its types first and those of one property together, in the order of first mention.
 * What `describe` makes is in this order already and is given back as it is.
 */
export function grouped(resource: Resource): Statements {
  if (resource.predicates.length > largeResource) return regroupLarge(resource)
  return isGrouped(resource.predicates) ? resource : regroup(resource)
}

function isGrouped(predicates: readonly Iri[]): boolean {
  for (let i = 1; i < predicates.length; i++) {
    const predicate = predicates[i] as Iri
    if (predicate === predicates[i - 1]) continue
    if (predicate === rdf.type) return false
    for (let k = i - 2; k >= 0; k--) if ((predicates[k] as Iri).is(predicate)) return false
  }
  return true
}

function regroup(statements: Statements): Statements {
  const ordered = { predicates: [] as Iri[], objects: [] as Term[] }
  gather(rdf.type, statements, 0, ordered)
  statements.predicates.forEach((predicate, i) => {
    if (!holds(ordered.predicates, predicate)) gather(predicate, statements, i, ordered)
  })
  return ordered
}

function holds(predicates: readonly Iri[], predicate: Iri): boolean {
  for (let i = 0; i < predicates.length; i++) if ((predicates[i] as Iri).is(predicate)) return true
  return false
}

/** Adds all statements of one property. */
function gather(predicate: Iri, { predicates, objects }: Statements, from: number, into: { predicates: Iri[]; objects: Term[] }): void {
  for (let i = from; i < predicates.length; i++) {
    if (!(predicates[i] as Iri).is(predicate)) continue
    into.predicates.push(predicate)
    into.objects.push(objects[i] as Term)
  }
}

function regroupLarge({ predicates, objects }: Statements): Statements {
  const runs = new Map<string, { readonly predicate: Iri; readonly objects: Term[] }>([
    [rdf.type.value, { predicate: rdf.type, objects: [] }],
  ])
  predicates.forEach((predicate, i) => {
    const run = runs.get(predicate.value) ?? { predicate, objects: [] }
    run.objects.push(objects[i] as Term)
    runs.set(predicate.value, run)
  })
  const ordered = { predicates: [] as Iri[], objects: [] as Term[] }
  for (const run of runs.values()) {
    for (const object of run.objects) {
      ordered.predicates.push(run.predicate)
      ordered.objects.push(object)
    }
  }
  return ordered
}

/** Where the run of one property that begins at `start` ends. */
export function endOfRun(predicates: readonly Iri[], start: number): number {
  const predicate = predicates[start]
  let end = start + 1
  while (end < predicates.length && predicate !== undefined && (predicates[end] as Iri).is(predicate)) end++
  return end
}
