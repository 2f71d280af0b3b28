import type { Dataset, Subject, Term } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import type { Literal } from '../../rdf/literal.js'
import type { DataIndex } from './data-index.js'

/**
 * Checks the value nodes of one focus node against one constraint, and reports what fails to the run.
 * What passes allocates nothing.
 */
export type Constraint = (run: Run, focus: Term, values: readonly Term[]) => void

/**
 * A shape, compiled. Its head (path, severity, messages) is read when it is first named; `constraints`, `idle`
 * and `recursive` are filled in before the first validation.
 */
export interface Shape {
  readonly node: Subject
  /** Absent in a node shape. */
  readonly path: Path | undefined
  readonly severity: Iri
  /** What the author of the shape wrote; empty if nothing. */
  readonly messages: readonly Literal[]
  readonly deactivated: boolean
  /** Empty in a deactivated shape: everything conforms to it (SHACL 2.1.6). */
  constraints: readonly Constraint[]
  /** Whether nothing can be wrong where there are no values. */
  idle: boolean
  /** Whether the shape leads back to itself. */
  recursive: boolean
}

/** A property path, ready to be walked. */
export interface Path {
  /** As the shapes graph writes it. */
  readonly written: Iri | Subject
  /** The predicate, where the path is nothing more. */
  readonly predicate: Iri | undefined
  /** The value nodes of a focus node, each once. */
  readonly walk: (run: Run, focus: Term) => readonly Term[]
}

/** The state of one validation of one data graph. */
export interface Run {
  readonly data: Dataset
  readonly index: DataIndex
  readonly results: Result[]
  /** Whether only a yes or no is asked: then nothing is reported and the first failure ends the search. */
  quiet: boolean
  failed: boolean
  /** How many shapes the evaluation stands in. */
  depth: number
  /** What recursive shapes have met below the present focus node. */
  readonly visited: Set<string>
  readonly deferred: { readonly shape: Shape; readonly node: Term }[]
  guard: Guard | undefined
}

/** What is known of recursive shapes in one validation: see `recursion.ts`. */
export interface Guard {
  /** Settled pairs: `no`, `yes`, or the number of the open frame on which a yes depends. */
  readonly known: Map<string, number>
  /** Pairs being settled now → number of their frame. */
  readonly open: Map<string, number>
  readonly frames: Frame[]
  /** Pairs with a yes that depends on an open frame, oldest first. */
  readonly provisional: string[]
  base: number
  suspended: { readonly shape: Shape; readonly node: Term } | undefined
}

export interface Frame {
  readonly key: string
  /** The lowest frame that the answer depends on. */
  lowest: number
  /** How many provisional answers there were when the frame was opened. */
  readonly before: number
}

/** One result of a validation (SHACL 3.6). */
export interface Result {
  readonly focusNode: Term
  /** The path as the shape writes it: an IRI, or a node of the shapes graph; nothing in results of node shapes. */
  readonly path: Iri | Subject | undefined
  readonly value?: Term
  readonly severity: Iri
  readonly component: Iri
  readonly sourceShape: Subject
  /** The shape's own messages, word for word; else one in English. */
  readonly messages: readonly Literal[]
}

/** Why a shapes graph is refused, or what of it has no effect. */
export interface ShapeProblem {
  /** The shape as the graph names it. */
  readonly shape: Subject
  /** The property of the shape that is wrong. */
  readonly parameter: Iri | undefined
  /** What it says. */
  readonly value?: Term
  /** What is wrong with it, as a sentence for the author of the shapes. */
  readonly reason: string
}

/** Where a compile function stands: one parameter of one shape with one value. */
export interface Site {
  readonly shape: Shape
  /** The value of the parameter. */
  readonly value: Term
  /** All values of the parameter: more than one only where the table says "together". */
  readonly values: readonly Term[]
  /** The members of the list that the value is the head of; empty where the parameter takes no list. */
  readonly list: readonly Term[]
  /** Another parameter of the same shape. */
  readonly other: (parameter: Iri) => Term | undefined
  /** The members of the list that another parameter holds. */
  readonly otherList: (parameter: Iri) => readonly Term[]
  /** Every value of a property of any node of the shapes graph. */
  readonly all: (node: Term, property: Iri) => readonly Term[]
  /** The nodes of the shapes graph of which `property` `value` is stated. */
  readonly subjects: (property: Iri, value: Term) => readonly Subject[]
  /** The shape that a node of the shapes graph names. */
  readonly shapeOf: (node: Term) => Shape
  /** Refuses the shapes graph because of this value. */
  readonly refuse: (reason: string) => undefined
  /** Reports that the constraint is broken. */
  readonly fail: (run: Run, focus: Term, value?: Term, path?: Iri) => void
}

/** Turns one parameter into a constraint: nothing where the value asks for nothing (`sh:closed false`). */
export type Compile = (site: Site) => Constraint | undefined

/** A shapes graph being compiled: shapes are named first and filled in later, so that nothing here recurs. */
export interface Compiler {
  readonly graph: Dataset
  readonly index: DataIndex
  readonly shapes: Map<string, Shape>
  /** Which shapes the constraints of a shape ask. */
  readonly asks: Map<Shape, Set<Shape>>
  readonly problems: ShapeProblem[]
  readonly ignored: ShapeProblem[]
}
