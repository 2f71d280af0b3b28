import type { Place } from '../../diagnostics/diagnostic.js'
import { nearest } from '../../diagnostics/nearest.js'
import type { FieldPath } from '../../record/draft.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.js'

/** Who reads: where complaints, places and closed gaps go, and what the value at hand is called. */
export interface Ask {
  readonly builder: DraftBuilder
  /** As typed: `books[0].isbn`. */
  readonly field: string
  /** Where a key belongs that is typed in the wrong place: `isbn under books`. */
  readonly elsewhere: (key: string, path: FieldPath) => string | undefined
  /** Where each structure of the record was typed. */
  readonly typedAt: Map<object, Place>
  /** Where fields were typed, by the path of the record. */
  readonly marks: Map<FieldPath, Place>
}

/** What a value says, or nothing and a complaint. */
export type Read<T> = (node: YamlNode, ask: Ask) => T | undefined

/** What one key says of a thing. */
export interface Key<T> {
  /** The field that it is about; the path of a gap that `none` closes. */
  readonly path: string | undefined
  /** Whether `none` closes a gap. */
  readonly closes: boolean
  readonly read: Read<Partial<T>>
}

export type Keys<T> = ReadonlyMap<string, Key<T>>

/** A table of keys; one row may have several spellings of a key, parted by spaces. */
export function keyTable<T>(rows: Readonly<Record<string, Key<T>>>): Keys<T> {
  return new Map(Object.entries(rows).flatMap(([spellings, key]) => spellings.split(' ').map((spelling) => [spelling, key] as const)))
}

/** A key that says one field; several keys may say parts of the same one. */
export function says<T, K extends keyof T & string>(field: K, read: Read<T[K]>, path: string = field, closes = true): Key<T> {
  return {
    path,
    closes,
    read: (node, ask) => {
      const value = read(node, ask)
      const part: Partial<T> = {}
      if (value !== undefined) part[field] = value
      return part
    },
  }
}

/** Reads a map by a table: unknown keys, `none` and empty values are seen to here. `path` is where its thing stands in the record. */
export function readKeys<T extends object>(map: YamlMap, keys: Keys<T>, ask: Ask, path: FieldPath | undefined): Partial<T> {
  let said: Partial<T> = {}
  for (const entry of map.entries) {
    const { value } = entry
    const key = keys.get(entry.key)
    if (key === undefined) complainOfKey(entry, keys.keys(), ask, path === undefined ? undefined : ask.elsewhere(entry.key, path))
    else if (isUnsaid(value)) continue
    else if (isNone(value)) {
      if (key.closes && key.path !== undefined && path !== undefined) ask.builder.close(joined(path, key.path))
    } else said = sayMore(said, key, entry, ask, path)
  }
  return said
}

function sayMore<T extends object>(said: Partial<T>, key: Key<T>, entry: YamlEntry, ask: Ask, path: FieldPath | undefined): Partial<T> {
  const part = key.read(entry.value, { ...ask, field: joined(ask.field, entry.key) })
  if (part === undefined || Object.keys(part).length === 0) return said
  const merged = joinParts(said, part)
  if (merged === undefined) {
    ask.builder.complain('read/key-stands-once', { field: joined(ask.field, entry.key), actual: entry.key }, entry.keyPlace)
    return said
  }
  if (path !== undefined && key.path !== undefined && !ask.marks.has(joined(path, key.path)))
    ask.marks.set(joined(path, key.path), entry.value.place)
  return merged
}

export function complainOfKey({ key, keyPlace }: YamlEntry, known: Iterable<string>, { builder, field }: Ask, elsewhere?: string): void {
  const meant = elsewhere ?? nearest(key, known)
  builder.complain(
    'read/key-is-known',
    { field: joined(field, key), actual: key, ...(meant !== undefined && { expected: meant }) },
    keyPlace,
  )
}

/** A complaint of a value, at its place. */
export function wrong(node: YamlNode, reason: string, { builder, field }: Ask): void {
  const actual = node.kind === 'text' ? node.text : node.kind === 'list' ? '[…]' : '{…}'
  builder.complain('read/typed-value-is-right', { field, actual, other: reason }, node.place)
}

/** `doi:` with nothing behind it, or `~`, says nothing. */
export function isUnsaid(node: YamlNode): boolean {
  if (node.kind === 'text') return node.text.trim() === '' || (node.plain && (node.text === '~' || node.text === 'null'))
  return node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0
}

/** Without quotes: a book may be called "none". */
export function isNone(node: YamlNode): boolean {
  return node.kind === 'text' && node.plain && node.text === 'none'
}

export function joined(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`
}

/** Lists are joined, structures field by field; `undefined` where one value would stand against another. */
function joinParts<T extends object>(old: Partial<T>, next: Partial<T>): Partial<T> | undefined {
  const all: Partial<T> = { ...old }
  for (const field in next) {
    const value = next[field]
    const known = old[field]
    const both: unknown = known === undefined ? value : joinValues(known, value)
    if (both === undefined) return undefined
    all[field] = both as Partial<T>[typeof field]
  }
  return all
}

function joinValues(known: unknown, next: unknown): unknown {
  if (Array.isArray(known)) return Array.isArray(next) ? [...(known as unknown[]), ...(next as unknown[])] : undefined
  return isStructure(known) && isStructure(next) ? joinParts(known, next) : undefined
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
