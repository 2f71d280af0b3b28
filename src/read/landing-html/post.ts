import { trust } from '../../record/draft.js'
import { slug } from '../../record/values/slug.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import type { Line } from '../landing-text/page.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { plainLine } from '../markup-text.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { wordsOf } from './markup-node.js'
import type { MetaTag } from './meta-tags.js'
import { attribute, type Document, type Element } from './page-tree.js'
import { dateOfPost } from './post-date.js'
import { elementsOfPost, lineOf, typesOf } from './post-parts.js'
import { authorsOfPost, peopleIn } from './post-people.js'
import { peopleAt } from './schema-people.js'
import { isA, textOf, textsOf } from './schema-terms.js'

/** A post of a weblog or a text of a magazine. */
export interface Post {
  /** What its text is read from. */
  readonly root: Document | Element
  readonly title?: Line
  /** The title stands in the root: the text around it is the site's. */
  readonly isWhole: boolean
  /** Its categories and the line above its title. */
  readonly sections: readonly string[]
  readonly tags: readonly Line[]
  /** Who wrote it and when. */
  readonly facts: Pick<ReviewFacts, 'contributors' | 'published'>
  /** Names of accounts that may be nobody's: to be reported where no author is named. */
  readonly unnamed: readonly Diagnostic[]
}

/** What posts are found by: the page, its tags and its data. */
export interface PostSource {
  readonly document: Document
  readonly tags: readonly MetaTag[]
  readonly schema: EmbeddedSchema
  readonly placeAt: (offset: number) => Place
  readonly key: string
}

const articleTypes = ['BlogPosting', 'Article', 'NewsArticle', 'ReviewNewsArticle', 'OpinionNewsArticle', 'Review'] as const
/** An index shows fewer teasers. */
const mostPosts = 100

/**
 * The posts on a page: the one that the page is about, or all those of an index. None where nothing says that the page has any: a
 * journal's landing page is no post.
 */
export function postsOf(source: PostSource): readonly Post[] {
  const { document } = source
  const all = elementsOfPost(document)
  const roots = rootsAmong(all).slice(0, mostPosts)
  const article = source.schema.nodes.all.find((node) => isA(node, ...articleTypes))
  const isArticle =
    article !== undefined ||
    source.tags.some(({ name, content }) => name === 'article:published_time' || (name === 'og:type' && content === 'article'))
  const posts = roots.map((root) => postIn(root, source))
  const main = mainAmong(posts, source)
  if (posts.length > 1 && main === undefined) return posts.filter(({ title }) => title !== undefined)
  const post = main ?? posts[0] ?? (isArticle ? postIn(mainElement(all) ?? document, source) : undefined)
  if (post === undefined) return []
  const whole = completed(post, all, source)
  return isArticle || whole.facts.contributors !== undefined || whole.facts.published !== undefined ? [whole] : []
}

/** Elements that hold a post, the outermost. */
function rootsAmong(elements: readonly Element[]): readonly Element[] {
  const inside = new Set<Element>()
  const roots: Element[] = []
  for (const element of elements) {
    const parent = element.parentNode
    const isInside = parent !== null && 'tagName' in parent && inside.has(parent)
    if (isInside || isRoot(element)) inside.add(element)
    if (!isInside && isRoot(element)) roots.push(element)
  }
  return roots
}

function isRoot(element: Element): boolean {
  if (/^(?:html|body|li|a)$/.test(element.tagName)) return false
  return (
    element.tagName === 'article' ||
    wordsOf(element, 'class').some((name) => /^(?:hentry|h-entry|post|blog-?post|type-post)$/i.test(name)) ||
    typesOf(element).some((type) => /^(?:BlogPosting|Article|NewsArticle)$/.test(type))
  )
}

function mainElement(elements: readonly Element[]): Element | undefined {
  return elements.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
}

/** The post whose title is the page's, or the one with a title of the first rank. */
function mainAmong(posts: readonly Post[], { tags }: PostSource): Post | undefined {
  const told = slug(tags.find(({ name }) => name === 'og:title')?.content ?? '')
  const named = posts.filter(({ title }) => told !== '' && title !== undefined && told.startsWith(slug(title.text)))
  const [only, ...more] = named.length > 0 ? named : posts.filter(({ title }) => title?.level === 1)
  return more.length === 0 ? only : undefined
}

