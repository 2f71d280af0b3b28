import { trust } from '../../record/draft.js'
import type { Contributor } from '../../record/contributor.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { slug } from '../../record/values/slug.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { isBareTitle } from '../heading/bare-title.js'
import { readHeading } from '../heading/index.js'
import type { ReadOptions } from '../reader.js'
import { asLine, labelledAbstract, longestAbstract, type Paragraphs, runningText } from './abstract-lines.js'
import { booksOfHeading, reviewersOfHeading } from './heading-books.js'
import { creditLines } from './credit-lines.js'
import { journalAbove } from './journal-above.js'
import { bookOfLabels, factsOfLabels } from './label-facts.js'
import { layOver, overPeople } from './lay-over.js'
import type { Line } from './page.js'
import type { LabelledPart, Part } from './parts.js'
import { peopleBelow } from './people-below.js'
import { peopleOfLabel } from './people-lines.js'
import { placeFacts } from './place-facts.js'
import { withProse } from './prose-facts.js'
import { factsOfHistory } from './publication-facts.js'
import { referencesOf } from './reference-lines.js'
import { isAnnounced, isReviewSection } from './review-section.js'
import { signatureUnder } from './signature.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'
import { languageOf } from './text-language.js'
import { findTitle, type TitleLines } from './title-lines.js'
import { behindReferences, isToldByTitle, type ToldReference, toldReferences, withReferences } from './told-references.js'

/** The facts of one review's page; or why its title is that of something else. */
export interface PageReading {
  readonly facts: ReviewFacts
  /** The page names a review of a book. */
  readonly found: boolean
  /** What the page reviews where that is no book. */
  readonly passedOver?: string
}

/** What is known of a page before its lines are read: from the metadata of an HTML page. */
export interface Known {
  readonly title?: Line
  readonly reviewers: readonly string[]
  /** The metadata say that this is a review of a book. */
  readonly isReview: boolean
  /** The metadata describe the book: a title alone is the review's own. */
  readonly knowsBook?: boolean
  /** The lines are those of an HTML page: titles are marked as such, and lines that no rule understands are too many to report. */
  readonly isHtml?: boolean
}

/** More labels, dates or places than any page has are not read. */
const mostLines = 300

const nothing: Known = { reviewers: [], isReview: false }

/** Reads what lines of a page state of one review. */
export function factsOfPage(parts: readonly Part[], options: ReadOptions, draft: DraftBuilder, known: Known = nothing): PageReading {
  const labels = parts.filter((part) => part.kind === 'labelled').slice(0, mostLines)
  const stated = factsOfLabels(reviewersAndAuthors(labels), draft)
  const names = [...known.reviewers, ...(stated.contributors ?? []).map(({ value }) => value.name)]
  const isSection = known.isReview || isReviewSection(parts, labels, options, known.isHtml === true)
  const seen = titleOf(parts, labels, isSection, { ...known, reviewers: names })
  if (seen.heading?.reading.kind === 'not-a-book-review') return { facts: {}, found: false, passedOver: seen.heading.reading.reason }
  const people = peopleBelow(parts, seen, names.length > 0, draft)
  const start = Math.max(seen.end, people.end)
  const labelled = labelledAbstracts(labels)
  const told = toldReferences(parts, start, labels, labelled, { key: draft.key, isHtml: known.isHtml === true })
  const isReview = isSection || isToldByTitle(told, seen) || isAnnounced(parts, seen.end - 1, options)
  const title = isReview && !isSection ? titleOf(parts, labels, isReview, { ...known, reviewers: names }) : seen
  const texts = abstractsOf(parts, labelled, behindReferences(parts, start, told), draft)
  const [text, ...more] = texts
  const isNamed = names.length + people.named.length + (title.heading?.reading.reviewers.length ?? 0) > 0
  const signed = isNamed || text === undefined || labelled.length + more.length > 0 ? undefined : signatureUnder(text, draft)
  const abstracts = signed === undefined ? texts : [signed.text]
  const named = bookFacts(title, labels, abstracts, { told: isReview ? told : [], knowsBook: known.knowsBook === true }, draft)
  const books = withCredits(named, creditLines(parts), isReview)
  const reviewers = [...people.named, ...(signed?.by ?? [])].filter(({ value }) => !books.some((book) => isPersonOf(book, value)))
  const layers: readonly ReviewFacts[] = [
    { titles: titlesOf(title.title), ...(books.length > 0 && { books }) },
    stated,
    {
      contributors: overPeople(reviewers, title.heading === undefined ? [] : reviewersOfHeading(title.heading.reading, title.heading.line)),
    },
    abstractFacts(abstracts),
    placeFacts(parts, labels, title.title?.text, draft),
    factsOfHistory(parts.filter((part) => part.kind === 'history').slice(0, mostLines), draft),
    { references: referencesOf(labels) },
    journalAbove(parts, known.isHtml === true),
  ]
  if (known.isHtml !== true) reportRest(parts, title, people.end, abstracts, told, draft)
  return {
    facts: layers.reduce(layOver, {}),
    found: books.length > 0 || title.heading?.reading.kind === 'book-review' || (isReview && title.title !== undefined),
  }
}

