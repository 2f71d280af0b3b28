import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Baseline, readBaseline } from '../diagnostics/report/baseline.js'
import { documents } from '../diagnostics/report/formats/index.js'
import type { Standed } from '../diagnostics/report/standings.js'
import { findInputs } from '../node/find-inputs.js'
import { packageVersion } from '../node/package-files.js'
import { reasonOf } from '../node/reason.js'
import { publish } from '../publish.js'
import type { Destination, PublishedReview } from '../publish/destination.js'
import { extensions } from './build.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { type CommonOptions, withCommonOptions } from './options.js'
import { prepare } from './plan.js'
import { parseTargets } from './target-option.js'
import { cellsOf, listening, report, sentence } from './tell.js'

interface CheckOptions extends CommonOptions {
  readonly format: string
  readonly baseline?: string
}

/** `recension check`: reads and validates, writes nothing. */
export function checkVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('check'))
    .description('read reviews and say what is wrong or missing, and what each index still misses; write nothing')
    .argument('[input...]', 'files, folders, patterns, or - for standard input')
    .addOption(
      new Option(
        '--target <index>',
        'an index to check for, several with commas between them, all, or core for none; those of the configuration, if nothing is said',
      ).argParser(parseTargets),
    )
    .addOption(
      new Option('--format <format>', 'how to print the findings').choices(['text', 'json', ...Object.keys(documents)]).default('text'),
    )
    .option('--baseline <file>', 'what an earlier check --format json printed: only what is new since then counts')
    .addHelpText('after', '\nExample:\n  recension check landing-page.txt --target all\n')
    .action(async (inputs: string[], options: CheckOptions) => {
      done(await check(inputs, options, io))
    })
}

async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (args.length === 0) throw fail('run/input-is-given')
  const prepared = prepare(options, io)
  const baseline = options.baseline === undefined ? undefined : openBaseline(options.baseline, io)
  const found = findInputs(args, extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const write = documents[options.format]
  const gathering = write === undefined ? undefined : gather()
  const destination = unlessKnown(listening(gathering?.destination ?? (options.format === 'json' ? jsonLines(io) : {})), baseline)
  ;[...prepared.diagnostics, ...found.diagnostics].forEach((diagnostic) => {
    destination.finding(diagnostic)
  })
  const outcome = await publish(found.inputs, prepared.plan, destination)
  if (gathering !== undefined && write !== undefined)
    io.out(write({ ...gathering.gathered, read: sentence(outcome.counts, destination.first()), version: packageVersion() }))
  else if (options.format === 'text') report({ ...io, err: io.out }, destination, outcome, destination.first(), options)
  if (options.format !== 'text' && options.quiet !== true) io.err(`${sentence(outcome.counts, undefined)}\n`)
  const met = baseline?.met() ?? 0
  if (met > 0 && options.quiet !== true)
    io.err(
      `${met} known ${met === 1 ? 'finding was' : 'findings were'} left out, as ${options.baseline ?? ''} has ${met === 1 ? 'it' : 'them'}.\n`,
    )
  const silent = new Set(prepared.plan.targets?.flatMap(({ target, decides }) => (decides ? [] : [target.id])))
  return destination.findings.reach(options.failOn, (rule) => !silent.has(rule.slice(0, rule.indexOf('/')))) ? 1 : 0
}

/** Passes on only what is new. */
function unlessKnown(
  to: ReturnType<typeof listening>,
  baseline: Baseline | undefined,
): ReturnType<typeof listening> & { finding(diagnostic: Diagnostic): void } {
  return {
    ...to,
    finding: (diagnostic) => {
      if (baseline?.isNew(diagnostic) !== false) to.finding?.(diagnostic)
    },
  }
}

/** One finding a line, and one line for each review and index: however many there are, they can be read as they come. */
function jsonLines(io: Io): Destination {
  const line = (value: object): void => {
    io.out(`${JSON.stringify(value)}\n`)
  }
  return {
    finding: line,
    review: (review) => {
      cellsOf(review).forEach(line)
    },
  }
}

/** Keeps everything, for a report in one document. */
function gather(): {
  readonly destination: Destination
  readonly gathered: { readonly findings: Diagnostic[]; readonly cells: Standed[]; readonly reviews: string[] }
} {
  const gathered = { findings: [] as Diagnostic[], cells: [] as Standed[], reviews: [] as string[] }
  return {
    gathered,
    destination: {
      finding: (diagnostic) => {
        gathered.findings.push(diagnostic)
      },
      review: (review: PublishedReview) => {
        gathered.reviews.push(review.assembled.key)
        gathered.cells.push(...cellsOf(review))
      },
    },
  }
}

function openBaseline(file: string, io: Io): Baseline {
  let text: string
  try {
    text = readFileSync(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    throw fail('run/baseline-is-readable', { actual: file, other: reasonOf(error) })
  }
  const read = readBaseline(text)
  if (!read.ok) throw fail('run/baseline-is-readable', { actual: file, other: `${read.reason} (line ${read.line})` })
  return read.baseline
}
