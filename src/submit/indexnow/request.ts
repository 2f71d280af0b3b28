import type { Request } from '../request.js'

/** Tells search engines of addresses; twice is once. Source: indexnow.org, "Submitting set of URLs". */
export function announceRequest(endpoint: string, body: string): Request {
  return { method: 'POST', url: endpoint, headers: { 'content-type': 'application/json; charset=utf-8' }, body, effect: 'repeats' }
}
