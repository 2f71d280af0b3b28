import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/read/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import { ris } from '../../../src/read/ris/index.js'

const read = (text: string): readonly Reading[] => [...(ris.read(textSource('reviews.ris', text), {}) as Iterable<Reading>)]
const readOne = (...lines: readonly string[]): Reading => read(['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n'))[0] ?? {}

const review = ['TI  - Walls and Words', 'AU  - Moss, Ilse', 'RI  - Two Cities: A History', 'JF  - Journal of Tests', 'SN  - 2570-6578 (print)', 'VL  - 4', 'IS  - 1', 'SP  - 152', 'EP  - 8', 'PY  - 1920///', 'DO  - https://doi.org/10.5555/WALLS'] // prettier-ignore
const book = ['TY  - BOOK', 'TI  - Two Cities: A History', 'AU  - Berg, Anna', 'A3  - Lam, Elene', 'A2  - Series, Ed', 'PB  - Tests Press', 'CY  - Brno', 'PY  - 1919', 'SN  - 978-0-306-40615-7', 'SP  - xii, 216', 'ER  - '] // prettier-ignore

describe('an article with a reviewed item', () => {
  it('is the review of that book', () => {
    expect(readOne(...review).draft?.record).toMatchObject({
      doi: '10.5555/walls',
      titles: [{ value: 'Walls and Words' }],
      contributors: [{ role: 'author', name: 'Ilse Moss', family: 'Moss', given: 'Ilse' }],
      books: [{ titles: [{ value: 'Two Cities: A History' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578', medium: 'print' }], volume: '4', issue: '1' },
      pages: { first: '152', last: '158' },
      history: { published: '1920' },
    })
  })

  it('has its book read from a citation that names more than the title', () => {
    const { draft } = readOne('TI  - Walls', 'AU  - Moss, Ilse', 'RI  - Anna Berg, Two Cities (Brno: Tests Press, 1919)')
    expect(draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }], date: '1919' }])
  })

  it('takes the rest from the book of that title, before or behind it in the file', () => {
    const article = ['TY  - JOUR', ...review, 'ER  - ']
    for (const lines of [
      [...article, ...book],
      [...book, ...article],
    ]) {
      const drafts = read(lines.join('\r\n')).flatMap(({ draft }) => draft ?? [])
      expect(drafts.map(({ record }) => record.books)).toMatchObject([
        [
          {
            titles: [{ value: 'Two Cities: A History' }],
            contributors: [
              { role: 'author', name: 'Anna Berg' },
              { role: 'editor', name: 'Elene Lam' },
            ],
            publishers: [{ name: 'Tests Press' }],
            places: ['Brno'],
            date: '1919',
            formats: [{ isbn: '9780306406157' }],
            extent: 'xii, 216',
          },
        ],
      ])
    }
  })

  it('takes nothing from two books of one title that stand elsewhere', () => {
    const lines = [...book, ...book, 'TY  - JOUR', ...review, 'ER  - ']
    expect(read(lines.join('\n')).at(-1)?.draft?.record.books).toEqual([{ titles: [{ value: 'Two Cities: A History' }] }])
  })

  it('may review several books', () => {
    expect(readOne(...review, 'RI  - Three Rivers').draft?.record.books).toHaveLength(2)
  })

  it('is a review by its type of work, and a title that may be its own is no book', () => {
    const { draft, diagnostics } = readOne('TI  - Two Cities', 'M3  - Book Review')
    expect(draft?.record.titles).toMatchObject([{ value: 'Two Cities' }])
    expect(draft?.record.books).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule: 'read/text-is-understood', actual: 'Two Cities' }])
  })

  it('may say it in C4, as a type of work, or in a note', () => {
    expect(readOne('TI  - Walls', 'C4  - Two Cities').draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities' }] }])
    expect(readOne('TI  - Review of Two Cities', 'M3  - Book Review').draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }] },
    ])
    expect(readOne('TI  - Walls', 'N1  - Review of Two Cities, by Anna Berg').draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }] },
    ])
  })

  it('never gives the ISBN in its SN to the book', () => {
    const { draft, diagnostics } = readOne('TI  - Walls', 'RI  - Two Cities', 'SN  - 9780306406157')
    expect(draft?.record.books).toEqual([{ titles: [{ value: 'Two Cities' }] }])
    expect(draft?.record.serial).toBeUndefined()
    expect(diagnostics?.map(({ rule, actual }) => [rule, actual])).toEqual([['read/text-is-understood', '9780306406157']])
  })

  it('says which person it could not place', () => {
    const { draft, diagnostics } = readOne('TI  - Walls', 'AU  - Moss, Ilse', 'RI  - Two Cities', 'A2  - Berg, Anna')
    expect(draft?.record.contributors).toHaveLength(1)
    expect(draft?.record.books?.[0]?.contributors).toBeUndefined()
    expect(diagnostics?.map(({ actual, place }) => [actual, place?.line, place?.column])).toEqual([['A2 - Berg, Anna', 5, 7]])
  })
})

