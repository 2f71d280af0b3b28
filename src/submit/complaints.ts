import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CodedRuleId } from '../diagnostics/rules/index.js'
import type { Fate } from './send.js'
import type { Service } from './service.js'

/** What is to be said of one record's fate; nothing where all is well. */
export function complaintOf({ item, decision, outcome }: Fate, { label, secrets }: Service): Diagnostic | undefined {
  const about = (rule: CodedRuleId, actual?: string, field?: string): Diagnostic =>
    complain(
      rule,
      {
        other: label,
        ...(actual !== undefined && { actual }),
        ...(field !== undefined && { field }),
        ...(secrets.length > 0 && { expected: secrets.join(' and ') }),
      },
      { review: item.key },
    )
  if (outcome === undefined)
    return decision.kind === 'skip' && decision.why === 'rejected'
      ? about('submit/rejected-record-is-mended', decision.line.words)
      : undefined
  const { state, rule, words, field } = outcome
  // Of what has left it cannot be said that nothing was changed.
  if (state === 'unknown')
    return about(rule === undefined || rule === 'submit/service-answers' ? 'submit/fate-is-known' : rule, words, field)
  if (state === 'queued' && rule !== 'submit/service-accepts-the-login') return about('submit/deposit-is-settled')
  return rule && about(rule, words, field)
}
