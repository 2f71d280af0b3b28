import type { Subject, Term } from './dataset.js'
import type { Iri } from './iri.js'
import type { Literal } from './literal.js'
import { linkOrText } from './parse-jsonld-contexts.js'
import { type GraphBuilder, type Graphs, graphBuilder } from './parse-graphs.js'
import { type TermReader, termReader } from './parse-terms.js'
import { rdf, xsd } from './terms.js'

type JsonObject = Readonly<Record<string, unknown>>

interface Reading {
  readonly terms: TermReader
  readonly builder: GraphBuilder
  /** The graph that statements go to. */
  readonly graph: string
}

/**
 * The statements of a JSON-LD document in expanded form. Source: JSON-LD 1.1 API, sections 7 (node maps) and 8 (RDF).
 *
 * It stands in place of `jsonld.toRDF`, which takes quadratic time for many values of one property and writes to an
 * object's prototype for some names (digitalbazaar/jsonld.js#584).
 *
 * @throws Error for what RDF 1.1 cannot hold.
 */
export function readExpanded(expanded: unknown): Graphs {
  const builder = graphBuilder()
  const reading: Reading = { terms: termReader(), builder, graph: '' }
  for (const node of list(expanded)) if (isObject(node)) readNode(node, reading)
  return builder.graphs
}

function readNode(node: JsonObject, reading: Reading): Subject {
  const subject = typeof node['@id'] === 'string' ? reference(node['@id'], reading) : reading.terms.blank()
  for (const [key, value] of Object.entries(node)) {
    if (key === '@type') for (const type of list(value)) state(subject, rdf.type, reference(String(type), reading), reading)
    else if (key === '@graph') readInto(value, { ...reading, graph: subject.termType === 'BlankNode' ? subject.nt : subject.value })
    else if (key === '@included') readInto(value, reading)
    else if (key === '@reverse') readReverse(value, subject, reading)
    else if (!key.startsWith('@')) readProperty(subject, key, value, reading)
  }
  return subject
}

function readInto(nodes: unknown, reading: Reading): void {
  for (const node of list(nodes)) if (isObject(node)) readNode(node, reading)
}

function readReverse(value: unknown, object: Subject, reading: Reading): void {
  if (!isObject(value)) return
  for (const [key, nodes] of Object.entries(value)) {
    for (const node of list(nodes)) if (isObject(node)) state(readNode(node, reading), property(key, reading), object, reading)
  }
}

function readProperty(subject: Subject, key: string, values: unknown, reading: Reading): void {
  const predicate = property(key, reading)
  for (const value of list(values)) if (isObject(value)) state(subject, predicate, readValue(value, reading), reading)
}

function readValue(value: JsonObject, reading: Reading): Term {
  if ('@value' in value) return readLiteral(value, reading)
  return '@list' in value ? readList(list(value['@list']), reading) : readNode(value, reading)
}

function readList(items: readonly unknown[], reading: Reading): Subject {
  const cells = items.filter(isObject).map((item) => ({ item, cell: reading.terms.blank() }))
  cells.forEach(({ item, cell }, i) => {
    state(cell, rdf.first, readValue(item, reading), reading)
    state(cell, rdf.rest, cells[i + 1]?.cell ?? rdf.nil, reading)
  })
  return cells[0]?.cell ?? rdf.nil
}

function readLiteral(object: JsonObject, { terms }: Reading): Literal | Iri {
  const { '@value': value, '@type': type, '@language': language, '@direction': direction } = object
  if (direction !== undefined) throw new Error('Marks of text direction belong to RDF 1.2. Leave out "@direction".')
  if (type === '@json') return terms.literal(canonicalJson(value), '', terms.iri(`${rdfNamespace}JSON`))
  if (Array.isArray(type)) throw new Error('A value has one "@type" only.')
  if (typeof language === 'string') return terms.literal(String(value), language)
  if (type === linkOrText) return typeof value === 'string' && webAddress.test(value) ? terms.iri(value) : terms.literal(String(value), '')
  const datatype = typeof type === 'string' ? terms.iri(type) : undefined
  if (typeof value === 'boolean') return terms.literal(String(value), '', datatype ?? xsd.boolean)
  if (typeof value === 'number') return readNumber(value, datatype, terms)
  return terms.literal(String(value), '', datatype)
}

const rdfNamespace = rdf.type.value.slice(0, -'type'.length)
const webAddress = /^https?:\/\/[^\s]{1,2000}$/i

/** Source: JSON-LD 1.1 API, section 8.6: what is no whole number below 10^21 is an `xsd:double` in canonical form. */
function readNumber(value: number, datatype: Iri | undefined, terms: TermReader): Literal {
  const isDouble = !Number.isInteger(value) || Math.abs(value) >= 1e21 || datatype?.value === xsdDouble
  if (!isDouble) return terms.literal(value.toFixed(0), '', datatype ?? xsd.integer)
  const [digits = '', exponent = ''] = value.toExponential(15).split('e')
  const trimmed = digits.replace(/0{1,15}$/, '').replace(/\.$/, '.0')
  return terms.literal(`${trimmed}E${exponent.replace('+', '')}`, '', datatype ?? terms.iri(xsdDouble))
}

const xsdDouble = `${xsd.string.value.slice(0, -'string'.length)}double`

/** JSON with its keys in order: RFC 8785. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`
}

function reference(id: string, { terms }: Reading): Subject {
  return id.startsWith('_:') ? terms.blank(id) : terms.iri(id)
}

function property(key: string, { terms }: Reading): Iri {
  if (key.startsWith('_:')) throw new Error(`A property needs a name that others know, and ${JSON.stringify(key.slice(0, 100))} is none.`)
  return terms.iri(key)
}

function state(subject: Subject, predicate: Iri, object: Term, { builder, graph }: Reading): void {
  builder.state(graph, subject, predicate, object)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
