import { readHeading, type HeadingHints, type HeadingReading } from '../heading/index.js'
import { stepsOf } from './breadcrumb.js'
import type { Line } from './page.js'
import type { Part } from './part.js'
import { isAffiliation, isNames, isOrcid } from './people-lines.js'

/** The title of a review, and the line that names its book: nearly always one and the same. */
export interface TitleLines {
  readonly title?: Line
  readonly heading?: { readonly line: Line; readonly reading: HeadingReading }
  /** The number of the part behind the last of them. */
  readonly end: number
}

/** No title is longer, and none stands further down. */
const longestTitle = 600
const longestBookTitle = 200
const farthest = 60

/**
 * Finds the title: a line that is labelled as a review of a book, else the full reference of a book, else the line that follows
 * where the page says by a section or a label that it is a review.
 */
export function findTitle(parts: readonly Part[], { isReview, isMarked }: TitleEvidence, hints: HeadingHints): TitleLines {
  const led = behindSteps(parts)
  if (led > 0) {
    const found = titleFrom(parts, led, { isReview, isMarked }, hints)
    if (found.title !== undefined) return found
  }
  return titleFrom(parts, 0, { isReview, isMarked }, hints)
}

/** Behind the steps that lead through the section of reviews to the article: its title stands below them. */
function behindSteps(parts: readonly Part[]): number {
  return (
    parts.slice(0, farthest).findIndex(
      (part) =>
        part.kind === 'citation' &&
        stepsOf(part.line.text)?.some((step) => {
          const { kind, books } = readHeading(step)
          return kind === 'book-review' && books.length === 0
        }) === true,
    ) + 1
  )
}

function titleFrom(parts: readonly Part[], from: number, { isReview, isMarked }: TitleEvidence, hints: HeadingHints): TitleLines {
  const candidates = titleCandidates(parts, from)
  const read = candidates.map(({ at, line }) => ({ at, line, reading: readHeading(line.marked ?? line.text, hints) }))
  const named = read.filter(({ reading }) => reading.kind === 'book-review' && reading.books.length > 0 && !isProse(reading))
  // What is a link leads to another page's title.
  const labelled =
    named.find(({ reading }) => reading.label !== undefined) ??
    named.find(({ line }) => line.linked !== true || isTitleLevel(line)) ??
    named[0]
  const above = from === 0 || labelled === undefined ? undefined : aboveNames(labelled, read)
  if (above !== undefined) return { title: above.line, heading: above, end: above.at + 1 }
  if (labelled !== undefined) return withOwnTitle(labelled, read, parts)
  const repeated = isReview && !isMarked ? repeatedAmong(read, hints) : undefined
  if (repeated !== undefined) return repeated
  const announced = announcedAt(read, isMarked)
  const other = read.find(({ reading }) => reading.kind === 'not-a-book-review')
  if (other !== undefined) return { title: other.line, heading: other, end: other.at + 1 }
  if (!isReview && announced === -1) return { end: 0 }
  return (
    firstLine(
      read.slice(announced + 1).filter(({ line }) => !isMarked || isTitleLevel(line)),
      hints,
    ) ?? { end: 0 }
  )
}

/** What is known of a page apart from its lines. */
export interface TitleEvidence {
  readonly isReview: boolean
  /** Titles are marked in the source: a line without such a mark is none. */
  readonly isMarked: boolean
}

function isTitleLevel({ level }: Line): boolean {
  return level !== undefined && level <= 2
}

/** Right below the steps to the page its title stands, then people; a reference below them is that of the book. */
function aboveNames(reference: ReadLine, read: readonly ReadLine[]): ReadLine | undefined {
  const [first] = read
  const between = read.slice(1, read.indexOf(reference))
  const isOfPeople = ({ line }: ReadLine): boolean => isNames(line.text) || isAffiliation(line) || isOrcid(line)
  const isAbove = first !== undefined && first !== reference && between.length > 0 && between.every(isOfPeople)
  return isAbove && reference.reading.label === undefined && !isOfPeople(first) ? first : undefined
}

/** In copied text, the line that ends the steps to the page and stands once more below them. */
function repeatedAmong(read: readonly ReadLine[], hints: HeadingHints): TitleLines | undefined {
  const at = read.findIndex(({ line }, i) => line.text.length > 5 && read[i + 1]?.line.text === line.text)
  const found = read[at + 1]
  if (at === -1 || found === undefined) return undefined
  const reading = readHeading(found.line.marked ?? found.line.text, { ...hints, expectReview: true })
  return { title: found.line, heading: { line: found.line, reading }, end: found.at + 1 }
}

/** The line that says "Book review" and no more; on an HTML page it stands right before the title, or is a link of a menu. */
function announcedAt(read: readonly ReadLine[], isMarked: boolean): number {
  return read.findIndex(
    ({ reading }, i) => reading.kind === 'book-review' && (!isMarked || read.slice(i + 1, i + 3).some(({ line }) => isTitleLevel(line))),
  )
}

interface ReadLine {
  readonly at: number
  readonly line: Line
  readonly reading: HeadingReading
}

/** Sentences that end in the imprint of a book are read as a title of that length, and nobody's. */
function isProse({ label, books }: HeadingReading): boolean {
  const [{ title, subtitle, people } = {}] = books
  return label === undefined && people?.length === 0 && `${title?.value ?? ''}${subtitle?.value ?? ''}`.length > longestBookTitle
}

function titleCandidates(parts: readonly Part[], from: number): readonly { at: number; line: Line }[] {
  const found: { at: number; line: Line }[] = []
  let filled = 0
  for (const [at, part] of parts.entries()) {
    if (at < from) continue
    if (part.kind !== 'blank') filled++
    if (filled > farthest) break
    if (part.kind === 'labelled' && (part.field === 'abstract' || part.field === 'references')) break
    if (part.kind === 'text' && part.line.listed !== true && part.line.text.length <= longestTitle) found.push({ at, line: part.line })
    if (part.kind === 'text' && part.line.text.length > longestTitle) break
  }
  return found
}

/**
 * A review may have a title of its own and name its book on the next line. The line before a full reference is its title where the
 * place in the journal, or the label of the section, stands before that.
 */
function withOwnTitle(heading: ReadLine, read: readonly ReadLine[], parts: readonly Part[]): TitleLines {
  const whole: TitleLines = { title: heading.line, heading, end: heading.at + 1 }
  if (heading.reading.label !== undefined) return whole
  const i = read.indexOf(heading)
  const before = read[i - 1]
  if (before === undefined || before.reading.kind === 'book-review' || isMenu(before.line)) return whole
  const opener = parts.slice(0, before.at).findLast((part) => part.kind !== 'blank' && part.kind !== 'noise')
  const opened = opener?.kind === 'citation' || (opener?.kind === 'text' && read[i - 2]?.reading.kind === 'book-review')
  return opened && before.at >= heading.at - 2 ? { ...whole, title: before.line } : whole
}

/** "| Home | Contents | Archives |", or a link without a heading's rank. */
function isMenu({ text, linked, level }: Line): boolean {
  return (linked === true && level === undefined) || text.startsWith('|')
}

/** The first line that reads as a title where a review is expected. */
function firstLine(read: readonly ReadLine[], hints: HeadingHints): TitleLines | undefined {
  for (const { at, line } of read) {
    const reading = readHeading(line.marked ?? line.text, { ...hints, expectReview: true })
    if (reading.kind === 'book-review' && reading.books.length > 0) return { title: line, heading: { line, reading }, end: at + 1 }
  }
  return undefined
}
