import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jatsWriter } from '../../../src/write/jats/index.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described } from '../../write/exchange.js'
import type { BookReview } from '../../../src/record/review.js'
import { dtdErrorsOfAll } from '../targets/judges.js'

const written = (record: BookReview): string =>
  jatsWriter.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })

it('the Archiving DTD of JATS 1.4 takes every record', () => {
  const records = fc.sample(arbitraryRecord, { numRuns: 300, seed: 1 })
  expect(dtdErrorsOfAll(records.map(written), 'jats/dtd/1.4')).toEqual([])
}, 300_000)

it('the DTD takes hostile text in every place', () => {
  const hostile = [
    '<b>&amp;</b>',
    ']]>',
    '\u0000\u0008\uFFFE',
    '\uD800 alone',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '"\'',
    '--><?php ?>',
  ]
  const records = hostile.map((value): BookReview => ({
    titles: [{ value, language: 'en' }],
    abstracts: [{ value }],
    contributors: [{ role: 'author', name: value }],
    books: [
      {
        titles: [{ value }],
        contributors: [{ role: 'editor', name: value, printedRole: value }],
        publishers: [{ name: value }],
        extent: value,
        series: { title: value, number: value },
      },
    ],
    serial: { titles: [{ value }], volume: value, issue: value },
    pages: { first: value },
    identifiers: [{ scheme: 'local', value }],
    keywords: [{ value }],
    references: [{ text: value }],
    notices: [{ kind: 'retraction', text: value }],
    rights: value,
  }))
  expect(dtdErrorsOfAll(records.map(written), 'jats/dtd/1.4')).toEqual([])
}, 60_000)

it('the judge finds an element out of its place', () => {
  const wrong = written({ books: [{ titles: [{ value: 'A' }] }] }).replace('<article-meta>', '<article-meta><kwd/>')
  expect(dtdErrorsOfAll([wrong], 'jats/dtd/1.4')).not.toEqual([])
})
