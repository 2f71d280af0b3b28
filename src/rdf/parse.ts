import { type JsonldContexts, parseJsonld } from './parse-jsonld.js'
import { parseWithN3, type TextSyntax } from './parse-n3.js'
import { parseRdfXml } from './parse-rdfxml.js'
import type { Parsed } from './parse-result.js'

export type { Graphs } from './parse-graphs.js'
export type { Parsed } from './parse-result.js'
export { type JsonldContexts, parseJsonld } from './parse-jsonld.js'
export { parseWithN3, type TextSyntax, textSyntaxes } from './parse-n3.js'

export type RdfSyntax = TextSyntax | 'jsonld' | 'rdfxml'

/**
 * Reads RDF 1.1 of any syntax into graphs of ours. Nothing is thrown for bad input, and nothing is fetched.
 *
 * Blank nodes get labels of ours in the order of appearance; `https://schema.org/` becomes `http://schema.org/`.
 *
 * @param base the absolute address of the document, for relative ones in it; without it those are refused.
 * @param contexts JSON-LD contexts by address, beside that of schema.org.
 */
export async function parseRdf(source: string, syntax: RdfSyntax, base?: string, contexts?: JsonldContexts): Promise<Parsed> {
  if (syntax === 'rdfxml') return parseRdfXml(source, base)
  return syntax === 'jsonld' ? parseJsonld(source, base, contexts) : parseWithN3(source, syntax, base)
}
