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
  if (state === 'queued') return about('submit/deposit-is-settled')
  if (rule !== undefined) return about(rule, words, field)
  return state === 'unknown' ? about('submit/fate-is-known', words) : undefined
}
