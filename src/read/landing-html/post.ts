import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import { slug } from '../../record/values/slug.js'
import type { Line } from '../landing-text/page.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { hasWord, wordsOf } from './markup-node.js'
import type { MetaTag } from './meta-tags.js'
import { attribute, type Document, type Element } from './page-tree.js'
import { dateOfPost } from './post-date.js'
import { articleOf, completed } from './post-head.js'
import { elementsOfPost, lineOf, typesOf } from './post-parts.js'
import { authorsOfPost } from './post-people.js'
import { sectionsAmong } from './post-sections.js'
import { titleAmong } from './post-title.js'
import { siteOf } from './site-name.js'

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
  /** Who wrote it and when, and the journal that the site is. */
  readonly facts: Pick<ReviewFacts, 'contributors' | 'published' | 'journal'>
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
  const isArticle =
    articleOf(source) !== undefined ||
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
