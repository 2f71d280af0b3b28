import { Dataset } from '../../../src/rdf/dataset.js'
import type { BookReview } from '../../../src/record/review.js'
import type { Writer } from '../../../src/write/writer.js'
import { namesOf } from '../../arbitrary.js'

const byrne = { role: 'author', name: 'Ada Byrne', family: 'Byrne', given: 'Ada' } as const
const quist = { role: 'author', name: 'Mara Quist', family: 'Quist', given: 'Mara' } as const

export const wavesBook = { titles: [{ value: 'Counting Waves' }], subtitle: 'A Tidal Diary', contributors: [quist] }
export const essaysBook = {
  titles: [{ value: 'Salt Essays' }],
  contributors: [
    { role: 'editor', name: 'Jean-Paul Roux', family: 'Roux', given: 'Jean-Paul' },
    { role: 'editor', name: 'Ines Vidal', family: 'Vidal', given: 'Ines' },
  ],
} as const

/** A review of a book in a journal, with all that a reference prints. */
export const titled: BookReview = {
  titles: [{ value: 'The Sea in Columns' }],
  contributors: [byrne],
  books: [wavesBook],
  serial: { titles: [{ value: 'Journal of Tides' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '2' },
  pages: { first: '152', last: '158' },
  history: { published: '2025-12-12' },
  doi: '10.5555/rec.2025.1',
}

const { titles: _, ...rest } = titled
export const untitled: BookReview = rest
export const reviewers = { byrne, quist }

/** What a writer makes of reviews; writers of references look at the records alone. */
export function written(writer: Writer, ...records: readonly BookReview[]): string {
  return writer.write(
    records.map((record) => ({ record, names: namesOf(record), graph: new Dataset() })),
    { base: 'https://reviews.example/', preview: false },
  )
}
