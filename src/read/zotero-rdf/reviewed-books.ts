import { cleanLine } from '../../record/values/plain-text.js'
import { objects, string } from '../json-fields.js'
import type { JsonObject } from '../json-text.js'
import { readHeading } from '../heading/index.js'
import { plainLine } from '../markup-text.js'
import { dateOf, nameOf } from '../zotero-json/item-as-csl.js'
import type { XmlElement } from '../xml/xml-element.js'
import { type ItemOfNode, itemTypeOf } from './item-of-node.js'
import type { ZoteroNodes } from './nodes.js'

/** A book item that an article reviews. */
export interface ReviewedBook extends ItemOfNode {
  readonly node: XmlElement
}

/**
 * The books that an article reviews, among the items related to it. Zotero relates items without saying why: only a book whose title
 * Extra states as reviewed, one of whose people the article calls a reviewed author, or that the title of a review names, is reviewed.
 */
export function reviewedBooks(nodes: ZoteroNodes, node: XmlElement, itemOf: (node: XmlElement) => ItemOfNode): readonly ReviewedBook[] {
  const { item } = itemOf(node)
  const related = [...new Set([...nodes.of(node, 'relation'), ...nodes.naming('relation', node)])]
  const titles = reviewedTitles(item).map(asCompared)
  const authors = objects(item, 'creators').filter(({ creatorType }) => creatorType === 'reviewedAuthor').map(personKey) // prettier-ignore
  const title = string(item, 'title') ?? ''
  const isReview = readHeading(title).kind === 'book-review'
  return related.flatMap((other) => {
    if (itemTypeOf(nodes, other) !== 'book') return []
    const book = itemOf(other)
    const own = string(book.item, 'title') ?? ''
    const isNamed = isReview && own.length > 3 && asCompared(title).includes(asCompared(own.split(':')[0] ?? own))
    const people = objects(book.item, 'creators').map(personKey)
    return titles.includes(asCompared(own)) || authors.some((author) => people.includes(author)) || isNamed
      ? [{ ...book, node: other }]
      : []
  })
}

const reviewedTitle = /^\s{0,20}reviewed[ -]title\s?:\s{0,20}(\S[^]*)$/i

function reviewedTitles(item: JsonObject): readonly string[] {
  return linesOf(item).flatMap((line) => reviewedTitle.exec(line)?.[1] ?? [])
}

function linesOf(item: JsonObject): readonly string[] {
  return (string(item, 'extra') ?? '').split('\n')
}

/**
 * The article as it says what the books do not: without reviewed titles and authors that are those of its books. A reviewed title
 * that no item has is a book of which only that is known.
 */
export function withoutWhatBooksSay(
  item: JsonObject,
  books: readonly ReviewedBook[],
): { readonly item: JsonObject; readonly more: readonly string[] } {
  if (books.length === 0) return { item, more: [] }
  const titles = books.map((book) => asCompared(string(book.item, 'title') ?? ''))
  const people = books.flatMap((book) => objects(book.item, 'creators').map(personKey))
  const creators = objects(item, 'creators').filter((one) => one['creatorType'] !== 'reviewedAuthor')
  const strangers = objects(item, 'creators').filter((one) => one['creatorType'] === 'reviewedAuthor' && !people.includes(personKey(one)))
  const extra = linesOf(item).filter((line) => !reviewedTitle.test(line))
  return {
    // Somebody else's book is spoken of too: nobody can say which.
    item: {
      ...item,
      creators: [...creators, ...strangers.map((one) => ({ ...one, creatorType: 'another reviewed author' }))],
      extra: extra.join('\n'),
    },
    more: reviewedTitles(item).filter((title) => !titles.includes(asCompared(title))),
  }
}

/** A book item in the variables of CSL; `rest` names people in parts that have no place in a book. */
export function bookAsCsl({ item }: ItemOfNode): { readonly csl: JsonObject; readonly rest: readonly string[] } {
  const csl: Record<string, unknown> = { type: 'book' }
  for (const [field, name] of fields) {
    const value = string(item, field)
    if (value !== undefined) csl[name] = value
  }
  const date = dateOf(string(item, 'date') ?? '')
  if (date !== '') csl['issued'] = date
  const rest: string[] = []
  for (const creator of objects(item, 'creators')) {
    const type = string(creator, 'creatorType') ?? ''
    if (['author', 'editor', 'translator', 'contributor'].includes(type))
      csl[type] = [...((csl[type] as readonly unknown[] | undefined) ?? []), nameOf(creator)]
    else rest.push(`${type}: ${plainLine(['firstName', 'lastName'].flatMap((key) => string(creator, key) ?? []).join(' '))}`)
  }
  return { csl, rest }
}

const fields: readonly (readonly [zotero: string, csl: string])[] = [
  ['title', 'title'], ['publisher', 'publisher'], ['place', 'publisher-place'], ['edition', 'edition'], ['volume', 'volume'], ['series', 'collection-title'],
  ['seriesNumber', 'collection-number'], ['numPages', 'number-of-pages'], ['ISBN', 'ISBN'], ['DOI', 'DOI'], ['url', 'URL'], ['language', 'language'],
] // prettier-ignore

function asCompared(text: string): string {
  return cleanLine(text).toLowerCase()
}

function personKey(creator: JsonObject): string {
  return asCompared(['firstName', 'lastName'].flatMap((key) => string(creator, key) ?? []).join(' '))
}
