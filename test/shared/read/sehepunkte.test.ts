import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detect } from '../../../src/read/detect.js'
import { readers } from '../../../src/read/index.js'
import { textSource } from '../../../src/read/reader.js'
import { sehepunkte } from '../../../src/read/sehepunkte/index.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

describe.each(['plone_testSehepunkte.xml', 'policy_testSehepunkte.xml'])('%s', (name) => {
  const text = readFileSync(join(sharedFolder(), 'real/sehepunkte-xml/recensio', name), 'utf8')

  it('is known for what it is', () => {
    expect(detect(readers, textSource(name, text))?.id).toBe('sehepunkte')
  })

  it('gives every review with every book, its title and people', async () => {
    const readings = await readBack(sehepunkte, text)
    const drafts = readings.flatMap(({ draft }) => draft ?? [])
    // One review of the issue is of a web site.
    expect(readings.flatMap(({ passedOver }) => passedOver ?? [])).toEqual(['a review of a web site'])
    expect(drafts).toHaveLength(text.split('<review id=').length - 2)
    const books = drafts.flatMap(({ record }) => record.books ?? [])
    expect(books).toHaveLength(text.split('<book>').length - 2)
    expect(books.filter(({ titles }) => titles === undefined)).toEqual([])
    expect(drafts.filter(({ record }) => record.contributors === undefined)).toEqual([])
    expect(books[0]).toMatchObject({
      titles: [{ value: 'Burgen und Städte der Kreuzzugszeit' }],
      contributors: [{ role: 'editor', name: 'Mathias Piana' }],
    })
    const refused = readings.flatMap(({ diagnostics }) => diagnostics ?? []).filter(({ severity }) => severity !== 'info')
    expect(refused.map(({ actual }) => actual)).toContain('978-3-86568-039-7')
  })
})
