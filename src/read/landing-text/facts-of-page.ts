import { trust } from '../../record/draft.js'
import type { Contributor } from '../../record/contributor.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { slug } from '../../record/values/slug.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import type { ReadOptions } from '../reader.js'
import { labelledAbstract, longestAbstract, type Paragraphs, runningText } from './abstract-lines.js'
import { booksOfHeading, reviewersOfHeading } from './heading-books.js'
import { bookOfLabels, doiOfLine, factsOfLabels, factsOfRecommended, rightsFacts } from './label-facts.js'
import { layOver, overPeople } from './lay-over.js'
import type { Line } from './page.js'
import type { LabelledPart, Part } from './parts.js'
import { isAffiliation, namesLine, orcidsIn, peopleOfLabel, withOrcid } from './people-lines.js'
import { withProse } from './prose-facts.js'
import { factsOfCitation, factsOfHistory } from './publication-facts.js'
import { referencesOf } from './reference-lines.js'
import { isReviewSection } from './review-section.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'
import { languageOf } from './text-language.js'
import { findTitle, type TitleLines } from './title-lines.js'

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
  const isReview = known.isReview || isReviewSection(parts, labels, options, known.isHtml === true)
  const title = titleOf(parts, labels, isReview, { ...known, reviewers: names })
  if (title.heading?.reading.kind === 'not-a-book-review') return { facts: {}, found: false, passedOver: title.heading.reading.reason }
  const people = peopleBelow(parts, title, names.length > 0, draft)
  const abstracts = abstractsOf(parts, labels, Math.max(title.end, people.end), draft)
  const books = bookFacts(title, labels, abstracts, draft)
  const reviewers = people.named.filter(({ value }) => !books.some((book) => isPersonOf(book, value)))
  const layers: readonly ReviewFacts[] = [
    { titles: titlesOf(title.title), ...(books.length > 0 && { books }) },
    stated,
    { contributors: overPeople(reviewers, title.heading === undefined ? [] : reviewersOfHeading(title.heading.reading, title.heading.line)) },
    abstractFacts(abstracts, draft),
    placeFacts(parts, labels, title.title?.text, draft),
    factsOfHistory(parts.filter((part) => part.kind === 'history').slice(0, mostLines), draft),
    { references: referencesOf(labels) },
  ]
  if (known.isHtml !== true) reportRest(parts, title, people.end, abstracts, draft)
  return { facts: layers.reduce(layOver, {}), found: books.length > 0 || (isReview && title.title !== undefined) }
}

/** "Author:" is the reviewer's label, unless the page has "Reviewer:" too: then it is the book's author. */
function reviewersAndAuthors(labels: readonly LabelledPart[]): readonly LabelledPart[] {
  if (labels.some(({ field }) => field === 'reviewer')) return labels
  return labels.map((part) => (part.field === 'author' ? { ...part, field: 'reviewer' } : part))
}

