import type * as RDF from '@rdfjs/types'
import { GuardedRdfXml } from './guarded-rdfxml.js'
import { graphBuilder } from './parse-graphs.js'
import { messageOf, type Parsed, refuse } from './parse-result.js'
import { type TermReader, termReader } from './parse-terms.js'

/**
 * Reads RDF/XML of RDF 1.1. Nothing is fetched: an external document type is passed over, and one that declares entities is refused.
 *
 * @param base what relative addresses and `rdf:ID` are resolved against; without it, and without an `xml:base`, they are refused.
 */
export async function parseRdfXml(source: string, base?: string): Promise<Parsed> {
  const builder = graphBuilder()
  const terms = termReader()
  const parser = new GuardedRdfXml({ trackPosition: true, ...(base !== undefined && { baseIRI: base }) })
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('data', ({ subject, predicate, object }: RDF.Quad) => {
        try {
          builder.state('', subjectOf(subject, terms), terms.iri(predicate.value), objectOf(object, terms))
        } catch (error) {
          reject(error instanceof Error ? error : new Error(messageOf(error)))
          parser.destroy()
        }
      })
      parser.on('error', reject)
      parser.on('end', resolve)
      parser.end(source)
    })
    return { ok: true, graphs: builder.graphs }
  } catch (error) {
    return refuseWithPlace(messageOf(error), error)
  }
}

const notRdf11 = 'Statements about statements and marks of text direction belong to RDF 1.2. Write the file in RDF 1.1.'

function subjectOf(term: RDF.Term, terms: TermReader): ReturnType<TermReader['iri' | 'blank']> {
  if (term.termType === 'BlankNode') return terms.blank(term.value)
  if (term.termType === 'NamedNode') return terms.iri(term.value)
  throw new Error(notRdf11)
}

function objectOf(term: RDF.Term, terms: TermReader): ReturnType<TermReader[keyof TermReader]> {
  if (term.termType !== 'Literal') return subjectOf(term, terms)
  if ('direction' in term && term.direction) throw new Error(notRdf11)
  return terms.literal(term.value, term.language, term.language === '' ? terms.iri(term.datatype.value) : undefined)
}

/** The parser of XML puts its place before its words; that of RDF has it in fields of its error. */
function refuseWithPlace(message: string, error: unknown): Parsed {
  const [, printedLine, printedColumn, rest] = /^(?:Line )?(\d{1,9})(?::| column )(\d{1,9}): ([^]*)$/.exec(message) ?? []
  const line = printedLine ?? numberIn(error, 'line')
  const column = printedColumn ?? numberIn(error, 'column')
  return refuse(rest ?? message, {
    ...(line !== undefined && { line: Number(line) }),
    // Columns are counted from 0.
    ...(line !== undefined && column !== undefined && { column: Number(column) + 1 }),
  })
}

function numberIn(error: unknown, key: string): number | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[key] : undefined
  return typeof value === 'number' ? value : undefined
}
