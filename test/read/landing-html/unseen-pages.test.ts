import { describe, expect, it } from 'vitest'
import { unseenPages } from './unseen/index.js'
import { scoreOf, table } from './unseen/score.js'

describe('pages in layouts that no reader was written for', () => {
  it('are measured field by field: right/given/stated', async () => {
    const scores = await Promise.all(unseenPages.map((page) => scoreOf(`${page.layout}.html`, page)))
    console.log(unseenPages.map(({ layout }, at) => [layout, ...(scores[at]?.misses ?? [])].join('\n    ')).join('\n'))
    console.log(table(scores))
    expect(scores).toHaveLength(unseenPages.length)
  })
})
