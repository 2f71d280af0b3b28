import { describe, expect, it } from 'vitest'
import { zoteroJson } from '../../../src/read/zotero-json/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readBack } from '../../write/exchange.js'

const item = {
  key: 'ABCD2345', itemType: 'journalArticle', title: 'Review of: The Classical Tradition', date: '2013-01-30', ISSN: '1055-7660',
  creators: [
    { firstName: 'Christina S.', lastName: 'Kraus', creatorType: 'author' },
    { firstName: 'Anthony', lastName: 'Grafton', creatorType: 'reviewedAuthor' },
    { name: 'Glenn W. Most', creatorType: 'reviewedAuthor' },
  ],
  extra: 'DOI: 10.5555/bmcr.1\nreviewed-publisher: Harvard University Press\nCitation Key: kraus2013',
  publicationTitle: 'Bryn Mawr Classical Review', url: 'https://bmcr.example/2013/44', tags: [{ tag: 'reception' }, { tag: 'antiquity', type: 1 }],
  attachments: [{ title: 'Snapshot' }], notes: [], libraryCatalog: 'BMCR',
} // prettier-ignore

async function recordOf(value: unknown): Promise<unknown> {
  const [reading] = await readBack(zoteroJson, JSON.stringify(value, null, 1))
  return reading?.draft?.record ?? reading
}

describe('an item of Zotero', () => {
  const expected = {
    contributors: [{ role: 'author', name: 'Christina S. Kraus', family: 'Kraus', given: 'Christina S.' }],
    books: [
      {
        titles: [{ value: 'The Classical Tradition' }],
        contributors: [{ role: 'author', name: 'Anthony Grafton' }, { role: 'author', name: 'Glenn W. Most' }],
        publishers: [{ name: 'Harvard University Press' }],
      },
    ],
    serial: { titles: [{ value: 'Bryn Mawr Classical Review' }], issns: [{ value: '1055-7660' }] },
    history: { published: '2013-01-30' }, doi: '10.5555/bmcr.1', page: 'https://bmcr.example/2013/44',
    keywords: [{ value: 'reception' }, { value: 'antiquity' }],
  } // prettier-ignore

  it.each([
    ['alone', item],
    ['in a list', [item]],
    ['as the web API gives it', [{ key: 'ABCD2345', version: 3, library: {}, data: item }]],
    ['in the test case of a translator', { type: 'web', url: 'https://bmcr.example/', items: [item] }],
    ['in a test case with one item', { url: null, input: null, item }],
    ['in an export of Better BibTeX', { config: { label: 'BetterBibTeX JSON' }, items: [item] }],
  ])('is read %s: the reviewed authors are those of the book, never reviewers', async (_, value) => {
    expect(await recordOf(value)).toMatchObject(expected)
    expect(zoteroJson.detect(textSource('a.json', JSON.stringify(value)))).toBeGreaterThan(0.6)
  })

  it('says the title of the book in Extra, in the words of people too', async () => {
    const record = await recordOf({ ...item, title: 'Old books, new readers', extra: 'Reviewed title: The Classical Tradition' })
    expect(record).toMatchObject({
      titles: [{ value: 'Old books, new readers' }],
      books: [{ titles: [{ value: 'The Classical Tradition' }] }],
    })
  })

  it('says that it is a review by the section it stands in, or by its type in Extra', async () => {
    const plain = { itemType: 'newspaperArticle', title: 'Anna Berg: Two Cities. Prague: Argo, 2001', creators: [] }
    const book = { titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] }
    expect(await recordOf({ ...plain, section: 'Book Reviews' })).toMatchObject({ books: [book] })
    expect(await recordOf({ ...plain, extra: 'Type: review-book' })).toMatchObject({ books: [book] })
  })

  it('has its book whole from a related item of the same list, which is no record by itself', async () => {
    const address = 'http://zotero.org/users/1/items/'
    const book = {
      key: 'BOOK2345', itemType: 'book', title: 'The Classical Tradition', publisher: 'Harvard University Press', place: 'Cambridge', date: '2010',
      creators: [{ firstName: 'Anthony', lastName: 'Grafton', creatorType: 'author' }, { name: 'Glenn W. Most', creatorType: 'author' }], ISBN: '9780306406157',
    } // prettier-ignore
    const other = { ...book, key: 'OTHER345', title: 'On Rivers', creators: [{ firstName: 'A.', lastName: 'B', creatorType: 'author' }] }
    const article = { ...item, title: 'Old books', relations: { 'dc:relation': [`${address}BOOK2345`, `${address}OTHER345`] } }
    const readings = await readBack(zoteroJson, JSON.stringify([{ key: 'BOOK2345', data: book }, { data: article }, { data: other }]))
    expect(readings.map(({ passedOver }) => passedOver)).toEqual([undefined, 'a book'])
    expect(readings[0]?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'The Classical Tradition' }], date: '2010', places: ['Cambridge'], formats: [{ isbn: '9780306406157' }] },
    ])
    expect(readings[0]?.draft?.record.books).toHaveLength(1)
  })

  it('keeps its rights, and reports a title too many', async () => {
    const extra = 'Reviewed Title: The Classical Tradition\nReviewed Title: Another'
    const [reading] = await readBack(zoteroJson, JSON.stringify({ ...item, extra, rights: 'https://creativecommons.org/licenses/by/4.0/' }))
    expect(reading?.draft?.record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(JSON.stringify(reading?.diagnostics)).toContain('Reviewed Title: Another')
  })

  it('is passed over where it is an attachment, a note, or an article that reviews nothing', async () => {
    const others = [{ itemType: 'attachment', title: 'Full text' }, { itemType: 'note', note: 'x' }, { itemType: 'journalArticle', title: 'On rivers', creators: [] }] // prettier-ignore
    const readings = await readBack(zoteroJson, JSON.stringify(others))
    expect(readings.map(({ passedOver }) => passedOver).slice(0, 2)).toEqual(['an attachment', 'a note'])
    expect(readings.map(({ draft }) => draft)).toEqual([undefined, undefined, undefined])
  })

  it('reports somebody whose part has no place in a review, and what Extra says beside', async () => {
    const creators = [...item.creators, { firstName: 'A.', lastName: 'B', creatorType: 'contributor' }]
    const [reading] = await readBack(zoteroJson, JSON.stringify({ ...item, creators, extra: 'BMCR ID: 2013.01.44' }))
    const said = JSON.stringify([reading?.diagnostics, reading?.draft])
    expect(said).toContain('BMCR ID: 2013.01.44')
    expect(said).toContain('contributor: A. B')
  })

  it('tells where broken JSON breaks, and keeps the lines before', async () => {
    const readings = await readBack(zoteroJson, `${JSON.stringify(item)}\n{"itemType": "journalArticle", oops}\n`, 'a.jsonl')
    expect(readings[0]?.draft?.record.doi).toBe('10.5555/bmcr.1')
    expect(readings[1]?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 2 } })
  })

  it('is read without a throw wherever it is cut', async () => {
    const whole = JSON.stringify([item, item])
    for (let i = 1; i <= 20; i++)
      await expect(readBack(zoteroJson, whole.slice(0, Math.floor((whole.length * i) / 21)))).resolves.toBeDefined()
  })
})
