import { isBareTitle } from './bare-title.js'
import { buildBook } from './build-book.js'
import { isEvident } from './evident.js'
import { findFacts, type Fact } from './facts.js'
import { fold } from './fold.js'
import type { Found, HeadingBook, HeadingHints, HeadingPerson, HeadingReading, Span } from './heading-reading.js'
import { cleanHeading, spanInHeading, trimRange, type HeadingText } from './heading-text.js'
import { interpret } from './interpret.js'
import { judgeHeading, type Verdict } from './is-review.js'
import { findLabel, type Label } from './labels.js'
import { findOtherLabel } from './other-label.js'
import { readPeople } from './people-list.js'
import type { PrintedPerson } from './printed-name.js'
import { splitPossessive } from './possessive-author.js'
import { splitBehindQuotes } from './quoted-title.js'
import { takeReviewers } from './reviewer.js'
import { evidenceOf } from './segment-evidence.js'
import { cutSegments, type Segment } from './segments.js'
import { cutBooks } from './several-books.js'
import { isTitleBeforeHouse, splitTitleOfAuthor } from './title-of-author.js'
import { tokenize } from './tokens.js'

/**
 * Reads the reviewed books out of what a journal prints as a review's title or as the reference of the reviewed book. Never throws. A heading that names no book
 * gives none; what is not understood is returned with its place.
 */
export function readHeading(heading: string, hints: HeadingHints = {}): HeadingReading {
  const { source, label, verdict, lost, parts: read } = examined(heading, hints.reviewers ?? [])
  const finish = (kind: Verdict, parts: Parts): HeadingReading => ({
    ...(label !== undefined && { label: spanInHeading(source, label.span.start, label.span.end) }),
    ...kind,
    books: parts.books,
    reviewers: parts.reviewers,
    notUnderstood: [...parts.lost.map((span) => spanInHeading(source, span.start, span.end)), ...lost].filter((span) => span.end > span.start).map((span) => ({ text: heading.slice(span.start, span.end), span })),
  }) // prettier-ignore
  if (verdict.kind === 'not-a-book-review') return finish(verdict, nothing)
  const parts = read()
  const namesNone: Verdict = { kind: 'book-review', reason: `${verdict.reason} It names no book.` }
  if (label?.collective === true && parts.books.every((book) => isBareTitle({ books: [book] })))
    return finish(namesNone, { ...nothing, lost: [label.body] })
  if (verdict.kind === 'book-review') return finish(parts.books.length > 0 ? verdict : namesNone, parts)
  if (hints.expectReview === true && parts.books.length > 0)
    return finish({ kind: 'book-review', reason: 'The source says that it is a review, and the heading reads as a book’s.' }, parts)
  if (parts.evident) return finish({ kind: 'book-review', reason: 'It is the full reference of a book.' }, parts)
  return finish(verdict, { ...nothing, reviewers: parts.reviewers })
}

/** All that a heading says, whatever its caller expects of it. */
interface Examined {
  readonly heading: string
  readonly known: string
  readonly source: HeadingText
  readonly label: Label | undefined
  readonly verdict: Verdict
  /** What is the heading's and no book's, in the heading. */
  readonly lost: readonly Span[]
  readonly parts: () => Parts
}

/** Readers ask twice about one heading, first whether it is a review and then of what: the last answer is kept. */
let last: Examined | undefined

function examined(heading: string, reviewers: readonly string[]): Examined {
  const known = reviewers.join('\n')
  if (last?.heading !== heading || last.known !== known) last = examine(heading, known, reviewers)
  return last
}

function examine(heading: string, known: string, reviewers: readonly string[]): Examined {
  const source = cleanHeading(heading)
  const other = findOtherLabel(source.text)
  const label = other?.withBook?.label ?? findLabel(source.text)
  const facts = findFacts(source.text)
  const isPrinted = facts.some((fact) => fact.kind === 'isbn' || fact.kind === 'extent')
  const verdict = judgeHeading(source.text, label, isPrinted, other?.withBook === undefined ? other?.what : undefined)
  const lost: Span[] = source.readUntil < heading.length ? [{ start: source.readUntil, end: heading.length }] : []
  if (other?.withBook !== undefined) lost.push(spanInHeading(source, other.withBook.lost.start, other.withBook.lost.end))
  let parts: Parts | undefined
  return { heading, known, source, label, verdict, lost, parts: () => (parts ??= readParts(source, label, reviewers, facts)) }
}

interface Parts {
  readonly books: readonly HeadingBook[]
  readonly reviewers: readonly Found<HeadingPerson>[]
  /** In the cleaned text. */
  readonly lost: readonly Span[]
  /** The heading by itself shows that it is a book's reference. */
  readonly evident: boolean
}

