import { isObject, type Loose } from './outcome.js'

/** How lists are compared, by the name under which they stand: entries with the same key are one. Texts are compared as they are. */
export type ListKeys = Readonly<Record<string, (entry: Loose) => string>>

export interface Laid {
  readonly value: Loose
  /** People and the like that would be erased, as they are named: an update that does so is not sent. */
  readonly erased: readonly string[]
}

/**
 * Ours laid over theirs: what we do not carry stays as it is, at every level; of lists the entries that we carry are changed or added,
 * and theirs stay. In an ordered list of people ours stand in our order, and take the place of as many of theirs as have another name:
 * a name that was corrected. Fewer of ours than of theirs would erase somebody.
 */
export function layOver(theirs: Loose, ours: Loose, keys: ListKeys, people: ReadonlySet<string>): Laid {
  const erased: string[] = []
  const lay = (before: Loose, after: Loose): Loose => {
    const value: Record<string, unknown> = { ...before }
    for (const [name, mine] of Object.entries(after)) {
      if (mine === undefined) continue
      const old = before[name]
      if (isObject(mine) && isObject(old)) value[name] = lay(old, mine)
      else if (Array.isArray(mine) && Array.isArray(old)) value[name] = list(name, old, mine)
      else value[name] = mine
    }
    return value
  }
  const list = (name: string, old: readonly unknown[], mine: readonly unknown[]): readonly unknown[] => {
    const keyOf = (entry: unknown): string => (isObject(entry) ? (keys[name]?.(entry) ?? canonical(entry)) : canonical(entry))
    const before = new Map(old.map((entry) => [keyOf(entry), entry]))
    const after = new Map(mine.map((entry) => [keyOf(entry), entry]))
    const merged = (key: string): unknown => {
      const [a, b] = [before.get(key), after.get(key)]
      return isObject(a) && isObject(b) ? lay(a, b) : (b ?? a)
    }
    if (!people.has(name)) return [...[...before.keys()].map(merged), ...[...after.keys()].filter((key) => !before.has(key)).map(merged)]
    const gone = [...before].filter(([key]) => !after.has(key))
    const added = [...after.keys()].filter((key) => !before.has(key))
    if (gone.length > added.length)
      erased.push(...gone.map(([, entry]) => (isObject(entry) && typeof entry['name'] === 'string' ? entry['name'] : canonical(entry))))
    return [...after.keys()].map(merged)
  }
  return { value: lay(theirs, ours), erased }
}

/** Whether two values are one, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}

/** For keys: a text whatever its case and its spaces. */
export function folded(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim() : ''
}
