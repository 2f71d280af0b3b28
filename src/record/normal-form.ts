import type { Book, Format, Series } from './book.js'
import type { Contributor } from './contributor.js'
import type { History } from './history.js'
import type { Names } from './names.js'
import type { Organization } from './organization.js'
import type { BookReview, Identifier, Notice, Rating, Reference, Source } from './review.js'
import type { Issn, Pages, Serial } from './serial.js'
import { splitTitle } from './split-title.js'
import type { Text } from './text.js'
import { unify } from './unify.js'
import { nfc } from './values/nfc.js'

/**
 * A record in normal form: lists that RDF keeps as sets are sorted and without doubles, text is in Normal Form C and
 * not empty, titles are split once, and nothing stands in a place that has no node to hold it.
 *
 * `normalForm(normalForm(r))` equals `normalForm(r)`.
 */
export function normalForm(record: BookReview): BookReview {
  return normalise(record).record
}

/** The same, with the documents of the books in their new order. */
export function normalFormOf(record: BookReview, names: Names): { readonly record: BookReview; readonly names: Names } {
  const { record: sorted, order } = normalise(record)
  return { record: sorted, names: { ...names, books: order.map((i) => names.books[i] ?? '') } }
}

/** A record in normal form, and where each of its books stood before. */
export function normalise(record: BookReview): { readonly record: BookReview; readonly order: readonly number[] } {
  const clean = fields<BookReview>(record, reviewFields) ?? {}
  const unified = unify(clean)
  const again = unified === clean ? clean : (fields<BookReview>(unified, reviewFields) ?? {})
  const kept = new Map<string, { book: Book; i: number }>()
  ;(again.books ?? []).forEach((book, i) => {
    const key = keyOf(book)
    if (!isNothing(book) && !kept.has(key)) kept.set(key, { book, i })
  })
  const sorted = [...kept.entries()].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
  const { books: _, ...rest } = again
  return {
    record: sorted.length === 0 ? rest : { ...rest, books: sorted.map(({ book }) => book) },
    order: sorted.map(({ i }) => i),
  }
}

/** How each field comes into normal form; nothing where nothing is left of it. */
type Normal<T> = { readonly [K in keyof T]-?: (value: NonNullable<T[K]>) => NonNullable<T[K]> | undefined }

const reviewFields: Normal<BookReview> = {
  titles: oneALanguage,
  abstracts: oneALanguage,
  language: tag,
  // Books keep their order and number here: `normalise` sorts them together with their documents.
  books: (list) => (list.length === 0 ? undefined : list.map((book) => normalBook(book))),
  contributors: people,
  serial: normalSerial,
  pages: normalPages,
  locator: line,
  history: (value) =>
    fields<History>(value, {
      received: line,
      revised: (days) => sorted(days.flatMap((day) => line(day) ?? [])),
      accepted: line,
      online: line,
      published: line,
    }),
  doi: line,
  identifiers: (list) => sorted(list.flatMap((identifier) => normalIdentifier(identifier) ?? [])),
  page: line,
  licence: line,
  rights: line,
  keywords: (list) => sorted(list.flatMap((text) => normalText(text) ?? [])),
  rating: (value) => {
    const rating = fields<Rating>(value, { value: line, best: line, worst: line })
    return rating?.value === undefined ? undefined : rating
  },
  references: (list) => sorted(list.flatMap((reference) => fields<Reference>(reference, { text: line, doi: line }) ?? [])),
  notices: (list) => sorted(list.flatMap((notice) => fields<Notice>(notice, { kind: same, doi: line, text: line, date: line }) ?? [])),
  gaps: (list) => sorted(list),
  sources: (list) =>
    unique(
      list,
      ({ hash }) => hash,
      (source) => fields<Source>(source, { hash: line, mediaType: line }),
    ),
  recordLicence: line,
  modified: line,
}

const bookFields: Normal<Book> = {
  titles: oneALanguage,
  subtitle: line,
  printedTitle: line,
  contributors: people,
  publishers: organizations,
  places: (list) => sorted(list.flatMap((place) => line(place) ?? [])),
  date: line,
  edition: line,
  volume: line,
  series: (value) => {
    const series = fields<Series>(value, { title: line, number: line })
    return series?.title === undefined ? undefined : series
  },
  language: tag,
  formats: (list) =>
    unique(
      list,
      ({ isbn }) => isbn,
      (format) => fields<Format>(format, { isbn: line, kind: same }),
    ),
  doi: line,
  page: line,
  extent: line,
  gaps: (list) => sorted(list),
}

function normalBook(book: Book): Book {
  const clean = fields<Book>(book, bookFields) ?? {}
  const split = splitBook(clean)
  const { printedTitle, ...rest } = split
  const plain = (split.titles ?? []).some(
    ({ value }) => printedTitle === (split.subtitle === undefined ? value : `${value}: ${split.subtitle}`),
  )
  return plain ? rest : split
}

/** A book whose title is split into main title and subtitle, if nobody did that yet. */
export function splitBook(book: Book): Book {
  const [title, ...others] = book.titles ?? []
  return title !== undefined && others.length === 0 && book.subtitle === undefined ? splitFirst(book, title) : book
}

