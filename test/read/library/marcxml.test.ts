import { describe, expect, it } from 'vitest'
import { marcxml } from '../../../src/read/marcxml/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (text: string): readonly Reading[] => [...(marcxml.read(textSource('a.xml', text), {}) as Iterable<Reading>)]
const field = (tag: string, ...subfields: readonly string[]): string =>
  `<datafield tag="${tag}" ind1="1" ind2=" ">${subfields.map((s) => `<subfield code="${s.charAt(0)}">${s.slice(2)}</subfield>`).join('')}</datafield>`
const record = (...fields: readonly string[]): string =>
  `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nab a2200000 i 4500</leader><controlfield tag="008">250101s2025    xr ||||| |||| 00| 0 cze d</controlfield>\n${fields.join('\n')}</record>`
const host = field('773', 't Journal of Tests', 'x 2570-6578', 'g Roč. 26, č. 1 (2025), s. 152-158')
const review = record(
  field('024', 'a 10.5555/walls', '2 doi'),
  field('100', 'a Moss, Ilse,', '4 aut'),
  field('245', 'a Walls and words /', 'c Ilse Moss'),
  field('655', 'a recenze', '2 czenas'),
  host,
  field('787', 'i Recenze na:', 'a Berg, Anna', 't Two cities : a history', 'd Brno : Tests Press, 2019', 'z 978-0-306-40615-7'),
)

describe('MARCXML', () => {
  it('has the journal in 773 and the reviewed book in 787', () => {
    expect(read(`<collection>${review}</collection>`)[0]?.draft?.record).toMatchObject({
      doi: '10.5555/walls',
      titles: [{ value: 'Walls and words' }],
      contributors: [{ role: 'author', name: 'Ilse Moss', family: 'Moss', given: 'Ilse' }],
      books: [{ contributors: [{ role: 'author', name: 'Anna Berg' }], publishers: [{ name: 'Tests Press' }], places: ['Brno'], date: '2019', formats: [{ isbn: '9780306406157' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '1', date: '2025' },
      pages: { first: '152', last: '158' },
      language: 'cs',
      history: { published: '2025' },
    }) // prettier-ignore
  })

  it('may name the parts of the host with keys, and the book in a note', () => {
    const keyed = field('773', 't Journal of Tests', 'g volume:26', 'g year:2025', 'g number:1', 'g pages:152-158')
    const one = record(field('245', 'a Walls'), keyed, field('580', 'a Review of: Two Cities / Anna Berg. Brno: Tests Press, 2019.'))
    expect(read(one)[0]?.draft?.record).toMatchObject({
      books: [{ titles: [{ value: 'Two Cities' }] }],
      serial: { volume: '26', issue: '1', date: '2025' },
      pages: { first: '152', last: '158' },
    })
  })

  it('passes over books, journals and articles, and refuses UNIMARC in words', () => {
    const ofBook = record(field('245', 'a Two cities')).replace('nab', 'nam')
    const ofJournal = ofBook.replace('nam', 'nas')
    const unimarc = record(field('100', 'a 20250101d2025    m  y0czey0103    ba'), field('200', 'a Two cities'), field('700', 'a Berg'))
    const readings = read(`<collection>${[ofBook, ofJournal, record(field('245', 'a Walls of the north'), host), unimarc].join('')}</collection>`) // prettier-ignore
    expect(readings.slice(0, 3).every(({ passedOver }) => passedOver !== undefined)).toBe(true)
    expect(readings[0]?.passedOver).toBe('the record of a book')
    expect(readings[3]?.diagnostics?.[0]?.message).toContain('UNIMARC')
  })

  it('is read wherever it is cut, and told by its namespace', () => {
    for (let at = 0; at < 20; at++) expect(() => read(review.slice(0, Math.floor((review.length * at) / 20)))).not.toThrow()
    expect(marcxml.detect(textSource('a.xml', review))).toBeGreaterThan(0.6)
    for (const other of ['<article/>', '<OAI-PMH/>', '<mods/>', '{}']) expect(marcxml.detect(textSource('a.xml', other))).toBe(0)
  })
})
