import { check } from '../check/check.js'
import type { Validator } from '../check/validator.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Standing } from '../diagnostics/report/standings.js'
import type { Dataset } from '../rdf/dataset.js'
import type { FieldPath, Origin } from '../record/draft.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { losses } from '../write/losses.js'
import type { Ready, Target } from './target.js'

/** An index, and the engine with its rules. */
export interface TargetPlan {
  readonly target: Target
  readonly validator: Validator
  /** Whether its findings decide the exit status. */
  readonly decides: boolean
}

/** What was found of one review for one index. */
export interface Judged {
  readonly target: Target
  readonly standing: Standing
  /** Why the index has no place for it, where it is out of scope; else what is to be known of it there. */
  readonly remark?: string
  /** The fields that the index does not keep, as `losses` spells them. */
  readonly losses: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** To be deposited; absent where something forbids it. */
  readonly ready?: Ready
}

/** A review as it was described and checked for itself. */
export interface JudgedReview {
  readonly record: BookReview
  readonly names: Names
  readonly graph: Dataset
  readonly origins: ReadonlyMap<FieldPath, Origin>
  readonly key: string
  readonly closed?: readonly FieldPath[]
  /** Whether the core's rules found no error: what is wrong by itself is deposited nowhere. */
  readonly isSound: boolean
}

/** Checks a review against the rules of an index. */
export async function judge({ target, validator }: Pick<TargetPlan, 'target' | 'validator'>, review: JudgedReview): Promise<Judged> {
  const { record, names, graph, origins, key, closed = [], isSound } = review
  const outside = target.outOfScope?.(record)
  if (outside !== undefined) return { target, standing: 'out of scope', remark: outside, losses: [], diagnostics: [] }
  const remark = target.remark?.(record)
  const said = remark === undefined ? {} : { remark }
  const { diagnostics, record: checked } = await check(record, names, graph, origins, validator, { key, closed, target: target.id })
  const lost = losses(record, target)
  if (!isSound || checked === undefined) return { target, standing: 'blocked', ...said, losses: lost, diagnostics }
  const ready: Ready = { checked, names, graph }
  const refused = refusal(target, ready)
  if (refused !== undefined) return { target, standing: 'blocked', remark: refused, losses: lost, diagnostics }
  return { target, standing: lost.length === 0 ? 'ready' : 'ready with losses', ...said, losses: lost, diagnostics, ready }
}

/** Why no form of deposit takes a review; nothing where one does, or where the published page is all that the index reads. */
export function refusal({ deposits }: Target, review: Ready): string | undefined {
  const reasons = deposits.map((deposit) => deposit.refuses?.(review))
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}
