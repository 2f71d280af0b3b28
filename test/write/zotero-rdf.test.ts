import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameAlone } from '../../src/describe/identity/identify.js'
import { textSource } from '../../src/read/reader.js'
import { readers } from '../../src/read/index.js'
import { zoteroRdf } from '../../src/read/zotero-rdf/index.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { zoteroRdfWriter } from '../../src/write/zotero-rdf.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { goodRecord } from '../check/core/good-record.js'
import { asRead, expectCited } from './citation/expect-cited.js'
import { content, described, readBack } from './exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }
const written = (...records: readonly BookReview[]): string =>
  zoteroRdfWriter.write(records.map(normalForm).map((record) => described(record, nameAlone(record, facts.base))), facts) // prettier-ignore

describe('Zotero RDF', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), zoteroRdfWriter, zoteroRdf)),
      { numRuns: 400 },
    )
  }, 60_000)

  it('has the authors of the book as reviewed authors, and the book as an item of its own, each related to the other', () => {
    const text = written(goodRecord)
    expect(text).toMatch(
      /<z:reviewedAuthors>\s*<rdf:Seq>\s*<rdf:li>\s*<foaf:Person>\s*<foaf:surname>Quist<\/foaf:surname>\s*<foaf:givenName>Mara</,
    )
    expect(text).toMatch(/<bib:authors>\s*<rdf:Seq>\s*<rdf:li>\s*<foaf:Person>\s*<foaf:surname>Byrne<\/foaf:surname>/)
    const [review] = /[^"]*#review/.exec(text) ?? []
    const [book] = /[^"]*counting-waves[^"]*#book/.exec(text) ?? []
    expect(text).toContain(`<dc:relation rdf:resource="${book}"/>`)
    expect(text).toContain(`<dc:relation rdf:resource="${review}"/>`)
    expect(text).toContain('<dc:identifier>ISBN 9780306406157 9783161484100</dc:identifier>')
    expect(text).toContain('<dc:identifier>ISSN 1234-5679, 2049-3630</dc:identifier>')
    // Who wrote the foreword has no name of its own in Zotero, but is not lost.
    expect(/<bib:contributors>[^]*?<\/bib:contributors>/.exec(text)?.[0]).toContain('Ilse Brandt')
    expect(text).toMatch(/<vcard:locality>Porto<\/vcard:locality>/)
    expect(text).toContain('Type: review-book\nReviewed Title: Counting Waves: A Tidal Diary')
  })

  it('has one item for a book that two reviews say the same of, and two where they differ', async () => {
    const one: BookReview = { titles: [{ value: 'One' }], books: [{ titles: [{ value: 'Two Cities' }], contributors: [{ role: 'author', name: 'Anna Berg' }], date: '1999' }], doi: '10.5555/1' } // prettier-ignore
    const other = { ...one, titles: [{ value: 'Other' }], doi: '10.5555/2' }
    const differing: BookReview = { ...other, books: one.books!.map((book) => ({ ...book, places: ['Prague'] })) }
    expect(written(one, other).match(/<bib:Book /g)).toHaveLength(1)
    expect(written(one, differing).match(/<bib:Book /g)).toHaveLength(2)
    const readings = await readBack(zoteroRdf, written(one, other))
    expect(readings.map(({ draft }) => draft && asRead(content(draft.record)))).toEqual(
      [one, other].map((record) => asRead(content(normalForm(record)))),
    )
  })

  it('holds markup and what XML cannot hold', async () => {
    const hostile = { titles: [{ value: 'A <i>B</i> & "C" \u0001 ]]>' }], books: [{ titles: [{ value: 'R & D < "]]>" 𝔘\u0002' }] }] }
    const [reading] = await readBack(zoteroRdf, written(hostile))
    expect(reading?.draft?.record.books?.[0]?.titles?.[0]?.value).toBe('R & D < "]]>" 𝔘')
  })

  it('is told by its namespace, before RDF/XML in general', () => {
    const source = textSource('a.rdf', written(goodRecord))
    const sureness = readers.map(({ id, detect }) => [id, detect(source)] as const).filter(([, sure]) => sure >= 0.3)
    expect(sureness).toEqual([['zotero-rdf', 0.97]])
  })
})
