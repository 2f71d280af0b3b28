import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { findInputs } from '../node/find-inputs.js'
import { writeWhole } from '../node/output-folder.js'
import { publish } from '../publish.js'
import { writers } from '../write/index.js'
import type { Described } from '../write/writer.js'
import { extensions } from './build.js'
import { Failure } from './failure.js'
import type { Io } from './io.js'
import { convertToDeposit, depositNamed, depositNames } from './deposit.js'
import { lossReport } from './loss-report.js'
import { type CommonOptions, oneOf, withCommonOptions } from './options.js'
import { prepare } from './plan.js'
import { listening, report } from './tell.js'

export interface ConvertOptions extends CommonOptions {
  readonly to: string
  readonly output?: string
}

/** `recension convert`: one source into one format. */
export function convertVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('convert'))
    .description('read one input and write it in one format; what the format cannot carry is said')
    .argument('<input>', 'a file, or - for standard input')
    .addOption(oneOf(new Option('--to <format>', 'the format to write'), formatNames()).makeOptionMandatory())
    .option('-o, --output <file>', 'where to write, instead of standard output')
    .addHelpText('after', '\nExample:\n  recension convert landing-page.txt --to turtle -o review.ttl\n')
    .action(async (input: string, options: ConvertOptions) => {
      done(await convert(input, options, io))
    })
}

async function convert(input: string, options: ConvertOptions, io: Io): Promise<number> {
  const deposit = depositNamed(options.to)
  if (deposit !== undefined) return convertToDeposit(input, options, deposit, io)
  const prepared = prepare(options, io)
  const found = findInputs([input], extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const writer = writers.find(({ id }) => id === options.to) as (typeof writers)[number]
  const reviews: Described[] = []
  const destination = listening({
    review: (review) => {
      reviews.push(review)
    },
  })
  prepared.diagnostics.forEach((diagnostic) => destination.finding?.(diagnostic))
  const keepNames = options.base === undefined && prepared.config.base === undefined
  const outcome = await publish(found.inputs, { ...prepared.plan, targets: [], keepNames }, destination)
  if (reviews.length > 0) {
    const text = writer.write(writer.many ? reviews : reviews.slice(0, 1), { base: prepared.plan.base, preview: prepared.preview })
    if (options.output === undefined) io.out(text)
    else writeWhole(resolve(io.cwd, options.output), text)
  }
  if (options.quiet !== true) io.err(lossReport(reviews, writer))
  report(io, destination, outcome, destination.first(), options)
  return reviews.length === 0 || destination.findings.reach(options.failOn) ? 1 : 0
}

/** Every format, and every form of deposit. */
function formatNames(): readonly string[] {
  return [...writers.map(({ id }) => id), ...depositNames()].sort()
}
