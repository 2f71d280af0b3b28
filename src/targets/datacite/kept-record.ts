import type { Book } from '../../record/book.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import { type PartialDate, withoutSeason, yearOf } from '../../record/values/partial-date.js'
import { citedPeople } from '../../write/citation/people.js'
import { cleanRecord } from '../../write/xml/clean-record.js'
import { keptPage, keptRights, keptTexts, keptTitle } from '../kept-values.js'

// prettier-ignore
export const dataciteFields = [
  'titles', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind', 'serial.titles[].value', 'serial.issns',
  'serial.publishers[].name', 'serial.volume', 'serial.issue', 'pages.first', 'pages.last', 'history.received', 'history.accepted', 'history.online', 'history.published', 'language', 'doi', 'page', 'licence', 'rights', 'keywords',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].role', 'books[].contributors[].name', 'books[].contributors[].family', 'books[].contributors[].given', 'books[].contributors[].kind',
  'books[].publishers[].name', 'books[].date', 'books[].edition', 'books[].volume', 'books[].formats[].isbn', 'books[].doi',
]

/** A record less those values for which DataCite has no place. */
export function dataciteRecord(record: BookReview): BookReview {
  const { titles, abstracts, contributors, books, serial, history, page, licence, rights, ...rest } = cleanRecord(record)
  const people = citedPeople(contributors ?? [], { roles: ['author', 'translator'], organizations: true })
  return {
    ...rest,
    ...(titles && { titles: keptTexts(titles) }),
    ...(abstracts && { abstracts: keptTexts(abstracts) }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: books.map((book) => bookIn(book, books.length > 1)) }),
    ...(serial && { serial: serialIn(serial) }),
    ...(history && { history: historyIn(history) }),
    ...keptPage(page),
    ...keptRights({ ...(licence !== undefined && { licence }), ...(rights !== undefined && { rights }) }),
  }
}

/** One title and publisher, authors, editors and translators, and the year. Of several books it is said of one identifier each whose it is. */
function bookIn({ contributors, publishers, date, formats, ...book }: Book, isOneOfSeveral: boolean): Book {
  const { titles: _, subtitle: __, printedTitle: ___, ...rest } = book
  const people = citedPeople(contributors ?? [], { roles: ['author', 'editor', 'translator'], organizations: true })
  const named = !isOneOfSeveral ? formats : book.doi === undefined ? formats?.slice(0, 1) : undefined
  return {
    ...rest,
    ...keptTitle(book),
    ...(people.length > 0 && { contributors: people }),
    ...(publishers && { publishers: publishers.slice(0, 1) }),
    ...(date !== undefined && { date: yearOf(date) }),
    ...(named && { formats: named }),
  }
}

/** One title, and a publisher that is not called as the journal is. An ISSN of the print edition and one of any edition look alike there. */
function serialIn({ titles = [], publishers = [], issns, ...rest }: Serial): Serial {
  const [title] = titles
  const [publisher] = publishers.filter(({ name }) => name !== title?.value)
  return {
    ...rest,
    ...(title && { titles: [title] }),
    ...(publisher && publisher === publishers[0] && { publishers: [publisher] }),
    ...(issns && { issns: issns.map((issn) => (issn.medium === 'online' ? issn : { value: issn.value })) }),
  }
}

/** Days without seasons; the day of the first appearance online where it is another. */
function historyIn({ received, accepted, online, published }: BookReview['history'] & object): BookReview['history'] & object {
  const day = (field: string, date: PartialDate | undefined): Readonly<Record<string, PartialDate>> =>
    date === undefined ? {} : { [field]: withoutSeason(date) }
  const isOther = online !== undefined && (published === undefined || withoutSeason(online) !== withoutSeason(published))
  return {
    ...day('received', received),
    ...day('accepted', accepted),
    ...(isOther && day('online', online)),
    ...day('published', published),
  }
}
