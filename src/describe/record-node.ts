import type { Resource } from '../rdf/dataset.js'
import { iri, iriIn } from '../rdf/iri.js'
import { fabio, foaf, prov, rdf } from '../rdf/terms.js'
import type { Scope } from './scope.js'

/** The document of a review itself: its metadata record. */
export function recordNode({ graph, names }: Pick<Scope, 'graph' | 'names'>): Resource {
  const record = graph.resource(iri(names.review))
  return record.add(rdf.type, fabio.MetadataDocument).add(rdf.type, prov.Entity).add(foaf.primaryTopic, iriIn(names.review, 'review'))
}
