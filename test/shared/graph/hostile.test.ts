import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildHostile, expectWhole } from '../../features/graph-hostile-run.js'
import { throughOxigraph } from '../../features/graph-run.js'
import { withN3 } from '../../write/readers.js'
import { sharedFolder } from '../folder.js'

const naughty = JSON.parse(readFileSync(`${sharedFolder()}/suites/naughty-strings/blns.json`, 'utf8')) as readonly string[]

describe('the big list of naughty strings, one a review, in every field of it', () => {
  it('is built into pages and graphs that hold what went in and nothing more', async () => {
    const { run, reviews, nquads } = await buildHostile(naughty)
    expect(naughty.length).toBeGreaterThan(500)
    expect(run.status).toBeLessThan(2)
    expect(reviews).toHaveLength(naughty.length)
    for (const review of reviews) await expectWhole(review)
    expect(throughOxigraph(nquads, 'nquads').join('\n')).toBe(withN3(nquads, 'nquads').join('\n'))
  })
})
