import { recallOne } from '../describe/recall.js'
import { complain } from '../diagnostics/complain.js'
import type { Dataset } from '../rdf/dataset.js'
import { Iri } from '../rdf/iri.js'
import { rdf, schema } from '../rdf/terms.js'
import { hashOfParts } from '../record/hash.js'
import type { BookReview } from '../record/review.js'
import type { FarLinks } from './long/far-links.js'
import { itemsAt } from './long/items-at.js'
import { keptIfShort } from './long/kept-if-short.js'
import { withinReach } from './long/within-reach.js'
import { type QuadBlock, quadBlocks } from './rdf-blocks.js'
import { deepest, documentLinks, reach } from './rdf-document-links.js'
import { readReview } from './rdf-review.js'
import { linksOf, merged, reviewGraphs } from './rdf-subsets.js'
import type { Reading, Source } from './reader.js'

type FindBlock = (document: string) => QuadBlock | undefined
type Sources = () => NonNullable<BookReview['sources']>

/**
 * Reads N-Quads graph by graph however long the file is, if it is of the form that `build` writes. Nothing where it is not: the graphs
 * of such a file are understood only as a whole.
 */
export function readStreamed(source: Source, mediaType: string): Iterable<Reading> | undefined {
  const blocks = keptIfShort(() => quadBlocks(source.name, source.chunks()))
  const links = documentLinks(blocks())
  return links === undefined ? undefined : readBlocks(source, blocks, links, mediaType)
}

function* readBlocks(source: Source, blocks: () => Iterable<QuadBlock>, links: FarLinks, mediaType: string): Generator<Reading> {
  const kept = itemsAt(links.toKeep(), blocks)
  let hash: string | undefined
  const sources: Sources = () => [{ hash: (hash ??= hashOfParts(source.chunks())), mediaType }]
  let isEmpty = true
  for (const { item, near } of withinReach(blocks(), reach * deepest)) {
    const find: FindBlock = (document) => {
      const offset = links.offsetOf(document)
      return offset === undefined ? undefined : (kept.get(offset) ?? near(offset))
    }
    for (const reading of readBlock(item, find, sources)) {
      isEmpty = false
      yield reading
    }
  }
  if (isEmpty) yield { passedOver: 'a graph in which no review is described' }
}

/** The reviews that a graph describes, each with what it leads to. */
function* readBlock(block: QuadBlock, find: FindBlock, sources: Sources): Generator<Reading> {
  if (block.fault !== undefined) {
    const { reason, place } = block.fault
    yield { diagnostics: [complain('read/input-is-well-formed', { other: reason.replace(/\.$/, '') }, { place })] }
  }
  const described = new Set([...block.graph.subjects(rdf.type, schema.Review)].map(({ nt }) => nt))
  if (described.size === 0) return
  for (const { review, graph } of reviewGraphs(withLinked(block, find))) {
    if (described.delete(review.nt)) yield readReview(graph, recallOne(graph, review), review.value, block.place, sources)
  }
  for (let i = 0; i < described.size; i++) yield { passedOver: 'a review of something that is not called a book' }
}

function withLinked(block: QuadBlock, find: FindBlock): Dataset {
  const graphs = new Map([[block.name, block.graph]])
  let documents = documentsIn(block)
  for (let step = 0; step < deepest && documents.length > 0; step++) {
    const linked = documents.flatMap((document) => (graphs.has(document) ? [] : (find(document) ?? [])))
    for (const { name, graph } of linked) graphs.set(name, graph)
    documents = linked.flatMap((other) => (other.isOfReview ? [] : documentsIn(other)))
  }
  return merged(graphs)
}

function documentsIn({ graph }: QuadBlock): readonly string[] {
  const links = [...graph.resources.values()].flatMap(linksOf)
  return [...new Set(links.flatMap((term) => (term instanceof Iri ? [term.document] : [])))]
}
