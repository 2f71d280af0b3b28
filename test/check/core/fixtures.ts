import { readFileSync } from 'node:fs'
import { Blank, Dataset, type Subject, type Term } from '../../../src/rdf/dataset.js'
import { parseWithN3 } from '../../../src/rdf/parse-n3.js'
import type { Mutation } from './mutations.js'

const good = readFileSync(new URL('good.ttl', import.meta.url), 'utf8')
const prefixes = good.match(/^@prefix .*$/gm)?.join('\n') ?? ''

/** The graph that meets every rule. */
export function goodGraph(): Dataset {
  return graphOf(good)
}

/** A graph in Turtle; the prefixes of `good.ttl` need not be declared. */
export function graphOf(turtle: string): Dataset {
  const parsed = parseWithN3(`${prefixes}\n${turtle}`, 'turtle')
  if (!parsed.ok) throw new Error(`${parsed.reason} (line ${parsed.line ?? '?'})\n${turtle}`)
  return parsed.graphs.get('') ?? new Dataset()
}

/** The good graph, broken. */
export function mutated({ remove = '', add = '', blank }: Mutation): Dataset {
  const graph = goodGraph()
  for (const statement of graphOf(remove)) {
    if (!graph.has(statement))
      throw new Error(`good.ttl does not state ${statement.subject.value} ${statement.predicate.value} ${statement.object.value}`)
    graph.delete(statement)
  }
  for (const statement of graphOf(add)) {
    if (graph.has(statement))
      throw new Error(`good.ttl states already ${statement.subject.value} ${statement.predicate.value} ${statement.object.value}`)
    graph.add(statement)
  }
  return blank === undefined ? graph : withoutAddress(graph, nodeNamed(blank))
}

/** The node that a prefixed name of `good.ttl` names. */
export function nodeNamed(name: string): Subject {
  const [statement] = graphOf(`${name} a schema:Thing .`)
  if (statement === undefined) throw new Error(`no node ${name}`)
  return statement.subject
}

function withoutAddress(graph: Dataset, node: Subject): Dataset {
  const made = new Dataset()
  const blank = new Blank('it')
  const swap = <T extends Term>(term: T): T | Blank => (term.nt === node.nt ? blank : term)
  for (const { subject, predicate, object } of graph) made.state(swap(subject), predicate, swap(object))
  return made
}
