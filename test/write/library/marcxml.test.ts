import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marcxml } from '../../../src/read/marcxml/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { marcxmlWriter } from '../../../src/write/marcxml/index.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { expectCited } from '../citation/expect-cited.js'
import { described } from '../exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }

describe('MARCXML', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), marcxmlWriter, marcxml)),
      { numRuns: 600 },
    )
  }, 60_000)

  it('has the journal in 773, the book in 787, and a leader and 008 of an article', () => {
    const record: BookReview = {
      titles: [{ value: 'Walls & <words>\u0001' }],
      contributors: [{ role: 'author', name: 'Ilse Moss', family: 'Moss', given: 'Ilse' }],
      books: [{ titles: [{ value: 'Two Cities' }], subtitle: 'A History', contributors: [{ role: 'author', name: 'Anna Berg', family: 'Berg', given: 'Anna' }], publishers: [{ name: 'Tests Press' }], places: ['Brno'], date: '2019', formats: [{ isbn: '9780306406157' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], volume: '26' },
      history: { published: '2025-03' },
      language: 'cs',
    } // prettier-ignore
    const text = marcxmlWriter.write([described(record, namesOf(record))], facts)
    expect(text).toContain('<subfield code="a">Walls &amp; &lt;words&gt;</subfield>')
    expect(/<leader>(.*)<\/leader>/.exec(text)?.[1]).toHaveLength(24)
    const fixed = /<controlfield tag="008">(.*)<\/controlfield>/.exec(text)?.[1] ?? ''
    expect(fixed).toHaveLength(40)
    expect([fixed.slice(6, 15), fixed.slice(35, 38)]).toEqual(['e202503  ', 'cze'])
    for (const part of ['tag="773" ind1="0" ind2="8"', '>volume:26<', '>Review of:<', '>Berg, Anna<', '>Two Cities: A History<', '>Brno : Tests Press, 2019<', '>Book reviews<'])
      expect(text).toContain(part) // prettier-ignore
  })
})
