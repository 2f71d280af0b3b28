import { describe, expect, it } from 'vitest'
import { jats } from '../../../src/read/jats/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const name = (family: string): string => `<name><surname>${family}</surname><given-names>Eva</given-names></name>`

async function peopleOf(product: string): Promise<readonly string[]> {
  const text = `<article article-type="book-review"><front><article-meta><title-group><article-title>Looms</article-title></title-group><product>${product}</product></article-meta></front></article>`
  const readings: Reading[] = []
  for await (const reading of jats.read(textSource('a.xml', text), {})) readings.push(reading)
  return readings[0]?.draft?.record.books?.[0]?.contributors?.map((one) => `${one.role} ${one.name}`) ?? []
}

describe('words around names that have no role of their own', () => {
  it.each([
    [`${name('Holm')}, ed. <source>Looms</source>`, ['editor Eva Holm']],
    [`${name('Holm')} and ${name('Berg')} (eds.), <source>Looms</source>`, ['editor Eva Holm', 'editor Eva Berg']],
    [`${name('Holm')} (Hg.): <source>Looms</source>`, ['editor Eva Holm']],
    [`<source>Looms</source>, edited by ${name('Holm')} and ${name('Berg')}`, ['editor Eva Holm', 'editor Eva Berg']],
    [`${name('Holm')}, <source>Looms</source>, translated by ${name('Berg')}`, ['author Eva Holm', 'translator Eva Berg']],
    [`<person-group>${name('Holm')} &amp; ${name('Berg')} (Eds.)</person-group>, <source>Looms</source>`, ['editor Eva Holm', 'editor Eva Berg']],
    [`<person-group person-group-type="author">${name('Holm')}</person-group>, ed. 2, <source>Looms</source>`, ['author Eva Holm']],
    [`${name('Holm')}. <source>Eds and Editors</source>`, ['author Eva Holm']],
    [`${name('Holm')}, Editor of the Gazette, <source>Looms</source>`, ['author Eva Holm']],
  ])('%s', async (product, people) => {
    expect(await peopleOf(product)).toEqual(people)
  }) // prettier-ignore

  it('a particle in the place of an honorific is a part of the name', async () => {
    const named = (prefix: string): string => `<name><surname>Holm</surname><given-names>Eva</given-names><prefix>${prefix}</prefix></name>`
    expect(await peopleOf(`${named('van der')}, <source>Looms</source>`)).toEqual(['author Eva van der Holm'])
    expect(await peopleOf(`${named('Dr.')}, <source>Looms</source>`)).toEqual(['author Eva Holm'])
  })
})
