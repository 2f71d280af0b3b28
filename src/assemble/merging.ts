import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { CodedRuleId } from '../diagnostics/rules/index.js'
import { type Draft, type FieldPath, type Origin, originOf, trust } from '../record/draft.js'
import { keyOf } from '../record/normal-form.js'
import { slug } from '../record/values/slug.js'
import { typedField } from '../record/typed-fields.js'

/** A value that one draft states at a path of its own. */
export interface Stated<T> {
  readonly value: T
  readonly path: FieldPath
  readonly draft: Draft
}

/** What comes out beside the merged record. */
export interface Merging {
  readonly key: string
  readonly origins: Map<FieldPath, Origin>
  /** Paths on which two drafts differ that are trusted alike. */
  readonly disputed: Set<FieldPath>
  readonly diagnostics: Diagnostic[]
  /** Where in the merged record each book of a draft is. */
  readonly bookPlaces: Map<Draft, Map<number, number>>
  /** How a dispute is told where it is not one of two sources of one review. */
  readonly dispute?: { readonly rule: CodedRuleId; readonly field: (path: FieldPath) => string }
}

/** Makes one value of what several drafts state, the most trusted first in the list. */
export type Merger<T> = (stated: readonly Stated<T>[], path: FieldPath, merging: Merging) => T | undefined

/** How every field of a record is merged: a field without a merger does not compile. */
export type Mergers<T> = { readonly [K in keyof T]-?: Merger<NonNullable<T[K]>> }

export function trustOf({ draft, path }: Stated<unknown>): number {
  return originOf(draft.origins, path)?.trust ?? trust.prose
}

/** The most trusted value. Another one that is trusted alike and differs is a finding. */
export function best<T>(stated: readonly Stated<T>[], path: FieldPath, merging: Merging): T | undefined {
  const [first, ...rest] = byTrust(stated)
  if (first === undefined) return undefined
  carry(first, path, merging)
  const rival = rest.find((other) => trustOf(other) === trustOf(first) && !agree(other.value, first.value))
  if (rival !== undefined) dispute(first, rival, path, merging)
  return first.value
}

/** Every entry of every list, each once. */
export function union<T>(stated: readonly Stated<readonly T[]>[], path: FieldPath, merging: Merging): readonly T[] | undefined {
  const kept = new Map<string, T>()
  for (const one of byTrust(stated)) {
    carry(one, path, merging)
    for (const entry of one.value) if (!kept.has(keyOf(entry))) kept.set(keyOf(entry), entry)
  }
  return kept.size === 0 ? undefined : [...kept.values()]
}

/** A structure, field by field. */
export function object<T extends object>(mergers: Mergers<T>): Merger<T> {
  return (stated, path, merging) => mergeFields(mergers, stated, path, merging)
}

export function mergeFields<T extends object>(
  mergers: Mergers<T>,
  stated: readonly Stated<T>[],
  path: FieldPath,
  merging: Merging,
): T | undefined {
  const merged: Partial<T> = {}
  for (const field in mergers) {
    const found = stated.flatMap((one) => fieldOf(one, field))
    const value = found.length === 0 ? undefined : mergers[field](found, path === '' ? field : `${path}.${field}`, merging)
    if (value !== undefined) merged[field] = value
  }
  return Object.keys(merged).length === 0 ? undefined : (merged as T)
}

function fieldOf<T extends object, K extends keyof T & string>({ value, path, draft }: Stated<T>, field: K): Stated<NonNullable<T[K]>>[] {
  const inner = value[field]
  return inner === undefined || inner === null ? [] : [{ value: inner, path: path === '' ? field : `${path}.${field}`, draft }]
}

export function byTrust<T>(stated: readonly Stated<T>[]): readonly Stated<T>[] {
  return [...stated].sort((a, b) => trustOf(b) - trustOf(a))
}

/** Takes the places of a value along to where it stands in the merged record. */
export function carry(stated: Stated<unknown>, path: FieldPath, merging: Merging): void {
  const origin = originOf(stated.draft.origins, stated.path)
  if (origin === undefined) return
  merging.origins.set(path, origin)
  for (const [from, inner] of stated.draft.origins) {
    const next = from[stated.path.length]
    if ((next === '.' || next === '[') && from.startsWith(stated.path)) merging.origins.set(path + from.slice(stated.path.length), inner)
  }
}

/** Tells that two sources differ, at the place of the one that was not kept; a third that says the same as it is not told again. */
export function dispute(kept: Stated<unknown>, other: Stated<unknown>, path: FieldPath, merging: Merging): void {
  merging.disputed.add(path)
  const beside = inSource(originOf(kept.draft.origins, kept.path)?.place)
  const finding = complain(
    merging.dispute?.rule ?? 'assemble/sources-agree',
    {
      field: merging.dispute?.field(path) ?? typedField(path, {}) ?? path,
      actual: asPrinted(kept.value),
      other: asPrinted(other.value),
      ...(beside !== undefined && { beside }),
    },
    { place: originOf(other.draft.origins, other.path)?.place, review: merging.key },
  )
  const isTold = merging.diagnostics.some(({ rule, message }) => rule === finding.rule && message === finding.message)
  if (!isTold) merging.diagnostics.push(finding)
}

function inSource(place: Place | undefined): string | undefined {
  return place && (place.line === undefined ? place.file : `${place.file}, line ${place.line}`)
}

/** Whether two values say the same, but for case, accents and punctuation. */
export function agree(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b) || slug(inWords(a)) === slug(inWords(b))
}

/** A value as it is shown to a person: of a text in a language the text alone. */
function asPrinted(value: unknown): string {
  if (Array.isArray(value)) return value.map(asPrinted).join('; ')
  return typeof value === 'object' && value !== null && 'language' in value && 'value' in value ? inWords(value.value) : inWords(value)
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(inWords).join('; ')
  if (typeof value === 'object' && value !== null) {
    if ('name' in value) return inWords(value.name)
    return Object.values(value).map(inWords).join(' ')
  }
  return String(value)
}
