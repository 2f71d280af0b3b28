import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import type { Reader } from '../../../src/read/reader.js'
import { ris } from '../../../src/read/ris/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { biblatexWriter, bibtexWriter } from '../../../src/write/bibtex.js'
import { cslJsonWriter } from '../../../src/write/csl-json.js'
import { losses } from '../../../src/write/losses.js'
import { risWriter } from '../../../src/write/ris.js'
import type { Writer } from '../../../src/write/writer.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described, readBack } from '../exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }
const all: readonly (readonly [Writer, Reader])[] = [
  [bibtexWriter, bibtex],
  [biblatexWriter, bibtex],
  [cslJsonWriter, cslJson],
  [risWriter, ris],
]

const hostile = [
  'A}\n\n@book{evil, title = {B}}',
  'A\r\nER  - \r\nTY  - JOUR\r\nRI  - B',
  '\\input{/etc/passwd} \\write18{x}',
  '"}], "type": "book" --- ``a\'\' $x^2$ ~ % # _ & \\& {',
  '</script><b>bold? 3 < 4 > 2',
]

describe.each(all)('$id', (writer, reader) => {
  it.each(hostile)('lets no text become markup: %j', async (text) => {
    const title = text.replace(/\s+/g, ' ')
    const record: BookReview = { titles: [{ value: title }], books: [{ titles: [{ value: title }] }], keywords: [{ value: 'walls' }] }
    const written = writer.write([described(record, namesOf(record))], facts)
    const drafts = (await readBack(reader, written)).flatMap(({ draft }) => draft ?? [])
    expect(drafts).toHaveLength(1)
    // Bold type is no part of a title in any of these formats.
    const plain = title.replace('<b>', '')
    expect(drafts[0]?.record.titles?.[0]?.value).toBe(plain)
    expect(drafts[0]?.record.books).toHaveLength(1)
  })

  it('names what it leaves out', () => {
    const record: BookReview = {
      titles: [{ value: 'Walls' }],
      rating: { value: '4' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      books: [{ titles: [{ value: 'Two Cities' }], formats: [{ isbn: '9780306406157', kind: 'hardback' }] }],
    }
    expect(losses(record, writer)).toEqual(['books[].formats[].kind', 'licence', 'rating.value'])
  })

  it('writes several reviews into one document, each with its own book', async () => {
    const of = (i: number): BookReview => ({
      titles: [{ value: `Walls ${i}` }],
      books: [{ titles: [{ value: 'Two Cities' }], date: `201${i}` }],
    })
    const reviews = [1, 2, 3].map((i) => described(of(i), namesOf(of(i))))
    const drafts = (await readBack(reader, writer.write(reviews, facts))).flatMap(({ draft }) => draft ?? [])
    expect(drafts.map(({ record }) => record.books?.map(({ date }) => date))).toEqual([['2011'], ['2012'], ['2013']])
  })
})

it.each([bibtexWriter, biblatexWriter])('$id is well-formed to another parser, whatever the text', (writer) => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const { errors, entries } = parse(writer.write([described(record, namesOf(record))], facts))
      expect(errors).toEqual([])
      expect(entries).toHaveLength(1 + (record.books?.length ?? 0))
    }),
    { numRuns: 100 },
  )
})
