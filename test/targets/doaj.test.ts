import { describe, expect, it } from 'vitest'
import { doaj } from '../../src/targets/doaj/index.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const [json, xml] = doaj.deposits

describe('DOAJ', () => {
  itJudges(doaj, {
    'doaj/review-has-a-title': ({ titles: _, ...record }) => record,
    'doaj/title-has-no-script': (record) => ({ ...record, titles: [{ value: 'A <SCRIPT>alert(1)</script>' }] }),
    'doaj/abstract-has-no-script': (record) => ({ ...record, abstracts: [{ value: 'A <script src="x">' }] }),
    'doaj/review-names-its-journal': ({ serial: _, ...record }) => record,
    'doaj/review-has-a-page': ({ page: _, ...record }) => record,
    'doaj/review-names-its-reviewer': ({ contributors: _, ...record }) => record,
    'doaj/review-has-a-date': ({ history: _, ...record }) => record,
    'doaj/review-has-an-abstract': ({ abstracts: _, ...record }) => record,
    'doaj/review-has-a-doi': ({ doi: _, ...record }) => record,
    'doaj/review-has-few-keywords': (record) => ({ ...record, keywords: [...'abcdefg'].map((value) => ({ value })) }),
    'doaj/journal-has-an-issn': (record) => ({ ...record, serial: { ...record.serial, issns: [] } }),
  }) // prettier-ignore

  it('is sent the review as an article of its API', async () => {
    const [article] = JSON.parse(json!.write([await ready(readyRecord, doaj)], facts)) as { bibjson: Record<string, unknown> }[]
    expect(article?.bibjson).toMatchObject({
      title: 'Two books on tides',
      year: '2025',
      month: '04',
      identifier: [
        { type: 'doi', id: '10.5555/shores.26.2.152' },
        { type: 'pissn', id: '1234-5679' },
        { type: 'eissn', id: '2049-3630' },
      ],
      author: [{ name: 'Ada Byrne', orcid_id: 'https://orcid.org/0000-0002-1825-0097' }],
      link: [{ type: 'fulltext', url: 'https://shores.example/26/2/152', content_type: 'HTML' }],
      journal: { volume: '26', number: '2', start_page: '152', end_page: '158' },
    })
  })

  it('loses the reviewed book, and says so', async () => {
    const { standing, losses } = await judged(readyRecord, doaj)
    expect(standing).toBe('ready with losses')
    expect(losses).toContain('books[].titles[].value')
  })

  it('is given a file for its upload form that says what kind of article it is', async () => {
    const text = xml!.write([await ready(readyRecord, doaj)], facts)
    expect(text).toContain('<documentType>Book review</documentType>')
    expect(text).toContain('<title language="eng">Two books on tides</title>')
    expect(text).toContain('<publicationDate>2025-04-15</publicationDate>')
  })

  it('is given no such file without what the form wants', async () => {
    const { page: _, ...homeless } = readyRecord
    expect(xml!.refuses?.(await ready(homeless, doaj))).toContain('page:')
  })
})
