import { describe, expect, it } from 'vitest'
import { jats } from '../../../src/read/jats/index.js'
import { readBack } from '../../write/exchange.js'

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
const reviewer =
  '<contrib-group><contrib contrib-type="author"><name><surname>Dam</surname><given-names>Ida</given-names></name></contrib></contrib-group>'
const looms = '<product product-type="book"><source>Looms</source><year>2019</year></product>'
const article = (meta: string, type = 'book-review', title = 'On Weaving', rest = ''): string =>
  `<article article-type="${type}" ${xlink}><front><article-meta><title-group><article-title>${title}</article-title></title-group>${reviewer}${meta}</article-meta></front>${rest}</article>`
const draftsOf = async (text: string) => (await readBack(jats, text)).flatMap(({ draft }) => draft ?? [])
const booksOf = async (text: string) => (await draftsOf(text))[0]?.record.books
const titlesOf = async (text: string) => (await booksOf(text))?.map(({ titles }) => titles?.[0]?.value)
/** What was reported and does not stand in the record. */
const reported = async (text: string) =>
  (await readBack(jats, text)).flatMap(({ diagnostics = [] }) => diagnostics.map(({ rule, actual }) => `${rule} ${actual ?? ''}`))

describe('a reviewed book that is linked', () => {
  it('is a related object of the type book, with its ISBN', async () => {
    const object = `<related-object object-type="book" object-id-type="isbn" object-id="978-0-306-40615-7"><source>Looms</source></related-object>`
    expect(await booksOf(article(object))).toEqual([{ titles: [{ value: 'Looms' }], formats: [{ isbn: '9780306406157' }] }])
  })

  it('is a related object whose link says that it is reviewed', async () => {
    const object = `<related-object link-type="is-review-of" document-id-type="doi" document-id="10.5555/looms"><source>Looms</source></related-object>`
    expect(await booksOf(article(object))).toEqual([{ titles: [{ value: 'Looms' }], doi: '10.5555/looms' }])
  })

  it('is a related article of the type book', async () => {
    const related = `<related-article related-article-type="reviewed-book" ext-link-type="doi" xlink:href="10.5555/looms"><source>Looms</source></related-article>`
    expect(await booksOf(article(related))).toEqual([{ titles: [{ value: 'Looms' }], doi: '10.5555/looms' }])
  })

  it('is no article under review, no other review and no companion', async () => {
    for (const type of ['peer-reviewed-article', 'companion', 'book-review', 'commentary-article']) {
      const related = `<related-article related-article-type="${type}" ext-link-type="doi" xlink:href="10.5555/x"/>`
      expect([type, await booksOf(article(related, 'book-review', 'Book Reviews'))]).toEqual([type, undefined])
    }
  })

  it('counts beside products not twice', async () => {
    expect(await titlesOf(article(`${looms}<related-object object-type="book"><source>Looms</source></related-object>`))).toEqual(['Looms'])
  })
})

describe('a date of several months', () => {
  it('keeps its year, and says so', async () => {
    const date = '<pub-date pub-type="epub-ppub"><season>Jan-Mar</season><year>2019</year></pub-date>'
    expect((await draftsOf(article(date + looms)))[0]?.record.history).toEqual({ published: '2019' })
    expect(await reported(article(date + looms))).toContain('read/value-is-understood Jan-Mar 2019')
  })
})

describe('a product that holds its references in elements of their own', () => {
  const citation =
    'Eva Holm &amp; Ole Berg (Eds.). <italic>Looms and Lives</italic>. Toronto, ON: Quarl Press. (2014). 466 pp. (ISBN 978-0-306-40615-7)'

  it('is the book of a related object', async () => {
    const [book] = (await booksOf(article(`<product product-type="book"><related-object>${citation}</related-object></product>`))) ?? []
    expect(book).toMatchObject({ titles: [{ value: 'Looms and Lives' }], date: '2014', publishers: [{ name: 'Quarl Press' }] })
    expect(book?.contributors?.map(({ name, role }) => [name, role])).toEqual([['Eva Holm', 'editor'], ['Ole Berg', 'editor']]) // prettier-ignore
  })

  it('is as many books as it holds citations', async () => {
    const product =
      '<product><mixed-citation><source>Looms</source></mixed-citation>; <mixed-citation><source>Dye</source></mixed-citation></product>'
    expect(await titlesOf(article(product))).toEqual(['Looms', 'Dye'])
  })

  it('is no book where it is a film', async () => {
    expect(
      await draftsOf(
        article('<product product-type="film"><related-object><italic>Looms</italic>, France, 98 min</related-object></product>'),
      ),
    ).toEqual([])
  })
})

