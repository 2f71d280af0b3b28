import type { Iri } from '../rdf/iri.js'
import { cito, foaf, frbr, rdf, schema } from '../rdf/terms.js'
import { detached } from './long/detached.js'
import { FarLinks } from './long/far-links.js'
import { graphOfLine, type QuadBlock } from './rdf-blocks.js'

/** How far apart a graph and one that it leads to may stand without being far from each other, in UTF-16 units. */
export const reach = 100_000
/** How many steps from a review what belongs to it may be: book and publisher, or issue, volume, journal and publisher. */
export const deepest = 6

/**
 * Which graphs lead to which, in a file of the form that `build` writes: one graph a document, named after it, with its statements
 * together; all documents below one address. Beside what stands in its document the graph of a review holds what lies outside of that
 * address, and links of books back to it. Nothing for other files: there a graph may say more of what another describes.
 */
export function documentLinks(blocks: Iterable<QuadBlock>): FarLinks | undefined {
  const links = new FarLinks(reach, 'first')
  let base: string | undefined
  for (const block of blocks) {
    base ??= baseOf(block.name)
    const isNew = links.offsetOf(block.name) === undefined
    const documents = base !== undefined && isNew && !block.isTooLarge ? leadsTo(block, base) : undefined
    if (documents === undefined) return undefined
    // Where one review names another, nothing of what belongs to that one is needed.
    links.meet(block.name, block.offset, block.isOfReview ? [] : documents)
    for (const document of documents) links.ask(document, block.offset)
  }
  return base === undefined ? undefined : links
}

function baseOf(document: string): string | undefined {
  const base = /^[^#\\]*?\/(?=(?:reviews|books|journals|organizations)\/)/.exec(document)?.[0]
  return base === undefined ? undefined : detached(base)
}

/**
 * The documents below the address, other than its own, that the statements of a graph lead to. Nothing where one of its lines is not of
 * the form; what is no statement at all is left to the parser.
 */
function leadsTo({ name, text, isOfReview }: QuadBlock, base: string): readonly string[] | undefined {
  if (!name.startsWith(base)) return undefined
  const documents = new Set<string>()
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    const found = text.indexOf('\n', start)
    end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    if (line.trimStart().startsWith('#') || !line.trimEnd().endsWith('.')) continue
    const [, subject, predicate, object] = statement.exec(line) ?? []
    if (subject === undefined || predicate === undefined || graphOfLine(text, start, end) !== name) return undefined
    const isOwn = documentOf(subject) === name
    const isBack = linksBack.has(predicate)
    if (!isOwn && !(isOfReview && (isBack || !subject.startsWith(base)))) return undefined
    const other = object === undefined || isBack || predicate === rdf.type.value ? name : documentOf(object)
    if (other === name || !other.startsWith(base)) continue
    if (elsewhere.has(predicate)) return undefined
    documents.add(other)
  }
  return [...documents].map(detached)
}

/** A statement as it is written with one space between its terms. */
const statement = /^\uFEFF?<([^<>\s\\]+)> <([^<>\s\\]+)> (?:<([^<>\s\\]+)> <|_:|")/

function documentOf(address: string): string {
  const hash = address.indexOf('#')
  return hash === -1 ? address : address.slice(0, hash)
}

const linksBack = valuesOf(schema.review, cito.isReviewedBy, cito.isCitedBy)
/** In a graph of ours these lead to nothing in another document. */
const elsewhere = valuesOf(schema.hasPart, frbr.part, foaf.primaryTopic)

function valuesOf(...terms: readonly Iri[]): ReadonlySet<string> {
  return new Set(terms.map(({ value }) => value))
}
