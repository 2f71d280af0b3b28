import { Resource, type Subject, type Term } from '../rdf/dataset.js'
import { Iri, toIri } from '../rdf/iri.js'
import { Literal, text } from '../rdf/literal.js'
import type { Text } from '../record/text.js'
import { documentOf, type From, mark, type Scope } from './scope.js'

/** The kinds of node that a graph of ours has. */
export type NodeKind =
  | 'review'
  | 'work'
  | 'book'
  | 'format'
  | 'part'
  | 'place'
  | 'series'
  | 'journal'
  | 'volume'
  | 'issue'
  | 'person'
  | 'organization'
  | 'role'
  | 'status'
  | 'instant'
  | 'identifier'
  | 'reference'
  | 'notice'
  | 'rating'
  | 'record'
  | 'gap'
  | 'source'

/** One predicate that a field may state: on which kind of node, and whether its object is a node or a value. */
export interface Use {
  readonly node: NodeKind
  readonly predicate: Iri
  readonly object: 'link' | 'value'
}

/** How one field of a record is said in RDF and read back from it. */
export interface Binding<Value> {
  /** Every predicate that `write` may state. */
  readonly uses: readonly Use[]
  write(value: Value, scope: Scope): void
  /** The value in normal form, or nothing where the graph does not state it. */
  read(from: From): Value | undefined
}

/** A binding for every field: a field without one does not compile. */
export type Bindings<T> = { readonly [K in keyof T]-?: Binding<NonNullable<T[K]>> }

export function links(node: NodeKind, ...predicates: readonly Iri[]): Use[] {
  return predicates.map((predicate) => ({ node, predicate, object: 'link' }))
}

export function values(node: NodeKind, ...predicates: readonly Iri[]): Use[] {
  return predicates.map((predicate) => ({ node, predicate, object: 'value' }))
}

/** States every field that a record has. */
export function writeAll<T extends object>(record: T, bindings: Bindings<T>, scope: Scope): void {
  for (const field in bindings) writeField(record, field, bindings, scope)
}

function writeField<T extends object, K extends keyof T & string>(record: T, field: K, bindings: Bindings<T>, scope: Scope): void {
  const value = record[field]
  if (value === undefined || value === null) return
  mark(scope, field)
  bindings[field].write(value, scope)
}

/** Reads every field that a graph states. */
export function readAll<T extends object>(bindings: Bindings<T>, from: From): T {
  const record: Partial<T> = {}
  for (const field in bindings) {
    const value = bindings[field].read(from)
    if (value !== undefined) record[field] = value
  }
  return record as T
}

/** A field that is one string, said with each of the predicates. */
export function one(node: NodeKind, ...predicates: readonly Iri[]): Binding<string> {
  return {
    uses: values(node, ...predicates),
    write: (value, { node }) => {
      const said = text(value)
      for (const predicate of predicates) node.add(predicate, said)
    },
    read: ({ node }) => firstText(node.all(predicates[0] as Iri)) ?? firstOf(predicates, (predicate) => firstText(node.all(predicate))),
  }
}

/** A field that is one IRI, said with each of the predicates. */
export function oneLink(node: NodeKind, ...predicates: readonly Iri[]): Binding<string> {
  return {
    uses: links(node, ...predicates),
    write: (value, { node }) => {
      const said = toIri(value)
      if (said !== undefined) for (const predicate of predicates) node.add(predicate, said)
    },
    read: ({ node }) =>
      firstOf(predicates, (predicate) => least(node.all(predicate).flatMap((term) => (term instanceof Iri ? [term.value] : [])))),
  }
}

/** A field of texts by language, said with each of the predicates; read from the first of them that says anything. */
export function texts(node: NodeKind, said: readonly Iri[], alsoRead: readonly Iri[] = []): Binding<readonly Text[]> {
  return {
    uses: values(node, ...said),
    write: (value, { node }) => {
      for (const { value: words, language } of value) {
        const literal = text(words, language)
        for (const predicate of said) node.add(predicate, literal)
      }
    },
    read: ({ node }) => firstOf([...said, ...alsoRead], (predicate) => textsOf(node.all(predicate))),
  }
}

export function textsOf(terms: readonly Term[]): readonly Text[] | undefined {
  const found = terms.flatMap((term) => (term instanceof Literal && term.value.trim() !== '' ? [textOf(term)] : []))
  return found.length === 0 ? undefined : found
}

function textOf({ value, language }: Literal): Text {
  return language === '' ? { value } : { value, language }
}

export function firstText(terms: readonly Term[]): string | undefined {
  return least(terms.flatMap((term) => (term instanceof Literal && term.value.trim() !== '' ? [term.value] : [])))
}

/** The same answer whatever the order of the statements: the least of several. */
function least(found: readonly string[]): string | undefined {
  return found.reduce<string | undefined>((lowest, next) => (lowest === undefined || next < lowest ? next : lowest), undefined)
}

export function firstOf<T, R>(candidates: Iterable<T>, ask: (candidate: T) => R | undefined): R | undefined {
  for (const candidate of candidates) {
    const answer = ask(candidate)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** The nodes that a node links to, each once, in the order of their IRIs. */
export function linked({ graph, node }: From, ...predicates: readonly Iri[]): From[] {
  const found = new Map<string, Subject>()
  for (const predicate of predicates) for (const term of node.all(predicate)) if (!(term instanceof Literal)) found.set(term.nt, term)
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => fromSubject(graph, subject))
}

export function fromSubject(graph: From['graph'], subject: Subject): From {
  return { graph, node: graph.resources.get(subject.nt) ?? new Resource(subject), document: documentOf(subject.value) }
}
