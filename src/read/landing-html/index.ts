import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { limitedPage, limits } from '../../html/limited-page.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { readGraph } from '../rdf.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { ownJsonldOf } from './own-jsonld.js'
import { graphOfOwnPage } from './own-page.js'
import type { ParsedPage } from './page-layers.js'
import { readPage } from './read-page.js'
import { withOwnJsonld } from './with-own-jsonld.js'

/** A review's landing page as a journal publishes it. */
export const landingHtml: Reader = {
  id: 'landing-html',
  label: 'HTML of a landing page',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  reads:
    'Highwire Press tags (citation_…), Dublin Core tags, the reviewed book in JSON-LD, microdata, RDFa, microformats and COinS, and where those are silent the text that a reader of the page sees: pages of journals, weblogs and magazines, also with several reviews.',
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
  if (isOtherXml({ head: start }) && !/\.x?html?$/i.test(name)) return 0
  if (/^(?:<!--[^]{0,2000}?-->\s{0,20}){0,3}<!doctype html\b/i.test(start) || /<html[\s>]/i.test(start)) return 0.95
  const isPage = /\.x?html?$/i.test(name) && !start.startsWith('<?xml')
  return isPage || /<(?:head|body|meta|title|main|article)[\s>]/i.test(start) ? (isPage ? 0.8 : 0.4) : 0
}

/** Elements that a page, or a part of one, begins with. */
const htmlElements: ReadonlySet<string> = new Set(
  'html head body base link meta title style script noscript template header nav main aside footer section article address hgroup div p hr pre blockquote ol ul dl figure table form h1 h2 h3 h4 h5 h6 a abbr b bdi bdo br cite code em i img picture iframe mark q s small span strong sub sup time u center font'.split(
    ' ',
  ),
)

/** Whether the first element is none of HTML; `article` and `title` are also those of other formats, which say so in their start tags. */
function isOtherXml(source: Pick<Source, 'head'>): boolean {
  const root = xmlRootOf(source)
  if (root === undefined) return false
  return (
    !htmlElements.has(root.name.toLowerCase()) ||
    /\s(?:article-type|dtd-version|xmlns="(?!http:\/\/www\.w3\.org\/1999\/xhtml"))/.test(root.tag)
  )
}

function* read(source: Source, options: ReadOptions): Iterable<Reading> {
  const html = source.text()
  const whole: Place = { file: source.name, line: 1, column: 1 }
  if (html.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: whole })] }
    return
  }
  const document = html.length > longestPage ? 'characters' : limitedPage(html)
  if (typeof document === 'string') yield { diagnostics: [complain('read/input-is-not-too-large', sizes[document], { place: whole })] }
  else {
    const own = graphOfOwnPage(document)
    if (own !== undefined) yield* readGraph(own, source.name, html, 'text/html')
    else yield* readForeign({ document, html, file: source.name, whole }, options)
  }
}

/** A journal's page, into which a summary of ours may have been embedded. */
function* readForeign(page: ParsedPage, options: ReadOptions): Iterable<Reading> {
  const summary = ownJsonldOf(page.document, page.file)
  if (summary === undefined) {
    yield* readPage(page, options)
    return
  }
  // It is read once, and exactly: the rest of the page is read without it.
  summary.element.childNodes = []
  const readings = [...readPage(page, options)]
  const [only, ...more] = readings
  if (only === undefined || more.length > 0) yield* readings
  else yield withOwnJsonld(only, summary, page.html, page.whole)
}

/** In UTF-16 units. */
const longestPage = 5_000_000

const sizes: Readonly<Record<keyof typeof limits | 'characters', { readonly actual: string; readonly expected: string }>> = {
  characters: { actual: 'more', expected: '5 million characters' },
  depth: { actual: 'its elements stand deeper in one another', expected: `${limits.depth} levels` },
  elements: { actual: 'it holds more elements', expected: `${limits.elements} elements` },
}
