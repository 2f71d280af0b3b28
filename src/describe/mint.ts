import type { Book } from '../record/book.js'
import type { Contributor } from '../record/contributor.js'
import { shortHash } from '../record/hash.js'
import type { BookReview } from '../record/review.js'
import type { Serial } from '../record/serial.js'
import { cutSlug, dotted, slug } from '../record/values/slug.js'

/**
 * Paths of documents, relative to the base: pure functions of one record, so that any order and any shard agree.
 * Where a part is missing or cut, eight digits of a hash of the strongest key tell one thing from another.
 */

/** The longest slug of a title, in characters. */
const titleLimit = 60
/** The longest part of a place: longer ones are no numbers. */
const placeLimit = 16
/** File systems take names of 255 bytes; nine of them are for the hash, and some for what a longer ending would be. */
const byteLimit = 240
const encoder = new TextEncoder()

/** What addresses call a journal: its first title that has letters, else its ISSN. */
export function journalSlug(serial: Serial | undefined): string | undefined {
  const title = serial?.titles?.map(({ value }) => slug(value)).find((made) => made !== '')
  if (title !== undefined) return cutSlug(title, titleLimit).slug
  const [first] = serial?.titles ?? []
  return serial?.issns?.[0]?.value.toLowerCase() ?? (first === undefined ? undefined : shortHash(first.value))
}

export function journalPath(journal: string): string {
  return `journals/${journal}/`
}

/** `journals/{slug}/{volume}-{issue}/`; an issue without a volume stands under its year, because numbers begin anew every year. */
export function issuePath(journal: string, serial: Serial): string | undefined {
  const stated = [dotted(serial.volume ?? '') || (serial.date?.slice(0, 4) ?? ''), dotted(serial.issue ?? '')]
  if (stated[1] === '') return serial.issue === undefined ? undefined : `journals/${journal}/${shortHash(serial.issue)}/`
  const parts = stated.filter((part) => part !== '').map((part) => firstCharacters(part, titleLimit))
  const whole = stated.every((part) => Array.from(part).length <= titleLimit)
  return `journals/${journal}/${segment(parts, whole, () => stated.join('|'))}/`
}

export function organizationPath(name: string): string {
  const { slug: made, cut } = cutSlug(slug(name), titleLimit)
  return `organizations/${made === '' ? shortHash(name) : cut ? `${made}-${shortHash(name)}` : made}/`
}

/**
 * `reviews/{journal}/{volume}-{issue}-{firstpage}-{book}/`.
 *
 * @param firstBook the first book as printed, where the record no longer says which it is.
 */
export function reviewPath(review: BookReview, journal: string | undefined, firstBook = review.books?.[0]): string {
  const { serial, pages, locator } = review
  const place = [serial?.volume, serial?.issue, pages?.first ?? locator].map((part) => dotted(part ?? ''))
  const stated = place.filter((part) => part !== '').map((part) => firstCharacters(part, placeLimit))
  const year = yearOf(review)
  const { slug: book, whole: wholeTitle } = titleSlug(firstBook)
  const parts = [...(stated.length > 0 ? stated : year === undefined ? [] : [year]), book]
  const whole = stated.length === 3 && stated.every((part) => Array.from(part).length < placeLimit) && wholeTitle && journal !== undefined
  return `reviews/${journal === undefined ? '' : `${journal}/`}${segment(parts, whole, () => reviewKey(review, journal))}/`
}

/** The strongest key of a review: DOI, else OAI identifier, else journal, place, title and reviewers, normalised. */
export function reviewKey(review: BookReview, journal: string | undefined): string {
  if (review.doi !== undefined) return `doi ${review.doi}`
  const oai = review.identifiers?.find(({ scheme }) => scheme === 'oai')
  if (oai !== undefined) return `oai ${oai.value}`
  const { serial, pages, locator, titles, contributors, books } = review
  const place = [serial?.volume, serial?.issue, pages?.first ?? locator, yearOf(review)]
  const words = [
    ...(titles ?? []).map(({ value }) => value),
    ...(books ?? []).flatMap((book) => [mainTitle(book), book.subtitle]),
    ...(contributors ?? []).map(({ name }) => name),
  ]
  return [journal ?? '', ...place, ...words].map((part) => slug(part ?? '')).join('|')
}

