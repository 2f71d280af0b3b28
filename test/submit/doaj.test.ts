import { describe, expect, it } from 'vitest'
import { engine, fateOf, outcomes } from './engine.js'
import { type Asked, type Said, serve, type TestServer } from './server.js'

interface Article {
  id: string
  bibjson: { identifier: { type: string; id: string }[] } & Record<string, unknown>
}

interface Directory extends TestServer {
  readonly articles: Map<string, Article>
}

/** DOAJ as it behaves: a change replaces the whole article. */
async function directory(before?: (asked: Asked) => Said | undefined): Promise<Directory> {
  const articles = new Map<string, Article>()
  let next = 0
  let upload: readonly Omit<Article, 'id'>[] = []
  let polls = 0
  const add = (article: Omit<Article, 'id'>): string => {
    const id = `id${++next}`
    articles.set(id, { ...article, id })
    return id
  }
  const server = await serve((asked) => {
    const first = before?.(asked)
    if (first !== undefined) return first
    const { method, path, body } = asked
    if (path.startsWith('/search/articles/')) {
      const doi = /doi:"([^"]+)"/.exec(path)?.[1]
      const results = [...articles.values()].filter(({ bibjson }) => bibjson.identifier.some((one) => one.type === 'doi' && one.id === doi))
      return { status: 200, body: JSON.stringify({ total: results.length, results }) }
    }
    if (asked.query.get('api_key') !== 'canary0key0of0doaj7k2') return { status: 401, body: '{"status":"unauthorised","error":"An API Key is required"}' } // prettier-ignore
    if (path === '/articles') return { status: 201, body: JSON.stringify({ status: 'created', id: add(JSON.parse(body) as Article), location: '/x' }) } // prettier-ignore
    if (path === '/bulk/articles') {
      upload = JSON.parse(body) as Article[]
      return { status: 202, body: '{"msg":"being processed","upload_id":"up1"}' }
    }
    if (path === '/bulk/articles/up1') {
      if (++polls === 1) return { status: 200, body: '{"id":"up1","status":"pending"}' }
      const bad = upload.filter(({ bibjson }) => JSON.stringify(bibjson).includes('shores.3'))
      upload.filter((one) => !bad.includes(one)).forEach(add)
      return { status: 200, body: JSON.stringify({ id: 'up1', status: bad.length === 0 ? 'processed' : 'processed_partial', results: { failed: bad.length }, ...(bad.length > 0 && { failure_reasons: { unowned: ['2049-3630'] } }) }) } // prettier-ignore
    }
    const id = path.slice('/articles/'.length)
    const there = articles.get(id)
    if (there === undefined) return { status: 404, body: '{"status":"not_found","error":"no such article"}' }
    if (method === 'GET') return { status: 200, body: JSON.stringify(there) }
    articles.set(id, { ...(JSON.parse(body) as Article), id })
    return { status: 204 }
  })
  return { ...server, articles }
}

const methods = ({ asked }: TestServer): readonly string[] => asked.map(({ method, path }) => `${method} ${path}`)

