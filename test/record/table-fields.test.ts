import { describe, expect, it } from 'vitest'
import { bookColumns, bookHeading, reviewColumns } from '../../src/assemble/worksheet/columns.js'
import { bookFields, parseTableField, reviewFields, tableFieldWords } from '../../src/record/table-fields.js'

describe('words for the columns of a table', () => {
  it('are those of the worksheet, for every book', () => {
    const headings = [
      ...reviewColumns.map(({ heading }) => heading),
      ...[0, 1, 49].flatMap((book) => bookColumns.map(({ heading }) => bookHeading(heading, book))),
    ]
    for (const heading of headings) {
      const field = parseTableField(heading)
      expect([heading, field && tableFieldWords(field)]).toEqual([heading, heading])
    }
  })

  it('are read as they are written', () => {
    for (const field of reviewFields) expect(parseTableField(tableFieldWords({ field, book: 0 }))).toEqual({ field, book: 0 })
    for (const field of bookFields)
      for (const book of [0, 1, 49]) expect(parseTableField(tableFieldWords({ field, book }))).toEqual({ field, book })
  })

  it('are few: others are none', () => {
    for (const words of ['', 'titel', 'book 0 title', 'book 51 title', 'book 2 reviewer', 'reviewer 2'])
      expect(parseTableField(words)).toBeUndefined()
    expect(parseTableField(' NONE ')).toEqual({ field: 'none', book: 0 })
  })
})
