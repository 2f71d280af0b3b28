import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { DraftBuilder } from '../draft-builder.js'
import { isBareTitle } from '../heading/bare-title.js'
import { type HeadingReading, readHeading } from '../heading/index.js'
import { namesReviews } from '../landing-text/review-section.js'
import { plainLine, unescapedTags } from '../markup-text.js'
import type { Reading, ReadOptions } from '../reader.js'
import { cutTitle } from './cut-title.js'
import { sayPlacement } from './say-placement.js'
import { sayRest } from './say-rest.js'
import { sayTexts } from './say-texts.js'
import { bookFrom, filledIn, type GivenBook, givenBooks } from './stated-books.js'
import { peopleOf } from './stated-people.js'
import type { StatedPerson, StatedReview } from './stated-review.js'
import { withoutAddresses } from './without-addresses.js'

/**
 * The draft of what one record of a structured format states; or why it is no review of a book.
 *
 * Values are cleaned of markup and of people's e-mail addresses, parsed and checked here and nowhere else: one that fails is left out with a finding at its place.
 *
 * @param name what the record is called where it has neither a DOI nor a key of its own.
 */
export function draftOfStated(printed: StatedReview, name: string, options: ReadOptions = {}): Reading {
  const stated = withoutAddresses(printed)
  options.meets?.(stated.sections ?? [])
  const printedDoi = plainLine(stated.doi?.text ?? '')
  const doi = parseDoi(printedDoi)
  const builder = new DraftBuilder(doi.ok ? doi.value : (stated.key ?? name), stated.place)
  const reviewers = (stated.people ?? []).map(printedName).filter((printed) => printed !== '')
  const given = (stated.books ?? []).flatMap((book, i) => givenBooks(book, `books[${i}]`, builder, reviewers))
  const heading = headingOf(stated, reviewers, given.length > 0, options)
  const why = whyNoReview(stated, given, heading, options)
  if (why !== undefined) return { passedOver: why }

  if (stated.doi !== undefined && printedDoi !== '')
    builder.say('doi', builder.parsed('doi', printedDoi, doi, stated.doi.place), stated.doi.place)
  const [person] = stated.people ?? []
  builder.say('contributors', peopleOf(stated.people ?? [], builder, 'reviewer'), person?.place ?? stated.place)
  // Where no field names the reviewers, the title may: "A. Berg, Two Cities (Ilse Moss)".
  if (person === undefined && heading.reviewers.length > 0) {
    const named = heading.reviewers.map(({ value }) => value)
    builder.say('contributors', named, stated.titles?.[0]?.place ?? stated.place, trust.prose)
  }
  sayTexts(stated, builder)
  sayCut(stated, builder)
  sayBooks(stated, builder, given, heading)
  sayPlacement(stated, builder)
  sayRest(stated, builder)
  builder.say('sources', [{ hash: stated.hash, mediaType: stated.mediaType }], stated.place)
  return builder.reading()
}

/** What a table cut off is lost at the source: a person is told, and the rest of the part is left out where books are read. */
function sayCut({ titles = [] }: StatedReview, builder: DraftBuilder): void {
  for (const title of titles) {
    const cut = cutTitle(title.text)
    const other = 'the title seems to be cut at 255 characters, so no book is read from its last part'
    if (cut !== undefined) builder.complain('read/value-is-understood', { field: 'title', actual: cut.fragment, other }, title.place)
  }
}

function printedName({ name, family, given }: StatedPerson): string {
  return plainLine(name ?? [given, family].filter((word) => word !== undefined).join(' '))
}

/** Whether a section, set or type that the record stands in is one of book reviews. */
function isAmongReviews({ isReview, sections }: StatedReview, options: ReadOptions): boolean {
  return isReview === true || (sections ?? []).some((section) => namesReviews(section, options))
}

/** What the title of the review says of its book. */
function headingOf(stated: StatedReview, reviewers: readonly string[], knowsBook: boolean, options: ReadOptions): HeadingReading {
  const [title] = stated.titles ?? []
  const language = title?.language ?? stated.language?.text
  return readHeading(unescapedTags(cutTitle(title?.text ?? '')?.whole ?? title?.text ?? ''), {
    reviewers,
    ...(language !== undefined && { language }),
    // Where the book has a field of its own, a title without any label may be anything.
    ...(!knowsBook && isAmongReviews(stated, options) && { expectReview: true }),
  })
}

function whyNoReview(stated: StatedReview, given: readonly GivenBook[], heading: HeadingReading, options: ReadOptions): string | undefined {
  if (given.length > 0 || heading.kind === 'book-review') return undefined
  if (heading.kind === 'not-a-book-review') return heading.reason
  return isAmongReviews(stated, options) ? undefined : heading.reason
}

/** The books of the record's own fields, filled in from the title of the review where both can only mean one; else those that the title names as books. */
function sayBooks(stated: StatedReview, builder: DraftBuilder, given: readonly GivenBook[], heading: HeadingReading): void {
  const [title] = stated.titles ?? []
  const [only, ...others] = given
  const [cited, ...more] = heading.books
  if (only === undefined) {
    if (title === undefined) return
    if (isBareTitle(heading)) {
      // "Who owns a river?" may be the book's title or the review's own: only the field of the book tells.
      builder.complain('read/text-is-understood', { field: 'books', actual: plainLine(title.text) }, title.place)
      return
    }
    for (const { text } of heading.notUnderstood) builder.complain('read/text-is-understood', { field: 'books', actual: text }, title.place)
    const books = heading.books.map((book, i) => bookFrom(book, `books[${i}]`, builder, title))
    builder.say('books', books, title.place, trust.prose)
    return
  }
  if (title !== undefined && more.length > 0 && others.length === 0 && Object.keys(only.book).every((field) => field === 'contributors')) {
    // Several titles, and people of whom nothing says who wrote which: the books are named, and the people reported.
    for (const person of only.stated.people ?? [])
      builder.complain('read/text-is-understood', { field: 'books', actual: printedName(person) }, person.place)
    const books = heading.books.map((book, i) => bookFrom(book, `books[${i}]`, builder, title))
    builder.say('books', books, title.place, trust.prose)
    return
  }
  const isFilledIn =
    title !== undefined && cited !== undefined && others.length === 0 && more.length === 0 && only.book.titles === undefined
  const books = isFilledIn ? [joined(only, filledIn(only.book, bookFrom(cited, 'books[0]', builder, title), only.stated))] : given
  builder.say(
    'books',
    books.map(({ book }) => book),
    only.stated.place,
  )
  books.forEach((book, i) => {
    builder.mark(`books[${i}]`, book.stated.place)
    for (const field of book.fromProse) {
      const place = only.fromProse.includes(field) || !isFilledIn ? (book.stated.citation ?? book.stated).place : title.place
      builder.mark(`books[${i}].${field}`, place, trust.prose)
    }
    markFields(book, i, builder)
  })
}

function joined(before: GivenBook, after: GivenBook): GivenBook {
  return { ...after, fromProse: [...before.fromProse, ...after.fromProse] }
}

/** Where the fields of a book stand that people mend most often. */
function markFields({ stated, fromProse }: GivenBook, i: number, builder: DraftBuilder): void {
  const places = {
    titles: stated.titles?.[0], contributors: stated.people?.[0], publishers: stated.publishers?.[0], date: stated.date, formats: stated.isbns?.[0], doi: stated.doi, language: stated.language, extent: stated.extent,
  } // prettier-ignore
  for (const [field, value] of Object.entries(places)) {
    if (value !== undefined && !fromProse.some((known) => known === field)) builder.mark(`books[${i}].${field}`, value.place)
  }
}
