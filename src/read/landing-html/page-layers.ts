import type { Place } from '../../diagnostics/diagnostic.js'
import { placesIn } from '../../diagnostics/places.js'
import type { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import { layOver } from '../landing-text/lay-over.js'
import type { Line } from '../landing-text/page.js'
import { namesReviews } from '../landing-text/review-section.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { plainLine } from '../markup-text.js'
import type { ReadOptions } from '../reader.js'
import { factsOfCoins } from './coins.js'
import { articleAmong, coinsIn, type CoinsSpan } from './coins-spans.js'
import { factsOfDublinCore } from './dublin-core.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { embeddedSchema } from './embedded-schema.js'
import { factsOfLinks } from './head-links.js'
import { factsOfHighwire } from './highwire.js'
import { type MetaTag, metaTagsOf } from './meta-tags.js'
import type { Document } from './page-tree.js'
import { type Post, postsOf } from './post.js'

/** A page that was parsed. */
export interface ParsedPage {
  readonly document: Document
  readonly html: string
  readonly file: string
  readonly whole: Place
}

/** What each part of a page's source states, apart. */
export interface PageLayers {
  readonly meta: ReviewFacts
  readonly schema: EmbeddedSchema
  readonly coins: readonly CoinsSpan[]
  /** The one that is about the article. */
  readonly article?: CoinsSpan
  readonly title?: Line
  readonly isReview: boolean
  readonly posts: readonly Post[]
}

/** Reads what lies in a page beside its text. */
export function layersOf({ document, html, file }: ParsedPage, { reviewSections }: ReadOptions, draft: DraftBuilder): PageLayers {
  const tags = metaTagsOf(document, file)
  const coins = coinsIn(document, file)
  const title = tags.find(({ name }) => name === 'citation_title') ?? tags.find(({ name }) => /^(?:dc|dcterms)[.:]title$/.test(name))
  const article = articleAmong(coins, title === undefined ? undefined : plainLine(title.content))
  const cited = article === undefined ? {} : factsOfCoins(article, draft)
  const meta = [factsOfHighwire(tags, draft), factsOfDublinCore(tags, draft), factsOfLinks(document, file), cited].reduce(layOver)
  const sections = tags.filter(({ name }) => /^(?:citation_(?:article_type|section)|(?:dc|dcterms)[.:]type(?:\.articletype)?)$/.test(name))
  const isReview = sections.some(({ content }) => namesReviews(content, reviewSections === undefined ? {} : { reviewSections }))
  const schema = embeddedSchema(document, html, file, draft)
  const named = title === undefined ? titleOfCoins(cited, isReview) : lineOfTag(title)
  const isPosted = named === undefined && schema.reviews.length < 2
  const posts = isPosted ? postsOf({ document, tags, schema, placeAt: placesIn(file, html), key: file }) : []
  return { meta, schema, coins, isReview, posts, ...(article && { article }), ...(named && { title: named }) }
}

/** A title that is known from COinS alone is the review's where it says so, or the page does; else the text is looked through for a better one. */
function titleOfCoins(cited: ReviewFacts, isReview: boolean): Line | undefined {
  const title = titleOf(cited)
  return title !== undefined && (isReview || readHeading(title.text).kind !== 'unclear') ? title : undefined
}

function lineOfTag({ content, place }: MetaTag): Line {
  return { text: plainLine(content), marked: content, at: () => place }
}

/** The title that some facts state, as a line. */
export function titleOf({ titles }: ReviewFacts): Line | undefined {
  const [first] = titles ?? []
  return first && { text: first.value.value, at: () => first.place }
}