function titleOf(parts: readonly Part[], labels: readonly LabelledPart[], isReview: boolean, { title, reviewers, isHtml }: Known): TitleLines {
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

interface PeopleBelow {
  readonly named: readonly Stated<Contributor>[]
  readonly end: number
}

/** Names on the lines below the title, with the affiliations below them. */
function peopleBelow(parts: readonly Part[], title: TitleLines, isNamed: boolean, draft: DraftBuilder): PeopleBelow {
  const named: Stated<Contributor>[] = []
  let end = title.end
  if (title.title === undefined || title.end === 0) return { named, end }
  for (let at = title.end; at < Math.min(parts.length, title.end + mostLines); at++) {
    const part = parts[at]
    if (part?.kind === 'blank') continue
    if (part?.kind !== 'text') break
    const next = parts.slice(at + 1, at + 10).find(({ kind }) => kind !== 'blank')
    const line = isNamed ? undefined : namesLine(part.line, next?.kind === 'text' ? next.line : undefined, draft)
    if (line === undefined && !(end > title.end && isAffiliation(part.line)) && !isOrcid(part.line)) break
    const last = line === undefined ? named.pop() : undefined
    if (last !== undefined) named.push(last.value.orcid === undefined ? withOrcid(last, orcidsIn(part.line, draft)[0]) : last)
    named.push(...(line?.people ?? []))
    end = at + 1
  }
  return { named, end }
}

function isOrcid({ text }: Line): boolean {
  return /^(?:orcid(?: id)?:? ?)?https?:\/\/orcid\.org\/[0-9X-]{15,20}$/i.test(text)
}

function isPersonOf({ contributors }: BookFacts, person: Contributor): boolean {
  return contributors?.some(({ value }) => sameName(value.name, person.name)) === true
}

function abstractsOf(parts: readonly Part[], labels: readonly LabelledPart[], from: number, draft: DraftBuilder): readonly Paragraphs[] {
  const labelled = labels.flatMap((part) => (part.field === 'abstract' ? (labelledAbstract(part) ?? []) : []))
  const all = labelled.length > 0 || from === 0 ? labelled : [runningText(parts, from) ?? []].flat()
  return all.filter(({ text, line }) => {
    if (text.length <= longestAbstract) return true
    const other = `it has ${text.length} characters, and no abstract is as long as that`
    draft.complain('read/value-is-understood', { field: 'abstract', actual: text.slice(0, 100), other }, line.at(0))
    return false
  })
}

/** The abstracts, and the language of the review where all that is told of it is in one. */
function abstractFacts(abstracts: readonly Paragraphs[], _draft: DraftBuilder): ReviewFacts {
  const read = abstracts.map(({ text, line }) => {
    const language = languageOf(text)
    return { value: { value: text, ...(language !== undefined && { language }) }, place: line.at(0), trust: trust.field }
  })
  const languages = new Set(read.map(({ value }) => value.language))
  const [only] = read
  const language = languages.size === 1 ? only?.value.language : undefined
  return { abstracts: read, ...(only !== undefined && language !== undefined && { language: { value: language, place: only.place, trust: trust.prose } }) }
}

/** The books of the heading, of the labels and of the abstract, from the surest on. */
function bookFacts(title: TitleLines, labels: readonly LabelledPart[], abstracts: readonly Paragraphs[], draft: DraftBuilder): readonly BookFacts[] {
  const heading = title.heading === undefined ? [] : booksOfHeading(title.heading.reading, title.heading.line, trust.prose, draft)
  const stated = labels.flatMap((part) => (part.field === 'reviewedBook' ? part.values.filter(({ text }) => text !== '') : []))
  const fromLabels = stated.flatMap((line) => booksOfHeading(readHeading(line.text, { expectReview: true }), line, trust.field, draft))
  const [upper, ...more] = [fromLabels, heading].filter((books) => books.length > 0).map((books) => ({ books }))
  const books = more.reduce<ReviewFacts>(layOver, upper ?? {}).books ?? []
  const [book] = books
  if (books.length !== 1 || book === undefined) return books
  const hasReviewer = labels.some(({ field }) => field === 'reviewer')
  const authors = hasReviewer ? peopleOfLabel(labels.flatMap((part) => (part.field === 'author' ? part.values : [])), 'author', draft) : []
  const labelled = layOver({ books: [bookOfLabels(labels, draft)] }, { books: [{ ...book, contributors: overPeople(authors, book.contributors ?? []) }] }).books?.[0] ?? book
  return [abstracts.reduce((known, { text, line }) => withProse(known, lineOfText(text, line), draft), labelled)]
}

/** The abstract as one line whose places are those of its beginning as long as it is one line in the source. */
function lineOfText(text: string, line: Line): Line {
  return { text, at: (offset) => line.at(line.text.startsWith(text.slice(0, 40)) ? Math.min(offset, line.text.length) : 0) }
}

/** Journal, issue and pages, from the citation line, else from the recommended citation; the DOI; the licence. */
function placeFacts(parts: readonly Part[], labels: readonly LabelledPart[], title: string | undefined, draft: DraftBuilder): ReviewFacts {
  const cited = parts.filter((part) => part.kind === 'citation').slice(0, mostLines)
  const citations = cited.map(({ citation, line }) => layOver(factsOfCitation(citation, line), { doi: doiOfLine(line, draft) }))
  const recommended = labels.flatMap((part) => (part.field === 'citation' ? part.values.map((line) => factsOfRecommended(line, title, draft)) : []))
  const rights = parts.flatMap((part) => (part.kind === 'rights' ? [part.line] : [])).slice(0, mostLines).map((line) => rightsFacts([line]))
  const bare = parts.flatMap((part) => (part.kind === 'text' && /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)?10\.[0-9]{4,9}\/\S{1,500}$/i.test(part.line.text) ? [part.line] : [])).slice(0, mostLines).map((line) => ({ doi: doiOfLine(line, draft) }))
  return [...citations, ...bare, ...recommended, ...rights].reduce<ReviewFacts>(layOver, {})
}

/** Lines between the title and the abstract that no rule understood are reported; the rest of the page is the site's own. */
function reportRest(parts: readonly Part[], title: TitleLines, from: number, abstracts: readonly Paragraphs[], draft: DraftBuilder): void {
  const until = Math.max(...abstracts.map(({ from: start }) => start), 0)
  if (title.end === 0) return
  for (const part of parts.slice(from, Math.min(until, from + mostLines))) {
    if (part.kind === 'text') draft.complain('read/text-is-understood', { actual: part.line.text.slice(0, 200) }, part.line.at(0))
  }
}
