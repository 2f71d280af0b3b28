import type { Place } from '../../diagnostics/diagnostic.js'
import { slug } from '../../record/values/slug.js'
import { placeOf } from './meta-tags.js'
import { wordsOf } from './markup-node.js'
import { attribute, type Document, stepsThrough } from './page-tree.js'

/**
 * One COinS of a page: an OpenURL of key and value pairs in the title of a span of the class `Z3988`.
 *
 * Source: OpenURL COinS, 2005; ANSI/NISO Z39.88-2004.
 */
export interface CoinsSpan {
  readonly format: 'journal' | 'book' | 'other'
  readonly place: Place
  /** The values of a key, in their order. */
  all(key: string): readonly string[]
}

const mostSpans = 500
const mostPairs = 500
const longestUrl = 50_000

/** The COinS of a page: of the article itself, and often of all that it cites. */
export function coinsIn(document: Document, file: string): readonly CoinsSpan[] {
  const spans: CoinsSpan[] = []
  for (const { node, entering } of stepsThrough(document)) {
    if (!entering || !('tagName' in node) || spans.length >= mostSpans) continue
    const title = attribute(node, 'title')
    if (title !== undefined && title.length <= longestUrl && wordsOf(node, 'class').includes('Z3988'))
      spans.push(spanOf(title, placeOf(node, file)))
  }
  return spans
}

function spanOf(openUrl: string, place: Place): CoinsSpan {
  const pairs = openUrl.split('&', mostPairs).map((pair) => {
    const at = pair.indexOf('=')
    return at === -1 ? ([pair, ''] as const) : ([decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))] as const)
  })
  const all = (key: string): readonly string[] => pairs.flatMap(([name, value]) => (name === key && value !== '' ? [value] : []))
  return { format: formatOf(all('rft_val_fmt')[0], all('rft.genre')[0]), place, all }
}

function formatOf(format = '', genre = ''): CoinsSpan['format'] {
  if (format.endsWith(':journal')) return 'journal'
  return format.endsWith(':book') && (genre === '' || genre === 'book' || genre === 'unknown') ? 'book' : 'other'
}

/** What is no encoding at all stands as it is: "50 % off". */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced).trim()
  } catch {
    return spaced.trim()
  }
}

/** The COinS of the article: the one of its title; where the title is not known, the only one that there is. */
export function articleAmong(spans: readonly CoinsSpan[], title: string | undefined): CoinsSpan | undefined {
  const articles = spans.filter(({ format }) => format === 'journal')
  const [only] = articles
  if (title === undefined) return articles.length === 1 ? only : undefined
  return articles.find((span) => slug(span.all('rft.atitle')[0] ?? '') === slug(title))
}
