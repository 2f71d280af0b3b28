import type { Loose, Outcome } from '../outcome.js'
import type { Talk } from '../request.js'
import type { Item, Service } from '../service.js'
import { attributesIn, dataciteUpdate } from './merge.js'
import { createRequest, getRequest, updateRequest } from './request.js'
import { changeOutcome, foundIn } from './response.js'

/** DataCite: one DOI at a time; what is there is looked at first, and kept where we do not carry it. */
export const datacite: Service = {
  id: 'datacite',
  label: 'DataCite',
  form: () => 'datacite',
  endpoints: () => ({ test: 'https://api.test.datacite.org', live: 'https://api.datacite.org' }),
  secrets: ['RECENSION_DATACITE_ACCOUNT', 'RECENSION_DATACITE_PASSWORD'],
  most: () => 1,
  contentOf: (review, writer, facts, { publish }) => {
    const text = writer.write([review], facts)
    if (!publish) return text
    const attributes = attributesIn(JSON.parse(text)) ?? {}
    return `${JSON.stringify({ data: { type: 'dois', attributes: { ...attributes, event: 'publish' } } }, null, 2)}\n`
  },
  batch: (items) => ({ items, text: items.map(({ content }) => content).join('') }),
  *deposit({ items: [item] }, { endpoint }) {
    return item === undefined ? [] : [yield* depositOne(item, endpoint)]
  },
  *ask(pending, { endpoint }) {
    const outcomes: Outcome[] = []
    for (const { item } of pending) outcomes.push(yield* askOne(item, endpoint))
    return outcomes
  },
}

function* depositOne(item: Item, endpoint: string): Talk<Outcome> {
  const { doi, attributes } = oursOf(item)
  const found = foundIn(yield getRequest(endpoint, doi))
  if (found !== 'absent') return 'state' in found ? found : yield* update(found.attributes, item, endpoint)
  const outcome = changeOutcome(yield createRequest(endpoint, attributes), doi)
  if (outcome.state !== 'rejected' || !/already been taken/i.test(outcome.words ?? '')) return outcome
  // It has come into being meanwhile: by an earlier request of ours that was slow, or by somebody else.
  const there = foundIn(yield getRequest(endpoint, doi))
  return there === 'absent' || 'state' in there ? outcome : yield* update(there.attributes, item, endpoint)
}

/** Lays ours over what is there. */
function* update(there: Loose, item: Item, endpoint: string): Talk<Outcome> {
  const { doi, attributes } = oursOf(item)
  const { changes, erased, attributes: changed } = dataciteUpdate(there, attributes)
  if (erased.length > 0) return { state: 'prepared', rule: 'submit/update-erases-nothing', words: erased.join('; '), field: 'reviewer' }
  if (!changes) return { state: 'accepted', words: 'it was there already' }
  return changeOutcome(yield updateRequest(endpoint, doi, changed), doi)
}

/** Whether DataCite has all that the deposit says. */
function* askOne(item: Item, endpoint: string): Talk<Outcome> {
  const { doi, attributes } = oursOf(item)
  const found = foundIn(yield getRequest(endpoint, doi))
  if (found === 'absent') return { state: 'prepared' }
  if ('state' in found) return { ...found, state: 'unknown' }
  return dataciteUpdate(found.attributes, attributes).changes ? { state: 'prepared' } : { state: 'accepted', words: 'found at DataCite' }
}

function oursOf({ content, review }: Item): { readonly doi: string; readonly attributes: Loose } {
  return { doi: review.checked.record.doi ?? '', attributes: attributesIn(JSON.parse(content)) ?? {} }
}
