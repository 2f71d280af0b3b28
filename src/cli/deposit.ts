import { resolve } from 'node:path'
import { findInputs } from '../node/find-inputs.js'
import { writeWhole } from '../node/output-folder.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { publish } from '../publish.js'
import type { Destination } from '../publish/destination.js'
import type { Keyed } from '../submit/items.js'
import { targets } from '../targets/index.js'
import type { Judged } from '../targets/judge.js'
import type { DepositFacts, DepositWriter, Ready, Target } from '../targets/target.js'
import { extensions } from './build.js'
import type { ConvertOptions } from './convert.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { lossReport } from './loss-report.js'
import { type Prepared, prepare } from './plan.js'
import { planOf } from './target-option.js'
import { listening, report } from './tell.js'

/** A form of deposit, and the index that takes it. */
export interface Deposit {
  readonly target: Target
  readonly writer: DepositWriter
}

/** Every form of deposit, by the name for `--to`: that of the index is the index's first one. */
function deposits(): readonly Deposit[] {
  return targets.flatMap((target) => target.deposits.map((writer) => ({ target, writer })))
}

export function depositNames(): readonly string[] {
  return deposits().map(({ writer }) => writer.id)
}

export function depositNamed(name: string): Deposit | undefined {
  return deposits().find(({ writer }) => writer.id === name)
}

/** What a deposit says beside its reviews; what is missing of it stops the run before anything is written. */
export function depositFacts({ plan, config }: Prepared, { writer }: Deposit, io: Io): DepositFacts {
  const epoch = Number(io.env['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  const now = Number.isFinite(epoch) ? new Date(epoch * 1000) : io.now()
  const facts: DepositFacts = {
    base: plan.base,
    timestamp: now.toISOString().replace(/\D/g, '').padEnd(17, '0').slice(0, 17),
    ...(config.depositor && { depositor: config.depositor }),
    ...(config.notify && { notify: config.notify }),
    ...(config.indexnow !== undefined && { indexnow: config.indexnow }),
  }
  for (const need of writer.needs ?? [])
    if (facts[need] === undefined) throw fail('run/deposit-has-what-it-needs', { field: need, other: writer.label })
  return facts
}

/** Tells the reviews that can be deposited from those that cannot. */
export function sortedFor(writer: DepositWriter): {
  readonly destination: Destination
  readonly ready: readonly Keyed[]
  readonly left: readonly string[]
} {
  const ready: Keyed[] = []
  const left: string[] = []
  return {
    ready,
    left,
    destination: {
      review: ({ assembled: { key }, judged: [judged], diagnostics }) => {
        const refused = judged?.ready === undefined ? whyBlocked(diagnostics, judged) : writer.refuses?.(judged.ready)
        if (judged?.ready !== undefined && refused === undefined) ready.push({ key, review: judged.ready })
        else left.push(refused === undefined ? key : `${key}: ${refused}`)
      },
    },
  }
}

/** Why a review is not ready: it is out of scope, or something of it is missing or wrong. */
function whyBlocked(own: readonly Diagnostic[], judged: Judged | undefined): string | undefined {
  if (judged?.standing === 'out of scope') return judged.remark
  const fields = [...own, ...(judged?.diagnostics ?? [])].flatMap(({ severity, field, rule }) =>
    severity === 'error' ? [field ?? rule] : [],
  )
  return fields.length === 0 ? undefined : `to be mended: ${[...new Set(fields)].join(', ')}`
}

/** What a deposit does not hold: fields that the index has no place for, and reviews. */
export function leftOut(facts: {
  readonly deposit: Deposit
  readonly ready: readonly Ready[]
  readonly left: readonly string[]
  readonly many?: boolean
}): string {
  const { deposit, ready, left, many = deposit.writer.many } = facts
  const { target, writer } = deposit
  const { label, carries, restrict } = writer.keeps === undefined ? target : { label: writer.label, ...writer.keeps }
  const lost = lossReport(
    ready.map(({ checked }) => checked),
    { label, carries, many, ...(restrict && { restrict }) },
  )
  return left.length === 0 ? lost : `${lost}Left out of the deposit:\n${left.map((one) => `  ${one}\n`).join('')}`
}

/** `recension convert --to crossref`: reviews that are ready for an index, as it takes them. */
export async function convertToDeposit(input: string, options: ConvertOptions, deposit: Deposit, io: Io): Promise<number> {
  const { target, writer } = deposit
  const prepared = prepare(options, io)
  const facts = depositFacts(prepared, deposit, io)
  const found = findInputs([input], extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const { destination: sorted, ready: keyed, left } = sortedFor(writer)
  const destination = listening(sorted)
  prepared.diagnostics.forEach((diagnostic) => destination.finding?.(diagnostic))
  const plan = { ...prepared.plan, targets: [planOf(target, options.engine)], keepNames: prepared.preview }
  const outcome = await publish(found.inputs, plan, destination)
  const ready = keyed.map(({ review }) => review)
  const written = writer.many ? ready : ready.slice(0, 1)
  if (written.length > 0) {
    const text = writer.write(written, facts)
    if (options.output === undefined) io.out(text)
    else writeWhole(resolve(io.cwd, options.output), text)
  }
  if (options.quiet !== true) io.err(leftOut({ deposit, ready, left }))
  report(io, destination, outcome, destination.first(), options)
  return written.length === 0 || left.length > 0 || destination.findings.reach(options.failOn) ? 1 : 0
}
