import type { DraftBuilder } from '../draft-builder.js'
import { embeddedJsonld, type EmbeddedSchema, reviewsAmong } from './embedded-jsonld.js'
import type { MarkupReading } from './markup-node.js'
import { microdataOf } from './microdata.js'
import { microformatsOf } from './microformats.js'
import type { Document } from './page-tree.js'
import { rdfaOf } from './rdfa.js'
import { nodesIn } from './schema-terms.js'

/** The ways to mark things up in the text of a page, the most exact first. */
const markups = [microdataOf, rdfaOf, microformatsOf]

/**
 * The reviews that a page describes in its JSON-LD; where there are none, in its microdata, RDFa or microformats. Pages that use
 * several of them tell the same thing several times: the first that describes a review is read, and the others are not.
 */
export function embeddedSchema(document: Document, html: string, file: string, draft: DraftBuilder): EmbeddedSchema {
  const jsonld = embeddedJsonld(document, html, file, draft)
  if (jsonld.reviews.length > 0) return jsonld
  for (const markup of markups) {
    const found = inMarkup(markup(document, file), file)
    if (found.reviews.length > 0) return found
  }
  return jsonld
}

function inMarkup({ roots, places }: MarkupReading, file: string): EmbeddedSchema {
  const nodes = nodesIn(roots)
  return {
    nodes,
    reviews: reviewsAmong(nodes),
    placeOf: (value) => (typeof value === 'string' ? places.get(value) : undefined) ?? { file },
  }
}
