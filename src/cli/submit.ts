import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { complain } from '../diagnostics/complain.js'
import { exchangeWith } from '../node/exchange.js'
import { findInputs } from '../node/find-inputs.js'
import { type LedgerFile, LedgerInUse, openLedger, openLedgerToRead } from '../node/ledger-file.js'
import { hushed } from '../node/secrets.js'
import { publish } from '../publish.js'
import { complaintOf } from '../submit/complaints.js'
import { itemsOf } from '../submit/items.js'
import { type Fate, sendAll } from '../submit/send.js'
import { services } from '../submit/services.js'
import { extensions } from './build.js'
import { leftOut, sortedFor } from './deposit.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { type CommonOptions, oneOf, withCommonOptions } from './options.js'
import { identityFileOf, openIdentities } from './plan.js'
import { planned, summary } from './submit-report.js'
import { type Submission, submissionOf } from './submission.js'
import { planOf } from './target-option.js'
import { listening, report } from './tell.js'

export interface SubmitOptions extends CommonOptions {
  readonly to: string
  readonly send?: boolean
  readonly live?: boolean
  readonly again?: boolean
  readonly full?: boolean
  readonly crossrefApi?: 'queued' | 'sync'
  readonly bulk?: boolean
  readonly publish?: boolean
  /** In milliseconds. */
  readonly wait: number
  readonly timeout: number
}

/** Beside the configuration, else in the current folder. */
const ledgerName = 'recension-deposits.jsonl'

/** `recension submit`: deposits to an index. */
export function submitVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('submit'))
    .description('check reviews for an index and show what would be sent where; with --send, send it')
    .argument('[input...]', 'files, folders, patterns, or - for standard input')
    .addOption(
      oneOf(
        new Option('--to <index>', 'the index'),
        services.map(({ id }) => id),
      ).makeOptionMandatory(),
    )
    .option('--send', 'send it: to the service for tests, unless --live is given')
    .option('--live', 'to the live service')
    .option('--again', 'send also what was rejected before, and what nobody knows the fate of')
    .option('--full', 'Crossref: the whole record, for DOIs that you register; else only the link to the book')
    .addOption(new Option('--crossref-api <api>', 'Crossref: its queue, or the interface that answers at once').choices(['queued', 'sync']))
    .option('--publish', 'DataCite: publish the DOI; else a new one stays a draft')
    .option('--bulk', 'DOAJ: send new articles together')
    .option('--wait <seconds>', 'how long to wait for what is queued', milliseconds, 60_000)
    .option('--timeout <seconds>', 'how long to wait for an answer', milliseconds, 60_000)
    .addHelpText('after', '\nExample:\n  recension submit reviews/ --to crossref\n  recension submit reviews/ --to crossref --send\n')
    .action(async (inputs: string[], options: SubmitOptions) => {
      done(await submit(inputs, options, io))
    })
}

async function submit(args: readonly string[], options: SubmitOptions, io: Io): Promise<number> {
  if (args.length === 0) throw fail('run/input-is-given')
  const submission = submissionOf(options, io)
  const { prepared, sending } = submission
  const found = findInputs(args, extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const { destination: sorted, ready, left } = sortedFor(sending.writer)
  const destination = listening(sorted)
  ;[...prepared.diagnostics, ...found.diagnostics].forEach((diagnostic) => destination.finding?.(diagnostic))
  const folder = prepared.configFolder ?? io.cwd
  const plan = {
    ...prepared.plan,
    targets: [planOf(submission.target, options.engine)],
    keepNames: prepared.preview,
    ...(!prepared.preview && prepared.configFolder !== undefined && { identities: openIdentities(identityFileOf(folder, folder)) }),
  }
  const outcome = await publish(found.inputs, plan, destination)
  const items = itemsOf(ready, sending.service, sending.writer, sending.facts, sending.choice)
  const path = join(folder, ledgerName)
  let fates: readonly Fate[] | undefined
  if (options.send === true) {
    const ledger = openAlone(path)
    ledger.broken.forEach((line) => destination.finding?.(broken(line)))
    try {
      fates = await sendAll(items, { ...sending, ...progressOf(items.length, options, io) }, wireOf(submission, options, io), ledger)
    } finally {
      ledger.close()
    }
    for (const fate of fates) {
      const complaint = complaintOf(fate, sending.service)
      if (complaint !== undefined) destination.finding?.(complaint)
    }
    io.out(summary(fates, sending, submission.shown))
  } else {
    const { ledger, broken: lines } = openLedgerToRead(path)
    lines.forEach((line) => destination.finding?.(broken(line)))
    io.out(planned(items, sending, ledger, submission.shown, options.verbose === true))
  }
  if (options.quiet !== true) io.err(leftOut({ deposit: submission, ready: ready.map(({ review }) => review), left, many: true }))
  report(io, destination, outcome, destination.first(), options)
  const isOver = fates?.every(isSettled) ?? true
  return items.length === 0 || left.length > 0 || !isOver || destination.findings.reach(options.failOn) ? 1 : 0
}

function isSettled({ decision, outcome }: Fate): boolean {
  if (outcome === undefined) return decision.kind === 'skip' && decision.why === 'unchanged'
  return outcome.state === 'accepted' || outcome.state === 'accepted-with-warnings' || outcome.state === 'queued'
}

/** A count that runs on a terminal, for what takes its time. */
function progressOf(all: number, { quiet }: SubmitOptions, io: Io): { readonly progress?: (settled: number) => void } {
  if (!io.terminal || quiet === true || all < 2) return {}
  return {
    progress: (settled) => {
      io.err(`\r${settled} of ${all}${settled === all ? '\n' : ''}`)
    },
  }
}

function wireOf({ secrets }: Submission, { timeout }: SubmitOptions, io: Io): Parameters<typeof sendAll>[2] {
  return {
    exchange: exchangeWith(secrets, timeout),
    sleep: io.sleep ?? ((pause) => new Promise((wake) => setTimeout(wake, pause))),
    now: () => Date.now(),
    random: () => Math.random(),
    hush: hushed(secrets),
  }
}

function openAlone(path: string): LedgerFile {
  try {
    return openLedger(path)
  } catch (error) {
    if (error instanceof LedgerInUse) throw fail('submit/ledger-is-free', { actual: ledgerName, other: error.lock })
    throw error
  }
}

function broken(line: number): ReturnType<typeof complain> {
  return complain('submit/ledger-is-whole', { actual: ledgerName, other: String(line) })
}

/** Seconds as they are typed. */
function milliseconds(text: string): number {
  const seconds = Number(text)
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(text) && seconds >= 0) return Math.round(seconds * 1000)
  throw new InvalidArgumentError('Give a number of seconds, such as 60.')
}
