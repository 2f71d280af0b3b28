import { join } from 'node:path'
import { worksheetRow, type WorksheetRow, writeWorksheet } from '../assemble/worksheet/write-worksheet.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { writeIdentities } from '../describe/identity/identity-file.js'
import { documentsOf } from '../describe/documents.js'
import type { Dataset } from '../rdf/dataset.js'
import { compare, keyOf } from '../record/normal-form.js'
import type { Destination, Outcome, PublishedReview } from '../publish/destination.js'
import { writers } from '../write/index.js'
import { nquads } from '../write/nquads.js'
import { turtle } from '../write/turtle.js'
import type { Writer } from '../write/writer.js'
import { below, openWhole, type WholeFile, writeWhole } from './output-folder.js'

export interface BuildFacts {
  readonly folder: string
  readonly base: string
  readonly preview: boolean
  /** Where the addresses are kept; nowhere for a preview. */
  readonly identityFile?: string
}

/** What is written for each review, and by which writer. */
const reviewFiles: readonly (readonly [string, Writer['id']])[] = [
  ['review.ttl', 'turtle'],
  ['review.jsonld', 'jsonld'],
  ['index.html', 'html'],
]

/** A folder that a web server can serve: a page and its data for each review, data for each shared document, and the corpus. */
export function buildFolder({ folder, base, preview, identityFile }: BuildFacts): Destination & { abandon(): void } {
  const open: WholeFile[] = []
  const file = (name: string): WholeFile => {
    const made = openWhole(below(folder, name))
    open.push(made)
    return made
  }
  const corpus = file('data/reviews.nq')
  const findings = file('report/findings.jsonl')
  const early: string[] = []
  let writingReviews = false
  const rows: WorksheetRow[] = []
  const facts = { base, preview }
  const release = (): void => {
    // What was found before the first review comes in the order of the inputs: sorted, it does not depend on it.
    if (!writingReviews) findings.write(early.sort(compare).join(''))
    writingReviews = true
  }
  return {
    finding: (diagnostic: Diagnostic) => {
      const line = `${JSON.stringify(diagnostic)}\n`
      if (writingReviews) findings.write(line)
      else early.push(line)
    },
    review: (review: PublishedReview) => {
      release()
      const path = review.names.review.slice(base.length)
      for (const [name, id] of reviewFiles) {
        const writer = writers.find((one) => one.id === id)
        if (writer !== undefined) writeWhole(below(folder, join(decoded(path), name)), writer.write([review], facts))
      }
      const own = documentsOf(review.graph, review.names).get(review.names.review)
      if (own !== undefined) corpus.write(nquads([[review.names.review, own]]))
      const row = worksheetRow(review.assembled)
      if (row !== undefined) rows.push(row)
    },
    shared: (document: string, graph: Dataset) => {
      corpus.write(nquads([[document, graph]]))
      writeWhole(below(folder, join(decoded(document.slice(base.length)), 'index.ttl')), turtle(graph))
    },
    end: (outcome: Outcome) => {
      release()
      corpus.end()
      findings.end()
      writeWhole(below(folder, 'report/worksheet.csv'), writeWorksheet(rows.sort((a, b) => compare(a.get('key') ?? '', b.get('key') ?? ''))))
      writeWhole(below(folder, 'report/merged.jsonl'), outcome.merges.map((merge) => `${keyOf(merge)}\n`).join(''))
      if (identityFile !== undefined) writeWhole(identityFile, writeIdentities(outcome.identities))
    },
    abandon: () => {
      for (const each of open) each.abandon()
    },
  }
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

