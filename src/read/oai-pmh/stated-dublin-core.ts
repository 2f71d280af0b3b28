import { readHeading } from '../heading/index.js'
import type { HeadingReading } from '../heading/index.js'
import { plainLine } from '../markup-text.js'
import type { Reading, ReadOptions } from '../reader.js'
import { cutTitle } from '../stated/cut-title.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedBook, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { statedTexts } from '../xml/stated-text.js'
import { childrenOf, type XmlElement } from '../xml/xml-element.js'
import { type BookRecords, isBookType, typesOf } from './book-records.js'
import { isbnIn, isWrongIsbn } from './isbn-in.js'
import { type CitedBook, joinedBook } from './joined-book.js'
import { booksWithoutRecord, joinedBooks, saidOf } from './linked-books.js'
import { type Header, mergedHeader } from './oai-record.js'
import { recordsOfReview } from './records-of-review.js'
import { withSharedPeople } from './shared-people.js'
import { placeInSource } from './source-line.js'
import { isReviewType, saysNoBook } from '../review-types.js'

/** A record in Dublin Core: a review, or why it is none. Source: DCMI Metadata Terms, section 3; the oai_dc schema. */
export function readDublinCore(dc: XmlElement, header: Header, books: BookRecords, name: string, options: ReadOptions): Reading {
  const types = typesOf(dc)
  const isReview = types.some(isReviewType)
  if (!isReview && types.some(isBookType)) {
    options.meets?.([...(header.sections ?? []), ...types])
    return { passedOver: 'the record of a book' }
  }
  const whole = statedOfDublinCore(dc, header.hash, books, isReview)
  const isVague =
    isReview &&
    types.filter(isReviewType).every(saysNoBook) &&
    !types.some((type) => options.reviewSections?.includes(type)) &&
    !showsBook(whole)
  const stated = isVague ? { ...whole, isReview: false, sections: [] } : whole
  return draftOfStated({ ...stated, ...mergedHeader(stated, header) }, name, options)
}

/** Whether a book is stated, or the title names one with more than a title. */
function showsBook({ books = [], titles = [], people = [] }: StatedReview): boolean {
  if (books.length > 0) return true
  const reviewers = people.map(({ name = '' }) => plainLine(name))
  const title = titles[0]?.text ?? ''
  if (readHeading(title, { reviewers }).kind === 'book-review') return true
  const reading = readHeading(title, { reviewers, expectReview: true })
  // A title alone may be an article's; one with an author before it, or with the reviewer behind it, is a book's.
  return reading.reviewers.length > 0 || reading.books.some((book) => book.people.length + book.isbns.length + book.publishers.length > 0)
}