function splitFirst(book: Book, printed: Text): Book {
  const { title, subtitle, printedTitle } = splitTitle(printed.value)
  if (subtitle === undefined) return book
  return {
    ...book,
    titles: [{ ...printed, value: title }],
    subtitle,
    ...(printedTitle !== undefined && book.printedTitle === undefined && { printedTitle }),
  }
}

function normalSerial(value: Serial): Serial | undefined {
  const serial = fields<Serial>(value, {
    titles: oneALanguage,
    issns: (list) =>
      unique(
        list,
        (issn) => issn.value,
        (issn) => fields<Issn>(issn, { value: line, medium: same }),
      ),
    publishers: organizations,
    volume: line,
    issue: line,
    date: line,
    gaps: (list) => sorted(list),
  })
  if (serial === undefined) return undefined
  const { publishers, date, gaps, ...rest } = serial
  // A journal without a name has no node; a cover date needs the node of an issue or a volume.
  const named = serial.titles !== undefined || serial.issns !== undefined
  const placed = named && (serial.issue !== undefined || serial.volume !== undefined)
  const kept = {
    ...rest,
    ...(named && publishers && { publishers }),
    ...(placed && date !== undefined && { date }),
    ...(named && gaps && { gaps }),
  }
  return isNothing(kept) ? undefined : kept
}

function normalPages(value: Pages): Pages | undefined {
  const pages = fields<Pages>(value, { first: line, last: line, range: line })
  if (pages?.first === undefined) return undefined
  const { range, ...plain } = pages
  return range === (pages.last === undefined ? pages.first : `${pages.first}-${pages.last}`) ? plain : pages
}

function normalIdentifier({ scheme, value }: Identifier): Identifier | undefined {
  const clean = line(value)
  if (clean === undefined) return undefined
  if (scheme !== 'oai' && scheme !== 'local') return { scheme, value: clean }
  return { scheme: clean.startsWith('oai:') ? 'oai' : 'local', value: clean }
}

function people(list: readonly Contributor[]): readonly Contributor[] | undefined {
  const kept: Contributor[] = []
  for (const contributor of list) {
    const clean = fields<Contributor>(contributor, {
      role: same,
      name: line,
      family: line,
      given: line,
      orcid: line,
      kind: same,
      printedRole: line,
    })
    if (clean?.name === undefined) continue
    const { family: _f, given: _g, orcid: _o, ...corporate } = clean
    addTo(kept, clean.kind === 'organization' ? corporate : clean)
  }
  return kept.length === 0 ? undefined : kept
}

/** Two contributors of one name and role are one, unless two identifiers tell them apart. */
function addTo(kept: Contributor[], next: Contributor): void {
  const i = kept.findIndex((known) => known.role === next.role && known.kind === next.kind && isOne(known, next))
  const known = kept[i]
  if (known === undefined) kept.push(next)
  else kept[i] = { ...next, ...known }
}

function isOne(a: Contributor, b: Contributor): boolean {
  if (a.orcid !== undefined && b.orcid !== undefined) return a.orcid === b.orcid
  return a.name === b.name
}

function organizations(list: readonly Organization[]): readonly Organization[] | undefined {
  return unique(
    list,
    ({ name }) => name,
    (organization) => fields<Organization>(organization, { name: line, ror: line }),
  )
}

function oneALanguage(list: readonly Text[]): readonly Text[] | undefined {
  return unique(list, ({ language }) => language?.toLowerCase() ?? '', normalText)
}

function normalText({ value, language }: Text): Text | undefined {
  const clean = line(value)
  if (clean === undefined) return undefined
  const lower = language === undefined ? undefined : tag(language)
  return lower === undefined ? { value: clean } : { value: clean, language: lower }
}

function line(value: string): string | undefined {
  const clean = nfc(value.toWellFormed()).trim()
  return clean === '' ? undefined : clean
}

function tag(value: string): string | undefined {
  return line(value)?.toLowerCase()
}

function same<T>(value: T): T {
  return value
}

function fields<T extends object>(value: T, table: Normal<T>): T | undefined {
  const kept: Partial<T> = {}
  for (const field in table) {
    const stated = value[field]
    const clean = stated === undefined || stated === null ? undefined : table[field](stated)
    if (clean !== undefined) kept[field] = clean
  }
  return isNothing(kept) ? undefined : (kept as T)
}

/** Sorted by `key`, the first of each key kept. */
function unique<T>(list: readonly T[], key: (item: T) => string | undefined, clean: (item: T) => T | undefined): readonly T[] | undefined {
  const kept = new Map<string, T>()
  for (const item of list) {
    const made = clean(item)
    const name = made === undefined ? undefined : key(made)
    if (made !== undefined && name !== undefined && !kept.has(name)) kept.set(name, made)
  }
  return kept.size === 0 ? undefined : [...kept].sort(([a], [b]) => compare(a, b)).map(([, item]) => item)
}

function sorted<T>(list: readonly T[]): readonly T[] | undefined {
  return unique(list, keyOf, same)
}

/** The same text for the same content, whatever the order of the keys. */
export function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, inner]) => `${JSON.stringify(name)}:${keyOf(inner)}`)
    .join(',')}}`
}

/** By code unit: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isNothing(value: object): boolean {
  return Object.keys(value).length === 0
}
