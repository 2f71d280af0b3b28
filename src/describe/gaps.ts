import { Iri, iriIn } from '../rdf/iri.js'
import { foaf, prism, rdf, rec, schema } from '../rdf/terms.js'
import { bookGaps, type BookGap } from '../record/book.js'
import { reviewGaps, type ReviewGap } from '../record/review.js'
import { serialGaps, type SerialGap } from '../record/serial.js'
import { type Binding, linked, links } from './binding.js'
import { recordNode } from './record-node.js'
import type { From, Scope } from './scope.js'

/** What each gap is a gap of. */
const properties: Readonly<Record<ReviewGap | SerialGap | BookGap, Iri>> = {
  reviewer: schema.author,
  doi: prism.doi,
  published: prism.publicationDate,
  issn: schema.issn,
  author: schema.author,
  isbn: schema.isbn,
}

export const gapUses = [...links('record', rec.gap), ...links('gap', rec.gapSubject, rec.gapProperty)]

export const reviewGapBinding: Binding<readonly ReviewGap[]> = {
  uses: gapUses,
  write: (list, scope) => {
    for (const gap of list) writeGap(gap, `gap-${gap}`, scope)
  },
  read: (from) => readGaps(from, reviewGaps),
}

export const serialGapBinding: Binding<readonly SerialGap[]> = {
  uses: gapUses,
  write: (list, scope) => {
    for (const gap of list) writeGap(gap, `gap-${gap}`, scope)
  },
  read: (from) => readGaps(from, serialGaps),
}

/** A book's gaps name the book, because a review may be of several. */
export const bookGapBinding: Binding<readonly BookGap[]> = {
  uses: gapUses,
  write: (list, scope) => {
    for (const gap of list) writeGap(gap, `gap-${gap}-${bookName(scope)}`, scope)
  },
  read: (from) => readGaps(from, bookGaps),
}

/** What tells the books of one review apart: the last part of the book's address, without author and year where that is enough. */
function bookName({ document, names }: Scope): string {
  const whole = lastSegment(document)
  const short = titlePart(whole)
  const shared = names.books.some((other) => other !== document && titlePart(lastSegment(other)) === short)
  return shared ? whole : short
}

function titlePart(segment: string): string {
  const parts = segment.split('-')
  const year = parts.findIndex((part, i) => i > 0 && /^\d{4}$/.test(part))
  return year === -1 || year === parts.length - 1 ? segment : parts.slice(year + 1).join('-')
}

function lastSegment(document: string): string {
  return document.split('/').at(-2) ?? ''
}

/** Gaps stand on the metadata record of the review: what its sources were read for and do not state. */
function writeGap(gap: ReviewGap | SerialGap | BookGap, name: string, scope: Scope): void {
  const made = iriIn(scope.names.review, name)
  recordNode(scope).add(rec.gap, made)
  scope.graph.resource(made).add(rdf.type, rec.Gap).add(rec.gapSubject, scope.node.subject).add(rec.gapProperty, properties[gap])
}

function readGaps<Gap extends ReviewGap | SerialGap | BookGap>(from: From, known: readonly Gap[]): readonly Gap[] | undefined {
  const about = [...from.graph.subjects(rec.gapSubject, from.node.subject)].map((gap) => from.graph.about(gap))
  const found = known.filter((gap) => about.some((node) => node.has(rec.gapProperty, properties[gap])))
  return found.length === 0 ? undefined : found
}

/** The metadata record of a review: its document. */
export function recordOf(from: From): From | undefined {
  const [record] = linked(from, foaf.isPrimaryTopicOf)
  if (record !== undefined) return record
  const topic = [...from.graph.subjects(foaf.primaryTopic, from.node.subject)][0]
  return topic instanceof Iri ? { graph: from.graph, node: from.graph.about(topic), document: topic.value } : undefined
}
