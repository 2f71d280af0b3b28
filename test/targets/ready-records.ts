import fc from 'fast-check'
import { expect } from 'vitest'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import type { Ready, Target } from '../../src/targets/target.js'
import { arbitraryRecord } from '../arbitrary.js'
import { judged, ready, readyRecord } from './judging.js'

/** Arbitrary reviews that are ready for an index, filled in with what it cannot do without. Of those that are made one in six is wanted. */
export async function readyRecords<Id extends string>(
  target: Target<Id>,
  fill: (record: BookReview) => BookReview,
  wanted = 500,
): Promise<readonly Ready<Id>[]> {
  const passed: Ready<Id>[] = []
  for (const record of fc.sample(arbitraryRecord, { numRuns: 6 * wanted, seed: 20260102 })) {
    const { ready: one } = await judged(normalForm(fill(record)), target)
    if (one !== undefined) passed.push(one as Ready<Id>)
    if (passed.length === wanted) break
  }
  expect(passed).toHaveLength(wanted)
  return passed
}

/** What every deposit must hold out against, as far as the index takes it. */
export async function hostileRecords<Id extends string>(
  target: Target<Id>,
  fill: (record: BookReview) => BookReview = (record) => record,
): Promise<readonly Ready<Id>[]> {
  return Promise.all(hostile.map((record) => ready(normalForm(fill(record)), target)))
}

/** The first reviewer with an ORCID iD, where none has one. */
export function signed(record: BookReview): BookReview {
  const [first, ...others] = record.contributors ?? []
  return first === undefined ? record : { ...record, contributors: [{ ...first, role: 'author', orcid: '0000-0002-1825-0097' }, ...others] }
}

/** The books with an ISBN each, where one has none. */
export function numbered(record: BookReview): BookReview {
  return {
    ...record,
    books: (record.books ?? readyRecord.books!).map((book) => ({ ...book, formats: book.formats ?? [{ isbn: '9780306406157' }] })),
  }
}

/** What most indexes cannot do without, where a record lacks it. */
export function filled(record: BookReview): BookReview {
  const { doi, page, titles, history, serial, contributors, licence } = readyRecord
  return {
    ...record,
    doi: record.doi ?? doi!,
    page: record.page ?? page!,
    titles: (record.titles ?? titles!).slice(0, 20),
    contributors: record.contributors?.some(({ role }) => role === 'author') ? record.contributors : contributors!,
    history: { ...record.history, published: record.history?.published ?? history!.published! },
    serial: { ...record.serial, titles: record.serial?.titles ?? serial!.titles!, issns: record.serial?.issns ?? serial!.issns! },
    licence: record.licence ?? licence!,
  }
}

const hostile: readonly BookReview[] = [
  { ...readyRecord, titles: [{ value: '<i>A</i> &amp; ]]> <!-- 𝔘 \u0007 \uD800 שלום "' }] },
  { ...readyRecord, titles: [{ value: 'ž'.repeat(300) }] },
  {
    ...readyRecord,
    contributors: Array.from(
      { length: 60 },
      (_, i) => ({ role: 'author', name: `Ada ${'B'.repeat(i + 1)}`, family: 'B'.repeat(i + 1), given: 'Ada' }) as const,
    ),
  },
  { ...readyRecord, contributors: [{ role: 'author', name: 'יעל כהן', family: 'כהן', given: 'יעל' }] },
  {
    ...readyRecord,
    books: Array.from(
      { length: 12 },
      (_, i) => ({ titles: [{ value: `Wave ${i}` }], date: '2024', contributors: [{ role: 'author', name: 'Mara Quist' }] }) as const,
    ),
  },
  { ...readyRecord, abstracts: [{ value: 'One.\n\nTwo & <three>.', language: 'en' }] },
]
