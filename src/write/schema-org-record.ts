import { isArticleNumber } from '../describe/pages.js'
import type { Book, Series } from '../record/book.js'
import type { Contributor, Role } from '../record/contributor.js'
import type { BookReview, Notice } from '../record/review.js'
import type { Serial } from '../record/serial.js'
import type { Text } from '../record/text.js'
import { withoutSeason } from '../record/values/partial-date.js'
import { webAddress } from './html/page-address.js'
import { embeddedAbstract } from './schema-org-members.js'

/** A record less what the terms of schema.org cannot say in the form that pages embed. */
export function schemaOrgRecord(record: BookReview): BookReview {
  const { titles, abstracts, books, contributors, serial, pages, locator, history, page, licence, keywords, notices, doi, ...rest } =
    withOneName(withPeopleOf(record))
  const abstract = embeddedAbstract(abstracts ?? [], rest.language)
  const own = (notices ?? []).flatMap(correction)
  const [address, terms, published] = [webAddress(page), webAddress(licence), yearOfSeason(history?.published)]
  const number = pages === undefined && locator !== undefined && isArticleNumber(locator) ? locator : undefined
  return {
    ...plain(rest),
    ...(titles && { titles: names(titles) }),
    ...(abstract !== undefined && { abstracts: [{ value: abstract }] }),
    ...(contributors && { contributors }),
    ...(books && { books: books.map(bookOf) }),
    ...(serial && { serial: serialOf(serial) }),
    ...(pages && { pages }),
    ...(number !== undefined && { locator: number }),
    ...(published !== undefined && { history: { published } }),
    ...(doi !== undefined && { doi }),
    ...(address !== undefined && { page: address }),
    ...(terms !== undefined && { licence: terms }),
    ...(keywords && { keywords: keywords.map(({ value }) => ({ value })) }),
    ...(own.length > 0 && { notices: own }),
  }
}

/** What the record says of itself stays; of the rest only what has a place. */
function plain({ language, rights, rating }: BookReview): BookReview {
  return { ...(language !== undefined && { language }), ...(rights !== undefined && { rights }), ...(rating && { rating }) }
}

/** Several names keep their languages beside the one that holds them all; one alone is a text without a language. */
function names(titles: readonly Text[]): readonly Text[] {
  return titles.length === 1 ? titles.map(({ value }) => ({ value })) : titles
}

const reviewerRoles: readonly Role[] = ['author', 'translator']
const bookRoles: readonly Role[] = ['author', 'editor', 'translator', 'illustrator', 'contributor']

function withPeopleOf({ contributors, books, ...rest }: BookReview): BookReview {
  const reviewers = people(contributors ?? [], reviewerRoles)
  return {
    ...rest,
    ...(reviewers.length > 0 && { contributors: reviewers }),
    ...(books && {
      books: books.map(({ contributors: all, ...book }) => ({ ...book, ...(all && { contributors: people(all, bookRoles) }) })),
    }),
  }
}

/** People by role, in the order of the roles; who has a role without a property of its own is a contributor. */
function people(contributors: readonly Contributor[], roles: readonly Role[]): readonly Contributor[] {
  const known = new Map<string, Contributor>()
  for (const one of contributors) {
    const { printedRole: _, ...person } = { ...one, role: propertyOf(one) }
    const key = `${person.role} ${person.orcid ?? `${person.kind ?? ''} ${person.name}`}`
    if (!known.has(key)) known.set(key, person)
  }
  return roles.flatMap((role) => [...known.values()].filter((person) => person.role === role))
}

function propertyOf({ role, kind }: Contributor): Role {
  return !bookRoles.includes(role) || (role === 'illustrator' && kind === 'organization') ? 'contributor' : role
}

/** Somebody with an ORCID iD is one person in the review and in its books, and has one name. */
function withOneName(record: BookReview): BookReview {
  const { contributors, books } = record
  const found = new Map<string, string>()
  for (const { orcid, name } of [...(contributors ?? []), ...(books ?? []).flatMap((book) => book.contributors ?? [])]) {
    const known = orcid === undefined ? undefined : found.get(orcid)
    if (orcid !== undefined && (known === undefined || name < known)) found.set(orcid, name)
  }
  const named = (list: readonly Contributor[]): readonly Contributor[] =>
    list.map((one) => ({ ...one, name: found.get(one.orcid ?? '') ?? one.name }))
  return {
    ...record,
    ...(contributors && { contributors: named(contributors) }),
    ...(books && { books: books.map((book) => ({ ...book, ...(book.contributors && { contributors: named(book.contributors) }) })) }),
  }
}

function bookOf(book: Book): Book {
  const { titles, printedTitle, series, date, page, places: _, volume: __, ...rest } = book
  const [issued, address] = [yearOfSeason(date), webAddress(page)]
  return {
    ...rest,
    ...(titles && { titles: names(titles) }),
    ...(printedTitle !== undefined && !isAmong(titles ?? [], printedTitle) && { printedTitle }),
    ...(series && { series: { title: series.title } satisfies Series }),
    ...(issued !== undefined && { date: issued }),
    ...(address !== undefined && { page: address }),
  }
}

/** Among the other names of a book the printed title would be taken for a parallel one. */
function isAmong(titles: readonly Text[], printed: string): boolean {
  return titles.length > 1 && titles.some(({ value, language }) => language === undefined && value === printed)
}

/** Volume and issue are nodes of their journal, which needs a name or a number to be one. */
function serialOf({ titles, issns, publishers, volume, issue, date }: Serial): Serial {
  if (titles === undefined && issns === undefined) return {}
  const cover = yearOfSeason(date)
  return {
    ...(titles && { titles: names(titles) }),
    ...(issns && { issns: issns.map(({ value }) => ({ value })) }),
    ...(publishers && { publishers }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(cover !== undefined && { date: cover }),
  }
}

/** A retraction has no property, and the date of a correction no season. */
function correction({ kind, date, ...rest }: Notice): readonly Notice[] {
  const day = yearOfSeason(date)
  return kind === 'correction' ? [{ kind, ...rest, ...(day !== undefined && { date: day }) }] : []
}

/** Seasons are no dates to schema.org: their year stays. */
function yearOfSeason(date: string | undefined): string | undefined {
  return date === undefined ? undefined : withoutSeason(date)
}
