import { readFileSync } from 'node:fs'
import { describe as group, expect, it } from 'vitest'
import { check } from '../../src/check/check.js'
import type { CheckedRecord } from '../../src/check/checked-record.js'
import { compiledValidator } from '../../src/check/compiled.js'
import { referenceValidator } from '../../src/check/reference.js'
import { loadShapes } from '../../src/check/shape-metadata.js'
import { describe } from '../../src/describe/describe.js'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import type { FieldPath, Origin } from '../../src/record/draft.js'
import type { BookReview } from '../../src/record/review.js'
import { goodGraph } from './core/fixtures.js'
import { goodNames, goodRecord } from './core/good-record.js'

const shapes = loadShapes(readFileSync(new URL('../../shapes/core.ttl', import.meta.url), 'utf8'))
const fast = compiledValidator(shapes)
const [firstBook, secondBook] = goodRecord.books ?? []

const origins: ReadonlyMap<FieldPath, Origin> = new Map(
  Object.entries({ '': 1, 'books[0]': 4, 'books[0].formats[1]': 6, serial: 8, pages: 11, 'history.received': 12 }).map(([path, line]) => [
    path,
    { place: { file: 'page.review.yaml', line }, trust: 3 as const },
  ]),
)

async function findings(record: BookReview, closed: readonly FieldPath[] = []): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await check(record, goodNames, describe(record, goodNames), origins, fast, { key: 'page.txt', closed })
  return diagnostics
}

