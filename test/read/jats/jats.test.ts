import { describe, expect, it } from 'vitest'
import { textSource } from '../../../src/read/reader.js'
import { jats } from '../../../src/read/jats/index.js'
import { readBack } from '../../write/exchange.js'

interface Parts {
  readonly type?: string
  readonly title?: string
  readonly meta?: string
  readonly before?: string
  readonly after?: string
  readonly rest?: string
}

const journal =
  '<journal-meta><journal-title-group><journal-title>Review Letters</journal-title></journal-title-group>' +
  '<issn publication-format="print">1234-5679</issn><publisher><publisher-name>Example Press</publisher-name></publisher></journal-meta>'
const article = ({
  type = 'book-review',
  title = '<article-title>On Weaving</article-title>',
  meta = '',
  before = '',
  after = '',
  rest = '',
}: Parts) =>
  `<article article-type="${type}" dtd-version="1.3" xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink"><front>${journal}<article-meta>` +
  `<article-id pub-id-type="doi">10.5555/rl.7</article-id>${before}<title-group>${title}</title-group>` +
  '<contrib-group><contrib contrib-type="author"><name><surname>van Dam</surname><given-names>Ida</given-names></name><email>ida@example.org</email><bio><p>She teaches.</p></bio></contrib></contrib-group>' +
  `<pub-date pub-type="ppub"><season>Spring</season><year>2020</year></pub-date><volume>4</volume><fpage>11</fpage><lpage>13</lpage>${meta}${after}</article-meta></front>${rest}</article>`
const product =
  '<product product-type="book"><person-group person-group-type="editor"><name><surname>Ode</surname><given-names>Ann</given-names></name></person-group>, ' +
  '<source>Looms and Lives</source>, <publisher-loc>Leeds</publisher-loc>: <publisher-name>Thread</publisher-name>, <year>2019</year>. ' +
  '<size units="pages">210 pp.</size> <isbn>978-0-306-40615-7</isbn>, <price>£20</price></product>'
const read = async (text: string) => readBack(jats, text)
const recordOf = async (parts: Parts) => (await read(article(parts)))[0]?.draft?.record

describe('JATS: the reviewed books', () => {
  it('are products, each with people, publisher and ISBN', async () => {
    const record = await recordOf({ meta: product })
    expect(record?.books).toEqual([
      {
        titles: [{ value: 'Looms and Lives' }],
        contributors: [{ role: 'editor', name: 'Ann Ode', family: 'Ode', given: 'Ann' }],
        publishers: [{ name: 'Thread' }],
        places: ['Leeds'],
        date: '2019',
        formats: [{ isbn: '9780306406157' }],
        extent: '210 pp.',
      },
    ])
    expect(record?.contributors).toEqual([{ role: 'author', name: 'Ida van Dam', family: 'van Dam', given: 'Ida' }])
    expect(record?.history?.published).toBe('2020-spring')
    expect(JSON.stringify(record)).not.toMatch(/@|teaches/)
  })

  it('are several where there are several products', async () => {
    const record = await recordOf({ meta: `${product}<product><source>Dye</source></product>` })
    expect(record?.books?.map(({ titles }) => titles?.[0]?.value)).toEqual(['Looms and Lives', 'Dye'])
  })

  it('are read from the text of a product that tags nothing', async () => {
    const record = await recordOf({
      meta: '<product><italic>Warp and Weft</italic>, by Jan Kral. Oxford: Thread Press, 2018, 300 pp.</product>',
    })
    expect(record?.books?.[0]).toMatchObject({
      titles: [{ value: 'Warp and Weft' }],
      contributors: [{ role: 'author', name: 'Jan Kral' }],
      date: '2018',
    })
  })

  it('lose the place of publication that stands behind the title', async () => {
    const record = await recordOf({
      meta: '<product><source><italic>Looms</italic>. Leeds, England</source><publisher-name>Thread</publisher-name></product>',
    })
    expect(record?.books?.[0]).toMatchObject({ titles: [{ value: 'Looms' }], places: ['Leeds, England'] })
  })

  it('count once where a translation names them again', async () => {
    const rest = `<sub-article article-type="translation" xml:lang="cs"><front-stub><title-group><article-title>O tkaní</article-title></title-group>${product}</front-stub></sub-article>`
    const record = await recordOf({ meta: product, rest })
    expect(record?.books).toHaveLength(1)
    expect(record?.titles).toEqual([
      { value: 'On Weaving', language: 'en' },
      { value: 'O tkaní', language: 'cs' },
    ])
  })

  it('are what is left of a review of a book and a film; a film alone is passed over', async () => {
    const film = '<product product-type="film"><source>The Loom</source></product>'
    expect((await recordOf({ meta: film + product }))?.books).toHaveLength(1)
    expect((await read(article({ meta: film })))[0]).toEqual({ passedOver: 'a review of a film' })
  })

  it('are nobody where the product is empty and the title says nothing', async () => {
    const record = await recordOf({ title: '<article-title>Book Reviews</article-title>', meta: '<product/>' })
    expect(record?.books).toBeUndefined()
  })
})

