import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { isBareTitle } from '../heading/bare-title.js'
import { readHeading } from '../heading/index.js'
import { asLine, type Paragraphs } from './abstract-lines.js'
import { booksOfHeading } from './heading-books.js'
import { bookOfLabels } from './label-facts.js'
import { canBeOne, layOver, overPeople } from './lay-over.js'
import type { LabelledPart } from './part.js'
import { peopleOfLabel } from './people-lines.js'
import { withProse } from './prose-facts.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'
import type { TitleLines } from './title-lines.js'
import { type ToldReference, withReferences } from './told-references.js'

/** Fields of the page that are about a book: beside them a title alone is that of the book. */
const aboutBook: ReadonlySet<string> = new Set(['bookAuthor', 'bookTitle', 'publisher', 'isbn'])

/**
 * The books that the title names. Where only the section says that this is a review, a title alone may be the review's own: no book is
 * made of it, and it is reported unless the book is named elsewhere.
 */
function booksOfTitle(
  { heading }: TitleLines,
  labels: readonly LabelledPart[],
  draft: DraftBuilder,
  isNamed: boolean,
): readonly BookFacts[] {
  if (heading === undefined) return []
  if (!isBareTitle(heading.reading) || labels.some(({ field }) => aboutBook.has(field)))
    return booksOfHeading(heading.reading, heading.line, trust.prose, draft)
  if (!isNamed) draft.complain('read/text-is-understood', { field: 'books', actual: heading.line.text.slice(0, 200) }, heading.line.at(0))
  return []
}

/** What else tells of the book beside title and labels. */
interface Told {
  /** References in the text. */
  readonly told: readonly ToldReference[]
  /** Lists of the facts of a book. */
  readonly listed: readonly BookFacts[]
  /** The metadata describe it. */
  readonly knowsBook: boolean
}

/** "Review: A city of paper": behind the label stands a title and no more, and the text gives the reference of another book. */
function isOwnTitle({ heading }: TitleLines, told: readonly ToldReference[]): boolean {
  const [book, ...more] = heading?.reading.books ?? []
  if (book === undefined || more.length > 0 || told.length === 0 || !isBareTitle({ books: [book] })) return false
  const named: BookFacts = { title: { value: { value: book.title.value }, place: { file: '' }, trust: trust.prose } }
  return !told.some(({ books }) => books.some((other) => canBeOne(named, other)))
}

/** The books of the heading, of the labels, of references and of the abstract, from the surest on. */
export function booksOfPage(
  title: TitleLines,
  labels: readonly LabelledPart[],
  abstracts: readonly Paragraphs[],
  { told, listed, knowsBook }: Told,
  draft: DraftBuilder,
): readonly BookFacts[] {
  const stated = labels.flatMap((part) => (part.field === 'reviewedBook' ? part.values.filter(({ text }) => text !== '') : []))
  const fromLabels = stated.flatMap((line) => booksOfHeading(readHeading(line.text, { expectReview: true }), line, trust.field, draft))
  const isNamed = knowsBook || fromLabels.length + told.length + listed.length > 0
  const heading = isOwnTitle(title, told) ? [] : booksOfTitle(title, labels, draft, isNamed)
  const [upper, ...more] = [listed, fromLabels, heading].filter((books) => books.length > 0).map((books) => ({ books }))
  const books = withReferences(more.reduce<ReviewFacts>(layOver, upper ?? {}).books ?? [], told, draft)
  const [book] = books
  if (books.length !== 1 || book === undefined) return books
  const hasReviewer = labels.some(({ field }) => field === 'reviewer')
  const authors = hasReviewer
    ? peopleOfLabel(
        labels.flatMap((part) => (part.field === 'author' ? part.values : [])),
        'author',
        draft,
      )
    : []
  const labelled =
    layOver({ books: [bookOfLabels(labels, draft)] }, { books: [{ ...book, contributors: overPeople(authors, book.contributors ?? []) }] })
      .books?.[0] ?? book
  return [abstracts.reduce((known, abstract) => withProse(known, asLine(abstract), draft), labelled)]
}

/** What lines of the page credit is the only book's; where the metadata alone describe the book, it is completed by them. */
export function withCredits(books: readonly BookFacts[], credits: readonly Stated<Contributor>[], isReview: boolean): readonly BookFacts[] {
  const [book, ...more] = books
  if (credits.length === 0 || more.length > 0 || (book === undefined && !isReview)) return books
  const people = book?.contributors ?? []
  const added = credits.filter(
    ({ value }) => !people.some((known) => known.value.role === value.role && sameName(known.value.name, value.name)),
  )
  return [{ ...book, contributors: [...people, ...added] }]
}
