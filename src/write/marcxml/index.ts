import { roles } from '../../record/contributor.js'
import type { Book } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import { splitBook } from '../../record/normal-form.js'
import type { BookReview } from '../../record/review.js'
import type { Pages, Serial } from '../../record/serial.js'
import { withoutIsbd } from '../../record/values/isbd.js'
import { type CitationRules, journalOf, pagesOf, titleOf } from '../citation/cited-record.js'
import { invertedName } from '../citation/people.js'
import { libraryRecord } from '../library-record.js'
import { relatorCodes } from '../relator-codes.js'
import type { Described, Writer } from '../writer.js'
import { element, type XmlChild, xmlDocument } from '../xml/element.js'
import { fixedField } from './fixed-field.js'

const rules: CitationRules = {
  reviewers: { roles, organizations: true, names: 'string' },
  authors: { roles: ['author'], organizations: false, names: 'string' },
  subtitles: false,
  anyLocator: true,
  schemes: [],
  titledBooks: true,
}

// prettier-ignore
const fields = [
  'titles[].value', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].orcid', 'contributors[].kind',
  'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'serial.date', 'pages', 'locator', 'history.published', 'language',
  'doi', 'page', 'licence', 'rights', 'keywords[].value',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role', 'books[].contributors[].given',
  'books[].contributors[].family', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].series.title', 'books[].formats[].isbn',
  'books[].doi', 'books[].page', 'books[].extent',
]

/**
 * MARC 21 in XML: the review is an article of its host (773), each reviewed book another relationship "Review of:" (787), the genre a
 * term of LCGFT (655). The link has one name and an imprint of plain words; the rest of the book is lost.
 * Source: MARC 21 Format for Bibliographic Data; MARCXML schema 1.1.
 */
export const marcxmlWriter: Writer = {
  id: 'marcxml',
  label: 'MARCXML, for library catalogues',
  mediaType: 'application/marcxml+xml',
  extension: '.marcxml',
  carries: fields,
  restrict: catalogued,
  many: true,
  write: (reviews) =>
    xmlDocument(element('collection', { xmlns: 'http://www.loc.gov/MARC21/slim' }, reviews.map(({ record }: Described) => recordOf(catalogued(record))))), // prettier-ignore
}

/** Headings that say what the genre says: they are read as the genre. */
const genre = /^(?:book )?reviews?$|^rezension$|^recenze$/i

function catalogued(record: BookReview): BookReview {
  const { titles, contributors, serial, keywords, books, ...rest } = libraryRecord(record, rules)
  const title = withoutIsbd(titles?.[0]?.value ?? '')
  const people = (contributors ?? []).map(headed).filter(({ name }) => name !== '')
  const journal = withoutIsbd(journalOf(serial))
  const publisher = withoutIsbd(serial?.publishers?.[0]?.name ?? '')
  const words = (keywords ?? []).map(({ value }) => withoutIsbd(value)).filter((word) => word !== '' && !genre.test(word))
  const { titles: _, publishers: __, ...placed } = serial ?? {}
  return {
    ...rest,
    ...(title !== '' && { titles: [{ value: title }] }),
    ...(people.length > 0 && { contributors: people }),
    ...(serial && {
      serial: { ...placed, ...(journal !== '' && { titles: [{ value: journal }] }), ...(publisher !== '' && { publishers: [{ name: publisher }] }) },
    }),
    ...(words.length > 0 && { keywords: words.map((value) => ({ value })) }),
    ...(books && { books: books.flatMap(linkable) }),
  } // prettier-ignore
}

function headed(person: Contributor): Contributor {
  return person.kind === 'organization' ? { ...person, name: person.name.replace(/[\s,]{1,20}$/, '') } : person
}

