import jsonldLibrary, { type JsonLdDocument } from 'jsonld'
import { parse } from 'oxigraph'
import { Blank, Dataset, type Subject, type Term } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { parseWithN3, type TextSyntax } from '../../src/rdf/parse.js'
import { xsd } from '../../src/rdf/terms.js'
import { nquads } from '../../src/write/nquads.js'

/** Every statement of a dataset as a line of N-Triples, sorted: equal lists are equal graphs where no node is blank. */
export function statements(dataset: Dataset): readonly string[] {
  return statementsOf([['', dataset]])
}

export function statementsOf(graphs: Iterable<readonly [string, Dataset]>): readonly string[] {
  return nquads(graphs)
    .split('\n')
    .filter((line) => line !== '')
    .sort()
}

/** Read by n3. */
export function withN3(source: string, syntax: TextSyntax): readonly string[] {
  const parsed = parseWithN3(source, syntax)
  if (!parsed.ok) throw new Error(`${parsed.reason} Line ${parsed.line}: ${source.split('\n')[(parsed.line ?? 1) - 1]}`)
  return statementsOf(parsed.graphs)
}

const mediaTypes = {
  turtle: 'text/turtle',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  rdfxml: 'application/rdf+xml',
}

/** Read by oxigraph, which shares no code with n3. */
export function withOxigraph(source: string, syntax: keyof typeof mediaTypes): readonly string[] {
  const graphs = new Map<string, Dataset>()
  for (const quad of parse(source, { format: mediaTypes[syntax] })) {
    const name = quad.graph.termType === 'DefaultGraph' ? '' : quad.graph.value
    const dataset = graphs.get(name) ?? new Dataset()
    graphs.set(name, dataset.state(nodeOf(quad.subject), iri(quad.predicate.value), termOf(quad.object)))
  }
  return statementsOf(graphs)
}

interface Foreign {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}

function termOf(term: Foreign): Term {
  if (term.termType !== 'Literal') return nodeOf(term)
  if (term.language !== undefined && term.language !== '') return text(term.value, term.language)
  const datatype = iri(term.datatype?.value ?? '')
  return datatype === xsd.string ? text(term.value) : typed(term.value, datatype)
}

function nodeOf({ termType, value }: Foreign): Subject {
  return termType === 'BlankNode' ? new Blank(value) : iri(value)
}

/** Read by jsonld.js: N-Quads. */
export async function withJsonldJs(source: string): Promise<string> {
  const options = { format: 'application/n-quads', safe: true } as const
  const document = JSON.parse(source) as JsonLdDocument
  return (await jsonldLibrary.toRDF(document, options)) as string
}

/** A dataset of statements, each a triple of terms. */
export function datasetOf(...triples: readonly (readonly [Term, Term, Term])[]): Dataset {
  const dataset = new Dataset()
  for (const [subject, predicate, object] of triples) {
    if (subject.termType !== 'Literal' && predicate.termType === 'NamedNode') dataset.state(subject, predicate, object)
  }
  return dataset
}