describe('several products', () => {
  it('of one type are several books, in their order', async () => {
    const other = '<product product-type="book"><source>Dye</source></product>'
    expect(await titlesOf(article(other + looms + other))).toEqual(['Dye', 'Looms'])
  })

  it('with the type on the first alone are books all the same', async () => {
    expect(await titlesOf(article(`${looms}<product><source>Dye</source></product>`))).toEqual(['Looms', 'Dye'])
  })

  it('of a book and an exhibition leave the book', async () => {
    expect(await titlesOf(article(`<product product-type="exhibition"><source>Threads</source></product>${looms}`))).toEqual(['Looms'])
  })

  it.each(['film', 'software', 'website', 'exhibition'])('of the type %s alone are passed over', async (type) => {
    const [reading] = await readBack(jats, article(`<product product-type="${type}"><source>Threads</source></product>`))
    expect(reading?.passedOver).toMatch(new RegExp(`^a(?: review of)? .*${type}$`))
  })
})

describe('what no field of a book holds', () => {
  it('is reported: the price with its currency, the ISSN, a conference', async () => {
    const product = `<product><source>Looms</source><issn>1234-5679</issn><conf-name>Weavers meet</conf-name><price currency="EUR">20.00</price></product>`
    expect(await booksOf(article(product))).toEqual([{ titles: [{ value: 'Looms' }] }])
    expect(await reported(article(product))).toEqual(
      expect.arrayContaining([
        'read/text-is-understood 20.00 EUR',
        'read/text-is-understood 1234-5679',
        'read/text-is-understood Weavers meet',
      ]),
    )
  })
})

describe('e-mail addresses', () => {
  it('that are typed into printed text enter no record', async () => {
    const meta =
      `<permissions><license><license-p>Ask rights@example.org first.</license-p></license></permissions>` +
      `<abstract><p>A book on looms. Write to ida@example.org.</p></abstract><product>Ann Ode (ann@example.org), <italic>Looms</italic>, Leeds: Thread, 2019, 210 pp.</product>` +
      '<kwd-group><kwd>looms@example.org</kwd><kwd>looms</kwd></kwd-group>'
    const [draft] = await draftsOf(article(meta, 'book-review', 'Looms, for ida@example.org'))
    expect(JSON.stringify(draft?.record)).not.toContain('@')
    expect(draft?.record.abstracts?.[0]?.value).toBe('A book on looms. Write to .')
    expect(draft?.record.books?.[0]).toMatchObject({ titles: [{ value: 'Looms' }], contributors: [{ name: 'Ann Ode' }] })
  })
})

describe('reviews inside other texts', () => {
  const part = (type: string, title: string, product = looms): string =>
    `<sub-article article-type="${type}" id="${title}"><front-stub><title-group><article-title>${title}</article-title></title-group>${reviewer}${product}</front-stub></sub-article>`

  it('are read from an issue’s article that holds nothing else, each with its own book', async () => {
    const dye = '<product><source>Dye</source></product>'
    const drafts = await draftsOf(
      article('<volume>4</volume>', 'book-reviews', 'Book Reviews', part('book-review', 'One') + part('book-review', 'Two', dye)),
    )
    expect(drafts.map(({ record }) => [record.titles?.[0]?.value, record.books?.[0]?.titles?.[0]?.value, record.serial?.volume])).toEqual([
      ['One', 'Looms', '4'],
      ['Two', 'Dye', '4'],
    ])
  })

  it('are read beside an article that is none', async () => {
    const readings = await readBack(jats, article('', 'research-article', 'Weaving in Leeds', part('book-review', 'One')))
    expect(readings.map(({ draft, passedOver }) => draft?.record.titles?.[0]?.value ?? typeof passedOver)).toEqual(['string', 'One'])
  })

  it('are no responses to a review', async () => {
    const response = `<response response-type="reply"><front-stub><title-group><article-title>A reply</article-title></title-group>${looms}</front-stub></response>`
    const drafts = await draftsOf(article(looms, 'book-review', 'On Weaving', response + part('reply', 'Another')))
    expect(drafts.map(({ record }) => record.titles?.[0]?.value)).toEqual(['On Weaving'])
  })
})

describe('parts of a book in BITS', () => {
  const bookPart = (type: string, title: string, inner = ''): string =>
    `<book-part book-part-type="${type}"><book-part-meta><book-part-id book-part-id-type="doi">10.5555/y.${title.length}</book-part-id><title-group><title>${title}</title></title-group>${reviewer}` +
    `<fpage>7</fpage><lpage>9</lpage><related-object object-type="book"><source>Looms</source></related-object></book-part-meta><body>${inner}</body></book-part>`
  const book = (parts: string): string => `<book dtd-version="2.0" ${xlink}><book-meta/><book-body>${parts}</book-body></book>`

  it('are reviews where they say so', async () => {
    const [draft] = await draftsOf(book(bookPart('book-review', 'On Looms') + bookPart('chapter', 'Weaving in Leeds')))
    expect(draft?.record).toMatchObject({
      titles: [{ value: 'On Looms' }],
      doi: '10.5555/y.8',
      contributors: [{ name: 'Ida Dam' }],
      pages: { first: '7', last: '9' },
      books: [{ titles: [{ value: 'Looms' }] }],
    })
  })

  it('are found inside a part that gathers them', async () => {
    const drafts = await draftsOf(book(bookPart('part', 'Reviews', bookPart('book-review', 'One') + bookPart('book-review', 'Three'))))
    expect(drafts.map(({ record }) => record.titles?.[0]?.value)).toEqual(expect.arrayContaining(['One', 'Three']))
  })
})

