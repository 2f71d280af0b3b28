import type { Place } from '../../diagnostics/diagnostic.js'
import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { findIsbns } from '../../record/values/isbn.js'
import type { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import { booksOfHeading } from '../landing-text/heading-books.js'
import { layOver } from '../landing-text/lay-over.js'
import type { Line } from '../landing-text/page.js'
import type { BookFacts } from '../landing-text/stated.js'
import { attribute, type Document, type Element, stepsThrough } from './page-tree.js'
import { visibleLines } from './visible-lines.js'

/**
 * The books in the block that the plugin "Objects for Review" of OJS puts on the page of a review: one item each, a description in
 * free words and an identifier behind it ("…. ISBN: 9780306406157") or a link.
 *
 * @param reviewers are never taken for the book's people.
 */
export function reviewObjects(
  document: Document,
  placeAt: (offset: number) => Place,
  reviewers: readonly string[],
  draft: DraftBuilder,
): readonly BookFacts[] {
  return itemsIn(document).flatMap((item) => {
    const line = visibleLines(item, placeAt).find(({ text }) => text !== '')
    return line === undefined ? [] : [bookOf(line, reviewers, draft)].flat()
  })
}

/** The items of lists inside the block. */
function itemsIn(document: Document): readonly Element[] {
  const items: Element[] = []
  let depth = 0
  for (const { node, entering } of stepsThrough(document)) {
    if (!('tagName' in node)) continue
    if (isBlock(node)) depth += entering ? 1 : -1
    else if (depth > 0 && entering && node.tagName === 'li' && items.length < mostItems) items.push(node)
  }
  return items
}

const mostItems = 50

function isBlock(element: Element): boolean {
  return (attribute(element, 'class') ?? '').slice(0, 500).split(/\s/).includes('objectsForReview')
}

function bookOf(line: Line, reviewers: readonly string[], draft: DraftBuilder): readonly BookFacts[] {
  const [, described = line.text, , printed] = /^(.{1,2000}?)[.,;]? (DOI|doi): (\S{1,300})$/.exec(line.text) ?? []
  const doi = printed === undefined ? undefined : draft.parsed('books[0].doi', printed, parseDoi(printed), line.at(0))
  const own: BookFacts = doi === undefined ? {} : { doi: { value: doi, place: line.at(0), trust: trust.field } }
  const text = printed === undefined ? (line.marked ?? line.text) : described
  const books = booksOfHeading(readHeading(text, { reviewers, expectReview: true }), line, trust.prose, draft)
  if (books.length > 0) return books.length > 1 ? books : (layOver({ books: [own] }, { books }).books ?? books)
  // What cannot be taken apart is no title: only its identifier is a fact.
  const formats = findIsbns(described).flatMap(({ isbn }) =>
    isbn === undefined ? [] : [{ value: { isbn }, place: line.at(0), trust: trust.field }],
  )
  if (!/^[\s.]{0,10}ISBN\b/.test(described)) draft.complain('read/text-is-understood', { field: 'books', actual: described }, line.at(0))
  return formats.length > 0 || doi !== undefined ? [{ ...own, ...(formats.length > 0 && { formats }) }] : []
}
