import type { CodedRuleId } from '../diagnostics/rules/index.js'
import type { Answer } from './request.js'
import { wordsOf } from './words.js'

/** How far a deposit came. `prepared` has not left, or did not arrive; `sent` alone says nothing of the other end. */
export const states = ['prepared', 'sent', 'queued', 'accepted', 'accepted-with-warnings', 'rejected', 'unknown'] as const
export type State = (typeof states)[number]

/** What came of one record's deposit. */
export interface Outcome {
  readonly state: Exclude<State, 'sent'>
  /** What it breaks, where somebody has to do something. */
  readonly rule?: CodedRuleId
  /** The service's words, or ours where it said nothing. */
  readonly words?: string
  /** What is to be mended, as a person types it. */
  readonly field?: string
  /** By what the service is asked again: the name of the batch or of the upload. */
  readonly batch?: string
  /** The service refused a deposit as a whole and may mean one record of it: each half is tried by itself. */
  readonly whole?: boolean
  /** Others would fare the same: no more is sent. */
  readonly stop?: boolean
}

/** What an answer comes to that every service gives alike; nothing where the answer is of the service's own. */
export function commonFailure(answer: Answer): Outcome | undefined {
  if (answer.kind === 'unreachable') return { state: 'prepared', rule: 'submit/service-answers', words: answer.reason }
  if (answer.kind === 'lost') return { state: 'unknown', rule: 'submit/fate-is-known', words: answer.reason }
  const { status, body } = answer
  if (status === 401) return { state: 'prepared', rule: 'submit/service-accepts-the-login', words: wordsOf(body), stop: true }
  if (status === 429)
    return { state: 'prepared', rule: 'submit/service-answers', words: 'it asks to wait, again and again (429)', stop: true }
  if (status === 502 || status === 504)
    return { state: 'unknown', rule: 'submit/fate-is-known', words: `a gateway on the way had no answer (${status})` }
  if (status >= 500)
    return { state: 'prepared', rule: 'submit/service-answers', words: `it failed by itself (${status}): ${wordsOf(body)}` }
  if (status >= 300 && status < 400)
    return { state: 'prepared', rule: 'submit/answer-is-understood', words: `it points elsewhere (${status}), which is not followed` }
  return undefined
}

/** An answer that nobody has described: whether the deposit was taken is not known. */
export function notUnderstood(answer: Answer): Outcome {
  if (answer.kind !== 'answered') return { state: 'unknown', rule: 'submit/fate-is-known', words: answer.reason }
  const { status, type, body } = answer
  return {
    state: 'unknown',
    rule: 'submit/answer-is-understood',
    words: `status ${status}, ${type === '' ? 'no type' : type}: ${wordsOf(body) || 'nothing in it'}`,
  }
}

/** The same for each of several records. */
export function forEach(items: readonly unknown[], outcome: Outcome): readonly Outcome[] {
  return items.map(() => outcome)
}

/** The JSON of an answer; nothing where it is none. */
export function jsonOf(answer: Answer): unknown {
  if (answer.kind !== 'answered') return undefined
  try {
    return JSON.parse(answer.body)
  } catch {
    return undefined
  }
}

/** An object whose keys are known to nobody. */
export type Loose = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
