import type { Iri } from '../rdf/iri.js'
import { prefixes as vocabularyPrefixes } from '../rdf/terms.js'

/** A JSON-LD context to write with. */
export interface JsonldContext {
  /** Predicate IRI → the key that it is written as, and what a plain text under that key means. */
  readonly terms: ReadonlyMap<string, JsonldTerm>
  /** What stands under `@context`, without `@vocab` and `@language`. */
  readonly json: object
}

export interface JsonldTerm {
  readonly term: string
  /** `@id` for a link, else a datatype, as the context names it. */
  readonly type?: string
}

/** The context as a writer needs it: everything is in JSON already. */
export interface Names {
  /** The value of `@context`. */
  readonly context: string
  /** A key, and what a plain text under it means: `@id`, a datatype's whole IRI, or nothing in particular. */
  key(predicate: Iri): Key
  /** A node or a class, as a JSON string. */
  name(iri: Iri): string
  /** Whether the context would read an IRI as something else: `time:x` where `time:` is declared as a prefix. */
  misreads(iri: Iri): boolean
}

export interface Key {
  readonly json: string
  readonly type: string | undefined
}

const known = new WeakMap<JsonldContext, { readonly compact: Names; readonly whole: Names }>()

/** @param whole whether IRIs are written whole, and the prefixes of the context are switched off. */
export function jsonldNames(context: JsonldContext, whole: boolean): Names {
  let names = known.get(context)
  if (names === undefined) {
    names = { compact: makeNames(context, false), whole: makeNames(context, true) }
    known.set(context, names)
  }
  return whole ? names.whole : names.compact
}

function makeNames(context: JsonldContext, whole: boolean): Names {
  const declared = new Map(Object.entries(context.json))
  const prefixes = prefixesOf(declared)
  const usable: ReadonlySet<string> = whole
    ? new Set()
    : new Set([...prefixes].filter(([prefix, base]) => vocabularyPrefixes.get(prefix) === base).map(([prefix]) => prefix))
  const switchedOff = Object.fromEntries([...prefixes.keys()].map((prefix) => [prefix, null]))
  // Vocabulary terms are interned and few; other IRIs are not remembered, as there is no end of them.
  const vocabularyKeys = new Map<Iri, Key>()
  const vocabularyNames = new Map<Iri, string>()
  const makeName = (iri: Iri): string => `"${isCompact(iri.short, usable) ? iri.short : iri.value}"`
  const makeKey = (predicate: Iri): Key => {
    const term = context.terms.get(predicate.value)
    if (term === undefined || !(declared.has(term.term) || isCompact(term.term, usable)))
      return { json: `${makeName(predicate)}:`, type: undefined }
    return { json: `${JSON.stringify(term.term)}:`, type: term.type === undefined ? undefined : wholeType(term.type, prefixes) }
  }
  return {
    context: JSON.stringify(whole ? [context.json, switchedOff] : context.json),
    key: (predicate) => (predicate.short === undefined ? makeKey(predicate) : remembered(vocabularyKeys, predicate, makeKey)),
    name: (iri) => (iri.short === undefined ? `"${iri.value}"` : remembered(vocabularyNames, iri, makeName)),
    misreads: ({ value, short }) =>
      !whole && short === undefined && !isWebAddress(value) && prefixes.has(value.slice(0, value.indexOf(':'))),
  }
}

function remembered<T>(table: Map<Iri, T>, iri: Iri, make: (iri: Iri) => T): T {
  const found = table.get(iri)
  if (found !== undefined) return found
  const made = make(iri)
  table.set(iri, made)
  return made
}

/** Source: JSON-LD 1.1, section 4.1.5: a plain term is a prefix if its IRI ends in a delimiter. */
function prefixesOf(declared: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    [...declared].flatMap(([term, value]) => (typeof value === 'string' && /[:/?#[\]@]$/.test(value) ? [[term, value] as const] : [])),
  )
}

function isCompact(short: string | undefined, usable: ReadonlySet<string>): short is string {
  return short !== undefined && usable.has(short.slice(0, short.indexOf(':')))
}

function isWebAddress(value: string): boolean {
  return value.startsWith('http://') || value.startsWith('https://')
}

function wholeType(type: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = type.indexOf(':')
  const base = prefixes.get(type.slice(0, colon))
  return base === undefined ? type : base + type.slice(colon + 1)
}
