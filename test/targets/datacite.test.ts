import { describe, expect, it } from 'vitest'
import { datacite } from '../../src/targets/datacite/index.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'
import { without, withoutInBooks } from './without.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const [json, xml] = datacite.deposits

describe('DataCite', () => {
  itJudges(datacite, {
    'datacite/review-has-a-doi': without('doi'),
    'datacite/doi-has-a-registered-form': (record) => ({ ...record, doi: '10.5555/(sici)1<1::aid>3.0.co' }),
    'datacite/review-has-a-title': without('titles'),
    'datacite/review-names-its-reviewer': without('contributors'),
    'datacite/review-has-a-date': without('history'),
    'datacite/review-names-its-journal': without('serial'),
    'datacite/review-has-a-page': without('page'),
    'datacite/review-has-an-abstract': without('abstracts'),
    'datacite/review-states-its-licence': without('licence'),
    'datacite/journal-has-a-title': (record) => ({ ...record, serial: { issns: [{ value: '1234-5679' }], volume: '26' } }),
    'datacite/book-has-a-title': withoutInBooks('titles', 'subtitle'),
    'datacite/book-has-an-isbn': withoutInBooks('formats', 'doi'),
  })

  it('is told of the book twice: by its identifiers, and whole', async () => {
    const { data } = JSON.parse(json!.write([await ready(readyRecord, datacite)], facts)) as {
      data: { type: string; attributes: Record<string, unknown> }
    }
    expect(data.type).toBe('dois')
    expect(data.attributes).toMatchObject({
      doi: '10.5555/shores.26.2.152',
      url: 'https://shores.example/26/2/152',
      publicationYear: 2025,
      types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Book review' },
      creators: [{ name: 'Byrne, Ada', nameType: 'Personal', givenName: 'Ada', familyName: 'Byrne' }],
    })
    expect(data.attributes['relatedIdentifiers']).toContainEqual({
      relatedIdentifier: '9780306406157',
      relatedIdentifierType: 'ISBN',
      relationType: 'Reviews',
      resourceTypeGeneral: 'Book',
    })
    expect(data.attributes['relatedItems']).toContainEqual(
      expect.objectContaining({
        relatedItemType: 'Book',
        relationType: 'Reviews',
        titles: [{ title: 'Counting Waves: A Tidal Diary' }],
        creators: [{ name: 'Quist, Mara', nameType: 'Personal', givenName: 'Mara', familyName: 'Quist' }],
        publicationYear: '2024',
        publisher: 'Harbour Press',
      }),
    )
    expect(data.attributes).not.toHaveProperty('event')
  })

  it('tells in XML the same as in JSON', async () => {
    const text = xml!.write([await ready(readyRecord, datacite)], facts)
    expect(text).toContain(
      '<relatedIdentifier relatedIdentifierType="ISBN" relationType="Reviews" resourceTypeGeneral="Book">9780306406157<',
    )
    expect(text).toMatch(
      /<relatedItem relatedItemType="Book" relationType="Reviews">\s*<relatedItemIdentifier relatedItemIdentifierType="DOI">10\.5555\/waves</,
    )
    expect(text).toMatch(/<contributor contributorType="Translator">\s*<contributorName nameType="Personal">Jan Novák</)
  })

  it('does not keep who wrote the foreword, and says so', async () => {
    expect((await judged(readyRecord, datacite)).losses).toEqual(
      expect.arrayContaining(['books[].contributors[].name', 'books[].series.title']),
    )
  })
})
