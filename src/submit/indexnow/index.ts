import type { Service } from '../service.js'
import { announceRequest } from './request.js'
import { announceOutcome } from './response.js'

/** IndexNow: up to 10,000 addresses in one request. There is no place for tests. */
export const indexNow: Service = {
  id: 'indexnow',
  label: 'IndexNow',
  form: () => 'indexnow',
  endpoints: () => ({ live: 'https://api.indexnow.org/indexnow' }),
  secrets: [],
  most: () => 10_000,
  // An address says nothing of the page: it is told again when the review has changed.
  contentOf: ({ checked: { record } }) => JSON.stringify(record),
  batch: (items, writer, facts) => ({ items, text: writer.write(items.map(({ review }) => review), facts) }), // prettier-ignore
  *deposit({ items, text }, { endpoint }) {
    const outcome = announceOutcome(yield announceRequest(endpoint, text))
    return items.map(() => outcome)
  },
}
