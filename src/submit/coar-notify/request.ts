import type { Request } from '../request.js'

/** Puts a notification into an inbox. Source: Linked Data Notifications (W3C), section 3.2. */
export function notifyRequest(inbox: string, notification: string): Request {
  return { method: 'POST', url: inbox, headers: { 'content-type': 'application/ld+json' }, body: notification, effect: 'once' }
}
