import type { Role } from './contributor.js'
import type { FieldPath } from './draft.js'
import type { BookReview } from './review.js'

/** Beginning of a record path → what an editor types for it; the first that fits holds. Of a book, without `books[n].`. */
const reviewKeys: readonly (readonly [string, string])[] = [
  ['titles', 'title'],
  ['abstracts', 'abstract'],
  ['serial.issns', 'issn'],
  ['serial.volume', 'volume'],
  ['serial.issue', 'issue'],
  ['serial.date', 'year'],
  ['serial', 'journal'],
  ['pages', 'pages'],
  ['history.received', 'received'],
  ['history.revised', 'revised'],
  ['history.accepted', 'accepted'],
  ['history.online', 'online'],
  ['history', 'published'],
  ['licence', 'license'],
  ['rating', 'rating'],
  ['references', 'references'],
]

const bookKeys: readonly (readonly [string, string])[] = [
  ['titles', 'title'],
  ['printedTitle', 'title'],
  ['formats', 'isbn'],
  ['publishers', 'publisher'],
  ['places', 'place'],
  ['date', 'year'],
  ['extent', 'pages'],
  ['series', 'series'],
]

/** Fields that nobody types: what is wrong there is wrong with the file. */
const untyped: ReadonlySet<string> = new Set(['', 'gaps', 'sources', 'modified', 'recordLicence'])

const reviewRoles: Partial<Readonly<Record<Role, string>>> = { translator: 'translator' }
const bookRoles: Readonly<Record<Role, string>> = {
  author: 'authors',
  editor: 'editors',
  translator: 'translators',
  compiler: 'compilers',
  illustrator: 'illustrators',
  foreword: 'foreword',
  preface: 'preface',
  introduction: 'introduction',
  afterword: 'afterword',
  contributor: 'contributors',
}

/**
 * A path of the record as a person would type it: `books[0].formats[1]` is `books[0].isbn`, `contributors` is `reviewer`.
 *
 * @returns `undefined` for what nobody types, such as the hash of a source.
 */
export function typedField(path: FieldPath, record: BookReview): string | undefined {
  const notice = /^notices(?:\[([0-9]{1,9})\])?/.exec(path)
  if (notice !== null) return record.notices?.[Number(notice[1] ?? 0)]?.kind === 'retraction' ? 'retractions' : 'corrections'
  const [, number, ofBook] = /^books\[([0-9]{1,9})\](?:\.(.*))?$/s.exec(path) ?? []
  if (number === undefined) return typedKey(path, reviewKeys, (i) => reviewRoles[record.contributors?.[i]?.role ?? 'author'] ?? 'reviewer')
  const book = record.books?.[Number(number)]
  const key = typedKey(ofBook ?? '', bookKeys, (i) => bookRoles[book?.contributors?.[i]?.role ?? 'author'])
  return key === undefined ? `books[${number}]` : `books[${number}].${key}`
}

/** A field that a reader complains of, as it is typed: readers name some by the record (`history.published`), and parts of values by their own words (`reviewer.orcid`), which stay. */
export function asTyped(field: string): string {
  const [, book = '', path = ''] = /^(books\[[0-9]{1,9}\]\.)?(.*)$/s.exec(field) ?? []
  const found = (book === '' ? reviewKeys : bookKeys).find(([beginning]) => liesIn(path, beginning))
  const [beginning, key] = found ?? []
  return beginning === undefined || beginning === key || key === undefined ? field : book + key
}

/** The key alone, as it stands before the colon: `isbn` of `books[0].isbn`. */
export function keyOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}

function typedKey(path: string, keys: readonly (readonly [string, string])[], keyOfContributor: (i: number) => string): string | undefined {
  const top = /^[A-Za-z]*/.exec(path)?.[0] ?? ''
  if (untyped.has(top)) return undefined
  if (top === 'contributors') return keyOfContributor(Number(/^contributors\[([0-9]{1,9})\]/.exec(path)?.[1] ?? 0))
  return keys.find(([beginning]) => liesIn(path, beginning))?.[1] ?? top
}

/** Whether a path is that of a field or of something inside it. */
export function liesIn(path: FieldPath, field: FieldPath): boolean {
  return path === field || (path.startsWith(field) && /^[.[]/.test(path.slice(field.length)))
}
