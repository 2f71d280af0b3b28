import { LossCounts } from '../write/loss-counts.js'
import type { Described, Writer } from '../write/writer.js'

/** Which fields were lost, and in how many reviews. */
export function lossReport(
  reviews: readonly Pick<Described, 'record'>[],
  writer: Pick<Writer, 'label' | 'carries' | 'restrict' | 'many'>,
): string {
  const counts = new LossCounts(writer)
  for (const { record } of reviews) counts.add(record)
  const left = writer.many ? 0 : reviews.length - 1
  const rest =
    left > 0 ? [`Only the first of ${reviews.length} reviews was written: a document of this format holds one. Use build for all.`] : []
  return [...counts.lines(), ...rest].map((line) => `${line}\n`).join('')
}
