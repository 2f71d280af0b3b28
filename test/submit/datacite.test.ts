import { describe, expect, it } from 'vitest'
import { dataciteUpdate } from '../../src/submit/datacite/merge.js'
import { dataciteField } from '../../src/submit/datacite/response.js'
import { engine, fateOf, outcomes } from './engine.js'
import { type Attributes, type Repository, repository } from './repository.js'
import { serve, type TestServer } from './server.js'

const methods = ({ asked }: TestServer): readonly string[] => asked.map(({ method, path }) => `${method} ${path}`)

describe('DataCite', () => {
  it('is given a draft', async () => {
    const server = await repository()
    const { run, lines } = await engine('datacite', server.url)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(server.dois.get('10.5555/shores.1')).toMatchObject({ state: 'draft', titles: [{ title: 'Dvě knihy o přílivu' }, { title: 'Two books on tides' }] }) // prettier-ignore
    expect(methods(server)).toEqual(['GET /dois/10.5555/shores.1', 'POST /dois'])
    expect(lines.map(({ state }) => state)).toEqual(['prepared', 'sent', 'accepted'])
  })

  it('publishes with --publish, also what was accepted as a draft before', async () => {
    const server = await repository()
    const draft = await engine('datacite', server.url)
    await draft.run([1])
    expect(outcomes(await draft.run([1]))).toEqual({ 1: 'skip: unchanged' })
    const published = await engine('datacite', server.url, { publish: true })
    await published.run([1])
    expect(server.dois.get('10.5555/shores.1')?.['state']).toBe('findable')
  })

  it('keeps what others wrote there when it is changed', async () => {
    const server = await repository()
    server.dois.set('10.5555/shores.1', {
      doi: '10.5555/shores.1',
      state: 'findable',
      titles: [
        { title: 'Old title', lang: 'en' },
        { title: 'Ein Titel', lang: 'de', titleType: 'TranslatedTitle' },
      ],
      creators: [{ name: 'Byrne, Ada', nameType: 'Personal', affiliation: ['Harbour University'], nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' }, { nameIdentifier: '0000000121032683', nameIdentifierScheme: 'ISNI' }] }], // prettier-ignore
      relatedIdentifiers: [{ relatedIdentifier: '10.9999/data', relatedIdentifierType: 'DOI', relationType: 'Cites' }],
      fundingReferences: [{ funderName: 'Tide Fund' }],
      publisher: { name: 'Harbour Press', publisherIdentifier: 'https://ror.org/05dxps055' },
      url: 'https://old.example/',
    })
    const { run } = await engine('datacite', server.url)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    const there = server.dois.get('10.5555/shores.1') ?? {}
    expect(there['url']).toBe('https://reviews.example/1')
    expect(there['state']).toBe('findable')
    expect(there['fundingReferences']).toEqual([{ funderName: 'Tide Fund' }])
    expect(there['titles']).toContainEqual({ title: 'Ein Titel', lang: 'de', titleType: 'TranslatedTitle' })
    expect(there['titles']).toContainEqual({ title: 'Two books on tides', lang: 'en' })
    expect(there['titles']).not.toContainEqual({ title: 'Old title', lang: 'en' })
    expect(there['relatedIdentifiers']).toContainEqual(expect.objectContaining({ relatedIdentifier: '10.9999/data' }))
    expect(there['relatedIdentifiers']).toContainEqual(
      expect.objectContaining({ relatedIdentifier: '9780306406157', relationType: 'Reviews' }),
    )
    expect(there['creators']).toMatchObject([{ name: 'Byrne, Ada', affiliation: ['Harbour University'], nameIdentifiers: [{ nameIdentifierScheme: 'ORCID' }, { nameIdentifierScheme: 'ISNI' }] }]) // prettier-ignore
    expect(there['publisher']).toEqual({ name: 'Harbour Press', publisherIdentifier: 'https://ror.org/05dxps055' })
    const sent = JSON.parse(server.asked.at(-1)?.body ?? '{}') as { data: { attributes: Attributes } }
    expect(Object.keys(sent.data.attributes)).not.toContain('fundingReferences')
    expect(Object.keys(sent.data.attributes)).not.toContain('state')
  })

  it('is not changed where that would erase an author, and says whom', async () => {
    const server = await repository()
    server.dois.set('10.5555/shores.1', {
      doi: '10.5555/shores.1',
      state: 'draft',
      creators: [{ name: 'Byrne, Ada' }, { name: 'Sefu, Ama' }],
    })
    const { run, states } = await engine('datacite', server.url)
    expect(fateOf(await run([1]))).toMatchObject({ state: 'prepared', rule: 'submit/update-erases-nothing', field: 'reviewer', words: 'Sefu, Ama' }) // prettier-ignore
    expect(methods(server)).toEqual(['GET /dois/10.5555/shores.1'])
    expect(states()).toEqual({ 1: 'prepared' })
  })

  it.each([
    ['{"errors":[{"source":"creators","title":"Missing child element(s). Expected is ( creator )."}]}', 'reviewer'],
    ['{"errors":[{"source":"publication_year","title":"is not a number"}]}', 'published'],
    ['{"errors":[{"source":"url","title":"URL is not allowed by repository domain settings."}]}', 'page'],
    ['{"errors":[{"source":"relatedIdentifiers/0","title":"is not one of the types"}]}', 'books[0].isbn'],
  ])('tells the field of an error of 422: %s', async (body, field) => {
    const server = await repository(({ method }) => (method === 'POST' ? { status: 422, body } : undefined))
    const { run, states } = await engine('datacite', server.url)
    expect(fateOf(await run([1]))).toMatchObject({ state: 'rejected', rule: 'submit/service-accepts-the-record', field })
    expect(states()).toEqual({ 1: 'rejected' })
  })

  it('knows its own names of fields', () => {
    expect(['rightsList', 'publication_year', 'creators/0/name', 'data/attributes/url', 'nothing'].map(dataciteField)).toEqual(['license', 'published', 'reviewer', 'page', undefined]) // prettier-ignore
  })

  it('is not asked again and again with a login that it refuses', async () => {
    const server = await serve(() => ({ status: 401, body: '{"errors":[{"title":"Bad credentials."}]}' }))
    const { run } = await engine('datacite', server.url)
    expect(outcomes(await run([1, 2, 3]))).toEqual({ 1: 'prepared submit/service-accepts-the-login', 2: 'prepared submit/service-accepts-the-login', 3: 'prepared submit/service-accepts-the-login' }) // prettier-ignore
    expect(server.asked).toHaveLength(1)
  })

  it('rejects what belongs to another account', async () => {
    const server = await repository(({ method }) => (method === 'POST' ? { status: 403, body: '{"errors":[{"title":"You are not authorized to access this resource."}]}' } : undefined)) // prettier-ignore
    expect(fateOf(await (await engine('datacite', server.url)).run([1]))).toMatchObject({ state: 'rejected', field: 'doi' })
  })

  it('is asked what it has where its answer is lost, and sent again what did not arrive', async () => {
    let lost = 0
    const server: Repository = await repository(({ method, body }) => {
      if (method !== 'POST' || ++lost > 2) return undefined
      // The first is stored and its answer lost; the second never arrives.
      if (lost === 1)
        server.dois.set('10.5555/shores.1', {
          ...(JSON.parse(body) as { data: { attributes: Attributes } }).data.attributes,
          state: 'draft',
        })
      return 'hang up'
    })
    const { run, lines } = await engine('datacite', server.url)
    expect(outcomes(await run([1, 2]))).toEqual({ 1: 'accepted', 2: 'accepted' })
    expect(lines.filter(({ record }) => record === '1').map(({ state }) => state)).toEqual(['prepared', 'sent', 'unknown', 'accepted'])
    expect(lines.filter(({ record }) => record === '2').map(({ state }) => state)).toEqual([
      'prepared',
      'sent',
      'unknown',
      'prepared',
      'sent',
      'accepted',
    ])
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(3)
  })

  it('changes what has come into being meanwhile', async () => {
    let gets = 0
    const server = await repository(({ method }) => (method === 'GET' && ++gets === 1 ? { status: 404 } : undefined))
    server.dois.set('10.5555/shores.1', { doi: '10.5555/shores.1', state: 'draft', url: 'https://old.example/' })
    expect(outcomes(await (await engine('datacite', server.url)).run([1]))).toEqual({ 1: 'accepted' })
    expect(server.dois.get('10.5555/shores.1')?.['url']).toBe('https://reviews.example/1')
    expect(server.asked.every(({ headers }) => headers.connection === 'close')).toBe(true)
  })

  it('does not believe a 200 that is a page', async () => {
    const server = await repository(({ method }) =>
      method === 'POST' ? { status: 200, type: 'text/html', body: '<h1>Welcome</h1>' } : undefined,
    )
    const { run } = await engine('datacite', server.url)
    expect(fateOf(await run([1]))?.state).not.toBe('accepted')
  })

  it('does not follow where it is sent elsewhere with its credentials', async () => {
    const other = await serve(() => ({ status: 200 }))
    const server = await serve(() => ({ status: 307, headers: { location: other.url } }))
    expect(fateOf(await (await engine('datacite', server.url)).run([1]))).toMatchObject({
      state: 'prepared',
      rule: 'submit/answer-is-understood',
    })
    expect(other.asked).toHaveLength(0)
  })

  it('is left alone after three deposits in a row that found nobody', async () => {
    const server = await serve(() => ({ status: 503 }))
    const { run, slept } = await engine('datacite', server.url)
    const fates = await run(Array.from({ length: 50 }, (_, i) => i))
    expect(fates).toHaveLength(50)
    expect(new Set(Object.values(outcomes(fates)))).toEqual(new Set(['prepared submit/service-answers']))
    expect(server.asked).toHaveLength(15)
    expect(slept.slice(0, 4)).toEqual([1000, 2000, 4000, 8000])
  })
})

describe('an update of DataCite', () => {
  it('takes a corrected name for the one that was there', () => {
    const { attributes, erased } = dataciteUpdate({ creators: [{ name: 'Byrne, Adda' }] }, { creators: [{ name: 'Byrne, Ada' }] })
    expect(attributes['creators']).toEqual([{ name: 'Byrne, Ada' }])
    expect(erased).toEqual([])
  })

  it('knows a person by the identifier, else by the name, and takes two with identifiers of their own for two', () => {
    const withOrcid = (name: string, orcid: string): object => ({
      name,
      nameIdentifiers: [{ nameIdentifier: `https://orcid.org/${orcid}` }],
    })
    const ada = '0000-0002-1825-0097'
    const other = '0000-0001-5109-3700'
    const erased = (there: object, ours: object): readonly string[] => dataciteUpdate({ creators: [there, { name: 'Sefu, Ama' }] }, { creators: [ours] }).erased // prettier-ignore
    expect(erased({ name: 'Byrne, Ada' }, withOrcid('Byrne, Ada', ada))).toEqual(['Sefu, Ama'])
    expect(erased(withOrcid('Byrne, A.', ada), withOrcid('Byrne, Ada', ada))).toEqual(['Sefu, Ama'])
    expect(erased(withOrcid('Byrne, Ada', other), withOrcid('Byrne, Ada', ada))).toEqual(['Byrne, Ada', 'Sefu, Ama'])
  })

  it('changes nothing where all is there, whatever the order of keys', () => {
    const ours = { titles: [{ title: 'A', lang: 'en' }], publisher: { name: 'P' }, schemaVersion: 'http://datacite.org/schema/kernel-4' }
    expect(dataciteUpdate({ titles: [{ lang: 'en', title: 'A' }], publisher: 'P', schemaVersion: null, version: '1' }, ours).changes).toBe(
      false,
    )
  })
})
