import { readList } from '../../../../src/check/shacl/list.js'
import { sh } from '../../../../src/check/shacl/terms.js'
import { type Dataset, type Resource, type Term } from '../../../../src/rdf/dataset.js'
import { Iri } from '../../../../src/rdf/iri.js'
import type { Difference } from './reports.js'

/** Why an engine gives another report than we do, and what decides it. */
export interface EngineCause {
  readonly name: string
  /** Section of the specification of SHACL. */
  readonly section: string
  /** What the section says, in other words. */
  readonly decides: string
  /** The case in a few words, and what the engine makes of it: for the page on validation. */
  readonly shown: readonly [example: string, engine: string]
  /** Whether a result that only one engine gives is of this cause. */
  readonly explains: (difference: Difference, place: Place) => boolean
  /** Whether an error that the engine throws is of this cause. */
  readonly throws?: (message: string, place: Place) => boolean
  /** The least case, and the results that are right: component, focus, path and value of each. */
  readonly example: { readonly shapes: () => Dataset; readonly data: () => Dataset; readonly results: readonly string[] }
}

/** Where a disagreement is found. */
export interface Place {
  readonly shapes: Dataset
  readonly data: Dataset
}

/** What a cause acts on: it may touch results of these components, at shapes and values of which this is true. */
export interface Scope {
  readonly components: readonly Iri[]
  /** Who gives the results that the other lacks, where it is always the same. */
  readonly by?: 'us' | 'them'
  readonly shape?: (shape: Resource, shapes: Dataset) => boolean
  readonly value?: (value: Term, shape: Resource, data: Dataset) => boolean
}

/** The components that ask whether a node conforms to another shape: what is wrong below is wrong above, either way. */
const asking: ReadonlySet<string> = new Set(
  [
    sh.AndConstraintComponent, sh.OrConstraintComponent, sh.NotConstraintComponent, sh.XoneConstraintComponent, sh.NodeConstraintComponent,
    sh.QualifiedMinCountConstraintComponent, sh.QualifiedMaxCountConstraintComponent,
  ].map(({ nt }) => nt),
) // prettier-ignore

/** Recognises a result of one of the components at such a shape and value, and one of a shape that asks such a shape. */
export function within({ components, by, shape = always, value = always }: Scope): EngineCause['explains'] {
  const touched = new Set(components.map(({ nt }) => nt))
  return (difference, { shapes, data }) => {
    const source = resourceOf(shapes, difference.shape)
    if (source === undefined) return false
    const fits = (terms: readonly Term[], at: Resource): boolean => shape(at, shapes) && terms.some((term) => value(term, at, data))
    if (touched.has(difference.component) && (by === undefined || by === difference.by)) {
      const all = termsOf(shapes, data)
      const own = difference.value === '' ? all : all.filter(({ nt }) => nt === difference.value)
      if (fits(own, source)) return true
    }
    return asking.has(difference.component) && asked(source, shapes).some((below) => fits(termsOf(shapes, data), below))
  }
}

const always = (): boolean => true

/** The shapes that a shape asks, and those that they ask, in the order in which they are met. */
export function asked(shape: Resource, shapes: Dataset): readonly Resource[] {
  const met = new Set<string>([shape.subject.nt])
  const queue = [shape]
  for (const { subject } of queue) {
    for (const below of directlyAsked(shapes.about(subject), shapes)) {
      if (met.has(below.nt)) continue
      met.add(below.nt)
      queue.push(shapes.about(below))
    }
  }
  return queue.slice(1)
}

function directlyAsked(shape: Resource, shapes: Dataset): readonly Term[] {
  const single = [sh.not, sh.node, sh.property, sh.qualifiedValueShape].flatMap((parameter) => shape.all(parameter))
  const listed = [sh.and, sh.or, sh.xone].flatMap((parameter) => shape.all(parameter)).flatMap((head) => readList(shapes, head) ?? [])
  const siblings =
    shape.first(sh.qualifiedValueShapesDisjoint)?.value === 'true'
      ? parents(shape, sh.property, shapes)
          .flatMap((parent) => parent.all(sh.property))
          .flatMap((sibling) => shapes.about(sibling).all(sh.qualifiedValueShape))
      : []
  return [...single, ...listed, ...siblings]
}

/** The shapes of which a shape is a value of a parameter. */
export function parents(shape: Resource, parameter: Iri, shapes: Dataset): readonly Resource[] {
  return [...shapes.resources.values()].filter((parent) => parent.has(parameter, shape.subject))
}

/** A shape and those below which it stands by `sh:property`, however far. */
export function lineage(shape: Resource, shapes: Dataset): readonly Resource[] {
  const met = new Set<Resource>([shape])
  for (const below of met) for (const parent of parents(below, sh.property, shapes)) met.add(parent)
  return [...met]
}

/** Whether a shape stands by `sh:property` below one with a path, however far. */
export function belowPath(shape: Resource, shapes: Dataset): boolean {
  return lineage(shape, shapes).slice(1).some(states(sh.path))
}

/** Whether a shape states a parameter. */
export const states =
  (...parameters: readonly Iri[]) =>
  (shape: Resource): boolean =>
    parameters.some((parameter) => shape.first(parameter) !== undefined)

/** Whether a shape states this value of a parameter. */
export function uses(shapes: Dataset, parameter: Iri, value: string): boolean {
  return [...shapes.resources.values()].some((shape) => shape.all(parameter).some((term) => term.value === value))
}

/** What the data states as values of some properties, of whatever node. */
export function valuesOf(properties: readonly Term[], data: Dataset): readonly Term[] {
  const named = properties.filter((property) => property instanceof Iri)
  return [...data.resources.values()].flatMap((about) => named.flatMap((property) => about.all(property)))
}

export function resourceOf(shapes: Dataset, nt: string): Resource | undefined {
  return [...shapes.resources.values()].find(({ subject }) => subject.nt === nt)
}

/** Every node of the data, and those that are named as targets. */
function termsOf(shapes: Dataset, data: Dataset): readonly Term[] {
  const targets = [...shapes.resources.values()].flatMap((shape) => shape.all(sh.targetNode))
  return [...data.resources.values()].flatMap(({ subject, objects }) => [subject, ...objects]).concat(targets)
}

/** The differences and errors for which there is no cause. */
export function unexplained(found: readonly Difference[], causes: readonly EngineCause[], place: Place): readonly Difference[] {
  return found.filter((difference) => !causes.some(({ explains }) => explains(difference, place)))
}
