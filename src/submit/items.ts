import { hashOf } from '../record/hash.js'
import type { DepositFacts, DepositWriter, Ready } from '../targets/target.js'
import { anyDepositor, type Choice, type Item, type Service } from './service.js'

/** A review that is ready for an index, by its source key. */
export interface Keyed {
  readonly key: string
  readonly review: Ready
}

/** Each review's own deposit, or deposits, known again by their content. */
export function itemsOf(
  reviews: readonly Keyed[],
  service: Service,
  writer: DepositWriter,
  facts: DepositFacts,
  choice: Choice,
): readonly Item[] {
  const timeless: DepositFacts = { ...facts, timestamp: '0'.repeat(17), depositor: anyDepositor }
  const seen = new Map<string, number>()
  return reviews.flatMap(({ key, review }) => {
    const whole = service.contentOf?.(review, writer, timeless, choice) ?? writer.write([review], timeless)
    const parts = service.parts?.(whole) ?? [whole]
    return parts.map((content, i): Item => {
      const name = i === 0 ? key : `${key} (book ${i + 1})`
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return { key: times === 1 ? name : `${name} [${times}]`, review, content, hash: hashOf(content) }
    })
  })
}
