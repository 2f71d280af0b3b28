import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseIssn } from '../../record/values/issn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parseLicence } from '../../record/values/licence.js'
import type { Parsed } from '../../record/values/parsed.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { plainLine } from '../markup-text.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { JsonObject } from '../json-text.js'
import { journalTitles } from '../landing-text/publication-facts.js'
import type { ReviewFacts, Stated } from '../landing-text/stated.js'
import { languageOf } from '../landing-text/text-language.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { bookOfSchema } from './schema-book.js'
import { paragraphsOf } from './paragraphs.js'
import { peopleAt } from './schema-people.js'
import { isA, nodesAt, type TaggedText, textOf, textsOf, typesOf } from './schema-terms.js'

/** What a review is of where that is no book: `a review of a film`; nothing for a book. */
export function otherThanBook(review: JsonObject, { nodes }: EmbeddedSchema): string | undefined {
  const items = nodesAt(review, 'itemReviewed', nodes)
  const types = items.flatMap((item) => typesOf(item))
  if (types.length === 0 || items.some((item) => isBook(item))) return undefined
  return `a review of something else than a book (${types[0] ?? 'Thing'})`
}

function isBook(item: JsonObject): boolean {
  return (
    isA(item, 'Book', 'Audiobook') || (isA(item, 'CreativeWork', 'Product', 'Thing', 'Publication') && textOf(item, 'isbn') !== undefined)
  )
}

/** A review and its books as schema.org describes them. */
export function factsOfSchema(review: JsonObject, jsonld: EmbeddedSchema, draft: DraftBuilder): ReviewFacts {
  const { nodes, placeOf } = jsonld
  const state = <T>(value: T, printed?: unknown): Stated<T> => ({ value, place: placeOf(printed ?? value), trust: trust.field })
  const one = <T>(field: string, printed: string | undefined, parse: (text: string) => Parsed<T>): Stated<T> | undefined => {
    const value = printed === undefined ? undefined : draft.parsed(field, printed, parse(printed), placeOf(printed))
    return value === undefined ? undefined : state(value, printed)
  }
  const texts = (items: readonly TaggedText[], clean: (text: string) => string): readonly Stated<{ value: string; language?: string }>[] =>
    items.map((item) => state(tagged(clean(item.value), item.language), item.value))
  const books = nodesAt(review, 'itemReviewed', nodes)
    .filter((item) => isBook(item))
    .map((book) => bookOfSchema(book, jsonld, draft))
  const licence = parseLicence(textOf(review, 'license') ?? '')
  return {
    titles: texts(
      firstSaid(review, 'name', 'headline').filter(({ language }, i) => i === 0 || language !== undefined),
      plainLine,
    ),
    abstracts: texts(abstractsOf(review), paragraphsOf),
    contributors: [...peopleAt(review, 'author', 'author', nodes), ...peopleAt(review, 'translator', 'translator', nodes)].map((person) =>
      state(person, person.name),
    ),
    ...(books.length > 0 && { books }),
    ...serialOf(review, jsonld, state, draft),
    ...pagesOf(review, state),
    published: one('history.published', textOf(review, 'datePublished'), parsePartialDate),
    language: one('language', textOf(review, 'inLanguage'), parseLanguage),
    ...(licence.ok && { licence: state(licence.value, textOf(review, 'license')) }),
    ...addresses(review, state),
    keywords: textsOf(review, 'keywords').flatMap(({ value }) =>
      value
        .split(/[;,] */)
        .filter((word) => word !== '')
        .map((word) => state(tagged(plainLine(word)), value)),
    ),
    ...ratingOf(review, jsonld, state),
  }
}

function firstSaid(node: JsonObject, ...properties: readonly string[]): readonly TaggedText[] {
  return properties.map((property) => textsOf(node, property)).find((found) => found.length > 0) ?? []
}

/** The abstract; else a description that is more than a slogan. */
function abstractsOf(review: JsonObject): readonly TaggedText[] {
  const stated = textsOf(review, 'abstract')
  return stated.length > 0 ? stated : textsOf(review, 'description').filter(({ value }) => value.length > 60)
}

