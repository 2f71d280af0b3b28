import { commonFailure, notUnderstood, type Outcome } from '../outcome.js'
import type { Answer } from '../request.js'
import { wordsOf } from '../words.js'

/** What an inbox says: 201 with a place, or 202. */
export function notifyOutcome(answer: Answer): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const { status, body } = answer
  if (status === 201 || status === 202) return { state: 'accepted' }
  if (status >= 400) return { state: 'rejected', rule: 'submit/service-accepts-the-record', words: wordsOf(body) || `status ${status}` }
  return notUnderstood(answer)
}
