import type { JsonObject } from '../json-text.js'
import type { Line } from '../landing-text/page.js'
import { plainLine } from '../markup-text.js'
import { hasWord, wordsOf } from './markup-node.js'
import type { Element } from './page-tree.js'
import type { PostSource } from './post.js'
import { lineOf } from './post-parts.js'
import { textOf } from './schema-terms.js'

/** What pages call the title of a post. */
const titleNames = /^(?:entry-title|post-title|p-name|(?:article|story|headline)[-_]{1,2}(?:title|headline)|headline)$/i

/** The title that stands among the elements of a post. */
export function titleAmong(elements: readonly Element[], placeAt: PostSource['placeAt']): Line | undefined {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const named = elements.filter(
    (element) => hasWord(element, 'itemprop', 'headline') || wordsOf(element, 'class').some((name) => titleNames.test(name)),
  )
  const candidates = [
    named.find((element) => headings.includes(element)),
    headings.find(({ tagName }) => tagName === 'h1'),
    named[0],
    headings.find(({ tagName }) => /^h[23]$/.test(tagName)),
  ]
  for (const element of candidates) {
    const line = element === undefined || element.tagName === 'meta' ? undefined : lineOf(element, placeAt)
    if (line !== undefined && line.text.length < 600) return line
  }
  return undefined
}

/** The title of a post that has none among its elements: in the tags of the page, else in its data. */
export function titleInHead({ tags, schema }: PostSource, article: JsonObject | undefined): Line | undefined {
  const tag = tags.find(({ name }) => name === 'og:title')
  const headline = article === undefined ? undefined : textOf(article, 'headline', 'name')
  if (tag !== undefined) return { text: plainLine(tag.content), at: () => tag.place }
  return headline === undefined ? undefined : { text: plainLine(headline), at: () => schema.placeOf(headline) }
}
