import type { Source } from '../reader.js'
import { xmlRootOf } from '../xml/xml-root.js'

/** Roots that hold articles in a wrapper; any other that holds front matter of JATS is believed less. */
const wrappers: ReadonlySet<string> = new Set([
  'articles',
  'article-set',
  'articleset',
  'pmc-articleset',
  'collection',
  'book',
  'book-part-wrapper',
])

/** An article of JATS has its front matter in `front`; articles of OJS, Érudit and DocBook have not. */
export function detectJats(source: Source): number {
  const root = xmlRootOf(source)
  if (root === undefined || root.name === 'OAI-PMH' || root.name === 'html') return 0
  const { head } = source
  const hasFront = /<(?:front|front-stub|article-meta|book-part-meta)[\s>]/.test(head)
  if (root.name === 'article' || root.name === 'book-part') {
    if (/<!DOCTYPE\s+(?:article|book-part)\s[^>]{0,300}(?:JATS|NLM|BITS)/.test(head)) return 0.95
    if (/\s(?:article-type|dtd-version|book-part-type)\s*=/.test(root.tag)) return 0.9
    return hasFront ? 0.8 : 0
  }
  if (!hasFront || !/<(?:[\w-]{1,20}:)?(?:article|book-part)[\s>]/.test(head)) return 0
  return wrappers.has(root.name.toLowerCase()) ? 0.85 : 0.4
}
