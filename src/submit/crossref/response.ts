import { commonFailure, forEach, notUnderstood, type Outcome } from '../outcome.js'
import type { Answer } from '../request.js'
import { wordsOf } from '../words.js'
import { type BatchDiagnostic, batchDiagnostic } from './diagnostic.js'
import { crossrefField } from './mend.js'

/** What a queued deposit's answer comes to: a page that says success or failure, always with status 200. */
export function queueOutcome(answer: Answer, batch: string): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const { status, body } = answer
  const words = wordsOf(body)
  if (status === 403 || /(?:log ?in|password|credential|authenticat|not authori[sz]ed)/i.test(words))
    return { state: 'prepared', rule: 'submit/service-accepts-the-login', words, stop: true }
  if (status === 200 && /successfully received/i.test(words)) return { state: 'queued', batch }
  if (status === 200 && /\bfailure\b/i.test(words)) return refused(words)
  if (status >= 400) return refused(words === '' ? `status ${status}` : words)
  return notUnderstood(answer)
}

/** What the synchronous interface says of each record. */
export function syncOutcomes(answer: Answer, dois: readonly string[]): readonly Outcome[] {
  const common = commonFailure(answer)
  if (common !== undefined) return forEach(dois, common)
  if (answer.kind !== 'answered') return forEach(dois, notUnderstood(answer))
  const diagnostic = batchDiagnostic(answer.body)
  if (answer.status === 200 && diagnostic !== undefined) return recordOutcomes(diagnostic, dois)
  if (answer.status >= 400) {
    if (diagnostic?.records.some(({ doi }) => doi !== '') === true) return recordOutcomes(diagnostic, dois)
    return forEach(
      dois,
      refused(diagnostic?.records[0]?.message ?? diagnostic?.message ?? (wordsOf(answer.body) || `status ${answer.status}`)),
    )
  }
  return forEach(dois, notUnderstood(answer))
}

/** What the log of a batch says of each record. */
export function resultOutcomes(answer: Answer, dois: readonly string[]): readonly Outcome[] {
  if (answer.kind !== 'answered') return forEach(dois, { state: 'unknown', rule: 'submit/service-answers', words: answer.reason })
  const { status, body } = answer
  if (status === 401 || status === 403)
    return forEach(dois, { state: 'unknown', rule: 'submit/service-accepts-the-login', words: wordsOf(body), stop: true })
  const diagnostic = status === 200 ? batchDiagnostic(body) : undefined
  if (diagnostic === undefined)
    return forEach(dois, { state: 'unknown', rule: 'submit/fate-is-known', words: `Crossref's answer about it has status ${status}: ${wordsOf(body)}` }) // prettier-ignore
  return recordOutcomes(diagnostic, dois)
}

/** One outcome for each DOI: what is said of one is said of no other. */
function recordOutcomes({ status = 'completed', records, message }: BatchDiagnostic, dois: readonly string[]): readonly Outcome[] {
  if (status === 'unknown_submission')
    return forEach(dois, { state: 'unknown', rule: 'submit/fate-is-known', words: 'Crossref knows of no such batch' })
  if (status !== 'completed') return forEach(dois, { state: 'queued' })
  const byDoi = new Map<string, { status: string; message: string }>()
  for (const record of records) {
    const key = record.doi.toLowerCase()
    const before = byDoi.get(key)
    if (before === undefined || rank(record.status) > rank(before.status)) byDoi.set(key, record)
  }
  const [batchFailure] = records.filter(({ doi, status: one }) => doi === '' && rank(one) === 2)
  return dois.map((doi): Outcome => {
    const said = byDoi.get(doi.toLowerCase())
    if (said !== undefined) return outcomeOf(said.status, said.message)
    if (batchFailure !== undefined) return refused(batchFailure.message)
    return { state: 'unknown', rule: 'submit/fate-is-known', words: message ?? 'Crossref says nothing of this DOI' }
  })
}

function outcomeOf(status: string, message: string): Outcome {
  const words = wordsOf(message)
  if (rank(status) === 0) return { state: 'accepted', words }
  if (rank(status) === 1) return { state: 'accepted-with-warnings', rule: 'submit/service-has-nothing-to-remark', words }
  return rejected(words)
}

function rank(status: string): 0 | 1 | 2 {
  return /^success$/i.test(status) ? 0 : /^warning$/i.test(status) ? 1 : 2
}

/** The file as a whole is refused: one record in it may be the cause. */
function refused(message: string): Outcome {
  return { ...rejected(wordsOf(message)), whole: true }
}

function rejected(words: string): Outcome {
  const field = crossrefField(words)
  return { state: 'rejected', rule: 'submit/service-accepts-the-record', words, ...(field !== undefined && { field }) }
}
