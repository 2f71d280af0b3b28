import { trust } from '../../record/draft.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { DraftBuilder } from '../draft-builder.js'
import type { JsonObject } from '../json-text.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { plainLine } from '../markup-text.js'
import type { MetaTag } from './meta-tags.js'
import type { Element } from './page-tree.js'
import { dateOfPost } from './post-date.js'
import type { Post, PostSource } from './post.js'
import { authorsOfPost, peopleIn } from './post-people.js'
import { sectionsAmong } from './post-sections.js'
import { titleAmong, titleInHead } from './post-title.js'
import { peopleAt } from './schema-people.js'
import { isA, textOf, textsOf } from './schema-terms.js'
import { journalOfSite } from './site-journal.js'
import { siteOf } from './site-name.js'

/** What the data of a page call a text of a weblog or a magazine. */
const articleTypes = ['BlogPosting', 'Article', 'NewsArticle', 'ReviewNewsArticle', 'OpinionNewsArticle', 'Review'] as const

/** The data of a page about its one text. */
export function articleOf({ schema }: PostSource): JsonObject | undefined {
  return schema.nodes.all.find((node) => isA(node, ...articleTypes))
}

/** A post with what the page says of it outside of it: in its head, in its data, around it. */
export function completed(post: Post, all: readonly Element[], source: PostSource): Post {
  const { placeAt, key } = source
  const draft = new DraftBuilder(key, placeAt(0))
  const article = articleOf(source)
  const contributors = authorsOf(post, all, source, draft)
  const published = publishedOf(source) ?? post.facts.published ?? dateOfPost(all, placeAt)
  const journal = journalOfSite(source)
  const title = post.title ?? titleAmong(all, placeAt) ?? titleInHead(source, article)
  const sections = article === undefined ? [] : textsOf(article, 'articleSection').map(({ value }) => plainLine(value))
  const section = said(source, 'article:section')
  return {
    ...post,
    ...(title && { title }),
    sections: [...post.sections, ...sections, ...(section === undefined ? [] : [section.content]), ...sectionsAmong(all, placeAt)],
    facts: { ...(contributors && { contributors }), ...(published && { published }), ...(journal.length > 0 && { journal }) },
    unnamed: contributors === undefined ? [...post.unnamed, ...draft.diagnostics].slice(0, 1) : [],
  }
}

/** The authors by the data, by the marks of the post, by the head; where all are silent, by a byline anywhere on the page. */
function authorsOf(post: Post, all: readonly Element[], source: PostSource, draft: DraftBuilder): ReviewFacts['contributors'] {
  const { tags, schema, placeAt } = source
  const site = siteOf(tags)
  const article = articleOf(source)
  const named = said(source, 'author') ?? said(source, 'article:author')
  const inData = article === undefined ? [] : peopleAt(article, 'author', 'author', schema.nodes)
  const data = inData.flatMap(({ name }) => peopleIn({ text: name, at: () => schema.placeOf(name) }, site, draft))
  const inHead =
    named === undefined || /^https?:/.test(named.content)
      ? []
      : peopleIn({ text: plainLine(named.content), at: () => named.place }, site, draft)
  const told = [data, post.facts.contributors ?? [], inHead].find((people) => people.length > 0) ?? authorsOfPost(all, site, placeAt, draft)
  return told.length > 0 ? told : undefined
}

/** The day by the data, else by the tags. */
function publishedOf(source: PostSource): ReviewFacts['published'] {
  const { schema } = source
  const article = articleOf(source)
  const stamp = article === undefined ? undefined : textOf(article, 'datePublished')
  const time = said(source, 'article:published_time')
  const printed = [
    ...(stamp === undefined ? [] : [{ read: parsePartialDate(stamp), place: schema.placeOf(stamp) }]),
    ...(time === undefined ? [] : [{ read: parsePartialDate(time.content), place: time.place }]),
  ]
  const day = printed.find(({ read }) => read.ok)
  return day?.read.ok === true ? { value: day.read.value, place: day.place, trust: trust.field } : undefined
}

function said({ tags }: PostSource, name: string): MetaTag | undefined {
  return tags.find((tag) => tag.name === name)
}
