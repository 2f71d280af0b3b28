import { prefixes } from '../rdf/terms.js'
import type { Use } from './binding.js'
import { bookBindings } from './book-bindings.js'
import { constantUses } from './describe.js'
import { reviewBindings } from './review-bindings.js'

/** What a JSON-LD context says of one predicate. */
export interface ContextTerm {
  readonly term: string
  /** `@id` where every use of the predicate links to a node; absent where it holds values. */
  readonly type?: '@id'
}

/** Every use of every predicate in a graph of ours. */
export const allUses: readonly Use[] = [
  ...constantUses,
  ...Object.values(reviewBindings).flatMap(({ uses }) => uses),
  ...Object.values(bookBindings).flatMap(({ uses }) => uses),
]

/**
 * Predicate IRI → its term in our context, in alphabetical order of the terms. A term is coerced only where all its uses agree.
 * schema.org's names stand bare; of the other vocabularies they keep their prefix, so that no two of them clash.
 */
export const contextTerms: ReadonlyMap<string, ContextTerm> = makeTerms()

function makeTerms(): ReadonlyMap<string, ContextTerm> {
  const kinds = new Map<string, { term: string; objects: Set<Use['object']> }>()
  for (const { predicate, object } of allUses) {
    const short = predicate.short ?? predicate.value
    const term = short.startsWith('schema:') ? short.slice('schema:'.length) : short
    const known = kinds.get(predicate.value) ?? { term, objects: new Set() }
    known.objects.add(object)
    kinds.set(predicate.value, known)
  }
  return new Map(
    [...kinds]
      .sort(([, a], [, b]) => (a.term < b.term ? -1 : 1))
      .map(([value, { term, objects }]) => [value, objects.size === 1 && objects.has('link') ? { term, type: '@id' as const } : { term }]),
  )
}

/**
 * The context itself: inline in every full JSON-LD, and `vocab/context.jsonld`. It has no `@vocab`: a misspelt term is an
 * error there, not a statement.
 */
export function contextJson(): Readonly<Record<string, string | { readonly '@id': string; readonly '@type'?: string }>> {
  const context: Record<string, string | { readonly '@id': string; readonly '@type'?: string }> = {}
  for (const [prefix, base] of prefixes) context[prefix] = base
  for (const [value, { term, type }] of contextTerms) {
    const compact = value.startsWith('http://schema.org/') ? `schema:${term}` : value
    if (type !== undefined) context[term] = { '@id': compact, '@type': type }
    else if (!term.includes(':')) context[term] = compact
  }
  return context
}
