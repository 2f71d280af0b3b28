import type { Dataset, Resource } from '../rdf/dataset.js'
import { fabio, rdf, schema } from '../rdf/terms.js'
import type { CodedResult } from './coded-result.js'
import { judgeNumber, judgeOrcid } from './core/check-digits.js'
import { judgeDateOrder } from './core/date-order.js'
import { judgeDate } from './core/existing-dates.js'
import { judgeReviews } from './core/held-review.js'
import { judgePageOrder } from './core/page-order.js'
import { judgeSharedIsbns } from './core/shared-isbns.js'
import type { NodeRule, StatementRule, Subjects, WholeRule } from './core/rule-kinds.js'

/** Every rule that no shape can judge, or that engines judge differently: on nodes, on statements, on the whole graph. */
const nodeRules: readonly NodeRule[] = [judgeOrcid]
const statementRules: readonly StatementRule[] = [judgeDate, judgeNumber]
const wholeRules: readonly WholeRule[] = [judgeReviews, judgeDateOrder, judgePageOrder, judgeSharedIsbns]

/** What is wrong in a graph beside what the shapes find, in the same form. The graph is walked once. */
export function judgeCoreRules(graph: Dataset): readonly CodedResult[] {
  const found: CodedResult[] = []
  const reviews: Resource[] = []
  const books: Resource[] = []
  for (const resource of graph.resources.values()) {
    if (resource.has(rdf.type, schema.Review)) reviews.push(resource)
    else if (resource.has(rdf.type, fabio.Book)) books.push(resource)
    judgeNode(resource, found)
  }
  const subjects: Subjects = { reviews, books }
  for (const judge of wholeRules) found.push(...judge(graph, subjects))
  return found
}

function judgeNode(resource: Resource, found: CodedResult[]): void {
  const { subject, predicates, objects } = resource
  for (const judge of nodeRules) judge(subject, found)
  for (let i = 0; i < objects.length; i++) {
    const path = predicates[i]
    const value = objects[i]
    if (value?.termType !== 'Literal' || path === undefined) continue
    for (const judge of statementRules) judge(subject, path, value, found)
  }
}
