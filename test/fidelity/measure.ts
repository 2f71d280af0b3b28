import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Reading } from '../../src/read/reader.js'
import { gold } from './gold/index.js'
import { readFileOf } from './read-file.js'
import { emptyScore, type FormatScore, scoreFile } from './score.js'

/** All that was measured over the files of `real/`. */
export interface Measured {
  /** By the reader that took the files. */
  readonly scores: ReadonlyMap<string, FormatScore>
  readonly files: ReadonlyMap<string, FilesRead>
  readonly crashes: readonly string[]
  /** Files that no reader took. */
  readonly unknown: readonly string[]
  /** The longest CPU time of one file, in seconds. */
  readonly slowest: { readonly file: string; readonly seconds: number }
}

export interface FilesRead {
  files: number
  reviews: number
  passedOver: number
  findings: number
  /** Parts of texts that no rule understood, and were reported. */
  notUnderstood: number
}

/** Data about the files, and not records. */
const isRecords = (file: string): boolean => !/(?:^|\/)(?:manifest\.json|headings\.tsv|README\.md)$/.test(file)

/** Reads every file of `real/` and compares what came out with the gold. */
export async function measure(real: string): Promise<Measured> {
  const scores = new Map<string, FormatScore>()
  const files = new Map<string, FilesRead>()
  const crashes: string[] = []
  const unknown: string[] = []
  let slowest = { file: '', seconds: 0 }
  const entries = readdirSync(real, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of entries
    .map((entry) => relative(real, join(entry.parentPath, entry.name)))
    .filter(isRecords)
    .sort()) {
    const read = await readFileOf(join(real, file), file)
    if (read.crash !== undefined) crashes.push(`${file}: ${read.crash}`)
    if (read.seconds > slowest.seconds) slowest = { file, seconds: read.seconds }
    if (read.reader === undefined) unknown.push(file)
    const format = read.reader?.id ?? 'none'
    const known = files.get(format) ?? { files: 0, reviews: 0, passedOver: 0, findings: 0, notUnderstood: 0 }
    files.set(format, counted(known, read.readings))
    const score = scores.get(format) ?? emptyScore()
    scores.set(format, score)
    scoreFile(score, gold.filter((record) => record.file === file), read.readings) // prettier-ignore
  }
  return { scores, files, crashes, unknown, slowest }
}

function counted(known: FilesRead, readings: readonly Reading[]): FilesRead {
  const findings = readings.flatMap(({ diagnostics }) => diagnostics ?? [])
  return {
    files: known.files + 1,
    reviews: known.reviews + readings.filter(({ draft }) => draft !== undefined).length,
    passedOver: known.passedOver + readings.filter(({ passedOver }) => passedOver !== undefined).length,
    findings: known.findings + findings.length,
    notUnderstood: known.notUnderstood + findings.filter(({ rule }) => rule === 'read/text-is-understood').length,
  }
}
