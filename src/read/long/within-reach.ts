/** An item of a long file with those around it. */
export interface Surrounded<T> {
  readonly item: T
  /** The item at an offset, if it stands within reach before or behind. */
  readonly near: (offset: number) => T | undefined
  /** The items behind, in their order, as far as they stand within reach. */
  readonly behind: () => Iterable<T>
}

/** The items of a file in their order, each with those that stand within `reach` of it, in UTF-16 units. No others are held. */
export function* withinReach<T extends { readonly offset: number }>(items: Iterable<T>, reach: number): Generator<Surrounded<T>> {
  let held: T[] = []
  let current = 0
  const byOffset = new Map<number, T>()
  const near = (offset: number): T | undefined => byOffset.get(offset)
  function* behind(): Generator<T> {
    for (let i = current + 1, next = held[i]; next !== undefined; next = held[++i]) yield next
  }
  function* upTo(offset: number): Generator<Surrounded<T>> {
    for (let item = held[current]; item !== undefined && item.offset < offset; item = held[++current]) {
      for (const [known] of byOffset) {
        if (known >= item.offset - reach) break
        byOffset.delete(known)
      }
      yield { item, near, behind }
    }
  }
  for (const item of items) {
    yield* upTo(item.offset - reach)
    held.push(item)
    byOffset.set(item.offset, item)
    if (current > 1000) {
      held = held.slice(current)
      current = 0
    }
  }
  yield* upTo(Infinity)
}
