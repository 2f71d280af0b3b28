import { describe, expect, it } from 'vitest'
import { Store } from 'oxigraph'
import { coarNotify } from '../../src/targets/coar-notify.js'
import { docmaps } from '../../src/targets/docmaps.js'
import { indexNow } from '../../src/targets/indexnow.js'
import { wikidata } from '../../src/targets/wikidata/index.js'
import { itJudges, ready, readyRecord } from './judging.js'
import { without, withoutInBooks } from './without.js'

const facts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  notify: {
    origin: { id: 'https://shores.example/', inbox: 'https://shores.example/inbox' },
    target: { id: 'https://repository.example/', inbox: 'https://repository.example/inbox' },
  },
  indexnow: 'abcdef0123456789',
}

describe('COAR Notify', () => {
  itJudges(coarNotify, {
    'coar-notify/review-has-an-address': without('doi', 'page'),
    'coar-notify/review-says-what-it-reviews': without('books'),
    'coar-notify/book-has-an-address': withoutInBooks('doi', 'page', 'formats'),
  })

  it('announces each reviewed book: the review is the object, the book the context', async () => {
    const text = coarNotify.deposits[0]!.write([await ready(readyRecord, coarNotify)], facts)
    const [first, second] = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) // prettier-ignore
    expect(first).toMatchObject({
      type: ['Announce', 'coar-notify:ReviewAction'],
      origin: { id: 'https://shores.example/', inbox: 'https://shores.example/inbox', type: 'Service' },
      object: { id: 'https://shores.example/26/2/152', 'ietf:cite-as': 'https://doi.org/10.5555/shores.26.2.152' },
      context: { id: 'https://doi.org/10.5555/waves' },
    })
    expect(first?.['id']).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second?.['id']).not.toBe(first?.['id'])
    expect(coarNotify.deposits[0]!.write([await ready(readyRecord, coarNotify)], facts)).toBe(text)
  })
})

describe('DocMaps', () => {
  itJudges(docmaps, {
    'docmaps/review-has-a-date': without('history'),
    'docmaps/review-names-its-journal': without('serial'),
    'docmaps/review-names-its-reviewer': without('contributors'),
    'docmaps/review-has-a-doi': without('doi'),
    'docmaps/journal-has-a-title': (record) => ({ ...record, serial: { issns: [{ value: '1234-5679' }], volume: '26' } }),
  })

  it('puts the books in and takes the review out', async () => {
    const [map] = JSON.parse(docmaps.deposits[0]!.write([await ready(readyRecord, docmaps)], facts)) as Record<string, unknown>[]
    expect(map).toMatchObject({ type: 'docmap', created: '2025-04-15', publisher: { name: 'Journal of Shores' } })
    const { inputs, actions } = (
      map?.['steps'] as Record<string, { inputs: unknown[]; actions: { participants: unknown[]; outputs: unknown[] }[] }>
    )['_:b0']!
    expect(inputs).toContainEqual(expect.objectContaining({ type: 'book', doi: '10.5555/waves' }))
    expect(actions[0]?.participants).toEqual([{ actor: { type: 'person', name: 'Ada Byrne' }, role: 'reviewer' }])
    expect(actions[0]?.outputs).toEqual([expect.objectContaining({ type: 'review', doi: '10.5555/shores.26.2.152' })])
  })
})

describe('Wikidata', () => {
  const known = { ...readyRecord, identifiers: [{ scheme: 'wikidata', value: 'Q42' }] } as const
  const [statements, create, query] = wikidata.deposits

  itJudges(wikidata, {
    'wikidata/review-has-a-title': without('titles'),
    'wikidata/review-states-its-language': without('language'),
    'wikidata/review-has-a-doi': without('doi'),
    'wikidata/review-names-its-reviewer': without('contributors'),
    'wikidata/review-has-a-date': without('history'),
    'wikidata/book-has-an-isbn': withoutInBooks('formats', 'doi'),
  })

  it('adds statements to items that are known, and makes none', async () => {
    const text = statements!.write([await ready(known, wikidata)], facts)
    expect(text.split('\n')).toEqual(expect.arrayContaining([
      'Q42\tP31\tQ637866', 'Q42\tP1476\ten:"Two books on tides"', 'Q42\tP2093\t"Ada Byrne"\tP1545\t"1"',
      'Q42\tP577\t+2025-04-15T00:00:00Z/11', 'Q42\tP356\t"10.5555/SHORES.26.2.152"',
    ])) // prettier-ignore
    expect(text).not.toContain('CREATE')
    expect(statements!.refuses?.(await ready(readyRecord, wikidata))).toContain('wikidata-create')
  })

  it('makes items only when that is asked for, and none twice', async () => {
    expect(create!.write([await ready(readyRecord, wikidata)], facts)).toMatch(
      /^CREATE\nLAST\tLen\t"Two books on tides"\nLAST\tP31\tQ637866\n/,
    )
    expect(create!.refuses?.(await ready(known, wikidata))).toContain('Q42')
  })

  it('finds with its query the items that exist', async () => {
    const text = query!.write([await ready(readyRecord, wikidata)], facts)
    const store = new Store()
    store.load(
      '<http://www.wikidata.org/entity/Q1> <http://www.wikidata.org/prop/direct/P356> "10.5555/SHORES.26.2.152" . <http://www.wikidata.org/entity/Q2> <http://www.wikidata.org/prop/direct/P212> "978-0-306-40615-7" .',
      { format: 'text/turtle' },
    )
    const found = store.query(text) as Map<string, { value: string }>[]
    expect(found.map((row) => row.get('item')?.value.split('/').at(-1)).sort()).toEqual(['Q1', 'Q2'])
  })
})

describe('IndexNow', () => {
  itJudges(indexNow, { 'indexnow/page-has-a-title': without('titles') })

  it('is told the pages of the site and where its key stands', async () => {
    const { page: _, ...ours } = readyRecord
    expect(JSON.parse(indexNow.deposits[0]!.write([await ready(ours, indexNow)], facts))).toEqual({
      host: 'reviews.example',
      key: 'abcdef0123456789',
      keyLocation: 'https://reviews.example/abcdef0123456789.txt',
      urlList: [expect.stringMatching(/^https:\/\/reviews\.example\/reviews\//)],
    })
  })
})
