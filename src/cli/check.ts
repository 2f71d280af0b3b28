import { type Command, Option } from 'commander'
import { findInputs } from '../node/find-inputs.js'
import { publish } from '../publish.js'
import { extensions } from './build.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { type CommonOptions, withCommonOptions } from './options.js'
import { prepare } from './plan.js'
import { listening, report, sentence } from './tell.js'

interface CheckOptions extends CommonOptions {
  readonly target: string
  readonly format: 'text' | 'json'
}

/** `recension check`: reads and validates, writes nothing. */
export function checkVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('check'))
    .description('read reviews and say what is wrong or missing; write nothing')
    .argument('[input...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--target <target>', 'what to check for').choices(['core', 'all']).default('core'))
    .addOption(new Option('--format <format>', 'how to print the findings').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  recension check landing-page.txt\n')
    .action(async (inputs: string[], options: CheckOptions) => {
      done(await check(inputs, options, io))
    })
}

async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (args.length === 0) throw fail('run/input-is-given')
  const prepared = prepare(options, io)
  const found = findInputs(args, extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const destination = listening(options.format === 'json' ? jsonLines(io) : {})
  ;[...prepared.diagnostics, ...found.diagnostics].forEach((diagnostic) => destination.finding?.(diagnostic))
  const outcome = await publish(found.inputs, prepared.plan, destination)
  if (options.format === 'text') report({ ...io, err: io.out }, destination.findings, outcome, destination.first(), options)
  else if (options.quiet !== true) io.err(`${sentence(outcome.counts, undefined)}\n`)
  return destination.findings.reach(options.failOn) ? 1 : 0
}

/** One finding a line: however many there are, they can be read as they come. */
function jsonLines(io: Io): { finding: (diagnostic: object) => void } {
  return {
    finding: (diagnostic) => {
      io.out(`${JSON.stringify(diagnostic)}\n`)
    },
  }
}
