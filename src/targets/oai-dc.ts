import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { withoutSeason } from '../record/values/partial-date.js'
import { element, xmlDocument, type XmlNode } from '../write/xml/element.js'
import { wholeTitle } from './book-title.js'
import { indexName } from './people.js'
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
    'titles', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'serial.titles[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue',
    'pages.first', 'pages.last', 'locator', 'history.published', 'doi', 'page', 'language', 'licence', 'rights', 'keywords', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].formats[].isbn', 'books[].doi',
  ],
  // A book with an ISBN or a DOI is named by these alone.
  restrict: ({ books, ...rest }) => ({
    ...rest,
    ...(books && {
      books: books.map(({ formats, doi, titles, subtitle, printedTitle }): Book =>
        formats !== undefined || doi !== undefined
          ? { ...(formats && { formats }), ...(doi !== undefined && { doi }) }
          : {
              ...(titles?.[0] && { titles: [titles[0]] }),
              ...(subtitle !== undefined && { subtitle }),
              ...(printedTitle !== undefined && { printedTitle }),
            },
      ),
    }),
  }),
  deposits: [record],
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
    contributors.map((person) => dc(person.role === 'author' ? 'creator' : 'contributor', indexName(person))),
    keywords.map(({ value, language: tag }) => dc('subject', value, tag)),
    abstracts.map(({ value, language: tag }) => dc('description', value, tag)),
    (serial.publishers ?? []).map(({ name }) => dc('publisher', name)),
    dc('date', published && withoutSeason(published)),
    dc('type', 'info:eu-repo/semantics/review'),
    dc('type', 'Book review'),
    dc('identifier', doi && doiUrl(doi)),
    dc('identifier', page),
    dc('source', sourceOf(review)),
    dc('language', language),
    books.flatMap(namesOf).map((name) => dc('relation', name)),
    dc('rights', licence),
    dc('rights', rights),
  )
}

/** `Journal of Shores 26 (2), 152-158`. */
function sourceOf({ serial = {}, pages, locator }: BookReview): string {
  const titles = (serial.titles ?? []).map(({ value }) => value).join(' / ')
  const number = [serial.volume, serial.issue && `(${serial.issue})`].filter(Boolean).join(' ')
  const range = pages === undefined ? locator : [pages.first, pages.last].filter(Boolean).join('-')
  return [[titles, number].filter(Boolean).join(' '), range].filter(Boolean).join(', ')
}

function namesOf(book: Book): readonly string[] {
  const names = [...(book.formats ?? []).map(({ isbn }) => `urn:isbn:${isbn}`), ...(book.doi === undefined ? [] : [doiUrl(book.doi)])]
  const title = wholeTitle(book)
  return names.length > 0 || title === undefined ? names : [title]
}
