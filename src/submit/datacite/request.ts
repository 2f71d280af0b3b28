import { below, type Request } from '../request.js'

const basic = { user: 'RECENSION_DATACITE_ACCOUNT', password: 'RECENSION_DATACITE_PASSWORD' } as const
const headers = { accept: 'application/vnd.api+json' }
const withBody = { ...headers, 'content-type': 'application/vnd.api+json' }

/** What DataCite has under a DOI. Source: DataCite REST API, "Retrieving a DOI". */
export function getRequest(endpoint: string, doi: string): Request {
  return { method: 'GET', url: addressOf(endpoint, doi), query: { publisher: 'true' }, headers, basic, effect: 'reads' }
}

/** A new DOI; a draft without an event. Source: DataCite REST API, "Create DOIs". */
export function createRequest(endpoint: string, attributes: object): Request {
  return { method: 'POST', url: below(endpoint, 'dois'), headers: withBody, basic, body: bodyOf(attributes), effect: 'once' }
}

/** Changes to a DOI: attributes that are not named stay. Source: DataCite REST API, "Update metadata". */
export function updateRequest(endpoint: string, doi: string, attributes: object): Request {
  return { method: 'PUT', url: addressOf(endpoint, doi), headers: withBody, basic, body: bodyOf(attributes), effect: 'repeats' }
}

function bodyOf(attributes: object): string {
  return JSON.stringify({ data: { type: 'dois', attributes } })
}

/** A DOI has slashes, which stay where nothing in it could lead elsewhere. */
function addressOf(endpoint: string, doi: string): string {
  const segments = doi.split('/')
  const path = segments.some((one) => /^\.{0,2}$/.test(one)) ? encodeURIComponent(doi) : segments.map(encodeURIComponent).join('/')
  return below(endpoint, `dois/${path}`)
}
