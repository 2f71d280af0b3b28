import { Dataset } from '../rdf/dataset.js'
import { iriIn } from '../rdf/iri.js'
import { typed } from '../rdf/literal.js'
import { cito, coar, dcterms, fabio, foaf, frbr, rdf, schema, xsd } from '../rdf/terms.js'
import type { FieldPath } from '../record/draft.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { writeAll } from './binding.js'
import { recordNode } from './record-node.js'
import { reviewBindings } from './review-bindings.js'
import type { Scope } from './scope.js'

/**
 * A review and the book it reviews as one self-contained graph: all that its own sources say.
 *
 * A pure function of the record and its names. Statements come in the order of output.
 *
 * @throws RangeError if `names` lacks a book or an organization of the record: a mistake in the program.
 */
export function describe(record: BookReview, names: Names): Dataset {
  return describeInto(new Dataset(), record, names)
}

/** The same into a dataset at hand, telling a listener which field comes next. */
export function describeInto(graph: Dataset, record: BookReview, names: Names, tracing?: (path: FieldPath) => void): Dataset {
  const review = iriIn(names.review, 'review')
  const work = iriIn(names.review, 'work')
  const node = graph.resource(review)
  node.add(rdf.type, schema.Review).add(rdf.type, schema.ScholarlyArticle).add(rdf.type, fabio.JournalArticle)
  node.add(dcterms.type, coar.c_ba08).add(frbr.realizationOf, work)
  graph.resource(work).add(rdf.type, fabio.BookReview).add(frbr.realization, review)
  const scope: Scope = { graph, names, node, document: names.review, path: '', ...(tracing && { tracing }) }
  writeAll(record, reviewBindings, scope)
  tracing?.('')
  if (isFree(record.licence)) node.add(schema.isAccessibleForFree, typed('true', xsd.boolean))
  node.add(foaf.isPrimaryTopicOf, recordNode(scope).subject)
  return graph
}

/** Adds the day of the last change to a graph that was described without one. */
export function modifiedInto(graph: Dataset, names: Names, day: string): Dataset {
  const node = graph.resource(iriIn(names.review, 'review'))
  reviewBindings.modified.write(day, { graph, names, node, document: names.review, path: '' })
  return graph
}

/** A Creative Commons licence lets everybody read: that much follows from it. */
function isFree(licence: string | undefined): boolean {
  return licence?.startsWith('https://creativecommons.org/') ?? false
}

/** What a review of ours always states, beside its fields. */
export const constantUses = [
  { node: 'review', predicate: dcterms.type, object: 'link' },
  { node: 'review', predicate: frbr.realizationOf, object: 'link' },
  { node: 'review', predicate: foaf.isPrimaryTopicOf, object: 'link' },
  { node: 'review', predicate: schema.isAccessibleForFree, object: 'value' },
  { node: 'work', predicate: frbr.realization, object: 'link' },
  { node: 'work', predicate: cito.reviews, object: 'link' },
  { node: 'record', predicate: foaf.primaryTopic, object: 'link' },
] as const
