import type { Diagnostic, Place } from './diagnostic.js'
import type { Facts, Rule } from './rules/rule.js'
import { type CodedRuleId, rules } from './rules/index.js'

export interface Where {
  readonly place?: Place | undefined
  readonly review?: string | undefined
}

/** A diagnostic of a rule of ours, in the words of the catalogue. */
export function complain(rule: CodedRuleId, facts: Facts = {}, where: Where = {}): Diagnostic {
  const { severity, message, hint }: Rule = rules[rule]
  return {
    rule,
    severity,
    message: message(facts),
    hint: hint(facts),
    ...(where.place && { place: where.place }),
    ...(facts.field !== undefined && { field: facts.field }),
    ...(where.review !== undefined && { review: where.review }),
    ...(facts.actual !== undefined && { actual: facts.actual }),
    ...(facts.expected !== undefined && { expected: facts.expected }),
  }
}
