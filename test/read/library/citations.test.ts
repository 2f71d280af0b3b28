import { describe, expect, it } from 'vitest'
import { marcxml } from '../../../src/read/marcxml/index.js'
import { mods } from '../../../src/read/mods/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const field = (tag: string, ...subfields: readonly string[]): string =>
  `<datafield tag="${tag}" ind1="1" ind2=" ">${subfields.map((s) => `<subfield code="${s.charAt(0)}">${s.slice(2)}</subfield>`).join('')}</datafield>`
const marc = (...fields: readonly string[]): Reading | undefined =>
  [...(marcxml.read(textSource('a.xml', `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nab a2200000 i 4500</leader>${field('245', 'a Walls')}${fields.join('')}</record>`), {}) as Iterable<Reading>)][0] // prettier-ignore

describe('the place in the journal, of a catalogue', () => {
  it.each([
    ['12(2010), 3, Seite 245-247', { volume: '12', issue: '3', date: '2010' }, { first: '245', last: '247' }],
    ['12(2010), Seite 245-247', { volume: '12', date: '2010' }, { first: '245', last: '247' }],
    ['12 (2010), 3/4, S. 245', { volume: '12', issue: '3/4', date: '2010' }, { first: '245' }],
    ['Vol. 12, no. 3 (Sept. 2014), p. 345-347', { volume: '12', issue: '3', date: '2014-09' }, { first: '345', last: '347' }],
    ['1995 (19:2), s. 44-45', { volume: '19', issue: '2', date: '1995' }, { first: '44', last: '45' }],
    ['Vol. 12, n. 3 (mayo 2010), p. 5-7', { volume: '12', issue: '3', date: '2010-05' }, { first: '5', last: '7' }],
    ['Bd. 4, H. 2 (2001), S. 9-11', { volume: '4', issue: '2', date: '2001' }, { first: '9', last: '11' }],
  ])('%s', (parts, serial, pages) => {
    const record = marc(field('655', 'a Rezension'), field('773', 't Journal of Tests', `g ${parts}`), field('787', 'i Rezension von', 't Towns'))?.draft?.record // prettier-ignore
    expect(record?.serial).toEqual({ titles: [{ value: 'Journal of Tests' }], ...serial })
    expect(record?.pages).toEqual(pages)
  })
})

describe('a book described in ISBD', () => {
  it.each([
    ['Review of: Two cities : a history / by Anna Berg. - Brno : Tests Press, 2019. - 216 p.', ['Two cities', ['author Anna Berg'], ['Tests Press'], ['Brno'], '2019']],
    ['Compte rendu de : Canaux de Bourgogne / Solange Petit. Dijon : Éd. du Canal, 1996', ['Canaux de Bourgogne', ['author Solange Petit'], ['Éd. du Canal'], ['Dijon'], '1996']],
    ['Rezension von: Deiche / hrsg. von Anna Berg und Elene Lam. - Kiel : Tests, 2008.', ['Deiche', ['editor Anna Berg', 'editor Elene Lam'], ['Tests'], ['Kiel'], '2008']],
  ])('%s', (note, expected) => {
    const [book] = marc(field('773', 't Journal of Tests'), field('580', `a ${note}`))?.draft?.record.books ?? []
    expect([book?.titles?.[0]?.value, book?.contributors?.map(({ role, name }) => `${role} ${name}`), book?.publishers?.map(({ name }) => name), book?.places, book?.date]).toEqual(expected)
  }) // prettier-ignore
})

describe('a citation of the journal in MODS', () => {
  const serialOf = async (content: string): Promise<unknown> => {
    const text = `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Walls</title></titleInfo><genre>Book review</genre><note>Review of: Two Cities, by Anna Berg. Brno: Tests Press, 2019</note>${content}</mods>`
    for await (const { draft } of mods.read(textSource('a.xml', text), {})) return draft?.record.serial
    return undefined
  }

  it('may be an identifier, or the text of the host’s part', async () => {
    const serial = { titles: [{ value: 'Journal of Tests' }], volume: '14', issue: '2', date: '2011' }
    const citation = 'Journal of Tests, vol. 14, no. 2 (2011), pp. 219-221'
    expect(await serialOf(`<identifier type="citation">${citation}</identifier>`)).toEqual(serial)
    expect(await serialOf(`<relatedItem type="host"><part><text>${citation}</text></part></relatedItem>`)).toEqual(serial)
  })

  it('that begins with the reviewer names no journal', async () => {
    expect(await serialOf('<identifier type="citation">Moss, I. (2011). Walls. Journal of Tests, 14(2), 219-221</identifier>')).not.toHaveProperty('titles') // prettier-ignore
  })
})

describe('a subject heading "Book reviews"', () => {
  it('makes no review of an article about book reviews, and says that a citation is one', () => {
    const host = field('773', 't Journal of Tests')
    const about = (title: string): Reading | undefined => {
      const text = `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nab a2200000 i 4500</leader>${field('245', `a ${title}`)}${field('650', 'a Book reviews.')}${host}</record>`
      return [...(marcxml.read(textSource('a.xml', text), {}) as Iterable<Reading>)][0]
    }
    expect(about('Who reviews books?')?.passedOver).toBeDefined()
    expect(about('Two Cities: A History, by Anna Berg. Brno: Tests Press, 2019')?.draft?.record.books).toHaveLength(1)
  })
})
