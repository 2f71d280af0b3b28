import { describe, expect, it } from 'vitest'
import { landingHtml } from '../../src/read/landing-html/index.js'
import type { BookReview } from '../../src/record/review.js'
import { google } from '../../src/targets/google.js'
import { scholar } from '../../src/targets/scholar.js'
import { signposting } from '../../src/targets/signposting.js'
import type { DepositFacts, DepositWriter, Ready } from '../../src/targets/target.js'
import { carried } from '../../src/write/losses.js'
import { readBack } from '../write/exchange.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'

const facts: DepositFacts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const written = <Id extends string>(
  { deposits: [writer] }: { readonly deposits: readonly DepositWriter<Id>[] },
  review: Ready<Id>,
): string => writer?.write([review], facts) ?? ''

/** Every text in a record. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('Google', () => {
  itJudges(google, {
    'google/review-names-its-author': ({ contributors: _, ...record }) => record,
    'google/review-says-what-it-reviews': ({ books: _, ...record }) => record,
    'google/review-has-a-date': ({ history: _, ...record }) => record,
    'google/author-has-a-short-name': (record) => ({
      ...record,
      contributors: [{ role: 'author', name: 'Ada '.repeat(25).trim() + ' B' }],
    }),
    'google/book-has-a-name': (record) => ({ ...record, books: record.books!.map(({ titles: _, ...book }) => book) }),
    'google/rating-is-a-number': (record) => ({ ...record, rating: { value: 'four stars', best: '5' } }),
  })

  it('shows no stars where the review states no rating, and none is made up', async () => {
    const { rating: _, ...unrated } = readyRecord
    expect(await judged(unrated, google)).toMatchObject({
      standing: 'out of scope',
      remark: expect.stringContaining('not eligible for stars') as string,
      diagnostics: [],
    })
  })

  it('takes ratings as its documentation shows them', async () => {
    for (const value of ['4', '4.5', '80%', '8/10', '8 / 10'])
      expect((await judged({ ...readyRecord, rating: { value, best: '10' } }, google)).diagnostics).toEqual([])
  })
})

describe('Google Scholar', () => {
  itJudges(scholar, {
    'scholar/review-has-a-title': ({ titles: _, ...record }) => record,
    'scholar/review-names-its-author': ({ contributors: _, ...record }) => record,
    'scholar/review-has-a-date': ({ history: _, ...record }) => record,
    'scholar/review-states-its-first-page': ({ pages: _, ...record }) => record,
    'scholar/journal-has-an-issn': (record) => ({ ...record, serial: { ...record.serial, issns: [] } }),
  })

  it('is given what it keeps as tags, and nothing of the book as if it were the review’s', async () => {
    const review = await ready(readyRecord, scholar)
    const tags = written(scholar, review)
    expect(tags).toContain('<meta name="citation_author" content="Byrne, Ada">')
    expect(tags).toContain('<meta name="citation_publication_date" content="2025/04/15">')
    expect(tags).not.toContain('citation_isbn')
    const { contributors, history, ...others } = carried(readyRecord, scholar)
    for (const { family, orcid } of contributors ?? []) for (const text of [family, orcid]) expect(tags).toContain(text)
    for (const day of Object.values(history ?? {})) expect(tags).toContain((day as string).replaceAll('-', '/'))
    for (const text of texts(others).filter((one) => !['en', 'cs', 'print', 'online'].includes(one))) expect(tags).toContain(text)
  })

  it('cannot be told more than one title, nor who translated the review', async () => {
    const { losses } = await judged(readyRecord, scholar)
    expect(losses).toEqual(
      expect.arrayContaining(['titles[].value', 'titles[].language', 'contributors[].name', 'books[].titles[].value', 'abstracts[].value']),
    )
  })
})

describe('what the tags for Google Scholar give back', () => {
  const readTags = async (record: BookReview): Promise<BookReview | undefined> => {
    const [reading] = await readBack(landingHtml, written(scholar, await ready(record, scholar)))
    return reading?.draft?.record
  }

  it('the page that we make, where the review names none', async () => {
    const { page: _, ...record } = readyRecord
    expect((await readTags(record))?.page).toBe((await ready(record, scholar)).names.review)
  })

  it('an article number by its letter, and any other as the page in whose tag it stands', async () => {
    const { pages: _, ...record } = readyRecord
    expect(await readTags({ ...record, locator: 'e1001044' })).toMatchObject({ locator: 'e1001044' })
    expect(await readTags({ ...record, locator: '17' })).toMatchObject({ pages: { first: '17' } })
    expect((await judged({ ...record, locator: '17' }, scholar)).losses).toContain('locator')
  })

  it('a licence that is none of Creative Commons as a statement of rights', async () => {
    expect(await readTags({ ...readyRecord, licence: 'https://shores.example/terms' })).toMatchObject({
      rights: 'https://shores.example/terms',
    })
  })
})

describe('Signposting', () => {
  itJudges(signposting, {
    'signposting/review-has-a-doi': ({ doi: _, ...record }) => record,
    'signposting/review-has-a-licence': ({ licence: _, ...record }) => record,
  })

  it('leads from the page to the DOI, the data and the licence, and back from the data', async () => {
    const { linkset } = JSON.parse(written(signposting, await ready(readyRecord, signposting))) as { linkset: Record<string, unknown>[] }
    const [page, ...files] = linkset
    expect(page).toMatchObject({
      anchor: 'https://shores.example/26/2/152',
      'cite-as': [{ href: 'https://doi.org/10.5555/shores.26.2.152' }],
      author: [{ href: 'https://orcid.org/0000-0002-1825-0097' }],
      license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
    })
    expect((page?.['describedby'] as { type: string }[]).map(({ type }) => type)).toEqual(['text/turtle', 'application/ld+json'])
    for (const file of files) expect(file['describes']).toEqual([{ href: 'https://shores.example/26/2/152', type: 'text/html' }])
    for (const { anchor } of linkset) expect(URL.canParse(anchor as string)).toBe(true)
  })
})
