import { describe, expect, it } from 'vitest'
import { crossref as crossrefJson } from '../../src/read/crossref/index.js'
import { cslJson } from '../../src/read/csl-json/index.js'
import { erudit } from '../../src/read/erudit/index.js'
import { jats } from '../../src/read/jats/index.js'
import type { Reader } from '../../src/read/reader.js'
import { zoteroJson } from '../../src/read/zotero-json/index.js'
import { readBack } from '../write/exchange.js'

/** The same review in each format: of the book "Looms" with a film, and of the film alone. */
interface Example {
  readonly reader: Reader
  readonly both: string
  readonly film: string
}

const italic = (text: string): string => `<marquage typemarq="italique">${text}</marquage>`
const compteRendu = (references: string): string =>
  `<article typeart="compterendu" lang="fr"><liminaire><grtitre><surtitre>Comptes rendus</surtitre>${references}</grtitre></liminaire></article>`
const looms = `<trefbiblio>Ann Ode, ${italic('Looms')}, Leeds, Thread Press, 2019, 210 p.</trefbiblio>`
const walls = `<trefbiblio>${italic('Walls')}, Canada, 2018, 86 minutes</trefbiblio>`

const article = (products: string): string =>
  `<article article-type="book-review"><front><article-meta><title-group><article-title>Threads</article-title></title-group>${products}</article-meta></front></article>`
const crossref = (title: string): string => JSON.stringify({ DOI: '10.5555/t.1', type: 'journal-article', title: [title] })
const csl = (fields: object): string => JSON.stringify([{ id: 't1', type: 'review', title: 'Threads', ...fields }])
const zotero = (fields: object, ...others: readonly object[]): string =>
  JSON.stringify([{ itemType: 'journalArticle', key: 'AAAA1111', title: 'Threads', creators: [], ...fields }, ...others])
const related = (...keys: readonly string[]): object => ({
  relations: { 'dc:relation': keys.map((key) => `http://zotero.org/users/1/items/${key}`) },
})

const examples: Readonly<Record<string, Example>> = {
  JATS: {
    reader: jats,
    both: article(
      '<product product-type="film"><source>Walls</source></product><product product-type="book"><source>Looms</source></product>',
    ),
    film: article('<product product-type="film"><source>Walls</source></product>'),
  },
  Érudit: { reader: erudit, both: compteRendu(walls + looms), film: compteRendu(walls) },
  'Crossref JSON': {
    reader: crossrefJson,
    both: crossref('Book and film review: Ann Ode, Looms (Leeds: Thread, 2019)'),
    film: crossref('Review of the film Walls'),
  },
  'CSL-JSON': {
    reader: cslJson,
    both: csl({
      type: 'review-book',
      custom: {
        reviewed: [
          { type: 'motion_picture', title: 'Walls' },
          { type: 'book', title: 'Looms' },
        ],
      },
    }),
    film: csl({ 'reviewed-title': 'Walls', 'reviewed-genre': 'film' }),
  },
  'Zotero JSON': {
    reader: zoteroJson,
    both: zotero(
      { extra: 'Type: review-book\nReviewed Title: Looms', ...related('BBBB2222', 'CCCC3333') },
      { itemType: 'book', key: 'BBBB2222', title: 'Looms', creators: [] },
      { itemType: 'film', key: 'CCCC3333', title: 'Walls', creators: [] },
    ),
    film: zotero(
      { extra: 'Reviewed Title: Walls\nReviewed Genre: film' },
      { itemType: 'film', key: 'CCCC3333', title: 'Walls', creators: [] },
    ),
  },
}

describe.each(Object.entries(examples))('%s', (_, { reader, both, film }) => {
  it('keeps the book of a review of a book and a film', async () => {
    const drafts = (await readBack(reader, both)).flatMap(({ draft }) => draft ?? [])
    expect(drafts.map(({ record }) => record.books?.map(({ titles }) => titles?.[0]?.value))).toEqual([['Looms']])
  })

  it('passes over the review of a film alone', async () => {
    const readings = await readBack(reader, film)
    expect(readings.flatMap(({ draft }) => draft ?? [])).toEqual([])
    expect(readings[0]?.passedOver).toMatch(/film/)
  })
})

it.each([
  ['JATS', 'Walls'],
  ['Érudit', 'Walls, Canada, 2018, 86 minutes'],
])('%s reports the film beside the book', async (format, actual) => {
  const { reader, both } = examples[format] as Example
  const findings = (await readBack(reader, both)).flatMap(({ diagnostics = [] }) => diagnostics)
  expect(findings).toMatchObject([{ rule: 'read/text-is-understood', severity: 'info', field: 'books', actual }])
})

it('passes over an item of CSL all of whose reviewed works are films, and says so', async () => {
  const films = csl({ type: 'review-book', custom: { reviewed: [{ type: 'motion_picture', title: 'Walls' }] } })
  expect(await readBack(cslJson, films)).toEqual([{ passedOver: 'a review of a film' }])
})
