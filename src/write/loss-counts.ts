import type { BookReview } from '../record/review.js'
import { losses } from './losses.js'
import type { Writer } from './writer.js'

/** What is needed of a format to know what it loses. */
export type Carrier = Pick<Writer, 'label' | 'carries' | 'restrict'>

/** Counts which fields a format cannot carry, and in how many reviews. */
export class LossCounts {
  private readonly fields = new Map<string, number>()
  private reviews = 0
  readonly carrier: Carrier

  constructor(carrier: Carrier) {
    this.carrier = carrier
  }

  add(record: BookReview): void {
    this.reviews += 1
    for (const field of losses(record, this.carrier)) this.fields.set(field, (this.fields.get(field) ?? 0) + 1)
  }

  /** Field → how many reviews lose it, sorted by field. */
  counts(): ReadonlyMap<string, number> {
    return new Map([...this.fields].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** For people: `Zotero cannot carry:` and a line for each field; nothing where nothing is lost. */
  lines(): readonly string[] {
    const lost = [...this.counts()]
    if (lost.length === 0) return []
    const of = this.reviews > 1 ? (count: number) => `  in ${count} of ${this.reviews}` : () => ''
    return [`${this.carrier.label} cannot carry:`, ...lost.map(([field, count]) => `  ${field}${of(count)}`)]
  }
}
