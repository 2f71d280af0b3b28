import { complain } from '../../diagnostics/complain.js'
import { placesIn } from '../../diagnostics/places.js'
import { DraftBuilder } from '../draft-builder.js'
import { factsOfPage, type PageReading } from '../landing-text/facts-of-page.js'
import type { Known } from '../landing-text/known.js'
import { canBeOne, layOver } from '../landing-text/lay-over.js'
import type { Part } from '../landing-text/part.js'
import { partsOf } from '../landing-text/parts.js'
import { reviewsOn } from '../landing-text/reviews-on-page.js'
import type { BookFacts } from '../landing-text/stated.js'
import type { Reading, ReadOptions } from '../reader.js'
import { booksOfCoins, namesBook, reportIsbns } from './coins.js'
import { conclude } from './conclude.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { reviewObjects } from './ojs-review-objects.js'
import { layersOf, type PageLayers, type ParsedPage, titleOf } from './page-layers.js'
import type { Post } from './post.js'
import { readPost } from './read-post.js'
import { factsOfSchema, otherThanBook } from './schema-review.js'
import { visibleLines } from './visible-lines.js'

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

function readOne(
  page: ParsedPage,
  { meta, schema: embedded, coins, article, title, isReview, posts }: PageLayers,
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

/** A list of reviews that the page's data describe one by one: the text around them belongs to no one of them. */
function* fromSchemaAlone(page: ParsedPage, embedded: EmbeddedSchema): Generator<Reading> {
  for (const [i, review] of embedded.reviews.entries()) {
    const draft = new DraftBuilder(i === 0 ? page.file : `${page.file}#${i + 1}`, page.whole)
    const other = otherThanBook(review, embedded)
    if (other !== undefined) yield { passedOver: other }
    else yield conclude(page, draft, { meta: {}, schema: factsOfSchema(review, embedded, draft), visible: { facts: {}, found: false } })
  }
}
