import { compileShapes } from './shacl/index.js'
import type { Shapes } from './shape-metadata.js'
import { shapeResult } from './shape-result.js'
import type { Validator } from './validator.js'

/**
 * Our own engine: the shapes as functions over the graph.
 *
 * @throws RangeError if the shapes break the rules of SHACL: a mistake in the shapes file.
 */
export function compiledValidator(shapes: Shapes): Validator {
  const engine = compileShapes(shapes.graph)
  if (!engine.ok) throw new RangeError(`the shapes cannot be used: ${engine.problems.map(({ reason }) => reason).join(' ')}`)
  return {
    id: 'compiled',
    validate: (graph) =>
      engine
        .validate(graph)
        .map(({ focusNode, value, sourceShape, component, messages: [message] }) =>
          shapeResult(
            { focus: focusNode, value, shape: sourceShape.nt, component: component.value, ...(message && { message: message.value }) },
            shapes,
            graph,
          ),
        ),
  }
}
