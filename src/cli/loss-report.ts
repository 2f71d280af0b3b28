import { losses } from '../write/losses.js'
import type { Described, Writer } from '../write/writer.js'

/** Which fields were lost, and in how many reviews. */
export function lossReport(
  reviews: readonly Pick<Described, 'record'>[],
  writer: Pick<Writer, 'label' | 'carries' | 'restrict' | 'many'>,
): string {
  const lost = new Map<string, number>()
  for (const { record } of reviews) for (const field of losses(record, writer)) lost.set(field, (lost.get(field) ?? 0) + 1)
  const left = writer.many ? 0 : reviews.length - 1
  const lines = [...lost].map(([field, count]) => `  ${field}${reviews.length > 1 ? `  in ${count} of ${reviews.length}` : ''}`)
  return [
    ...(lines.length === 0 ? [] : [`${writer.label} cannot carry:`, ...lines]),
    ...(left > 0
      ? [`Only the first of ${reviews.length} reviews was written: a document of this format holds one. Use build for all.`]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
