import type { Place } from '../../diagnostics/diagnostic.js'
import type { Line } from '../landing-text/page.js'
import { schemaTerm, wordsOf } from './markup-node.js'
import { type Document, type Element, stepsThrough } from './page-tree.js'
import { isUnseenName, visibleLines } from './visible-lines.js'

const outside: ReadonlySet<string> = new Set('script style noscript template nav aside form select button svg head iframe'.split(' '))

/** Whether an element is beside a post: menus, side columns, comments, other posts. What stands in a footer may be the post's own. */
export function isBesidePost(element: Element): boolean {
  return (
    outside.has(element.tagName) ||
    (!/^(?:body|html)$/.test(element.tagName) && [...wordsOf(element, 'class'), ...wordsOf(element, 'id')].some(isUnseenName))
  )
}

/** The elements of a post that are its own, those of things that it describes left out: a book has an author too. */
export function elementsOfPost(root: Document | Element): readonly Element[] {
  const found: Element[] = []
  for (const { node, entering } of stepsThrough(root, (element) => element === root || !(isBesidePost(element) || isThing(element))))
    if (entering && 'tagName' in node) found.push(node)
  return found
}

function isThing(element: Element): boolean {
  return typesOf(element).some((type) => /^(?:Book|Product|Movie|CreativeWork|Offer|Comment|Audiobook)$/.test(type))
}

/** What the microdata of an element say that it is: `BlogPosting`. */
export function typesOf(element: Element): readonly string[] {
  return wordsOf(element, 'itemtype').flatMap((type) => schemaTerm(type) ?? [])
}

/** The first line that a reader sees of an element. */
export function lineOf(element: Element, placeAt: (offset: number) => Place): Line | undefined {
  return visibleLines(element, placeAt).find(({ text }) => text !== '')
}
