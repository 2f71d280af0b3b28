import type { Contributor } from '../../record/contributor.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseIssn } from '../../record/values/issn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { plainLine } from '../markup-text.js'
import type { DraftBuilder } from '../draft-builder.js'
import { journalTitles } from '../landing-text/publication-facts.js'
import type { ReviewFacts, Stated } from '../landing-text/stated.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import { inItsLanguage } from '../parallel-titles.js'
import { isbnsOf } from './isbn-tags.js'
import { type MetaTag, stated } from './meta-tags.js'
import { paragraphsOf } from './paragraphs.js'

/** Reads the tags of Highwire Press: `citation_title`, `citation_author` … Source: Google Scholar's inclusion guidelines. */
export function factsOfHighwire(tags: readonly MetaTag[], draft: DraftBuilder): ReviewFacts {
  const all = (...names: readonly string[]): readonly MetaTag[] =>
    names.flatMap((name) => tags.filter((tag) => tag.name === `citation_${name}`))
  const one = <T>(names: readonly string[], read: (tag: MetaTag) => T | undefined): Stated<T> | undefined => firstOf(all(...names), read)
  const date = (field: string, ...names: readonly string[]): Stated<string> | undefined =>
    one(names, (tag) => draft.parsed(field, tag.content, parsePartialDate(tag.content), tag.place))
  const article = one(['firstpage'], ({ content }) => numberOfArticle(content))
  const formats = isbnsOf(all('isbn'), draft)
  return {
    titles: all('title')
      .slice(0, 1)
      .map((tag) => stated(tag, inItsLanguage(plainLine(tag.content)))),
    abstracts: all('abstract').map((tag) => stated(tag, withLanguage(paragraphsOf(tag.content), tag))),
    contributors: authorsOf(tags, draft),
    ...(formats.length > 0 && { books: [{ formats }] }),
    journal: all('journal_title').flatMap((tag) => journalTitles(tag.content).map((title) => stated(tag, title))),
    issns: all('issn', 'eissn').flatMap((tag) => issnsOf(tag, draft)),
    journalPublishers: all('publisher')
      .slice(0, 1)
      .map((tag) => stated(tag, { name: plainLine(tag.content) })),
    volume: one(['volume'], ({ content }) => content),
    issue: one(['issue'], ({ content }) => content),
    coverDate: date('serial.date', 'cover_date', 'year'),
    ...(article === undefined ? { pages: pagesOf(tags, draft) } : { locator: article }),
    ...optional(
      'locator',
      one(['article_number', 'elocation_id'], ({ content }) => content),
    ),
    published: date('history.published', 'publication_date', 'date'),
    online: date('history.online', 'online_date', 'epub_date'),
    language: one(['language'], (tag) => draft.parsed('language', tag.content, parseLanguage(tag.content), tag.place)),
    doi: one(['doi'], (tag) => draft.parsed('doi', tag.content, parseDoi(tag.content), tag.place)),
    page: one(['abstract_html_url', 'public_url'], (tag) => draft.parsed('page', tag.content, parseHttpUrl(tag.content), tag.place)),
    keywords: all('keywords', 'keyword').flatMap((tag) => keywordsOf(tag)),
  }
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>)
}

export function firstOf<T>(tags: readonly MetaTag[], read: (tag: MetaTag) => T | undefined): Stated<T> | undefined {
  for (const tag of tags) {
    const value = read(tag)
    if (value !== undefined && value !== '') return stated(tag, value)
  }
  return undefined
}

/** The reviewers; a tag about an author's ORCID iD belongs to the author before it. */
function authorsOf(tags: readonly MetaTag[], draft: DraftBuilder): readonly Stated<Contributor>[] {
  const people: Stated<Contributor>[] = []
  for (const tag of tags) {
    const last = people.at(-1)
    if (tag.name === 'citation_author') people.push(stated(tag, { role: 'author', ...parsePersonName(plainLine(tag.content)) }))
    if (tag.name === 'citation_authors')
      people.push(
        ...tag.content
          .split(';')
          .filter((name) => name.trim() !== '')
          .map((name) => stated(tag, personOf(name))),
      )
    if (tag.name !== 'citation_author_orcid' || last === undefined || last.value.orcid !== undefined) continue
    const orcid = draft.parsed('reviewer.orcid', tag.content, parseOrcid(tag.content), tag.place)
    if (orcid !== undefined) people[people.length - 1] = { ...last, value: { ...last.value, orcid } }
  }
  return people
}

function personOf(name: string): Contributor {
  return { role: 'author', ...parsePersonName(plainLine(name)) }
}

/** Journals without pages state the number of the article as its first page: "e1001044", "Art. 9". */
function numberOfArticle(printed: string): string | undefined {
  return isArticleNumber(printed) ? printed : /^art(?:icle|\.) ?([0-9]{1,7})$/i.exec(printed)?.[1]
}

export function issnsOf(tag: MetaTag, draft: DraftBuilder): NonNullable<ReviewFacts['issns']> {
  return tag.content.split(/[;,]\s*/).flatMap((printed) => {
    const value = draft.parsed('issn', printed, parseIssn(printed), tag.place)
    return value === undefined ? [] : [stated(tag, { value, ...(tag.name === 'citation_eissn' && { medium: 'online' as const }) })]
  })
}

function pagesOf(tags: readonly MetaTag[], draft: DraftBuilder): ReviewFacts['pages'] {
  const content = (name: string): MetaTag | undefined => tags.find((tag) => tag.name === `citation_${name}`)
  const [first, last] = [content('firstpage') ?? content('pages'), content('lastpage')]
  if (first === undefined) return undefined
  const printed = last === undefined || last.content === first.content ? first.content : `${first.content}-${last.content}`
  const read = draft.parsed('pages', printed, parsePages(printed), first.place)
  return read === undefined ? undefined : stated(first, read)
}

export function keywordsOf(tag: MetaTag): NonNullable<ReviewFacts['keywords']> {
  const separator = tag.content.includes(';') ? ';' : ','
  return tag.content.split(separator).flatMap((word) => (word.trim() === '' ? [] : [stated(tag, withLanguage(plainLine(word), tag))]))
}

/** A text in its declared language, else in the one that it shows. */
export function withLanguage(value: string, { language }: MetaTag): { value: string; language?: string } {
  const declared = language === undefined ? undefined : parseLanguage(language)
  return declared?.ok ? { value, language: declared.value } : inItsLanguage(value)
}
