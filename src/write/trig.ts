import { graphName, type NamedGraphs } from './nquads.js'
import { subjectBlocks, type TurtleOptions } from './turtle.js'
import { turtleNames } from './turtle-names.js'

/**
 * The graphs as TriG 1.1, in the order given; statements of the default graph stand outside of braces.
 *
 * @throws RangeError for a graph name that is no IRI.
 */
export function trig(graphs: NamedGraphs, options: TurtleOptions = {}): string {
  const names = turtleNames(options.prefixes)
  const blocks: string[] = []
  for (const [graph, dataset] of graphs) {
    const statements = subjectBlocks(dataset, names)
    if (statements !== '') blocks.push(graph === '' ? statements : `${graphName(graph)} {\n${statements}}\n`)
  }
  const declarations = names.declarations()
  return [...(declarations === '' ? [] : [declarations]), ...blocks].join('\n')
}
