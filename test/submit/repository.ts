import { type Asked, type Said, serve, type TestServer } from './server.js'

export type Attributes = Record<string, unknown>

export interface Repository extends TestServer {
  readonly dois: Map<string, Attributes>
}

/** DataCite as it behaves: attributes that are not named stay, lists are replaced as a whole. */
export async function repository(before?: (asked: Asked, times: number) => Said | undefined): Promise<Repository> {
  const dois = new Map<string, Attributes>()
  const answer = (doi: string, status: number): Said => ({ status, type: 'application/vnd.api+json', body: JSON.stringify({ data: { id: doi, type: 'dois', attributes: dois.get(doi) } }) }) // prettier-ignore
  const server = await serve((asked, times) => {
    const first = before?.(asked, times)
    if (first !== undefined) return first
    if (asked.headers.authorization !== `Basic ${btoa('CANARY.ACCOUNT-7K2:canary+secret=7k2')}`) return { status: 401, body: '{"errors":[{"title":"Bad credentials."}]}' } // prettier-ignore
    const given = asked.body === '' ? {} : (JSON.parse(asked.body) as { data: { attributes: Attributes } }).data.attributes
    const doi = asked.method === 'POST' ? String(given['doi']) : asked.path.slice('/dois/'.length)
    const there = dois.get(doi)
    if (asked.method === 'GET') return there === undefined ? { status: 404, body: '{"errors":[{"status":"404","title":"The resource you are looking for does not exist."}]}' } : answer(doi, 200) // prettier-ignore
    if (asked.method === 'POST' && there !== undefined) return { status: 422, body: '{"errors":[{"source":"doi","title":"This DOI has already been taken"}]}' } // prettier-ignore
    const { event, ...attributes } = given
    dois.set(doi, { ...there, ...attributes, doi, state: event === 'publish' ? 'findable' : (there?.['state'] ?? 'draft') })
    return answer(doi, there === undefined ? 201 : 200)
  })
  return { ...server, dois }
}
