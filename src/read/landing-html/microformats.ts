import { parseIsbn } from '../../record/values/isbn.js'
import { type MarkupNode, MarkupGatherer, type MarkupReading, wordsOf } from './markup-node.js'
import { attribute, type Document, type Element, stepsThrough } from './page-tree.js'

/** Classes that begin a thing, and what schema.org calls it; of a thing that can be anything no type is said. */
const things: Readonly<Record<string, string>> = {
  'h-review': 'Review', hreview: 'Review', 'h-entry': 'Article', hentry: 'Article', 'h-card': 'Person', vcard: 'Person', 'h-product': 'Product', hproduct: 'Product', 'h-event': 'Event', vevent: 'Event', 'h-recipe': 'Recipe', hrecipe: 'Recipe', 'h-adr': 'Place', 'h-geo': 'Place', 'h-cite': '', 'h-item': '', 'h-book': 'Book',
} // prettier-ignore

/** The properties of microformats2 and, where they differ, of the classic formats. */
const properties: Readonly<Record<string, string>> = {
  'p-name': 'name', 'p-author': 'author', 'p-item': 'itemReviewed', 'p-rating': 'reviewRating', 'p-best': 'bestRating', 'p-worst': 'worstRating', 'p-summary': 'description', 'dt-published': 'datePublished', 'dt-reviewed': 'datePublished', 'u-url': 'url', 'p-category': 'keywords', 'u-uid': 'uid', 'p-identifier': 'uid', 'u-identifier': 'uid', 'p-isbn': 'isbn', 'u-isbn': 'isbn', 'p-publisher': 'publisher', 'p-publication': 'publication', 'p-org': 'org', 'p-reviewer': 'author', 'p-editor': 'editor', 'p-translator': 'translator',
  fn: 'name', item: 'itemReviewed', reviewer: 'author', author: 'author', rating: 'reviewRating', dtreviewed: 'datePublished', reviewed: 'datePublished', published: 'datePublished', url: 'url', uid: 'uid', identifier: 'uid', isbn: 'isbn', org: 'org', publisher: 'publisher', summary: 'name', 'entry-title': 'name', category: 'keywords',
} // prettier-ignore

interface Open {
  readonly element: Element
  readonly node: MarkupNode
  /** Property names without prefixes count only in the classic formats. */
  readonly classic: boolean
  /** The entry that a review stands in: it says for both who wrote and when. */
  readonly entry: MarkupNode | undefined
}

/**
 * The reviews that the classes of a page mark: h-review and h-entry with the `p-item` of microformats2, hReview 0.4. A thing is a
 * book where it has an ISBN or the class `h-book`; where its type is not said, none is.
 */
export function microformatsOf(document: Document, file: string): MarkupReading {
  const gatherer = new MarkupGatherer(file)
  const roots: MarkupNode[] = []
  const open: Open[] = []
  for (const { node, entering } of stepsThrough(document)) {
    if (!('tagName' in node)) continue
    const outer = open.at(-1)
    if (!entering) {
      if (outer?.element === node) finish(open.pop() ?? outer, gatherer)
      continue
    }
    const classes = wordsOf(node, 'class')
    const names = outer === undefined ? [] : classes.filter((name) => isProperty(name, outer.classic))
    const said = new Set(names.map((name) => properties[name] ?? ''))
    const kind = classes.find((name) => Object.hasOwn(things, name))
    if (kind === undefined && !said.has('itemReviewed')) {
      if (outer !== undefined) for (const property of said) gatherer.add(outer.node, property, valueOf(node, property, gatherer), node)
      continue
    }
    const type = kind === undefined ? '' : (things[kind] ?? '')
    const inner: MarkupNode = type === '' ? {} : { '@type': type }
    for (const property of said) if (outer !== undefined) gatherer.add(outer.node, property, inner, node)
    if (type === 'Review' || type === 'Article') roots.push(inner)
    const entry = outer?.node['@type'] === 'Article' ? outer.node : undefined
    const classic = kind === undefined ? outer?.classic === true : !kind.startsWith('h-')
    open.push({ element: node, node: inner, classic, entry })
  }
  return { roots, places: gatherer.places }
}

function isProperty(name: string, classic: boolean): boolean {
  return Object.hasOwn(properties, name) && (classic || /^(?:p|u|dt)-/.test(name))
}

function valueOf(element: Element, property: string, gatherer: MarkupGatherer): string {
  const title = element.tagName === 'abbr' ? attribute(element, 'title') : undefined
  return title?.trim() ?? gatherer.valueOf(element, property)
}

/** What a thing says is put in the terms of schema.org when all of it is known. */
function finish({ element, node, entry }: Open, gatherer: MarkupGatherer): void {
  const type = node['@type']
  if (type === 'Review' || type === 'Article') {
    const { reviewRating: rating, bestRating, worstRating } = node
    // "5 out of 5 stars" is a text about a rating.
    const [value] = Array.isArray(rating) ? (rating as unknown[]) : []
    delete node['reviewRating']
    if (typeof value === 'string' && /^\d{1,3}(?:\.\d{1,3})?$/.test(value))
      node['reviewRating'] = [{ ratingValue: value, ...(bestRating !== undefined && { bestRating }), ...(worstRating !== undefined && { worstRating }) }] // prettier-ignore
    for (const property of ['author', 'datePublished']) if (type === 'Review' && entry !== undefined) node[property] ??= entry[property]
    return
  }
  if (node['name'] === undefined) gatherer.add(node, 'name', gatherer.textOf(element), element)
  if (type === 'Person' && node['org'] !== undefined && JSON.stringify(node['org']) === JSON.stringify(node['name']))
    node['@type'] = 'Organization'
  const { uid } = node
  for (const printed of Array.isArray(uid) ? (uid as unknown[]) : []) {
    const isbn = typeof printed === 'string' ? printed.replace(/^(?:urn:)?isbn[:\s]\s?/i, '') : ''
    if (parseIsbn(isbn).ok) gatherer.add(node, 'isbn', isbn, element)
  }
  if (node['isbn'] !== undefined) node['@type'] = 'Book'
}
