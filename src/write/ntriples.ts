import type { Dataset } from '../rdf/dataset.js'
import { ntriplesTerm } from './blank-label.js'

/** The dataset as N-Triples of RDF 1.1, one statement a line, in the order of the dataset. */
export function ntriples(dataset: Dataset): string {
  return statementLines(dataset, ' .\n')
}

/** Every statement, each ended by `end`. */
export function statementLines(dataset: Dataset, end: string): string {
  let lines = ''
  for (const { subject, predicates, objects } of dataset.resources.values()) {
    const start = `${ntriplesTerm(subject)} `
    for (let i = 0; i < objects.length; i++) {
      const predicate = predicates[i]
      const object = objects[i]
      if (predicate !== undefined && object !== undefined) lines += start + predicate.nt + ' ' + ntriplesTerm(object) + end
    }
  }
  return lines
}