describe('JATS: the review', () => {
  it('has its alternative title where the title is empty', async () => {
    expect((await recordOf({ title: '<article-title/><alt-title>Threads</alt-title>', meta: product }))?.titles).toEqual([
      { value: 'Threads', language: 'en' },
    ])
  })

  it('is known by its section where the type does not say so', async () => {
    const before = '<article-categories><subj-group><subject>Book Reviews</subject></subj-group></article-categories>'
    expect(
      (await recordOf({ type: 'other', before, title: '<article-title><italic>Looms</italic> by Ann Ode</article-title>' }))?.books,
    ).toHaveLength(1)
    expect(
      (await read(article({ type: 'research-article', title: '<article-title>Weaving in Leeds</article-title>' })))[0]?.passedOver,
    ).toBeDefined()
  })

  it('has its licence, pages, notices and references', async () => {
    const record = await recordOf({
      meta: product,
      after:
        '<permissions><license xlink:href="http://creativecommons.org/licenses/by/4.0/"><license-p>Free</license-p></license></permissions>' +
        '<related-article related-article-type="correction-forward" ext-link-type="doi" xlink:href="10.5555/rl.9"/>',
      rest: '<back><ref-list><ref><mixed-citation>Lee, <italic>Silk</italic>, 1999. <pub-id pub-id-type="doi">10.5555/silk</pub-id></mixed-citation></ref></ref-list></back>',
    })
    expect(record).toMatchObject({
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      pages: { first: '11', last: '13' },
      notices: [{ kind: 'correction', doi: '10.5555/rl.9' }],
      references: [{ text: 'Lee, Silk, 1999. 10.5555/silk', doi: '10.5555/silk' }],
    })
  })

  it('stands by itself in a sub-article, with the place of the article around it; replies are none', async () => {
    const part = (type: string, title: string): string =>
      `<sub-article article-type="${type}"><front-stub><title-group><article-title>${title}</article-title></title-group>${product}</front-stub></sub-article>`
    const readings = await read(article({ rest: part('book-review', 'One') + part('book-review', 'Two') + part('reply', 'Three') }))
    expect(readings.map(({ draft, passedOver }) => passedOver?.slice(0, 12) ?? draft?.record.titles?.[0]?.value)).toEqual([
      'a collection',
      'One',
      'Two',
    ])
    expect(readings[1]?.draft?.record.serial).toMatchObject({ volume: '4', titles: [{ value: 'Review Letters' }] })
  })

  it.each(['correction', 'retraction', 'reviewer-report', 'reply'])('is none that is a %s', async (type) => {
    expect((await read(article({ type, meta: product })))[0]?.passedOver).toBeDefined()
  })
})

describe('JATS: the file', () => {
  const two = `<articles>\n${article({ meta: product })}\n${article({ meta: product })}\n</articles>`

  it('may hold many articles, and those before a break are kept', async () => {
    expect(await read(two)).toHaveLength(2)
    const readings = await read(two.replace('</articles>', '<a b>'))
    expect(readings.filter(({ draft }) => draft !== undefined)).toHaveLength(2)
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 4 } })
  })

  it('never throws where it is cut', async () => {
    for (let i = 0; i < 20; i++) await expect(read(two.slice(0, Math.floor((two.length * i) / 20)))).resolves.toBeDefined()
  })

  it('is told from articles of other formats', () => {
    const sure = (text: string): number => jats.detect(textSource('a.xml', text))
    expect(sure(two)).toBeGreaterThan(0.6)
    expect(sure(article({}))).toBeGreaterThan(0.6)
    expect(sure('<article xmlns="http://pkp.sfu.ca" stage="production"><id/></article>')).toBe(0)
    expect(sure('<article typeart="compterendu"><liminaire/></article>')).toBe(0)
    expect(sure('<OAI-PMH><article><front/></article></OAI-PMH>')).toBe(0)
  })
})