describe('DOAJ', () => {
  it('is looked through first, then given a new article', async () => {
    const server = await directory()
    const { run, lines } = await engine('doaj', server.url)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(methods(server)).toEqual(['GET /search/articles/doi:"10.5555/shores.1"', 'POST /articles'])
    expect(server.articles.get('id1')?.bibjson).toMatchObject({ journal: { volume: '26', number: '2', start_page: '152' } })
    expect(lines.map(({ state }) => state)).toEqual(['prepared', 'sent', 'accepted'])
  })

  it('keeps what others wrote there when an article is changed', async () => {
    const server = await directory()
    server.articles.set('id9', {
      id: 'id9',
      bibjson: {
        title: 'Old title',
        identifier: [
          { type: 'doi', id: '10.5555/shores.1' },
          { type: 'eissn', id: '2049-3630' },
        ],
        author: [{ name: 'Ada Byrne', affiliation: 'Harbour University', orcid_id: 'https://orcid.org/0000-0002-1825-0097' }],
        keywords: ['estuaries'],
        subject: [{ code: 'GC', term: 'Oceanography' }],
        journal: { volume: '26', publisher: 'Harbour Press', country: 'PT' },
      },
    })
    const { run } = await engine('doaj', server.url)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(methods(server).slice(1)).toEqual(['GET /articles/id9', 'PUT /articles/id9'])
    const { bibjson } = server.articles.get('id9') ?? { bibjson: {} as Article['bibjson'] }
    expect(bibjson['title']).not.toBe('Old title')
    expect(bibjson['author']).toMatchObject([{ name: 'Ada Byrne', affiliation: 'Harbour University' }])
    expect(bibjson['keywords']).toEqual(expect.arrayContaining(['estuaries']))
    expect(bibjson['subject']).toEqual([{ code: 'GC', term: 'Oceanography' }])
    expect(bibjson['journal']).toMatchObject({ publisher: 'Harbour Press', country: 'PT', number: '2' })
    expect(server.articles.size).toBe(1)
  })

  it('takes a refused duplicate for a change of what is there', async () => {
    let searches = 0
    const server: Directory = await directory(({ method, path }) => {
      if (path.startsWith('/search') && ++searches === 1) return { status: 200, body: '{"total":0,"results":[]}' }
      return method === 'POST' ? { status: 403, body: '{"status":"forbidden","error":"Article already exists"}' } : undefined
    })
    server.articles.set('id9', { id: 'id9', bibjson: { title: 'Old', identifier: [{ type: 'doi', id: '10.5555/shores.1' }] } })
    expect(outcomes(await (await engine('doaj', server.url)).run([1]))).toEqual({ 1: 'accepted' })
    expect(server.articles.get('id9')?.bibjson['title']).not.toBe('Old')
  })

  it('rejects a journal that is not of the account, and a wrong form, with its words', async () => {
    for (const [status, error, field] of [
      [403, 'It is not possible to create an article for this journal. Have you included an ISSN which is not associated', 'issn'],
      [400, "Field 'author.orcid_id' is invalid", 'reviewer'],
      [400, 'Field "bibjson.year" is not a number', 'published'],
    ] as const) {
      const server = await directory(({ method }) =>
        method === 'POST' ? { status, body: JSON.stringify({ status: 'x', error }) } : undefined,
      )
      const { run, states } = await engine('doaj', server.url)
      expect(fateOf(await run([1]))).toMatchObject({ state: 'rejected', rule: 'submit/service-accepts-the-record', words: error, field })
      expect(states()).toEqual({ 1: 'rejected' })
    }
  })

  it('refuses a wrong key', async () => {
    const server = await directory(({ method }) => (method === 'POST' ? { status: 401, body: '{"error":"unauthorised"}' } : undefined))
    expect(fateOf(await (await engine('doaj', server.url)).run([1]))).toMatchObject({
      state: 'prepared',
      rule: 'submit/service-accepts-the-login',
    })
  })

  it('is asked what it has where its answer is lost', async () => {
    let posts = 0
    const server: Directory = await directory(({ method, body }) => {
      if (method !== 'POST' || ++posts > 1) return undefined
      server.articles.set('id9', { ...(JSON.parse(body) as Article), id: 'id9' })
      return 'cut off'
    })
    const { run, lines } = await engine('doaj', server.url)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(posts).toBe(1)
    expect(lines.map(({ state }) => state)).toEqual(['prepared', 'sent', 'unknown', 'accepted'])
  })

  it('changes nothing where two articles might be meant', async () => {
    const server = await directory()
    for (const id of ['a', 'b']) server.articles.set(id, { id, bibjson: { identifier: [{ type: 'doi', id: '10.5555/shores.1' }] } })
    expect(fateOf(await (await engine('doaj', server.url)).run([1]))).toMatchObject({
      state: 'prepared',
      rule: 'submit/update-erases-nothing',
    })
    expect(server.asked).toHaveLength(1)
  })

  it('takes new articles together with --bulk, and tells later of each', async () => {
    const server = await directory()
    const { run, states } = await engine('doaj', server.url, { bulk: true })
    const fates = await run([1, 2, 3, 4])
    expect(states()).toEqual({ 1: 'accepted', 2: 'accepted', 3: 'rejected', 4: 'accepted' })
    expect(fateOf(fates, '3')).toMatchObject({ words: 'the ISSN is not in your account: 2049-3630', field: 'issn' })
    expect(methods(server).filter((one) => one.startsWith('POST'))).toEqual(['POST /bulk/articles'])
  })

  it('takes a page in the place of an answer for none', async () => {
    const server = await directory(({ method }) => (method === 'POST' ? { status: 201, type: 'text/html', body: '<p>created' } : undefined))
    expect(fateOf(await (await engine('doaj', server.url)).run([1]))?.state).not.toBe('accepted')
  })
})
