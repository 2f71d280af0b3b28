import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readWorksheet, type Worksheet } from '../assemble/worksheet/worksheet.js'
import { type OwnShapes, ownShapes } from '../check/own-shapes.js'
import { together } from '../check/validator.js'
import type { Config } from '../config/config.js'
import type { ReadConfig } from '../config/read-config.js'
import { parseBase } from '../config/schema.js'
import { complain } from '../diagnostics/complain.js'
import { blocks, type Diagnostic } from '../diagnostics/diagnostic.js'
import { type IdentityIndex, readIdentities } from '../describe/identity/identity-file.js'
import { decode } from '../node/decode.js'
import { findConfig } from '../node/find-config.js'
import { reasonOf } from '../node/reason.js'
import { fileSpool } from '../node/spool-file.js'
import { coreValidator, engines } from '../node/validators.js'
import type { Plan } from '../publish.js'
import { readers } from '../read/index.js'
import type { TargetPlan } from '../targets/judge.js'
import { reviewYaml } from '../read/review-yaml/index.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import type { CommonOptions } from './options.js'
import { targetPlans, unknownTargets } from './target-option.js'

/** Where everything is built while nobody has said where it will stand. */
export const previewBase = 'https://example.org/'

export interface Prepared {
  readonly plan: Plan
  readonly config: Config
  /** The folder of the configuration. */
  readonly configFolder?: string
  readonly preview: boolean
  /** What is to be said of the configuration and the worksheet. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything that a run needs beside its inputs, from flags and configuration; a flag beats the configuration. */
export function prepare(options: CommonOptions, io: Io): Prepared {
  const found = findConfig(io.cwd, options.config === undefined ? undefined : resolve(io.cwd, options.config))
  if (blocks(found.diagnostics)) throw new Failure(found.diagnostics)
  const { config } = found
  const base = baseOf(options.base) ?? config.base
  const sheet = options.worksheet === undefined ? { diagnostics: [] } : openWorksheet(options.worksheet, io)
  const own = options.shapes === undefined ? { diagnostics: [] } : openShapes(options.shapes, io)
  const plan: Plan = {
    readers,
    companionReader: reviewYaml,
    options: { reviewSections: config.sections, ...(config.columns && { columns: config.columns }) },
    base: base ?? previewBase,
    defaults: { journals: config.journals, ...(config.recordLicence !== undefined && { recordLicence: config.recordLicence }) },
    validator:
      own.shapes === undefined
        ? coreValidator(options.engine)
        : together(coreValidator(options.engine), engines[options.engine](own.shapes)),
    targets: targetsOf(options, found),
    spool: fileSpool(),
    ...(options.from !== undefined && { from: options.from }),
    ...(sheet.worksheet && { worksheet: sheet.worksheet }),
  }
  return {
    plan,
    config,
    ...(found.folder !== undefined && { configFolder: found.folder }),
    preview: base === undefined || base === previewBase,
    diagnostics: [...found.diagnostics, ...sheet.diagnostics, ...own.diagnostics],
  }
}

/** The indexes to check for; a wrong one in the configuration is said with whatever else is wrong there. */
function targetsOf({ target, engine }: CommonOptions, { config, diagnostics }: ReadConfig): readonly TargetPlan[] {
  const wrong = unknownTargets(config)
  if (wrong.length > 0) throw new Failure([...diagnostics, ...wrong])
  return targetPlans(target, config.targets, engine)
}

function baseOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const parsed = parseBase(text)
  if (!parsed.ok) throw fail('config/value-is-right', { field: '--base', other: parsed.reason })
  return parsed.value
}

function openWorksheet(file: string, io: Io): { readonly worksheet?: Worksheet; readonly diagnostics: readonly Diagnostic[] } {
  const { text, diagnostics } = openGiven(file, io)
  const read = readWorksheet(file, text)
  if (read.worksheet === undefined) throw new Failure(read.diagnostics)
  return { worksheet: read.worksheet, diagnostics: [...diagnostics, ...read.diagnostics] }
}

/** The shape set that `--shapes` names. */
export function openShapes(file: string, io: Io): OwnShapes {
  const { text, diagnostics } = openGiven(file, io)
  const own = ownShapes(file, text)
  if (own.shapes === undefined) throw new Failure(own.diagnostics)
  return { shapes: own.shapes, diagnostics: [...diagnostics, ...own.diagnostics] }
}

/** A file that a flag names, as text. */
function openGiven(file: string, io: Io): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const bytes = attempt(
    () => readFileSync(resolve(io.cwd, file)),
    (reason) => fail('read/input-is-readable', { actual: file, other: reason }),
  )
  const { text, diagnostics } = decode(bytes, file)
  if (text === undefined) throw new Failure(diagnostics)
  return { text, diagnostics }
}

/** The addresses that earlier runs minted: beside the configuration, else in the output folder. */
export function identityFileOf(configFolder: string | undefined, out: string): string {
  return join(configFolder ?? out, 'recension-ids.jsonl')
}

export function openIdentities(path: string): IdentityIndex {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return new Map()
    throw fail('run/identity-file-is-whole', { actual: path, other: reasonOf(error) })
  }
  const read = readIdentities(text)
  if (read.ok) return read.index
  throw new Failure([
    complain('run/identity-file-is-whole', { actual: path, other: read.reason }, { place: { file: path, line: read.line } }),
  ])
}

/** The day of a run (UTC): `--today`, else SOURCE_DATE_EPOCH, else the clock. */
export function todayOf(option: string | undefined, io: Io): string {
  const epoch = Number(io.env['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  const date = Number.isFinite(epoch) ? new Date(epoch * 1000) : io.now()
  return option ?? date.toISOString().slice(0, 10)
}

function attempt<T>(action: () => T, failure: (reason: string) => Failure): T {
  try {
    return action()
  } catch (error) {
    throw failure(reasonOf(error))
  }
}
