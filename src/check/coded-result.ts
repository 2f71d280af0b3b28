import { complain } from '../diagnostics/complain.js'
import type { CodedRuleId } from '../diagnostics/rules/index.js'
import type { Facts } from '../diagnostics/rules/rule.js'
import type { Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import type { ShapeResult } from './validator.js'

/** A result of a rule that code judges. Its words are made once more when the field it is about is known. */
export interface CodedResult extends ShapeResult {
  readonly rule: CodedRuleId
  readonly facts: Facts
}

/** Where in a graph a rule was broken. */
export interface At {
  readonly focus: Term
  readonly path?: Iri
  readonly value?: Term
}

export function codedResult(rule: CodedRuleId, at: At, facts: Facts = {}): CodedResult {
  const { severity, message, hint = '' } = complain(rule, facts)
  return { ...at, severity, rule, message, hint, component: 'code', facts }
}

export function isCoded(result: ShapeResult): result is CodedResult {
  return result.component === 'code'
}
