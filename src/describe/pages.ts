import { text } from '../rdf/literal.js'
import { bibo, prism, schema } from '../rdf/terms.js'
import type { Pages } from '../record/serial.js'
import { type Binding, firstOf, firstText, values } from './binding.js'
import type { From } from './scope.js'

/** Pages, as printed. */
export const pages: Binding<Pages> = {
  uses: values('review', prism.startingPage, schema.pageStart, prism.endingPage, schema.pageEnd, prism.pageRange, schema.pagination),
  write: (value, { node }) => {
    const { first, last } = value
    node.add(prism.startingPage, text(first)).add(schema.pageStart, text(first))
    if (last !== undefined) node.add(prism.endingPage, text(last)).add(schema.pageEnd, text(last))
    node.add(prism.pageRange, text(rangeOf(value))).add(schema.pagination, text(rangeOf(value)))
  },
  read: readPages,
}

/** The range as printed: `152-158`. */
export function rangeOf({ first, last, range }: Pages): string {
  return range ?? (last === undefined ? first : `${first}-${last}`)
}

function readPages({ node }: From): Pages | undefined {
  const first = firstText(node.all(prism.startingPage)) ?? firstText(node.all(schema.pageStart))
  const last = firstText(node.all(prism.endingPage)) ?? firstText(node.all(schema.pageEnd))
  const range = firstOf([prism.pageRange, schema.pagination], (predicate) => firstText(node.all(predicate)))
  if (first === undefined) return undefined
  const plain: Pages = last === undefined ? { first } : { first, last }
  return range === undefined || range === rangeOf(plain) ? plain : { ...plain, range }
}

/** An article number. schema.org has no property for one but the pagination. */
export const locator: Binding<string> = {
  uses: values('review', bibo.locator, schema.pagination),
  write: (value, { node }) => {
    node.add(bibo.locator, text(value))
    if (node.first(schema.pagination) === undefined) node.add(schema.pagination, text(value))
  },
  read: ({ node }) => firstText(node.all(bibo.locator)) ?? numberAmongPages(node),
}

/** In schema.org alone an article number is told from a page by its shape: `e1001044`. */
export function isArticleNumber(text: string): boolean {
  return /^e[0-9]{3,20}$/i.test(text)
}

function numberAmongPages(node: From['node']): string | undefined {
  const printed = node.first(schema.pageStart) === undefined ? firstText(node.all(schema.pagination)) : undefined
  return printed !== undefined && isArticleNumber(printed) ? printed : undefined
}
