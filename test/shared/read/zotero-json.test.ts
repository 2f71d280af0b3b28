import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zoteroJson } from '../../../src/read/zotero-json/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

const folder = join(sharedFolder(), 'real', 'zotero-json')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

/** Its title is that of a review and names the book's authors; the translator knew no reviewed authors. */
const isByTitle = (name: string): boolean => name.endsWith('LingBuzz_1_0.json')

describe('the items of Zotero’s translators', () => {
  it.each(files)('%s: a review exactly where somebody is a reviewed author, or the title says so', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(zoteroJson.detect(textSource(name, text))).toBeGreaterThan(0.6)
    const readings = await readBack(zoteroJson, text)
    const records = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft.record]))
    const { item } = JSON.parse(text) as { readonly item: { readonly creators: readonly { lastName: string; creatorType: string }[] } }
    const authors = item.creators.filter(({ creatorType }) => creatorType === 'reviewedAuthor').map(({ lastName }) => lastName)
    expect(records).toHaveLength(authors.length > 0 || isByTitle(name) ? 1 : 0)
    for (const record of records) {
      // Two books in one title, and nothing that says who wrote which: the people are reported.
      const isUnpaired = name.endsWith('JSTOR_14_0.json')
      expect(record.books).toHaveLength(isUnpaired ? 2 : 1)
      const named = JSON.stringify(isUnpaired ? readings.map(({ diagnostics }) => diagnostics) : record.books?.map(({ contributors }) => contributors)) // prettier-ignore
      for (const author of authors) expect(named).toContain(author)
      expect(record.books?.[0]?.titles).toBeDefined()
      expect(record.contributors?.map(({ family }) => family)).toEqual(item.creators.filter(({ creatorType }) => creatorType === 'author').map(({ lastName }) => lastName)) // prettier-ignore
    }
  })
})
