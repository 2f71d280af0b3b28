import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { hashOf } from '../../record/hash.js'
import { plainLine } from '../markup-text.js'
import { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import { factsOfPage, type Known, type PageReading } from '../landing-text/facts-of-page.js'
import { underItsDoi } from '../landing-text/under-its-doi.js'
import { canBeOne, layOver } from '../landing-text/lay-over.js'
import type { Line } from '../landing-text/page.js'
import { type Part, partsOf } from '../landing-text/parts.js'
import { publishedIn } from '../landing-text/publication-facts.js'
import { namesReviews } from '../landing-text/review-section.js'
import { reviewsOn } from '../landing-text/reviews-on-page.js'
import { sayFacts } from '../landing-text/say-facts.js'
import type { BookFacts, ReviewFacts } from '../landing-text/stated.js'
import { placesIn } from '../../diagnostics/places.js'
import type { Reading, ReadOptions } from '../reader.js'
import { booksOfCoins, factsOfCoins, namesBook, reportIsbns } from './coins.js'
import { articleAmong, coinsIn, type CoinsSpan } from './coins-spans.js'
import { factsOfDublinCore } from './dublin-core.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { embeddedSchema } from './embedded-schema.js'
import { factsOfHighwire } from './highwire.js'
import { factsOfLinks } from './head-links.js'
import { type MetaTag, metaTagsOf } from './meta-tags.js'
import { reviewObjects } from './ojs-review-objects.js'
import type { Document } from './page-tree.js'
import { type Post, postsOf } from './post.js'
import { readPost } from './read-post.js'
import { factsOfSchema, otherThanBook } from './schema-review.js'
import { visibleLines } from './visible-lines.js'

/** A page that was parsed. */
export interface ParsedPage {
  readonly document: Document
  readonly html: string
  readonly file: string
  readonly whole: Place
}

/** What each part of a page's source states, apart. */
interface Layers {
  readonly meta: ReviewFacts
  readonly schema: EmbeddedSchema
  readonly coins: readonly CoinsSpan[]
  /** The one that is about the article. */
  readonly article?: CoinsSpan
  readonly title?: Line
  readonly isReview: boolean
  readonly posts: readonly Post[]
}

/** The reviews on a page: nearly always one. */
export function* readPage(page: ParsedPage, options: ReadOptions): Generator<Reading> {
  const draft = new DraftBuilder(page.file, page.whole)
  const layers = layersOf(page, options, draft)
  if (layers.posts.length > 1) {
    yield* fromPosts(page, layers.posts, options)
    return
  }
  const [post] = layers.posts
  const root = post?.isWhole === true && layers.schema.reviews.length === 0 ? post.root : page.document
  const parts = partsOf(visibleLines(root, placesIn(page.file, page.html)))
  if (layers.title === undefined && layers.schema.reviews.length > 1) {
    yield* fromSchemaAlone(page, layers.schema)
    return
  }
  const reviews = layers.title === undefined && layers.schema.reviews.length === 0 ? reviewsOn(parts) : [parts]
  if (reviews === undefined) yield { diagnostics: [complain('read/reviews-can-be-told-apart', {}, { place: page.whole })] }
  for (const [i, own] of (reviews ?? []).entries()) {
    yield readOne(page, layers, own, options, i === 0 ? draft : new DraftBuilder(`${page.file}#${i + 1}`, page.whole))
  }
}

function layersOf({ document, html, file }: ParsedPage, { reviewSections }: ReadOptions, draft: DraftBuilder): Layers {
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

/** The posts of an index, each a reading of its own: what the page says of itself belongs to none of them. */
function fromPosts(page: ParsedPage, posts: readonly Post[], options: ReadOptions): readonly Reading[] {
  return posts.map((post, i) => {
    const draft = new DraftBuilder(i === 0 ? page.file : `${page.file}#${i + 1}`, page.whole)
    const { facts, passedOver } = readPost(post, placesIn(page.file, page.html), options, draft)
    return facts === undefined
      ? { passedOver: passedOver ?? 'a post that is no review' }
      : conclude(page, draft, { meta: {}, schema: {}, visible: { facts, found: true } })
  })
}

/** A title that is known from COinS alone is the review's where it says so, or the page does; else the text is looked through for a better one. */
function titleOfCoins(cited: ReviewFacts, isReview: boolean): Line | undefined {
  const title = titleOf(cited)
  return title !== undefined && (isReview || readHeading(title.text).kind !== 'unclear') ? title : undefined
}

function lineOfTag({ content, place }: MetaTag): Line {
  return { text: plainLine(content), marked: content, at: () => place }
}

function readOne(
  page: ParsedPage,
  { meta, schema: embedded, coins, article, title, isReview, posts }: Layers,
  parts: readonly Part[],
  options: ReadOptions,
  draft: DraftBuilder,
): Reading {
  const review = embedded.reviews.length === 1 ? embedded.reviews[0] : undefined
  const other = review === undefined ? undefined : otherThanBook(review, embedded)
  if (other !== undefined) return { passedOver: other }
  const [post, ...more] = posts
  const posted =
    post === undefined || more.length > 0 || review !== undefined ? {} : readPost(post, placesIn(page.file, page.html), options, draft)
  if (posted.passedOver !== undefined) return { passedOver: posted.passedOver }
  if (posted.facts !== undefined) return conclude(page, draft, { meta, schema: {}, visible: { facts: posted.facts, found: true } })
  const schema = review === undefined ? {} : factsOfSchema(review, embedded, draft)
  const own = more.length > 0 ? {} : (post?.facts ?? {})
  const reviewers = [...(meta.contributors ?? []), ...(schema.contributors ?? []), ...(own.contributors ?? [])].map(
    ({ value }) => value.name,
  )
  const objects = schema.books === undefined ? reviewObjects(page.document, placesIn(page.file, page.html), reviewers, draft) : []
  const described = objects.length > 0 ? { ...schema, books: objects } : schema
  const named = title ?? titleOf(schema)
  const knowsBook = described.books !== undefined || coins.some((span) => namesBook(span, article))
  const known: Known = {
    reviewers,
    isReview: isReview || schema.books !== undefined,
    knowsBook,
    isHtml: true,
    ...(named && { title: named }),
  }
  const visible = factsOfPage(parts, options, draft, known)
  if (review !== undefined && described.books === undefined && !visible.found)
    return { passedOver: visible.passedOver ?? 'a review of something that is not said to be a book' }
  // Of a page that is no review the books are no reviewed ones.
  const cited = visible.found || schema.books !== undefined ? booksOfCoins(coins, article, draft) : []
  const isbns = [...(visible.facts.books ?? []), ...(described.books ?? [])].flatMap(({ formats = [] }) => formats)
  if (article !== undefined) reportIsbns(article, new Set(isbns.map(({ value }) => value.isbn)), draft)
  const found = withCited(visible, cited, draft)
  return conclude(page, draft, { meta, schema: described, visible: { ...found, facts: layOver(found.facts, own) } })
}

/** The books of COinS complete those that the text names; where it names none, they are the reviewed ones. */
function withCited(visible: PageReading, cited: readonly BookFacts[], draft: DraftBuilder): PageReading {
  const { books = [] } = visible.facts
  if (cited.length === 0) return visible
  const known = books.length === 0 ? cited : cited.filter((book) => books.some((other) => canBeOne(book, other)))
  for (const { title } of cited.filter((book) => !known.includes(book)))
    if (title !== undefined) draft.complain('read/text-is-understood', { field: 'books', actual: title.value.value }, title.place)
  return { ...visible, facts: layOver(visible.facts, { books: known }) }
}

function titleOf({ titles }: ReviewFacts): Line | undefined {
  const [first] = titles ?? []
  return first && { text: first.value.value, at: () => first.place }
}

function conclude(
  { html, whole }: ParsedPage,
  draft: DraftBuilder,
  { meta, schema, visible }: { meta: ReviewFacts; schema: ReviewFacts; visible: PageReading },
): Reading {
  const described = schema.books !== undefined
  if (visible.passedOver !== undefined && !described) return { passedOver: visible.passedOver }
  if (!visible.found && !described) {
    return {
      diagnostics: [
        complain('read/input-holds-a-review', { other: 'neither its metadata nor its text name a reviewed book' }, { place: whole }),
      ],
    }
  }
  const books: ReviewFacts = schema.books === undefined ? {} : { books: schema.books }
  const facts = publishedIn([books, meta, schema, withoutEcho(visible.facts, meta)].reduce(layOver))
  reportUnplaced(meta, facts, draft)
  sayFacts(draft, facts)
  draft.say('sources', [{ hash: hashOf(html), mediaType: 'text/html' }], whole)
  return underItsDoi(draft.reading(), facts.doi?.value)
}

/** "41 | 2010" alone may be a volume or an issue: where the tags say which of them the number is, it is not the other as well. */
function withoutEcho({ volume, ...rest }: ReviewFacts, { volume: stated, issue }: ReviewFacts): ReviewFacts {
  const isEcho = stated === undefined && rest.issue === undefined && volume?.value === issue?.value
  return isEcho ? rest : { ...rest, volume }
}

/** An ISBN of the tags that none of several books could be given. */
function reportUnplaced(meta: ReviewFacts, facts: ReviewFacts, draft: DraftBuilder): void {
  const placed = new Set(facts.books?.flatMap(({ formats = [] }) => formats.map(({ value }) => value.isbn)))
  for (const { value, place } of (meta.books ?? []).flatMap(({ formats = [] }) => formats)) {
    if (!placed.has(value.isbn)) draft.complain('read/text-is-understood', { field: 'books', actual: `ISBN ${value.isbn}` }, place)
  }
}

/** A list of reviews that the page's data describe one by one: the text around them belongs to no one of them. */
function* fromSchemaAlone(page: ParsedPage, embedded: EmbeddedSchema): Generator<Reading> {
  for (const [i, review] of embedded.reviews.entries()) {
    const draft = new DraftBuilder(i === 0 ? page.file : `${page.file}#${i + 1}`, page.whole)
    const other = otherThanBook(review, embedded)
    if (other !== undefined) yield { passedOver: other }
    else yield conclude(page, draft, { meta: {}, schema: factsOfSchema(review, embedded, draft), visible: { facts: {}, found: false } })
  }
}
