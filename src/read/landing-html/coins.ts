import { type Trust, trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { findIsbns } from '../../record/values/isbn.js'
import { parseIssn } from '../../record/values/issn.js'
import type { Issn } from '../../record/serial.js'
import type { Parsed } from '../../record/values/parsed.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { parsePersonName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { journalTitles } from '../landing-text/publication-facts.js'
import type { BookFacts, ReviewFacts, Stated } from '../landing-text/stated.js'
import { plainLine } from '../markup-text.js'
import { inItsLanguage } from '../parallel-titles.js'
import { parsePages } from '../page-range.js'
import type { CoinsSpan } from './coins-spans.js'

/** What the COinS of an article states; a book in it is another matter (`booksOfCoins`). Source: info:ofi/fmt:kev:mtx:journal. */
export function factsOfCoins(span: CoinsSpan, draft: DraftBuilder): ReviewFacts {
  const { first, parsed, state } = readerOf(span, draft)
  const [from, to] = [first('rft.spage'), first('rft.epage')]
  const pages = first('rft.pages') ?? (from === undefined || to === undefined || to === from ? from : `${from}-${to}`)
  const title = first('rft.atitle')
  const journal = first('rft.jtitle') ?? first('rft.title') ?? first('rft.stitle')
  return {
    titles: title === undefined ? [] : [state(inItsLanguage(plainLine(title)))],
    contributors: peopleOf(span).map((person) => state({ role: 'author', ...person })),
    journal: journal === undefined ? [] : journalTitles(plainLine(journal)).map((name) => state(name)),
    issns: [
      ...span.all('rft.issn').flatMap((printed) => issnOf(parsed('issn', printed, parseIssn)) ?? []),
      ...span.all('rft.eissn').flatMap((printed) => issnOf(parsed('issn', printed, parseIssn), 'online') ?? []),
    ],
    volume: ifAny(state, first('rft.volume')),
    issue: ifAny(state, first('rft.issue')),
    pages: parsed('pages', pages, parsePages),
    locator: ifAny(state, first('rft.artnum')),
    published: parsed('history.published', dateOf(span), parsePartialDate),
    doi: ifAny(
      state,
      span
        .all('rft_id')
        .filter((id) => /^info:doi\/|doi\.org\//i.test(id))
        .flatMap((id) => accepted(parseDoi(id.replace(/^info:doi\//i, ''))))[0],
    ),
    page: ifAny(
      state,
      span
        .all('rft_id')
        .filter((id) => !/doi\.org\//i.test(id))
        .flatMap((id) => accepted(parseHttpUrl(id)))[0],
    ),
  }
}

/**
 * The books in COinS of a review's page: those of the format for books, and a title of a book (`rft.btitle`) in that of the article.
 * Only for a page that says that it is a review. Source: info:ofi/fmt:kev:mtx:book.
 */
export function booksOfCoins(spans: readonly CoinsSpan[], article: CoinsSpan | undefined, draft: DraftBuilder): readonly BookFacts[] {
  const books = spans.filter(({ format }) => format === 'book').flatMap((span) => bookOf(span, peopleOf(span), draft) ?? [])
  const inside = article === undefined ? undefined : bookOf(article, [], draft)
  return inside === undefined ? books : [inside, ...books]
}

/** Whether a COinS, of all on a page, can name the reviewed book. */
export function namesBook(span: CoinsSpan, article: CoinsSpan | undefined): boolean {
  return span.format === 'book' || (span === article && span.all('rft.btitle').length > 0)
}

/** An ISBN in the COinS of an article that names no book is no book by itself: it is reported. */
export function reportIsbns(article: CoinsSpan, known: ReadonlySet<string>, draft: DraftBuilder): void {
  if (article.all('rft.btitle').length > 0) return
  for (const printed of article.all('rft.isbn')) {
    const isbn = findIsbns(`ISBN ${printed.slice(0, 100)}`)[0]?.isbn
    if (isbn === undefined || !known.has(isbn))
      draft.complain('read/text-is-understood', { field: 'books', actual: `ISBN ${printed}` }, article.place)
  }
}

function bookOf(span: CoinsSpan, people: readonly PersonOfCoins[], draft: DraftBuilder): BookFacts | undefined {
  const { first, parsed, state } = readerOf(span, draft)
  const title = first('rft.btitle') ?? (span.format === 'book' ? first('rft.title') : undefined)
  if (title === undefined) return undefined
  const isBook = span.format === 'book'
  const isbns = span.all('rft.isbn').flatMap((printed) =>
    findIsbns(`ISBN ${printed.slice(0, 100)}`).flatMap(({ isbn, problem }) => {
      if (isbn !== undefined) return [state({ isbn })]
      draft.complain(
        'read/value-is-understood',
        { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) },
        span.place,
      )
      return []
    }),
  )
  return {
    title: state({ value: plainLine(title) }),
    contributors: people.map((person) => state({ role: 'author', ...person })),
    formats: isbns,
    ...(isBook && {
      publishers: span.all('rft.pub').map((name) => state({ name: plainLine(name) })),
      places: span.all('rft.place').map((place) => state(plainLine(place))),
      date: parsed('books[0].date', dateOf(span), parsePartialDate),
      edition: ifAny(state, first('rft.edition')),
    }),
  }
}

type PersonOfCoins = ReturnType<typeof parsePersonName> & { readonly kind?: 'organization' }

/** All authors in `au`; where it is missing, the first in its parts. A body stands in `aucorp`. */
function peopleOf(span: CoinsSpan): readonly PersonOfCoins[] {
  const whole = span.all('rft.au')
  const [family, given] = [span.all('rft.aulast')[0], span.all('rft.aufirst')[0] ?? span.all('rft.auinit')[0]]
  const printed = whole.length > 0 || family === undefined ? whole : [given === undefined ? family : `${family}, ${given}`]
  return [
    ...printed.map((name) => parsePersonName(plainLine(name))),
    ...span.all('rft.aucorp').map((name) => ({ name: plainLine(name), kind: 'organization' as const })),
  ]
}

/** The season has a key of its own, in which autumn is `fall`. */
function dateOf(span: CoinsSpan): string | undefined {
  const [date] = span.all('rft.date')
  const [season] = span.all('rft.ssn')
  return date !== undefined && season !== undefined && /^[0-9]{4}$/.test(date) ? `${date}-${season === 'fall' ? 'autumn' : season}` : date
}

type State = <T>(value: T) => Stated<T>

interface ReaderOfSpan {
  first(key: string): string | undefined
  readonly state: State
  parsed<T>(field: string, printed: string | undefined, parse: (text: string) => Parsed<T>): Stated<T> | undefined
}

function issnOf(issn: Stated<string> | undefined, medium?: 'online'): Stated<Issn> | undefined {
  return issn && { ...issn, value: { value: issn.value, ...(medium && { medium }) } }
}

function readerOf(span: CoinsSpan, draft: DraftBuilder): ReaderOfSpan {
  const confidence: Trust = trust.field
  const state: State = (value) => ({ value, place: span.place, trust: confidence })
  return {
    first: (key) => span.all(key)[0],
    state,
    parsed: (field, printed, parse) => {
      const value = printed === undefined ? undefined : draft.parsed(field, printed, parse(printed), span.place)
      return value === undefined ? undefined : state(value)
    },
  }
}

function ifAny<T>(state: State, value: T | undefined): Stated<T> | undefined {
  return value === undefined ? undefined : state(value)
}

function accepted<T>(read: Parsed<T>): readonly T[] {
  return read.ok ? [read.value] : []
}