/** A heading in which more is in italics uses them for something else. */
const mostItalics = 40

const nothing: Parts = { books: [], reviewers: [], lost: [], evident: false }

function readParts(source: HeadingText, label: Label | undefined, reviewers: readonly string[], everyFact: readonly Fact[]): Parts {
  const { text } = source
  const range = bodyRange(text, label)
  const italics = source.italics.slice(0, mostItalics)
  const facts = everyFact.filter((fact) => fact.start >= range.start && fact.end <= range.end)
  const cut = splitBehindQuotes(cutSegments(text, tokenize(text, range.start, range.end), facts, italics))
  const owned = label?.linked === true ? splitPossessive(cut) : cut
  const isTold = label?.saysWhat === true && label.ofAuthor !== true
  const all = isTold || isTitleBeforeHouse(owned) ? splitTitleOfAuthor(text, owned) : owned
  const { people, segments, edge, work } = takeReviewers(text, all, reviewers, range.end)
  const lead = readLead(text, label)
  const books: HeadingBook[] = []
  const lost: Span[] = [...lead.lost, ...(work === undefined ? [] : [work])]
  let evident = false
  for (const part of cutBooks(text, segments)) {
    const reading = isGeneric(part, text) ? undefined : interpret(text, withoutFirstMark(part), italics, edge, label?.ofAuthor)
    const built = reading === undefined ? undefined : buildBook(source, part, reading)
    if (reading === undefined || built === undefined || repeats(built.book, books)) {
      lost.push(wholeOf(part))
      continue
    }
    books.push(withoutReviewers(built.book, reviewers))
    lost.push(...built.notUnderstood)
    evident ||= isEvident(part, reading, people.length > 0)
  }
  return { books, reviewers: [...lead.people, ...people].map((one) => asFound(source, one)), lost, evident }
}

function bodyRange(text: string, label: Label | undefined): Span {
  const range = trimRange(text, label?.body.start ?? 0, label?.body.end ?? text.length)
  let { start } = range
  while (start < range.end && /[-–—:;,.\s*]/u.test(text.charAt(start))) start++
  return { start, end: range.end }
}

const withoutFirstMark = (segments: readonly Segment[]): readonly Segment[] =>
  segments.map((segment, index) => (index === 0 ? { ...segment, before: '' } : segment))

/** Numbers and volume statements alone name no book: "Book reviews, vol. 3". */
const isGeneric = (segments: readonly Segment[], text: string): boolean =>
  segments.every(
    (segment) =>
      segment.fact !== undefined ||
      evidenceOf(segment, text).volume !== undefined ||
      !segment.tokens.some((token) => token.kind === 'word' && token.raw.length > 1),
  )

/** The same book once more in another language: all its ISBNs are known already. */
function repeats(book: HeadingBook, before: readonly HeadingBook[]): boolean {
  if (book.isbns.length === 0) return false
  const known = new Set(before.flatMap((one) => one.isbns.map((isbn) => isbn.value.isbn ?? isbn.value.printed)))
  return book.isbns.every((isbn) => known.has(isbn.value.isbn ?? isbn.value.printed))
}

/** What stands before a label in the middle: a reviewer's name, or the review's own title. */
function readLead(text: string, label: Label | undefined): { people: readonly PrintedPerson[]; lost: readonly Span[] } {
  if (label?.lead === undefined) return { people: [], lost: [] }
  const { start, end } = trimRange(text, label.lead.start, label.lead.end)
  const segments = cutSegments(text, tokenize(text, start, end), [])
  const found = readPeople(text, segments, 0, segments.length).at(-1)
  if (
    found?.end === segments.length - 1 &&
    found.people.every((one) => one.score > 0.5) &&
    (found.people.length === 1 || found.people.some((one) => one.score > 1.5))
  )
    return { people: found.people, lost: [] }
  return { people: [], lost: [{ start, end }] }
}

function wholeOf(segments: readonly Segment[]): Span {
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
}

const nameKey = (name: string): string => fold(name).split(/[\s,.]+/u).filter((word) => word !== '').sort().join(' ') // prettier-ignore

/** Somebody who is known to be the reviewer is not the author of the book. */
function withoutReviewers(book: HeadingBook, reviewers: readonly string[]): HeadingBook {
  if (reviewers.length === 0) return book
  const known = new Set(reviewers.map(nameKey))
  return { ...book, people: book.people.filter((one) => !known.has(nameKey(one.value.name))) }
}

function asFound(source: HeadingText, one: PrintedPerson): Found<HeadingPerson> {
  return { value: one.person, span: spanInHeading(source, one.span.start, one.span.end), confidence: one.score >= 2 ? 0.95 : 0.8 }
}
