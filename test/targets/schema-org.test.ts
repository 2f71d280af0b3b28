import { describe, expect, it } from 'vitest'
import { schemaOrg } from '../../src/targets/schema-org.js'
import { itJudges, judged, readyRecord } from './judging.js'

describe('schema.org', () => {
  itJudges(schemaOrg, {
    'schema-org/review-says-what-it-reviews': ({ books: _, ...record }) => record,
    'schema-org/review-has-a-name': ({ titles: _, ...record }) => record,
    'schema-org/review-names-its-author': ({ contributors: _, ...record }) => record,
    'schema-org/review-has-a-date': ({ history: _, ...record }) => record,
    'schema-org/book-has-a-name': (record) => ({ ...record, books: record.books!.map(({ titles: _, ...book }) => book) }),
    'schema-org/book-has-an-isbn': (record) => ({ ...record, books: record.books!.map(({ formats: _, ...book }) => book) }),
  })

  it('takes a review without a reviewer, but says what is lost', async () => {
    const { contributors: _, ...anonymous } = readyRecord
    const { standing, losses } = await judged(anonymous, schemaOrg)
    expect(standing).toBe('ready with losses')
    expect(losses).toContain('history.received')
  })
})
