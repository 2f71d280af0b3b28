import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type Delimiter, delimitedRows, delimiterIn, headingsIn } from '../../../src/read/delimited/delimited-rows.js'

const inParts = (text: string, parts: readonly string[] = [text]) => ({
  name: 'a.csv',
  head: text.slice(0, 65536),
  text: () => text,
  chunks: () => parts,
})
const rows = (text: string, delimiter: Delimiter = ',', parts: readonly string[] = [text]) =>
  [...delimitedRows(inParts(text, parts), delimiter)].map((row) => ('cells' in row ? [...row.cells] : row.diagnostic))

describe('rows of a table in text', () => {
  it('are parted as RFC 4180 says', () => {
    expect(rows('a,b,c\r\n"x, y","say ""so""",\r\n,,\r\n"two\nlines",2,"3"')).toEqual([
      ['a', 'b', 'c'],
      ['x, y', 'say "so"', ''],
      ['two\nlines', '2', '3'],
    ])
  })

  it('may hold a quotation mark in the middle, end with any line end, and begin with a mark of bytes', () => {
    expect(rows('\uFEFFa;5" disk\rb;""\rc;"d"e', ';')).toEqual([
      ['a', '5" disk'],
      ['b', ''],
      ['c', 'de'],
    ])
  })

  it('know the line and column of a cell, behind cells of several lines too', () => {
    const [, second] = [...delimitedRows(inParts('a,"b\r\nb"\r\n1,"2",3\r\n'), ',')]
    expect(second && 'cells' in second && [0, 1, 2].map((cell) => second.placeOf(cell))).toEqual([
      { file: 'a.csv', line: 3, column: 1 },
      { file: 'a.csv', line: 3, column: 3 },
      { file: 'a.csv', line: 3, column: 7 },
    ])
  })

  it('are kept before a quotation mark that is never closed, which is said with its place', () => {
    expect(rows('a,b\n1,"2\n3,4\n')).toMatchObject([['a', 'b'], { rule: 'read/input-is-well-formed', place: { line: 2, column: 3 } }])
  })

  it('are the same however the text is cut, and the same as another parser has them', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('a,b', '"', 'x"y', '\n', '\r\n', 'é', ' '))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.nat(40), (table, at) => {
        const text = Papa.unparse(table, { newline: '\r\n' })
        const expected = table.filter((row) => row.some((one) => one.trim() !== ''))
        expect(rows(text)).toEqual(expected)
        expect(rows(text, ',', [text.slice(0, at), text.slice(at)])).toEqual(expected)
        expect(rows(text, ',', [...text])).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('are read in time and memory that grow with the length alone', () => {
    function* parts(): Generator<string> {
      for (let i = 0; i < 400; i++) yield '"a, b",c,"d ""e"""\n'.repeat(1000)
    }
    let count = 0
    for (const _ of delimitedRows({ name: 'a', head: '', text: () => '', chunks: parts }, ',')) count++
    expect(count).toBe(400_000)
    const open = [
      ...delimitedRows(
        { name: 'a', head: '', text: () => '', chunks: () => Array.from({ length: 200 }, () => `"${'x'.repeat(65_534)}"`.slice(0, -1)) },
        ',',
      ),
    ]
    expect(open).toHaveLength(1)
  })
})

describe('the delimiter', () => {
  it('is what parts the headings', () => {
    expect(['a,b;c,d', 'a;b', 'a\tb,c\td', '"a;b;c",d', 'a'].map((head) => delimiterIn({ head }))).toEqual([',', ';', '\t', ',', ','])
    expect(headingsIn({ name: 'a', head: '\uFEFF "Book title" ;ISBN\r\nx;y' })).toEqual(['"Book title"', 'ISBN'])
  })
})
