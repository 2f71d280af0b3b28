import { describe, expect, it } from 'vitest'
import { doajJson } from '../../../src/read/doaj-json/index.js'
import { doajXml } from '../../../src/read/doaj-xml/index.js'
import { readers } from '../../../src/read/index.js'
import { type Reader, type Reading, textSource } from '../../../src/read/reader.js'
import type { BookReview } from '../../../src/record/review.js'
import { doaj } from '../../../src/targets/doaj/index.js'
import { carried } from '../../../src/write/losses.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { content, readBack } from '../../write/exchange.js'

const bibjson = {
  title: 'Book review: Counting Waves, by Mara Quist',
  year: '2025',
  month: '4',
  abstract: 'She counts waves.',
  author: [{ name: 'Ada Byrne', affiliation: 'University of Shores', orcid_id: 'https://orcid.org/0000-0002-1825-0097' }],
  identifier: [
    { type: 'DOI', id: '10.5555/shores.7' },
    { type: 'pissn', id: '1234-5679' },
    { type: 'eissn', id: '2049-3630' },
  ],
  link: [
    { type: 'fulltext', content_type: 'PDF', url: 'https://shores.example/7.pdf' },
    { type: 'fulltext', content_type: 'HTML', url: 'https://shores.example/7' },
  ],
  keywords: ['tides'],
  journal: { title: 'Journal of Shores', publisher: 'Harbour Press', country: 'PT', language: ['EN'], volume: '26', number: '2' },
  start_page: '152',
  end_page: '158',
}
const article = { id: 'abc', last_updated: '2026-01-01T00:00:00Z', admin: { seal: false }, bibjson }

