import { describe, expect, it } from 'vitest'
import { mods } from '../../../src/read/mods/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (text: string): readonly Reading[] => [...(mods.read(textSource('a.xml', text), {}) as Iterable<Reading>)]
const name = (family: string, given: string, role: string): string =>
  `<name type="personal"><namePart type="family">${family}</namePart><namePart type="given">${given}</namePart><role><roleTerm type="code" authority="marcrelator">${role}</roleTerm></role></name>`
const host =
  '<relatedItem type="host"><titleInfo><title>Journal of Tests</title></titleInfo><identifier type="issn">2570-6578</identifier><part><detail type="volume"><number>26</number></detail><detail type="issue"><number>1</number></detail><extent unit="pages"><start>152</start><end>158</end></extent><date>2025</date></part></relatedItem>'
const book = `<relatedItem type="reviewOf"><titleInfo><nonSort>The </nonSort><title>Two Cities</title><subTitle>A History</subTitle></titleInfo>${name('Berg', 'Anna', 'edt')}<originInfo><place><placeTerm type="text">Brno</placeTerm></place><publisher>Tests Press</publisher><dateIssued>2019</dateIssued></originInfo><physicalDescription><extent>216 p.</extent></physicalDescription><identifier type="isbn">978-0-306-40615-7</identifier></relatedItem>`
const record = (...parts: readonly string[]): string =>
  `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Walls and Words</title></titleInfo>${parts.join('\n')}</mods>`

describe('MODS', () => {
  it('has the journal in the host and the whole book in the item that is reviewed', () => {
    const review = record(name('Moss', 'Ilse', 'aut'), '<genre>book review</genre><identifier type="doi">10.5555/walls</identifier>', host, book) // prettier-ignore
    expect(read(`<modsCollection>${review}</modsCollection>`)[0]?.draft?.record).toMatchObject({
      doi: '10.5555/walls',
      contributors: [{ role: 'author', name: 'Ilse Moss', family: 'Moss', given: 'Ilse' }],
      books: [{ titles: [{ value: 'The Two Cities' }], subtitle: 'A History', contributors: [{ role: 'editor', name: 'Anna Berg' }], publishers: [{ name: 'Tests Press' }], places: ['Brno'], date: '2019', extent: '216 p.', formats: [{ isbn: '9780306406157' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '1', date: '2025' },
      pages: { first: '152', last: '158' },
    }) // prettier-ignore
  })

  it('may name the book in a note', () => {
    const one = record(host, '<note>Recenze na: Two Cities / Anna Berg. Brno: Tests Press, 2019.</note>')
    expect(read(one)[0]?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities' }] }])
  })

  it('passes over books and articles, and is read wherever it is cut', () => {
    const ofBook = record('<originInfo><issuance>monographic</issuance></originInfo>')
    expect(read(ofBook)[0]).toEqual({ passedOver: 'the record of a book' })
    expect(read(record(host))[0]?.passedOver).toBeDefined()
    const whole = record(host, book)
    for (let at = 0; at < 20; at++) expect(() => read(whole.slice(0, Math.floor((whole.length * at) / 20)))).not.toThrow()
    expect(mods.detect(textSource('a.xml', whole))).toBeGreaterThan(0.6)
    for (const other of ['<article/>', '<OAI-PMH/>', '<record/>', '{}']) expect(mods.detect(textSource('a.xml', other))).toBe(0)
  })
})
