import type { Dataset, Resource } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import { dcterms, prism, pso, schema, time, tvc } from '../../rdf/terms.js'
import { comparePartialDates, type PartialDate } from '../../record/values/partial-date.js'
import { type At, type CodedResult, codedResult } from '../coded-result.js'
import type { WholeRule } from './rule-kinds.js'

/** One dated event in the history of a review. Events of one rank may come in either order. */
interface Event {
  readonly name: string
  readonly rank: number
  readonly date: PartialDate
  readonly at: At
}

/** received ≤ revised ≤ accepted ≤ online, published, as far as their precision lets one know. */
export const judgeDateOrder: WholeRule = (graph, { reviews }) => reviews.flatMap((review) => judgeHistory(eventsOf(review, graph)))

/** One result for each event that lies after one that should follow it: the first such. */
function judgeHistory(events: readonly Event[]): readonly CodedResult[] {
  return events.flatMap((event) => {
    const overtaken = events.find((next) => next.rank > event.rank && isAfter(event.date, next.date))
    if (overtaken === undefined) return []
    const facts = { field: event.name, actual: event.date, other: `${overtaken.name} ${overtaken.date}` }
    return [codedResult('core/dates-are-in-order', event.at, facts)]
  })
}

function isAfter(earlier: PartialDate, later: PartialDate): boolean {
  return earlier > later && (comparePartialDates(earlier, later) ?? 0) > 0
}

function eventsOf(review: Resource, graph: Dataset): readonly Event[] {
  return [
    ...flat('received', 0, review, [dcterms.dateSubmitted]),
    ...revisions(review, graph),
    ...flat('accepted', 2, review, [dcterms.dateAccepted]),
    ...flat('online', 3, review, [dcterms.available]),
    ...flat('published', 3, review, [prism.publicationDate, dcterms.issued, schema.datePublished]),
  ]
}

function flat(name: string, rank: number, review: Resource, predicates: readonly Iri[]): readonly Event[] {
  const path = predicates.find((predicate) => review.first(predicate) !== undefined)
  const date = path === undefined ? undefined : dateOf(review, [path])
  return path === undefined || date === undefined ? [] : [{ name, rank, date, at: { focus: review.subject, path } }]
}

/** Revisions have no flat property: their dates stand on status nodes only. */
function revisions(review: Resource, graph: Dataset): readonly Event[] {
  return review.all(pso.holdsStatusInTime).flatMap((term) => {
    const status = graph.about(term)
    const instant = status.has(pso.withStatus, pso.revised) ? status.first(tvc.atTime) : undefined
    const date = instant === undefined ? undefined : dateOf(graph.about(instant), [time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear])
    return date === undefined ? [] : [{ name: 'revised', rank: 1, date, at: { focus: term } }]
  })
}

/** A date that can be compared. A season adds nothing to its year here: nobody can say when one begins. */
function dateOf(node: Resource, predicates: readonly Iri[]): PartialDate | undefined {
  for (const predicate of predicates) {
    const value = node.first(predicate)?.value
    if (value !== undefined && comparable.test(value)) return value.slice(0, 10)
  }
  return undefined
}

const comparable = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T.*)?)?)?$/
