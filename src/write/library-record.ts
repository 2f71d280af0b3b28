import type { Book } from '../record/book.js'
import type { Contributor } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import { parseLicence } from '../record/values/licence.js'
import { cleanLine } from '../record/values/plain-text.js'
import { parsePersonName } from '../record/values/person-name.js'
import { type CitationRules, citedRecord } from './citation/cited-record.js'
import { invertedName, type PeopleRules } from './citation/people.js'

/** A record less what library formats have no place for, each value as reading gives it back. */
export function libraryRecord(record: BookReview, rules: CitationRules): BookReview {
  const { contributors, books, identifiers, page, licence, rights, ...rest } = citedRecord(record, rules)
  const names = (identifiers ?? []).map(({ scheme, value }) => ({ scheme, value: cleanLine(value) })).filter(({ value }) => value !== '')
  const parsed = licence === undefined ? undefined : parseLicence(licence)
  const keptLicence = parsed?.ok === true && parsed.value === licence ? licence : undefined
  // Of a licence and a statement of rights the licence is the surer, and one of the two is read.
  const statement = keptLicence === undefined && rights !== undefined && !parseLicence(rights).ok ? cleanLine(rights) : ''
  const titled = (books ?? []).filter(({ titles }) => (titles ?? []).length > 0).map((book) => libraryBook(book, rules))
  return {
    ...rest,
    ...(contributors && { contributors: contributors.map((person) => inParts(person, rules.reviewers)) }),
    ...(titled.length > 0 && { books: titled }),
    ...(names.length > 0 && { identifiers: names }),
    ...(page !== undefined && !/doi\.org\//i.test(page) && { page }),
    ...(keptLicence !== undefined && { licence: keptLicence }),
    ...(statement !== '' && { rights: statement }),
  }
}

function libraryBook(book: Book, rules: CitationRules): Book {
  const { contributors, ...rest } = book
  return { ...rest, ...(contributors && { contributors: contributors.map((person) => inParts(person, rules.authors)) }) }
}

/** A name that has parts is made of them alone: a suffix has no place. */
function inParts(person: Contributor, { names }: PeopleRules): Contributor {
  const { family, given, ...rest } = person
  if (family === undefined || person.kind === 'organization') return person
  if (names === 'string') return { ...rest, ...parsePersonName(invertedName(person)) }
  return { ...person, name: given === undefined ? family : `${given} ${family}` }
}
