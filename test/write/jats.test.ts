import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jats } from '../../src/read/jats/index.js'
import { losses } from '../../src/write/losses.js'
import { jatsWriter } from '../../src/write/jats/index.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { described } from './exchange.js'
import { expectCited } from './citation/expect-cited.js'

describe('JATS', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), jatsWriter, jats)),
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
