import { Blank, type Dataset } from '../rdf/dataset.js'
import { iri } from '../rdf/iri.js'
import { blankLabel } from './blank-label.js'
import { statementLines } from './ntriples.js'

/** Graphs by their name: an IRI, `_:label` as `parseRdf` makes it, or `''` for the default graph. */
export type NamedGraphs = Iterable<readonly [graph: string, dataset: Dataset]>

/**
 * The graphs as N-Quads of RDF 1.1, in the order given.
 *
 * @throws RangeError for a graph name that is no IRI.
 */
export function nquads(graphs: NamedGraphs): string {
  let lines = ''
  for (const [graph, dataset] of graphs) lines += statementLines(dataset, graph === '' ? ' .\n' : ` ${graphName(graph)} .\n`)
  return lines
}

/** The name of a graph as N-Quads and TriG write it. */
export function graphName(graph: string): string {
  return graph.startsWith('_:') ? blankLabel(new Blank(graph.slice('_:'.length))) : iri(graph).nt
}
