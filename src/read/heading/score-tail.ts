import type { Evidence } from './segment-evidence.js'
import { emission, tailLabels, transition, type TailLabel } from './tail-grammar.js'

/** The scores of all readings of what stands behind a title, for every place where the title may end. */
export interface Tail {
  /** Best score of the segments from here to the end, behind the title. */
  readonly fromTitle: readonly number[]
  readonly best: ReadonlyMap<TailLabel, readonly number[]>
}

/** Scores the segments from the last to the first, each label with its best continuation: linear in their number. */
export function scoreTail(evidence: readonly Evidence[], plainPeople: boolean): Tail {
  const best = new Map<TailLabel, number[]>(
    tailLabels.map((label) => [label, Array.from({ length: evidence.length + 1 }, () => impossible)]),
  )
  const fromTitle = Array.from({ length: evidence.length + 1 }, () => 0)
  for (let at = evidence.length - 1; at >= 0; at--) {
    const one = evidence[at]
    if (one === undefined) continue
    for (const label of tailLabels) {
      const fit = emission(label, one, plainPeople)
      const scores = best.get(label)
      if (fit <= hopeless || scores === undefined) continue
      scores[at] = fit + (at + 1 < evidence.length ? bestNext(label, evidence, at + 1, best).score : 0)
    }
    fromTitle[at] = bestNext('title', evidence, at, best).score
  }
  return { fromTitle, best }
}

const impossible = -Infinity
/** A fit so bad is no reading. */
const hopeless = -15

function bestNext(
  from: TailLabel | 'title',
  evidence: readonly Evidence[],
  at: number,
  best: ReadonlyMap<TailLabel, readonly number[]>,
): { label: TailLabel; score: number } {
  let found: { label: TailLabel; score: number } = { label: 'unknown', score: impossible }
  const here = evidence[at]
  if (here === undefined) return found
  for (const label of tailLabels) {
    const behind = best.get(label)?.[at] ?? impossible
    if (behind === impossible) continue
    const score = behind + transition(from, label, here)
    if (score > found.score) found = { label, score }
  }
  return found
}

/** The best labels from a segment on, behind a title that ends before it. */
export function labelTail(evidence: readonly Evidence[], tail: Tail, from: number): readonly { segment: number; label: TailLabel }[] {
  const labels: { segment: number; label: TailLabel }[] = []
  let previous: TailLabel | 'title' = 'title'
  for (let at = from; at < evidence.length; at++) {
    const { label } = bestNext(previous, evidence, at, tail.best)
    labels.push({ segment: at, label })
    previous = label
  }
  return labels
}
