import type { Contributor, Role } from '../../record/contributor.js'
import type { History } from '../../record/history.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLanguage } from '../../record/values/language.js'
import { parseLicence } from '../../record/values/licence.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { books } from './book-keys.js'
import { type Key, keyTable, type Read, says } from './keys.js'
import { issns } from './numbers.js'
import { identifiers, journal, notices, pages, rating, references } from './parts.js'
import { people } from './people.js'
import { checked, keywords, line, listOf, paragraphs, texts } from './values.js'

/** What an editor may say of a review: key → value → field. All are optional. */
export const reviewKeys = keyTable<BookReview>({
  'reviewer reviewers': by('author', true),
  'translator translators': by('translator'),
  title: says('titles', texts()),
  abstract: says('abstracts', texts(paragraphs)),
  language: says('language', checked(parseLanguage)),
  doi: says('doi', checked(parseDoi)),
  page: says('page', checked(parseHttpUrl)),
  journal: says('serial', journal, 'serial.titles'),
  issn: inJournal('issns', issns),
  volume: inJournal('volume', line),
  issue: inJournal('issue', line),
  year: inJournal('date', checked(parsePartialDate)),
  pages: says('pages', pages),
  locator: says('locator', line),
  received: on('received', checked(parsePartialDate)),
  revised: on('revised', listOf(checked(parsePartialDate))),
  accepted: on('accepted', checked(parsePartialDate)),
  online: on('online', checked(parsePartialDate)),
  published: on('published', checked(parsePartialDate)),
  'license licence': says('licence', checked(parseLicence)),
  rights: says('rights', line),
  keywords: says('keywords', keywords),
  rating: says('rating', rating),
  references: says('references', references),
  'corrections correction': says('notices', notices('correction')),
  'retractions retraction': says('notices', notices('retraction')),
  identifiers: says('identifiers', identifiers),
  'books book': says('books', books),
})

/** `reviewer: none` says that the review is unsigned; `translator: none` says nothing of the reviewer. */
function by(role: Role, closes = false): Key<BookReview> {
  const read: Read<readonly Contributor[]> = people(role)
  return says('contributors', read, 'contributors', closes)
}

function inJournal<K extends keyof Serial>(field: K, read: Read<NonNullable<Serial[K]>>): Key<BookReview> {
  return says('serial', within<Serial, K>(field, read), `serial.${field}`)
}

function on<K extends keyof History>(field: K, read: Read<NonNullable<History[K]>>): Key<BookReview> {
  return says('history', within<History, K>(field, read), `history.${field}`)
}

function within<T extends object, K extends keyof T>(field: K, read: Read<NonNullable<T[K]>>): Read<T> {
  return (node, ask) => {
    const value = read(node, ask)
    if (value === undefined) return undefined
    const part: Partial<T> = {}
    part[field] = value
    return part as T
  }
}
