import { describe, expect, it } from 'vitest'
import { jats } from '../../../src/read/jats/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const article = (box: string, type = 'book-review', product = ''): string => `<article article-type="${type}" xml:lang="en"><front>
<journal-meta><journal-title-group><journal-title>Journal of Shores</journal-title></journal-title-group></journal-meta>
<article-meta><title-group><article-title>Against the current</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Byrne</surname><given-names>Ada</given-names></name></contrib></contrib-group>
<pub-date><year>2021</year></pub-date>${product}</article-meta></front>
<body><boxed-text>${box}</boxed-text><p>This review says a lot.</p></body></article>`
const read = (xml: string): Reading | undefined => [...(jats.read(textSource('a.xml', xml), {}) as Iterable<Reading>)][0]

describe('a book that stands in a box of the text', () => {
  const box =
    '<p><bold>COUNTING WAVES</bold></p><p>A tidal diary</p><p>By Mara Quist</p><p>(Harbour Press, 2020)</p><p>Reviewed by Ada Byrne</p>'

  it('is the reviewed book where the review has no product', () => {
    expect(read(article(box))?.draft?.record).toMatchObject({
      contributors: [{ role: 'author', name: 'Ada Byrne' }],
      books: [
        {
          titles: [{ value: 'COUNTING WAVES' }],
          contributors: [{ role: 'author', name: 'Mara Quist' }],
          publishers: [{ name: 'Harbour Press' }],
          date: '2020',
        },
      ],
    })
  })

  it('gives way to a product', () => {
    const product = '<product product-type="book"><source>Moon and Mud</source></product>'
    expect(read(article(box, 'book-review', product))?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Moon and Mud' }] }])
  })

  it('is not made of a box that is no citation, nor in an article of another type', () => {
    for (const text of ['<p>Key points</p><p>Tides are rising.</p>', '<p>Box 1. A glossary of tides, by and large.</p>'])
      expect(read(article(text))?.draft?.record.books).toBeUndefined()
    expect(read(article(box, 'research-article'))?.draft?.record.books).toBeUndefined()
  })
})
