import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { readItem } from '../csl-json/read-item.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { zoteroOther } from '../zotero-json/item-as-csl.js'
import { reviewAsCsl, reviews } from '../zotero-json/reviewed-books.js'
import type { XmlElement } from '../xml/xml-element.js'
import { xmlRecords } from '../xml/xml-records.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { type ItemOfNode, itemOfNode, itemTypeOf } from './item-of-node.js'
import { ZoteroNodes } from './nodes.js'

/** The export "Zotero RDF": RDF/XML in one shape, which other programs write for Zotero too. */
export const zoteroRdf: Reader = {
  id: 'zotero-rdf',
  label: 'Zotero RDF',
  mediaType: 'application/rdf+xml',
  extensions: ['.rdf'],
  reads:
    'Articles with reviewed authors, with "Reviewed Title: …" in Extra, or with the title of a review; the reviewed book from its own item, where the two are related.',
  cannotKnow: 'Why two items are related, unless the article names the book or its author; files, notes and collections are not looked at.',
  detect: (source) => {
    const root = xmlRootOf(source)
    return root?.name === 'RDF' && root.tag.includes('http://www.zotero.org/namespaces/export#') ? 0.97 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const found: XmlElement[] = []
  const hashes = new Map<Place, string>()
  const broken: Reading[] = []
  for (const unit of xmlRecords(source, { isRecord: (_, within) => within.length === 1 && within[0] === 'RDF' })) {
    if ('diagnostic' in unit) broken.push({ diagnostics: [unit.diagnostic] })
    else {
      found.push(unit.element)
      hashes.set(unit.element.place, unit.hash)
    }
  }
  const nodes = new ZoteroNodes(found)
  yield* readNodes(nodes, (node) => hashes.get(node.place) ?? '', source.name, options)
  yield* broken
}

function* readNodes(nodes: ZoteroNodes, hashOf: (node: XmlElement) => string, file: string, options: ReadOptions): Generator<Reading> {
  const items = nodes.top.filter((node) => itemTypeOf(nodes, node) !== undefined && !isPartOfItem(nodes, node))
  const itemOf = remembering((node) => itemOfNode(nodes, node))
  const reviewed = new Map(items.map((node) => [node, isArticle(nodes, node) ? reviewedBooks(nodes, node, itemOf) : []]))
  const claimed = new Set([...reviewed.values()].flat())
  let count = 0
  for (const node of items) {
    if (claimed.has(node)) continue
    count++
    const passedOver = zoteroOther({ itemType: itemTypeOf(nodes, node) })
    yield passedOver === undefined
      ? readArticle(node, itemOf(node), (reviewed.get(node) ?? []).map(itemOf), hashOf(node), `${file}#${count}`, options)
      : { passedOver }
  }
}

function isArticle(nodes: ZoteroNodes, node: XmlElement): boolean {
  return zoteroOther({ itemType: itemTypeOf(nodes, node) }) === undefined
}

/** The books among the items that are related to an article, whichever of the two says so. */
function reviewedBooks(nodes: ZoteroNodes, node: XmlElement, itemOf: (node: XmlElement) => ItemOfNode): readonly XmlElement[] {
  const isReviewed = reviews(itemOf(node).item)
  return [...new Set([...nodes.of(node, 'relation'), ...nodes.naming('relation', node)])].filter((other) => isReviewed(itemOf(other).item))
}

function remembering(make: (node: XmlElement) => ItemOfNode): (node: XmlElement) => ItemOfNode {
  const known = new Map<XmlElement, ItemOfNode>()
  return (node) => {
    const item = known.get(node) ?? make(node)
    known.set(node, item)
    return item
  }
}

/** Files and notes of an item, and what something else is part of, are no items by themselves. */
function isPartOfItem(nodes: ZoteroNodes, node: XmlElement): boolean {
  return ['link', 'isReferencedBy', 'isPartOf'].some((property) => nodes.naming(property, node).length > 0)
}

function readArticle(
  node: XmlElement,
  whole: ItemOfNode,
  books: readonly ItemOfNode[],
  hash: string,
  name: string,
  options: ReadOptions,
): Reading {
  const { csl, keys } = reviewAsCsl(
    whole.item,
    books.map(({ item }) => item),
  )
  const placeOf = (key?: string): Place => {
    if (key === undefined) return node.place
    if (key === 'reviewed') return books[0]?.places.get('title') ?? node.place
    const people = { author: 'author', translator: 'translator', 'reviewed-author': 'reviewedAuthor' }[key]
    return whole.places.get(people ?? keys.get(key) ?? key) ?? node.place
  }
  return readItem({ value: csl, text: '', placeOf }, name, options, 'application/rdf+xml', hash)
}