describe('dialects', () => {
  it.each([
    [['PY  - 2015', 'DA  - 2015/12/12/'], '2015-12-12'],
    [['PY  - 1948', 'DA  - July'], '1948-07'],
    [['Y1  - 1988///Autumn'], '1988-autumn'],
    [['PY  - 2015', 'DA  - 2019/01/01'], '2015'],
    [['DA  - 2015/3'], '2015-03'],
  ])('date %j is %s', (lines, expected) => {
    expect(readOne('TI  - Walls', 'RI  - Two Cities', ...lines).draft?.record.history?.published).toBe(expected)
  })

  it('may break long values, begin with a byte order mark, end lines with CR LF and leave out spaces', () => {
    const [reading] = read('\uFEFFTY - JOUR\r\nTI - Walls\r\n and Words\r\nRI - Two Cities\r\nKW - walls\r\nwords\r\nER -\r\n')
    expect(reading?.draft?.record).toMatchObject({
      titles: [{ value: 'Walls and Words' }],
      keywords: [{ value: 'walls' }, { value: 'words' }],
    })
  })

  it('may leave out ER between records', () => {
    expect(read('TY  - JOUR\nTI  - A\nRI  - B\nTY  - JOUR\nTI  - C\nRI  - D\nER  - \n').filter(({ draft }) => draft)).toHaveLength(2)
  })
})

describe('what is no review of a book', () => {
  it.each([
    [['TY  - THES', 'TI  - Soils', 'ER  - '], 'a thesis'],
    [book, 'a book'],
    [['TY  - JOUR', 'TI  - Soils of Moravia', 'ER  - '], 'Nothing in the heading says that it is a review of a book.'],
  ])('%j is passed over', (lines, reason) => {
    expect(read(lines.join('\n'))).toEqual([{ passedOver: reason }])
  })
})

describe('broken files', () => {
  it('keep the record that breaks off, and say that it does', () => {
    const readings = read('TY  - JOUR\nTI  - Walls\nRI  - Two Cities\nER  - \n\nTY  - JOUR\nTI  - Wor')
    expect(
      readings.map(({ draft, passedOver, diagnostics }) => draft !== undefined || passedOver !== undefined || diagnostics?.[0]?.place),
    ).toEqual([true, true, { file: 'reviews.ris', line: 7, column: 9 }])
  })

  it('that are empty say so', () => {
    expect(read('\n')[0]?.diagnostics?.[0]?.rule).toBe('read/input-is-not-empty')
  })

  it('say what stands outside of every record', () => {
    expect(read('Provider: Tests\n\nTY  - BOOK\nER  - \n')[0]?.diagnostics?.[0]).toMatchObject({
      rule: 'read/text-is-understood',
      actual: 'Provider: Tests',
    })
  })

  it('cut anywhere neither stop the reader nor let it throw', () => {
    const text = ['TY  - JOUR', ...review, 'ER  - ', ...book].join('\r\n')
    for (let i = 1; i <= 20; i++) expect(read(text.slice(0, Math.floor((text.length * i) / 21))).length).toBeGreaterThan(0)
  })
})

describe('detection', () => {
  it('knows its own and nothing else', () => {
    expect(ris.detect(textSource('x', '\uFEFFProvider: T\r\n\r\nTY  - JOUR\r\nTI  - A\r\n'))).toBeGreaterThanOrEqual(0.6)
    for (const other of ['{"type":"review-book"}', '@article{a,}', '<xml/>', 'title: T\nTYPE - JOUR', '%0 Journal Article\n'])
      expect(ris.detect(textSource('x', other))).toBeLessThan(0.3)
    const source = textSource('a.ris', ['TY  - JOUR', ...review, 'ER  - '].join('\n'))
    for (const reader of readers) if (reader.id !== 'ris') expect(reader.detect(source), reader.id).toBeLessThan(0.6)
  })
})

it('reads a library of 5,000 articles and 5,000 books in a time that grows with its length alone', () => {
  const text = Array.from({ length: 5000 }, (_, i) => ['TY  - JOUR', `TI  - W ${i}`, `RI  - Two Cities ${i}`, 'ER  - ', ...book.map((line) => line.replace('Cities: A History', `Cities ${i}`))].join('\n')).join('\n') // prettier-ignore
  const readings = read(text)
  expect(readings.filter(({ draft }) => draft?.record.books?.[0]?.formats !== undefined)).toHaveLength(5000)
}, 30_000)
