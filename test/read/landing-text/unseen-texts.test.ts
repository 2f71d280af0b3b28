import { describe, expect, it } from 'vitest'
import { scoreOf, table } from '../landing-html/unseen/score.js'
import { unseenTexts } from './unseen/index.js'

describe('text copied from layouts that no reader was written for', () => {
  it('is measured field by field: right/given/stated', async () => {
    const scores = await Promise.all(unseenTexts.map((page) => scoreOf(`${page.layout}.txt`, page)))
    console.log(unseenTexts.map(({ layout }, at) => [layout, ...(scores[at]?.misses ?? [])].join('\n    ')).join('\n'))
    console.log(table(scores))
    expect(scores).toHaveLength(unseenTexts.length)
  })
})