/** Words that ISBD's punctuation cannot be mistaken in. */
const plain = /^\p{Lu}(?:[\p{L}\p{M} '’&-]*\p{L})?$/u

function linkable(book: Book): readonly Book[] {
  const { titles: _, subtitle: __, printedTitle: ___, contributors, places, publishers, ...rest } = book
  const title = withoutIsbd(titleOf(book))
  if (title === '') return []
  const [plainPlaces, plainPublishers] = [(places ?? []).filter((name) => plain.test(name)), (publishers ?? []).filter(({ name }) => plain.test(name))] // prettier-ignore
  const whole = {
    ...rest,
    titles: [{ value: title }],
    ...(contributors && { contributors: contributors.slice(0, 1) }),
    ...(plainPlaces.length > 0 && { places: plainPlaces }),
    ...(plainPublishers.length > 0 && { publishers: plainPublishers }),
  }
  return [splitBook(whole)]
}

type Sub = readonly [code: string, text: string | undefined]

function field(tag: string, indicators: string, ...subfields: readonly Sub[]): XmlChild {
  const children = subfields.map(([code, text]) => element('subfield', { code }, text))
  return element('datafield', { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1) }, children)
}

function recordOf(record: BookReview): XmlChild {
  const { titles, abstracts, contributors, books, serial, pages, locator, history, language, doi, page, licence, rights, keywords } = record
  const [first, ...others] = contributors ?? []
  const isMain = first?.role === 'author'
  return element(
    'record',
    {},
    // A serial component part: an article in a journal; UCS, described by RDA.
    element('leader', {}, '00000nab a2200000 i 4500'),
    element('controlfield', { tag: '008' }, fixedField(history?.published, language)),
    field('024', '7 ', ['a', doi], ['2', doi === undefined ? undefined : 'doi']),
    field('041', ' 7', ['a', language], ['2', language === undefined ? undefined : 'rfc5646']),
    first === undefined || !isMain ? undefined : nameField(first, '1'),
    field('245', isMain ? '10' : '00', ['a', titles?.[0]?.value]),
    field('264', ' 1', ['b', serial?.publishers?.[0]?.name], ['c', history?.published]),
    field('520', '3 ', ['a', abstracts?.[0]?.value]),
    field('540', '  ', ['a', rights], ['u', licence]),
    (keywords ?? []).map(({ value }) => field('653', '  ', ['a', value])),
    field('655', ' 7', ['a', 'Book reviews'], ['2', 'lcgft']),
    (isMain ? others : (contributors ?? [])).map((person) => nameField(person, '7')),
    hostField(serial, pages, locator),
    (books ?? []).map(reviewedField),
    field('856', '40', ['u', page]),
  )
}

/** Main (100, 110) and added entries (700, 710). */
function nameField(person: Contributor, hundreds: string): XmlChild {
  const { role, name, family, orcid, kind } = person
  const isBody = kind === 'organization'
  return field(
    `${hundreds}${isBody ? '10' : '00'}`,
    isBody ? '2 ' : family === undefined ? '0 ' : '1 ',
    ['a', isBody ? name : invertedName(person)],
    ['4', relatorCodes[role]],
    ['1', orcid === undefined ? undefined : `https://orcid.org/${orcid}`],
  )
}

/** The parts with the keys that the German libraries give them in $g: nothing else says which number is which. */
function hostField(serial: Serial | undefined, pages: Pages | undefined, locator: string | undefined): XmlChild {
  const keyed = (key: string, value: string | undefined): Sub => ['g', value === undefined ? undefined : `${key}:${value}`]
  const journal = journalOf(serial)
  return field(
    '773',
    '08',
    ['i', serial === undefined && pages === undefined && locator === undefined ? undefined : 'In:'],
    ['t', journal],
    keyed('volume', serial?.volume),
    keyed('number', serial?.issue),
    keyed('date', serial?.date),
    keyed('pages', pages && pagesOf(pages)),
    keyed('article', locator),
    ...(serial?.issns ?? []).map(({ value }): Sub => ['x', value]),
  )
}

function reviewedField(book: Book): XmlChild {
  const { contributors, edition, series, formats, doi, page, extent } = book
  const [person] = contributors ?? []
  return field(
    '787',
    '08',
    ['i', 'Review of:'],
    ['a', person && invertedName(person)],
    ['t', titleOf(book)],
    ['b', edition],
    ['d', imprintOf(book)],
    ['h', extent],
    ['k', series?.title],
    ['o', doi],
    ['o', page],
    ...(formats ?? []).map(({ isbn }): Sub => ['z', isbn]),
  )
}

/** `Brno ; Wien : Tests Press, 1919`. */
function imprintOf({ places = [], publishers = [], date }: Book): string {
  const where = places.length === 0 && publishers.length > 0 ? '[S.l.]' : places.join(' ; ')
  const whose = publishers.map(({ name }) => ` : ${name}`).join('')
  return [where + whose, date ?? ''].filter((part) => part !== '').join(', ')
}
