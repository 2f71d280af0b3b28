import { lstatSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type BuiltFile, type BuiltFiles, builtFilesIn, lineOf, standingOf } from './built-files.js'
import { below, OutputError } from './output-folder.js'

export interface LeftOverPlan {
  /** The output folder. */
  readonly folder: string
  /** The list of the build before, whole. */
  readonly list: string
  /** What this build wrote. */
  readonly built: BuiltFiles
  /** Whether it is only kept in the list, also told of, or removed where nobody changed it. */
  readonly mode: 'keep' | 'tell' | 'prune'
  /** Takes the line of a file that stays: the next list names it again. */
  readonly keep: (line: string) => void
  readonly find: (diagnostic: Diagnostic) => void
  /** A file as the user would name it. */
  readonly named: (file: string) => string
}

/**
 * Looks after what earlier builds wrote and this one did not: it is kept, told of document by document, or removed. Never touched is
 * what no earlier list names, or what somebody changed since.
 *
 * @returns how many files were removed. @throws OutputError where one cannot be.
 */
export function settleLeftOver({ folder, list, built, mode, keep, find, named }: LeftOverPlan): number {
  let removed = 0
  let broken = 0
  let told = ''
  for (const one of builtFilesIn(list)) {
    if (one === undefined) broken += 1
    if (one === undefined || built.has(one.file)) continue
    const path = below(folder, one.file)
    const standing = isReached(folder, path) ? standingOf(path, one.sha256) : 'gone'
    if (standing === 'gone') continue
    if (standing === 'as built' && mode === 'prune') {
      remove(folder, path)
      removed += 1
      continue
    }
    keep(lineOf(one))
    if (mode === 'prune') find(complain('run/left-over-file-is-as-it-was-built', { actual: named(one.file) }))
    else if (mode === 'tell' && documentOf(one) !== told)
      find(complain('run/published-page-has-an-input', { actual: named(documentOf(one)) }))
    told = documentOf(one)
  }
  if (broken > 0) find(complain('run/list-of-files-is-whole', { actual: named('report/files.jsonl'), other: String(broken) }))
  return removed
}

function documentOf({ file }: BuiltFile): string {
  return `${posix.dirname(file)}/`
}

/** A file of the folder itself: no link leads to it, and none out of the folder. */
function isReached(folder: string, path: string): boolean {
  try {
    const around = realpathSync(folder)
    below(around, realpathSync(path))
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}

/** Removes a file, and the folders that it leaves empty. */
function remove(folder: string, path: string): void {
  try {
    rmSync(path)
  } catch (error) {
    throw new OutputError(path, error)
  }
  try {
    for (let around = dirname(path); around !== folder; around = dirname(around)) rmdirSync(around)
  } catch {
    // Something else stands there.
  }
}
