import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jats } from '../../src/read/jats/index.js'
import { inItsLanguage } from '../../src/read/parallel-titles.js'
import type { BookReview } from '../../src/record/review.js'
import type { Text } from '../../src/record/text.js'
import { carried, losses } from '../../src/write/losses.js'
import { jatsWriter } from '../../src/write/jats/index.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { content, described, readBack } from './exchange.js'

/** What a reader makes of a text whose language nobody says: where its words are certain, it knows. */
const known = (texts: readonly Text[]): readonly Text[] =>
  texts.map((text) => (text.language === undefined ? inItsLanguage(text.value) : text))
const asRead = ({ titles, abstracts, ...rest }: BookReview): BookReview => ({
  ...rest,
  ...(titles && { titles: known(titles) }),
  ...(abstracts && { abstracts: known(abstracts) }),
})

describe('JATS', () => {
  it('gives back every record less the declared losses, with the languages of all its texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async (record) => {
        const text = jatsWriter.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })
        const drafts = (await readBack(jats, text)).flatMap(({ draft }) => draft ?? [])
        expect(drafts.map(({ record: read }) => content(read))).toEqual([asRead(content(carried(record, jatsWriter)))])
      }),
      { numRuns: 300 },
    )
  })

  it('writes a product for each book, and what XML cannot hold is a loss', () => {
    const record = { titles: [{ value: 'On \u0001Looms' }], books: [{ titles: [{ value: 'A & B <c>' }] }, { titles: [{ value: 'Dye' }] }] }
    const text = jatsWriter.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })
    expect(text.match(/<product product-type="book">/g)).toHaveLength(2)
    expect(text).toContain('<source>A &amp; B &lt;c&gt;</source>')
    expect(text).toContain('<article-title>On Looms</article-title>')
    expect(losses(record, jatsWriter)).toContain('titles[].value')
  })
})
