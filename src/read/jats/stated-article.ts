import type { Stated, StatedBook, StatedIssn, StatedReview } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { type JatsArticle, metaOf } from './articles.js'
import { boxedBook } from './boxed-book.js'
import { historyDates, publicationDates } from './dates.js'
import { identifiersOf } from './identifiers.js'
import { noticesOf, referencesOf } from './links.js'
import { reviewersOf } from './people.js'
import { type Products, productsOf } from './products.js'
import { attributeOf, bare, bareChildren, languageOf, marked } from './stated-value.js'

/** Types of articles that are never reviews, in words. */
const otherTypes: Readonly<Record<string, string>> = {
  correction: 'a correction of something published before',
  retraction: 'a retraction of something published before',
  'partial-retraction': 'a retraction of something published before',
  addendum: 'an addendum to something published before',
  'expression-of-concern': 'an expression of concern',
  reply: 'a reply to another text',
  response: 'a reply to another text',
  'reviewer-report': 'a peer review of an article',
  'referee-report': 'a peer review of an article',
  'editor-report': 'a peer review of an article',
  'aggregated-review-documents': 'a peer review of an article',
  'decision-letter': 'a peer review of an article',
  'author-comment': 'a reply to another text',
}

/** What an article states of a review; or why it is none of a book. */
export function statedOfArticle(article: JatsArticle, hash: string): StatedReview | { readonly passedOver: string } {
  const { element, type, meta, around, journal, translations } = article
  const other = otherTypes[type]
  if (other !== undefined) return { passedOver: other }
  if (article.holdsReviews) return { passedOver: 'a collection of reviews, each of which is read by itself' }
  const products = productsIn(meta, translations)
  if (products.books.length === 0 && products.otherKinds.length > 0)
    return { passedOver: `a review of ${withArticle(products.otherKinds[0] ?? '')}` }
  const [outer, own] = [around, meta]
  const people = reviewersOf(own)
  const names = people.flatMap(({ name, family, given }) => name ?? [given, family].filter((part) => part !== undefined).join(' '))
  const boxed = type === 'book-review' && products.books.length === 0 ? boxedBook(element, names) : undefined
  const inherited = (name: string): XmlElement | undefined => childOf(own, name) ?? childOf(outer, name)
  const dates = childOf(own, 'pub-date') === undefined ? publicationDates(outer) : publicationDates(own)
  const { language } = languageOf(element)
  const [volume, issue] = [bare(inherited('volume')), bare(inherited('issue'))]
  const { doi, key, identifiers } = identifiersOf(own)
  const page = childrenOf(own, 'self-uri')
    .filter(isPage)
    .flatMap((uri) => attributeOf(uri, 'href') ?? bare(uri) ?? [])[0]
  const references = referencesOf(element)
  const back = childOf(element, 'back')
  return {
    ...(key !== undefined && { key }),
    place: element.place,
    hash,
    mediaType: 'application/jats+xml',
    isReview: type === 'book-review' || type === 'book-reviews',
    sections: sectionsOf(own, outer),
    titles: titlesOf(own, element, translations),
    abstracts: abstractsOf(own, element, translations),
    ...(language !== undefined && { language: { text: language, place: element.place } }),
    people: [...people, ...translations.flatMap((part) => reviewersOf(metaOf(part)).filter(({ role }) => role === 'translator'))],
    books: boxed === undefined ? products.books : [boxed],
    ...journalOf(journal),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...pagesOf(own),
    ...historyDates(own),
    ...dates,
    ...(doi && { doi }),
    identifiers,
    ...(page && { page }),
    licences: licencesOf(childOf(own, 'permissions') === undefined ? outer : own),
    keywords: keywordsOf(own, element),
    references,
    ...(back && { referencesPlace: childOf(back, 'ref-list')?.place ?? back.place }),
    notices: noticesOf(own),
    notUnderstood: products.notUnderstood,
  }
}

/** Translations name the same books again: only where the article itself names none are theirs taken. */
function productsIn(meta: XmlElement | undefined, translations: readonly XmlElement[]): Products {
  const own = productsOf(meta)
  if (own.books.length > 0 || own.otherKinds.length > 0) return own
  return translations.map((part) => productsOf(metaOf(part))).find(({ books }) => books.some(isNamed)) ?? own
}

function isNamed({ titles, citation, isbns }: StatedBook): boolean {
  return titles !== undefined || citation !== undefined || (isbns ?? []).length > 0
}

