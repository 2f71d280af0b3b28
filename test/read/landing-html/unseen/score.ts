import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js'
import { detect } from '../../../../src/read/detect.js'
import { readers } from '../../../../src/read/index.js'
import { textSource } from '../../../../src/read/reader.js'
import type { Book } from '../../../../src/record/book.js'
import type { BookReview } from '../../../../src/record/review.js'
import { parseIsbn } from '../../../../src/record/values/isbn.js'
import type { PageFacts, UnseenPage } from './unseen-page.js'

/** What became of the values of one field on one page: how many are right, were given, are stated. */
export interface Tally {
  readonly right: number
  readonly given: number
  readonly stated: number
}

export interface PageScore {
  /** By field: `book title`. */
  readonly fields: ReadonlyMap<string, Tally>
  /** In words, field by field: `book year: given 2007, stated 2006`. */
  readonly misses: readonly string[]
}

/** Reads a page as the command line would, and compares every field with what a person reads there. */
export async function scoreOf(name: string, { page, facts }: UnseenPage): Promise<PageScore> {
  const source = textSource(name, page)
  const records: BookReview[] = []
  const said: Diagnostic[] = []
  for await (const { draft, diagnostics } of detect(readers, source)?.read(source, {}) ?? []) {
    if (draft !== undefined) records.push(draft.record)
    said.push(...(diagnostics ?? []))
  }
  const fields = new Map<string, Tally>()
  const misses: string[] = []
  const stated = statedValues(facts)
  const given = givenValues(records, said, facts)
  for (const field of new Set([...stated.keys(), ...given.keys()])) {
    const wish = stated.get(field) ?? []
    const got = given.get(field) ?? []
    const right = wish.filter((value) => got.includes(value)).length
    fields.set(field, { right, given: got.length, stated: wish.length })
    if (right !== wish.length || right !== got.length) misses.push(`${field}: given ${got.join(' & ')}, stated ${wish.join(' & ')}`)
  }
  return { fields, misses }
}

type Values = ReadonlyMap<string, readonly string[]>

function statedValues(facts: PageFacts | undefined): Values {
  if (facts === undefined) return new Map()
  const { book } = facts
  return values({
    title: [facts.title],
    reviewers: facts.reviewers,
    published: [facts.published],
    online: [facts.online],
    journal: [facts.journal],
    volume: [facts.volume],
    issue: [facts.issue],
    pages: [facts.pages],
    doi: [facts.doi?.toLowerCase()],
    language: [facts.language],
    licence: [facts.licence],
    'book title': [titleOf(book.title, book.subtitle)],
    'book people': book.people?.map(asName),
    'book publisher': [book.publisher],
    'book place': [book.place],
    'book year': [book.year],
    'book isbn': book.isbns?.map(isbn13),
    'book extent': [bare(book.extent)],
    'book price': [digitsOf(book.price)],
  })
}

function givenValues(records: readonly BookReview[], said: readonly Diagnostic[], facts: PageFacts | undefined): Values {
  const [record] = records
  const books = records.flatMap((one) => one.books ?? [])
  const price = digitsOf(facts?.book.price)
  const isPriceSaid = price !== undefined && said.some(({ actual, message }) => digitsOf(`${actual ?? ''} ${message}`)?.includes(price))
  return values({
    title: [record?.titles?.find(({ value }) => value === facts?.title)?.value ?? record?.titles?.[0]?.value],
    reviewers: record?.contributors?.map(({ name }) => name),
    published: [record?.history?.published],
    online: [record?.history?.online],
    journal: [record?.serial?.titles?.find(({ value }) => value === facts?.journal)?.value ?? record?.serial?.titles?.[0]?.value],
    volume: [record?.serial?.volume],
    issue: [record?.serial?.issue?.replace('–', '-')],
    pages: [pagesOf(record)],
    doi: [record?.doi],
    language: [record?.language],
    licence: [record?.licence],
    'book title': books.map((book) => titleOf(book.titles?.[0]?.value, book.subtitle)),
    'book people': books.flatMap(peopleOf),
    'book publisher': books.flatMap((book) => book.publishers?.map(({ name }) => name) ?? []),
    'book place': books.flatMap((book) => book.places ?? []),
    'book year': books.map((book) => book.date),
    'book isbn': books.flatMap((book) => book.formats?.map(({ isbn }) => isbn) ?? []),
    'book extent': books.map((book) => bare(book.extent)),
    'book price': [isPriceSaid ? price : undefined],
  })
}

function values(table: Readonly<Record<string, readonly (string | undefined)[] | undefined>>): Values {
  const found = new Map<string, readonly string[]>()
  for (const [field, list] of Object.entries(table)) {
    const kept = list?.filter((value) => value !== undefined) ?? []
    if (kept.length > 0) found.set(field, kept)
  }
  return found
}

const titleOf = (title: string | undefined, subtitle: string | undefined): string | undefined =>
  title === undefined ? undefined : `${title}${subtitle === undefined ? '' : ` | ${subtitle}`}`

const peopleOf = ({ contributors = [] }: Book): readonly string[] => contributors.map(({ role, name }) => asName(`${role} ${name}`))

/** Journals print family names in capitals. */
const asName = (name: string): string => name.toLowerCase()

const pagesOf = (record: BookReview | undefined): string | undefined =>
  record?.pages === undefined
    ? record?.locator
    : (record.pages.range ?? [record.pages.first, record.pages.last].filter((page) => page !== undefined).join('-'))

/** An extent without what only typography puts there. */
const bare = (extent: string | undefined): string | undefined => extent?.toLowerCase().replace(/[ .,\u00A0]/g, '')

const digitsOf = (price: string | undefined): string | undefined => price?.replace(/[^0-9]/g, '')

function isbn13(printed: string): string {
  const parsed = parseIsbn(printed)
  return parsed.ok ? parsed.value : printed
}
