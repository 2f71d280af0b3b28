import type { RdfSyntax } from '../rdf/parse.js'
import type { Source } from './reader.js'
import { xmlRootOf } from './xml/xml-root.js'

/** How sure it is, 0 to 1, that a source is of an RDF syntax: its first lines before its name. */
export function detectRdf(syntax: RdfSyntax, extension: string, { name, head }: Source): number {
  const named = name.toLowerCase().endsWith(extension)
  const content = syntax === 'jsonld' ? jsonldSureness(head) : syntax === 'rdfxml' ? rdfXmlSureness(head) : sureness(syntax, head)
  return named && content > 0 ? Math.min(1, content + 0.05) : named ? 0.35 : content
}

/** A quotation mark inside a text is escaped. */
function jsonldSureness(head: string): number {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(head)) return 0
  if (/(?<!\\)"@context"\s?:/.test(head)) return 0.95
  return /(?<!\\)"@(?:graph|id|type)"\s?:/.test(head) ? 0.85 : 0
}

/** The root, whatever its prefix: `<rdf:RDF`, with the namespace of RDF declared. */
function rdfXmlSureness(head: string): number {
  // Web pages hold RDF in comments and elsewhere: only the first element counts.
  if (xmlRootOf({ head })?.name !== 'RDF') return 0
  // Zotero has a shape of its own.
  if (head.includes('http://www.zotero.org/namespaces/export#')) return 0.2
  return head.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#') ? 0.85 : 0
}

const node = String.raw`(?:<[a-z][a-z0-9+.-]{0,30}:[^<>"{}|^\x60\\\x00-\x20]{0,2000}>|_:\S{1,200})`
const value = String.raw`(?:${node}|"(?:[^"\\]|\\.){0,20000}"(?:@[a-z0-9-]{1,40}|\^\^<[^<>\s]{1,2000}>)?)`
const triple = new RegExp(String.raw`^${node}[ \t]+<[^<>\s]{1,2000}>[ \t]+${value}[ \t]*\.[ \t]*(?:#.*)?$`, 'i')
const quad = new RegExp(String.raw`^${node}[ \t]+<[^<>\s]{1,2000}>[ \t]+${value}[ \t]+${node}[ \t]*\.[ \t]*(?:#.*)?$`, 'i')
const directive = /^(?:@prefix|@base|prefix|base)\s{1,20}(?:[\w.-]{0,60}:\s{0,20})?<[^<>\s]{0,2000}>/i
/** A block of a named graph. `title: {` opens one only where prefixes were declared: it may as well be YAML. */
const graphBlock = /^(?:graph\s{1,20})?(?:<[^<>\s]{1,2000}>|_:\S{1,200})?\s{0,20}\{/i
const prefixedBlock = /^(?:graph\s{1,20})?[\w.-]{0,60}:[\w./%#-]{0,500}\s{0,20}\{/i
const statement = new RegExp(String.raw`^${node}\s{1,20}(?:a\s|<[^<>\s]{1,2000}>|[\w-]{1,60}:[\w-]{1,60}\s)`, 'i')
const mostLines = 40

function sureness(syntax: Exclude<RdfSyntax, 'jsonld' | 'rdfxml'>, head: string): number {
  const lines = linesOf(head)
  const first = lines[0] ?? ''
  if (first === '' || /^[{[]/.test(first)) return syntax === 'trig' && /^\{\s{0,20}</.test(first) ? 0.5 : 0
  const quads = lines.slice(0, mostLines).filter((line) => quad.test(line)).length
  const triples = lines.slice(0, mostLines).filter((line) => triple.test(line)).length
  const isLines = quad.test(first) || triple.test(first)
  if (syntax === 'nquads') return isLines && quads > 0 ? 0.92 : 0
  if (syntax === 'ntriples') return isLines && quads === 0 && triples > 0 ? 0.9 : 0
  const isTurtle = directive.test(first) || statement.test(first)
  const hasGraphs = lines.some((line) => graphBlock.test(line) || (isTurtle && prefixedBlock.test(line)))
  if (isLines || !(isTurtle || (hasGraphs && graphBlock.test(first)))) return 0
  return (syntax === 'trig') === hasGraphs ? 0.9 : 0.3
}

/** The lines that say something; the last may be cut off by the end of the head. */
function linesOf(head: string): readonly string[] {
  const lines = head.replace(/^\uFEFF/, '').split('\n', 2000)
  const whole = lines.length > 1 && head.length >= 65536 ? lines.slice(0, -1) : lines
  return whole.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}