function withArticle(kind: string): string {
  if (/^(?:software|music|audio|data|equipment|hardware|films)$/.test(kind)) return kind
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

function sectionsOf(own: XmlElement | undefined, outer: XmlElement | undefined): readonly string[] {
  const categories = childOf(own, 'article-categories') ?? childOf(outer, 'article-categories')
  const subjects = categories === undefined ? [] : descendantsOf(categories, 'subject', 'series-title')
  return [...childrenOf(own, 'subj-group').flatMap((group) => childrenOf(group, 'subject')), ...subjects]
    .map((subject) => textOf(subject).replace(/\s+/g, ' ').trim())
    .filter((subject) => subject !== '')
}

/** The title with its subtitle, then those in other languages; `alt-title` only stands in for an empty one. */
function titlesOf(meta: XmlElement | undefined, article: XmlElement, translations: readonly XmlElement[]): readonly Stated[] {
  const group = childOf(meta, 'title-group') ?? meta
  const own = withSubtitle(group, ['article-title', 'title', 'book-part-title'], ['subtitle'], group, article)
  const alternative = childrenOf(group, 'alt-title').filter((title) => !/running|short/i.test(title.attributes.get('alt-title-type') ?? ''))
  const [standIn] = [...alternative, ...childrenOf(group, 'alt-title')].flatMap((title) => marked(title, article) ?? [])
  const others = [
    ...childrenOf(group, 'trans-title-group').flatMap((one) => withSubtitle(one, ['trans-title'], ['trans-subtitle'], one) ?? []),
    ...(childOf(group, 'trans-title') ? [withSubtitle(group, ['trans-title'], ['trans-subtitle'])].flatMap((title) => title ?? []) : []),
    ...translations.flatMap((part) => titlesOf(metaOf(part), part, [])),
  ]
  const first = own ?? standIn
  return first === undefined ? others : [first, ...others]
}

function withSubtitle(
  group: XmlElement | undefined,
  names: readonly string[],
  subtitles: readonly string[],
  ...around: readonly (XmlElement | undefined)[]
): Stated | undefined {
  const [element] = childrenOf(group, ...names)
  const title = marked(element, ...around)
  if (title === undefined) return undefined
  const [subtitle] = childrenOf(group, ...subtitles).flatMap((one) => marked(one) ?? [])
  return subtitle === undefined
    ? title
    : {
        ...title,
        text: `${title.text.trim()}${/[?!:.]\s*(?:<\/[a-z]{1,20}>)?$/.test(title.text.trim()) ? '' : ':'} ${subtitle.text.trim()}`,
      }
}

/** Abstracts proper: not pictures, teasers and lists of points. */
function abstractsOf(meta: XmlElement | undefined, article: XmlElement, translations: readonly XmlElement[]): readonly Stated[] {
  const proper = childrenOf(meta, 'abstract').filter((one) =>
    /^(?:|abstract|summary|executive-summary|short)$/i.test(one.attributes.get('abstract-type') ?? ''),
  )
  return [
    ...proper.flatMap((one) => marked(one, article) ?? []),
    ...childrenOf(meta, 'trans-abstract').flatMap((one) => marked(one) ?? []),
    ...translations.flatMap((part) => abstractsOf(metaOf(part), part, [])),
  ]
}

function keywordsOf(meta: XmlElement | undefined, article: XmlElement): readonly Stated[] {
  const groups = childrenOf(meta, 'kwd-group').filter((group) => !/abbrev/i.test(group.attributes.get('kwd-group-type') ?? ''))
  return groups.flatMap((group) => descendantsOf(group, 'kwd', 'compound-kwd').flatMap((kwd) => marked(kwd, group, article) ?? []))
}

function pagesOf(meta: XmlElement | undefined): Pick<StatedReview, 'pages' | 'lastPage' | 'locator'> {
  const [first, last, range, locator] = ['fpage', 'lpage', 'page-range', 'elocation-id'].map((name) => bare(childOf(meta, name)))
  const isMore = range !== undefined && range.text.replace(/[–—]/g, '-') !== `${first?.text ?? ''}-${last?.text ?? ''}`
  return {
    ...(isMore ? { pages: range } : { ...(first && { pages: first }), ...(last && { lastPage: last }) }),
    ...(locator && { locator }),
  }
}

function journalOf(journal: XmlElement | undefined): Pick<StatedReview, 'journal' | 'issns' | 'journalPublishers'> {
  const groups = [journal, ...childrenOf(journal, 'journal-title-group')]
  const titles = groups.flatMap((group) =>
    childrenOf(group, 'journal-title').flatMap((title) => marked(title, group === journal ? undefined : group) ?? []),
  )
  const translated = groups.flatMap((group) =>
    childrenOf(group, 'trans-title-group').flatMap((one) => childrenOf(one, 'trans-title').flatMap((title) => marked(title, one) ?? [])),
  )
  const publishers = childrenOf(journal, 'publisher').flatMap((publisher) => bareChildren(publisher, 'publisher-name'))
  const issns = childrenOf(journal, 'issn').flatMap((issn): readonly StatedIssn[] => {
    const text = bare(issn)
    const said = `${issn.attributes.get('pub-type') ?? ''} ${issn.attributes.get('publication-format') ?? ''}`
    const medium = /epub|electronic|online/i.test(said) ? 'online' : /ppub|print/i.test(said) ? 'print' : undefined
    return text === undefined ? [] : [{ ...text, ...(medium && { medium }) }]
  })
  return { journal: [...titles, ...translated], issns, journalPublishers: publishers }
}

/** `ali:license_ref` first, then the links of the licence, then its words and whose the rights are. */
function licencesOf(meta: XmlElement | undefined): readonly Stated[] {
  const permissions = childrenOf(meta, 'permissions')
  const licences = permissions.flatMap((one) => childrenOf(one, 'license'))
  const within = [...permissions, ...licences]
  return [
    ...within.flatMap((one) => bareChildren(one, 'license_ref')),
    ...licences.flatMap((one) => attributeOf(one, 'href') ?? []),
    ...licences
      .flatMap((one) => descendantsOf(one, 'ext-link', 'uri').flatMap((link) => attributeOf(link, 'href') ?? []))
      .filter(({ text }) => text.includes('creativecommons.org')),
    ...licences.flatMap((one) => bareChildren(one, 'license-p', 'p')),
    ...permissions.flatMap((one) => bareChildren(one, 'copyright-statement')),
  ]
}

function isPage(uri: XmlElement): boolean {
  return (
    !/pdf|xml|epub|image/i.test(uri.attributes.get('content-type') ?? '') && !/\.(?:pdf|xml|epub)$/i.test(uri.attributes.get('href') ?? '')
  )
}
