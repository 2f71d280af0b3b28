import { type Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../diagnostics/nearest.js'
import { readers } from '../read/index.js'
import type { Severity } from '../diagnostics/diagnostic.js'
import { engines, type Engine } from '../node/validators.js'

/** Options that several verbs share. */
export interface CommonOptions {
  readonly from?: string
  readonly base?: string
  readonly config?: string
  readonly worksheet?: string
  readonly failOn: Severity | 'never'
  readonly engine: Engine
  /** The indexes to check for; those of the configuration, if nothing is said. */
  readonly target?: readonly string[]
  readonly shapes?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
}

export function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      oneOf(
        new Option('--from <format>', 'the format of the inputs, instead of telling it from their content'),
        readers.map(({ id }) => id),
      ),
    )
    .option('--base <address>', 'what every address begins with: https://reviews.example/')
    .option('--config <file>', 'the configuration, instead of the nearest recension.config.yaml')
    .option('--worksheet <file>', 'a worksheet that somebody filled in')
    .addOption(
      new Option('--fail-on <severity>', 'end with status 1 from this severity on').choices(['error', 'warning', 'never']).default('error'),
    )
    .addOption(new Option('--engine <engine>', 'what validates').choices(Object.keys(engines)).default('compiled'))
    .option('--shapes <file>', 'a shape set of your own (SHACL, in Turtle) to check against as well')
    .option('-q, --quiet', 'print nothing but errors')
    .option('-v, --verbose', 'print every finding')
}

/** An option with a fixed list of values: of a misspelt one the nearest is named first. */
export function oneOf(option: Option, names: readonly string[]): Option {
  return option.choices(names).argParser((name: string) => {
    if (names.includes(name)) return name
    const like = nearest(name, names)
    throw new InvalidArgumentError(`${like === undefined ? '' : `Did you mean ${like}? `}Allowed choices are ${names.join(', ')}.`)
  })
}

/** A day such as 2025-12-12. */
export function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Give a day as 2025-12-12.')
}
