import { complain } from '../diagnostics/complain.js'
import { textOf } from '../diagnostics/report/text.js'
import type { CodedRuleId } from '../diagnostics/rules/index.js'
import type { Facts } from '../diagnostics/rules/rule.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'

/** Nothing could be done: the command ends with status 2. */
export class Failure extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((one) => textOf(one)).join('\n'))
    this.diagnostics = diagnostics
  }
}

export function fail(rule: CodedRuleId, facts: Facts = {}): Failure {
  return new Failure([complain(rule, facts)])
}
