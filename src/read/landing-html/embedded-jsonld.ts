import type { Place } from '../../diagnostics/diagnostic.js'
import type { DraftBuilder } from '../draft-builder.js'
import { type JsonObject, parseJson } from '../json-text.js'
import { placesIn } from '../../diagnostics/places.js'
import { attribute, type Document, type Element, elementsIn, ownText } from './page-tree.js'
import { placeOf } from './meta-tags.js'
import { parseDoi } from '../../record/values/doi.js'
import { isA, type Nodes, nodesAt, nodesIn, textsOf } from './schema-terms.js'

/** What a page describes in the terms of schema.org, and where a value of it stands. */
export interface EmbeddedSchema {
  readonly nodes: Nodes
  /** The reviews that it describes, outermost first. */
  readonly reviews: readonly JsonObject[]
  placeOf(value: unknown): Place
}

/** Reads the JSON-LD of a page. A block that is no JSON is reported and passed over. */
export function embeddedJsonld(document: Document, html: string, file: string, draft: DraftBuilder): EmbeddedSchema {
  const scripts = elementsIn(document, 'script').filter((element) =>
    /^application\/ld\+json(?:;|$)/i.test(attribute(element, 'type')?.trim() ?? ''),
  )
  const blocks = scripts.map((element) => ({ element, text: ownText(element) }))
  const roots = blocks.flatMap(({ element, text }) => {
    const parsed = parseJson(text)
    if (parsed.ok) return [parsed.value]
    draft.complain('read/input-is-well-formed', { other: `its JSON-LD cannot be read: ${parsed.reason}` }, placeOf(element, file))
    return []
  })
  const nodes = nodesIn(roots)
  return { nodes, reviews: reviewsAmong(nodes), placeOf: placesOfValues(blocks, html, file) }
}

/** Reviews, and articles about a book that they call reviewed; comments of readers under a book or product are none. */
export function reviewsAmong(nodes: Nodes): readonly JsonObject[] {
  const inside = new Set(nodes.all.flatMap((node) => (isA(node, 'Book', 'Product') ? nodesAt(node, 'review', nodes) : [])))
  const reviews = nodes.all.filter(
    (node) =>
      (isA(node, 'Review', 'CriticReview') || nodesAt(node, 'itemReviewed', nodes).length > 0) &&
      nodesAt(node, 'itemReviewed', nodes).length > 0,
  )
  const own = reviews.filter((node) => !inside.has(node))
  if (own.length > 0) return own
  const critics = criticsReviews(nodes)
  return critics.length > 0 ? critics : reviews.length === 1 ? reviews : []
}

/**
 * Reviews that stand in their book and do not name it again: those of critics. What was published (in a journal, by somebody, under a
 * DOI, as an article) is one; the comment of a reader was not.
 */
function criticsReviews(nodes: Nodes): readonly JsonObject[] {
  const books = nodes.all.filter((node) => isA(node, 'Book', 'Audiobook'))
  return books.flatMap((book) =>
    nodesAt(book, 'review', nodes)
      .filter((review) => nodesAt(review, 'itemReviewed', nodes).length === 0 && isPublished(review))
      .map((review) => ({ ...review, itemReviewed: book })),
  )
}

function isPublished(review: JsonObject): boolean {
  if (isA(review, 'CriticReview') || isA(review, 'Article', 'ScholarlyArticle', 'NewsArticle')) return true
  const isPrinted = ['isPartOf', 'publisher', 'pageStart', 'pagination'].some((property) => Object.hasOwn(review, property))
  return isA(review, 'Review') && (isPrinted || textsOf(review, 'identifier').some(({ value }) => parseDoi(value).ok))
}

/** The place of a text value: where it is spelled in the script, else where the script begins. */
function placesOfValues(blocks: readonly { element: Element; text: string }[], html: string, file: string): (value: unknown) => Place {
  const placeAt = placesIn(file, html)
  return (value) => {
    for (const { element, text } of blocks) {
      const at = typeof value === 'string' ? text.indexOf(JSON.stringify(value).slice(0, 200)) : -1
      const start = element.sourceCodeLocation?.startTag?.endOffset
      if (at !== -1 && start !== undefined) return placeAt(start + at)
    }
    const first = blocks[0]?.element
    return first === undefined ? { file } : placeOf(first, file)
  }
}
