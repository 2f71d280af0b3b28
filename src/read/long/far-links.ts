/**
 * Which items of a long file are asked for by others that stand far from them: those alone must be kept while the file is read.
 * Items are met in their order. Names are kept, items are not.
 */
export class FarLinks {
  private readonly reach: number
  private readonly repeated: 'first' | 'none'
  private readonly known = new Map<string, number>()
  /** Where a name that is not known yet was asked for first. */
  private readonly asked = new Map<string, number>()
  /** The names that items ask for in their turn. */
  private readonly onward = new Map<number, readonly string[]>()
  private readonly far = new Set<number>()

  /**
   * @param reach how far apart two items may stand to be near, in UTF-16 units.
   * @param repeated which item is meant where several have one name.
   */
  constructor(reach: number, repeated: 'first' | 'none') {
    this.reach = reach
    this.repeated = repeated
  }

  /** An item stands at an offset; who asks for it needs those that it asks for itself. */
  meet(name: string, offset: number, asksFor: readonly string[] = []): void {
    const other = this.known.get(name)
    if (other !== undefined) {
      if (this.repeated === 'none') {
        this.known.set(name, nowhere)
        this.far.delete(other)
      }
      return
    }
    this.known.set(name, offset)
    if (asksFor.length > 0) this.onward.set(offset, asksFor)
    const from = this.asked.get(name)
    if (from !== undefined && offset - from > this.reach) this.far.add(offset)
    this.asked.delete(name)
  }

  /** An item at an offset asks for another by its name. */
  ask(name: string, offset: number): void {
    const found = this.known.get(name)
    if (found === undefined) {
      if (!this.asked.has(name)) this.asked.set(name, offset)
    } else if (found !== nowhere && offset - found > this.reach) this.far.add(found)
  }

  offsetOf(name: string): number | undefined {
    const found = this.known.get(name)
    return found === nowhere ? undefined : found
  }

  /** The offsets of the items to keep, once all have been met. What they lead to is as far from those who ask. */
  toKeep(): ReadonlySet<number> {
    const keep = new Set<number>()
    const waiting = [...this.far]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (keep.has(next)) continue
      keep.add(next)
      waiting.push(...(this.onward.get(next) ?? []).flatMap((name) => this.offsetOf(name) ?? []))
    }
    return keep
  }
}

const nowhere = -1