/** "Author:" is the reviewer's label, unless the page has "Reviewer:" too: then it is the book's author. */
function reviewersAndAuthors(labels: readonly LabelledPart[]): readonly LabelledPart[] {
  if (labels.some(({ field }) => field === 'reviewer')) return labels
  return labels.map((part) => (part.field === 'author' ? { ...part, field: 'reviewer' } : part))
}

function titleOf(
  parts: readonly Part[],
  labels: readonly LabelledPart[],
  isReview: boolean,
  { title, reviewers, isHtml }: Known,
): TitleLines {
  const stated = title ?? labels.find(({ field }) => field === 'title')?.values[0]
  if (stated === undefined) return findTitle(parts, { isReview, isMarked: isHtml === true }, { reviewers })
  const reading = readHeading(stated.marked ?? stated.text, { reviewers, expectReview: isReview })
  const key = slug(stated.text)
  const shown = parts.findIndex((part) => part.kind === 'text' && part.line.text.length < 1000 && slug(part.line.text) === key)
  return { title: stated, heading: { line: stated, reading }, end: shown + 1 }
}

function titlesOf(line: Line | undefined): readonly Stated<{ value: string; language?: string }>[] {
  if (line === undefined) return []
  const value = cleanLine(line.text)
  const language = languageOf(value)
  return [{ value: { value, ...(language !== undefined && { language }) }, place: line.at(0), trust: trust.field }]
}

function isPersonOf({ contributors }: BookFacts, person: Contributor): boolean {
  return contributors?.some(({ value }) => sameName(value.name, person.name)) === true
}

function labelledAbstracts(labels: readonly LabelledPart[]): readonly Paragraphs[] {
  return labels.flatMap((part) => (part.field === 'abstract' ? (labelledAbstract(part) ?? []) : []))
}

function abstractsOf(parts: readonly Part[], labelled: readonly Paragraphs[], from: number, draft: DraftBuilder): readonly Paragraphs[] {
  const all = labelled.length > 0 || from === 0 ? labelled : [runningText(parts, from) ?? []].flat()
  return all.filter(({ text, line }) => {
    if (text.length <= longestAbstract) return true
    const other = `it has ${text.length} characters, and no abstract is as long as that`
    draft.complain('read/value-is-understood', { field: 'abstract', actual: text.slice(0, 100), other }, line.at(0))
    return false
  })
}

/** The abstracts, and the language of the review where all that is told of it is in one. */
function abstractFacts(abstracts: readonly Paragraphs[]): ReviewFacts {
  const read = abstracts.map(({ text, line }) => {
    const language = languageOf(text)
    return { value: { value: text, ...(language !== undefined && { language }) }, place: line.at(0), trust: trust.field }
  })
  const languages = new Set(read.map(({ value }) => value.language))
  const [only] = read
  const language = languages.size === 1 ? only?.value.language : undefined
  return {
    abstracts: read,
    ...(only !== undefined && language !== undefined && { language: { value: language, place: only.place, trust: trust.prose } }),
  }
}

/** What lines of the page credit is the only book's; where the metadata alone describe the book, it is completed by them. */
function withCredits(books: readonly BookFacts[], credits: readonly Stated<Contributor>[], isReview: boolean): readonly BookFacts[] {
  const [book, ...more] = books
  if (credits.length === 0 || more.length > 0 || (book === undefined && !isReview)) return books
  const people = book?.contributors ?? []
  const added = credits.filter(
    ({ value }) => !people.some((known) => known.value.role === value.role && sameName(known.value.name, value.name)),
  )
  return [{ ...book, contributors: [...people, ...added] }]
}

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
  /** The metadata describe it. */
  readonly knowsBook: boolean
}

/** The books of the heading, of the labels, of references and of the abstract, from the surest on. */
function bookFacts(
  title: TitleLines,
  labels: readonly LabelledPart[],
  abstracts: readonly Paragraphs[],
  { told, knowsBook }: Told,
  draft: DraftBuilder,
): readonly BookFacts[] {
  const stated = labels.flatMap((part) => (part.field === 'reviewedBook' ? part.values.filter(({ text }) => text !== '') : []))
  const fromLabels = stated.flatMap((line) => booksOfHeading(readHeading(line.text, { expectReview: true }), line, trust.field, draft))
  const heading = booksOfTitle(title, labels, draft, knowsBook || fromLabels.length + told.length > 0)
  const [upper, ...more] = [fromLabels, heading].filter((books) => books.length > 0).map((books) => ({ books }))
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

/** Lines between the title and the abstract that no rule understood are reported; the rest of the page is the site's own. */
function reportRest(
  parts: readonly Part[],
  title: TitleLines,
  from: number,
  abstracts: readonly Paragraphs[],
  told: readonly ToldReference[],
  draft: DraftBuilder,
): void {
  const until = Math.max(...abstracts.map(({ from: start }) => start), 0)
  if (title.end === 0) return
  for (const part of parts.slice(from, Math.min(until, from + mostLines))) {
    if (part.kind === 'text' && !told.some(({ line }) => line === part.line))
      draft.complain('read/text-is-understood', { actual: part.line.text.slice(0, 200) }, part.line.at(0))
  }
}