function statedOfDublinCore(dc: XmlElement, hash: string, books: BookRecords, isReview: boolean): StatedReview {
  const all = (...names: readonly string[]): readonly Stated[] => statedTexts(childrenOf(dc, ...names))
  const addresses = all('identifier').filter(({ text }) => /^\s*https?:/i.test(text))
  const doi = all('identifier').find(({ text }) => isDoi(text)) ?? all('relation').find(({ text }) => text.includes('altIdentifier/doi/'))
  const page = addresses.find(({ text }) => !isDoi(text))
  const reviewers = all('creator')
  const sources = all('source')
  const { issns, ...source } = placeInSource(sources)
  const [language] = all('language')
  const published = dateOf(all('issued', 'date'))
  const reviewed = booksOf(dc, books, reviewers, page, isReview)
  const contributors = all('contributor').map((value) => ({ ...value, field: 'books[0].authors' }))
  const notUnderstood = [...contributors, ...reviewed.notUnderstood, ...(source.notUnderstood ?? [])]
  return {
    place: dc.place,
    hash,
    mediaType: 'application/xml',
    ...source,
    isReview,
    sections: [...typesOf(dc), ...(source.sections ?? [])],
    titles: all('title'),
    abstracts: reviewed.abstracts,
    people: reviewers.map(reviewer),
    books: reviewed.books,
    ...(issns.length > 0 && { issns }),
    journalPublishers: all('publisher'),
    keywords: all('subject').filter(({ text }) => !notation.test(text.trim())),
    licences: all('license', 'rights').filter(({ text }) => !/^\s*info:eu-repo\/semantics\//.test(text)),
    ...(language && { language }),
    ...(published && { published }),
    ...(doi && { doi: { ...doi, text: doi.text.replace(/^\s*info:eu-repo\/semantics\/altIdentifier\/doi\//, '') } }),
    ...(page && { page }),
    ...(notUnderstood.length > 0 && { notUnderstood }),
  }
}

/** `943.8`, `t1.09031`: numbers of a classification are no words. */
const notation = /^(?:t\d\.)?\d{1,12}(?:[./]\d{1,12}){0,4}$/

function isDoi(text: string): boolean {
  return /^\s*(?:doi:\s?|info:doi\/|https?:\/\/(?:dx\.|www\.)?doi\.org\/)?10\.\d{4,9}\//i.test(text)
}

function reviewer({ text, place }: Stated): StatedPerson {
  const [name = '', orcid] = text.split(/\s?[;(]\s?(?:https?:\/\/orcid\.org\/|orcid:?\s?)(?=\d{4}-)/i)
  return { role: 'author', name, ...(orcid !== undefined && { orcid: orcid.replace(/\)?\s*$/, '') }), place }
}

/** The date of publication; `info:eu-repo/date/embargoEnd/…` is none. */
function dateOf(dates: readonly Stated[]): Stated | undefined {
  return dates.find(({ text }) => /^\s*[12]\d{3}/.test(text)) ?? dates.find(({ text }) => !text.includes('info:'))
}

interface Reviewed {
  readonly books: readonly StatedBook[]
  readonly abstracts: readonly Stated[]
  readonly notUnderstood: readonly (Stated & { readonly field: string })[]
}

/**
 * The reviewed books: ISBNs in relations (or among the subjects and identifiers), a description that is the citation of a book, and the
 * records of books that are linked with this one.
 */
function booksOf(
  dc: XmlElement,
  records: BookRecords,
  reviewers: readonly Stated[],
  page: Stated | undefined,
  isReview: boolean,
): Reviewed {
  const isbns = statedTexts(childrenOf(dc, 'relation', 'identifier', 'subject', 'references')).flatMap((value) => isbnIn(value) ?? [])
  const names = reviewers.map(({ text }) => plainLine(text))
  const abstracts: Stated[] = []
  let citation: { readonly stated: Stated; readonly reading: HeadingReading } | undefined
  for (const stated of statedTexts(childrenOf(dc, 'description', 'abstract'))) {
    const reading = citation === undefined && isReview ? citationIn(stated, names) : undefined
    if (reading === undefined) abstracts.push({ ...stated, text: withoutLabel(stated.text) })
    else citation = { stated, reading }
  }
  const titled = isReview ? titleBooks(dc, names) : []
  const cited = (citation?.reading.books ?? []).map((book) => ({ book, from: citation?.stated ?? { text: '', place: dc.place } }))
  const { linked, others: mistaken, contradicted } = recordsOfReview(page?.text, cited, titled, records)
  const others = new Set(mistaken.flatMap((book) => (book.isbns ?? []).map(({ text }) => text)))
  const wrong = isReview ? statedTexts(childrenOf(dc, 'relation')).filter(isWrongIsbn) : []
  const own = [...isbns.filter(({ text }) => !others.has(text)), ...wrong]
  const another = [
    ...isbns.filter(({ text }) => others.has(text)).map((isbn) => ({ ...isbn, field: 'books[0].isbn' })),
    ...contradicted.map((name) => ({ ...name, field: 'books[0].authors' })),
  ]
  const withoutRecord = cited.length === 0 ? booksWithoutRecord(linked, titled) : []
  const [onlyLinked, ...moreLinked] = linked
  const place = own[0]?.place ?? citation?.stated.place ?? dc.place
  const withCitation = citation && { citation: citation.stated }
  if (onlyLinked !== undefined && moreLinked.length === 0 && cited.length < 2) {
    const prose = titled.length < 2 ? titled : saidOf(onlyLinked, titled)
    const book = { ...joinedBook(onlyLinked, [...cited, ...prose]), isbns: distinct([...own, ...(onlyLinked.isbns ?? [])]) }
    return { books: [{ ...book, ...withCitation }, ...withoutRecord], abstracts, notUnderstood: another }
  }
  // Several books: their own records, else the citation; which of the ISBNs is whose only these can say.
  if (cited.length > 1 || moreLinked.length > 0) {
    const books = moreLinked.length > 0 ? [...joinedBooks(linked, [...cited, ...titled]), ...withoutRecord] : [{ place, ...withCitation }]
    const known = JSON.stringify([moreLinked.length > 0 ? linked.map((book) => book.isbns) : cited.map(({ book }) => book.isbns)])
    const digits = known.replace(/[^0-9Xx]/g, '')
    const notPlaced = own.filter(({ text }) => !digits.includes(text.replace(/[^0-9Xx]/g, '').slice(-10, -1)))
    return { books, abstracts, notUnderstood: [...another, ...notPlaced.map((isbn) => ({ ...isbn, field: 'books[0].isbn' }))] }
  }
  if (isReview && (own.length > 0 || citation !== undefined))
    return { books: [{ place, isbns: own, ...withCitation }], abstracts, notUnderstood: another }
  return { books: [], abstracts, notUnderstood: another }
}

/** What the title of the review says of its books. */
function titleBooks(dc: XmlElement, reviewers: readonly string[]): readonly CitedBook[] {
  const [title] = statedTexts(childrenOf(dc, 'title'))
  if (title === undefined) return []
  const printed = cutTitle(title.text)?.whole ?? title.text
  return withSharedPeople(readHeading(printed, { reviewers, expectReview: true }).books).map((book) => ({ book, from: title }))
}

/** Each ISBN once, however its digits are parted. */
function distinct(isbns: readonly Stated[]): readonly Stated[] {
  const known = new Set<string>()
  return isbns.filter(({ text }) => {
    const digits = text.replace(/[^0-9Xx]/g, '')
    const isNew = !known.has(digits)
    known.add(digits)
    return isNew
  })
}

const longestCitation = 1200
const reviewOf = /^(?:book )?review of:?\s/i

/** A description that is the citation of a book: it names one with its publisher, place and year, or with an ISBN. */
function citationIn({ text }: Stated, reviewers: readonly string[]): HeadingReading | undefined {
  const line = plainLine(text)
  if (line === '' || line.length > longestCitation) return undefined
  const reading = readHeading(line, { reviewers, expectReview: true })
  const [book] = reading.books
  if (book === undefined) return undefined
  const facts = [book.publishers, book.places, book.isbns].filter((list) => list.length > 0).length + (book.year === undefined ? 0 : 1)
  return facts >= 2 || reviewOf.test(line) ? reading : undefined
}

/** OJS and others begin abstracts with a word for it. */
function withoutLabel(text: string): string {
  return text.replace(/^\s*(?:abstract|description)\s*[:.]\s/i, '')
}
