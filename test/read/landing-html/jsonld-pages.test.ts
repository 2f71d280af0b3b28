import { describe, expect, it } from 'vitest'
import { readingsOf, readPage } from './read-page.js'

const page = (jsonld: unknown, body = '', head = ''): string =>
  `<!DOCTYPE html>\n<html><head>${head}\n<script type="application/ld+json">\n${typeof jsonld === 'string' ? jsonld : JSON.stringify(jsonld, null, 1)}\n</script></head><body>${body}</body></html>`

const review = {
  '@context': 'https://schema.org',
  '@type': ['Review', 'ScholarlyArticle'],
  name: 'Who owns a river?',
  author: { '@type': 'Person', name: 'Jane Doe', '@id': 'https://orcid.org/0000-0002-1825-0097' },
  datePublished: '2021-09-30',
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  identifier: 'https://doi.org/10.5555/rivers.7',
  pageStart: '345',
  pageEnd: '348',
  reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 },
  isPartOf: {
    '@type': 'PublicationIssue',
    issueNumber: '3',
    datePublished: '2021',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '12',
      isPartOf: { '@type': 'Periodical', name: 'Journal of Water Studies', issn: '2049-3630' },
    },
  },
  itemReviewed: {
    '@type': 'Book',
    name: 'The Ethics of Water: An Inquiry',
    author: [{ '@type': 'Person', givenName: 'Maria', familyName: 'Stone', name: 'Maria Stone' }, 'Reed, Paul'],
    translator: { '@type': 'Person', name: 'Ana García' },
    publisher: { '@type': 'Organization', name: 'Verso' },
    datePublished: '2019',
    bookEdition: '2nd edition',
    workExample: [
      { '@type': 'Book', isbn: '978-0-306-40615-7', bookFormat: 'https://schema.org/Hardcover' },
      { '@type': 'Book', isbn: '0-19-853453-1', bookFormat: 'https://schema.org/EBook' },
    ],
  },
}

const wholeBook = {
  titles: [{ value: 'The Ethics of Water: An Inquiry' }],
  contributors: [
    { role: 'author', name: 'Maria Stone', family: 'Stone', given: 'Maria' },
    { role: 'author', name: 'Paul Reed', family: 'Reed', given: 'Paul' },
    { role: 'translator', name: 'Ana García' },
  ],
  publishers: [{ name: 'Verso' }],
  date: '2019',
  edition: '2nd edition',
  formats: [
    { isbn: '9780306406157', kind: 'hardback' },
    { isbn: '9780198534532', kind: 'ebook' },
  ],
}

