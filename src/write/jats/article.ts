import type { BookReview, Identifier, Reference } from '../../record/review.js'
import type { Text } from '../../record/text.js'
import { element, type XmlChild, type XmlNode } from '../xml/element.js'
import { dateParts } from './date-parts.js'
import { nameOf, productOf, text } from './product.js'

/** What JATS calls the names that others gave, in `pub-id-type`. */
const idTypes: Readonly<Record<Identifier['scheme'], string>> = {
  arxiv: 'arxiv',
  handle: 'handle',
  oai: 'oai',
  pmcid: 'pmcid',
  pmid: 'pmid',
  urn: 'urn',
  wikidata: 'wikidata',
  local: 'publisher-id',
}

/** The article, of a record that holds nothing but what JATS has a place for. */
export function articleOf(record: BookReview): XmlNode | undefined {
  const attributes = {
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
    'article-type': 'book-review',
    'dtd-version': '1.4',
    'xml:lang': record.language,
  }
  const references = (record.references ?? []).map(referenceOf)
  return element(
    'article',
    attributes,
    element('front', {}, journalMeta(record), articleMeta(record) ?? element('article-meta')),
    element('back', {}, element('ref-list', {}, references)),
  )
}

function journalMeta({ serial }: BookReview): XmlNode | undefined {
  const [title, ...others] = serial?.titles ?? []
  return element(
    'journal-meta',
    {},
    element(
      'journal-title-group',
      {},
      text('journal-title', title?.value, { 'xml:lang': title?.language }),
      others.map(({ value, language }) => element('trans-title-group', { 'xml:lang': language }, text('trans-title', value))),
    ),
    (serial?.issns ?? []).map(({ value, medium }) =>
      text('issn', value, { 'publication-format': medium === 'online' ? 'electronic' : medium }),
    ),
    (serial?.publishers ?? []).map(({ name }) => element('publisher', {}, text('publisher-name', name))),
  )
}

function articleMeta(record: BookReview): XmlNode | undefined {
  const {
    doi,
    identifiers = [],
    contributors = [],
    serial,
    pages,
    locator,
    books = [],
    history,
    page,
    abstracts = [],
    notices = [],
  } = record
  const [abstract, ...others] = abstracts
  const lang = (language: string | undefined): string | undefined => language ?? (record.language === undefined ? undefined : 'und')
  const dated = (name: string, attributes: XmlNode['attributes'], date: string | undefined): XmlNode | undefined =>
    date === undefined ? undefined : element(name, attributes, dateParts(date))
  return element(
    'article-meta',
    {},
    text('article-id', doi, { 'pub-id-type': 'doi' }),
    identifiers.map(({ scheme, value }) => text('article-id', value, { 'pub-id-type': idTypes[scheme] })),
    titleGroup(record.titles ?? [], lang),
    element(
      'contrib-group',
      {},
      contributors.map((person) => element('contrib', { 'contrib-type': person.role }, orcidId(person.orcid), nameOf(person))),
    ),
    dated('pub-date', { 'date-type': 'pub', 'publication-format': 'print' }, history?.published),
    dated('pub-date', { 'date-type': 'pub', 'publication-format': 'electronic' }, history?.online),
    dated('pub-date', { 'date-type': 'issue' }, serial?.date),
    text('volume', serial?.volume),
    text('issue', serial?.issue),
    pages && [text('fpage', pages.first), text('lpage', pages.last), text('page-range', pages.range)],
    text('elocation-id', locator),
    books.map(productOf),
    element(
      'history',
      {},
      dated('date', { 'date-type': 'received' }, history?.received),
      (history?.revised ?? []).map((date) => dated('date', { 'date-type': 'rev-recd' }, date)),
      dated('date', { 'date-type': 'accepted' }, history?.accepted),
    ),
    permissions(record),
    page === undefined ? undefined : element('self-uri', { 'xlink:href': page }),
    notices.map(({ kind, doi: other, text: printed = '' }) => {
      const attributes = {
        'related-article-type': `${kind}-forward`,
        'ext-link-type': other === undefined ? undefined : 'doi',
        'xlink:href': other,
      }
      return printed === '' ? element('related-article', attributes) : element('related-article', attributes, printed)
    }),
    abstract && element('abstract', { 'xml:lang': lang(abstract.language) }, paragraphs(abstract)),
    others.map((one) => element('trans-abstract', { 'xml:lang': one.language }, paragraphs(one))),
    keywordGroups(record.keywords ?? [], lang),
  )
}

function titleGroup(titles: readonly Text[], lang: (language: string | undefined) => string | undefined): XmlChild {
  const [title, ...others] = titles
  return element(
    'title-group',
    {},
    text('article-title', title?.value, { 'xml:lang': lang(title?.language) }),
    others.map(({ value, language }) => element('trans-title-group', { 'xml:lang': language }, text('trans-title', value))),
  )
}

function orcidId(orcid: string | undefined): XmlNode | undefined {
  return orcid === undefined ? undefined : text('contrib-id', `https://orcid.org/${orcid}`, { 'contrib-id-type': 'orcid' })
}

function permissions({ licence, rights }: BookReview): XmlNode | undefined {
  const licenceNode = licence === undefined ? undefined : element('license', { 'xlink:href': licence }, text('ali:license_ref', licence))
  return element('permissions', {}, text('copyright-statement', rights), licenceNode)
}

function paragraphs({ value }: Text): XmlChild {
  return value.split('\n\n').map((paragraph) => text('p', paragraph))
}

function keywordGroups(keywords: readonly Text[], lang: (language: string | undefined) => string | undefined): XmlChild {
  const languages = [...new Set(keywords.map(({ language }) => language))]
  return languages.map((language) =>
    element(
      'kwd-group',
      { 'xml:lang': lang(language) },
      keywords.filter((keyword) => keyword.language === language).map(({ value }) => text('kwd', value)),
    ),
  )
}

/** The printed entry, and its DOI beside it. */
function referenceOf({ text: printed, doi }: Reference): XmlNode | undefined {
  return element('ref', {}, text('mixed-citation', printed), element('element-citation', {}, text('pub-id', doi, { 'pub-id-type': 'doi' })))
}
