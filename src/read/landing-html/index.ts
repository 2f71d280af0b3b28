import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { limits, treeOf } from './page-tree.js'
import { readPage } from './read-page.js'

/** A review's landing page as a journal publishes it. */
export const landingHtml: Reader = {
  id: 'landing-html',
  label: 'HTML of a landing page',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  reads:
    'Highwire Press tags (citation_…), Dublin Core tags, the reviewed book in JSON-LD, microdata, RDFa and microformats, and where those are silent the text that a reader of the page sees.',
  cannotKnow: 'What the page states neither in its metadata nor in its text. Pictures and scripts are not looked into.',
  detect,
  read,
}

function detect({ name, head }: Source): number {
  const start = head
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (!start.startsWith('<')) return 0
  if (/^(?:<!--[^]{0,2000}?-->\s{0,20}){0,3}<!doctype html\b/i.test(start) || /<html[\s>]/i.test(start)) return 0.95
  const isPage = /\.x?html?$/i.test(name) && !start.startsWith('<?xml')
  return isPage || /<(?:head|body|meta|title|main|article)[\s>]/i.test(start) ? (isPage ? 0.8 : 0.4) : 0
}

function* read(source: Source, options: ReadOptions): Iterable<Reading> {
  const html = source.text()
  const whole: Place = { file: source.name, line: 1, column: 1 }
  if (html.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: whole })] }
    return
  }
  const document = treeOf(html)
  if (typeof document === 'string') yield { diagnostics: [complain('read/input-is-not-too-large', sizes[document], { place: whole })] }
  else yield* readPage({ document, html, file: source.name, whole }, options)
}

const sizes: Readonly<Record<keyof typeof limits, { readonly actual: string; readonly expected: string }>> = {
  characters: { actual: 'more', expected: '5 million characters' },
  depth: { actual: 'its elements stand deeper in one another', expected: `${limits.depth} levels` },
  elements: { actual: 'it holds more elements', expected: `${limits.elements} elements` },
}
