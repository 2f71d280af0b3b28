import type { Trace } from '../describe/trace.js'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Iri } from '../rdf/iri.js'
import { dcterms, frbr, prism } from '../rdf/terms.js'
import { type FieldPath, type Origin, originOf } from '../record/draft.js'
import type { BookReview } from '../record/review.js'
import { isCoded } from './coded-result.js'
import { keyOf, liesIn, typedField } from '../record/typed-fields.js'
import type { ShapeResult } from './validator.js'

/** What a result is about: the field of the record, and the result. */
export interface Located {
  readonly path: FieldPath
  readonly result: ShapeResult
}

/** What is needed to say where and in which review something is wrong. */
export interface Context {
  readonly record: BookReview
  readonly origins: ReadonlyMap<FieldPath, Origin>
  readonly key: string
}

/** Which field of the record a result is about; `` where it is the review as a whole, or nobody knows. */
export function locate(result: ShapeResult, trace: Trace): Located {
  const path = trace(result.focus, result.path, result.value) ?? ''
  const finer = result.path === undefined ? undefined : parts.get(result.path)
  return { path: finer !== undefined && liesIn(finer, path) ? finer : path, result }
}

/** Property of the review → the part that states it of a field which is bound as a whole. */
const parts: ReadonlyMap<Iri, FieldPath> = new Map([
  [frbr.partOf, 'serial.titles'],
  [dcterms.dateSubmitted, 'history.received'],
  [dcterms.dateAccepted, 'history.accepted'],
  [dcterms.available, 'history.online'],
  [prism.publicationDate, 'history.published'],
])

/** A result as a complaint to an editor: at its place in the source, about the field as they type it. */
export function diagnose({ path, result }: Located, { record, origins, key }: Context): Diagnostic {
  const field = typedField(path, record)
  const { message, hint } = wordsOf(result, field)
  const place = originOf(origins, path)?.place
  const actual = actualOf(result)
  return {
    rule: result.rule,
    severity: result.severity,
    message,
    hint,
    ...(place !== undefined && { place }),
    ...(field !== undefined && { field }),
    review: key,
    ...(actual !== undefined && { actual }),
    ...(result.expected !== undefined && { expected: result.expected }),
  }
}

/** Rules of code name the field in their words, now that it is known. */
function wordsOf(result: ShapeResult, field: string | undefined): { readonly message: string; readonly hint: string } {
  if (!isCoded(result) || field === undefined) return result
  const { message, hint = '' } = complain(result.rule, { field: keyOf(field), ...result.facts })
  return { message, hint }
}

const longestActual = 200

function actualOf(result: ShapeResult): string | undefined {
  const stated = isCoded(result) ? result.facts.actual : result.value?.termType === 'BlankNode' ? undefined : result.value?.value
  if (stated === undefined || stated.length <= longestActual) return stated
  return `${stated.slice(0, longestActual - 1).toWellFormed()}…`
}
