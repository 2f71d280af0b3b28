import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLanguage } from '../../record/values/language.js'
import { parseLicence } from '../../record/values/licence.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { plainLine } from '../markup-text.js'
import type { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import { booksOfHeading } from '../landing-text/heading-books.js'
import { journalTitles } from '../landing-text/publication-facts.js'
import type { BookFacts, ReviewFacts, Stated } from '../landing-text/stated.js'
import { trust } from '../../record/draft.js'
import { parsePages } from '../page-range.js'
import { inItsLanguage } from '../parallel-titles.js'
import { firstOf, issnsOf, keywordsOf, withLanguage } from './highwire.js'
import { isbnsOf } from './isbn-tags.js'
import { paragraphsOf } from './paragraphs.js'
import { type MetaTag, stated } from './meta-tags.js'

/** Reads Dublin Core in HTML, with what OJS adds to it: `DC.Title`, `DCTERMS.issued`, `DC.Identifier.pageNumber` … */
export function factsOfDublinCore(tags: readonly MetaTag[], draft: DraftBuilder): ReviewFacts {
  const all = (...names: readonly string[]): readonly MetaTag[] =>
    names.flatMap((name) => tags.filter((tag) => plainName(tag.name) === name))
  const one = <T>(names: readonly string[], read: (tag: MetaTag) => T | undefined): Stated<T> | undefined => firstOf(all(...names), read)
  const date = (field: string, ...names: readonly string[]): Stated<string> | undefined =>
    one(names, (tag) => draft.parsed(field, tag.content, parsePartialDate(tag.content), tag.place))
  const books = booksOf(all('relation', 'relation.isreviewof', 'isreviewof'), draft)
  return {
    titles: all('title')
      .slice(0, 1)
      .map((tag) => stated(tag, inItsLanguage(plainLine(tag.content)))),
    abstracts: all('description', 'abstract', 'description.abstract')
      .filter(({ content }) => content.length > 60)
      .map((tag) => stated(tag, withLanguage(paragraphsOf(tag.content), tag))),
    contributors: all('creator.personalname', 'creator')
      .map((tag) => stated(tag, { role: 'author' as const, ...parsePersonName(plainLine(tag.content)) }))
      .filter(isFirst),
    ...(books.length > 0 && { books }),
    journal: all('source', 'ispartof')
      .filter(({ content }) => !/^(?:https?:|urn:)|[0-9]{4}/i.test(content))
      .slice(0, 1)
      .flatMap((tag) => journalTitles(tag.content).map((title) => stated(tag, title))),
    issns: all('source.issn').flatMap((tag) => issnsOf(tag, draft)),
    journalPublishers: all('publisher')
      .slice(0, 1)
      .map((tag) => stated(tag, { name: plainLine(tag.content) })),
    volume: one(['source.volume'], ({ content }) => content),
    issue: one(['source.issue'], ({ content }) => content),
    pages: one(['identifier.pagenumber'], (tag) => draft.parsed('pages', tag.content, parsePages(tag.content), tag.place)),
    received: date('history.received', 'date.datesubmitted', 'datesubmitted'),
    // DSpace says there when the repository took the item in, which is years later.
    ...(!isRepository(tags) && {
      accepted: date('history.accepted', 'date.dateaccepted', 'dateaccepted'),
      online: date('history.online', 'date.available', 'available'),
    }),
    // OJS 2 has the day of publication as that of creation alone.
    published: date('history.published', 'date.issued', 'issued', 'date', 'date.created'),
    language: one(['language'], (tag) => draft.parsed('language', tag.content, parseLanguage(tag.content), tag.place)),
    doi: one(['identifier.doi', 'identifier'], ({ content }) => readDoi(content)),
    page: one(['identifier.uri', 'identifier'], ({ content }) => readPage(content)),
    ...rightsOf(all('rights', 'license', 'rights.license')),
    keywords: all('subject').flatMap((tag) => keywordsOf(tag)),
  }
}

function isRepository(tags: readonly MetaTag[]): boolean {
  return tags.some(({ name, content }) => name === 'generator' && /^(?:DSpace|EPrints)\b/i.test(content))
}

/** Without the prefix, in lower case: `title` of `DC.Title`, `dcterms.title`, `dc:title`. */
function plainName(name: string): string {
  return /^(?:dc|dcterms)[.:](.*)$/.exec(name)?.[1] ?? ''
}

function isFirst({ value }: Stated<{ name: string }>, i: number, all: readonly Stated<{ name: string }>[]): boolean {
  return all.findIndex((other) => other.value.name === value.name) === i
}

function readDoi(content: string): string | undefined {
  const read = parseDoi(content)
  return read.ok ? read.value : undefined
}

function readPage(content: string): string | undefined {
  const read = /doi\.org\//i.test(content) ? undefined : parseHttpUrl(content)
  return read?.ok === true ? read.value : undefined
}

/** The licence, where one of the statements names one; else the first statement as it is. */
function rightsOf(tags: readonly MetaTag[]): Pick<ReviewFacts, 'licence' | 'rights'> {
  const licence = firstOf(tags, ({ content }) => {
    const read = parseLicence(content)
    return read.ok && read.value.includes('creativecommons.org') ? read.value : undefined
  })
  const rights = licence === undefined ? firstOf(tags, ({ content }) => plainLine(content)) : undefined
  return { ...(licence && { licence }), ...(rights && { rights }) }
}

/** The ISBNs among the things that the page says it is related to. */
function numbersOf(tags: readonly MetaTag[], draft: DraftBuilder): ReturnType<typeof isbnsOf> {
  return isbnsOf(
    tags.filter(({ content }) => /isbn|97[89]/i.test(content)),
    draft,
  )
}

/** What the page says that it is related to: the reviewed book by its ISBN, or by its title where the tag says that it is reviewed. */
function booksOf(tags: readonly MetaTag[], draft: DraftBuilder): readonly BookFacts[] {
  const formats = numbersOf(tags, draft)
  const titled = tags.filter(
    ({ name, scheme, content }) => /isreviewof/i.test(`${name} ${scheme ?? ''}`) && !/^(?:urn:|https?:|isbn|[0-9-]+$)/i.test(content),
  )
  const books = titled.flatMap((tag) => {
    const line = { text: tag.content, at: () => tag.place }
    return booksOfHeading(readHeading(tag.content, { expectReview: true }), line, trust.field, draft)
  })
  // Which of several related things has the number is not said: it is kept apart from books that are named by their title.
  return books.length > 0 || formats.length === 0 ? books : [{ formats }]
}
