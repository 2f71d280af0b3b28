import { isObject, type Loose, type Outcome } from '../outcome.js'
import type { Talk } from '../request.js'
import type { Item, Service } from '../service.js'
import { doajUpdate, identifierOf, titleOf } from './merge.js'
import { bulkRequest, createRequest, getRequest, searchRequest, updateRequest, uploadRequest } from './request.js'
import { articleIn, bulkOutcome, createOutcome, foundIn, rejected, updateOutcome, uploadOutcome } from './response.js'

/**
 * DOAJ: an article at a time, or all new ones together. DOAJ takes a new article with a known DOI for the whole of the old one, so each
 * is looked for first, and what is found is changed, not replaced.
 */
export const doaj: Service = {
  id: 'doaj',
  label: 'DOAJ',
  form: () => 'doaj',
  endpoints: () => ({ test: 'https://testdoaj.cottagelabs.com/api', live: 'https://doaj.org/api' }),
  secrets: ['RECENSION_DOAJ_KEY'],
  most: ({ bulk }) => (bulk ? 100 : 1),
  batch: (items, writer, facts) => ({ items, text: writer.write(items.map(({ review }) => review), facts) }), // prettier-ignore
  *deposit({ items }, { endpoint }, { bulk }) {
    const outcomes = new Map<Item, Outcome>()
    const fresh: Item[] = []
    for (const item of items) {
      const found = yield* find(item, endpoint)
      if (found === 'absent') fresh.push(item)
      else outcomes.set(item, 'state' in found ? found : yield* update(item, found.id, endpoint))
    }
    if (bulk && fresh.length > 1) {
      const outcome = bulkOutcome(yield bulkRequest(endpoint, fresh.map(articleOf))) // prettier-ignore
      for (const item of fresh) outcomes.set(item, outcome)
    } else for (const item of fresh) outcomes.set(item, yield* create(item, endpoint))
    return items.map((item) => outcomes.get(item) ?? { state: 'unknown' })
  },
  *ask(pending, { endpoint }) {
    const upload = pending[0]?.batch
    const outcome = upload === undefined ? undefined : uploadOutcome(yield uploadRequest(endpoint, upload))
    if (outcome !== undefined && 'state' in outcome) return pending.map(() => outcome)
    const outcomes: Outcome[] = []
    for (const { item } of pending) {
      const found = yield* askOne(item, endpoint)
      const isMissing = outcome !== undefined && found.state === 'prepared' && found.rule === undefined
      outcomes.push(isMissing ? { ...rejected(outcome.each, 0), ...(outcome.field !== undefined && { field: outcome.field }) } : found)
    }
    return outcomes
  },
}

function* create(item: Item, endpoint: string): Talk<Outcome> {
  const answer = yield createRequest(endpoint, articleOf(item))
  const outcome = createOutcome(answer)
  if (outcome !== 'forbidden') return outcome
  // A duplicate, or a journal that is not the account's: what is there by now is changed, else the words stand.
  const found = yield* find(item, endpoint)
  if (found !== 'absent' && !('state' in found)) return yield* update(item, found.id, endpoint)
  return rejected(answer.kind === 'answered' ? answer.body : '', 403)
}

function* update(item: Item, id: string, endpoint: string): Talk<Outcome> {
  const there = articleIn(yield getRequest(endpoint, id))
  if ('state' in there) return there
  const { article, changes, erased } = doajUpdate(there.article, articleOf(item))
  if (erased.length > 0) return { state: 'prepared', rule: 'submit/update-erases-nothing', words: erased.join('; '), field: 'reviewer' }
  if (!changes) return { state: 'accepted', words: 'it was there already' }
  return updateOutcome(yield updateRequest(endpoint, id, article))
}

/** Whether DOAJ has all that the deposit says. */
function* askOne(item: Item, endpoint: string): Talk<Outcome> {
  const found = yield* find(item, endpoint)
  if (found === 'absent') return { state: 'prepared' }
  if ('state' in found) return { ...found, state: 'unknown' }
  const there = articleIn(yield getRequest(endpoint, found.id))
  if ('state' in there) return { ...there, state: 'unknown' }
  return doajUpdate(there.article, articleOf(item)).changes ? { state: 'prepared' } : { state: 'accepted', words: 'found at DOAJ' }
}

/** The one article with this DOI; without a DOI, with this title in this journal. */
function* find(item: Item, endpoint: string): Talk<{ readonly id: string } | 'absent' | Outcome> {
  const ours = articleOf(item)
  const doi = identifierOf(ours, 'doi')
  const issn = identifierOf(ours, 'eissn', 'pissn') ?? ''
  const query = doi === undefined ? `issn:${quoted(issn)} AND title:${quoted(titleOf(ours))}` : `doi:${quoted(doi)}`
  const found = foundIn(yield searchRequest(endpoint, query))
  if ('state' in found) return found
  const same = found.articles.filter((article) =>
    doi === undefined
      ? titleOf(article) === titleOf(ours) && ['eissn', 'pissn'].some((type) => identifierOf(article, type) === issn)
      : identifierOf(article, 'doi')?.toLowerCase() === doi.toLowerCase(),
  )
  const ids = same.flatMap(({ id }) => (typeof id === 'string' ? id : []))
  const [id] = ids
  if (id === undefined) return 'absent'
  if (ids.length === 1) return { id }
  return { state: 'prepared', rule: 'submit/update-erases-nothing', words: `${ids.length} articles at DOAJ are this one`, field: 'doi' }
}

function articleOf({ content }: Item): Loose {
  const [article] = JSON.parse(content) as readonly unknown[]
  return isObject(article) ? article : {}
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
