import type { Dataset, Term } from '../../rdf/dataset.js'
import { rdf } from '../../rdf/terms.js'

/**
 * The members of an RDF list.
 *
 * @returns `undefined` if the list is not well-formed: each node has one `rdf:first` and one `rdf:rest`, the last
 *   rest is `rdf:nil`, and no node comes twice (SHACL 2.3.1, "SHACL list").
 */
export function readList(graph: Dataset, head: Term): readonly Term[] | undefined {
  const members: Term[] = []
  const met = new Set<string>()
  let cell = head
  while (cell.nt !== rdf.nil.nt) {
    const firsts = graph.about(cell).all(rdf.first)
    const rests = graph.about(cell).all(rdf.rest)
    const [first] = firsts
    const [rest] = rests
    if (first === undefined || rest === undefined || firsts.length > 1 || rests.length > 1 || met.has(cell.nt)) return undefined
    met.add(cell.nt)
    members.push(first)
    cell = rest
  }
  return members
}
