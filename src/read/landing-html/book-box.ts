import { bookListsIn } from '../landing-text/book-list.js'
import type { Line } from '../landing-text/page.js'
import { wordsOf } from './markup-node.js'
import type { Element } from './page-tree.js'

const highest = 40
const mostLines = 60

/**
 * Whether a box beside a text belongs to it: it stands inside the article, and lists the facts of one book ("Verlag: …", "ISBN: …").
 * Magazines set that as an `aside`, which elsewhere is a column of the site.
 */
export function isBookBox(element: Element, linesOf: () => readonly Line[]): boolean {
  if (element.tagName !== 'aside' || !isInArticle(element)) return false
  return bookListsIn(linesOf().slice(0, mostLines), 'box').books.length === 1
}

function isInArticle(element: Element): boolean {
  let above = element.parentNode
  for (let height = 0; above !== null && 'tagName' in above && height < highest; height++, above = above.parentNode) {
    if (above.tagName === 'aside') return false
    if (above.tagName === 'article' || wordsOf(above, 'class').some((name) => /^(?:entry-content|post|hentry|h-entry)$/i.test(name)))
      return true
  }
  return false
}
