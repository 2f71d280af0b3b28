import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import type { Serial } from '../record/serial.js'
import { doiUrl } from '../record/values/doi.js'
import { withoutSeason } from '../record/values/partial-date.js'
import { isArticleNumber, journalOf, pagesOf, titleOf } from '../write/citation/cited-record.js'
import { citedPeople, invertedName } from '../write/citation/people.js'
import { cleanRecord } from '../write/xml/clean-record.js'
import { element, xmlDocument, type XmlNode } from '../write/xml/element.js'
import { keptPage, keptRights, keptTexts, keptTitle } from './kept-values.js'
import type { DepositWriter, Target } from './target.js'

const record: DepositWriter<'oai-dc'> = {
  id: 'oai-dc',
  label: 'Simple Dublin Core, as OAI-PMH hands it out',
  mediaType: 'application/xml',
  extension: '.xml',
  many: false,
  write: ([review]) => xmlDocument(review && dublinCore(review.checked.record)),
}

/** Simple Dublin Core: what every harvester of OAI-PMH takes. */
export const oaiDc: Target<'oai-dc'> = {
  id: 'oai-dc',
  label: 'OAI-PMH, simple Dublin Core',
  home: 'https://www.openarchives.org/OAI/openarchivesprotocol.html#dublincore',
  wants: 'A title; creator, date and language are what harvesters sort and filter by. The schema requires nothing.',
  sends:
    'The fifteen elements: title, creator, contributor, subject, description, publisher, date, type, identifier, source, language, relation and rights. The book stands in relation, by ISBN or DOI, else by its title: that the relation is one of reviewing cannot be said.',
  account: 'None: a repository hands it out, and harvesters come for it.',
  notes: [],
  // prettier-ignore
  carries: [
    'titles', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume',
    'serial.issue', 'pages.first', 'pages.last', 'locator', 'history.published', 'doi', 'page', 'language', 'licence', 'rights', 'keywords', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].formats[].isbn', 'books[].doi',
  ],
  restrict: dublinCoreRecord,
  deposits: [record],
}

/** Names in one string, parallel titles of the journal as one, pages before an article number, the day of the first appearance where no other is stated. */
function dublinCoreRecord(record: BookReview): BookReview {
  const {
    titles,
    abstracts,
    contributors,
    books,
    serial,
    pages: __,
    locator: ___,
    history,
    page,
    licence,
    rights,
    ...rest
  } = cleanRecord(record)
  const published = history?.published ?? history?.online
  const people = (contributors ?? []).flatMap((person) =>
    citedPeople([person], { roles: [person.role], organizations: false, names: 'string' }),
  )
  const journal = journalOf(serial)
  const { volume: _, issue: ____, ...withoutPlace } = serial ?? {}
  return {
    ...rest,
    ...(titles && { titles: keptTexts(titles) }),
    ...(abstracts && { abstracts: keptTexts(abstracts) }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: namedBooks(books) }),
    ...(serial && { serial: { ...withoutPlace, ...placeIn(serial), ...(journal !== '' && { titles: [{ value: journal }] }) } }),
    ...toldRange(record),
    ...(published !== undefined && { history: { published: withoutSeason(published) } }),
    ...keptPage(page),
    ...keptRights({ ...(licence !== undefined && { licence }), ...(rights !== undefined && { rights }) }),
  }
}

/** Books with an ISBN or a DOI are named by these alone, of which nobody says whose they are; the others by their titles. */
function namedBooks(books: readonly Book[]): readonly Book[] {
  const titled = books.filter(({ formats, doi }) => formats === undefined && doi === undefined).map(keptTitle)
  const formats = books.flatMap((book) => book.formats ?? [])
  const dois = books.flatMap(({ doi }) => doi ?? [])
  const [first, ...others] = dois
  const identified =
    formats.length === 0 && first === undefined
      ? []
      : [{ ...(formats.length > 0 && { formats }), ...(first !== undefined && { doi: first }) }]
  return [...identified, ...others.map((doi) => ({ doi })), ...titled]
}

/** Source: oai_dc.xsd; the DCMI element set 1.1. */
function dublinCore(review: BookReview): XmlNode | undefined {
  const {
    titles = [],
    abstracts = [],
    contributors = [],
    serial = {},
    history = {},
    keywords = [],
    doi,
    page,
    language,
    licence,
    rights,
    books = [],
  } = review
  const dc = (name: string, value: string | undefined, tag?: string): XmlNode | undefined =>
    element(`dc:${name}`, { 'xml:lang': tag }, value)
  const published = history.published ?? history.online
  return element(
    'oai_dc:dc',
    { 'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    titles.map(({ value, language: tag }) => dc('title', value, tag)),
    contributors.map((person) => dc(person.role === 'author' ? 'creator' : 'contributor', invertedName(person))),
    keywords.map(({ value, language: tag }) => dc('subject', value, tag)),
    abstracts.map(({ value, language: tag }) => dc('description', value, tag)),
    (serial.publishers ?? []).map(({ name }) => dc('publisher', name)),
    dc('date', published && withoutSeason(published)),
    dc('type', 'info:eu-repo/semantics/review'),
    dc('type', 'Book review'),
    dc('identifier', doi && doiUrl(doi)),
    dc('identifier', page),
    dc('source', sourceOf(review)),
    (serial.issns ?? []).map(({ value }) => dc('source', value)),
    dc('language', language),
    books.flatMap(namesOf).map((name) => dc('relation', name)),
    dc('rights', licence),
    dc('rights', rights),
  )
}

/** `Journal of Shores; Vol. 26 No. 2; 152-158`, as OJS writes it and harvesters take it apart. */
function sourceOf(review: BookReview): string {
  const { volume, issue } = placeIn(review.serial)
  const number = [volume && `Vol. ${volume}`, issue && `No. ${issue}`].filter(Boolean).join(' ')
  return [journalOf(review.serial), number, rangeOf(review)].filter(Boolean).join('; ')
}

/** Pages or an article number as one line, where they look like that: what else stands there no harvester tells from a title. */
function rangeOf({ pages, locator = '' }: BookReview): string {
  const range = pages === undefined ? locator : pagesOf(pages)
  return /^[a-z]{0,3}[0-9]{1,7}(?:-[a-z]{0,3}[0-9]{1,7})?$|^[ivxlc]{1,8}-[ivxlc]{1,8}$/i.test(range) ? range : ''
}

/** Pages are told as such behind a volume or an issue alone, and an article number by its letter alone. */
function toldRange(record: BookReview): Pick<BookReview, 'pages' | 'locator'> {
  const { pages, locator, serial } = record
  if (rangeOf(record) === '' || Object.keys(placeIn(serial)).length === 0) return {}
  if (pages !== undefined) return { pages }
  return locator === undefined ? {} : isArticleNumber(locator) ? { locator } : { pages: { first: locator } }
}

/** Volume and issue where they are numbers: what else stands there no harvester tells from a title. */
function placeIn({ volume = '', issue = '' }: Serial = {}): Pick<Serial, 'volume' | 'issue'> {
  const isNumber = /^[0-9]{1,5}$/.test(volume)
  const isRange = /^[0-9]{1,5}(?:\s?[-–/]\s?[0-9]{1,5})?$/.test(issue)
  return { ...(isNumber && { volume }), ...(isRange && { issue }) }
}

function namesOf(book: Book): readonly string[] {
  const names = [...(book.formats ?? []).map(({ isbn }) => `urn:isbn:${isbn}`), ...(book.doi === undefined ? [] : [doiUrl(book.doi)])]
  const title = titleOf(book)
  return names.length > 0 || title === '' ? names : [title]
}
