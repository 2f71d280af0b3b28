import { describe, expect, it } from 'vitest'
import { landingText } from '../../../src/read/landing-text/index.js'
import { readAll, readOne } from './read-one.js'

const menu = 'Skip to main content\nJournal of Rivers\nCurrent\nArchives\n'
const tail = '\nPublished\n2020-05-01\nIssue\nVol. 3 No. 1 (2020)\nSection\nBook Reviews\n'

const titlesOf = (text: string): readonly string[] => (readOne(text).record.books ?? []).map(({ titles }) => titles?.[0]?.value ?? '')

describe('a review with a title of its own', () => {
  const own = `${menu}Home / Archives / Vol. 3 No. 1 (2020) / Book Reviews\nWho owns a river?\nKarl Huber\nUniversity of Uppsala\n`

  it('keeps the book whose reference opens the abstract', () => {
    const { record } = readOne(
      `${own}Abstract\nAnna Berg, Flows and Towns (London: Verso, 2019), 312 pp. The book follows four rivers from source to sea.${tail}`,
    )
    expect(record.titles?.map(({ value }) => value)).toEqual(['Who owns a river?'])
    expect(record.books).toMatchObject([
      {
        titles: [{ value: 'Flows and Towns' }],
        contributors: [{ role: 'author', name: 'Anna Berg' }],
        publishers: [{ name: 'Verso' }],
        places: ['London'],
        date: '2019',
      },
    ])
    expect(record.contributors?.map(({ name }) => name)).toEqual(['Karl Huber'])
  })

  it('does not take the book that a sentence of the abstract cites', () => {
    const text = `${own}Abstract\nThe author goes beyond what Anna Berg told in Flows and Towns (London: Verso, 2019), and asks whose water it is.${tail}`
    expect(readOne(text).record.books).toBeUndefined()
  })

  it('keeps both books where two references stand below the title', () => {
    const text = `${own}Anna Berg, Flows and Towns. London: Verso, 2019. 312 pp.\nOlaf Lind, Dunes and Harbours. Leiden: Brill, 2018. 210 pp.\nAbstract\nTwo books on water.${tail}`
    expect(titlesOf(text)).toEqual(['Flows and Towns', 'Dunes and Harbours'])
  })

  it('is given no book by the list of what else is read', () => {
    const text = `${own}Abstract\nThe author asks whose water it is.${tail}Most read articles by the same author(s)\nReview of Anna Berg, Flows and Towns (London: Verso, 2019)\nBook review: Olaf Lind, Dunes. Leiden: Brill, 2018\n`
    expect(readOne(text).record.books).toBeUndefined()
  })
})

describe('a title that names its book', () => {
  const named = `${menu}Home / Archives / Vol. 3 No. 1 (2020) / Book Reviews\nAnna Berg, Flows and Towns\nKarl Huber\nUniversity of Uppsala\n`

  it('is completed by the reference of the same book', () => {
    const { record } = readOne(`${named}Abstract\nAnna Berg: Flows and Towns. London: Verso 2019. 312 pp. ISBN 978-0-306-40615-7.${tail}`)
    expect(record.books).toMatchObject([
      { titles: [{ value: 'Flows and Towns' }], publishers: [{ name: 'Verso' }], formats: [{ isbn: '9780306406157' }], extent: '312 pp.' },
    ])
  })

  it('is not completed by the reference of another', () => {
    const { record } = readOne(`${named}Abstract\nOlaf Lind: Dunes and Harbours. Leiden: Brill 2018. 210 pp.${tail}`)
    expect(record.books).toMatchObject([{ titles: [{ value: 'Flows and Towns' }] }])
    expect(record.books?.[0]?.publishers).toBeUndefined()
  })
})

describe('a page of which nothing says that it is a review', () => {
  const article = (abstract: string): string =>
    `${menu}Home / Archives / Vol. 3 No. 1 (2020) / Articles\nWho owns a river?\nKarl Huber\nUniversity of Uppsala\nAbstract\n${abstract}\nPublished\n2020-05-01\nSection\nArticles\n`

  it('is one where the abstract is a reference that says so', () => {
    expect(titlesOf(article('A review of Anna Berg, Flows and Towns (London: Verso, 2019).'))).toEqual(['Flows and Towns'])
  })

  it.each([
    'This article reviews the literature on rivers, from Anna Berg to Olaf Lind (London: Verso, 2019).',
    'A review of the evidence on river flow in four basins, 1990–2019.',
    'A review of recent work on rivers, with a proposal.',
  ])('is none for: %s', async (abstract) => {
    const readings = await readAll(landingText, article(abstract), 'page.txt')
    expect(readings.filter(({ draft }) => draft !== undefined)).toEqual([])
  })
})

describe('a name under a text', () => {
  const page = (end: string): string =>
    `Journal of Rivers 2020, 3 (1): 5-9\nBook review of Anna Berg, Flows and Towns, Verso 2019\nThe book follows four rivers from source to sea, and tells of all who have lived by them since the ice went, of mills, of floods, and of fish.\n\n${end}\n`

  it('is the reviewer’s where nobody is named above', () => {
    const { record } = readOne(page('Karl Huber'))
    expect(record.contributors?.map(({ name }) => name)).toEqual(['Karl Huber'])
    expect(record.abstracts?.[0]?.value).not.toContain('Karl Huber')
  })

  it('is no reviewer’s where it is that of the book’s author', () => {
    expect(readOne(page('Anna Berg')).record.contributors).toBeUndefined()
  })
})
