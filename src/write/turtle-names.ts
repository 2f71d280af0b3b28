import { documentKind } from '../rdf/documents.js'
import { type Iri, toIri } from '../rdf/iri.js'
import { prefixes as vocabularyPrefixes } from '../rdf/terms.js'
import { isLocalName, isPrefix } from './turtle-grammar.js'

/** How one Turtle or TriG document names things. */
export interface TurtleNames {
  /** A prefixed name, or the whole IRI between angle brackets. */
  name(iri: Iri): string
  /** The `@prefix` lines of every prefix that `name` has used, documents first. */
  declarations(): string
}

/** @param prefixes further prefixes, prefix → namespace; one that Turtle could not write is passed over. */
export function turtleNames(prefixes?: ReadonlyMap<string, string>): TurtleNames {
  const state = newState(prefixes)
  return {
    name: (iri) => (iri.short === undefined ? dataName(iri, state) : vocabularyName(iri, iri.short, state)),
    declarations: () => declarations(state),
  }
}

/** A prefix that stands for a namespace. */
interface Prefix {
  readonly namespace: string
  /** With its colon. */
  readonly start: string
}

interface State {
  /** What is known before the first name: what the caller gave, then the vocabularies. */
  readonly tables: ReadonlyMap<string, Prefix>
  readonly used: Set<Prefix>
  /** The documents named so far, by namespace, and how many there are of each kind. */
  readonly documents: Map<string, Prefix>
  readonly counts: Map<string, number>
  /** The first of them once more, without the `#`: most files name no more. */
  readonly first: { readonly document: string; readonly start: string }[]
}

const vocabularies: readonly Prefix[] = [...vocabularyPrefixes].map(([prefix, namespace]) => ({ namespace, start: `${prefix}:` }))
const vocabularyTable: ReadonlyMap<string, Prefix> = new Map(vocabularies.map((prefix) => [prefix.namespace, prefix]))

function newState(prefixes: ReadonlyMap<string, string> | undefined): State {
  const tables = prefixes === undefined || prefixes.size === 0 ? vocabularyTable : tableOf(prefixes)
  return { tables, used: new Set(), documents: new Map(), counts: new Map(), first: [] }
}

/** What the caller names wins: a vocabulary whose prefix was given away is written whole. */
function tableOf(prefixes: ReadonlyMap<string, string>): ReadonlyMap<string, Prefix> {
  const given = [...prefixes].flatMap(([prefix, namespace]) =>
    isPrefix(prefix) && toIri(namespace)?.value === namespace ? [{ namespace, start: `${prefix}:` }] : [],
  )
  const rest = vocabularies.filter(({ start, namespace }) => !given.some((one) => one.start === start || one.namespace === namespace))
  return new Map([...given, ...rest].map((prefix) => [prefix.namespace, prefix]))
}

/** The prefix of a vocabulary term; nothing where Turtle could not write its local name. Terms are interned and few. */
const vocabularyPrefix = new Map<Iri, Prefix | undefined>()

function vocabularyName(iri: Iri, short: string, state: State): string {
  if (state.tables !== vocabularyTable) return dataName(iri, state)
  let prefix = vocabularyPrefix.get(iri)
  if (prefix === undefined && !vocabularyPrefix.has(iri)) {
    const local = short.slice(short.indexOf(':') + 1)
    prefix = isLocalName(local) ? vocabularyTable.get(iri.value.slice(0, -local.length)) : undefined
    vocabularyPrefix.set(iri, prefix)
  }
  if (prefix === undefined) return iri.nt
  state.used.add(prefix)
  return short
}

/** So many documents are looked up one by one. */
const quickDocuments = 6

function dataName(iri: Iri, state: State): string {
  const { value, document } = iri
  for (const known of state.first) {
    if (document === known.document) return prefixed(known.start, value.slice(document.length + 1)) ?? iri.nt
  }
  const namespace = document === value ? value.slice(0, value.lastIndexOf('/') + 1) : `${document}#`
  const local = value.slice(namespace.length)
  if (!isLocalName(local)) return iri.nt
  const table = state.tables.get(namespace)
  if (table !== undefined) state.used.add(table)
  const prefix = table ?? documentPrefix(namespace, document, state)
  return prefix === undefined ? iri.nt : prefix.start + local
}

function prefixed(start: string, local: string): string | undefined {
  return isLocalName(local) ? start + local : undefined
}

/** More documents of one kind than a reader can keep apart by number are written whole. */
const mostOfOneKind = 50

/** `review:`, `book:`, and `book-2:` for the second book that is named. */
function documentPrefix(namespace: string, document: string, state: State): Prefix | undefined {
  const known = state.documents.get(namespace)
  if (known !== undefined) return known
  const kind = documentKind(namespace)
  const number = (state.counts.get(kind ?? '') ?? 0) + 1
  if (kind === undefined || number > mostOfOneKind) return undefined
  state.counts.set(kind, number)
  const prefix = { namespace, start: number === 1 ? `${kind}:` : `${kind}-${number}:` }
  for (const { start } of state.tables.values()) if (start === prefix.start) return documentPrefix(namespace, document, state)
  state.documents.set(namespace, prefix)
  if (state.first.length < quickDocuments) state.first.push({ document, start: prefix.start })
  return prefix
}

function declarations({ documents, tables, used }: State): string {
  let lines = ''
  for (const { start, namespace } of documents.values()) lines += `@prefix ${start} <${namespace}> .\n`
  for (const prefix of tables.values()) if (used.has(prefix)) lines += `@prefix ${prefix.start} <${prefix.namespace}> .\n`
  return lines
}
