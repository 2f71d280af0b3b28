import { forEach } from '../outcome.js'
import type { Service } from '../service.js'
import { queueRequest, resultRequest, syncRequest } from './request.js'
import { queueOutcome, resultOutcomes, syncOutcomes } from './response.js'

/** Crossref: many records in one file, queued or at once. */
export const crossref: Service = {
  id: 'crossref',
  label: 'Crossref',
  form: ({ full }) => (full ? 'crossref-full' : 'crossref'),
  endpoints: ({ crossrefApi }) =>
    crossrefApi === 'queued'
      ? { test: 'https://test.crossref.org/servlet/deposit', live: 'https://doi.crossref.org/servlet/deposit' }
      : { test: 'https://test.crossref.org/v2/deposits', live: 'https://api.crossref.org/v2/deposits' },
  secrets: ['RECENSION_CROSSREF_LOGIN', 'RECENSION_CROSSREF_PASSWORD'],
  most: ({ crossrefApi }) => (crossrefApi === 'queued' ? 500 : 50),
  batch: (items, writer, facts) => {
    const text = writer.write(items.map(({ review }) => review), facts) // prettier-ignore
    return { items, text, id: /<doi_batch_id>([^<]+)</.exec(text)?.[1] ?? facts.timestamp }
  },
  *deposit({ items, text, id = '' }, { endpoint }, { full, crossrefApi }) {
    const operation = full ? 'doMDUpload' : 'doDOICitUpload'
    if (crossrefApi === 'queued') return forEach(items, queueOutcome(yield queueRequest(endpoint, operation, id, text), id))
    return syncOutcomes(yield syncRequest(endpoint, operation, id, text), items.map(doiOf))
  },
  *ask(pending, { endpoint }) {
    const dois = pending.map(({ item }) => doiOf(item))
    const batch = pending[0]?.batch
    if (batch === undefined) return forEach(pending, { state: 'unknown', rule: 'submit/fate-is-known' })
    return resultOutcomes(yield resultRequest(resultAddress(endpoint), batch), dois)
  },
}

/** Where the logs are, on the server that queues. */
function resultAddress(endpoint: string): string {
  const url = new URL(endpoint)
  if (url.host === 'api.crossref.org') url.host = 'doi.crossref.org'
  return new URL('/servlet/submissionDownload', url).href
}

function doiOf({ review }: { readonly review: { readonly checked: { readonly record: { readonly doi?: string } } } }): string {
  return review.checked.record.doi ?? ''
}
