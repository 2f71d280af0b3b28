import type { Dataset, Resource, Subject } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import type { Literal } from '../../rdf/literal.js'
import type { CodedResult } from '../coded-result.js'

/** What the rules ask for most, found once. */
export interface Subjects {
  readonly reviews: readonly Resource[]
  readonly books: readonly Resource[]
}

/** A rule on one node; results are added to `found`, so that a sound graph costs nothing. */
export type NodeRule = (node: Subject, found: CodedResult[]) => void
/** A rule on one statement that holds a value. */
export type StatementRule = (focus: Subject, path: Iri, value: Literal, found: CodedResult[]) => void
/** A rule on several statements together. */
export type WholeRule = (graph: Dataset, subjects: Subjects) => readonly CodedResult[]