/** `books/{family}-{year}-{title}/`, with volume, edition and language where they are stated. */
export function bookPath(book: Book): string {
  const family = slug(familyKey(book.contributors) ?? '')
  const year = book.date?.slice(0, 4) ?? ''
  const { slug: title, whole: wholeTitle } = titleSlug(book)
  const parts = [cutSlug(family, titleLimit).slug, year, title, ...variants(book)].filter((part) => part !== '')
  const wholeVolume = Array.from(dotted(book.volume ?? '')).length <= placeLimit
  const whole = family !== '' && family.length <= titleLimit && year !== '' && wholeTitle && wholeVolume
  return `books/${segment(parts, whole, () => bookKey(book))}/`
}

/** The last part of an address, with eight digits of a hash of the key where anything in it is missing or cut. */
function segment(parts: readonly string[], whole: boolean, key: () => string): string {
  const name = parts.join('-')
  const fits = name.length * 4 <= byteLimit || encoder.encode(name).length <= byteLimit
  if (fits) return whole ? name : `${name}-${shortHash(key())}`
  let characters = Array.from(name)
  while (encoder.encode(characters.join('')).length > byteLimit) characters = characters.slice(0, -4)
  return `${characters.join('').replace(/[-.]$/, '')}-${shortHash(key())}`
}

/** What tells editions, volumes and translations of one title apart. */
function variants(book: Book): string[] {
  const volume = dotted(book.volume ?? '')
  const edition = ordinal(book.edition)
  return [volume === '' ? '' : `v${firstCharacters(volume, placeLimit)}`, edition, slug(book.language ?? '')]
}

/** `2nd` for "2nd ed.", "2., überarb. Aufl.", "Second edition" has its words. */
function ordinal(edition: string | undefined): string {
  const number = /^\D{0,4}(\d{1,3})/.exec(edition ?? '')?.[1]
  if (number === undefined) return cutSlug(slug(edition ?? ''), 20).slug
  const n = Number(number)
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

function bookKey(book: Book): string {
  if (book.doi !== undefined) return `doi ${book.doi}`
  const isbn = book.formats?.map((format) => format.isbn).sort()[0]
  if (isbn !== undefined) return `isbn ${isbn}`
  const people = (book.contributors ?? []).map(({ name }) => slug(name))
  return [slug(mainTitle(book) ?? ''), slug(book.subtitle ?? ''), ...people, book.date ?? ''].join('|')
}

/**
 * A title in an address: with its subtitle if both fit, else the main title, cut where even that is too long. Two books of one
 * series ("Not Your Project: Cities", "Not Your Project: Rivers") so have two addresses, and long subtitles stay out of them.
 */
function titleSlug(book: Book | undefined): { readonly slug: string; readonly whole: boolean } {
  const main = slug(mainTitle(book) ?? '')
  if (main === '') return { slug: 'untitled', whole: false }
  const both = slug(`${mainTitle(book) ?? ''} ${book?.subtitle ?? ''}`)
  if (Array.from(both).length <= titleLimit) return { slug: both, whole: true }
  const { slug: made, cut } = cutSlug(main, titleLimit)
  return { slug: made, whole: !cut }
}

function firstCharacters(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('')
}

export function mainTitle(book: Book | undefined): string | undefined {
  return book?.titles?.[0]?.value
}

/**
 * What a book is sorted under: the family name of its first author or editor. Where only the whole name is printed its last
 * word stands in: for an address and for comparing, never as a statement.
 */
export function familyKey(contributors: readonly Contributor[] | undefined): string | undefined {
  const first =
    contributors?.find(({ role }) => role === 'author') ?? contributors?.find(({ role }) => role === 'editor') ?? contributors?.[0]
  if (first === undefined) return undefined
  return first.family ?? (first.kind === 'organization' ? first.name : first.name.split(' ').at(-1))
}

function yearOf({ history, serial }: BookReview): string | undefined {
  return (history?.published ?? serial?.date ?? history?.online)?.slice(0, 4)
}
