import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildHostile, expectWhole } from '../../features/graph-hostile-run.js'
import { withN3, withOxigraph } from '../../write/readers.js'
import { sharedFolder } from '../folder.js'

const naughty = JSON.parse(readFileSync(`${sharedFolder()}/suites/naughty-strings/blns.json`, 'utf8')) as readonly string[]

/** Texts that fill an address in another script, where a character is several bytes of a file name. */
const long = naughty.filter((text) => Buffer.byteLength(text) - text.length > 15)
const short = naughty.filter((text) => !long.includes(text))

async function expectAllWhole(texts: readonly string[]): Promise<void> {
  const { run, reviews, nquads } = await buildHostile(texts)
  expect(run.status).toBeLessThan(2)
  expect(reviews).toHaveLength(texts.length)
  for (const review of reviews) await expectWhole(review)
  expect(withOxigraph(nquads, 'nquads').join('\n')).toBe(withN3(nquads, 'nquads').join('\n'))
}

describe('the big list of naughty strings, one a review, in every field of it', () => {
  it('is built into pages and graphs that hold what went in and nothing more', async () => {
    expect(naughty.length).toBeGreaterThan(500)
    await expectAllWhole(short)
  })

  it.fails('is built where the text fills an address in another script', async () => {
    expect(long).not.toEqual([])
    await expectAllWhole(long)
  })
})
