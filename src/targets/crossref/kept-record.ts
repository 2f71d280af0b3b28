import type { Book } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import type { History } from '../../record/history.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { yearOf } from '../../record/values/partial-date.js'
import { peopleInOrder } from '../../write/citation/people.js'
import { cleanRecord } from '../../write/xml/clean-record.js'
import { keptPage, keptRights, keptTexts, keptTitle } from '../kept-values.js'
import type { Kept } from '../target.js'
import { codeOf } from './language.js'
import { isIdentified } from './relations.js'

/** The longest edition that the schema takes. */
export const longestEdition = 15

/** What the whole record keeps. */
export const keptByRecord: Kept = {
  // prettier-ignore
  carries: [
    'titles[].value', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind',
    'serial.titles[].value', 'serial.issns', 'serial.volume', 'serial.issue', 'serial.date', 'pages.first', 'pages.last', 'locator', 'history.published', 'history.online', 'history.accepted',
    'language', 'doi', 'page', 'licence', 'references', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
    'books[].contributors[].family', 'books[].contributors[].given', 'books[].date', 'books[].edition', 'books[].formats[].isbn', 'books[].doi',
  ],
  restrict: crossrefRecord,
}

/** Before 5.4.0 a name whose parts nobody stated stands in the place of the surname; one of a single word is read as one. */
export const keptByOlderRecord: Kept = {
  carries: keptByRecord.carries,
  restrict: (record) => {
    const { contributors, ...rest } = crossrefRecord(record)
    return { ...rest, ...(contributors && { contributors: contributors.map(bySurname) }) }
  },
}

/** What a link keeps: which books are reviewed, by their identifiers, each with its title. */
export const keptByLink: Kept = {
  carries: ['doi', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].formats[].isbn', 'books[].doi'],
  restrict: (record) => {
    const books = (record.books ?? []).filter(isIdentified)
    return {
      ...record,
      books: books.map(({ formats, doi, ...book }) => ({
        ...(formats && { formats }),
        ...(doi !== undefined && { doi }),
        ...keptTitle(book),
      })),
    }
  },
}

function bySurname(person: Contributor): Contributor {
  const isSurname = person.family === undefined && person.kind === undefined && !person.name.includes(' ')
  return isSurname ? { ...person, family: person.name } : person
}

function crossrefRecord(record: BookReview): BookReview {
  const { titles, abstracts, contributors, books, serial, history, pages, locator, page, licence, language, references, ...rest } =
    cleanRecord(record)
  const people = peopleInOrder(contributors ?? [], ['author', 'translator'])
  const code = codeOf(language)
  // The citation of a reviewed book is the book's.
  const others = references?.filter(({ doi }) => doi === undefined || books?.every((book) => book.doi !== doi) !== false)
  return {
    ...rest,
    ...(titles && { titles: keptTexts(titles) }),
    ...(abstracts && { abstracts: keptTexts(abstracts) }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: books.map(bookIn) }),
    ...(serial && { serial: serialIn(serial, history) }),
    ...(history && { history: historyIn(history) }),
    ...(locator !== undefined && { locator }),
    // An article number in the place of a page is no page.
    ...(pages && pages.first !== locator && { pages }),
    ...keptPage(page),
    ...keptRights({ ...(licence !== undefined && { licence }) }),
    ...(code !== undefined && { language: code }),
    ...(others && { references: others }),
  }
}

/** The title, the first author by the family name, the year; a citation has an author alone: that somebody is the editor cannot be said. */
function bookIn({ contributors = [], date, formats, doi, edition, ...titled }: Book): Book {
  const author = contributors.find(({ role }) => role === 'author') ?? contributors.find(({ role }) => role === 'editor')
  return {
    ...keptTitle(titled),
    ...(author && { contributors: [{ role: 'author' as const, ...parsePersonName(author.family ?? author.name) }] }),
    ...(date !== undefined && { date: yearOf(date) }),
    ...(edition !== undefined && edition.length <= longestEdition && { edition }),
    ...(formats && { formats }),
    ...(doi !== undefined && { doi }),
  }
}

/** An ISSN without a medium is one of print by the schema; an issue without a date of its own has the year of the review. */
function serialIn({ issns, ...rest }: Serial, { published, online }: History = {}): Serial {
  const appeared = published ?? online
  return {
    ...rest,
    ...(rest.date === undefined && appeared !== undefined && { date: yearOf(appeared) }),
    ...(issns && { issns: issns.map(({ value, medium }) => ({ value, medium: medium ?? ('print' as const) })) }),
  }
}

/** The one day that a review appeared on is that of its publication, wherever it appeared. */
function historyIn({ accepted, online, published }: History): History {
  const appeared = published ?? online
  return {
    ...(accepted !== undefined && { accepted }),
    ...(appeared !== undefined && { published: appeared }),
    ...(online !== undefined && online !== appeared && { online }),
  }
}
