import { existsSync, readFileSync, renameSync } from 'node:fs'
import { posix } from 'node:path'
import { worksheetRow, type WorksheetRow, writeWorksheet } from '../assemble/worksheet/write-worksheet.js'
import type { Worksheet } from '../assemble/worksheet/worksheet.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { writeIdentities } from '../describe/identity/identity-file.js'
import { documentsOf } from '../describe/documents.js'
import type { Dataset } from '../rdf/dataset.js'
import { compare, keyOf } from '../record/normal-form.js'
import type { Destination, Outcome, PublishedReview } from '../publish/destination.js'
import { writers } from '../write/index.js'
import { LossCounts } from '../write/loss-counts.js'
import { nquads } from '../write/nquads.js'
import { turtle } from '../write/turtle.js'
import type { Writer } from '../write/writer.js'
import { builtFiles } from './built-files.js'
import { settleLeftOver } from './left-over.js'
import { below, openWhole, tryToWrite, type WholeFile, writeWhole } from './output-folder.js'
import { filesTogether } from './files-together.js'
import { rest } from './stopped.js'

export interface BuildFacts {
  readonly folder: string
  readonly base: string
  readonly preview: boolean
  /** Where the addresses are kept; nowhere for a preview. */
  readonly identityFile?: string
  /** The worksheet that was read: its rows of reviews that are not among these go on into the next one. */
  readonly worksheet?: Worksheet
  /** Whether files of earlier builds are removed that this one no longer writes and nobody changed. */
  readonly prune?: boolean
  /** Takes what is found at the end, about files of earlier builds. */
  readonly find?: (diagnostic: Diagnostic) => void
  /** A file of the folder as the user would name it. */
  readonly named?: (file: string) => string
}

const corpusFile = 'data/reviews.nq'
const findingsFile = 'report/findings.jsonl'
/** Every document that was written, so that the next build knows which are no longer made. */
const filesFile = 'report/files.jsonl'

/** The form in which a page holds its data, which carries less than the files beside it. */
const embedded: Writer['id'] = 'schema-org'

/** What is written for each review, and by which writer. */
const reviewFiles: readonly (readonly [string, Writer['id']])[] = [
  ['review.ttl', 'turtle'],
  ['review.jsonld', 'jsonld'],
  ['index.html', 'html'],
]

/** A folder that a web server can serve: a page and its data for each review, data for each shared document, and the corpus. */
export function buildFolder({
  folder,
  base,
  preview,
  identityFile,
  worksheet,
  prune = false,
  find = () => undefined,
  named = (file) => file,
}: BuildFacts): Destination & { abandon(): void; removed(): number | undefined } {
  const open = new Map<string, WholeFile>()
  // Opened with the first review: until then nothing lies there that could be left behind.
  const file = (name: string): WholeFile => {
    const made = open.get(name) ?? openWhole(below(folder, name))
    open.set(name, made)
    return made
  }
  const files = filesTogether()
  const built = builtFiles()
  let removed: number | undefined
  let isWhole = true
  const publish = async (document: string, name: string, text: string): Promise<void> => {
    const path = posix.join(decoded(document.slice(base.length)), name)
    file(filesFile).write(built.note(path, text))
    await files.write(below(folder, path), text)
  }
  tryToWrite(below(folder, corpusFile))
  const early: string[] = []
  let writingReviews = false
  const rows: WorksheetRow[] = []
  // What a page embeds, and what the indexes of the configuration are told.
  const lost = new Map<string, LossCounts>()
  const count = (id: string, carrier: ConstructorParameters<typeof LossCounts>[0], record: PublishedReview['record']): void => {
    const counts = lost.get(id) ?? new LossCounts(carrier)
    lost.set(id, counts)
    counts.add(record)
  }
  const facts = { base, preview }
  const release = (): void => {
    // What was found before the first review comes in the order of the inputs: sorted, it does not depend on it.
    if (!writingReviews) file(findingsFile).write(early.sort(compare).join(''))
    writingReviews = true
  }
  return {
    finding: (diagnostic: Diagnostic) => {
      const line = `${JSON.stringify(diagnostic)}\n`
      isWhole &&= !losesReviews(diagnostic)
      if (writingReviews) file(findingsFile).write(line)
      else early.push(line)
    },
    review: async (review: PublishedReview) => {
      release()
      for (const [name, id] of reviewFiles) {
        const writer = writers.find((one) => one.id === id)
        if (writer !== undefined) await publish(review.names.review, name, writer.write([review], facts))
      }
      const own = documentsOf(review.graph, review.names).get(review.names.review)
      if (own !== undefined) file(corpusFile).write(nquads([[review.names.review, own]]))
      for (const writer of writers) if (writer.id === embedded) count(writer.id, writer, review.record)
      for (const { target } of review.judged) count(target.id, target, review.record)
      const row = worksheetRow(review.assembled)
      if (row !== undefined) rows.push(row)
      await rest()
    },
    shared: async (document: string, graph: Dataset) => {
      file(corpusFile).write(nquads([[document, graph]]))
      await publish(document, 'index.ttl', turtle(graph))
    },
    end: async (outcome: Outcome) => {
      release()
      await files.settle()
      if (outcome.counts.reviews > 0) {
        const keep = (line: string): void => {
          file(filesFile).write(line)
        }
        const mode = !isWhole ? 'keep' : prune ? 'prune' : 'tell'
        const count = settleLeftOver({ folder, list: below(folder, filesFile), built, mode, keep, find, named })
        if (isWhole) removed = count
      }
      for (const each of open.values()) each.end()
      // Of nothing that was read nothing is published: what was published before stays.
      if (outcome.counts.reviews === 0) return
      rows.push(...(worksheet?.left() ?? []).map(({ cells }) => cells))
      writeKeeping(
        below(folder, 'report/worksheet.csv'),
        writeWorksheet(rows.sort((a, b) => compare(a.get('key') ?? '', b.get('key') ?? ''))),
      )
      writeWhole(below(folder, 'report/losses.jsonl'), [...lost].map(([id, counts]) => lossLine(id, counts)).join(''))
      writeWhole(below(folder, 'report/merged.jsonl'), outcome.merges.map((merge) => `${keyOf(merge)}\n`).join(''))
      if (identityFile !== undefined) writeWhole(identityFile, writeIdentities(outcome.identities))
    },
    /** How many files of earlier builds; `undefined` where inputs are missing from this one. */
    removed: () => removed,
    abandon: () => {
      for (const each of open.values()) each.abandon()
    },
  }
}

/** `{"format":"schema-org","fields":{"history.received":12}}`: which fields a format or an index does not keep, and in how many reviews. */
function lossLine(format: string, counts: LossCounts): string {
  return `${JSON.stringify({ format, label: counts.carrier.label, fields: Object.fromEntries(counts.counts()) })}\n`
}

/** Of an input that could not be read, or not to its end, nobody knows which pages it gives: they are not to be removed. */
function losesReviews({ rule, severity }: Diagnostic): boolean {
  return severity !== 'info' && /^read\/(?:input-|format-is-known|reviews-can-be-told-apart|answer-is-complete)/.test(rule)
}

/** Somebody may have typed into a worksheet and not given it back yet: what it held is kept beside it. */
function writeKeeping(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) renameSync(path, path.replace(/\.csv$/, '.before.csv'))
  writeWhole(path, text)
}

/** The file name of an address: other scripts as they are. */
function decoded(path: string): string {
  return path
    .split('/')
    .map((part) => {
      const name = decodeURIComponent(part)
      return name.includes('/') || name === '..' ? part : name
    })
    .join('/')
}