describe('a page with JSON-LD', () => {
  it('gives the whole book under itemReviewed, stated in a field', () => {
    const html = page(review)
    const { record, origin } = readPage(html)
    expect(record.books).toEqual([wholeBook])
    expect(origin('books[0].titles[0]')).toMatchObject({
      trust: 2,
      place: { line: html.slice(0, html.indexOf('The Ethics')).split('\n').length },
    })
  })

  it('gives the review with its journal, pages, licence and rating', () => {
    const { key, record } = readPage(page(review))
    expect(key).toBe('10.5555/rivers.7')
    expect(record.titles).toEqual([{ value: 'Who owns a river?' }])
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe', orcid: '0000-0002-1825-0097' }])
    expect(record.serial).toEqual({
      titles: [{ value: 'Journal of Water Studies', language: 'en' }],
      issns: [{ value: '2049-3630' }],
      volume: '12',
      issue: '3',
      date: '2021',
    })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.history).toEqual({ published: '2021-09-30' })
    expect(record.rating).toEqual({ value: '4', best: '5' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  it('reads the same from @graph, from references by @id, and from names with a prefix', () => {
    const { itemReviewed, ...rest } = review
    const graph = {
      '@context': 'http://schema.org',
      '@graph': [
        { ...rest, itemReviewed: { '@id': '#book' } },
        { '@id': '#book', ...itemReviewed },
      ],
    }
    expect(readPage(page(graph)).record.books).toEqual([wholeBook])
    const prefixed = {
      '@type': 'schema:Review',
      'schema:name': 'A review',
      'http://schema.org/itemReviewed': [{ '@type': 'http://schema.org/Book', 'https://schema.org/name': 'The Ethics of Water' }],
    }
    expect(readPage(page([prefixed])).record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }] }])
  })

  it('lets the text add what the JSON-LD does not say, and never overrule it', () => {
    const body =
      '<h1>Who owns a river?</h1><p>The Ethics of Water was published by Pluto Press in 2001, with an afterword by Hana Malá, and it has been much discussed among those who live by rivers.</p>'
    const [book] = readPage(page(review, body)).record.books ?? []
    expect(book?.publishers).toEqual([{ name: 'Verso' }])
    expect(book?.date).toBe('2019')
  })

  it('lets the tags of Highwire Press say more about the review than the JSON-LD', () => {
    const { record } = readPage(
      page(
        review,
        '',
        '<meta name="citation_title" content="Review of The Ethics of Water"><meta name="citation_publication_date" content="2021/10/01">',
      ),
    )
    expect(record.titles?.[0]?.value).toBe('Review of The Ethics of Water')
    expect(record.history?.published).toBe('2021-10-01')
    expect(record.books).toHaveLength(1)
  })

  it('is passed over where the thing reviewed is no book', () => {
    const [reading] = readingsOf(page({ ...review, itemReviewed: { '@type': 'Movie', name: 'The Third Man' } }))
    expect(reading?.draft).toBeUndefined()
    expect(reading?.passedOver).toContain('Movie')
  })

  it('gives one draft a review where it lists several', () => {
    const other = { ...review, identifier: undefined, name: 'On dams', itemReviewed: { '@type': 'Book', name: 'Dams and Democracy' } }
    const readings = readingsOf(page([review, other]))
    expect(readings.map(({ draft }) => draft?.key)).toEqual(['10.5555/rivers.7', 'page.html#2'])
    expect(readings[1]?.draft?.record.books).toEqual([{ titles: [{ value: 'Dams and Democracy' }] }])
  })

  it('takes comments of customers under a book for no review', () => {
    const shop = {
      '@type': 'Book',
      name: 'The Ethics of Water',
      review: [
        { '@type': 'Review', itemReviewed: { '@type': 'Book', name: 'x' } },
        { '@type': 'Review', itemReviewed: { '@type': 'Book', name: 'y' } },
      ],
    }
    expect(readingsOf(page(shop)).flatMap(({ diagnostics = [] }) => diagnostics.map(({ rule }) => rule))).toEqual([
      'read/input-holds-a-review',
    ])
  })

  it('reports JSON that breaks off and an ISBN that is none, and reads the rest', () => {
    const tag = '<meta name="citation_title" content="Review of the book The Ethics of Water">'
    expect(readPage(page('{"@type": "Review", ', '', tag)).diagnostics).toMatchObject([
      { rule: 'read/input-is-well-formed', place: { line: 3 } },
    ])
    const { record, diagnostics } = readPage(
      page({ ...review, itemReviewed: { '@type': 'Book', name: 'The Ethics of Water', isbn: '978-0-306-40615-8' } }),
    )
    expect(record.books?.[0]?.formats).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule: 'read/value-is-understood', actual: '978-0-306-40615-8' }])
  })

  it('reads the review of a critic that stands in its book, and no comment of a reader there', () => {
    const critic = { '@type': 'Review', name: 'Who owns a river?', author: { '@type': 'Person', name: 'Jane Doe' } }
    const book = (...reviews: readonly object[]): object => ({
      '@context': 'https://schema.org',
      '@type': 'Book',
      name: 'The Ethics of Water',
      author: 'Maria Stone',
      review: reviews,
    })
    const comment = { '@type': 'Review', author: 'water_lover', reviewBody: 'Great!', reviewRating: { '@type': 'Rating', ratingValue: 5 } }
    for (const published of [
      { ...critic, isPartOf: { '@type': 'Periodical', name: 'Journal of Water Studies' } },
      { ...critic, '@type': 'CriticReview' },
      { ...critic, identifier: 'https://doi.org/10.5555/jws.9' },
    ]) {
      const { record } = readPage(page(book(comment, published)))
      expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
      expect(record.books).toEqual([
        { titles: [{ value: 'The Ethics of Water' }], contributors: [{ role: 'author', name: 'Maria Stone' }] },
      ])
    }
    expect(readingsOf(page(book(comment))).flatMap(({ draft }) => draft ?? [])).toEqual([])
  })

  it('takes from the text who wrote the foreword where the data only say that somebody contributed', () => {
    const body =
      '<main><h1>Who owns a river?</h1><h2>The book under review</h2><h3>The Ethics of Water</h3><p>by Maria Stone</p><p>foreword by Harsha Walia</p><p>afterword by Ana Lee (Nachwort)</p><p>translated by Tom Ash</p></main>'
    const data = (contributor: readonly string[]): object => ({
      '@type': 'Review',
      name: 'Who owns a river?',
      itemReviewed: { '@type': 'Book', name: 'The Ethics of Water', author: 'Maria Stone', ...(contributor.length > 0 && { contributor }) },
    })
    for (const contributors of [['Harsha Walia', 'Ana Lee'], []])
      expect(readPage(page(data(contributors), body)).record.books?.[0]?.contributors).toEqual([
        { role: 'author', name: 'Maria Stone' },
        { role: 'foreword', name: 'Harsha Walia' },
        { role: 'afterword', name: 'Ana Lee', printedRole: 'Nachwort' },
      ])
  })
})
