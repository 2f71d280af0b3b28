import { reviewsIn } from '../describe/recall.js'
import { Dataset, type Resource, type Subject, type Term } from '../rdf/dataset.js'
import { Literal } from '../rdf/literal.js'
import { type Graphs, graphBuilder } from '../rdf/parse-graphs.js'
import { cito, fabio, foaf, frbr, rdf, schema } from '../rdf/terms.js'

/** One review and all that its statements lead to, as a graph of its own. */
export interface ReviewGraph {
  readonly review: Subject
  readonly graph: Dataset
}

/** All graphs of an input as one. */
export function merged(graphs: Graphs): Dataset {
  const stated = [...graphs.values()].filter(({ resources }) => resources.size > 0)
  const [only] = stated
  if (only !== undefined && stated.length === 1) return only
  const builder = graphBuilder()
  for (const dataset of stated) {
    for (const { subject, predicates, objects } of dataset.resources.values()) {
      predicates.forEach((predicate, i) => {
        const object = objects[i]
        if (object !== undefined) builder.state('', subject, predicate, object)
      })
    }
  }
  return builder.graphs.get('') ?? new Dataset()
}

/** The book reviews of a graph, each with its own part of it: linear in the size of the graph for reviews of a usual kind. */
export function* reviewGraphs(whole: Dataset): Generator<ReviewGraph> {
  const reviews = reviewsIn(whole)
  const others = new Set([...whole.subjects(rdf.type, schema.Review)].map(({ nt }) => nt))
  const records = recordsByTopic(whole)
  for (const review of reviews) {
    const graph = new Dataset()
    for (const start of [review, ...(records.get(review.nt) ?? [])]) gather(start, whole, graph, others)
    yield { review, graph }
  }
}

/** Metadata records that name their review, which need not name them. */
function recordsByTopic(whole: Dataset): ReadonlyMap<string, readonly Subject[]> {
  const found = new Map<string, Subject[]>()
  for (const resource of whole.resources.values()) {
    for (const topic of resource.all(foaf.primaryTopic)) found.set(topic.nt, [...(found.get(topic.nt) ?? []), resource.subject])
  }
  return found
}

/** Takes a node and what it links to, directly or not, but never another review: that is how the graphs stay apart. */
function gather(start: Subject, whole: Dataset, graph: Dataset, reviews: ReadonlySet<string>): void {
  const waiting: Term[] = [start]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const resource = whole.resources.get(next.nt)
    if (resource === undefined || graph.resources.has(next.nt)) continue
    graph.resources.set(next.nt, resource)
    if (next.nt === start.nt || !reviews.has(next.nt)) waiting.push(...linksOf(resource))
  }
}

const linksBack = new Set([schema.review, cito.isReviewedBy, cito.isCitedBy])
const parts = new Set([schema.hasPart, frbr.part])
const wholes = [
  schema.Periodical,
  schema.PublicationIssue,
  schema.PublicationVolume,
  fabio.Journal,
  fabio.JournalIssue,
  fabio.JournalVolume,
]

/** What a node leads to; a book does not lead to its reviews, and a journal not to all that it contains. */
export function linksOf(resource: Resource): Term[] {
  const isWhole = wholes.some((type) => resource.has(rdf.type, type))
  return resource.objects.filter((object, i) => {
    const predicate = resource.predicates[i]
    if (predicate === undefined || object instanceof Literal || predicate === rdf.type) return false
    return !linksBack.has(predicate) && !(isWhole && parts.has(predicate))
  })
}
