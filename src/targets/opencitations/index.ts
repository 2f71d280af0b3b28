import type { Book } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import type { BookReview } from '../../record/review.js'
import { type PartialDate, withoutSeason } from '../../record/values/partial-date.js'
import { titleOf } from '../../write/citation/cited-record.js'
import { indexName, reviewersOf } from '../people.js'
import type { DepositWriter, Target } from '../target.js'
import { csvRow } from './csv.js'

const metaHead = ['id', 'title', 'author', 'pub_date', 'venue', 'volume', 'issue', 'page', 'type', 'publisher', 'editor']
const citationHead = ['citing_id', 'citing_publication_date', 'cited_id', 'cited_publication_date']
/** What stands between the two tables in the body of a deposit. */
const between = '===###===@@@==='

const hasName = (book: Book): boolean => (book.formats ?? []).length > 0 || book.doi !== undefined
const refuses: DepositWriter<'opencitations'>['refuses'] = ({ checked: { record } }) =>
  (record.books ?? []).some(hasName) ? undefined : 'its book has neither an ISBN nor a DOI, by which it is cited'

/** Both tables, as they are put into the issue that is the deposit. */
const both: DepositWriter<'opencitations'> = {
  id: 'opencitations',
  label: 'OpenCitations: META and CITS, as one body of a deposit',
  mediaType: 'text/plain',
  extension: '.txt',
  many: true,
  refuses,
  write: (reviews) => `${metaTable(recordsOf(reviews))}${between}\n${citationTable(recordsOf(reviews))}`,
}
const meta: DepositWriter<'opencitations'> = {
  id: 'opencitations-meta',
  label: 'OpenCitations META: the works, as CSV',
  mediaType: 'text/csv',
  extension: '.csv',
  many: true,
  refuses,
  write: (reviews) => metaTable(recordsOf(reviews)),
}
const citations: DepositWriter<'opencitations'> = {
  id: 'opencitations-cits',
  label: 'OpenCitations CITS: which review cites which book, as CSV',
  mediaType: 'text/csv',
  extension: '.csv',
  many: true,
  refuses,
  write: (reviews) => citationTable(recordsOf(reviews)),
}

/** OpenCitations: an open index of citations. */
export const openCitations: Target<'opencitations'> = {
  id: 'opencitations',
  label: 'OpenCitations',
  home: 'https://opencitations.net/',
  wants: 'The DOI of the review and an ISBN or a DOI of each book; titles, people and dates for works that it does not know yet.',
  sends:
    'A row for the review and one for each book (META), and one for each pair that the review cites the book (CITS). That the citation is a review cannot be said there.',
  account:
    'A deposit is an issue in the repository https://github.com/opencitations/crowdsourcing, titled deposit, the domain and the DOI; anybody with an account there can make one.',
  notes: [
    {
      text: 'It has no type for book reviews: the review is given as a journal article.',
      source: 'https://github.com/opencitations/oc_validator',
    },
  ],
  // prettier-ignore
  carries: [
    'titles[].value', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue',
    'pages.first', 'pages.last', 'history.published', 'doi', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].role', 'books[].contributors[].name',
    'books[].contributors[].family', 'books[].contributors[].given', 'books[].contributors[].orcid', 'books[].publishers[].name', 'books[].date', 'books[].formats[].isbn', 'books[].doi',
  ],
  // One title of each; reviewers; of a book authors and editors; books that nobody can name are left out.
  restrict: ({ titles, contributors, serial, books, ...record }) => {
    const reviewers = reviewersOf({ ...(contributors && { contributors }) })
    const named = (books ?? []).filter(hasName).map(({ titles: own, contributors: people = [], ...book }) => {
      const kept = people.filter(({ role }) => role === 'author' || role === 'editor')
      return { ...book, ...(own?.[0] && { titles: [own[0]] }), ...(kept.length > 0 && { contributors: kept }) }
    })
    return {
      ...record,
      ...(titles?.[0] && { titles: [titles[0]] }),
      ...(reviewers.length > 0 && { contributors: reviewers }),
      ...(serial && { serial: { ...serial, ...(serial.titles?.[0] && { titles: [serial.titles[0]] }) } }),
      ...(named.length > 0 && { books: named }),
    }
  },
  deposits: [both, meta, citations],
}

function recordsOf(reviews: readonly { readonly checked: { readonly record: BookReview } }[]): readonly BookReview[] {
  return reviews.map(({ checked }) => checked.record)
}

function metaTable(records: readonly BookReview[]): string {
  const rows = records.flatMap((record) => [reviewRow(record), ...(record.books ?? []).filter(hasName).map(bookRow)])
  return [csvRow(metaHead), ...new Set(rows.map(csvRow))].join('')
}

function citationTable(records: readonly BookReview[]): string {
  const rows = records.flatMap((record) =>
    (record.books ?? [])
      .filter(hasName)
      .map((book) => [
        `doi:${record.doi ?? ''}`,
        dateOf(record.history?.published ?? record.history?.online),
        book.doi === undefined ? `isbn:${book.formats?.[0]?.isbn ?? ''}` : `doi:${book.doi}`,
        dateOf(book.date),
      ]),
  )
  return [csvRow(citationHead), ...rows.map(csvRow)].join('')
}

function reviewRow(record: BookReview): readonly string[] {
  const { serial = {}, pages, doi, titles, history } = record
  const issns = (serial.issns ?? []).map(({ value }) => `issn:${value}`)
  const venue = serial.titles?.[0]?.value
  return [
    `doi:${doi ?? ''}`,
    titles?.[0]?.value ?? '',
    namesOf(reviewersOf(record)),
    dateOf(history?.published ?? history?.online),
    venue === undefined ? '' : `${bracketless(venue)}${issns.length === 0 ? '' : ` [${issns.join(' ')}]`}`,
    serial.volume ?? '',
    serial.issue ?? '',
    pages === undefined ? '' : `${pages.first}-${pages.last ?? pages.first}`,
    'journal article',
    bracketless(serial.publishers?.[0]?.name ?? ''),
    '',
  ]
}

function bookRow(book: Book): readonly string[] {
  const people = book.contributors ?? []
  const ids = [...(book.doi === undefined ? [] : [`doi:${book.doi}`]), ...(book.formats ?? []).map(({ isbn }) => `isbn:${isbn}`)]
  return [
    ids.join(' '),
    titleOf(book),
    namesOf(people.filter(({ role }) => role === 'author')),
    dateOf(book.date),
    '', '', '', '',
    'book',
    bracketless((book.publishers ?? []).map(({ name }) => name).join('; ')),
    namesOf(people.filter(({ role }) => role === 'editor')),
  ] // prettier-ignore
}

/** `Byrne, Ada [orcid:0000-…]; Quist, Mara`. Semicolons and brackets part names there, so none may stand in one. */
function namesOf(people: readonly Contributor[]): string {
  return people
    .map(
      (person) => `${bracketless(indexName(person)).replaceAll(';', ',')}${person.orcid === undefined ? '' : ` [orcid:${person.orcid}]`}`,
    )
    .join('; ')
}

function bracketless(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')')
}

/** `2025`, `2025-04` or `2025-04-15`; a season is its year. */
function dateOf(date: PartialDate | undefined): string {
  return date === undefined ? '' : withoutSeason(date)
}
