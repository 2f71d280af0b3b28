import type { Contributor } from '../record/contributor.js'
import { type Draft, type FieldPath, originOf, trust } from '../record/draft.js'
import { bookGapFields, closedFields, reviewGapFields } from '../record/gap-fields.js'
import { compare } from '../record/normal-form.js'
import type { BookReview } from '../record/review.js'
import type { Merging } from './merging.js'

export interface Closed {
  /** The record without what a person said to have no value. */
  readonly open: BookReview
  /** The paths, in the merged record, of what has no value. */
  readonly closed: readonly FieldPath[]
}

/** A person's `none` takes away what machines thought to have read, and keeps what other people typed. */
export function close(merged: BookReview, drafts: readonly Draft[], merging: Merging): Closed {
  const taken = closedIn(
    drafts.filter(({ names }) => names === undefined),
    merging,
  )
  const open = taken.reduce((record, path) => withoutField(record, path, merging), merged)
  const before = closedIn(
    drafts.filter(({ names }) => names !== undefined),
    merging,
  )
  // What was closed when a graph of ours was written stays closed, until somebody states it: it takes nothing away.
  const unstated = closedFields(open)
  return { open, closed: [...new Set([...taken, ...before.filter((path) => unstated.includes(path))])].sort(compare) }
}

function closedIn(drafts: readonly Draft[], { bookPlaces }: Merging): readonly FieldPath[] {
  const placed = (draft: Draft, path: FieldPath): FieldPath => {
    const [whole, number] = /^books\[(\d+)\]/.exec(path) ?? []
    const now = number === undefined ? undefined : bookPlaces.get(draft)?.get(Number(number))
    return whole === undefined || now === undefined ? path : `books[${now}]${path.slice(whole.length)}`
  }
  return [...new Set(drafts.flatMap((draft) => (draft.closed ?? []).map((path) => placed(draft, path))))].sort(compare)
}

function withoutField(record: BookReview, path: FieldPath, merging: Merging): BookReview {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '')
  return without(record, parts, path, merging) as BookReview
}

function without(value: unknown, [head = '', ...rest]: readonly string[], path: FieldPath, merging: Merging): unknown {
  if (Array.isArray(value))
    return value.map((entry, i) => (String(i) === head && rest.length > 0 ? without(entry, rest, path, merging) : (entry as unknown)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries<unknown>({ ...value }).flatMap(([name, inner]): [string, unknown][] => {
      if (name !== head) return [[name, inner]]
      if (rest.length > 0) return [[name, without(inner, rest, path, merging)]]
      if (name !== 'contributors') return []
      const kept = others(inner as readonly Contributor[], path, merging)
      return kept.length === 0 ? [] : [[name, kept]]
    }),
  )
}

/** `reviewer: none` and `authors: none` say nothing of translators, nor against a name that somebody typed. */
function others(contributors: readonly Contributor[], path: FieldPath, { origins }: Merging): readonly Contributor[] {
  const isMeant = (one: Contributor): boolean =>
    path === 'contributors' ? fills(reviewGapFields, { contributors: [one] }) : fills(bookGapFields, { contributors: [one] })
  return contributors.filter((one, i) => !isMeant(one) || originOf(origins, `${path}[${i}]`)?.trust === trust.person)
}

function fills<T>(fields: readonly (readonly [string, FieldPath, (thing: T) => boolean])[], thing: T): boolean {
  return fields.some(([, path, isStated]) => path === 'contributors' && isStated(thing))
}
