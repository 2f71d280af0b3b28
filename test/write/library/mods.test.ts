import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mods } from '../../../src/read/mods/index.js'
import type { BookReview } from '../../../src/record/review.js'
import { losses } from '../../../src/write/losses.js'
import { modsWriter } from '../../../src/write/mods/index.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { expectCited } from '../citation/expect-cited.js'
import { described } from '../exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }

describe('MODS', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), modsWriter, mods)),
      { numRuns: 600 },
    )
  }, 60_000)

  it('has the journal as the host and the whole book as the item that is reviewed', () => {
    const record: BookReview = {
      titles: [{ value: 'Walls & <words>\u0001' }],
      contributors: [{ role: 'author', name: 'Ilse Moss', family: 'Moss', given: 'Ilse' }],
      books: [{ titles: [{ value: 'Two Cities' }], subtitle: 'A History', contributors: [{ role: 'editor', name: 'Anna Berg' }], formats: [{ isbn: '9780306406157' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], volume: '26' },
      pages: { first: '152', last: '158' },
    } // prettier-ignore
    const text = modsWriter.write([described(record, namesOf(record))], facts)
    expect(text).toContain('<title>Walls &amp; &lt;words&gt;</title>')
    expect(text).toContain('<relatedItem type="host">')
    expect(text).toMatch(/<relatedItem type="reviewOf">\s*<titleInfo>\s*<title>Two Cities<\/title>\s*<subTitle>A History<\/subTitle>/)
    expect(text).toContain('<roleTerm type="code" authority="marcrelator">edt</roleTerm>')
    expect(text).toContain('<identifier type="isbn">9780306406157</identifier>')
  })

  it('says the language of each title, abstract and subject, and loses none', () => {
    const record: BookReview = {
      titles: [{ value: 'Recenze knihy', language: 'cs' }, { value: 'A book review', language: 'en' }],
      abstracts: [{ value: 'Shrnutí.', language: 'cs' }],
      keywords: [{ value: 'města', language: 'cs' }],
      serial: { titles: [{ value: 'Gender a výzkum', language: 'cs' }, { value: 'Gender and Research', language: 'en' }] },
      books: [{ titles: [{ value: 'Two Cities', language: 'en' }], subtitle: 'A History' }],
    } // prettier-ignore
    const text = modsWriter.write([described(record, namesOf(record))], facts)
    expect(text).toMatch(/<titleInfo xml:lang="cs">\s*<title>Recenze knihy<\/title>/)
    expect(text).toMatch(/<titleInfo type="translated" xml:lang="en">\s*<title>A book review<\/title>/)
    expect(text).toMatch(/<titleInfo type="translated" xml:lang="en">\s*<title>Gender and Research<\/title>/)
    expect(losses(record, modsWriter)).toEqual([])
  })
})
