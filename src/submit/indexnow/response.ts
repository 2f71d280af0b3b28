import { commonFailure, notUnderstood, type Outcome } from '../outcome.js'
import type { Answer } from '../request.js'
import { wordsOf } from '../words.js'

/** What each status means, in IndexNow's documentation. */
const refusals: Readonly<Record<number, { readonly words: string; readonly field: string }>> = {
  400: { words: 'the request is not in the right form', field: 'page' },
  403: { words: 'the key is not valid: it is not found in its file, or is not in it', field: 'indexnow' },
  422: { words: 'the addresses do not belong to the host, or the key does not fit', field: 'page' },
}

export function announceOutcome(answer: Answer): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const { status, body } = answer
  if (status === 200) return { state: 'accepted' }
  if (status === 202)
    return { state: 'accepted-with-warnings', rule: 'submit/service-has-nothing-to-remark', words: 'the key is still to be verified', field: 'indexnow' } // prettier-ignore
  const refusal = refusals[status]
  if (refusal === undefined && status < 400) return notUnderstood(answer)
  const said = wordsOf(body)
  const words = [refusal?.words ?? `status ${status}`, ...(said === '' ? [] : [said])].join(': ')
  return {
    state: 'rejected',
    rule: 'submit/service-accepts-the-record',
    words,
    ...(refusal && { field: refusal.field }),
    ...(status === 403 && { stop: true }),
  }
}
