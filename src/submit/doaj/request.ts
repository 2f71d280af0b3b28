import { below, type Request } from '../request.js'

const key = { api_key: { secret: 'RECENSION_DOAJ_KEY' } } as const
const json = { accept: 'application/json' }
const withBody = { ...json, 'content-type': 'application/json' }

/** Articles that match. Source: DOAJ API v4, "Search articles"; it needs no key. */
export function searchRequest(endpoint: string, query: string): Request {
  return {
    method: 'GET',
    url: below(endpoint, `search/articles/${encodeURIComponent(query)}`),
    query: { pageSize: '10' },
    headers: json,
    effect: 'reads',
  }
}

/** A whole article. Source: DOAJ API v4, "Retrieve an article". */
export function getRequest(endpoint: string, id: string): Request {
  return { method: 'GET', url: articleAddress(endpoint, id), query: key, headers: json, effect: 'reads' }
}

/** A new article. Source: DOAJ API v4, "Create an article". */
export function createRequest(endpoint: string, article: object): Request {
  return { method: 'POST', url: below(endpoint, 'articles'), query: key, headers: withBody, body: JSON.stringify(article), effect: 'once' }
}

/** A whole article in the place of another: what it does not say is gone. Source: DOAJ API v4, "Update an article". */
export function updateRequest(endpoint: string, id: string, article: object): Request {
  return {
    method: 'PUT',
    url: articleAddress(endpoint, id),
    query: key,
    headers: withBody,
    body: JSON.stringify(article),
    effect: 'repeats',
  }
}

/** Many articles at once, of which DOAJ tells later. Source: DOAJ API v4, "Bulk article creation asynchronously". */
export function bulkRequest(endpoint: string, articles: readonly object[]): Request {
  return {
    method: 'POST',
    url: below(endpoint, 'bulk/articles'),
    query: key,
    headers: withBody,
    body: JSON.stringify(articles),
    effect: 'once',
  }
}

/** How far an upload is. Source: DOAJ API v4, status of a bulk upload. */
export function uploadRequest(endpoint: string, upload: string): Request {
  return { method: 'GET', url: below(endpoint, `bulk/articles/${encodeURIComponent(upload)}`), query: key, headers: json, effect: 'reads' }
}

function articleAddress(endpoint: string, id: string): string {
  return below(endpoint, `articles/${encodeURIComponent(id)}`)
}
