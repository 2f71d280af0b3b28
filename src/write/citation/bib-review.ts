import type { Book } from '../../record/book.js'
import type { Contributor, Role } from '../../record/contributor.js'
import { cleanLine } from '../../record/values/plain-text.js'
import type { Described } from '../writer.js'
import { type CitationRules, citedRecord, journalOf, pagesOf, titleOf } from './cited-record.js'
import { tex, texItem, texName } from './tex.js'

/** How BibTeX and biblatex differ. */
export interface BibDialect {
  readonly journal: string
  readonly places: string
  readonly dates: (date: string) => readonly BibLine[]
  /** Whether the review says in words what it reviews, for styles that know nothing of related entries. */
  readonly note: boolean
}

/** The name of a field and its value in TeX, with braces or as a macro. */
export type BibLine = readonly [name: string, value: string]

const bookRoles: readonly Role[] = ['author', 'editor', 'translator', 'foreword', 'introduction', 'afterword']

export const bibRules: CitationRules = {
  reviewers: { roles: ['author', 'translator'], organizations: true, names: 'inverted' },
  authors: { roles: bookRoles, organizations: true, names: 'inverted' },
  subtitles: true,
  keywordMarks: /[,;]/,
  anyLocator: true,
  schemes: ['arxiv', 'pmcid', 'pmid'],
}

// prettier-ignore
export const bibFields = [
  'titles[].value', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].kind',
  'serial.titles[].value', 'serial.issns[].value', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'pages', 'locator', 'history.published', 'language',
  'doi', 'identifiers', 'page', 'keywords[].value',
  'books[].titles[].value', 'books[].subtitle', 'books[].contributors[].name', 'books[].contributors[].role', 'books[].contributors[].given',
  'books[].contributors[].family', 'books[].contributors[].kind', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series', 'books[].language', 'books[].formats[].isbn', 'books[].doi', 'books[].page', 'books[].extent',
]

/** A review as an entry `@article`, and each reviewed book as an entry `@book` behind it, which the review names as related. */
export function bibEntriesOf({ record, names }: Described, used: Set<string>, dialect: BibDialect): string {
  const cited = citedRecord(record, bibRules)
  const { titles, abstracts, contributors, serial, pages, locator, history, language, doi, identifiers, page, keywords, books } = cited
  const key = keyOf(names.review, used)
  const keys = (books ?? []).map((_, i) => keyOf(`${key}-book${books?.length === 1 ? '' : i + 1}`, used))
  const identifier = (wanted: string): string => identifiers?.find(({ scheme }) => scheme === wanted)?.value ?? ''
  const arxiv = identifier('arxiv')
  const review = entry('article', key, [
    text('title', titles?.[0]?.value),
    ...people(contributors ?? [], bibRules.reviewers.roles),
    text(dialect.journal, journalOf(serial)),
    list(
      'publisher',
      serial?.publishers?.map(({ name }) => name),
    ),
    text('volume', serial?.volume),
    text('number', serial?.issue),
    ['pages', pages === undefined ? '' : braced(pagesOf(pages, '--'))],
    text('eid', locator),
    ...(history?.published === undefined ? [] : dialect.dates(history.published)),
    plain('issn', serial?.issns?.map(({ value }) => value).join(', ')),
    plain('doi', doi),
    plain('url', page),
    text('eprint', arxiv),
    plain('eprinttype', arxiv === '' ? undefined : 'arxiv'),
    text('pmid', identifier('pmid')),
    text('pmcid', identifier('pmcid')),
    plain('language', language),
    text('keywords', keywords?.map(({ value }) => value).join(', ')),
    text('abstract', abstracts?.[0]?.value),
    plain('entrysubtype', 'bookreview'),
    plain('related', keys.join(',')),
    plain('relatedtype', keys.length === 0 ? undefined : 'reviewof'),
    ['note', dialect.note ? noteOn(books ?? []) : ''],
  ])
  return [review, ...(books ?? []).map((book, i) => bookEntry(book, keys[i] ?? '', dialect))].join('\n')
}

function bookEntry(book: Book, key: string, dialect: BibDialect): string {
  const { titles, subtitle, contributors, publishers, places, date, edition, volume, series, language, formats, doi, page, extent } = book
  return entry('book', key, [
    text('title', titles?.[0]?.value),
    text('subtitle', subtitle),
    ...people(contributors ?? [], bookRoles),
    list(
      'publisher',
      publishers?.map(({ name }) => name),
    ),
    list(dialect.places, places),
    ...(date === undefined ? [] : dialect.dates(date)),
    text('edition', edition),
    text('volume', volume),
    text('series', series?.title),
    text('number', series?.number),
    plain('isbn', formats?.map(({ isbn }) => isbn).join(', ')),
    plain('doi', doi),
    plain('url', page),
    plain('language', language),
    text('pagetotal', extent),
  ])
}

/** "Review of *Title*, by A. Author and B. Author; *Other Title*". */
function noteOn(books: readonly Book[]): string {
  const cited = books.filter((book) => titleOf(book) !== '').map((book) => {
    const authors = (book.contributors ?? []).filter(({ role }) => role === 'author').map(({ name }) => tex(name))
    return `\\emph{${tex(titleOf(book))}}${authors.length === 0 ? '' : `, by ${authors.join(' and ')}`}`
  }) // prettier-ignore
  return cited.length === 0 ? '' : braced(`Review of ${cited.join('; ')}`)
}

function entry(type: string, key: string, lines: readonly BibLine[]): string {
  const written = lines.filter(([, value]) => value !== '' && value !== '{}').map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${type}{${key},\n${written.join('')}}\n`
}

function people(contributors: readonly Contributor[], roles: readonly Role[]): readonly BibLine[] {
  return roles.flatMap((role): readonly BibLine[] => {
    const named = contributors.filter((person) => person.role === role).map(nameOf)
    return named.length === 0 ? [] : [[role, braced(named.join(' and '))]]
  })
}

function nameOf({ name, family, given, kind }: Contributor): string {
  // A brace before a backslash is an accent's.
  if (kind === 'organization') return braced(tex(name).replace(/^\\/, '{}\\'))
  return family === undefined || given === undefined ? unbraced(texName(name)) : `${unbraced(texName(family))}, ${texName(given)}`
}

/** A name that would stand wholly in braces is no organisation's: an empty group behind it says so. */
function unbraced(name: string): string {
  return name.startsWith('{') ? `{}${name}` : name
}

function text(name: string, value: string | undefined): BibLine {
  return [name, braced(tex(value ?? ''))]
}

/** Several are braced one by one, since BibTeX has no lists of publishers: "Simon and Schuster" is one. */
function list(name: string, values: readonly string[] = []): BibLine {
  const items = values.map(texItem)
  return [name, braced(items.length > 1 ? items.map((item) => braced(item.replace(/^\\/, '{}\\'))).join(' and ') : items.join(''))]
}

/** What holds nothing that TeX reserves, or is no text to TeX. */
function plain(name: string, value: string | undefined): BibLine {
  return [name, braced(cleanLine(value ?? ''))]
}

function braced(value: string): string {
  return `{${value}}`
}

/** A key of letters, digits and hyphens that no other entry of the file has. */
function keyOf(address: string, used: Set<string>): string {
  const last = address.replace(/\/$/, '').slice(address.replace(/\/$/, '').lastIndexOf('/') + 1)
  const name = last.normalize('NFKD').replace(/[^A-Za-z0-9.-]/g, '') || 'review'
  let key = name
  for (let i = 2; used.has(key); i++) key = `${name}-${i}`
  used.add(key)
  return key
}
