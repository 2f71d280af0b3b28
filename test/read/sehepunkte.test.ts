import { describe, expect, it } from 'vitest'
import { trust } from '../../src/record/draft.js'
import { textSource } from '../../src/read/reader.js'
import { sehepunkte } from '../../src/read/sehepunkte/index.js'
import { readBack } from '../write/exchange.js'

const book = (fields: string): string => `<book>${fields}<issn/><etal/><subtitle/></book>`
const review = (id: string, books: string): string => `
  <review id="${id}">
    <category>Neuzeit</category>
    <reviewer><last_name>Muster</last_name><first_name>Erika</first_name><email_address>erika@example.org</email_address></reviewer>
    <subject_specialist><last_name>Fach</last_name><first_name>Otto</first_name></subject_specialist>
    ${books}
    <filename>http://www.example.org/rezension_${id}.html</filename>
  </review>`
const issue = (reviews: string): string => `<?xml version="1.0"?>\n<issue number="11" volume="10" year="2010">${reviews}\n</issue>`
const edited = book(
  '<author_1_first_name>Anna</author_1_first_name><author_1_last_name>Erste</author_1_last_name>' +
    '<author_2_first_name>Bert</author_2_first_name><author_2_last_name>Zweite</author_2_last_name><author_3_last_name/>' +
    '<editor>Hgg.</editor><isbn>978-3-16-148410-0</isbn><pages>495</pages><make_up>12 Abb.</make_up>' +
    '<place_of_publication>Berlin</place_of_publication><publishing_company>Musterverlag</publishing_company>' +
    '<series>Studien</series><volume_number>65</volume_number><edition>2. Auflage</edition><title>Burgen</title><year>2008</year>',
)
const read = async (text: string) => readBack(sehepunkte, text)

describe('sehepunkte XML', () => {
  it('gives the reviewer, the place in the journal and the book with its editors', async () => {
    const [reading] = await read(issue(review('17', edited)))
    expect(reading?.draft?.key).toBe('sehepunkte-17')
    expect(reading?.draft?.record).toMatchObject({
      contributors: [{ role: 'author', name: 'Erika Muster', family: 'Muster', given: 'Erika' }],
      serial: { volume: '10', issue: '11', date: '2010' },
      history: { published: '2010' },
      page: 'http://www.example.org/rezension_17.html',
      books: [
        {
          titles: [{ value: 'Burgen' }],
          contributors: [
            { role: 'editor', name: 'Anna Erste', printedRole: 'Hgg.' },
            { role: 'editor', name: 'Bert Zweite' },
          ],
          publishers: [{ name: 'Musterverlag' }],
          places: ['Berlin'],
          date: '2008',
          edition: '2. Auflage',
          series: { title: 'Studien', number: '65' },
          formats: [{ isbn: '9783161484100' }],
          extent: '495, 12 Abb.',
        },
      ],
    })
    expect(JSON.stringify(reading?.draft?.record)).not.toMatch(/@|Otto/)
  })

  it('passes over a site that is reviewed in the fields of a book, but no book that has an address in its subtitle', async () => {
    const site = '<title>Karten im Netz</title><subtitle>URL: http://www.example.org</subtitle>'
    const [first, second, third] = await read(
      issue(review('21', `<book>${site}</book>`) + review('22', `<book>${site}<pages>120</pages></book>`) + review('23', edited)),
    )
    expect(first).toEqual({ passedOver: 'a review of a web site' })
    expect(second?.draft?.record.books?.[0]?.titles).toEqual([{ value: 'Karten im Netz' }])
    expect(third?.draft?.record.serial?.volume).toBe('10')
  })

  it('is headed by its books as the journal prints it, and trusts that less than a title that another source states', async () => {
    const plain = book('<author_1_last_name>Dritte</author_1_last_name><title>Wer baut?</title><subtitle>Eine Frage</subtitle><year>2009</year>').replace('<subtitle/>', '') // prettier-ignore
    const [one, two, none] = await read(
      issue(review('25', edited) + review('26', edited + plain) + review('27', book('<year>2009</year>'))),
    )
    expect(one?.draft?.record.titles).toEqual([{ value: 'Anna Erste / Bert Zweite (Hgg.): Burgen, Berlin: Musterverlag 2008' }])
    expect(one?.draft?.origins.get('titles')?.trust).toBe(trust.prose)
    expect(two?.draft?.record.titles?.[0]?.value).toBe(
      'Anna Erste / Bert Zweite (Hgg.): Burgen, Berlin: Musterverlag 2008 ; Dritte: Wer baut? Eine Frage, 2009',
    )
    expect(none?.draft?.record.titles).toBeUndefined()
  })

  it('parts a remark from the name of the reviewer, and reports it', async () => {
    const retired = review('24', edited).replace('<last_name>Muster<', '<last_name>Muster (i.R.)<')
    const [reading] = await read(issue(retired))
    expect(reading?.draft?.record.contributors).toEqual([{ role: 'author', name: 'Erika Muster', family: 'Muster', given: 'Erika' }])
    expect(reading?.diagnostics?.map(({ actual }) => actual)).toEqual(['i.R.'])
  })

  it('reports the price with its currency: a record has no place for it', async () => {
    const priced = book('<title>Burgen</title><price>39.90</price><currency>EUR</currency><volume_descriptor>Heft</volume_descriptor>')
    const readings = await read(issue(review('19', priced) + review('20', book('<title>Städte</title><currency>EUR</currency>'))))
    const actual = readings.map(({ diagnostics = [] }) => diagnostics.map((finding) => `${finding.rule} ${finding.actual ?? ''}`))
    expect(actual).toEqual([['read/text-is-understood Heft', 'read/text-is-understood 39.90 EUR'], []])
  })

  it('keeps each book of a review, and the number of a volume without a series', async () => {
    const second = book('<title>Städte</title><volume_number>2</volume_number><isbn>978-3-16-148410-1</isbn>')
    const [reading] = await read(issue(review('18', edited + second)))
    expect(reading?.draft?.record.books?.map(({ titles, volume }) => [titles?.[0]?.value, volume])).toEqual([
      ['Burgen', undefined],
      ['Städte', '2'],
    ])
    expect(reading?.diagnostics?.map(({ rule, field }) => [rule, field])).toEqual([['read/value-is-understood', 'books[1].isbn']])
  })

  it('keeps the reviews before a break and says where it is', async () => {
    const readings = await read(issue(review('1', edited) + review('2', edited)).replace('</issue>', '<broken'))
    expect(readings.filter(({ draft }) => draft !== undefined)).toHaveLength(2)
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 17 } })
  })

  it('never throws on an input that is cut', async () => {
    const whole = issue(review('1', edited) + review('2', edited))
    for (let i = 0; i < 20; i++) await expect(read(whole.slice(0, Math.floor((whole.length * i) / 20)))).resolves.toBeDefined()
  })

  it('knows its own files and leaves those of OJS alone', () => {
    expect(sehepunkte.detect(textSource('a.xml', issue(review('1', edited))))).toBeGreaterThan(0.6)
    expect(sehepunkte.detect(textSource('a.xml', '<issue xmlns="http://pkp.sfu.ca"><articles/></issue>'))).toBe(0)
    expect(sehepunkte.detect(textSource('a.xml', '<article article-type="book-review"/>'))).toBe(0)
  })
})
