import { describe, expect, it } from 'vitest'
import { scoreOf, table } from '../landing-html/unseen/score.js'
import { unseenTexts } from './unseen/index.js'

/**
 * The first reading of these texts, before anything was mended for them, as right/given/stated: title 2/6/5, reviewers 3/5/6, published
 * 4/4/5, online 0/0/1, journal 2/3/5, volume 3/3/4, issue 4/4/5, pages 3/3/5, doi 5/5/5, language 3/5/5, licence 4/4/4, book title
 * 0/3/5, people 1/2/6, publisher 1/2/5, place 1/2/5, year 1/2/5, isbn 0/0/3, extent 1/1/5, price 0/0/1; a book was made of the call for
 * papers.
 */
describe('text copied from layouts that no reader was written for', () => {
  it('is measured field by field: right/given/stated', async () => {
    const scores = await Promise.all(unseenTexts.map((page) => scoreOf(`${page.layout}.txt`, page)))
    console.log(unseenTexts.map(({ layout }, at) => [layout, ...(scores[at]?.misses ?? [])].join('\n    ')).join('\n'))
    console.log(table(scores))
    expect(scores).toHaveLength(unseenTexts.length)
  })
})
