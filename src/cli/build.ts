import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { buildFolder } from '../node/build-folder.js'
import { findInputs } from '../node/find-inputs.js'
import { publish } from '../publish.js'
import { readers } from '../read/index.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { type CommonOptions, day, withCommonOptions } from './options.js'
import { identityFileOf, openIdentities, prepare, todayOf } from './plan.js'
import { listening, report } from './tell.js'

interface BuildOptions extends CommonOptions {
  readonly out: string
  readonly today?: string
  readonly prune?: boolean
}

/** `recension build`: the main job. */
export function buildVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('build'))
    .description('read reviews and write a page, Turtle and JSON-LD for each, the corpus, and a report')
    .argument('[input...]', 'files, folders, patterns, or - for standard input')
    .requiredOption('--out <folder>', 'where to write')
    .option('--today <day>', 'the day to note as that of a change, instead of the clock’s', day)
    .option('--prune', 'remove what earlier builds wrote there, no input gives any more and nobody changed')
    .addHelpText('after', '\nExample:\n  recension build exports/ --base https://reviews.example/ --out site\n')
    .action(async (inputs: string[], options: BuildOptions) => {
      done(await build(inputs, options, io))
    })
}

export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const prepared = prepare(options, io)
  const out = resolve(io.cwd, options.out)
  const found = findInputs(args, extensions(), out)
  if (args.length === 0) throw fail('run/input-is-given')
  if (args.some((arg) => isWrittenInto(resolve(io.cwd, arg), out))) {
    throw fail('run/output-is-writable', {
      actual: options.out,
      other: 'the inputs lie where the pages would, and these would be read as inputs the next time; give a folder of its own',
    })
  }
  if (found.count === 0) throw new Failure(found.diagnostics)
  const identityFile = identityFileOf(prepared.configFolder, out)
  const folder = buildFolder({
    folder: out,
    base: prepared.plan.base,
    preview: prepared.preview,
    ...(!prepared.preview && { identityFile }),
    ...(prepared.plan.worksheet && { worksheet: prepared.plan.worksheet }),
    prune: options.prune === true,
    find: (diagnostic) => destination.finding?.(diagnostic),
    named: (file) => join(relative(io.cwd, out), file),
  })
  const destination = listening(folder)
  ;[...prepared.diagnostics, ...found.diagnostics].forEach((diagnostic) => destination.finding?.(diagnostic))
  try {
    const identities = prepared.preview ? new Map() : openIdentities(identityFile)
    const outcome = await publish(found.inputs, { ...prepared.plan, identities, today: todayOf(options.today, io) }, destination)
    const { reviews } = outcome.counts
    const reports = join(relative(io.cwd, out), 'report')
    const written = reviews === 0 ? {} : { worksheet: join(reports, 'worksheet.csv') }
    report(io, destination, outcome, destination.first(), { ...options, ...written, all: join(reports, 'findings.jsonl') })
    if (options.quiet !== true) io.err(farewell(relative(io.cwd, out) || '.', reviews, prepared.preview, pruned(options, folder.removed())))
    io.out(`${relative(io.cwd, out) || '.'}\n`)
    return destination.findings.reach(options.failOn) ? 1 : 0
  } catch (error) {
    folder.abandon()
    throw error
  }
}

/** Whether a folder of inputs is one that is written into. */
function isWrittenInto(input: string, out: string): boolean {
  const below = relative(out, input)
  return (
    statSync(input, { throwIfNoEntry: false })?.isDirectory() === true &&
    (below === '' || /^(?:reviews|books|journals|organizations|data|report)(?:[/\\]|$)/.test(below))
  )
}

function farewell(folder: string, reviews: number, preview: boolean, removed: string): string {
  if (reviews === 0) return `\nNothing was written to ${folder}/ but the findings: what was published there before is as it was.\n`
  const note = preview
    ? '\nBuilt for preview under https://example.org/: give --base, or base: in recension.config.yaml, before you publish it.\n'
    : ''
  return `\nWritten to ${folder}/ (pages under reviews/, the corpus in data/reviews.nq; what pages and indexes cannot carry in report/losses.jsonl).\n${removed}${note}`
}

/** What became of the files of earlier builds. */
function pruned({ prune }: BuildOptions, removed: number | undefined): string {
  if (prune !== true) return ''
  if (removed === undefined)
    return '\nNothing was removed: not all inputs could be read whole, and their pages must stay. Mend them, then build with --prune again.\n'
  return removed === 0
    ? '\nNothing was to be removed.\n'
    : `\nRemoved ${removed} ${removed === 1 ? 'file' : 'files'} of earlier builds that no input gives any more.\n`
}

export function extensions(): readonly string[] {
  return [...new Set(readers.flatMap((reader) => reader.extensions))]
}
