import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingText } from '../../../src/read/landing-text/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readAll, readOne } from './read-one.js'

const read = (text: string) => readAll(landingText, text, 'page.txt')
const rules = async (text: string) => (await read(text)).flatMap(({ diagnostics = [] }) => diagnostics.map(({ rule }) => rule))

const first = `Water Quarterly 2020, 12 (3): 10-12
Book review of Stone, M. 2019. The Ethics of Water. London: Verso.
The author asks who owns a river, and what those who use it owe to one another and to those who live further down.
Received: 1 March 2020; Published: 1 May 2020
`
const second = `Water Quarterly 2020, 12 (3): 13-15
Book review of Reed, P. 2018. Dams and Democracy. London: Pluto Press.
This is a history of the dams that were built in the last century, and of the people who had to leave their homes for them.
Received: 2 March 2020; Published: 2 May 2020
`

describe('a page with two reviews', () => {
  it('gives both, each with its own facts and key, where each has its citation line', async () => {
    const drafts = (await read(first + second)).map(({ draft }) => draft)
    expect(drafts.map((draft) => draft?.key)).toEqual(['page.txt', 'page.txt#2'])
    expect(drafts.map((draft) => draft?.record.books?.[0]?.titles?.[0]?.value)).toEqual(['The Ethics of Water', 'Dams and Democracy'])
    expect(drafts.map((draft) => draft?.record.pages?.first)).toEqual(['10', '13'])
    expect(drafts.map((draft) => draft?.record.history?.received)).toEqual(['2020-03-01', '2020-03-02'])
    expect(drafts[0]?.record.abstracts?.[0]?.value).not.toContain('dams')
  })

  it('gives both where the title stands before the citation line', async () => {
    const turned = [first, second]
      .map((page) => page.split('\n'))
      .map(([citation, title, ...rest]) => [title, citation, ...rest].join('\n'))
    const readings = await read(turned.join('\n'))
    expect(readings.map(({ draft }) => draft?.record.pages?.first)).toEqual(['10', '13'])
  })

  it('is reported where one citation line stands over both', async () => {
    expect(await rules(first + second.split('\n').slice(1).join('\n'))).toEqual(['read/reviews-can-be-told-apart'])
  })

  it('is one review where the page only repeats its title', async () => {
    const [citation, title, ...rest] = first.split('\n')
    expect(await read([title, citation, title, ...rest].join('\n'))).toHaveLength(1)
  })
})

describe('a page that is no review of a book', () => {
  it('is an error where nothing says what it is', async () => {
    expect(await rules('Minutes of the meeting\nPresent were eleven members of the board.\n')).toEqual(['read/input-holds-a-review'])
    expect(
      await rules(
        'Water Quarterly 2020, 12 (3): 1-30\nThe flow of rivers in a warming climate\nWe measured the flow of forty rivers over a period of twelve years and found it lower.\n',
      ),
    ).toEqual(['read/input-holds-a-review'])
  })

  it('is passed over where it reviews something else', async () => {
    const [reading] = await read(
      'Screen Studies 2020, 12 (3): 10-12\nFilm review: The Third Man (dir. Carol Reed, 1949)\nA film about Vienna after the war.\n',
    )
    expect(reading?.draft).toBeUndefined()
    expect(reading?.passedOver).toContain('film')
  })

  it('is an error where it is empty', async () => {
    expect(await rules('')).toEqual(['read/input-is-not-empty'])
    expect(await rules(' \n\t\n\u00A0')).toEqual(['read/input-is-not-empty'])
  })
})

describe('what a page states badly', () => {
  it('a day that does not exist is reported at its place and left out', () => {
    const { record, diagnostics } = readOne(first.replace('1 March 2020', 'February 30, 2020'))
    expect(record.history).toEqual({ published: '2020-05-01' })
    expect(diagnostics).toMatchObject([
      { rule: 'read/value-is-understood', field: 'received', actual: 'February 30, 2020', place: { line: 4, column: 11 } },
    ])
  })

  it('an ISBN with a wrong check digit is reported and left out', () => {
    const { record, diagnostics } = readOne(first.replace('London: Verso.', 'London: Verso. ISBN 978-0-306-40615-8'))
    expect(record.books?.[0]?.formats).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule: 'read/value-is-understood', place: { line: 2 } }])
  })

  it('lines that no rule understands, between title and abstract, are said', () => {
    const { diagnostics } = readOne(
      first.replace('The author asks', 'A most remarkable volume\nThe author asks').replace('Verso.\n', 'Verso.\nxx 17 // seven\n\n'),
    )
    expect(diagnostics.map(({ rule }) => rule)).toContain('read/text-is-understood')
  })
})

