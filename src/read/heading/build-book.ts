import { buildPeople } from './build-people.js'
import { buildPublication, leftOver, rangeOf, runsOf, type Run } from './build-publication.js'
import { buildTitle } from './build-title.js'
import type { Found, HeadingBook, HeadingIsbn, HeadingPerson, Span } from './heading-reading.js'
import { spanInHeading, type HeadingText } from './heading-text.js'
import type { Interpretation } from './interpret.js'
import type { Segment } from './segments.js'

/** A book of a reading, with what of its part of the heading has no place in it. */
export interface BuiltBook {
  readonly book: HeadingBook
  readonly notUnderstood: readonly Span[]
}

/** Turns an interpretation into a book; undefined where the title has no letter. */
export function buildBook(source: HeadingText, segments: readonly Segment[], reading: Interpretation): BuiltBook | undefined {
  const confidence = confidenceOf(reading.margin)
  const titles = buildTitle(source, segments, reading, confidence)
  if (titles === undefined) return undefined
  const runs = runsOf(segments, reading)
  const passed = passedOver(segments, reading)
  const lost: Span[] = [...(passed.length > 0 ? [rangeOf(passed)] : []), ...leftOver(runs, reading)]
  const people = peopleOf(source, runs, reading, confidence, lost)
  const publication = buildPublication(source, segments, reading, runs, confidence)
  return { book: { ...titles, people, ...publication, isbns: segments.flatMap((segment) => isbnOf(source, segment)) }, notUnderstood: lost }
}

/** A clear margin over the next best reading is a sure reading. */
function confidenceOf(margin: number): number {
  return margin >= 3 ? 0.97 : margin >= 1.5 ? 0.9 : margin >= 0.5 ? 0.75 : 0.55
}

/** What stands between the people and a title in italics. */
function passedOver(segments: readonly Segment[], reading: Interpretation): readonly Segment[] {
  const from = reading.frontYear === undefined ? (reading.before?.end ?? -1) + 1 : reading.frontYear + 1
  return segments.slice(from, reading.title.first)
}

function isbnOf(source: HeadingText, { fact }: Segment): readonly Found<HeadingIsbn>[] {
  if (fact?.isbn === undefined) return []
  return [{ value: fact.isbn, span: spanInHeading(source, fact.start, fact.end), confidence: fact.isbn.isbn === undefined ? 0.6 : 0.99 }]
}

function peopleOf(
  source: HeadingText,
  runs: readonly Run[],
  reading: Interpretation,
  confidence: number,
  lost: Span[],
): readonly Found<HeadingPerson>[] {
  const printed = [...(reading.before?.people ?? [])]
  for (const run of runs) {
    if (run.label !== 'people') continue
    const found = buildPeople(source.text, run.segments)
    printed.push(...found.people)
    lost.push(...found.lost)
  }
  return printed.map((one) => ({
    value: one.person,
    span: spanInHeading(source, one.span.start, one.span.end),
    confidence: Math.min(confidence, one.score >= 2 || one.person.printedRole !== undefined ? 0.97 : one.score > 0 ? 0.85 : 0.65),
  }))
}
