import type { Book } from '../record/book.js'
import type { Contributor, Role } from '../record/contributor.js'
import { cleanLine } from '../record/values/plain-text.js'
import { type CitationRules, citedRecord, journalOf, pagesOf, titleOf } from './citation/cited-record.js'
import { isInverted } from './citation/people.js'
import type { Described, Writer } from './writer.js'

const rules: CitationRules = {
  reviewers: { roles: ['author', 'translator'], organizations: false, names: 'fields' },
  authors: { roles: ['author', 'editor', 'translator', 'compiler', 'illustrator', 'contributor'], organizations: false, names: 'fields' },
  subtitles: false,
  keywordMarks: /[,;]/,
  anyLocator: false,
  schemes: ['pmcid', 'pmid'],
}

// prettier-ignore
const fields = [
  'titles[].value', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family',
  'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'pages', 'locator', 'history.received', 'history.online',
  'history.published', 'language', 'doi', 'identifiers', 'page', 'keywords[].value',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
  'books[].contributors[].given', 'books[].contributors[].family', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/**
 * CSL-JSON 1.0.2. The review is a `review-book`; `reviewed-title`, `reviewed-author` and the ISBN are those of the first book.
 *
 * What CSL has no variables for stands under `custom`, where its schema leaves room: every reviewed book as an item of its own.
 */
export const cslJsonWriter: Writer = {
  id: 'csl-json',
  label: 'CSL-JSON, for reference managers',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: '.json',
  carries: fields,
  restrict: (record) => citedRecord(record, rules),
  many: true,
  write: (reviews) => `${JSON.stringify(reviews.map(itemOf), null, 2)}\n`,
}

type Item = Readonly<Record<string, unknown>>

function itemOf({ record, names }: Described): Item {
  const cited = citedRecord(record, rules)
  const { titles, abstracts, serial, pages, locator, history, language, doi, identifiers, page, keywords } = cited
  const identifier = (wanted: string): string | undefined => identifiers?.find(({ scheme }) => scheme === wanted)?.value
  const books = cited.books ?? []
  return stated({
    id: doi ?? names.review,
    type: 'review-book',
    title: titles?.[0]?.value,
    ...namesOf(cited.contributors ?? [], rules.reviewers.roles),
    'container-title': journalOf(serial),
    publisher: serial?.publishers?.[0]?.name,
    volume: serial?.volume,
    issue: serial?.issue,
    page: pages === undefined ? locator : pagesOf(pages),
    issued: dateOf(history?.published),
    submitted: dateOf(history?.received),
    'available-date': dateOf(history?.online),
    ...bookOf(books),
    ISSN: serial?.issns?.map(({ value }) => value).join(', '),
    DOI: doi,
    PMID: identifier('pmid'),
    PMCID: identifier('pmcid'),
    URL: page,
    language,
    keyword: keywords?.map(({ value }) => value).join('; '),
    abstract: abstracts?.[0]?.value,
    custom: books.length === 0 ? undefined : { reviewed: books.map(reviewedItem) },
  })
}

function bookOf([book, ...more]: readonly Book[]): Item {
  if (book === undefined) return {}
  const authors = [book, ...more].flatMap(({ contributors }) => contributors?.filter(({ role }) => role === 'author') ?? [])
  const titles = [book, ...more].map(titleOf).filter((title) => title !== '')
  return {
    'reviewed-title': titles.join('; '),
    'reviewed-author': authors.length === 0 ? undefined : authors.map(nameOf),
    'reviewed-genre': 'book',
    ISBN: isbnsOf(more.length === 0 ? book : {}),
  }
}

function reviewedItem(book: Book): Item {
  const { contributors, publishers, places, date, edition, volume, series, language, doi, page, extent } = book
  return stated({
    type: 'book',
    title: titleOf(book),
    ...namesOf(contributors ?? [], rules.authors.roles),
    publisher: joined(publishers?.map(({ name }) => name)),
    'publisher-place': joined(places),
    issued: dateOf(date),
    edition,
    volume,
    'collection-title': series?.title,
    'collection-number': series?.number,
    'number-of-pages': extent,
    ISBN: isbnsOf(book),
    DOI: doi,
    URL: page,
    language,
  })
}

function isbnsOf({ formats }: Book): string | undefined {
  return formats?.map(({ isbn }) => isbn).join(' ')
}

/** One value as it is, several as a list: text that holds semicolons cannot be told from a list in one string. */
function joined(values: readonly string[] | undefined): string | readonly string[] | undefined {
  return values?.length === 1 ? values[0] : values
}

function namesOf(people: readonly Contributor[], roles: readonly Role[]): Item {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const named = people.filter((person) => person.role === role)
      return named.length === 0 ? [] : [[role, named.map(nameOf)]]
    }),
  )
}

function nameOf({ name, family, given }: Contributor): Item {
  const [last, first] = [cleanLine(family ?? ''), cleanLine(given ?? '')]
  return isInverted(last, first) ? { family: last, ...(first !== '' && { given: first }) } : { literal: name }
}

const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter']

/** CSL counts seasons from 1, in spring. */
function dateOf(date: string | undefined): Item | undefined {
  if (date === undefined) return undefined
  const season = seasons.indexOf(date.slice(5))
  const parts = season === -1 ? date.split('-').map(Number) : [Number(date.slice(0, 4))]
  return { 'date-parts': [parts], ...(season !== -1 && { season: season + 1 }) }
}

function stated(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  )
}
