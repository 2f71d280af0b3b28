import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { jsonldElement, linkElement, metaElement } from '../html/head-elements.js'
import type { HeadLink } from '../html/head-links.js'
import { sourceOf } from '../html/markup.js'
import type { MetaTag } from '../meta-tags.js'
import { beginMark, blocksIn, endMark, type Place } from './blocks.js'
import { headPlace } from './head-place.js'
import { lineEndOf } from './lines.js'
import { newLinks, newMetas, ownTags } from './own-tags.js'
import { limitedPage, limits, type Page } from '../../html/limited-page.js'

/** What is put into a page's head. */
export interface EmbedParts {
  /** The JSON itself: it is made safe for a script element here. */
  readonly jsonld: string
  readonly metas: readonly MetaTag[]
  /** With absolute addresses: the page may stand anywhere. */
  readonly links: readonly HeadLink[]
}

export type Embedded = { readonly ok: true; readonly html: string } | { readonly ok: false; readonly diagnostic: Diagnostic }

/**
 * Puts JSON-LD, meta tags and links into the head of a page, between two comments, and leaves every other character as it is.
 *
 * A page that has such a block gets it replaced where it stands, so that a second run changes nothing. Meta tags whose name the page
 * has itself, and links that it has, are left out.
 *
 * @returns the diagnostic `embed/page-is-markup` for text that is no page, or that ends before its head does.
 */
export function embed(page: string, parts: EmbedParts): Embedded {
  const mark = page.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = page.slice(mark.length)
  const parsed = limitedPage(text)
  if (typeof parsed === 'string') return refuse(parsed)
  const blocks = blocksIn(text, parsed)
  const place = blocks[0] ?? headPlace(text, parsed)
  if (place === undefined) return refuse()
  const html = replaced(text, place, blocks, block(text, parsed, place, blocks, parts))
  const again = limitedPage(html)
  return typeof again !== 'string' && blocksIn(html, again).length === 1 ? { ok: true, html: mark + html } : refuse()
}

/** A page without what was put into it before: its other lines keep their numbers. */
export function withoutEmbedded(page: string): string {
  const parsed = limitedPage(page)
  if (typeof parsed === 'string') return page
  let text = ''
  let at = 0
  for (const { start, end } of blocksIn(page, parsed)) {
    text += page.slice(at, start) + page.slice(start, end).replace(/[^\r\n]+/g, '')
    at = end
  }
  return text + page.slice(at)
}

function refuse(limit?: keyof typeof limits): Embedded {
  if (limit === undefined) return { ok: false, diagnostic: complain('embed/page-is-html') }
  const most = { depth: `${limits.depth} elements inside one another`, elements: `${limits.elements} elements` }[limit]
  return { ok: false, diagnostic: complain('read/input-is-not-too-large', { actual: `more than ${most}`, expected: most }) }
}

/** The text with the new block in its place and without any other. */
function replaced(text: string, place: Place, blocks: readonly Place[], made: string): string {
  let html = text.slice(0, place.start) + made
  let at = place.end
  for (const { start, end } of blocks.slice(1)) {
    html += text.slice(at, start)
    at = end
  }
  return html + text.slice(at)
}

function block(text: string, page: Page, { indent }: Place, blocks: readonly Place[], { jsonld, metas, links }: EmbedParts): string {
  const own = ownTags(page, blocks)
  const end = isReadAsXml(page) ? ' /' : ''
  const lines = [
    `<!-- ${beginMark} -->`,
    ...newMetas(metas, own).map((meta) => sourceOf(metaElement(meta, end))),
    ...newLinks(links, own).map((link) => sourceOf(linkElement(link, end))),
    ...sourceOf(jsonldElement(jsonld)).split('\n'),
    `<!-- ${endMark} -->`,
  ]
  const lineEnd = lineEndOf(text)
  return indent === undefined ? lines.join(lineEnd) : lines.map((line) => indent + line + lineEnd).join('')
}

/** Whether a page says that it is XHTML, where every element must end. */
function isReadAsXml(page: Page): boolean {
  return page.childNodes.some((node) => 'attrs' in node && node.attrs.some(({ name }) => name === 'xmlns'))
}
