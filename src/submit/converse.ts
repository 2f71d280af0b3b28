import type { Answer, Request, Talk } from './request.js'
import { waitBefore } from './retry.js'

/** What connects a run with the world: each is handed in. */
export interface Wire {
  /** Sends a request once. */
  readonly exchange: (request: Request) => Promise<Answer>
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** A text without the credentials that it may repeat. */
  readonly hush: (text: string) => string
}

/** Leads a conversation to its end, with patience. */
export async function converse<T>(talk: Talk<T>, wire: Wire, beforeChange: () => void): Promise<T> {
  let step = talk.next()
  while (step.done !== true) {
    if (step.value.effect !== 'reads') beforeChange()
    step = talk.next(await patiently(step.value, wire))
  }
  return step.value
}

async function patiently(request: Request, wire: Wire): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await wire.exchange(request)
    const pause = waitBefore(request, answer, tries, wire.now(), wire.random())
    if (pause === undefined) return answer
    await wire.sleep(pause)
  }
}
