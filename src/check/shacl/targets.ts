import type { Dataset, Subject, Term } from '../../rdf/dataset.js'
import { Iri } from '../../rdf/iri.js'
import { rdf, rdfs } from '../../rdf/terms.js'
import { type DataIndex, isInstance, subclassesOf } from './data-index.js'
import type { Shape } from './model.js'
import { sh } from './terms.js'

/** The targets of all shapes (SHACL 2.1.3), turned around: from what is met in the data to the shapes that want it. */
export interface Targets {
  readonly nodes: readonly (readonly [Term, Shape])[]
  readonly classes: readonly (readonly [Iri, Shape])[]
  readonly byClass: ReadonlyMap<string, readonly Shape[]>
  readonly subjectsOf: readonly (readonly [Iri, Shape])[]
  readonly objectsOf: readonly (readonly [Iri, Shape])[]
}

/** Focus nodes and the shapes they are targets of, as two parallel lists; no pair comes twice. */
export interface FocusNodes {
  readonly nodes: Term[]
  readonly shapes: Shape[]
}

export function readTargets(graph: Dataset, index: DataIndex, shapes: Iterable<Shape>): Targets {
  const targets = { nodes: list<Term>(), classes: list<Iri>(), subjectsOf: list<Iri>(), objectsOf: list<Iri>() }
  for (const shape of shapes) {
    if (shape.deactivated) continue
    const { node } = shape
    const said = graph.about(node)
    for (const target of said.all(sh.targetNode)) targets.nodes.push([target, shape])
    for (const target of said.all(sh.targetClass)) if (target instanceof Iri) targets.classes.push([target, shape])
    for (const target of said.all(sh.targetSubjectsOf)) if (target instanceof Iri) targets.subjectsOf.push([target, shape])
    for (const target of said.all(sh.targetObjectsOf)) if (target instanceof Iri) targets.objectsOf.push([target, shape])
    if (node instanceof Iri && isInstance(index, node, rdfs.Class)) targets.classes.push([node, shape])
  }
  return { ...targets, byClass: groupByClass(targets.classes, (target) => [target.nt]) }
}

/** Walks once over the data; a second time where it states subclasses, which nobody can know before. */
export function findFocusNodes(targets: Targets, index: DataIndex): FocusNodes {
  const found: FocusNodes = { nodes: [], shapes: [] }
  if (targets.classes.length > 0 || targets.subjectsOf.length > 0) {
    index.hierarchical = walk(targets, targets.byClass, index.data, found)
    if (index.hierarchical && targets.classes.length > 0) {
      found.nodes.length = found.shapes.length = 0
      walk(
        targets,
        groupByClass(targets.classes, (target) => subclassesOf(index, target)),
        index.data,
        found,
      )
    }
  }
  if (targets.nodes.length > 0 || targets.objectsOf.length > 0) addScattered(targets, index.data, found)
  return found
}

function list<T>(): (readonly [T, Shape])[] {
  return []
}

function groupByClass(classes: Targets['classes'], spread: (target: Iri) => Iterable<string>): Map<string, readonly Shape[]> {
  const groups = new Map<string, Shape[]>()
  for (const [target, shape] of classes) {
    for (const name of spread(target)) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [shape])
      else group.push(shape)
    }
  }
  return groups
}

/** @returns whether the data states any subclass. */
function walk({ subjectsOf }: Targets, byClass: Targets['byClass'], data: Dataset, found: FocusNodes): boolean {
  let hierarchical = false
  for (const { subject, predicates, objects } of data.resources.values()) {
    const before = found.nodes.length
    for (let i = 0; i < predicates.length; i++) {
      const predicate = predicates[i] as Iri
      if (predicate.is(rdf.type)) addAll(byClass.get((objects[i] as Term).nt), subject, found, before)
      else if (predicate.is(rdfs.subClassOf)) hierarchical = true
      for (let s = 0; s < subjectsOf.length; s++) {
        const [wanted, shape] = subjectsOf[s] as Targets['subjectsOf'][number]
        if (predicate.is(wanted)) add(shape, subject, found, before)
      }
    }
  }
  return hierarchical
}

function addAll(shapes: readonly Shape[] | undefined, node: Subject, found: FocusNodes, before: number): void {
  if (shapes !== undefined) for (let i = 0; i < shapes.length; i++) add(shapes[i] as Shape, node, found, before)
}

/** Adds a pair unless it is there already: the pairs of one node stand together, from `before` on. */
function add(shape: Shape, node: Term, found: FocusNodes, before: number): void {
  if (!found.shapes.includes(shape, before)) {
    found.nodes.push(node)
    found.shapes.push(shape)
  }
}

/** Targets that name their node, or that are objects, and so can be met anywhere. */
function addScattered(targets: Targets, data: Dataset, found: FocusNodes): void {
  const met = new Map<Shape, Set<string>>()
  for (const [, shape] of [...targets.nodes, ...targets.objectsOf]) met.set(shape, new Set())
  found.shapes.forEach((shape, i) => met.get(shape)?.add((found.nodes[i] as Term).nt))
  const offer = (shape: Shape, node: Term): void => {
    const nodes = met.get(shape)
    if (nodes === undefined || nodes.has(node.nt)) return
    nodes.add(node.nt)
    found.nodes.push(node)
    found.shapes.push(shape)
  }
  for (const [node, shape] of targets.nodes) offer(shape, node)
  if (targets.objectsOf.length === 0) return
  for (const { predicates, objects } of data.resources.values()) {
    predicates.forEach((predicate, i) => {
      for (const [wanted, shape] of targets.objectsOf) if (predicate.is(wanted)) offer(shape, objects[i] as Term)
    })
  }
}
