import { recallOne, reviewsIn } from '../../describe/recall.js'
import type { Dataset } from '../../rdf/dataset.js'
import { parseWithN3 } from '../../rdf/parse.js'
import { merged } from '../rdf-subsets.js'
import { attribute, type Document, elementsIn, ownText } from './page-tree.js'

/** The graph that a page of ours holds as Turtle in its head: it says all that the page shows. */
export function graphOfOwnPage(document: Document): Dataset | undefined {
  for (const element of elementsIn(document, 'script')) {
    if (attribute(element, 'type')?.trim().toLowerCase() !== 'text/turtle') continue
    const parsed = parseWithN3(ownText(element), 'turtle')
    const graph = parsed.ok ? merged(parsed.graphs) : undefined
    if (graph !== undefined && isOurs(graph)) return graph
  }
  return undefined
}

function isOurs(graph: Dataset): boolean {
  const [review] = reviewsIn(graph)
  return review !== undefined && recallOne(graph, review).names !== undefined
}
