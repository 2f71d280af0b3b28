import type { Book } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import type { Pages, Serial } from '../../record/serial.js'
import type { Text } from '../../record/text.js'
import { journalOf, titleOf } from '../citation/cited-record.js'
import { relatorCodes } from '../relator-codes.js'
import type { Described, Writer } from '../writer.js'
import { element, type XmlChild, type XmlNode, xmlDocument } from '../xml/element.js'
import { modsRecord } from './mods-record.js'

// prettier-ignore
const fields = [
  'titles', 'abstracts', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].orcid', 'contributors[].kind',
  'serial.titles', 'serial.issns', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'serial.date', 'pages', 'locator', 'history.published', 'language',
  'doi', 'identifiers', 'page', 'licence', 'rights', 'keywords',
  'books[].titles', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role', 'books[].contributors[].given',
  'books[].contributors[].family', 'books[].contributors[].orcid', 'books[].contributors[].kind', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition',
  'books[].volume', 'books[].series', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/**
 * MODS 3.8: the review is an article of its host, and each reviewed book a related item of the type "reviewOf" with all that is known
 * of it. Source: Library of Congress, MODS User Guidelines.
 */
export const modsWriter: Writer = {
  id: 'mods',
  label: 'MODS, for libraries and repositories',
  mediaType: 'application/mods+xml',
  extension: '.mods',
  carries: fields,
  restrict: modsRecord,
  many: true,
  write: (reviews) =>
    xmlDocument(
      element('modsCollection', { xmlns: 'http://www.loc.gov/mods/v3', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }, reviews.map(modsOf)), // prettier-ignore
    ),
}

function modsOf({ record }: Described): XmlNode | undefined {
  const { titles, abstracts, contributors, books, serial, pages, locator, history, language, doi, identifiers, page, licence, rights, keywords } = modsRecord(record) // prettier-ignore
  return element(
    'mods',
    { version: '3.8' },
    titleInfos(titles),
    (contributors ?? []).map(nameOf),
    element('typeOfResource', {}, 'text'),
    element('genre', { authority: 'marcgt' }, 'article'),
    element('genre', {}, 'book review'),
    element('originInfo', {}, dateOf(history?.published)),
    languageOf(language),
    (abstracts ?? []).map(({ value, language }) => element('abstract', { 'xml:lang': language }, value)),
    (keywords ?? []).map(({ value, language }) => element('subject', {}, element('topic', { 'xml:lang': language }, value))),
    hostOf(serial, pages, locator),
    (books ?? []).map(reviewed),
    identifier('doi', doi),
    (identifiers ?? []).map(({ scheme, value }) => identifier(types[scheme] ?? scheme, value)),
    urlOf(page),
    licence === undefined ? undefined : element('accessCondition', { type: 'use and reproduction', 'xlink:href': licence }),
    element('accessCondition', { type: 'use and reproduction' }, rights),
  )
}

/** Names of MODS for schemes that it calls otherwise. */
const types: Readonly<Record<string, string>> = { handle: 'hdl' }

function identifier(type: string, value: string | undefined): XmlChild {
  return element('identifier', { type }, value)
}

function urlOf(page: string | undefined): XmlChild {
  return element('location', {}, element('url', {}, page))
}

function languageOf(language: string | undefined): XmlChild {
  return element('language', {}, element('languageTerm', { type: 'code', authority: 'rfc5646' }, language))
}

/** Years, months and days are W3CDTF; a season is no date that any encoding has. */
function dateOf(date: string | undefined): XmlChild {
  const isPlain = date !== undefined && /^[0-9-]+$/.test(date)
  return element('dateIssued', isPlain ? { encoding: 'w3cdtf', keyDate: 'yes' } : {}, date)
}

function nameOf({ role, name, family, given, orcid, kind }: Contributor): XmlNode | undefined {
  const parts: XmlChild = family === undefined ? element('namePart', {}, name) : [element('namePart', { type: 'family' }, family), element('namePart', { type: 'given' }, given)] // prettier-ignore
  return element(
    'name',
    { type: kind === 'organization' ? 'corporate' : 'personal' },
    parts,
    element('role', {}, element('roleTerm', { type: 'code', authority: 'marcrelator' }, relatorCodes[role])),
    orcid === undefined ? undefined : element('nameIdentifier', { type: 'orcid', typeURI: 'http://id.loc.gov/vocabulary/identifiers/orcid' }, orcid), // prettier-ignore
  )
}

function hostOf(serial: Serial | undefined, pages: Pages | undefined, locator: string | undefined): XmlChild {
  const apart = serial?.titles?.every(({ language }) => language !== undefined) === true
  const issns = (serial?.issns ?? []).map(({ value, medium }) => element('identifier', { type: 'issn', displayLabel: medium }, value))
  return element(
    'relatedItem',
    { type: 'host' },
    apart ? titleInfos(serial.titles) : element('titleInfo', {}, element('title', {}, journalOf(serial))),
    element('originInfo', {}, element('publisher', {}, serial?.publishers?.[0]?.name)),
    issns,
    element(
      'part',
      {},
      detail('volume', serial?.volume),
      detail('issue', serial?.issue),
      detail('article', locator),
      extentOf(pages),
      element('date', {}, serial?.date),
    ),
  )
}

function detail(type: string, number: string | undefined): XmlChild {
  return element('detail', { type }, element('number', {}, number))
}

function extentOf(pages: Pages | undefined): XmlChild {
  if (pages === undefined) return undefined
  if (pages.range !== undefined) return element('extent', { unit: 'pages' }, element('list', {}, pages.range))
  return element('extent', { unit: 'pages' }, element('start', {}, pages.first), element('end', {}, pages.last))
}

function reviewed(book: Book): XmlChild {
  const { contributors, publishers, places, date, edition, volume, series, language, formats, doi, page, extent } = book
  return element(
    'relatedItem',
    { type: 'reviewOf' },
    bookTitles(book),
    (contributors ?? []).map(nameOf),
    element(
      'originInfo',
      {},
      (places ?? []).map((place) => element('place', {}, element('placeTerm', { type: 'text' }, place))),
      (publishers ?? []).map(({ name }) => element('publisher', {}, name)),
      dateOf(date),
      element('edition', {}, edition),
    ),
    languageOf(language),
    element('physicalDescription', {}, element('extent', {}, extent)),
    element('part', {}, detail('volume', volume)),
    series === undefined || series.title === ''
      ? undefined
      : element('relatedItem', { type: 'series' }, element('titleInfo', {}, element('title', {}, series.title), element('partNumber', {}, series.number))), // prettier-ignore
    (formats ?? []).map(({ isbn }) => identifier('isbn', isbn)),
    identifier('doi', doi),
    urlOf(page),
  )
}

/** A title in each language: all but the first are translations of it. */
function titleInfos(titles: readonly Text[] | undefined): XmlChild {
  return (titles ?? []).map(({ value, language }, i) =>
    element('titleInfo', { type: i === 0 ? undefined : 'translated', 'xml:lang': language }, element('title', {}, value)),
  )
}

/** Title and subtitle apart, unless they are printed otherwise than with a colon between. */
function bookTitles(book: Book): XmlChild {
  const [title, ...others] = book.titles ?? []
  if (others.length > 0) return titleInfos(book.titles)
  const language = { 'xml:lang': title?.language }
  if (book.subtitle === undefined || book.printedTitle !== undefined)
    return element('titleInfo', language, element('title', {}, titleOf(book)))
  return element('titleInfo', language, element('title', {}, title?.value), element('subTitle', {}, book.subtitle))
}
