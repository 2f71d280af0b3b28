import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/read/index.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import type { BookReview } from '../../../src/record/review.js'

const read = (text: string): readonly Reading[] => [...(cslJson.read(textSource('reviews.json', text), {}) as Iterable<Reading>)]
const readOne = (item: object): Reading => read(JSON.stringify(item))[0] ?? {}
const recordOf = (item: object): BookReview | undefined => readOne(item).draft?.record

const review = {
  id: 'kurz2011', type: 'review-book', title: 'Review of Empires in World History', author: [{ family: 'Kurz', given: 'Eva' }],
  'container-title': 'Journal of Tests', ISSN: '2570-6578', volume: '4', issue: '1–2', page: '152-8', issued: { 'date-parts': [[2011, 3]] },
  DOI: '10.5555/KURZ.2011', ISBN: '978-0-691-12708-8', 'reviewed-title': 'Empires in World History: Power and the Politics of Difference',
  'reviewed-author': [{ family: 'Burbank', given: 'Jane' }, { family: 'Cooper', given: 'Frederick' }],
} // prettier-ignore

describe('a review-book item', () => {
  it('gives the reviewed book its title, its authors and the ISBN, and the review the rest', () => {
    expect(recordOf(review)).toMatchObject({
      doi: '10.5555/kurz.2011',
      contributors: [{ role: 'author', name: 'Eva Kurz', family: 'Kurz', given: 'Eva' }],
      books: [
        {
          titles: [{ value: 'Empires in World History: Power and the Politics of Difference' }],
          contributors: [
            { role: 'author', name: 'Jane Burbank' },
            { role: 'author', name: 'Frederick Cooper' },
          ],
          formats: [{ isbn: '9780691127088' }],
        },
      ],
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '4', issue: '1–2' },
      pages: { first: '152', last: '158', range: '152-8' },
      history: { published: '2011-03' },
    })
  })

  it('leaves two titles and two authors unpaired, of whom nothing says who wrote which', () => {
    const {
      'reviewed-title': _,
      ISBN: __,
      ...item
    } = { ...review, title: 'Review of The Two Cities, 1871; The Harbours of 1872: A History' }
    const reading = readOne(item)
    expect(reading.draft?.record.books?.map(({ titles, contributors }) => [titles?.[0]?.value, contributors])).toEqual([
      ['The Two Cities, 1871', undefined],
      ['The Harbours of 1872', undefined],
    ])
    expect(reading.diagnostics?.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['read/text-is-understood', 'Jane Burbank'],
      ['read/text-is-understood', 'Frederick Cooper'],
    ])
  })

  it('is read from its note where a program had no variables for it', () => {
    const note =
      'reviewed-title: Two Cities\nreviewed-author: Berg || Ana de\n{:reviewed-publisher: Tests Press}{:reviewed-issued: 1999}\nkept for Monday'
    const { draft, diagnostics } = readOne({ id: 1, type: 'article-journal', title: 'Walls', author: [{ literal: 'I. Moss' }], note })
    expect(draft?.record.books).toEqual([
      {
        titles: [{ value: 'Two Cities' }],
        contributors: [{ role: 'author', name: 'Ana de Berg', family: 'Berg', given: 'Ana de' }],
        publishers: [{ name: 'Tests Press' }],
        date: '1999',
      },
    ])
    expect(diagnostics?.map(({ rule, actual }) => [rule, actual])).toEqual([['read/text-is-understood', 'kept for Monday']])
  })

  it('whose note is a citation has its book read from there', () => {
    const note = 'Review of: Anna Berg, Two Cities (Brno: Tests Press, 1999)'
    expect(recordOf({ type: 'review-book', title: 'Walls', note })?.books?.[0]).toMatchObject({
      titles: [{ value: 'Two Cities' }],
      date: '1999',
    })
  })

  it('that names the author and not the title of the book is headed by the title', () => {
    const item = {
      type: 'review-book',
      title: 'Two Cities',
      author: [{ family: 'Moss', given: 'I.' }],
      'reviewed-author': [{ family: 'Berg', given: 'Anna' }],
    }
    expect(recordOf(item)?.books).toMatchObject([{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] }])
  })

  it('never takes the reviewer for the author of the book', () => {
    const book = recordOf({ ...review, 'reviewed-author': undefined })?.books?.[0]
    expect(book?.contributors).toBeUndefined()
  })

  it('holds several books where its custom field has them as items', () => {
    const reviewed = [
      { title: 'One', issued: { raw: '1999' } },
      { title: 'Two', editor: [{ family: 'Berg', given: 'A.' }], ISBN: '9780306406157' },
    ]
    expect(recordOf({ ...review, custom: { reviewed } })?.books).toMatchObject([
      { titles: [{ value: 'One' }], date: '1999' },
      { titles: [{ value: 'Two' }], contributors: [{ role: 'editor', name: 'A. Berg' }], formats: [{ isbn: '9780306406157' }] },
    ])
  })
})

