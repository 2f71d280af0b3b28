import { type MarkupNode, MarkupGatherer, type MarkupReading, schemaTerm, wordsOf } from './markup-node.js'
import { attribute, type Document, type Element, stepsThrough } from './page-tree.js'

/** References of one page that are followed, elements in them counted. */
const mostReferred = 100_000

/** The things that the microdata of a page describe. Source: HTML Living Standard, section 5 (Microdata). */
export function microdataOf(document: Document, file: string): MarkupReading {
  const gatherer = new MarkupGatherer(file)
  const items = new Map<Element, MarkupNode>()
  const ids = new Map<string, Element>()
  const roots: MarkupNode[] = []
  const open: MarkupNode[] = []
  const itemOf = (element: Element): MarkupNode => {
    const known = items.get(element)
    if (known !== undefined) return known
    const node = newItem(element)
    items.set(element, node)
    return node
  }
  const addTo = (item: MarkupNode, element: Element): void => {
    for (const word of wordsOf(element, 'itemprop')) {
      const property = schemaTerm(word)
      if (property === undefined) continue
      const value = isItem(element) ? itemOf(element) : gatherer.valueOf(element, property)
      gatherer.add(item, property, value, element)
    }
  }
  for (const { node, entering } of stepsThrough(document)) {
    if (!('tagName' in node)) continue
    if (!entering) {
      if (isItem(node)) open.pop()
      continue
    }
    const id = attribute(node, 'id')
    if (id !== undefined && !ids.has(id)) ids.set(id, node)
    const outer = open.at(-1)
    if (outer !== undefined) addTo(outer, node)
    if (!isItem(node)) continue
    if (outer === undefined || attribute(node, 'itemprop') === undefined) roots.push(itemOf(node))
    open.push(itemOf(node))
  }
  let referred = 0
  for (const [element, item] of items) {
    for (const id of new Set(wordsOf(element, 'itemref'))) {
      const target = ids.get(id)
      if (target === undefined || target === element) continue
      // What an item inside says is its own: its inside is not entered.
      let inside = 0
      for (const { node, entering } of stepsThrough(target)) {
        if (++referred > mostReferred) return { roots, places: gatherer.places }
        if (!('tagName' in node)) continue
        if (entering && inside === 0) addTo(item, node)
        if (isItem(node)) inside += entering ? 1 : -1
      }
    }
  }
  return { roots, places: gatherer.places }
}

function isItem(element: Element): boolean {
  return attribute(element, 'itemscope') !== undefined
}

function newItem(element: Element): MarkupNode {
  const types = wordsOf(element, 'itemtype').filter((type) => schemaTerm(type) !== undefined)
  const id = attribute(element, 'itemid')?.trim()
  return { ...(types.length > 0 && { '@type': types }), ...(id !== undefined && id !== '' && { '@id': id }) }
}
