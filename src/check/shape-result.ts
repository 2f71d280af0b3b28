import type { Dataset, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import type { ShapeMetadata, Shapes } from './shape-metadata.js'
import type { ShapeResult } from './validator.js'

/** What every SHACL engine says of one result. */
interface Finding {
  readonly focus: Term
  readonly value: Term | undefined
  /** The shape that was broken, in its N-Triples form. */
  readonly shape: string
  readonly component: string
  /** The engine's own words, for shapes that have none. */
  readonly message?: string
}

/**
 * A result of an engine in our form, in the words of its shape.
 *
 * @throws RangeError if the shape has no message: a mistake in the shapes file.
 */
export function shapeResult({ focus, value, shape, component, message: made = '' }: Finding, shapes: Shapes, graph: Dataset): ShapeResult {
  const metadata = shapes.metadata.get(shape)
  if (metadata === undefined) throw new RangeError(`the shape ${shape} reports and has no message`)
  const { rule, severity, message, hint, expected } = metadata
  const path = predicateOf(metadata, focus, value, graph)
  return {
    focus,
    ...(path !== undefined && { path }),
    ...(value !== undefined && { value }),
    severity,
    rule,
    message: message || made || 'Something here does not fit the shape.',
    hint,
    ...(expected !== undefined && { expected }),
    component,
  }
}

/** Of several properties, the one that states the value. */
function predicateOf({ predicates }: ShapeMetadata, focus: Term, value: Term | undefined, graph: Dataset): Iri | undefined {
  if (value === undefined || predicates.length < 2) return predicates[0]
  const node = graph.about(focus)
  return predicates.find((predicate) => node.has(predicate, value)) ?? predicates[0]
}
