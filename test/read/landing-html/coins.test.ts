import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journalTitles } from '../../../src/read/landing-text/publication-facts.js'
import { coinsWriter } from '../../../src/write/coins.js'
import { carried } from '../../../src/write/losses.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { asRead } from '../../write/citation/expect-cited.js'
import { content, described } from '../../write/exchange.js'
import { readingsOf, readPage } from './read-page.js'

const article = [
  'ctx_ver=Z39.88-2004',
  'rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal',
  'rft.genre=article',
  'rft_id=info%3Adoi%2F10.5555%2Fjws.9',
  'rft_id=https%3A%2F%2Fjws.example%2F9',
  'rft.atitle=Review+of%3A+The+Ethics+of+Water',
  'rft.jtitle=Journal%20of%20Water%20Studies',
  'rft.issn=2049-3630',
  'rft.date=2021-09-30',
  'rft.volume=12',
  'rft.issue=3',
  'rft.spage=345',
  'rft.epage=348',
  'rft.aulast=Doe',
  'rft.aufirst=Jane',
]
const book = [
  'ctx_ver=Z39.88-2004',
  'rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook',
  'rft.genre=book',
  'rft.btitle=The%20Ethics%20of%20Water',
  'rft.aulast=Stone',
  'rft.aufirst=Maria',
  'rft.pub=Pluto',
  'rft.place=London',
  'rft.date=2020',
  'rft.isbn=978-0-306-40615-7',
]
const span = (pairs: readonly string[]): string => `<span class="Z3988 cite" title="${pairs.join('&amp;')}"></span>`
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title>${head}</head><body><main>${body}</main></body></html>`

describe('COinS on a page', () => {
  it('state the review, and the book in the other format is the reviewed one', () => {
    const { record, diagnostics } = readPage(page(`<h1>Review of: The Ethics of Water</h1>${span(article)}${span(book)}`))
    const { sources, ...stated } = record
    expect(sources).toHaveLength(1)
    expect(stated).toEqual({
      titles: [{ value: 'Review of: The Ethics of Water', language: 'en' }],
      contributors: [{ role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane' }],
      serial: {
        titles: [{ value: 'Journal of Water Studies', language: 'en' }],
        issns: [{ value: '2049-3630' }],
        volume: '12',
        issue: '3',
      },
      pages: { first: '345', last: '348' },
      history: { published: '2021-09-30' },
      doi: '10.5555/jws.9',
      page: 'https://jws.example/9',
      books: [
        {
          titles: [{ value: 'The Ethics of Water' }],
          contributors: [{ role: 'author', name: 'Maria Stone', family: 'Stone', given: 'Maria' }],
          publishers: [{ name: 'Pluto' }],
          places: ['London'],
          date: '2020',
          formats: [{ isbn: '9780306406157' }],
        },
      ],
    })
    expect(diagnostics).toEqual([])
  })

  it('name the reviewed book by rft.btitle beside the article', () => {
    const own = article.map((pair) => (pair.startsWith('rft.atitle') ? 'rft.atitle=On%20rivers%20and%20courts' : pair))
    const { record } = readPage(
      page(
        span([...own, 'rft.btitle=The%20Ethics%20of%20Water', 'rft.isbn=9780306406157']),
        '<meta name="citation_article_type" content="Book Review">',
      ),
    )
    expect(record.titles?.[0]?.value).toBe('On rivers and courts')
    expect(record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }], formats: [{ isbn: '9780306406157' }] }])
  })

  it('make no book out of an ISBN in those of an article, but say so', () => {
    const { record, diagnostics } = readPage(page(`<h1>Review of: The Ethics of Water</h1>${span([...article, 'rft.isbn=9780306406157'])}`))
    expect(record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }] }])
    expect(diagnostics.map(({ actual }) => actual)).toEqual(['ISBN 9780306406157'])
  })

  it('of what a review cites are not the review, and not its book', () => {
    const other = article.map((pair) =>
      pair.startsWith('rft.atitle') ? 'rft.atitle=Dams' : pair.startsWith('rft.volume') ? 'rft.volume=99' : pair,
    )
    const cited = book.map((pair) => (pair.startsWith('rft.btitle') ? 'rft.btitle=Another%20Book' : pair))
    const { record, diagnostics } = readPage(
      page(
        `<h1>Review of: The Ethics of Water, by Maria Stone</h1>${span(other)}${span(cited)}`,
        '<meta name="citation_title" content="Review of: The Ethics of Water, by Maria Stone">',
      ),
    )
    expect(record.serial).toBeUndefined()
    expect(record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }], contributors: [{ role: 'author', name: 'Maria Stone' }] }])
    expect(diagnostics.map(({ actual }) => actual)).toEqual(['Another Book'])
  })

  it('make no review of a page of a catalogue', () => {
    const [reading, ...more] = readingsOf(page(`<h1>The Ethics of Water</h1>${span(book)}`))
    expect(more).toEqual([])
    expect(reading?.draft).toBeUndefined()
    expect(reading?.diagnostics?.map(({ rule }) => rule)).toEqual(['read/input-holds-a-review'])
  })

  it('that are broken are read as far as they go', () => {
    const { record } = readPage(
      page(
        `<h1>Review of: The Ethics of Water</h1><span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=Review of: The Ethics of Water&rft.volume=50%&=&&rft.issn=12&__proto__=1"></span>`,
      ),
    )
    expect(record.serial).toEqual({ volume: '50%' })
  })

  it('that we wrote ourselves give back what they carry', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        // In an inverted name a comma parts family and given name: what has one inside is another name there.
        const isPlain = (name = 'a'): boolean => /^[^,;]*\p{L}[^,;]*$/u.test(name)
        fc.pre(record.titles !== undefined)
        fc.pre((record.contributors ?? []).every(({ name, family, given }) => isPlain(name) && isPlain(family) && isPlain(given)))
        const written = coinsWriter.write([described(record, namesOf(record))], { base: 'https://reviews.example/', preview: false })
        const [reading] = readingsOf(page(written, '<meta name="citation_article_type" content="Book Review">'))
        // The language is that of the page, and the book what its title names.
        const { books: _, language: __, ...read } = reading?.draft?.record ?? {}
        // In which language a title is, COinS do not say: the reader sees it where the words are certain.
        const { serial, ...kept } = carried(record, coinsWriter)
        const titles = serial?.titles && journalTitles(serial.titles.map(({ value }) => value).join(' / '))
        const told = { ...asRead(kept), ...(serial && { serial: { ...serial, ...(titles && { titles }) } }) }
        expect(content(read)).toEqual(content(told))
      }),
      { numRuns: 300 },
    )
  })
})
