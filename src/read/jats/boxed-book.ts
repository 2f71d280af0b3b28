import { readHeading } from '../heading/index.js'
import type { StatedBook } from '../stated/stated-review.js'
import { childOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** A box holds a citation, not a text: so many lines, so long at the most. */
const mostLines = 8
const longestLine = 300

/**
 * The book of a review that names it in a box of the text, as some journals do, and in no `product`: only where the box reads as the
 * citation of a book, with its people and a publisher or an ISBN.
 */
export function boxedBook(article: XmlElement, reviewers: readonly string[]): StatedBook | undefined {
  const body = childOf(article, 'body')
  const [box] = body === undefined ? [] : descendantsOf(body, 'boxed-text')
  if (box === undefined) return undefined
  const lines = descendantsOf(box, 'title', 'p').map((line) => textOf(line).replace(/\s+/g, ' ').trim()).filter((line) => line !== '') // prettier-ignore
  const cited = lines.filter((line) => !/^reviewed by\b/i.test(line))
  if (cited.length === 0 || cited.length > mostLines || cited.some((line) => line.length > longestLine)) return undefined
  const text = cited.join('. ').replaceAll('. (', ' (')
  const { books } = readHeading(text, { reviewers, expectReview: true })
  const isCitation =
    books.length > 0 && books.every(({ people, publishers, isbns }) => people.length > 0 && publishers.length + isbns.length > 0)
  return isCitation ? { place: box.place, citation: { text, place: box.place } } : undefined
}
