import type { Service } from '../service.js'
import { notifyRequest } from './request.js'
import { notifyOutcome } from './response.js'

/** COAR Notify: one request for each review and book. An inbox cannot be asked what it holds. */
export const coarNotify: Service = {
  id: 'coar-notify',
  label: 'COAR Notify’s inbox',
  form: () => 'coar-notify',
  endpoints: (_, { notify }) => (notify === undefined ? {} : { live: notify.target.inbox }),
  to: ({ notify }) => notify?.target.inbox.replace(/[?#].*$/s, ''),
  secrets: [],
  most: () => 1,
  parts: (content) => content.split('\n').filter((line) => line !== ''),
  batch: (items) => ({ items, text: items.map(({ content }) => content).join('\n') }),
  *deposit({ items, text }, { endpoint }) {
    const outcome = notifyOutcome(yield notifyRequest(endpoint, text))
    return items.map(() => outcome)
  },
}
