import { relative } from 'node:path'
import { Command, CommanderError } from 'commander'
import { OutputError } from '../node/output-folder.js'
import { packageVersion } from '../node/package-files.js'
import { buildVerb } from './build.js'
import { checkVerb } from './check.js'
import { convertVerb } from './convert.js'
import { embedVerb } from './embed.js'
import { explainVerb } from './explain.js'
import { Failure, fail } from './failure.js'
import { formatsVerb } from './formats.js'
import { initVerb } from './init.js'
import type { Io } from './io.js'
import { submitVerb } from './submit.js'

/** Every verb of the command line. */
const verbs = [buildVerb, checkVerb, convertVerb, embedVerb, explainVerb, formatsVerb, initVerb, submitVerb]

/**
 * Runs the command line.
 *
 * @returns 0 if nothing was found at or above `--fail-on`, 1 if something was, 2 if nothing could be done.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let status = 0
  const program = programOf(io, (ended) => {
    status = ended
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    return unable(error, io)
  }
}

/** The commands, for `main` and for the page in the docs. */
export function programOf(io: Io, done: (status: number) => void): Command {
  const program = new Command('recension')
    .description(
      'Publishes book reviews as linked data: finds the review and the book it reviews, describes both, checks them, and writes them.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(add --help for the options and an example)')
  for (const verb of verbs) verb(program, io, done)
  for (const command of program.commands)
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: io.err })
      .showHelpAfterError('(add --help for the options and an example)')
  return program
}

/** What stops a run as a whole ends with status 2, and with what to do next. */
function unable(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Failure) io.err(`${error.message}\n`)
  else if (error instanceof OutputError)
    io.err(`${fail('run/output-is-writable', { actual: asNamed(error.path, io), other: error.reason }).message}\n`)
  else throw error
  return 2
}

/** A path as the user would name it. */
function asNamed(path: string, { cwd }: Io): string {
  const below = relative(cwd, path)
  return below === '' || below.startsWith('..') ? path : below
}
