import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { type Reader, type Reading, type Source, textSource } from '../../../src/read/reader.js'
import { ris } from '../../../src/read/ris/index.js'

/** A long file as `node/` gives it: in parts, as often as it is asked for; whoever wants all of it at once fails. */
function inParts(parts: readonly string[]): Source {
  const text = (): never => {
    throw new Error('the whole text was asked for')
  }
  return { name: 'long', head: parts.join('').slice(0, 65536), text, chunks: () => parts }
}

const readingsOf = (reader: Reader, source: Source): readonly Reading[] => [...(reader.read(source, {}) as Iterable<Reading>)]
const booksOf = (reader: Reader, parts: readonly string[]): readonly unknown[] =>
  readingsOf(reader, inParts(parts)).flatMap(({ draft }) => (draft === undefined ? [] : [draft.record.books]))

/** What files are made of, whole and broken. */
const pieces = {
  bibtex: [
    '@article{a1, title = {Walls}, author = {Moss, Ilse}, related = {b1}, relatedtype = {reviewof}}\n', '@book{b1,\n title = "Two {Cities}", isbn = {9780306406157},\n}\n',
    '@xdata{x1, volume = {4}}', '@review(r1, title = {A}, xdata = {x1}, crossref = {p1})', '@periodical{p1, title = {Journal of Tests}}\r\n', '@string{jt = "Journal " # jt}\n',
    'journal = jt # " of Tests",\n', '@comment{', '@comment{jabref {old}}', '@preamble{"x" # {y}}', '@article{', '@book(', '%@book{c,\n', '% \n', 'title = {', 'k, ', '}', '{', ')', '"', '#', ' = ', ',',
    ' '.repeat(700), '\n', '\r\n', 'words between entries\n'.repeat(30), 'x'.repeat(260), 'é', '\uFEFF', '@', '@ab',
  ],
  ris: [
    'TY  - JOUR', 'TY  - BOOK', 'TI  - Walls', 'TI  - Two Cities', 'RI  - Two Cities', 'RI  - Walls', 'AU  - Moss, Ilse', 'ER  - ', 'ER  -', 'PB  - Tests Press', 'SN  - 9780306406157',
    'Provider: Tests', '', '  goes on', 'N1 - Review of Two Cities', '\uFEFF', ' '.repeat(400),
  ],
} // prettier-ignore

const texts = (of: readonly string[], ends: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...of), fc.constantFrom(...ends)), { minLength: 1, maxLength: 120 })
    .map((lines) => lines.flat().join(''))
    .filter((text) => text.trim() !== '')

function cut(text: string, lengths: readonly number[]): readonly string[] {
  const parts: string[] = []
  for (let at = 0, i = 0; at < text.length; i++) {
    const length = lengths[i % lengths.length] ?? 1
    parts.push(text.slice(at, at + length))
    at += length
  }
  return parts
}

describe.each([
  ['BibTeX', bibtex, texts(pieces.bibtex, [''])],
  ['RIS', ris, texts(pieces.ris, ['\n', '\r\n', '\r'])],
] as const)('a file of %s', (_, reader, files) => {
  it('says the same, at the same places, whatever the parts are that it comes in', () => {
    fc.assert(
      fc.property(files, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }), (text, lengths) => {
        expect(readingsOf(reader, inParts(cut(text, lengths)))).toEqual(readingsOf(reader, textSource('long', text)))
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

const filler = (millions: number, line: string): readonly string[] => Array.from({ length: millions }, () => line.repeat(Math.ceil(1e6 / line.length))) // prettier-ignore

describe('a book that stands millions of characters from its review', () => {
  const review = '@article{a1, title = {Walls}, related = {b1}, relatedtype = {reviewof}}\n'
  const book = '@book{b1, crossref = {m1}, title = {Two Cities}}\n'
  const whole = '@mvbook{m1, title = {All Cities}, publisher = {Tests Press}}\n'
  const between = filler(3, 'words between entries\n')
  const expected = [[{ titles: [{ value: 'Two Cities' }], publishers: [{ name: 'Tests Press' }] }]]

  it.each([
    ['behind it, with the whole that it is a part of', [review, ...between, book, whole]],
    ['behind it, the whole before', [whole, review, ...between, book]],
    ['before it', [whole, book, ...between, review]],
    ['before it, the whole far behind both', [book, ...between, review, ...between, whole]],
    ['before it, and a second of the same key beside it', [whole, book, ...between, review, '@book{b1, title = {Three Rivers}}\n']],
  ])('is found in BibTeX %s', (_, parts) => {
    expect(booksOf(bibtex, parts)).toEqual(expected)
  })

  const article = 'TY  - JOUR\nTI  - Walls\nRI  - Two Cities\nER  - \n'
  const record = 'TY  - BOOK\nTI  - Two Cities\nPB  - Tests Press\nER  - \n'
  const others = Array.from({ length: 3 }, () => `TY  - THES\nTI  - Soils\nAB  - ${'long words '.repeat(80_000)}\nER  - \n`)

  it.each([
    ['before it', [record, ...others, article]],
    ['behind it', [article, ...others, record]],
  ])('is found in RIS %s', (_, parts) => {
    expect(booksOf(ris, parts)).toEqual(expected)
  })

  it('is none of two in RIS, unless one stands right behind the review', () => {
    expect(booksOf(ris, [record, ...others, article, ...others, record])).toEqual([[{ titles: [{ value: 'Two Cities' }] }]])
    expect(booksOf(ris, [record, ...others, article, record])).toEqual(expected)
  })
})

describe('what is too long', () => {
  const findings = (reader: Reader, parts: readonly string[]): readonly unknown[] =>
    readingsOf(reader, inParts(parts)).flatMap(({ diagnostics }) => (diagnostics ?? []).map(({ rule, place }) => [rule, place?.line, place?.column])) // prettier-ignore

  it('in BibTeX is told of, and the entries before and behind are read', () => {
    const parts = [
      '@review{a, revdtitle = {One}}\n@review{b,\n  title = {',
      ...filler(11, 'never closed '),
      '}}\n@review{c, revdtitle = {Three}}',
    ]
    expect(booksOf(bibtex, parts)).toMatchObject([[{ titles: [{ value: 'One' }] }], [{ titles: [{ value: 'Three' }] }]])
    expect(findings(bibtex, parts)).toEqual([['read/input-is-well-formed', 3, 11]])
  })

  it('in RIS is told of: a line is left out, a record passed over', () => {
    const [start, end] = ['TY  - JOUR\nTI  - Walls\nRI  - Two Cities\n', 'ER  - \n']
    const line = [start, 'AB  - ', ...filler(2, 'a long line '), `\n${end}`]
    expect(booksOf(ris, line)).toMatchObject([[{ titles: [{ value: 'Two Cities' }] }]])
    expect(findings(ris, line)).toEqual([['read/input-is-not-too-large', 4, 1]])
    const record = [start, ...filler(11, 'a line that goes on\n'), end]
    expect(booksOf(ris, [...record, start, end])).toHaveLength(1)
    expect(findings(ris, [...record, start, end])).toEqual([['read/input-is-not-too-large', 1, 1]])
  })
})
