import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { readItem } from '../csl-json/read-item.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { itemAsCsl, zoteroOther } from '../zotero-json/item-as-csl.js'
import type { XmlElement } from '../xml/xml-element.js'
import { xmlRecords } from '../xml/xml-records.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { type ItemOfNode, itemOfNode, itemTypeOf } from './item-of-node.js'
import { ZoteroNodes } from './nodes.js'
import { bookAsCsl, type ReviewedBook, reviewedBooks, withoutWhatBooksSay } from './reviewed-books.js'

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
  const reviewed = new Map(
    items.map((node) => [node, zoteroOther({ itemType: itemTypeOf(nodes, node) }) === undefined ? reviewedBooks(nodes, node, itemOf) : []]),
  )
  const claimed = new Set([...reviewed.values()].flat().map(({ node }) => node))
  let count = 0
  for (const node of items) {
    if (claimed.has(node)) continue
    count++
    const passedOver = zoteroOther({ itemType: itemTypeOf(nodes, node) })
    yield passedOver === undefined
      ? readArticle(node, itemOf(node), reviewed.get(node) ?? [], hashOf(node), `${file}#${count}`, options)
      : { passedOver }
  }
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
  books: readonly ReviewedBook[],
  hash: string,
  name: string,
  options: ReadOptions,
): Reading {
  const { item, more } = withoutWhatBooksSay(whole.item, books)
  const known = books.map(bookAsCsl)
  const { csl, keys } = itemAsCsl(item)
  const rest = known.flatMap((book) => book.rest)
  const note = [typeof csl['note'] === 'string' ? csl['note'] : '', ...rest].filter((line) => line !== '').join('\n')
  const reviewed = [...known.map((book) => book.csl), ...more.map((title) => ({ type: 'book', title }))]
  const value = { ...csl, ...(note !== '' && { note }), ...(reviewed.length > 0 && { custom: { reviewed } }) }
  const placeOf = (key?: string): Place => {
    if (key === undefined) return node.place
    if (key === 'reviewed') return books[0]?.node.place ?? node.place
    const people = { author: 'author', translator: 'translator', 'reviewed-author': 'reviewedAuthor' }[key]
    return whole.places.get(people ?? keys.get(key) ?? key) ?? node.place
  }
  return readItem({ value, text: '', placeOf }, name, options, 'application/rdf+xml', hash)
}
