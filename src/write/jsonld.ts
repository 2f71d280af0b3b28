import type { Dataset, Resource, Subject, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import type { Literal } from '../rdf/literal.js'
import { rdf, schema, xsd } from '../rdf/terms.js'
import { blankLabel } from './blank-label.js'
import { type JsonldContext, jsonldNames, type Key, type Names } from './jsonld-context.js'
import { endOfRun, grouped, type Statements } from './statement-order.js'

export type { JsonldContext, JsonldTerm } from './jsonld-context.js'

/**
 * The dataset as one JSON-LD 1.1 object about `root`, its context inline.
 *
 * A reviewed book stands under `itemReviewed`; any other node stands where it is first mentioned, and everywhere else as a link.
 * What `root` does not lead to stands under `@included`. Reading it back gives the same statements.
 */
export function jsonld(dataset: Dataset, root: Iri, context: JsonldContext): string {
  return write(dataset, root, jsonldNames(context, false)) ?? write(dataset, root, jsonldNames(context, true)) ?? ''
}

/** So deep are nodes put into each other, so that any reader copes: each takes two levels of JSON. */
const deepest = 16

interface Writing {
  readonly dataset: Dataset
  readonly names: Names
  /** Nodes that have been written, or are being written. */
  readonly written: Set<string>
  /** Nodes that wait for their place under `itemReviewed` of the root. */
  readonly reserved: Set<string>
  /** Whether an IRI came up that the context would read as another. */
  misread: boolean
}

/** @returns `undefined` if the context misreads an IRI of the dataset. */
function write(dataset: Dataset, root: Iri, names: Names): string | undefined {
  const about = dataset.about(root)
  const reserved = new Set(about.all(schema.itemReviewed).map(({ nt }) => nt))
  const writing: Writing = { dataset, names, written: new Set([root.nt]), reserved, misread: false }
  let text = `{"@context":${names.context}`
  if (about.objects.length > 0) text += `,\n"@id":${nodeName(root, writing)}${members(about, 0, ',\n', writing)}`
  reserved.clear()
  const included = unreached(writing)
  if (included !== '') text += `,\n"@included":[\n${included}]`
  else if (about.objects.length === 0) text += ',\n"@graph":[]'
  return writing.misread ? undefined : `${text}}\n`
}

function unreached(writing: Writing): string {
  let nodes = ''
  for (const resource of writing.dataset.resources.values()) {
    if (resource.objects.length === 0 || writing.written.has(resource.subject.nt)) continue
    nodes += `${nodes === '' ? '' : ',\n'}${node(resource, 1, writing)}`
  }
  return nodes
}

function node(resource: Resource, depth: number, writing: Writing): string {
  writing.written.add(resource.subject.nt)
  return `{"@id":${nodeName(resource.subject, writing)}${members(resource, depth, ',', writing)}}`
}

/** Every property of a node, each behind `separator`. */
function members(resource: Resource, depth: number, separator: string, writing: Writing): string {
  const statements = grouped(resource)
  const { predicates, objects } = statements
  let text = ''
  for (let start = 0; start < objects.length;) {
    const predicate = predicates[start]
    if (predicate === undefined) break
    const end = endOfRun(predicates, start)
    const types = predicate === rdf.type ? typeNames(statements, start, end, writing) : undefined
    text += separator + (types === undefined ? property(statements, start, end, depth, writing) : `"@type":${types}`)
    start = end
  }
  return text
}

/** @returns `undefined` where a type is a text: `@type` cannot hold that. */
function typeNames({ objects }: Statements, start: number, end: number, writing: Writing): string | undefined {
  let list = ''
  for (let i = start; i < end; i++) {
    const type = objects[i]
    if (type === undefined || type.termType === 'Literal') return undefined
    list += (i === start ? '' : ',') + nodeName(type, writing)
  }
  return end - start === 1 ? list : `[${list}]`
}

function property({ predicates, objects }: Statements, start: number, end: number, depth: number, writing: Writing): string {
  const predicate = predicates[start] as Iri
  if (writing.names.misreads(predicate)) writing.misread = true
  const key = writing.names.key(predicate)
  const isPlaceOfBooks = depth === 0 && predicate === schema.itemReviewed
  let list = ''
  for (let i = start; i < end; i++) {
    const object = objects[i] as Term
    if (isPlaceOfBooks) writing.reserved.delete(object.nt)
    list += (i === start ? '' : ',') + value(object, key, depth, writing)
  }
  return end - start === 1 ? key.json + list : `${key.json}[${list}]`
}

function value(term: Term, key: Key, depth: number, writing: Writing): string {
  if (term.termType === 'Literal') return literal(term, key.type, writing)
  const { nt } = term
  if (!writing.written.has(nt) && depth < deepest && !writing.reserved.has(nt)) {
    const resource = writing.dataset.resources.get(nt)
    if (resource !== undefined && resource.objects.length > 0) return node(resource, depth + 1, writing)
  }
  const name = nodeName(term, writing)
  return key.type === '@id' ? name : `{"@id":${name}}`
}

function nodeName(term: Subject, writing: Writing): string {
  if (term.termType === 'BlankNode') return `"${blankLabel(term)}"`
  if (writing.names.misreads(term)) writing.misread = true
  return writing.names.name(term)
}

/** What JSON numbers carry unchanged: JSON-LD makes an `xsd:integer` of them again. */
const safeInteger = /^(?:0|-?[1-9][0-9]{0,14})$/

/** @param type what a plain text means at this place: see `Key`. */
function literal({ value: lexical, language, datatype, quoted, nt }: Literal, type: string | undefined, writing: Writing): string {
  if (language !== '') return `{"@language":"${language}","@value":${quoted}}`
  if (nt === quoted) return type === undefined ? quoted : `{"@value":${quoted}}`
  if (type !== undefined && type === datatype.value) return quoted
  if (type === undefined && isNative(lexical, datatype)) return lexical
  return `{"@type":${nodeName(datatype, writing)},"@value":${quoted}}`
}

function isNative(lexical: string, datatype: Iri): boolean {
  if (datatype === xsd.integer) return safeInteger.test(lexical)
  return datatype === xsd.boolean && (lexical === 'true' || lexical === 'false')
}
