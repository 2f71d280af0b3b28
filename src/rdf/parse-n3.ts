import type * as RDF from '@rdfjs/types'
import { Parser } from 'n3'
import { Blank, Statement, type Subject, type Term } from './dataset.js'
import { Iri } from './iri.js'
import { Literal } from './literal.js'
import { type GraphBuilder, graphBuilder } from './parse-graphs.js'
import { messageOf, type Parsed, refuse } from './parse-result.js'
import { type TermReader, termReader } from './parse-terms.js'
import { rdf } from './terms.js'

/** The syntaxes that `n3` reads. */
export const textSyntaxes = ['turtle', 'ntriples', 'nquads', 'trig'] as const
export type TextSyntax = (typeof textSyntaxes)[number]

interface TokenPlace {
  readonly line: number
  /** Counted from 0. */
  readonly start: number
}

declare module 'n3' {
  interface Parser<Q extends BaseQuad = Quad> {
    /** Reads at once and tells of every token; n3 has it, its published types lack it. */
    parse(input: string, observers: { readonly onToken: (token: TokenPlace) => void }): Q[]
  }
}

const formats: Readonly<Record<TextSyntax, string>> = {
  turtle: 'text/turtle',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
  trig: 'application/trig',
}

/**
 * Reads Turtle, TriG, N-Triples or N-Quads of RDF 1.1, at once; triple terms and text direction (RDF 1.2) are refused.
 *
 * @param base what relative addresses are resolved against; without it they are refused.
 */
export function parseWithN3(source: string, syntax: TextSyntax, base?: string): Parsed {
  const builder = graphBuilder()
  try {
    newParser(syntax, base, builder).parse(source)
    return { ok: true, graphs: builder.graphs }
  } catch (error) {
    return refuseWithPlace(source, syntax, base, error)
  }
}

/** n3 knows the line of its own errors; for the column, and for errors of ours, the text is read once more, noting where the reader stands. */
function refuseWithPlace(source: string, syntax: TextSyntax, base: string | undefined, error: unknown): Parsed {
  const reason = messageOf(error).replace(/ on line \d+\.$/, '.')
  let last: TokenPlace | undefined
  try {
    newParser(syntax, base, graphBuilder()).parse(source, { onToken: (token) => (last = token) })
  } catch (again) {
    const line = lineOf(error) ?? lineOf(again) ?? last?.line
    const column = last?.line === line ? last?.start : endOfTokenBefore(error, line)
    if (line !== undefined) return refuse(reason, { line, ...(column !== undefined && { column: column + 1 }) })
  }
  return refuse(reason)
}

function lineOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('context' in error)) return undefined
  const { context } = error
  return typeof context === 'object' && context !== null && 'line' in context && typeof context.line === 'number' ? context.line : undefined
}

/** Where text is no token at all, the one before it says where it begins; on a line of its own it begins the line. */
function endOfTokenBefore(error: unknown, line: number | undefined): number | undefined {
  if (!(error instanceof Error) || !('context' in error)) return undefined
  const { context } = error
  if (typeof context !== 'object' || context === null || !('previousToken' in context)) return undefined
  const token = context.previousToken
  const isThere = typeof token === 'object' && token !== null && 'line' in token && 'end' in token && typeof token.end === 'number'
  return isThere && token.line === line ? Number(token.end) : 0
}

function newParser(syntax: TextSyntax, base: string | undefined, builder: GraphBuilder): Parser {
  // n3 calls no other method of a factory than the five below.
  const options = { format: formats[syntax], factory: factory(termReader(), builder) as RDF.DataFactory }
  return new Parser(base === undefined ? options : { ...options, baseIRI: base })
}

const notRdf11 = 'Statements about statements and marks of text direction belong to RDF 1.2. Write the file in RDF 1.1.'
const defaultGraph: RDF.DefaultGraph = { termType: 'DefaultGraph', value: '', equals: (other) => other?.termType === 'DefaultGraph' }
/** Stands for every statement in the list that n3 gathers, since the statements themselves are kept elsewhere. */
const kept = new Statement(rdf.nil, rdf.nil, rdf.nil)

/** n3 makes our terms directly, so that what we refuse is refused at its token, and no second form of the data is held. */
function factory(
  terms: TermReader,
  builder: GraphBuilder,
): Pick<RDF.DataFactory, 'namedNode' | 'blankNode' | 'literal' | 'defaultGraph' | 'quad'> {
  return {
    namedNode: <Value extends string>(value: Value) => terms.iri(value) as Iri & RDF.NamedNode<Value>,
    blankNode: (label) => terms.blank(label),
    literal: (value, kind) => {
      if (kind === undefined || typeof kind === 'string') return terms.literal(value, kind ?? '')
      if (kind instanceof Iri) return terms.literal(value, '', kind)
      throw new Error(notRdf11)
    },
    defaultGraph: () => defaultGraph,
    quad: (subject, predicate, object, graph) => {
      if (!isSubject(subject) || !(predicate instanceof Iri) || !isTerm(object)) throw new Error(notRdf11)
      builder.state(graph instanceof Blank ? graph.nt : (graph?.value ?? ''), subject, predicate, object)
      return kept
    },
  }
}

function isSubject(term: unknown): term is Subject {
  return term instanceof Iri || term instanceof Blank
}

function isTerm(term: unknown): term is Term {
  return isSubject(term) || term instanceof Literal
}
