import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openCitations } from '../../src/targets/opencitations/index.js'
import { orcid } from '../../src/targets/orcid.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'
import { without, withoutInBooks } from './without.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }

describe('ORCID', () => {
  itJudges(orcid, {
    'orcid/review-has-a-title': without('titles'),
    'orcid/title-is-not-too-long': (record) => ({ ...record, titles: [{ value: 'Tides '.repeat(200).trim() }] }),
    'orcid/review-names-its-reviewer': without('contributors'),
    'orcid/review-has-a-doi': without('doi'),
    'orcid/date-is-in-its-range': (record) => ({ ...record, history: { published: '1899' } }),
    'orcid/review-has-a-date': without('history'),
    'orcid/journal-title-is-not-too-long': (record) => ({
      ...record,
      serial: { ...record.serial, titles: [{ value: 'Shores '.repeat(150).trim() }] },
    }),
  })

  it('is sent a work of type review with the DOI as its own identifier', async () => {
    const text = orcid.deposits[0]!.write([await ready(readyRecord, orcid)], facts)
    expect(text).toContain('<work:type>review</work:type>')
    expect(text).toMatch(/<common:external-id-value>10\.5555\/shores\.26\.2\.152<[^]*<common:external-id-relationship>self</)
    expect(text).toContain('<common:path>0000-0002-1825-0097</common:path>')
  })

  it('is sent nothing where no reviewer has an ORCID iD', async () => {
    const unknown = { ...readyRecord, contributors: [{ role: 'author', name: 'Ada Byrne' }] } as const
    expect(await judged(unknown, orcid)).toMatchObject({ standing: 'blocked', remark: expect.stringContaining('orcid:') as string })
  })
})

describe('OpenCitations', () => {
  const [both, meta, cits] = openCitations.deposits
  const rows = (text: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

  itJudges(openCitations, {
    'opencitations/review-has-a-doi': without('doi'),
    'opencitations/review-has-a-title': without('titles'),
    'opencitations/review-names-its-reviewer': without('contributors'),
    'opencitations/review-has-a-date': without('history'),
    'opencitations/review-says-what-it-reviews': without('books'),
    'opencitations/book-has-an-isbn': withoutInBooks('formats', 'doi'),
    'opencitations/book-has-a-title': withoutInBooks('titles', 'subtitle'),
  })

  it('is given the works, and who cites whom', async () => {
    const review = await ready(readyRecord, openCitations)
    expect(rows(meta!.write([review], facts))).toEqual([
      expect.objectContaining({
        id: 'doi:10.5555/shores.26.2.152',
        author: 'Byrne, Ada [orcid:0000-0002-1825-0097]',
        pub_date: '2025-04-15',
        venue: 'Journal of Shores [issn:1234-5679 issn:2049-3630]',
        page: '152-158',
        type: 'journal article',
      }),
      expect.objectContaining({
        id: 'doi:10.5555/waves isbn:9780306406157 isbn:9783161484100',
        title: 'Counting Waves: A Tidal Diary',
        author: 'Quist, Mara',
        type: 'book',
      }),
      expect.objectContaining({ id: 'isbn:9780198526636', editor: 'Otto Lind', pub_date: '1984' }),
    ])
    expect(rows(cits!.write([review], facts))).toEqual([
      {
        citing_id: 'doi:10.5555/shores.26.2.152',
        citing_publication_date: '2025-04-15',
        cited_id: 'doi:10.5555/waves',
        cited_publication_date: '2024-05',
      },
      {
        citing_id: 'doi:10.5555/shores.26.2.152',
        citing_publication_date: '2025-04-15',
        cited_id: 'isbn:9780198526636',
        cited_publication_date: '1984',
      },
    ])
  })

  it('has both tables in one body, parted as its repository reads them', async () => {
    const [first = '', second = ''] = both!.write([await ready(readyRecord, openCitations)], facts).split('===###===@@@===\n')
    expect([rows(first).length, rows(second).length]).toEqual([3, 2])
  })

  it('parts no name at a bracket or a semicolon', async () => {
    const odd = { ...readyRecord, contributors: [{ role: 'author', name: 'Ada [née; Byrne] "B"', kind: 'organization' }] } as const
    expect(rows(meta!.write([await ready(odd, openCitations)], facts))[0]?.['author']).toBe('Ada (née, Byrne) "B"')
  })
})
