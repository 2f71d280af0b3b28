import { jsonForScript } from '../json-for-script.js'
import type { MetaTag } from '../meta-tags.js'
import type { HeadLink } from './head-links.js'
import { markup, type Markup, verbatim } from './markup.js'

/** How an element without content ends: `/` for a page that is read as XML too. */
export type VoidEnd = '' | ' /'

export function metaElement({ name, content, scheme }: MetaTag, end: VoidEnd = ''): Markup {
  const where = scheme === undefined ? undefined : markup` scheme="${scheme}"`
  return markup`<meta name="${name}"${where} content="${content}"${end}>`
}

export function linkElement({ rel, href, type }: HeadLink, end: VoidEnd = ''): Markup {
  const media = type === undefined ? undefined : markup` type="${type}"`
  return markup`<link rel="${rel}" href="${href}"${media}${end}>`
}

/** Turtle as a block of data: nothing in it can end the block or open a comment. Source: RDF 1.1 Turtle, appendix A. */
export function turtleElement(turtle: string): Markup {
  return markup`<script type="text/turtle">\n${verbatim(turtle.replace(/<(?=[!/])/g, '\\u003C'))}</script>`
}

/** JSON-LD as a block of data that no browser runs. */
export function jsonldElement(json: string): Markup {
  return markup`<script type="application/ld+json">\n${verbatim(jsonForScript(json.trim()))}\n</script>`
}
