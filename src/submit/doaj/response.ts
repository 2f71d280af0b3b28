import { commonFailure, isObject, jsonOf, type Loose, notUnderstood, objectsOf, type Outcome, textOf } from '../outcome.js'
import type { Answer } from '../request.js'
import { wordsOf } from '../words.js'

/** What DOAJ's messages are about, and what a person types there. The first that fits counts. */
// prettier-ignore
const fields: readonly (readonly [RegExp, string])[] = [
  [/issn/i, 'issn'], [/\bdoi\b/i, 'doi'], [/link|url|full ?text/i, 'page'], [/orcid|author/i, 'reviewer'], [/\byear\b|\bmonth\b|date/i, 'published'],
  [/abstract|script/i, 'abstract'], [/keyword/i, 'keywords'], [/title/i, 'title'], [/identifier/i, 'issn'],
]

export function doajField(message: string): string | undefined {
  return fields.find(([pattern]) => pattern.test(message))?.[1]
}

/** The articles of a search, or why nothing is known of them. */
export function foundIn(answer: Answer): { readonly articles: readonly Loose[] } | Outcome {
  const value = jsonOf(answer)
  if (answer.kind === 'answered' && answer.status === 200 && isObject(value) && Array.isArray(value['results']))
    return { articles: objectsOf(value['results']) }
  return unreadOf(answer)
}

/** One whole article. */
export function articleIn(answer: Answer): { readonly article: Loose } | Outcome {
  const value = jsonOf(answer)
  if (answer.kind === 'answered' && answer.status === 200 && isObject(value) && isObject(value['bibjson'])) return { article: value }
  if (answer.kind === 'answered' && (answer.status === 404 || answer.status === 403)) return rejected(answer.body, answer.status)
  return unreadOf(answer)
}

/** Nothing was changed by a question that was not answered. */
function unreadOf(answer: Answer): Outcome {
  const common = commonFailure(answer)
  if (common?.state === 'unknown') return { ...common, state: 'prepared', rule: 'submit/service-answers' }
  return common ?? { ...notUnderstood(answer), state: 'prepared' }
}

/** What a new article comes to; `duplicate` where DOAJ will not have it as new. */
export function createOutcome(answer: Answer): Outcome | 'forbidden' {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const value = jsonOf(answer)
  if (answer.status === 201) return isObject(value) && textOf(value['id']) !== undefined ? { state: 'accepted' } : notUnderstood(answer)
  if (answer.status === 403) return 'forbidden'
  return answer.status >= 400 ? rejected(answer.body, answer.status) : notUnderstood(answer)
}

/** What a changed article comes to. */
export function updateOutcome(answer: Answer): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  if (answer.status === 204) return { state: 'accepted', words: 'changed' }
  return answer.status >= 400 ? rejected(answer.body, answer.status) : notUnderstood(answer)
}

/** What many articles at once come to: a name by which DOAJ is asked again. */
export function bulkOutcome(answer: Answer): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const value = jsonOf(answer)
  const upload = isObject(value) ? textOf(value['upload_id']) : undefined
  if (answer.status === 202) return upload === undefined ? notUnderstood(answer) : { state: 'queued', batch: upload }
  return answer.status >= 400 ? { ...rejected(answer.body, answer.status), whole: true } : notUnderstood(answer)
}

/** DOAJ's reasons for what it did not import, which it gives by ISSN. */
const failureWords: Readonly<Record<string, string>> = {
  unowned: 'the ISSN is not in your account',
  shared: 'the ISSN is shared with another account',
  unmatched: 'the ISSN is not in DOAJ',
}

/** How far an upload is: all of it accepted, still on its way, or each to be looked for, with DOAJ's reasons. */
export function uploadOutcome(answer: Answer): Outcome | { readonly each: string; readonly field?: string } {
  const value = jsonOf(answer)
  if (answer.kind !== 'answered' || answer.status !== 200 || !isObject(value)) {
    const common = commonFailure(answer)
    return { ...(common ?? notUnderstood(answer)), state: 'unknown' }
  }
  const results = isObject(value['results']) ? value['results'] : {}
  if (value['status'] === 'pending' || value['status'] === 'validated') return { state: 'queued' }
  if (value['status'] === 'processed' && results['failed'] === 0) return { state: 'accepted' }
  const failures = isObject(value['failure_reasons']) ? value['failure_reasons'] : {}
  const reasons = [
    ...[value['error'], value['error_details']].flatMap((one) => textOf(one) ?? []),
    ...Object.entries(failures).map(
      ([kind, issns]) => `${failureWords[kind] ?? kind}: ${Array.isArray(issns) ? issns.join(', ') : JSON.stringify(issns)}`,
    ),
  ]
  const words = wordsOf(reasons.join('; ')) || 'DOAJ gives no reason'
  const field = doajField(words)
  return { each: words, ...(field !== undefined && { field }) }
}

export function rejected(body: string, status: number): Outcome {
  const words = messageOf(body) || `status ${status}`
  const field = doajField(words)
  return { state: 'rejected', rule: 'submit/service-accepts-the-record', words, ...(field !== undefined && { field }) }
}

/** `{"status": "bad_request", "error": "…"}`. */
function messageOf(body: string): string {
  try {
    const value: unknown = JSON.parse(body)
    if (isObject(value)) return wordsOf(textOf(value['error']) ?? textOf(value['msg']) ?? textOf(value['message']) ?? body)
  } catch {
    // It is a page.
  }
  return wordsOf(body)
}
