import { Iri } from '../rdf/iri.js'
import type { Dataset, Subject } from '../rdf/dataset.js'
import { cito, coar, fabio, rdf, schema } from '../rdf/terms.js'
import type { Names } from '../record/names.js'
import { normalForm, normalFormOf } from '../record/normal-form.js'
import type { BookReview } from '../record/review.js'
import { firstOf, firstText, fromSubject, linked, readAll } from './binding.js'
import { organizationNames } from './identity/identify.js'
import { organizationPath } from './mint.js'
import { booksOf, reviewBindings } from './review-bindings.js'
import { documentOf, type From } from './scope.js'
import { ancestors } from './serial-bindings.js'

/** A review that a graph states. */
export interface Recalled {
  /** In normal form. */
  readonly record: BookReview
  readonly review: Subject
  /** The documents of a graph of ours; absent for other people's, whose IRIs are not documents of the form we mint. */
  readonly names?: Names
}

/**
 * The reviews that a graph states, in the order of their IRIs: the inverse of `describe`.
 *
 * `recall(describe(record, names))` is the record, if it is in normal form. Graphs in schema.org alone are read too.
 */
export function recall(graph: Dataset): Recalled[] {
  return reviewsIn(graph).map((review) => recallOne(graph, review))
}

export function reviewsIn(graph: Dataset): Subject[] {
  const found = [...graph.subjects(rdf.type, schema.Review)].filter((subject) => reviewsABook(fromSubject(graph, subject)))
  return found.sort((a, b) => (a.nt < b.nt ? -1 : 1))
}

/** A review of ours, one of the type "book review" in the terms of COAR, or one whose reviewed thing is a book: a review of a film stays out. */
function reviewsABook(from: From): boolean {
  if (from.node.has(rdf.type, fabio.JournalArticle) || from.node.has(schema.additionalType, coar.c_ba08)) return true
  return linked(from, cito.reviews, schema.itemReviewed).some(
    ({ node }) => node.has(rdf.type, schema.Book) || node.has(rdf.type, fabio.Book),
  )
}

/** One review of a graph. */
export function recallOne(graph: Dataset, review: Subject): Recalled {
  const from = fromSubject(graph, review)
  const read = readAll(reviewBindings, from)
  const names = namesOf(from)
  if (names === undefined) return { record: normalForm(read), review }
  const { record, names: sorted } = normalFormOf(read, names)
  const organizations = organizationsOf(record, graph, names.review)
  return organizations === undefined ? { record, review } : { record, names: { ...sorted, organizations }, review }
}

/** The documents of a graph of ours, without those of organizations: everything of it stands at a fragment that says what it is. */
function namesOf(from: From): Names | undefined {
  const review = home(from, 'review')
  const books = booksOf(from).map((book) => home(book, 'book'))
  if (review === undefined || books.includes(undefined)) return undefined
  const chain = ancestors(from)
  const journal = firstOf(chain, (at) => home(at, 'journal'))
  const issue = firstOf(chain, (at) => home(at, 'issue'))
  return {
    review,
    books: books.map((document) => document ?? ''),
    ...(journal !== undefined && { journal }),
    ...(issue !== undefined && { issue }),
    organizations: new Map(),
  }
}

/** The document of every organization of a record, in its order; one that somebody typed into a graph of ours gets one beside the others. */
function organizationsOf(record: BookReview, graph: Dataset, review: string): ReadonlyMap<string, string> | undefined {
  const known = organizationsIn(graph)
  const base = /^[^#]*?\/(?=reviews\/)/.exec(review)?.[0]
  const found = new Map<string, string>()
  for (const name of organizationNames(record)) {
    const document = known.get(name) ?? (base === undefined ? undefined : base + organizationPath(name))
    if (document === undefined) return undefined
    found.set(name, document)
  }
  return found
}

function organizationsIn(graph: Dataset): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const node of graph.resources.values()) {
    const name = node.subject.value.endsWith('/#organization') ? firstText(node.all(schema.name)) : undefined
    if (name !== undefined) found.set(name.trim(), documentOf(node.subject.value))
  }
  return found
}

function home({ node: { subject } }: From, name: string): string | undefined {
  return subject instanceof Iri && subject.value.endsWith(`/#${name}`) ? documentOf(subject.value) : undefined
}
