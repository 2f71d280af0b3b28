import { noticeKind } from '../crossref/lists.js'
import type { Book } from '../../record/book.js'
import { plainLine } from '../markup-text.js'
import type { StatedBook } from '../stated/stated-review.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { byTitleOrIdentifiers } from '../stated/by-title-or-identifiers.js'
import { descendantsOf, type XmlElement } from '../xml/xml-element.js'
import { xmlReadings } from '../xml/xml-readings.js'
import type { XmlAround } from '../xml/xml-records.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { citesReviewedBooks } from './reviewed-books.js'
import { type AroundArticle, namesBooks, statedOfArticle } from './stated-article.js'

/** What is deposited with Crossref, and what its queries answer as XML. */
export const crossrefXml: Reader = {
  id: 'crossref-xml',
  label: 'Crossref XML, of deposits and answers (UNIXREF, UNIXSD)',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'Journal articles in deposits of schema 4.3 to 5.4 and in answers: titles, abstracts, reviewers with ORCID iDs, place in the journal, dates, DOI, page, licence, references; the reviewed books from isReviewOf, from the citation with the same ISBN or DOI, and from the title. Deposits of relations alone.',
  cannotKnow: 'The section of the journal; keywords; the reviewed book beyond its identifiers, unless a citation or the title names it.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined || !Object.hasOwn(roots, root.name)) return 0
    return root.tag.includes('crossref.org/') ? 0.95 : (roots[root.name] ?? 0)
  },
  read,
}

/** First elements, and how sure each is without a namespace of Crossref's. */
const roots: Readonly<Record<string, number>> = {
  doi_batch: 0.9,
  doi_records: 0.9,
  doi_record: 0.8,
  crossref_result: 0.9,
  crossref: 0.7,
  journal: 0,
}

/** Records that are no articles, in words. */
const others: Readonly<Record<string, string>> = {
  book: 'a book',
  conference: 'conference proceedings',
  database: 'a database',
  dissertation: 'a thesis',
  error: 'an answer that holds no record',
  grant: 'a grant',
  peer_review: 'a peer review of an article',
  pending_publication: 'an article that is not published yet',
  posted_content: 'a preprint or other posted content',
  'report-paper': 'a report',
  sa_component: 'a part of another work',
  standard: 'a standard',
}

const links = ['doi_relations', 'doi_resources']

function isRecord(name: string, within: readonly string[]): boolean {
  const parent = within.at(-1)
  if (parent === 'journal') return name === 'journal_article' || name === 'journal_metadata' || name === 'journal_issue'
  return (parent === 'body' || parent === 'crossref') && (Object.hasOwn(others, name) || links.includes(name))
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let journal: XmlAround | undefined
  let article: AroundArticle = {}
  let isEmpty = true
  const readings = xmlReadings(source, { isRecord }, ({ element, hash, around }, nextName) => {
    const own = around.find(({ name }) => name === 'journal')
    if (own !== journal) article = {}
    journal = own
    if (element.name === 'journal_metadata') article = { ...article, metadata: element }
    else if (element.name === 'journal_issue') article = { ...article, issue: element }
    else return [readingOf(element, hash, article, nextName(), options)]
    return []
  })
  for (const reading of readings) {
    isEmpty = false
    yield reading
  }
  // An answer may hold journals alone, which is no fault.
  if (isEmpty) yield { passedOver: 'a file without articles' }
}

function readingOf(element: XmlElement, hash: string, around: AroundArticle, name: string, options: ReadOptions): Reading {
  const other = Object.hasOwn(others, element.name) ? others[element.name] : undefined
  if (other !== undefined) return { passedOver: other }
  const updates = descendantsOf(element, 'update').map(({ attributes }) => noticeKind(attributes.get('type') ?? ''))
  const update = updates.find((kind) => kind !== undefined)
  if (update !== undefined) return { passedOver: `a ${update} of something published before` }
  const stated = statedOfArticle(element, hash, around)
  const { books = [], ...withoutBooks } = stated
  // A DOI may be that of a reviewed article: then the title has to say that it is a book.
  if (books.length > 0 && !namesBooks(element, books) && !links.includes(element.name)) {
    const reading = draftOfStated(withoutBooks, name, options)
    if (reading.passedOver !== undefined) return reading
  }
  if (books.length === 0 && links.includes(element.name)) return { passedOver: 'a deposit that links no review to a book' }
  const [only, ...more] = books
  if (
    only !== undefined &&
    more.length === 0 &&
    !citesReviewedBooks(element) &&
    (only.titles !== undefined || only.citation !== undefined)
  ) {
    // A title that names the book says more of it than a citation, which has its first author alone and no subtitle, or than a link.
    const { titles: _, people: __, citation: ___, ...bare } = only
    const reading = byTitleOrIdentifiers(withoutBooks, [bare], name, options)
    const book = reading.draft?.record.books?.[0]
    if (book?.titles !== undefined && !saysLess(book, only)) return reading
  }
  return byTitleOrIdentifiers(withoutBooks, books, name, options)
}

/** Whether the title of a review names nobody, and no more of the book's title than its citation does: "Review of Moon and Mud". */
function saysLess({ contributors, titles = [] }: Book, { titles: cited = [], people = [] }: StatedBook): boolean {
  const [own = '', whole = ''] = [titles[0]?.value, plainLine(cited[0]?.text ?? '')].map((title) => title?.toLowerCase())
  return contributors === undefined && people.length > 0 && own !== '' && whole.startsWith(own)
}
