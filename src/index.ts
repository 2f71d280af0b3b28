/**
 * Recension: book reviews as linked data. The pure core, which runs in Node and in browsers; `recension/node` adds files.
 *
 * @packageDocumentation
 */
export { assemble, type Assembled } from './assemble/assemble.js'
export { readWorksheet, type Worksheet } from './assemble/worksheet/worksheet.js'
export { writeWorksheet, worksheetRow } from './assemble/worksheet/write-worksheet.js'
export { check, type Checked } from './check/check.js'
export type { CheckedRecord } from './check/checked-record.js'
export { compiledValidator } from './check/compiled.js'
export { type OwnShapes, ownShapes } from './check/own-shapes.js'
export { referenceValidator } from './check/reference.js'
export { loadShapes, type Shapes } from './check/shape-metadata.js'
export {
  type CompiledShapes,
  compileShapes,
  type RefusedShapes,
  reportDataset,
  type Result,
  type ShapeProblem,
} from './check/shacl/index.js'
export { type ShapeResult, together, type Validator } from './check/validator.js'
export { contextJson } from './describe/context.js'
export { describe } from './describe/describe.js'
export { documentsOf } from './describe/documents.js'
export { nameAlone } from './describe/identity/identify.js'
export { recall, type Recalled } from './describe/recall.js'
export { traceOf, type Trace } from './describe/trace.js'
export type { Diagnostic, Place, Severity } from './diagnostics/diagnostic.js'
export { rules } from './diagnostics/rules/index.js'
export { type Plan, publish } from './publish.js'
export type { Destination, Outcome, PublishedReview } from './publish/destination.js'
export type { Input } from './publish/read-inputs.js'
export { Dataset } from './rdf/dataset.js'
export { iri, toIri } from './rdf/iri.js'
export { parseRdf } from './rdf/parse.js'
export { readers } from './read/index.js'
export { type Reader, type Reading, type Source, textSource } from './read/reader.js'
export type { Book } from './record/book.js'
export type { Contributor } from './record/contributor.js'
export type { Draft } from './record/draft.js'
export type { Names } from './record/names.js'
export { normalForm } from './record/normal-form.js'
export type { BookReview } from './record/review.js'
export { type Ledger, type LedgerLine, readLedger } from './submit/ledger.js'
export { type Fate, sendAll, type Sending } from './submit/send.js'
export { services } from './submit/services.js'
export { writers } from './write/index.js'
export { losses } from './write/losses.js'
export type { Writer } from './write/writer.js'