type State = <T>(value: T, printed?: unknown) => Stated<T>

function tagged(value: string, language?: string): { value: string; language?: string } {
  const known = language === undefined ? languageOf(value) : language.toLowerCase()
  return known === undefined ? { value } : { value, language: known }
}

/** Journal, volume and issue, each inside the next. */
function serialOf(review: JsonObject, { nodes }: EmbeddedSchema, state: State, draft: DraftBuilder): ReviewFacts {
  const chain: JsonObject[] = []
  for (let level = nodesAt(review, 'isPartOf', nodes); level.length > 0 && chain.length < 12;) {
    chain.push(...level)
    level = level.flatMap((node) => nodesAt(node, 'isPartOf', nodes)).filter((node) => !chain.includes(node))
  }
  const issue = chain.find((node) => isA(node, 'PublicationIssue'))
  const periodical = chain.find((node) => isA(node, 'Periodical'))
  const volume = chain.map((node) => textOf(node, 'volumeNumber')).find((number) => number !== undefined)
  const number = issue === undefined ? undefined : textOf(issue, 'issueNumber')
  const cover = issue === undefined ? undefined : textOf(issue, 'datePublished')
  const date = cover === undefined ? undefined : parsePartialDate(cover)
  const issns = periodical === undefined ? [] : textsOf(periodical, 'issn')
  return {
    journal: titlesOf(periodical).map((title) => state(title, title.value)),
    issns: issns.flatMap(({ value }) => {
      const read = draft.parsed('issn', value, parseIssn(value), state(value).place)
      return read === undefined ? [] : [state({ value: read }, value)]
    }),
    ...(volume !== undefined && { volume: state(volume) }),
    ...(number !== undefined && { issue: state(number) }),
    ...(date?.ok && { coverDate: state(date.value, cover) }),
  }
}

/** Parallel titles with their languages, where the journal has them as other names; else the name. */
function titlesOf(periodical: JsonObject | undefined): readonly { value: string; language?: string }[] {
  if (periodical === undefined) return []
  const others = textsOf(periodical, 'alternateName').filter(({ language }) => language !== undefined)
  const names = textsOf(periodical, 'name')
  const tags = names.filter(({ language }) => language !== undefined)
  if (tags.length > 0) return tags.map(({ value, language }) => tagged(plainLine(value), language))
  if (others.length > 1) return others.map(({ value, language }) => tagged(plainLine(value), language))
  return journalTitles(names[0]?.value ?? '')
}

function pagesOf(review: JsonObject, state: State): Pick<ReviewFacts, 'pages' | 'locator'> {
  const [first, last] = [textOf(review, 'pageStart'), textOf(review, 'pageEnd')]
  const printed = first === undefined ? textOf(review, 'pagination') : last === undefined || last === first ? first : `${first}-${last}`
  if (printed === undefined) return {}
  if (isArticleNumber(printed)) return { locator: state(printed) }
  const read = parsePages(printed)
  return read.ok ? { pages: state(read.value, first ?? printed) } : {}
}

/** The DOI among identifiers, and the page. */
function addresses(review: JsonObject, state: State): Pick<ReviewFacts, 'doi' | 'page'> {
  const candidates = [...textsOf(review, 'identifier'), ...textsOf(review, 'sameAs')].map(({ value }) => value)
  const doi = candidates.map((candidate) => ({ candidate, read: parseDoi(candidate) })).find(({ read }) => read.ok)
  const page = parseHttpUrl(textOf(review, 'url') ?? '')
  return {
    ...(doi?.read.ok && { doi: state(doi.read.value, doi.candidate) }),
    ...(page.ok && { page: state(page.value, textOf(review, 'url')) }),
  }
}

function ratingOf(review: JsonObject, { nodes }: EmbeddedSchema, state: State): Pick<ReviewFacts, 'rating'> {
  const [rating] = nodesAt(review, 'reviewRating', nodes)
  const value = rating === undefined ? undefined : textOf(rating, 'ratingValue')
  if (rating === undefined || value === undefined) return {}
  const [best, worst] = [textOf(rating, 'bestRating'), textOf(rating, 'worstRating')]
  return { rating: state({ value, ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) }, value) }
}
