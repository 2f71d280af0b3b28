import { traceOf } from '../describe/trace.js'
import { atLeast, blocks, type Diagnostic, type Severity } from '../diagnostics/diagnostic.js'
import type { Dataset } from '../rdf/dataset.js'
import type { FieldPath, Origin } from '../record/draft.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { type CheckedRecord, passAs } from './checked-record.js'
import { isCoded } from './coded-result.js'
import { judgeCoreRules } from './core-rules.js'
import { diagnose, locate, type Located } from './diagnose.js'
import { softenForOldBooks } from './old-books.js'
import { sh } from './shacl/terms.js'
import { liesIn } from '../record/typed-fields.js'
import type { ShapeResult, Validator } from './validator.js'

/** What a check found. */
export interface Checked<Target extends string = 'core'> {
  /** The worst first, then by place and rule: the same list whichever engine validated. */
  readonly diagnostics: readonly Diagnostic[]
  /** The record, to write for the target; absent where an error forbids it. */
  readonly record?: CheckedRecord<Target>
}

export interface CheckOptions<Target extends string> {
  /** The source key of the review. */
  readonly key: string
  /** Fields of which a person says that they have no value: nothing is said of them any more, but for what an index requires. */
  readonly closed?: readonly FieldPath[]
  /** Whose shapes the validator holds; the core's, if nothing is said. Our own rules are judged with the core's, once. */
  readonly target?: Target
}

/**
 * Checks the graph of one review against shapes and our own rules, and says what is wrong at the place in the source.
 *
 * @param names the documents that the graph was described in: `graph` is `describe(record, names)`.
 * @param origins where each value of the record came from.
 */
export async function check<const Target extends string = 'core'>(
  record: BookReview,
  names: Names,
  graph: Dataset,
  origins: ReadonlyMap<FieldPath, Origin>,
  validator: Validator,
  { key, closed = [], target = 'core' as Target }: CheckOptions<Target>,
): Promise<Checked<Target>> {
  const results = [...(await validator.validate(graph)), ...(target === 'core' ? judgeCoreRules(graph) : [])]
  if (results.length === 0) return { diagnostics: [], record: passAs(record, target) }
  const trace = traceOf(record, names)
  const located = results.map((result) => locate(softenForOldBooks(result, graph), trace))
  // That there is no such value does not move an index which cannot do without it.
  const isClosed = ({ path, result }: Located): boolean =>
    !(target !== 'core' && result.severity === 'error') && closed.some((field) => liesIn(path, field))
  const open = located.filter((finding) => !isClosed(finding))
  const diagnostics = withoutDoubles(open)
    .map((finding) => diagnose(finding, { record, origins, key }))
    .sort(inOrder)
  return blocks(diagnostics) ? { diagnostics } : { diagnostics, record: passAs(record, target) }
}

/**
 * The first of each rule and field; two wrong values of one field are two. Of a date that does not exist some engines say
 * besides that it is no date: our own rule says enough.
 */
function withoutDoubles(findings: readonly Located[]): readonly Located[] {
  const kept = new Map<string, Located>()
  const impossible = new Set(findings.flatMap(({ path, result }) => (result.rule === 'core/date-exists' ? [valueKey(path, result)] : [])))
  for (const finding of findings) {
    if (!isCoded(finding.result) && impossible.has(valueKey(finding.path, finding.result))) continue
    const key = JSON.stringify([finding.result.rule, finding.path, judgedValue(finding.result)])
    if (!kept.has(key)) kept.set(key, finding)
  }
  return [...kept.values()]
}

function valueKey(path: FieldPath, { value }: ShapeResult): string {
  return JSON.stringify([path, value?.nt])
}

/** The value that is wrong by itself. Where two lists must be equal, every value of either is reported, and one is enough. */
function judgedValue({ component, value }: ShapeResult): string {
  return component === sh.EqualsConstraintComponent.value ? '' : (value?.value ?? '')
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    rank(b.severity) - rank(a.severity) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.field ?? '', b.field ?? '') ||
    compare(a.actual ?? '', b.actual ?? '')
  )
}

function rank(severity: Severity): number {
  return atLeast(severity, 'error') ? 2 : atLeast(severity, 'warning') ? 1 : 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