const record = (rest: string, type = 'Book review', title = 'Book review: Counting Waves, by Mara Quist'): string => `<record>
<language>eng</language><publisher>Harbour Press</publisher><journalTitle>Journal of Shores</journalTitle><issn>1234-5679</issn><eissn>2049-3630</eissn>
<publicationDate>2025-04-15</publicationDate><volume>26</volume><issue>2</issue><startPage>152</startPage><endPage>158</endPage><doi>10.5555/shores.7</doi>
<documentType>${type}</documentType><title language="eng">${title}</title>
<authors><author><name>Ada Byrne</name><email>ada@shores.example</email><orcid_id>https://orcid.org/0000-0002-1825-0097</orcid_id></author></authors>
<fullTextUrl format="html">https://shores.example/7</fullTextUrl><keywords language="eng"><keyword>tides</keyword></keywords>${rest}
</record>`
const file = (...inside: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<records>${inside.join('\n')}</records>`

function read(reader: Reader, value: unknown): readonly Reading[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return [...(reader.read(textSource('doaj.file', text), {}) as Iterable<Reading>)]
}

describe('DOAJ JSON', () => {
  it('gives the review and its place in the journal, and the book from the title', () => {
    expect(read(doajJson, article)[0]?.draft?.record).toMatchObject({
      contributors: [{ role: 'author', name: 'Ada Byrne', orcid: '0000-0002-1825-0097' }],
      books: [{ titles: [{ value: 'Counting Waves' }], contributors: [{ role: 'author', name: 'Mara Quist' }] }],
      serial: {
        titles: [{ value: 'Journal of Shores' }],
        issns: [
          { value: '1234-5679', medium: 'print' },
          { value: '2049-3630', medium: 'online' },
        ],
        publishers: [{ name: 'Harbour Press' }],
        volume: '26',
        issue: '2',
      },
      pages: { first: '152', last: '158' },
      history: { published: '2025-04' },
      doi: '10.5555/shores.7',
      page: 'https://shores.example/7',
      keywords: [{ value: 'tides' }],
    })
  })

  it('reads an answer with its results, a list and lines alike', () => {
    const { identifier: _, ...nameless } = bibjson
    const inputs = [
      { total: 1, results: [article] },
      [article],
      `${JSON.stringify(article)}\n${JSON.stringify({ id: 'x', bibjson: nameless })}\n`,
    ]
    expect(inputs.map((input) => read(doajJson, input).map(({ draft }) => draft?.key))).toEqual([
      ['10.5555/shores.7'],
      ['10.5555/shores.7'],
      ['10.5555/shores.7', 'doaj-x'],
    ])
  })

  it('keeps the year where the month is none, and says so', () => {
    const [reading] = read(doajJson, { bibjson: { ...bibjson, month: '13' } })
    expect(reading?.draft?.record.history).toEqual({ published: '2025' })
    expect(reading?.diagnostics?.map(({ rule, actual }) => [rule, actual])).toEqual([['read/text-is-understood', '13']])
    expect(read(doajJson, { bibjson: { ...bibjson, month: 'April' } })[0]?.draft?.record.history).toEqual({ published: '2025-04' })
  })

  it('takes the word of a keyword, and passes over journals and other articles', () => {
    const titled = (title: string, keywords: readonly string[]) => read(doajJson, { bibjson: { ...bibjson, title, keywords } })[0]
    expect(titled('Counting Waves, by Mara Quist', ['Book reviews'])?.draft?.record.books).toHaveLength(1)
    expect(titled('Sediment transport in estuaries', ['tides'])?.passedOver).toBeDefined()
    expect(titled('Film review: Tides', ['tides'])?.passedOver).toBeDefined()
    expect(read(doajJson, { bibjson: { title: 'Journal of Shores', eissn: '2049-3630', apc: {} } })[0]?.passedOver).toBe('a journal')
  })

  it('says where a file breaks, and keeps the lines around it', () => {
    const line = JSON.stringify(article)
    const readings = read(doajJson, `${line}\n{"bibjson": {\n${line}\n`)
    expect(readings.map(({ draft }) => draft !== undefined)).toEqual([true, false, true])
    expect(readings[1]?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 2, column: 14 } })
    for (let i = 1; i <= 20; i++) expect(read(doajJson, line.slice(0, Math.floor((line.length * i) / 21)))[0]?.diagnostics).toHaveLength(1)
    for (const key of Object.keys(bibjson))
      for (const wrong of [null, 7, [], {}, [null]]) read(doajJson, { bibjson: { ...bibjson, [key]: wrong } })
  })
})

describe('DOAJ XML', () => {
  it('gives the review, the book from its title, and no address of anybody', () => {
    const [reading] = read(doajXml, file(record('')))
    expect(reading?.draft?.record).toMatchObject({
      titles: [{ value: 'Book review: Counting Waves, by Mara Quist', language: 'en' }],
      contributors: [{ role: 'author', name: 'Ada Byrne', orcid: '0000-0002-1825-0097' }],
      books: [{ titles: [{ value: 'Counting Waves' }] }],
      language: 'en',
      history: { published: '2025-04-15' },
      pages: { first: '152', last: '158' },
      page: 'https://shores.example/7',
      keywords: [{ value: 'tides', language: 'en' }],
    })
    expect(JSON.stringify(reading)).not.toContain('@')
  })

  it('takes a book review by its kind, and invents no book for it', () => {
    const [reading] = read(doajXml, file(record('', 'book-review', 'What the water counts')))
    expect(reading?.draft?.record.books).toBeUndefined()
    expect(reading?.draft?.record.titles).toEqual([{ value: 'What the water counts', language: 'en' }])
    expect(read(doajXml, file(record('', 'Review', 'Tidal ecology: the state of the art')))[0]?.passedOver).toBeDefined()
    expect(read(doajXml, file(record('', 'article', 'Sediment in estuaries')))[0]?.passedOver).toBeDefined()
  })

  it('says where a file breaks, keeps the records before it, and reads a file cut anywhere', () => {
    const readings = read(doajXml, file(record(''), '<record><title></record>'))
    expect(readings[0]?.draft).toBeDefined()
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 9, column: 25 } })
    const whole = file(record(''), record(''))
    for (let i = 1; i <= 20; i++)
      expect(read(doajXml, whole.slice(0, Math.floor((whole.length * i) / 21))).at(-1)?.diagnostics?.[0]?.rule).toBe(
        'read/input-is-well-formed',
      )
  })
})

describe('what is sent to DOAJ', () => {
  const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
  const [json, xml] = doaj.deposits
  const titled: BookReview = { ...readyRecord, titles: [{ value: 'Book review: Counting Waves, by Mara Quist', language: 'en' }] }
  const withoutBooks = ({ books: _, ...rest }: BookReview): BookReview => content(rest)

  it('is read back from JSON as far as it goes', async () => {
    const review = await ready(titled, doaj)
    const [reading] = await readBack(doajJson, json!.write([review], facts))
    const wanted = carried(review.checked.record, doaj)
    // The language of titles and keywords has no place there.
    const found = withoutBooks(reading?.draft?.record ?? {})
    expect({ ...found, titles: found.titles?.map(({ value }) => ({ value })) }).toEqual(withoutBooks(wanted))
  })

  it('is read back from XML with the day and the languages besides', async () => {
    const review = await ready(titled, doaj)
    const [reading] = await readBack(doajXml, xml!.write([review], facts))
    const { titles, abstracts, contributors = [], serial, history, pages, doi, page, keywords, language } = review.checked.record
    const { date: _, ...journal } = serial ?? {}
    expect(withoutBooks(reading?.draft?.record ?? {})).toEqual(
      content({
        ...{ titles, abstracts, pages, doi, page, keywords, language },
        contributors: contributors
          .filter(({ role }) => role === 'author')
          .map(({ role, name, orcid }) => ({ role, name, ...(orcid && { orcid }) })),
        serial: {
          ...journal,
          titles: journal.titles?.map(({ value }) => ({ value })),
          publishers: journal.publishers?.map(({ name }) => ({ name })),
        },
        history: { published: history?.published },
      } as BookReview),
    )
  })
})

describe('files of DOAJ', () => {
  it.each([
    [doajJson, JSON.stringify([article])],
    [doajXml, file(record(''))],
  ])('are known, and no other reader claims them: %#', (reader, text) => {
    const source = textSource(`a${reader.extensions[0]}`, text)
    expect(reader.detect(source)).toBeGreaterThan(0.6)
    for (const other of readers.filter(({ id }) => id !== reader.id)) expect(other.detect(source), other.id).toBeLessThan(0.3)
    expect(reader.detect(textSource('a.xml', '<records><record><header/><metadata/></record></records>'))).toBe(0)
  })
})