describe('the versions of the tag set', () => {
  const expected = {
    titles: [{ value: 'Looms' }],
    contributors: [{ role: 'author', name: 'Ann Ode', family: 'Ode', given: 'Ann' }],
    publishers: [{ name: 'Thread' }],
    places: ['Leeds'],
    date: '2019',
    formats: [{ isbn: '9780306406157', kind: 'paperback' }],
  }
  const journal = (title: string): string =>
    `<journal-meta><journal-id journal-id-type="nlm-ta">Rev Lett</journal-id>${title}</journal-meta>`
  const name = '<name><surname>Ode</surname><given-names>Ann</given-names></name>'
  const imprint = '<source>Looms</source><publisher-loc>Leeds</publisher-loc><publisher-name>Thread</publisher-name>'

  it('NLM 2.3 names the author of the book bare and says what a date is of in `pub-type`', async () => {
    const text =
      `<article article-type="book-review">` +
      `<front>${journal('<journal-title>Review Letters</journal-title><issn pub-type="ppub">1234-5679</issn>')}<article-meta><article-id pub-id-type="pmid">99</article-id><title-group><article-title>On Weaving</article-title></title-group>${reviewer}` +
      '<pub-date pub-type="ppub"><month>3</month><year>2020</year></pub-date><pub-date pub-type="epub"><day>2</day><month>2</month><year>2020</year></pub-date>' +
      `<product>${name}${imprint}<year>2019</year><isbn content-type="pbk">0-306-40615-2</isbn></product></article-meta></front></article>`
    const [draft] = await draftsOf(text)
    expect(draft?.record.books).toEqual([expected])
    expect(draft?.record).toMatchObject({
      serial: { titles: [{ value: 'Review Letters' }], issns: [{ value: '1234-5679', medium: 'print' }] },
      history: { published: '2020-03', online: '2020-02-02' },
      identifiers: [{ scheme: 'pmid', value: '99' }],
    })
  })

  it('JATS 1.0 groups them by role', async () => {
    const product = `<product product-type="book"><person-group person-group-type="author">${name}</person-group>${imprint}<year>2019</year><isbn content-type="paperback">9780306406157</isbn></product>`
    expect(await booksOf(article(`<pub-date pub-type="collection"><year>2020</year></pub-date>${product}`))).toEqual([expected])
  })

  it('JATS 1.1 says in `publication-format` what an ISBN is of, and licences in `ali:license_ref`', async () => {
    const product = `<product product-type="book"><person-group person-group-type="author">${name}</person-group>${imprint}<year iso-8601-date="2019">2019</year><isbn publication-format="paperback">9780306406157</isbn></product>`
    const licence =
      '<permissions><license><ali:license_ref xmlns:ali="http://www.niso.org/schemas/ali/1.0/">https://creativecommons.org/licenses/by/4.0/</ali:license_ref></license></permissions>'
    const [draft] = await draftsOf(article(product + licence))
    expect(draft?.record.books).toEqual([expected])
    expect(draft?.record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  it('JATS 1.2 tells the history in events', async () => {
    const events =
      '<pub-history><event event-type="received"><date date-type="received" iso-8601-date="2020-01-05"><day>5</day><month>1</month><year>2020</year></date></event></pub-history>'
    const dates =
      '<pub-date date-type="pub" publication-format="electronic" iso-8601-date="2020-04-01"><day>1</day><month>4</month><year>2020</year></pub-date>'
    expect((await draftsOf(article(dates + looms + events)))[0]?.record.history).toEqual({
      received: '2020-01-05',
      published: '2020-04-01',
    })
  })

  it('Authoring leaves the journal out', async () => {
    const text = `<article dtd-version="1.3" article-type="book-review"><front><article-meta><title-group><article-title>On Weaving</article-title></title-group>${reviewer}<product>Ann Ode, <italic>Looms</italic> (Leeds: Thread, 2019)</product></article-meta></front></article>`
    const [draft] = await draftsOf(text)
    expect(draft?.record.serial).toBeUndefined()
    expect(draft?.record.books?.[0]).toMatchObject({ titles: [{ value: 'Looms' }], contributors: [{ name: 'Ann Ode' }], date: '2019' })
  })
})
