import type { Book } from '../../record/book.js'
import { splitBook } from '../../record/normal-form.js'
import type { BookReview, Identifier } from '../../record/review.js'
import type { Pages, Serial } from '../../record/serial.js'
import type { Text } from '../../record/text.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { citedPeople, type PeopleRules } from './people.js'

/** What a citation format has places for, beyond the fields that it carries. */
export interface CitationRules {
  readonly reviewers: PeopleRules
  readonly authors: PeopleRules
  /** Whether the subtitle of a book has a field of its own. */
  readonly subtitles: boolean
  /** Marks that part keywords where they stand in one string. */
  readonly keywordMarks?: RegExp
  /** Whether an article number may be any text; else only one that no reader takes for a page: `e1001044`. */
  readonly anyLocator: boolean
  /** Schemes of which one identifier is carried each. */
  readonly schemes: readonly Identifier['scheme'][]
  /** Whether a book needs a title to be told of. */
  readonly titledBooks?: boolean
}

/** A record less those values that have no place in a citation format. */
export function citedRecord(record: BookReview, rules: CitationRules): BookReview {
  const { titles, abstracts, contributors, books, serial, pages, locator, identifiers, keywords, history, ...rest } = record
  const people = citedPeople(contributors ?? [], rules.reviewers)
  const citedPages = pages && writablePages(pages)
  const number = locator !== undefined && (rules.anyLocator || (isArticleNumber(locator) && citedPages === undefined)) ? cleanLine(locator) : undefined // prettier-ignore
  const words = (keywords ?? []).flatMap(({ value }) => (rules.keywordMarks?.test(value) === true ? [] : one(value)))
  const kept = rules.schemes
    .flatMap((scheme) => identifiers?.find((identifier) => identifier.scheme === scheme) ?? [])
    .map(({ scheme, value }) => ({ scheme, value: cleanLine(value) }))
  const cited = (books ?? []).filter((book) => rules.titledBooks !== true || titleOf(book) !== '').map((book) => citedBook(book, rules))
  const { online, ...days } = history ?? {}
  return {
    ...rest,
    ...(titles && { titles: first(titles) }),
    ...(abstracts && { abstracts: first(abstracts) }),
    ...(people.length > 0 && { contributors: people }),
    ...(cited.length > 0 && { books: cited }),
    ...(serial && { serial: citedSerial(serial) }),
    ...(citedPages && { pages: citedPages }),
    ...(number !== undefined && { locator: number }),
    ...(kept.length > 0 && { identifiers: kept }),
    ...(words.length > 0 && { keywords: words }),
    ...(history && { history: { ...days, ...(online !== undefined && online !== days.published && { online }) } }),
  }
}

function citedBook(book: Book, rules: CitationRules): Book {
  const { titles, subtitle, printedTitle, contributors, publishers, places, edition, volume, series, extent, ...rest } = book
  const people = citedPeople(contributors ?? [], rules.authors)
  const whole = titleOf(book)
  const [title] = first(titles ?? [])
  const line = (text: string | undefined): string | undefined => (text === undefined ? undefined : cleanLine(text) || undefined)
  const own = {
    ...rest,
    ...(people.length > 0 && { contributors: people }),
    ...(publishers && { publishers: publishers.flatMap(({ name }) => one(name).map(({ value }) => ({ name: value }))) }),
    ...(places && { places: places.flatMap((place) => line(place) ?? []) }),
    ...text('edition', line(edition)),
    ...text('volume', line(volume)),
    ...text('extent', line(extent)),
    ...(series && { series: { title: cleanLine(series.title), ...text('number', line(series.number)) } }),
  }
  if (rules.subtitles) return splitBook({ ...own, ...(title && { titles: [title] }), ...text('subtitle', line(subtitle)) })
  return whole === '' ? own : splitBook({ ...own, titles: [{ value: whole }] })
}

function text<K extends string>(key: K, value: string | undefined): Readonly<Partial<Record<K, string>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, string>>>
}

/** A book's title with its subtitle, as printed; the first where there are several. */
export function titleOf({ titles, subtitle, printedTitle }: Book): string {
  const [title] = titles ?? []
  const main = cleanLine(title?.value ?? '')
  const joined = subtitle === undefined ? main : main === '' ? cleanLine(subtitle) : `${main}: ${cleanLine(subtitle)}`
  return printedTitle === undefined || main === '' ? joined : cleanLine(printedTitle)
}

function citedSerial({ titles, publishers, volume, issue, ...rest }: Serial): Serial {
  const [publisher] = publishers ?? []
  return {
    ...rest,
    ...(publisher && { publishers: [{ name: cleanLine(publisher.name) }] }),
    ...(titles && { titles: titles.flatMap(({ value }) => one(value)) }),
    ...text('volume', cleanLine(volume ?? '') || undefined),
    ...text('issue', cleanLine(issue ?? '') || undefined),
  }
}

/** The titles of a journal in one string, as journals print parallel titles. */
export function journalOf(serial: Serial | undefined): string {
  return (serial?.titles ?? []).map(({ value }) => cleanLine(value)).join(' / ')
}

function first([text]: readonly Text[]): readonly Text[] {
  return text === undefined ? [] : one(text.value)
}

function one(value: string): readonly Text[] {
  const clean = cleanLine(value)
  return clean === '' ? [] : [{ value: clean }]
}

/** Article numbers that every reader tells from pages. */
export function isArticleNumber(locator: string): boolean {
  return /^e[0-9]{3,20}$/i.test(locator)
}

const page = /^(?:[a-z]{0,5}[0-9]{1,8}[a-z]{0,2}|[ivxlcdm]{1,12})$/i

/** Pages that are pages: what else stands in their place cannot be told from other text. */
function writablePages({ first, last, range }: Pages): Pages | undefined {
  if (!page.test(first) || (last === undefined && isArticleNumber(first)) || (last !== undefined && !page.test(last))) return undefined
  const isWhole = range !== undefined && range.length <= 100 && range.split(/ ?[,;+&] ?/).every((part) => part.split('-').every((one) => page.test(one))) // prettier-ignore
  return { first, ...(last !== undefined && { last }), ...(isWhole && { range }) }
}

/** Pages as one string. */
export function pagesOf({ first, last, range }: Pages, dash = '-'): string {
  return range?.replaceAll('-', dash) ?? (last === undefined ? first : `${first}${dash}${last}`)
}
