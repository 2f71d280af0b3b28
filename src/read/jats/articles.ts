import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'

/** An article, or a part of one that is a text of its own. */
export interface JatsArticle {
  readonly element: XmlElement
  /** As `article-type` has it, in lower case. */
  readonly type: string
  /** `journal-meta`, that of the article around it where it has none. */
  readonly journal?: XmlElement
  /** Its own `article-meta` or `front-stub`. */
  readonly meta?: XmlElement
  /** That of the article around it, which gives what the part leaves out. */
  readonly around?: XmlElement
  /** The same text in other languages. */
  readonly translations: readonly XmlElement[]
  /** Whether it only holds reviews, each in a part of its own. */
  readonly holdsReviews: boolean
}

const reviewTypes: ReadonlySet<string> = new Set(['book-review', 'product-review', 'book-reviews'])

/** The article, and the reviews among its parts; translations belong to their article, replies and reports to nobody. */
export function articlesOf(element: XmlElement): readonly JatsArticle[] {
  const front = childOf(element, 'front')
  return gathered(element, childOf(front, 'journal-meta') ?? childOf(element, 'journal-meta'), undefined)
}

function gathered(element: XmlElement, journal: XmlElement | undefined, around: XmlElement | undefined): readonly JatsArticle[] {
  const meta = metaOf(element)
  // Parts of a book hold their own in their body.
  const parts = [...childrenOf(element, 'sub-article'), ...childrenOf(childOf(element, 'body'), 'book-part')]
  const reviews = parts.filter((part) => reviewTypes.has(typeOf(part)))
  const article: JatsArticle = {
    element,
    type: typeOf(element),
    ...(journal && { journal }),
    ...(meta && { meta }),
    ...(around && { around }),
    translations: parts.filter((part) => typeOf(part) === 'translation'),
    holdsReviews: reviews.length > 0 && childOf(meta, 'product') === undefined,
  }
  return [article, ...reviews.flatMap((part) => gathered(part, childOf(part, 'front', 'journal-meta') ?? journal, meta ?? around))]
}

/** The front matter of an article, a sub-article or a part of a book. */
export function metaOf(element: XmlElement): XmlElement | undefined {
  return (
    childOf(element, 'front', 'article-meta') ??
    childOf(element, 'front-stub') ??
    childOf(element, 'article-meta') ??
    childOf(element, 'book-part-meta')
  )
}

/** `article-type`, spelled in one way. */
export function typeOf(element: XmlElement): string {
  const type = element.attributes.get('article-type') ?? element.attributes.get('book-part-type') ?? ''
  return type
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^bookreview$/, 'book-review')
}
