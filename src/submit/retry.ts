import type { Answer, Request } from './request.js'

/** How often a request is tried at most. */
export const mostTries = 5
/** A service that wants to be left alone for longer is left alone until the next run, in milliseconds. */
export const longestWait = 120_000

/**
 * How long to wait before a request is sent once more, in milliseconds; nothing where it is not sent again. What may have arrived is
 * repeated only where that does no harm.
 *
 * @param tries how often it was tried by now, from 1.
 * @param now in milliseconds since 1970.
 * @param random from 0 to 1: clients that failed together do not come back together.
 */
export function waitBefore(request: Request, answer: Answer, tries: number, now: number, random: number): number | undefined {
  if (tries >= mostTries || !mayRepeat(request, answer)) return undefined
  const asked = answer.kind === 'answered' ? retryAfter(answer.retryAfter, now) : undefined
  if (asked !== undefined) return asked > longestWait ? undefined : asked
  return Math.round(1000 * 2 ** (tries - 1) * (0.5 + random / 2))
}

function mayRepeat({ effect }: Request, answer: Answer): boolean {
  switch (answer.kind) {
    case 'unreachable':
      return true
    case 'lost':
      return effect !== 'once'
    case 'answered':
      // The service says that it did nothing: 429, 500, 503. A gateway does not know what the service did: 502, 504.
      if (answer.status === 429 || answer.status === 500 || answer.status === 503) return true
      return (answer.status === 502 || answer.status === 504) && effect !== 'once'
  }
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
