import type { Contributor } from '../../record/contributor.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { ReadOptions } from '../reader.js'
import { creditLines } from './credit-lines.js'
import { reviewersOfHeading } from './heading-books.js'
import { journalAbove, withPrintedJournal } from './journal-above.js'
import { type Known, nothingKnown } from './known.js'
import { factsOfLabels } from './label-facts.js'
import { layOver, overPeople } from './lay-over.js'
import { abstractFacts, abstractsOf, labelledAbstracts } from './page-abstracts.js'
import { booksOfPage, withCredits } from './page-books.js'
import { titleOfPage, titlesOf } from './page-title.js'
import type { LabelledPart, Part } from './part.js'
import { type PeopleBelow, peopleBelow } from './people-below.js'
import { placeFacts } from './place-facts.js'
import { factsOfHistory } from './publication-facts.js'
import { referencesOf } from './reference-lines.js'
import { isAnnounced, isReviewSection } from './review-section.js'
import { withoutSignature } from './signature.js'
import type { BookFacts, ReviewFacts } from './stated.js'
import type { TitleLines } from './title-lines.js'
import { behindReferences, isToldByTitle, isWholeReference, type ToldReference, toldReferences } from './told-references.js'
import { reportUnread } from './unread-lines.js'

/** The facts of one review's page; or why its title is that of something else. */
export interface PageReading {
  readonly facts: ReviewFacts
  /** The page names a review of a book. */
  readonly found: boolean
  /** What the page reviews where that is no book. */
  readonly passedOver?: string
}

/** More labels, dates or places than any page has are not read. */
const mostLines = 300

/** Reads what lines of a page state of one review. */
export function factsOfPage(parts: readonly Part[], options: ReadOptions, draft: DraftBuilder, known: Known = nothingKnown): PageReading {
  const labels = parts.filter((part) => part.kind === 'labelled').slice(0, mostLines)
  const stated = factsOfLabels(reviewersAndAuthors(labels), draft)
  const names = [...known.reviewers, ...(stated.contributors ?? []).map(({ value }) => value.name)]
  const { title, people, told, isReview } = openingOf(parts, labels, options, draft, { ...known, reviewers: names })
  const heading = title.heading
  if (heading?.reading.kind === 'not-a-book-review') return { facts: {}, found: false, passedOver: heading.reading.reason }
  const texts = abstractsOf(parts, labelledAbstracts(labels), behindReferences(parts, Math.max(title.end, people.end), told), draft)
  const inHeading = heading === undefined ? [] : reviewersOfHeading(heading.reading, heading.line)
  const isNamed = names.length + people.named.length + inHeading.length > 0
  const { abstracts, by } = isNamed ? { abstracts: texts, by: [] } : withoutSignature(texts, draft)
  const listed = parts.filter((part) => part.kind === 'book')
  for (const { list } of listed) draft.diagnostics.push(...list.diagnostics.map((said) => ({ ...said, review: draft.key })))
  const evidence = { told, listed: listed.map(({ list }) => list.book), knowsBook: known.knowsBook === true }
  const named = booksOfPage(title, labels, abstracts, evidence, draft)
  const books = withCredits(named, creditLines(parts), isReview)
  const reviewers = [...people.named, ...by].filter(({ value }) => !books.some((book) => isPersonOf(book, value)))
  const layers: readonly ReviewFacts[] = [
    { titles: titlesOf(title.title), ...(books.length > 0 && { books }) },
    stated,
    { contributors: overPeople(reviewers, inHeading) },
    abstractFacts(abstracts),
    placeFacts(parts, labels, title.title?.text, draft),
    factsOfHistory(parts.filter((part) => part.kind === 'history').slice(0, mostLines), draft),
    { references: referencesOf(labels) },
    journalAbove(parts, known.isHtml === true),
  ]
  if (known.isHtml !== true) reportUnread(parts, title, people.end, abstracts, told, draft)
  return {
    facts: withPrintedJournal(layers.reduce(layOver, {}), parts),
    found: books.length > 0 || heading?.reading.kind === 'book-review' || (isReview && title.title !== undefined),
  }
}

/** What stands above the text of a page. */
interface Opening {
  readonly title: TitleLines
  readonly people: PeopleBelow
  /** References of the reviewed book; none where nothing says that one is reviewed. */
  readonly told: readonly ToldReference[]
  readonly isReview: boolean
}

/** Title and people. Where neither the metadata nor a section says that it is a review, a reference or the line above the title may. */
function openingOf(
  parts: readonly Part[],
  labels: readonly LabelledPart[],
  options: ReadOptions,
  draft: DraftBuilder,
  known: Known,
): Opening {
  const isHtml = known.isHtml === true
  const isSection = known.isReview || parts.some(({ kind }) => kind === 'book') || isReviewSection(parts, labels, options, isHtml)
  const title = titleOfPage(parts, labels, isSection, known)
  const people = peopleBelow(parts, title, known.reviewers.length > 0, draft)
  const start = Math.max(title.end, people.end)
  if (isSection && isWholeReference(title)) return { title, people, told: [], isReview: true }
  const found = toldReferences(parts, start, labels, labelledAbstracts(labels), { key: draft.key, isHtml, title: title.title?.text })
  if (isSection) return { title, people, told: found, isReview: true }
  const isReview = isToldByTitle(found, title) || isAnnounced(parts, title.end - 1, options)
  return isReview
    ? { title: titleOfPage(parts, labels, true, known), people, told: found, isReview }
    : { title, people, told: [], isReview }
}

/** "Author:" is the reviewer's label, unless the page has "Reviewer:" too: then it is the book's author. */
function reviewersAndAuthors(labels: readonly LabelledPart[]): readonly LabelledPart[] {
  if (labels.some(({ field }) => field === 'reviewer')) return labels
  return labels.map((part) => (part.field === 'author' ? { ...part, field: 'reviewer' } : part))
}

function isPersonOf({ contributors }: BookFacts, person: Contributor): boolean {
  return contributors?.some(({ value }) => sameName(value.name, person.name)) === true
}
