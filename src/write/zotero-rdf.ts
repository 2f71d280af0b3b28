import type { Book } from '../record/book.js'
import type { Contributor, Role } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import { cleanLine } from '../record/values/plain-text.js'
import { type CitationRules, journalOf, pagesOf, titleOf } from './citation/cited-record.js'
import { isInverted } from './citation/people.js'
import { libraryRecord } from './library-record.js'
import type { Described, Writer } from './writer.js'
import { element, type XmlChild, type XmlNode, xmlDocument } from './xml/element.js'

const rules: CitationRules = {
  reviewers: { roles: ['author', 'translator'], organizations: false, names: 'inverted' },
  authors: { roles: ['author', 'editor', 'translator', 'contributor'], organizations: false, names: 'inverted' },
  subtitles: false,
  anyLocator: false,
  schemes: ['pmcid', 'pmid'],
  titledBooks: true,
}

// prettier-ignore
const fields = [
  'titles[].value', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family',
  'serial.titles[].value', 'serial.issns[].value', 'serial.volume', 'serial.issue', 'pages', 'locator', 'history.published', 'language', 'doi', 'identifiers', 'page',
  'licence', 'rights', 'keywords[].value',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
  'books[].contributors[].given', 'books[].contributors[].family', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/**
 * RDF/XML in the shape that Zotero exports and imports: the review is a `bib:Article` with the authors of the book as
 * `z:reviewedAuthors`; each reviewed book is an item of its own, and both name each other as related.
 *
 * The line "Type: review-book" in Extra lets Zotero cite the article as a review; "Reviewed Title: …" names the book to styles.
 */
export const zoteroRdfWriter: Writer = {
  id: 'zotero-rdf',
  label: 'Zotero RDF: the review and the book as related items',
  mediaType: 'application/rdf+xml',
  extension: '.rdf',
  carries: fields,
  restrict: zoteroRecord,
  many: true,
  write: (reviews) => xmlDocument(element('rdf:RDF', namespaces, itemsOf(reviews))),
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:prism': 'http://prismstandard.org/namespaces/1.2/basic/',
  'xmlns:vcard': 'http://nwalsh.com/rdf/vCard#',
} as const

/**
 * Zotero has one field each for publisher and place, knows PubMed's numbers as lines of Extra, and calls whoever is neither author,
 * editor nor translator of a book a contributor.
 */
export function zoteroRecord(record: BookReview): BookReview {
  const known = { ...record, ...(record.books && { books: record.books.map(withKnownRoles) }) }
  const { books, identifiers, ...rest } = libraryRecord(known, rules)
  const numbers = (identifiers ?? []).filter(({ value }) => /^(?:PMC)?[0-9]{1,12}$/.test(value))
  return {
    ...rest,
    ...(numbers.length > 0 && { identifiers: numbers }),
    ...(books && { books: books.map(withOnePublisher) }),
  }
}

function withKnownRoles(book: Book): Book {
  const { contributors } = book
  if (contributors === undefined) return book
  const people = contributors.map((one): Contributor => (rules.authors.roles.includes(one.role) ? one : { ...one, role: 'contributor' }))
  return { ...book, contributors: withoutDoubles(people) }
}

function withOnePublisher({ publishers, places, ...book }: Book): Book {
  return { ...book, ...(publishers && { publishers: publishers.slice(0, 1) }), ...(places && { places: places.slice(0, 1) }) }
}

/** The items of all reviews. Reviews of one book that say the same of it share its item. */
function itemsOf(reviews: readonly Described[]): readonly XmlNode[] {
  const books = new Map<string, { readonly content: string; readonly book: Book; readonly reviews: string[] }>()
  const articles = reviews.map(({ record, names }) => {
    const kept = zoteroRecord(record)
    const review = `${names.review}#review`
    const related = (kept.books ?? []).map((book, i) => {
      const [shared = '', content] = [
        names.books[(record.books ?? []).findIndex((one) => titleOf(one) === titleOf(book))],
        JSON.stringify(book),
      ]
      const known = books.get(`${shared}#book`)
      const free = shared !== '' && (known === undefined || (known.content === content && !known.reviews.includes(review)))
      const address = free ? `${shared}#book` : `${names.review}#book-${i + 1}`
      const item = books.get(address) ?? { content, book, reviews: [] }
      item.reviews.push(review)
      books.set(address, item)
      return address
    })
    return article(kept, review, related)
  })
  const items = [...books].map(([address, { book, reviews: of }]) => bookItem(book, address, of))
  return [...articles, ...items].flatMap((item) => item ?? [])
}

function article(review: BookReview, address: string, related: readonly string[]): XmlNode | undefined {
  const { titles, abstracts, contributors, books, serial, pages, locator, history, language, doi, page, licence, rights, keywords } = review
  return element(
    'bib:Article',
    { 'rdf:about': address },
    element('z:itemType', {}, 'journalArticle'),
    element(
      'dcterms:isPartOf',
      {},
      element(
        'bib:Journal',
        {},
        element('prism:volume', {}, serial?.volume),
        element('prism:number', {}, serial?.issue),
        element('dc:title', {}, journalOf(serial)),
        named('ISSN', serial?.issns?.map(({ value }) => value).join(', ')),
      ),
    ),
    people('bib:authors', contributors, 'author'),
    people('z:translators', contributors, 'translator'),
    people('z:reviewedAuthors', withoutDoubles((books ?? []).flatMap((book) => book.contributors ?? [])), 'author'),
    (keywords ?? []).map(({ value }) => element('dc:subject', {}, value)),
    element('dc:title', {}, titles?.[0]?.value),
    element('dcterms:abstract', {}, abstracts?.[0]?.value),
    element('dc:date', {}, dateOf(history?.published)),
    element('z:language', {}, language),
    named('DOI', doi),
    addressOf(page),
    element('bib:pages', {}, pages === undefined ? locator : pagesOf(pages)),
    element('dc:rights', {}, licence ?? rights),
    element('dc:description', {}, extraOf(review).join('\n')),
    related.map((book) => element('dc:relation', { 'rdf:resource': book })),
  )
}

/** What Zotero has no field for, as lines that it understands in Extra. */
function extraOf({ books, identifiers }: BookReview): readonly string[] {
  return [
    'Type: review-book',
    ...(books ?? []).map((book) => `Reviewed Title: ${titleOf(book)}`),
    ...(identifiers ?? []).map(({ scheme, value }) => `${scheme.toUpperCase()}: ${value}`),
  ]
}

function bookItem(book: Book, address: string, reviews: readonly string[]): XmlNode | undefined {
  const { contributors, publishers, places, date, edition, volume, series, language, formats, doi, page, extent } = book
  return element(
    'bib:Book',
    { 'rdf:about': address },
    element('z:itemType', {}, 'book'),
    series && series.title !== ''
      ? element('dcterms:isPartOf', {}, element('bib:Series', {}, element('dc:title', {}, series.title), element('dc:identifier', {}, series.number))) // prettier-ignore
      : undefined,
    element(
      'dc:publisher',
      {},
      element(
        'foaf:Organization',
        {},
        element('vcard:adr', {}, element('vcard:Address', {}, element('vcard:locality', {}, places?.[0]))),
        element('foaf:name', {}, publishers?.[0]?.name),
      ),
    ),
    people('bib:authors', contributors, 'author'),
    people('bib:editors', contributors, 'editor'),
    people('z:translators', contributors, 'translator'),
    people('bib:contributors', contributors, 'contributor'),
    element('dc:title', {}, titleOf(book)),
    element('dc:date', {}, dateOf(date)),
    element('prism:edition', {}, edition),
    element('prism:volume', {}, volume),
    element('z:numPages', {}, extent),
    element('z:language', {}, language),
    named('ISBN', formats?.map(({ isbn }) => isbn).join(' ')),
    named('DOI', doi),
    addressOf(page),
    reviews.map((review) => element('dc:relation', { 'rdf:resource': review })),
  )
}

/** An identifier behind the word for its kind. */
function named(kind: string, value: string | undefined): XmlChild {
  return value === undefined || value === '' ? undefined : element('dc:identifier', {}, `${kind} ${value}`)
}

function addressOf(page: string | undefined): XmlChild {
  return element('dc:identifier', {}, element('dcterms:URI', {}, element('rdf:value', {}, page)))
}

/** Zotero's field for dates takes what people write. */
function dateOf(date: string | undefined): string | undefined {
  const [, year, season] = /^(\d{4})-([a-z])/.exec(date ?? '') ?? []
  return date === undefined || year === undefined || season === undefined ? date : `${season.toUpperCase()}${date.slice(6)} ${year}`
}

function people(name: string, all: readonly Contributor[] | undefined, role: Role): XmlChild {
  const persons = (all ?? []).filter((person) => person.role === role)
  return element(
    name,
    {},
    element(
      'rdf:Seq',
      {},
      persons.map((person) => element('rdf:li', {}, personOf(person))),
    ),
  )
}

/** A name whose parts are not both known stands in the field of the family name, as Zotero has it. */
function personOf({ name, family, given }: Contributor): XmlNode | undefined {
  const [last, first] = [cleanLine(family ?? ''), cleanLine(given ?? '')]
  const isParted = isInverted(last, first) && first !== ''
  return element(
    'foaf:Person',
    {},
    element('foaf:surname', {}, isParted ? last : name),
    isParted ? element('foaf:givenName', {}, first) : undefined,
  )
}

function withoutDoubles(all: readonly Contributor[]): readonly Contributor[] {
  const known = new Set<string>()
  return all.filter(({ role, name }) => {
    const key = `${role} ${name}`
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}
