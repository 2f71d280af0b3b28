import type { Dataset, Term } from '../rdf/dataset.js'
import { Iri } from '../rdf/iri.js'
import { rdf } from '../rdf/terms.js'
import { sh } from './shacl/terms.js'

const steps = [rdf.first, rdf.rest, sh.alternativePath, sh.inversePath, sh.zeroOrMorePath, sh.oneOrMorePath, sh.zeroOrOnePath]

/** The properties that a SHACL path is made of, in the order in which it names them. */
export function pathPredicates(path: Term, shapes: Dataset): readonly Iri[] {
  const found: Iri[] = []
  const seen = new Set<string>()
  const ahead: Term[] = [path]
  for (let term = ahead.pop(); term !== undefined; term = ahead.pop()) {
    if (term instanceof Iri) {
      if (term !== rdf.nil) found.push(term)
    } else if (!seen.has(term.nt)) {
      seen.add(term.nt)
      const node = shapes.about(term)
      ahead.push(...steps.flatMap((step) => node.all(step)).reverse())
    }
  }
  return found
}
