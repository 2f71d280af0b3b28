import type { Term } from '../../../rdf/dataset.js'
import type { Iri } from '../../../rdf/iri.js'
import { toNumber } from '../parameters.js'
import type { Compile, Run, Shape, Site } from '../model.js'
import { sh } from '../terms.js'
import { conforms, validateNested, validateValues } from '../validate.js'
import { eachValue } from './each-value.js'

/** SHACL 4.7.1. */
export const compileNode = eachValue((site) => {
  const shape = site.shapeOf(site.value)
  return (value, run) => conforms(run, shape, value)
})

/** SHACL 4.7.3, the lower bound. */
export const compileQualifiedMinCount: Compile = (site) => {
  const least = toNumber(site.value)
  const count = compileCount(site)
  return (
    count &&
    ((run, focus, values) => {
      if (count(run, values) < least) site.fail(run, focus)
    })
  )
}

/** SHACL 4.7.3, the upper bound. */
export const compileQualifiedMaxCount: Compile = (site) => {
  const most = toNumber(site.value)
  const count = compileCount(site)
  return (
    count &&
    ((run, focus, values) => {
      if (count(run, values) > most) site.fail(run, focus)
    })
  )
}

/** How many values have the qualified shape and, if they shall be disjoint, none of the sibling shapes. */
function compileCount(site: Site): ((run: Run, values: readonly Term[]) => number) | undefined {
  const qualified = site.other(sh.qualifiedValueShape)
  if (qualified === undefined) return undefined
  const shape = site.shapeOf(qualified)
  const siblings = site.other(sh.qualifiedValueShapesDisjoint)?.value === 'true' ? siblingShapes(site, qualified) : []
  return (run, values) => {
    let count = 0
    for (const value of values) {
      if (conforms(run, shape, value) && !siblings.some((sibling) => conforms(run, sibling, value))) count++
    }
    return count
  }
}

function siblingShapes(site: Site, qualified: Term): readonly Shape[] {
  const siblings = new Map<string, Term>()
  for (const parent of site.subjects(sh.property, site.shape.node)) {
    for (const property of site.all(parent, sh.property)) {
      for (const shape of site.all(property, sh.qualifiedValueShape)) if (shape.nt !== qualified.nt) siblings.set(shape.nt, shape)
    }
  }
  return [...siblings.values()].map(site.shapeOf)
}

/**
 * SHACL 4.7.2, for all property shapes of a shape together.
 *
 * Those whose path is one predicate get their values from a single look at the statements of the node, which
 * sorts the objects into one list for each predicate that some shape wants.
 */
export const compileProperties: Compile = (site) => {
  const shapes = site.values.map(site.shapeOf)
  const slots = new Map<string, number>()
  for (const { path } of shapes)
    if (path?.predicate !== undefined) slots.set(path.predicate.value, slots.get(path.predicate.value) ?? slots.size)
  const slotOf = shapes.map(({ path }) => (path?.predicate === undefined ? -1 : (slots.get(path.predicate.value) ?? -1)))
  const pool: Sorted = new Array<readonly Term[]>(slots.size).fill(nothing)
  return (run, _focus, values) => {
    for (let v = 0; v < values.length; v++) {
      const node = values[v] as Term
      const sorted = run.depth === 0 ? pool.fill(nothing) : pool.slice().fill(nothing)
      sort(run, node, slots, sorted)
      for (let i = 0; i < shapes.length; i++) {
        const shape = shapes[i] as Shape
        const objects = sorted[slotOf[i] as number]
        if (objects === undefined || shape.recursive) validateNested(run, shape, node)
        else if (objects.length > 0 || !shape.idle) validateSorted(run, shape, node, objects)
        if (run.failed && run.quiet) return
      }
    }
  }
}

/** One list of objects for each wanted predicate. The outermost shapes share it: it is read before the next node fills it. */
type Sorted = (readonly Term[])[]

const nothing: readonly Term[] = []

function validateSorted(run: Run, shape: Shape, node: Term, values: readonly Term[]): void {
  run.depth++
  validateValues(run, shape, node, values)
  run.depth--
}

function sort(run: Run, node: Term, slots: ReadonlyMap<string, number>, sorted: Sorted): void {
  const { predicates, objects } = run.data.about(node)
  for (let i = 0; i < predicates.length; i++) {
    const slot = slots.get((predicates[i] as Iri).value)
    if (slot === undefined) continue
    const list = sorted[slot] as Term[]
    if (list === nothing) sorted[slot] = [objects[i] as Term]
    else list.push(objects[i] as Term)
  }
}
