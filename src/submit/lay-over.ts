import { isObject, type Loose } from './outcome.js'

/** How entries of lists are told apart, by the name under which the list stands. */
export interface ListRules {
  /** Entries with the same key are one. Lists that are not named here hold what is compared as it is. */
  readonly keys: Readonly<Record<string, (entry: Loose) => string>>
  /** People without an identifier are one with those of the same name; for them this is what `keys` gives. */
  readonly names: Readonly<Record<string, (entry: Loose) => string>>
  /** Lists in an order, where ours stand for theirs. */
  readonly ordered: ReadonlySet<string>
}

export interface Laid {
  readonly value: Loose
  /** People who would be erased, as they are named: an update that does so is not sent. */
  readonly erased: readonly string[]
}

/**
 * Ours laid over theirs: what we do not carry stays as it is, at every level; of lists the entries that we carry are changed or added,
 * and theirs stay. In an ordered list ours stand in our order, and take the place of as many of theirs as have another name: a name
 * that was corrected. Fewer of ours than of theirs would erase somebody.
 */
export function layOver(theirs: Loose, ours: Loose, rules: ListRules): Laid {
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
    const partners = partnersOf(old, mine, rules.keys[name], rules.names[name])
    const merged = (entry: unknown): unknown => {
      const partner = partners.get(entry)
      return isObject(partner) && isObject(entry) ? lay(partner, entry) : entry
    }
    const met = new Map([...partners].map(([entry, partner]) => [partner, entry]))
    const added = mine.filter((entry) => !partners.has(entry))
    if (!rules.ordered.has(name)) return [...old.map((entry) => (met.has(entry) ? merged(met.get(entry)) : entry)), ...added]
    const gone = old.filter((entry) => !met.has(entry))
    if (gone.length > added.length) erased.push(...gone.map(nameOf))
    return mine.map(merged)
  }
  return { value: lay(theirs, ours), erased }
}

type KeyOf = (entry: Loose) => string

/** Which of theirs each of ours is. */
function partnersOf(old: readonly unknown[], mine: readonly unknown[], key?: KeyOf, name?: KeyOf): ReadonlyMap<unknown, unknown> {
  const keyOf = (entry: unknown): string => (isObject(entry) && key !== undefined ? key(entry) : canonical(entry))
  const byKey = new Map(old.map((entry) => [keyOf(entry), entry]))
  const byName = new Map(old.flatMap((entry) => (isObject(entry) && name !== undefined ? [[name(entry), entry] as const] : [])))
  const partners = new Map<unknown, unknown>()
  const taken = new Set<unknown>()
  const pair = (entry: unknown, partner: unknown): void => {
    if (partner === undefined || taken.has(partner) || partners.has(entry)) return
    partners.set(entry, partner)
    taken.add(partner)
  }
  for (const entry of mine) pair(entry, byKey.get(keyOf(entry)))
  for (const entry of mine) {
    if (!isObject(entry) || name === undefined) continue
    const partner = byName.get(name(entry))
    // Two with identifiers of their own are two, however they are called.
    if (keyOf(entry) === name(entry) || keyOf(partner) === name(entry)) pair(entry, partner)
  }
  return partners
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

function nameOf(entry: unknown): string {
  return isObject(entry) && typeof entry['name'] === 'string' ? entry['name'] : canonical(entry)
}

/** For keys: a text whatever its case and its spaces. */
export function folded(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim() : ''
}
