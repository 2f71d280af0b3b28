import type { Severity } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/rules/index.js'
import type { Dataset, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'

/** One thing that is wrong in a graph, whoever found it: a SHACL engine or code of ours. */
export interface ShapeResult {
  /** The node that is wrong. */
  readonly focus: Term
  /** The property in question; of a longer path, the property that holds the value, else the first one. */
  readonly path?: Iri
  /** The value that is wrong; absent where one is missing or there are too many. */
  readonly value?: Term
  readonly severity: Severity
  readonly rule: RuleId
  readonly message: string
  readonly hint: string
  /** What the value should look like, in words. */
  readonly expected?: string
  /** The IRI of the SHACL constraint component that was broken; `code` for rules of ours. */
  readonly component: string
}

/** A SHACL engine with its shapes. `reference` is the judge, `compiled` is fast; they agree. */
export interface Validator {
  readonly id: 'reference' | 'compiled'
  validate(graph: Dataset): readonly ShapeResult[] | Promise<readonly ShapeResult[]>
}

/** Two shape sets as one: what either finds. */
export function together(one: Validator, other: Validator): Validator {
  return { id: one.id, validate: async (graph) => [...(await one.validate(graph)), ...(await other.validate(graph))] }
}
