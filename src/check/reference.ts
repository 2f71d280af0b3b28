import type * as RDF from '@rdfjs/types'
import SHACLValidator, { type Options } from 'rdf-validate-shacl'
import { Blank, type Term } from '../rdf/dataset.js'
import { Iri, iri } from '../rdf/iri.js'
import { Literal, toLiteral } from '../rdf/literal.js'
import type { Shapes } from './shape-metadata.js'
import { shapeResult } from './shape-result.js'
import type { Validator } from './validator.js'

/** Without this the engine stops looking after some fifty results on one node; its published types lack the option. */
const options: Options & { readonly maxNodeChecks: number } = { maxNodeChecks: 0 }

/** `rdf-validate-shacl`: all of SHACL Core, some milliseconds a review. */
export function referenceValidator(shapes: Shapes): Validator {
  const engine = new SHACLValidator(shapes.graph, options)
  return {
    id: 'reference',
    validate: async (graph) => {
      const { results } = await engine.validate(graph)
      return results.map(({ focusNode, value, sourceShape, sourceConstraintComponent, message }) =>
        shapeResult(
          {
            focus: termOf(focusNode),
            value: isTerm(value) ? termOf(value) : undefined,
            shape: termOf(sourceShape).nt,
            component: sourceConstraintComponent.value,
            ...(message[0] && { message: message[0].value }),
          },
          shapes,
          graph,
        ),
      )
    },
  }
}

/** The engine says null of what it does not know, whatever its published types say. */
function isTerm(term: RDF.Term | null): term is RDF.Term {
  return term !== null
}

function termOf(term: RDF.Term): Term {
  if (term instanceof Iri || term instanceof Blank || term instanceof Literal) return term
  if (term.termType === 'Literal') return toLiteral(term)
  return term.termType === 'BlankNode' ? new Blank(term.value) : iri(term.value)
}
