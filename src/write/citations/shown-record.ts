import type { Book } from '../../record/book.js'
import type { Contributor, Role } from '../../record/contributor.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import { type CitationRules, citedRecord, titleOf } from '../citation/cited-record.js'
import type { Guide } from './guides.js'
import { shownPeople } from './shown-people.js'

/** The roles of those who are named with a reviewed book, in their order. */
export const bookRoles: readonly Role[] = ['author', 'editor', 'translator']

/** People are not looked at here: `shownPeople` does that. */
const rules: CitationRules = {
  reviewers: { roles: [], organizations: true },
  authors: { roles: [], organizations: true },
  subtitles: false,
  anyLocator: true,
  schemes: [],
  titledBooks: true,
}

// prettier-ignore
/** The fields that `shownRecord` looks at. That somebody is an organisation decides how the name is printed, and is not printed itself. */
export const shownFields: readonly string[] = [
  'titles[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].kind',
  'serial.titles[].value', 'serial.volume', 'serial.issue', 'serial.date', 'pages', 'locator', 'history.published', 'history.online', 'doi', 'page',
  'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
  'books[].contributors[].given', 'books[].contributors[].family', 'books[].contributors[].kind',
]

/**
 * What a reference prints of a record: one date (publication, else the issue's, else first online), one address, and everybody by the name that is printed, even those
 * whom "et al." leaves out.
 */
export function namedRecord(record: BookReview, guide: Guide): BookReview {
  const titled = (record.books ?? []).filter((book) => titleOf(book) !== '')
  const { titles, books, serial, pages, locator, history, doi, page } = citedRecord({ ...record, books: titled }, rules)
  const online = (history?.published ?? serial?.date) === undefined ? history?.online : undefined
  const people = shownPeople(record.contributors ?? [], ['author'], guide.initials)
  const journal = serial && shownSerial(serial, history?.published === undefined, guide)
  return {
    ...(titles && titles.length > 0 && { titles }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: books.map((book, i) => shownBook(book, titled[i]?.contributors, guide)) }),
    ...(journal && Object.keys(journal).length > 0 && { serial: journal }),
    ...(pages && { pages }),
    ...(locator && pages === undefined && { locator }),
    ...(history?.published !== undefined && { history: { published: guide.date.shown(history.published) } }),
    ...(online !== undefined && { history: { online: guide.date.shown(online) } }),
    ...(doi !== undefined && { doi }),
    ...(page !== undefined && doi === undefined && { page }),
  }
}

/** What a reference prints of a record, and nothing else. */
export function shownRecord(record: BookReview, guide: Guide): BookReview {
  const { contributors = [], ...shown } = namedRecord(record, guide)
  const people = printed(contributors, guide).map(withoutKind)
  const books = shown.books?.map(({ contributors: authors, ...book }) => ({
    ...book,
    ...(authors && { contributors: authors.map(withoutKind) }),
  }))
  return { ...shown, ...(people.length > 0 && { contributors: people }), ...(books && { books }) }
}

/** Those of many reviewers whom a guide wants named. */
function printed(people: readonly Contributor[], { reviewers }: Guide): readonly Contributor[] {
  if (reviewers === undefined || people.length <= reviewers.most) return people
  return [...people.slice(0, reviewers.first), ...(reviewers.last ? people.slice(-1) : [])]
}

function shownBook({ titles, subtitle, printedTitle }: Book, contributors: readonly Contributor[] | undefined, guide: Guide): Book {
  const people = shownPeople(contributors ?? [], bookRoles, guide.initials)
  return {
    ...(titles && { titles }),
    ...(subtitle !== undefined && { subtitle }),
    ...(printedTitle !== undefined && { printedTitle }),
    ...(people.length > 0 && { contributors: people }),
  }
}

function shownSerial({ titles, issns, volume, issue, date }: Serial, isDated: boolean, guide: Guide): Serial {
  return {
    ...(titles && titles.length > 0 && { titles }),
    ...(issns && guide.issns && { issns: issns.map(({ value }) => ({ value })) }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && isDated && { date: guide.date.shown(date) }),
  }
}

function withoutKind({ kind: _, ...person }: Contributor): Contributor {
  return person
}