describe('dates', () => {
  it.each([
    [{ 'date-parts': [['2011', '3', '5']] }, '2011-03-05'],
    [{ 'date-parts': [[2011]], season: 4 }, '2011-winter'],
    [{ 'date-parts': [[2011, 22]] }, '2011-summer'],
    [{ 'date-parts': [[2011, 1], [2011, 2]] }, '2011'],
    [{ raw: '12 December 2011' }, '2011-12-12'],
    [{ literal: 'Spring 2011' }, '2011-spring'],
    ['2011-12', '2011-12'],
  ])('%j is %s', (issued, expected) => {
    expect(recordOf({ ...review, issued })?.history?.published).toBe(expected)
  }) // prettier-ignore

  it('that are only about right are said and left out', () => {
    const { draft, diagnostics } = readOne({ ...review, issued: { 'date-parts': [[2011]], circa: true } })
    expect(draft?.record.history).toBeUndefined()
    expect(diagnostics?.[0]).toMatchObject({ rule: 'read/value-is-understood', actual: 'circa 2011' })
  })
})

describe('names', () => {
  it.each([
    [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, { name: 'Jan van der Berg', family: 'van der Berg', given: 'Jan' }],
    [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, { name: 'Alexander von Humboldt', family: 'Humboldt' }],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.', 'comma-suffix': true }, { name: 'Martin Luther King Jr.', family: 'King' }],
    [{ literal: 'Committee of Tests' }, { name: 'Committee of Tests' }],
  ])('%j', (name, expected) => {
    expect(recordOf({ ...review, author: [name] })?.contributors).toMatchObject([expected])
  }) // prettier-ignore
})

describe('what is no review of a book', () => {
  it.each([
    [{ type: 'book', title: 'Two Cities' }, 'a book'],
    [{ type: 'review', title: 'A night out', 'reviewed-genre': 'film', 'reviewed-title': 'Night' }, 'a review of another thing than a book (film)'],
    [{ type: 'review', title: 'Night' }, 'a review that does not say that it is of a book'],
    [{ type: 'article-journal', title: 'Soils of Moravia', ISBN: '9780306406157' }, 'Nothing in the heading says that it is a review of a book.'],
  ])('%j is passed over', (item, reason) => {
    expect(readOne(item)).toEqual({ passedOver: reason })
  }) // prettier-ignore
})

describe('files', () => {
  it('hold a list, an object with items, or an item a line', () => {
    for (const text of [
      JSON.stringify([review, review]),
      JSON.stringify({ items: [review, review] }),
      `${JSON.stringify(review)}\n${JSON.stringify(review)}\n`,
    ])
      expect(read(text).filter(({ draft }) => draft !== undefined)).toHaveLength(2)
  })

  it('that break off say where', () => {
    expect(read('[{"type": "review-book",\n "title" }]')[0]?.diagnostics?.[0]).toMatchObject({
      rule: 'read/input-is-well-formed',
      place: { file: 'reviews.json', line: 2, column: 10 },
    })
  })

  it('keep the lines before and behind a broken one', () => {
    const readings = read(`${JSON.stringify(review)}\n{"type": \n${JSON.stringify(review)}\n`)
    expect(readings.map(({ draft }) => draft !== undefined)).toEqual([true, false, true])
  })

  it('cut anywhere neither stop the reader nor let it throw', () => {
    const text = JSON.stringify([review, review], null, 1)
    for (let i = 1; i <= 20; i++) expect(read(text.slice(0, Math.floor((text.length * i) / 21))).length).toBeGreaterThan(0)
  })

  it('say where each value stands', () => {
    const { diagnostics } = readOne({ ...review, ISBN: '978-0-691-12708-7' })
    expect(diagnostics?.[0]?.rule).toBe('read/value-is-understood')
    const [reading] = read(
      `[\n {"id": "a", "type": "review-book", "title": "T",\n  "reviewed-title": "Two Cities", "ISBN": "9780691127087"}]`,
    )
    expect(reading?.diagnostics?.[0]?.place).toEqual({ file: 'reviews.json', line: 3, column: 35 })
  })
})

describe('detection', () => {
  const sure = (text: string): number => cslJson.detect(textSource('a.json', text))

  it('knows its own, and leaves alone what is Crossref’s, Zotero’s, DataCite’s, DOAJ’s, OJS’s or JSON-LD', () => {
    expect(sure(JSON.stringify([review]))).toBeGreaterThanOrEqual(0.6)
    expect(sure('[{"id":"a","type":"article-journal","title":"T","issued":{"date-parts":[[2011]]}}]')).toBeGreaterThanOrEqual(0.6)
    for (const other of [
      '{"type":"journal-article","title":["T"],"container-title":["J"],"DOI":"10.5555/1"}',
      '[{"key":"A","itemType":"journalArticle","title":"T"}]',
      '{"data":{"attributes":{"types":{"resourceTypeGeneral":"Text","citeproc":"article-journal"}}}}',
      '{"bibjson":{"title":"T","type":"article"}}',
      '{"@context":"https://schema.org","@type":"Review","type":"review-book"}',
      '{"items":[{"publications":[{"sectionId":3}],"type":"article"}]}',
      'TY  - JOUR\n', '@article{a,}', '<xml/>', 'title: T\n',
    ]) expect(sure(other)).toBeLessThan(0.3)
  }) // prettier-ignore

  it('is not outbid by another reader', () => {
    const source = textSource('a.json', JSON.stringify([review], null, 2))
    for (const reader of readers) if (reader.id !== 'csl-json') expect(reader.detect(source), reader.id).toBeLessThan(0.3)
  })
})
