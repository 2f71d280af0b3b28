import { describe } from '../describe/describe.js'
import type { Recalled } from '../describe/recall.js'
import type { Dataset, Resource, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { Literal } from '../rdf/literal.js'
import { cito, coar, fabio, prism, rdf, schema } from '../rdf/terms.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'

/** What a graph states of a review and its books and a record of it does not hold. */
export interface Leftovers {
  readonly count: number
  /** Names of at most three of the properties. */
  readonly properties: readonly string[]
}

/** Compares what a graph says of a review and its books with what a description of the recalled record says of them. */
export function leftoversOf(graph: Dataset, { record, review, names }: Recalled): Leftovers {
  const known = names ?? standIns(record)
  const described = describe(record, known)
  const books = [...graph.about(review).all(cito.reviews), ...graph.about(review).all(schema.itemReviewed)]
  const stands = new Set([`<${known.review}#review>`, ...known.books.map((document) => `<${document}#book>`)])
  const said = [...described.resources.values()].filter(({ subject }) => stands.has(subject.nt))
  const knowledge = withRepeats(knowledgeOf(said), record)
  // In schema.org alone even a graph of ours names fewer nodes than the whole description.
  const foreign = names === undefined || !graph.about(review).has(rdf.type, fabio.JournalArticle)
  const left: Iri[] = []
  for (const nt of new Set([review.nt, ...books.map((book) => book.nt)])) {
    const resource = graph.resources.get(nt)
    if (resource !== undefined) left.push(...unsaid(resource, knowledge, foreign))
  }
  return { count: left.length, properties: [...new Set(left.map(nameOf))].sort().slice(0, 3) }
}

/** What is said of some things, by property: the terms that are said. */
type Knowledge = ReadonlyMap<string, ReadonlySet<string>>

/** With what pages say twice for search engines: a title as the headline, parallel titles in one name and each as another, the kind of thing, the DOI as a node. */
function withRepeats(known: Map<string, Set<string>>, { titles, books = [], serial }: BookReview): Knowledge {
  const add = (predicate: Iri, ...words: readonly string[]): void => {
    known.set(predicate.value, new Set([...(known.get(predicate.value) ?? []), ...words.map((word) => word.trim().toLowerCase())]))
  }
  for (const names of [titles, serial?.titles, ...books.map((book) => book.titles)].map((list) => (list ?? []).map(({ value }) => value))) {
    add(schema.name, names.join(' / '))
    add(schema.headline, names.join(' / '), ...names)
    add(schema.alternateName, ...names)
  }
  add(schema.additionalType, coar.c_ba08.nt)
  if (known.has(prism.doi.value)) add(schema.identifier)
  return known
}

function knowledgeOf(resources: readonly Resource[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { predicates, objects } of resources) {
    predicates.forEach((predicate, i) => {
      const terms = known.get(predicate.value) ?? new Set()
      const object = objects[i]
      if (object !== undefined) terms.add(object.nt).add(wordsOf(object))
      known.set(predicate.value, terms)
    })
  }
  return known
}

function unsaid({ predicates, objects }: Resource, known: Knowledge, foreign: boolean): Iri[] {
  return predicates.filter((predicate, i) => {
    const object = objects[i]
    if (object === undefined || predicate === rdf.type || linksBack.has(predicate)) return false
    const terms = known.get(predicate.value)
    if (terms === undefined) return true
    if (object instanceof Literal) return !terms.has(wordsOf(object))
    // Other people's nodes have other names than those that would be made here.
    return !foreign && !terms.has(object.nt)
  })
}

/** Other reviews of the book, that are no part of this one. */
const linksBack = new Set([schema.review, cito.isReviewedBy, cito.isCitedBy])

function wordsOf(term: Term): string {
  return term.value.trim().toLowerCase()
}

function nameOf({ value }: Iri): string {
  return value.slice(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1) || value
}

/** Documents for a record whose graph names none, only to describe it with. */
function standIns({ books = [], serial, contributors = [] }: BookReview): Names {
  const base = 'https://example.org/'
  const people = [...contributors, ...books.flatMap((book) => book.contributors ?? [])].filter(({ kind }) => kind === 'organization')
  const publishers = [...(serial?.publishers ?? []), ...books.flatMap((book) => book.publishers ?? [])]
  return {
    review: `${base}review/`,
    books: books.map((_, i) => `${base}books/${i}/`),
    journal: `${base}journal/`,
    issue: `${base}issue/`,
    organizations: new Map([...people, ...publishers].map(({ name }, i) => [name, `${base}organizations/${i}/`])),
  }
}