function postIn(root: Element | Document, { placeAt, tags, key }: PostSource): Post {
  const draft = new DraftBuilder(key, placeAt(0))
  const elements = elementsOfPost(root)
  const people = authorsOfPost(elements, siteOf(tags), placeAt, draft)
  const published = dateOfPost(elements, placeAt)
  const title = titleAmong(elements, placeAt)
  return {
    root,
    ...(title && { title }),
    isWhole: title !== undefined,
    sections: sectionsAmong(elements, placeAt),
    tags: elements
      .filter((element) => hasWord(element, 'rel', 'tag') && !hasWord(element, 'rel', 'category'))
      .slice(0, 50)
      .flatMap((element) => lineOf(element, placeAt) ?? []),
    facts: { ...(people.length > 0 && { contributors: people }), ...(published && { published }) },
    unnamed: draft.diagnostics,
  }
}

const titleNames = /^(?:entry-title|post-title|p-name|(?:article|story|headline)[-_]{1,2}(?:title|headline)|headline)$/i

function titleAmong(elements: readonly Element[], placeAt: PostSource['placeAt']): Line | undefined {
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

const sectionNames =
  /^(?:cat-links|categor(?:y|ies)|(?:post|entry|article)[-_]{1,2}(?:categor(?:y|ies)|section)|kicker|rubric|rubrik|rubrique|overline|section-name|eyebrow|dachzeile|ressort)$/i

function sectionsAmong(elements: readonly Element[], placeAt: PostSource['placeAt']): readonly string[] {
  const named = elements.filter(
    (element) =>
      hasWord(element, 'rel', 'category') ||
      hasWord(element, 'itemprop', 'articleSection') ||
      wordsOf(element, 'class').some((name) => sectionNames.test(name)),
  )
  return named.slice(0, 20).flatMap((element) => attribute(element, 'content') ?? lineOf(element, placeAt)?.text ?? [])
}

function siteOf(tags: readonly MetaTag[]): string | undefined {
  return tags.find(({ name }) => name === 'og:site_name')?.content
}

function hasWord(element: Element, name: string, word: string): boolean {
  return wordsOf(element, name).includes(word)
}

/** What the page says of its one post outside of it: in its head, in its data, around it. */
function completed(post: Post, all: readonly Element[], source: PostSource): Post {
  const { tags, schema, placeAt, key } = source
  const draft = new DraftBuilder(key, placeAt(0))
  const said = (name: string): MetaTag | undefined => tags.find((tag) => tag.name === name)
  const article = schema.nodes.all.find((node) => isA(node, ...articleTypes))
  const inData = article === undefined ? [] : peopleAt(article, 'author', 'author', schema.nodes)
  const data = inData.flatMap(({ name }) => peopleIn({ text: name, at: () => schema.placeOf(name) }, siteOf(tags), draft))
  const named = said('author') ?? said('article:author')
  const inHead =
    named === undefined || /^https?:/.test(named.content)
      ? []
      : peopleIn({ text: plainLine(named.content), at: () => named.place }, siteOf(tags), draft)
  const marked = post.facts.contributors ?? []
  const contributors = [
    data,
    marked,
    inHead,
    marked.length + data.length + inHead.length > 0 ? [] : authorsOfPost(all, siteOf(tags), placeAt, draft),
  ].find((people) => people.length > 0)
  const stamp = article === undefined ? undefined : textOf(article, 'datePublished')
  const time = said('article:published_time')
  const day = [
    ...(stamp === undefined ? [] : [{ read: parsePartialDate(stamp), place: schema.placeOf(stamp) }]),
    ...(time === undefined ? [] : [{ read: parsePartialDate(time.content), place: time.place }]),
  ].find(({ read }) => read.ok)
  const published =
    day?.read.ok === true
      ? { value: day.read.value, place: day.place, trust: trust.field }
      : (post.facts.published ?? dateOfPost(all, placeAt))
  const title = post.title ?? titleAmong(all, placeAt) ?? titleInHead(source, article)
  const sections = article === undefined ? [] : textsOf(article, 'articleSection').map(({ value }) => plainLine(value))
  return {
    ...post,
    ...(title && { title }),
    sections: [...post.sections, ...sections, ...[said('article:section')?.content ?? []].flat(), ...sectionsAmong(all, placeAt)],
    facts: { ...(contributors && { contributors }), ...(published && { published }) },
    unnamed: contributors === undefined ? [...post.unnamed, ...draft.diagnostics].slice(0, 1) : [],
  }
}

function titleInHead({ tags, schema }: PostSource, article: EmbeddedSchema['reviews'][number] | undefined): Line | undefined {
  const tag = tags.find(({ name }) => name === 'og:title')
  const headline = article === undefined ? undefined : textOf(article, 'headline', 'name')
  if (tag !== undefined) return { text: plainLine(tag.content), at: () => tag.place }
  return headline === undefined ? undefined : { text: plainLine(headline), at: () => schema.placeOf(headline) }
}