describe('names', () => {
  const page = (abstract: string, lines = ''): string =>
    `Water Quarterly 2020, 12 (3): 10-12\nBook review of Stone, M., Reed, P. 2019. The Ethics of Water.\n${lines}${abstract}\n`
  const authors = (text: string) => readOne(text).record.books?.[0]?.contributors?.map(({ name }) => name)

  it('of initials are completed only where the text completes them in one way', () => {
    expect(authors(page('A book by Maria Stone and Paul Reed about rivers, and about what their users owe to one another.'))).toEqual([
      'Maria Stone',
      'Paul Reed',
    ])
    expect(authors(page('Critics such as Mark Stone disagree; Martha Stone does not. Rivers, they say, belong to nobody.'))).toEqual([
      'M. Stone',
      'P. Reed',
    ])
    expect(authors(page('Here Stone shows that rivers belong to nobody, and Reed that they belong to everybody who uses them.'))).toEqual([
      'M. Stone',
      'P. Reed',
    ])
  })

  it('behind the title become authors where the heading names none', () => {
    const text =
      'Review of the book The Ethics of Water\nThe Ethics of Water, by Maria Stone, Paul Reed and Ana García, asks who owns a river, and what its users owe to one another.\n'
    expect(authors(text)).toEqual(['Maria Stone', 'Paul Reed', 'Ana García'])
  })

  it('below the title are the reviewer’s, unless they are those of the book', () => {
    const abstract = 'A book about rivers, and about what those who use them owe to one another and to others.'
    expect(readOne(page(abstract, 'Jane Doe\n')).record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    expect(readOne(page(abstract, 'Maria Stone and Paul Reed\n')).record.contributors).toBeUndefined()
    expect(readOne(page(abstract, 'Open Access\n')).record.contributors).toBeUndefined()
  })

  it('behind "Author:" are the reviewer’s, but the book’s where "Reviewer:" stands too', () => {
    const head = 'Water Quarterly 2020, 12 (3): 10-12\nReview of the book The Ethics of Water\n'
    expect(readOne(`${head}Author: Jane Doe\n`).record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    const both = readOne(`${head}Author: Maria Stone\nReviewer: Jane Doe\n`).record
    expect(both.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    expect(both.books?.[0]?.contributors).toEqual([{ role: 'author', name: 'Maria Stone' }])
  })
})

describe('prose', () => {
  const book = (abstract: string) =>
    readOne(`Water Quarterly 2020, 12 (3): 10-12\nBook review of Stone, M. 2019. The Ethics of Water.\n${abstract}\n`).record.books?.[0]

  it.each([
    ['The book was published by Verso in 2019 and has been much discussed among those who live by rivers.', 'Verso'],
    [
      'The book, published in 2019 by the University of Chicago Press, has been much discussed by those who live by rivers.',
      'University of Chicago Press',
    ],
  ])('tells the publisher: %s', (abstract, name) => {
    expect(book(abstract)?.publishers).toEqual([{ name }])
  })

  it.each([
    'Her first book was published by Verso in 2011. The new one is about rivers, and about what their users owe to one another.',
    'The book is about rivers. It was published by Maria Stone herself, and it has been much discussed among those who live by rivers.',
    'The book was published by subscription, and it has been much discussed among those who live by rivers.',
  ])('does not tell the publisher: %s', (abstract) => {
    expect(book(abstract)?.publishers).toBeUndefined()
  })

  it('gives an ISBN to the one book', () => {
    expect(book('A book about rivers (ISBN 978-0-306-40615-7), and about what those who use them owe to one another.')?.formats).toEqual([
      { isbn: '9780306406157' },
    ])
  })

  it('may speak of dates and licences without being a line of data', () => {
    const abstract =
      'Published 2019 to some acclaim, the book asks what a Creative Commons licence such as CC BY 4.0 would mean for water, and who could grant it.'
    const { record } = readOne(first.replace(/The author asks.*/, abstract))
    expect(record.abstracts?.[0]?.value).toBe(abstract)
    expect(record.licence).toBeUndefined()
  })
})

describe('hostile text', () => {
  it('of 50 MB in one line ends, and is said to be too long', () => {
    const long = 'rivers belong to nobody, by Maria Stone, and '.repeat(1_200_000)
    const { record, diagnostics } = readOne(first.replace(/The author asks.*/, long))
    expect(record.abstracts).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule: 'read/value-is-understood', field: 'abstract' }])
  })

  it.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['numbers', '1 (2): 3-4, '.repeat(100_000)],
    ['brackets', '('.repeat(500_000)],
    ['labels', 'Received: '.repeat(100_000)],
    ['names', 'Anna B. '.repeat(100_000)],
    ['short lines', 'Received: 2020\n'.repeat(10_000)],
    ['titles', 'Book review of A, B. 2020. C.\n'.repeat(1_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['combining marks', `a${'\u0301'.repeat(500_000)}`],
    ['commas between names', 'Anna Berg, '.repeat(100_000)],
  ])(
    'of %s ends soon',
    async (_, text) => {
      const started = performance.now()
      await read(text)
      await read(first + text)
      landingText.detect(textSource('page.txt', text))
      expect(performance.now() - started).toBeLessThan(10_000)
    },
    60_000,
  )

  it('never throws', async () => {
    const words = [
      'Received:',
      'Book review of',
      'Stone, M.',
      '2020',
      '12 (3): 4-5',
      '\n',
      'by',
      'Published by',
      '<i>',
      'ISBN',
      '10.5555/x',
      '©',
      '"',
      'é',
      '\u202E',
      '(',
      'CC BY 4.0',
      'Go to original source...',
      'Abstract',
      'https://orcid.org/',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 40 }), async (parts) => {
        await read(parts.join(' '))
      }),
      { numRuns: 60 },
    )
  })
})
