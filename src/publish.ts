import type { Defaults } from './assemble/defaults.js'
import type { Worksheet } from './assemble/worksheet/worksheet.js'
import { check } from './check/check.js'
import type { Validator } from './check/validator.js'
import { describe } from './describe/describe.js'
import { blocks } from './diagnostics/diagnostic.js'
import type { IdentityIndex } from './describe/identity/identity-file.js'
import { assembleAll } from './publish/assemble-all.js'
import { dated } from './publish/dated.js'
import type { Destination, Outcome } from './publish/destination.js'
import { nameAll, namesOf } from './publish/name-all.js'
import { type Input, readInputs, type ReadPlan } from './publish/read-inputs.js'
import { sharedDocuments } from './publish/shared-documents.js'
import { assembledFromText } from './publish/spooled.js'
import { memorySpool, type Spool } from './publish/spool.js'
import { judge, type TargetPlan } from './targets/judge.js'

/** All that a run needs to know beside its inputs. */
export interface Plan extends ReadPlan {
  /** What every address begins with; ends in `/`. */
  readonly base: string
  readonly defaults: Defaults
  readonly validator: Validator
  /** The indexes that each review is checked for. */
  readonly targets?: readonly TargetPlan[]
  readonly worksheet?: Worksheet
  /** The addresses that earlier runs minted. */
  readonly identities?: IdentityIndex
  /** The day (UTC, `2025-12-12`) to note as that of the last change; without it no graph says when it changed. */
  readonly today?: string
  readonly spool?: Spool
  /** Whether what is read from graphs of ours keeps the addresses that it has there, whatever the base. */
  readonly keepNames?: boolean
}

/**
 * **Read** sources into drafts that remember where each value came from, **assemble** them into one typed `BookReview` each,
 * **describe** it as RDF, **check** the RDF against shapes, **write** it, and **publish** it, which is the destination's part.
 * Every complaint on the way is a `Diagnostic` with a place, a rule and a fix.
 *
 * Never throws for bad data; what a destination throws goes through.
 */
export async function publish(inputs: Iterable<Input> | AsyncIterable<Input>, plan: Plan, destination: Destination): Promise<Outcome> {
  const { base, defaults, validator, worksheet, targets = [], spool = memorySpool() } = plan
  const find = (diagnostic: Parameters<NonNullable<Destination['finding']>>[0]): void => destination.finding?.(diagnostic)

  const read = await readInputs(inputs, plan, spool, find)
  const assembled = assembleAll(read.drafts, defaults, worksheet, spool, find)
  const named = nameAll(assembled, defaults, base, plan.identities ?? new Map(), spool, find)
  const identities = new Map(named.identities)
  const share = sharedDocuments(named.mentions)

  for (const waiting of named.reviews) {
    const review = assembledFromText(spool.get(waiting.at))
    const names = (plan.keepNames === true ? review.names : undefined) ?? namesOf(waiting, review.record, base)
    const described = dated(describe(review.record, names), review.record, names, waiting.document, identities, plan.today)
    const { diagnostics } = await check(described.record, names, described.graph, review.origins, validator, review)
    const isSound = !blocks(diagnostics)
    const judged = await Promise.all(targets.map((plan) => judge(plan, { ...review, ...described, names, isSound })))
    ;[...diagnostics, ...judged.flatMap((one) => one.diagnostics)].forEach(find)
    const published = { assembled: review, ...described, names, diagnostics, judged }
    await destination.review?.(published)
    const complete = share(published)
    complete.diagnostics.forEach(find)
    for (const [document, graph] of complete.documents) await destination.shared?.(document, graph)
  }
  spool.close()
  const { inputs: count, unreadable, passedOver } = read
  const outcome: Outcome = {
    counts: { inputs: count, unreadable, reviews: named.reviews.length, passedOver },
    identities,
    merges: named.merges,
  }
  await destination.end?.(outcome)
  return outcome
}
