import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Contributor } from '../../../src/record/contributor.js'
import type { BookReview } from '../../../src/record/review.js'
import { apaWriter } from '../../../src/write/citations/index.js'
import { cslJsonWriter } from '../../../src/write/csl-json.js'
import { reviewers, titled, untitled, wavesBook, written } from './records.js'

/** What is used of Citation.js, which has no types of its own: it brings the APA style of the CSL project. */
interface CitationJs {
  readonly Cite: new (
    input: string,
    options?: { forceType?: string },
  ) => {
    format(kind: 'bibliography', options: { template: string; format: string }): string
  }
}

const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core') as CitationJs
require('@citation-js/plugin-csl')

const { byrne } = reviewers
const person = (given: string, family: string): Contributor => ({ role: 'author', name: `${given} ${family}`, given, family })
const many = (count: number): readonly Contributor[] => Array.from({ length: count }, (_, i) => person('Ada Maria', `Fen${'a'.repeat(i)}`))
const { doi: _, ...undoied } = titled
const { pages: __, ...unpaged } = titled

const records: readonly (readonly [string, BookReview])[] = [
  ['a title', titled],
  ['no title', untitled],
  ['two reviewers', { ...titled, contributors: [byrne, person('Jean-Paul', 'Roux')] }],
  ['three reviewers', { ...titled, contributors: [byrne, person('J. R. R.', 'Roux'), person('Élise', 'Vidal')] }],
  ['twenty reviewers', { ...titled, contributors: many(20) }],
  ['twenty-two reviewers', { ...titled, contributors: many(22) }],
  ['two authors of the book', { ...titled, books: [{ ...wavesBook, contributors: many(2) }] }],
  ['three authors of the book', { ...titled, books: [{ ...wavesBook, contributors: many(3) }] }],
  ['an address', { ...undoied, page: 'https://journal.example/26' }],
  ['no pages', unpaged],
  ['one page', { ...titled, pages: { first: '152' } }],
  ['no issue', { ...titled, serial: { titles: [{ value: 'Journal of Tides' }], volume: '26' } }],
  ['a title that asks', { ...titled, titles: [{ value: 'What now?' }] }],
]

describe("the CSL project's own APA style", () => {
  it.each(records)('agrees on a review with %s', (_name, record) => {
    const cite = new Cite(written(cslJsonWriter, record))
    expect(written(apaWriter, record)).toBe(cite.format('bibliography', { template: 'apa', format: 'text' }))
  })
})
