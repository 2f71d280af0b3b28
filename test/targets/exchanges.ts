import { crossrefXml } from '../../src/read/crossref-xml/index.js'
import { dataciteJson } from '../../src/read/datacite-json/index.js'
import { dataciteXml } from '../../src/read/datacite-xml/index.js'
import { doajJson } from '../../src/read/doaj-json/index.js'
import { doajXml } from '../../src/read/doaj-xml/index.js'
import { landingHtml } from '../../src/read/landing-html/index.js'
import { oaiPmh } from '../../src/read/oai-pmh/index.js'
import { inItsLanguage } from '../../src/read/parallel-titles.js'
import type { Reader } from '../../src/read/reader.js'
import type { Book } from '../../src/record/book.js'
import type { BookReview } from '../../src/record/review.js'
import { crossrefTarget } from '../../src/targets/crossref/index.js'
import { datacite } from '../../src/targets/datacite/index.js'
import { doaj } from '../../src/targets/doaj/index.js'
import { oaiDc } from '../../src/targets/oai-dc.js'
import { openaire } from '../../src/targets/openaire.js'
import { scholar } from '../../src/targets/scholar.js'
import type { Target } from '../../src/targets/target.js'
import { type Exchange, withoutTitlesOfBooks } from './given-back.js'
import { readyRecord } from './judging.js'
import { filled, numbered } from './ready-records.js'

type Fill = (record: BookReview) => BookReview
type Row = readonly [id: string, exchange: Exchange<string>, fill: Fill]

/** A review of books with titles, which the core's rules ask for; a DOI names one book alone. */
function ofBooks(record: BookReview): BookReview {
  const books = record.books ?? readyRecord.books ?? []
  return {
    ...filled(record),
    books: books.map(({ doi, ...book }, i) => ({
      ...book,
      titles: book.titles ?? [{ value: `Waves ${i}` }],
      ...(doi !== undefined && books.findIndex((other) => other.doi === doi) === i && { doi }),
    })),
  }
}

const withIsbns: Fill = (record) => numbered(ofBooks(record))
/** DataCite takes DOIs of few letters. */
const withPlainDoi: Fill = (record) => ({ ...ofBooks(record), doi: '10.5555/shores' })
/** By the interface of DOAJ nothing but a title or a keyword can say that an article is a book review: in the singular, for "book reviews" may be what an article is about. */
const amongReviews: Fill = (record) => ({ ...ofBooks(record), keywords: [...(record.keywords ?? []), { value: 'Book review' }] })
const openAccess: Fill = (record) => ({ ...ofBooks(record), licence: 'https://creativecommons.org/licenses/by/4.0/' })

/** Contributors have no role there: readers report them. */
const reviewersAlone: Fill = ({ contributors, ...rest }) => ({
  ...rest,
  ...(contributors && { contributors: contributors.filter(({ role }) => role === 'author') }),
})

/** Of what a record is related to readers take ISBNs alone for those of books: a DOI or a title may be that of anything. */
const byIsbnAlone: Fill = (record) => ({
  ...reviewersAlone(record),
  books: (record.books ?? []).flatMap(({ formats }) => (formats === undefined ? [] : [{ formats }])),
})

/** A place in a journal as most have it, in every second record: of other volumes, issues and pages it is declared that they are lost. */
function inNumberedIssues(record: BookReview): BookReview {
  const filledIn = ofBooks(record)
  const { serial, pages, locator } = filledIn
  if ((filledIn.titles?.[0]?.value.length ?? 0) % 2 === 0) return filledIn
  return {
    ...filledIn,
    serial: { ...serial, volume: '26', ...(serial?.issue !== undefined && { issue: '1–2' }) },
    ...(pages && { pages: { first: '152', ...(pages.last !== undefined && { last: '158' }) } }),
    ...(locator !== undefined && { locator: locator.length % 2 === 0 ? 'e1001044' : '17' }),
  }
}

/** Where a book goes by its title, readers look for its author and its publisher there, too: marks that are no words are nothing to them. */
const withReadableTitles: Fill = (record) => ({
  ...filled(record),
  ...(record.books && {
    books: record.books.map(({ titles: _, subtitle: __, printedTitle: ___, ...book }, i) => ({ ...book, ...readableTitles[i % 3] })),
  }),
})

const readableTitles: readonly Book[] = [
  { titles: [{ value: 'Not Your Rescue Project' }] },
  { titles: [{ value: 'Counting Waves' }], subtitle: 'A Tidal Diary' },
  { titles: [{ value: 'Přílivy' }, { value: 'Tides', language: 'en' }] },
]

/** In tags a keyword is in the language that it shows; which book of several has a number nobody says, where others go by their titles. */
function asTagged({ books, keywords, ...rest }: BookReview): BookReview {
  const titled = (books ?? []).filter(({ formats }) => formats === undefined)
  return {
    ...rest,
    ...(books && { books: titled.length > 0 ? titled : books }),
    ...(keywords && { keywords: keywords.map(({ value }) => inItsLanguage(value)) }),
  }
}

type Reads = Pick<Exchange<string>, 'asStated' | 'journalsApart'>

function row<Id extends string>(target: Target<Id>, id: string, reader: Reader, fill: Fill, reads: Reads = {}): Row {
  const deposit = target.deposits.find((one) => one.id === id)
  if (deposit === undefined) throw new Error(`there is no deposit ${id}`)
  return [id, { target, deposit, reader, ...reads }, fill]
}

/** Every form of deposit that a reader takes, with what an arbitrary record lacks for it. JATS and Zotero's RDF are tested as formats. */
export const exchanges: readonly Row[] = [
  row(crossrefTarget, 'crossref', crossrefXml, withIsbns, { asStated: withoutTitlesOfBooks }),
  row(crossrefTarget, 'crossref-full', crossrefXml, ofBooks),
  row(crossrefTarget, 'crossref-5.3.1', crossrefXml, ofBooks),
  row(datacite, 'datacite', dataciteJson, withPlainDoi),
  row(datacite, 'datacite-xml', dataciteXml, withPlainDoi),
  row(doaj, 'doaj', doajJson, amongReviews),
  row(doaj, 'doaj-xml', doajXml, ofBooks),
  row(oaiDc, 'oai-dc', oaiPmh, inNumberedIssues, { asStated: byIsbnAlone }),
  row(openaire, 'openaire', oaiPmh, openAccess, { asStated: reviewersAlone }),
  row(scholar, 'scholar', landingHtml, withReadableTitles, { asStated: asTagged, journalsApart: true }),
]
