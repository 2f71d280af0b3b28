import { Dataset, type Resource } from '../rdf/dataset.js'
import { Iri } from '../rdf/iri.js'
import { cito, schema } from '../rdf/terms.js'
import type { Names } from '../record/names.js'

/** A graph split into named graphs: document IRI → what stands in it, the review's first. */
export type Documents = ReadonlyMap<string, Dataset>

const linksBack = [schema.review, cito.isReviewedBy, cito.isCitedBy]

/**
 * Each statement in the graph of its subject's document; the books' links back to the review, and nodes whose IRIs are not
 * ours (a person's ORCID iD, the source), in the review's graph. So the graph of one review holds all that goes with it.
 */
export function documentsOf(graph: Dataset, names: Names): Documents {
  const documents = new Map<string, Dataset>([[names.review, new Dataset()]])
  for (const document of [...names.books, names.issue, names.journal, ...names.organizations.values()]) {
    if (document !== undefined) documents.set(document, new Dataset())
  }
  const review = documents.get(names.review) as Dataset
  const books = new Set(names.books.map((document) => `${document}#book`))
  for (const resource of graph.resources.values()) {
    const home = resource.subject instanceof Iri ? documents.get(resource.subject.document) : undefined
    if (home === undefined || home === review) review.resources.set(resource.subject.nt, resource)
    else if (books.has(resource.subject.value)) divide(resource, home, review)
    else home.resources.set(resource.subject.nt, resource)
  }
  for (const [document, dataset] of documents) if (dataset.resources.size === 0) documents.delete(document)
  return documents
}

function divide(resource: Resource, home: Dataset, review: Dataset): void {
  resource.predicates.forEach((predicate, i) => {
    const dataset = linksBack.includes(predicate) ? review : home
    const object = resource.objects[i]
    if (object !== undefined) dataset.state(resource.subject, predicate, object)
  })
}
