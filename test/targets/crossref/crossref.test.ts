import { describe, expect, it } from 'vitest'
import { crossrefTarget } from '../../../src/targets/crossref/index.js'
import type { DepositFacts } from '../../../src/targets/target.js'
import type { BookReview } from '../../../src/record/review.js'
import { itJudges, judged, ready, readyRecord } from '../judging.js'

const facts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
}
const [link, full, older] = crossrefTarget.deposits
const named = (family: string, given = 'Ada') => (record: BookReview): BookReview => ({ ...record, contributors: [{ role: 'author', name: `${given} ${family}`, family, given }] }) // prettier-ignore

describe('Crossref', () => {
  itJudges(crossrefTarget, {
    'crossref/review-has-a-doi': ({ doi: _, ...record }) => record,
    'crossref/doi-has-a-registered-form': (record) => ({ ...record, doi: `10.5555/${'a'.repeat(201)}` }),
    'crossref/review-has-a-page': ({ page: _, ...record }) => record,
    'crossref/page-is-not-too-long': (record) => ({ ...record, page: `https://shores.example/${'a'.repeat(2048)}` }),
    'crossref/review-has-a-title': ({ titles: _, ...record }) => record,
    'crossref/review-has-few-titles': (record) => ({ ...record, titles: [...'abcdefghijklmnopqrstu'].map((letter) => ({ value: `Tides ${letter}`, language: `x${letter}` })) }),
    'crossref/review-has-a-date': ({ history: _, ...record }) => record,
    'crossref/review-names-its-journal': ({ serial: _, ...record }) => record,
    'crossref/review-names-its-reviewer': ({ contributors: _, ...record }) => record,
    'crossref/review-has-an-abstract': ({ abstracts: _, ...record }) => record,
    'crossref/review-states-its-licence': ({ licence: _, ...record }) => record,
    'crossref/review-states-its-pages': ({ pages: _, ...record }) => record,
    'crossref/first-page-is-not-too-long': (record) => ({ ...record, pages: { first: '1'.repeat(33) } }),
    'crossref/last-page-is-not-too-long': (record) => ({ ...record, pages: { first: '1', last: '2'.repeat(33) } }),
    'crossref/surname-is-not-too-long': named('a'.repeat(61)),
    'crossref/surname-has-no-digits': named('Byrne1'),
    'crossref/given-name-is-not-too-long': named('Byrne', 'a'.repeat(61)),
    'crossref/given-name-has-no-digits': named('Byrne', 'Ada?'),
    'crossref/journal-has-a-title': (record) => ({ ...record, serial: { issns: [{ value: '1234-5679' }], volume: '26' } }),
    'crossref/journal-title-is-not-too-long': (record) => ({ ...record, serial: { ...record.serial, titles: [{ value: 'Shores '.repeat(40).trim() }] } }),
    'crossref/journal-has-an-issn': (record) => ({ ...record, serial: { ...record.serial, issns: [] } }),
    'crossref/volume-is-not-too-long': (record) => ({ ...record, serial: { ...record.serial, volume: '2'.repeat(33) } }),
    'crossref/issue-is-not-too-long': (record) => ({ ...record, serial: { ...record.serial, issue: '2'.repeat(33) } }),
    'crossref/book-has-an-isbn': (record) => ({ ...record, books: record.books!.map(({ formats: _, doi: __, ...book }) => book) }),
  }) // prettier-ignore
})

describe('the link deposit', () => {
  it('says of each registered DOI which books it reviews, and nothing else', async () => {
    const text = link!.write([await ready(readyRecord, crossrefTarget)], facts)
    for (const isbn of ['9780306406157', '9783161484100', '9780198526636'])
      expect(text).toContain(`<rel:inter_work_relation relationship-type="isReviewOf" identifier-type="isbn">${isbn}<`)
    expect(text).toContain('identifier-type="doi">10.5555/waves<')
    expect(text).toContain('<doi>10.5555/shores.26.2.152</doi>')
    expect(text).not.toContain('Byrne')
    expect(text).not.toContain('<title')
  })

  it('refuses a review whose books nobody can name', async () => {
    const nameless = {
      ...readyRecord,
      books: [{ titles: [{ value: 'Counting Waves' }], contributors: [{ role: 'author', name: 'Mara Quist' }] }],
    } as const
    expect(link!.refuses?.(await ready(nameless, crossrefTarget))).toContain('neither an ISBN nor a DOI')
  })

  it('does not compile for, and is not written without, a depositor', () => {
    expect(link!.needs).toEqual(['depositor'])
    expect(() => link!.write([], { base: facts.base, timestamp: facts.timestamp })).toThrow(RangeError)
  })
})

describe('the full deposit', () => {
  it('names reviewer, journal, page and date, and the book as link and as citation', async () => {
    const text = full!.write([await ready(readyRecord, crossrefTarget)], facts)
    expect(text).toContain('<timestamp>20260102030405678</timestamp>')
    expect(text).toMatch(
      /<person_name sequence="first" contributor_role="author">\s*<given_name>Ada<\/given_name>\s*<surname>Byrne<\/surname>\s*<ORCID>https:\/\/orcid\.org\/0000-0002-1825-0097</,
    )
    expect(text).toMatch(/contributor_role="translator">\s*<name>Jan Novák<\/name>/)
    expect(text).toContain('<resource>https://shores.example/26/2/152</resource>')
    expect(text).toMatch(/<publication_date media_type="online">\s*<month>03<\/month>\s*<day>01<\/day>\s*<year>2025/)
    expect(text).toMatch(
      /<citation key="reviewed-book1">\s*<volume_title>Counting Waves: A Tidal Diary<\/volume_title>\s*<author>Quist<\/author>\s*<cYear>2024<\/cYear>/,
    )
    expect(text).toMatch(/<journal_issue>\s*<publication_date>\s*<month>21<\/month>\s*<year>2025/)
  })

  it('gives a name without parts as a surname in 5.3.1, where no other place is', async () => {
    const text = older!.write([await ready(readyRecord, crossrefTarget)], facts)
    expect(text).toContain('http://www.crossref.org/schema/5.3.1')
    expect(text).toMatch(/contributor_role="translator">\s*<surname>Jan Novák<\/surname>/)
  })

  it('gives the same content at the same moment the same batch, and other content another', async () => {
    const one = await ready(readyRecord, crossrefTarget)
    const other = await ready({ ...readyRecord, doi: '10.5555/other' }, crossrefTarget)
    const batch = (text: string): string | undefined => /<doi_batch_id>([^<]+)</.exec(text)?.[1]
    expect(batch(full!.write([one], facts))).toBe(batch(full!.write([one], facts)))
    expect(batch(full!.write([one], facts))).not.toBe(batch(full!.write([other], facts)))
  })

  it('keeps text with markup and entities text', async () => {
    const text = full!.write([await ready({ ...readyRecord, titles: [{ value: 'A <b>&amp; "C" \u0001' }] }, crossrefTarget)], facts)
    expect(text).toContain('<title>A &lt;b&gt;&amp;amp; &quot;C&quot; </title>')
  })
})

describe('a review that says less', () => {
  it('is blocked by exactly what Crossref cannot do without', async () => {
    const { diagnostics } = await judged(
      { books: readyRecord.books!, titles: readyRecord.titles!, serial: { titles: [{ value: 'Shores' }] } },
      crossrefTarget,
    )
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ field }) => field).sort()).toEqual(['doi', 'issn', 'page', 'published']) // prettier-ignore
  })
})