group('check', () => {
  it('passes a record without findings for the core', async () => {
    const { diagnostics, record } = await check(goodRecord, goodNames, describe(goodRecord, goodNames), origins, fast, { key: 'page.txt' })
    expect(diagnostics).toEqual([])
    const passed: CheckedRecord<'core'> | undefined = record
    expect(passed).toEqual({ record: goodRecord, target: 'core' })
  })

  it('says what is missing as the key to type, at the nearest place that is known', async () => {
    const { doi: _doi, contributors: _contributors, ...less } = goodRecord
    const { formats: _formats, ...book } = firstBook ?? {}
    const { issns: _issns, ...serial } = goodRecord.serial ?? {}
    const found = await findings({ ...less, books: [book, secondBook ?? {}], serial })
    expect(found.map(({ rule, severity, field, place }) => [rule, severity, field, place?.line])).toEqual([
      ['core/review-has-a-doi', 'warning', 'doi', 1],
      ['core/review-names-its-reviewer', 'warning', 'reviewer', 1],
      ['core/book-has-an-isbn', 'warning', 'books[0].isbn', 4],
      ['core/journal-has-an-issn', 'warning', 'issn', 8],
    ])
    expect(found[0]).toMatchObject({
      message: 'The review has no DOI.',
      review: 'page.txt',
      place: { file: 'page.review.yaml', line: 1 },
    })
  })

  it('says nothing of a field that a person has closed', async () => {
    const { doi: _doi, ...less } = goodRecord
    const { formats: _formats, ...book } = firstBook ?? {}
    const record = { ...less, books: [book, secondBook ?? {}] }
    expect((await findings(record)).map(({ field }) => field)).toEqual(['doi', 'books[0].isbn'])
    expect((await findings(record, ['books[0].formats'])).map(({ field }) => field)).toEqual(['doi'])
    expect(await findings(record, ['doi', 'books[0].formats'])).toEqual([])
    expect(await findings({ ...goodRecord, history: {} }, ['history.published'])).toEqual([])
    expect((await findings({ ...goodRecord, history: {} }, ['history.received'])).map(({ field }) => field)).toEqual(['published'])
    const { serial: _serial, contributors: _contributors, ...bare } = goodRecord
    expect((await findings(bare)).map(({ field }) => field)).toEqual(['reviewer', 'journal'])
    expect(await findings(bare, ['serial.titles', 'contributors'])).toEqual([])
  })

  it('points at the line of an ISBN with a wrong check digit, once, and passes nothing', async () => {
    const record = {
      ...goodRecord,
      books: [{ ...firstBook, formats: [{ isbn: '9780306406157' }, { isbn: '9783161484109' }] }, secondBook ?? {}],
    }
    const { diagnostics, record: passed } = await check(record, goodNames, describe(record, goodNames), origins, fast, { key: 'page.txt' })
    expect(passed).toBeUndefined()
    expect(diagnostics).toEqual([
      {
        rule: 'core/isbn-check-digit-is-right',
        severity: 'error',
        message: 'The ISBN 9783161484109 is wrong: its last digit should be 0, not 9.',
        hint: 'Compare it with the book, and correct isbn:.',
        place: { file: 'page.review.yaml', line: 6 },
        field: 'books[0].isbn',
        review: 'page.txt',
        actual: '9783161484109',
      },
    ])
  })

  it('names the field of a date in the words of the rule', async () => {
    const found = await findings({ ...goodRecord, history: { ...goodRecord.history, received: '2023-02-30' } })
    expect(found.map(({ rule, message, field, place }) => [rule, message, field, place?.line])).toEqual([
      ['core/date-exists', 'received “2023-02-30” is no date of the calendar.', 'received', 12],
    ])
  })

  it('knows which revision came too late', async () => {
    const found = await findings({ ...goodRecord, history: { ...goodRecord.history, revised: ['2025-01', '2025-03'] } })
    expect(found.map(({ message, field, hint }) => [message, field, hint])).toEqual([
      [
        'revised 2025-03 lies after accepted 2025-02-10.',
        'revised',
        'Check revised: a review is received, revised, accepted and then published.',
      ],
    ])
  })

  it('takes the missing ISBN of a book from before 1970 as information', async () => {
    const { formats: _formats, ...book } = secondBook ?? {}
    const found = await findings({ ...goodRecord, books: [firstBook ?? {}, { ...book, date: '1961' }] })
    expect(found.map(({ severity, message, field }) => [severity, message, field])).toEqual([
      ['info', 'The book has no ISBN; it is of 1961, before there were any.', 'books[1].isbn'],
    ])
  })

  it('reports two wrong numbers of one field as two', async () => {
    const serial = { ...goodRecord.serial, issns: [{ value: '1234-5670' }, { value: '2049-3631' }] }
    expect((await findings({ ...goodRecord, serial })).map(({ field, actual }) => [field, actual])).toEqual([
      ['issn', '1234-5670'],
      ['issn', '2049-3631'],
    ])
  })

  it('puts the worst first', async () => {
    const { licence: _licence, doi: _doi, titles: _titles, ...less } = goodRecord
    expect((await findings(less)).map(({ severity, field }) => [severity, field])).toEqual([
      ['error', 'title'],
      ['warning', 'doi'],
      ['info', 'license'],
    ])
  })

  it('says the same whichever engine validates', async () => {
    const { doi: _doi, titles: _titles, ...less } = goodRecord
    const record = { ...less, history: { received: '2023-02-30' } }
    const graph = describe(record, goodNames)
    const judged = await check(record, goodNames, graph, origins, referenceValidator(shapes), { key: 'page.txt' })
    expect(judged.diagnostics).toEqual(await findings(record))
    expect(judged.diagnostics.map(({ field }) => field)).toEqual(['title', 'received', 'doi', 'published'])
  })

  it('passes a record for the target that was asked for', async () => {
    const { record } = await check(goodRecord, goodNames, describe(goodRecord, goodNames), origins, fast, {
      key: 'page.txt',
      target: 'crossref',
    })
    const passed: CheckedRecord<'crossref'> | undefined = record
    expect(passed?.target).toBe('crossref')
  })
})

group('the good graph', () => {
  it('is what the good record is described as', () => {
    const statements = (graph: ReturnType<typeof goodGraph>): string[] =>
      [...graph].map(({ subject, predicate, object }) => `${subject.nt} ${predicate.nt} ${object.termType} ${object.value}`).sort()
    expect(statements(describe(goodRecord, goodNames))).toEqual(statements(goodGraph()))
  })
})
