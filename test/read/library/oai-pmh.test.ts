import { describe, expect, it } from 'vitest'
import { oaiPmh } from '../../../src/read/oai-pmh/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (text: string): readonly Reading[] => [...(oaiPmh.read(textSource('answer.xml', text), {}) as Iterable<Reading>)]
const answer = (...records: readonly string[]): string =>
  `<?xml version="1.0"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>\n${records.join('\n')}\n</ListRecords></OAI-PMH>`
const record = (fields: string, id = 'oai:tests.example:1'): string =>
  `<record><header><identifier>${id}</identifier><setSpec>tests:REV</setSpec></header><metadata><oai_dc:dc xmlns:dc="http://purl.org/dc/elements/1.1/">${fields}</oai_dc:dc></metadata></record>`

const review = record(
  '<dc:title>A. Berg, Two Cities (Ilse Moss)</dc:title><dc:creator>Moss, Ilse </dc:creator><dc:subject>943.8</dc:subject><dc:subject>Walls</dc:subject><dc:description>Anna Berg (ed.), Two Cities. A History, Brno (Tests Press) 2019, 216 p., ISBN 978-0-306-40615-7, EUR 20,00.</dc:description><dc:publisher>tests.example</dc:publisher><dc:type>Review(psjReview)</dc:type><dc:identifier>https://tests.example/2020-4/berg_moss</dc:identifier><dc:source>tests.example, Journal of Tests, 2020-4, Middle Ages</dc:source><dc:date>2020-11-12T16:00:00Z</dc:date><dc:relation>978-0-306-40615-7</dc:relation><dc:rights>by-nc-ne-3.0-de</dc:rights>',
)
const book = record(
  '<dc:title>Berg, Anna - Two Cities</dc:title><dc:creator>Berg, Anna</dc:creator><dc:publisher>Tests Press, Brno</dc:publisher><dc:type>Book(psjBook)</dc:type><dc:identifier>978-0-306-40615-7</dc:identifier><dc:date>2008-10-29T16:26:09Z</dc:date><dc:relation>https://tests.example/2020-4/berg_moss</dc:relation>',
  'oai:tests.example:2',
)

describe('a review in Dublin Core', () => {
  it('has the citation of its book in the description and the ISBN among its relations', () => {
    const [{ draft, diagnostics } = {}] = read(answer(review))
    expect(draft?.key).toBe('oai:tests.example:1')
    expect(draft?.record).toMatchObject({
      contributors: [{ role: 'author', name: 'Ilse Moss' }],
      keywords: [{ value: 'Walls' }],
      books: [{ contributors: [{ role: 'editor', name: 'Anna Berg' }], publishers: [{ name: 'Tests Press' }], places: ['Brno'], date: '2019', formats: [{ isbn: '9780306406157' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], issue: '4', date: '2020' },
      history: { published: '2020-11-12' },
      page: 'https://tests.example/2020-4/berg_moss',
      identifiers: [{ scheme: 'oai', value: 'oai:tests.example:1' }],
      rights: 'by-nc-ne-3.0-de',
    }) // prettier-ignore
    expect(diagnostics?.map(({ actual }) => actual)).toEqual(['by-nc-ne-3.0-de'])
  })

  it('takes the facts of the book from its own record, before or behind it, whose date is no date of a book', () => {
    const short = review.replace(/<dc:description>.*<\/dc:description>/, '')
    for (const records of [
      [short, book],
      [book, short],
    ]) {
      const readings = read(answer(...records))
      expect(readings.flatMap(({ draft }) => draft?.record.books ?? [])).toEqual([
        {
          titles: [{ value: 'Two Cities' }],
          contributors: [{ role: 'author', name: 'Anna Berg', family: 'Berg', given: 'Anna' }],
          publishers: [{ name: 'Tests Press' }],
          places: ['Brno'],
          formats: [{ isbn: '9780306406157' }],
        },
      ])
      expect(readings.flatMap(({ passedOver }) => passedOver ?? [])).toEqual(['the record of a book'])
    }
  })

  it('has the roles of the people from the title of the review, and those whom the record of the book leaves out', () => {
    const short = (title: string): string =>
      review.replace(/<dc:description>.*<\/dc:description>/, '').replace('A. Berg, Two Cities (Ilse Moss)', title)
    const peopleOf = (title: string): readonly unknown[] =>
      read(answer(short(title), book.replace('<dc:publisher>', '<dc:creator>Rauch, Paul</dc:creator><dc:publisher>'))).flatMap(
        ({ draft }) => draft?.record.books?.[0]?.contributors?.map(({ name, role }) => `${name}: ${role}`) ?? [],
      )
    expect(peopleOf('A. Berg, P. Rauch (Hg.), Two Cities (Ilse Moss)')).toEqual(['Anna Berg: editor', 'Paul Rauch: editor'])
    expect(peopleOf('A. Berg, C. Thorn, P. Rauch (eds.), Two Cities (Ilse Moss)')).toEqual([
      'Anna Berg: editor',
      'Paul Rauch: editor',
      'C. Thorn: editor',
    ])
    expect(peopleOf('A. Bergh, P. Rauch (eds.), Two Cities (Ilse Moss)')).toEqual(['Anna Berg: editor', 'Paul Rauch: editor'])
    expect(peopleOf('A. Berg et al. (dir.), Two Cities (Ilse Moss)')).toEqual(['Anna Berg: editor', 'Paul Rauch: editor'])
  })

  it('has the whole title and the year from the citation, where the record of the book has the beginning', () => {
    const [reading] = read(answer(review.replace('Two Cities. A History', 'Two  Cities – A History of Walls'), book))
    expect(reading?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities – A History of Walls' }], date: '2019' }])
  })

  it('has the subtitle from a citation that spells the title a little differently', () => {
    const titleOf = (cited: string): unknown => {
      const [reading] = read(answer(review.replace('Two Cities. A History', cited), book))
      return reading?.draft?.record.books?.[0]?.titles?.[0]?.value
    }
    expect(titleOf('Two Cites. A History')).toBe('Two Cities: A History')
    expect(titleOf('Two Castles. A History')).toBe('Two Cities')
  })

  it('has each of several books from its own record, and the year that stands beside its ISBN', () => {
    const volume = (title: string, isbn: string): string =>
      book.replace('Berg, Anna - Two Cities', title).replace('<dc:creator>Berg, Anna<', '<dc:creator>Berg, Anna (ed.)<').replace('978-0-306-40615-7', isbn) // prettier-ignore
    const cited =
      'Anna Berg (ed.), Two Cities, vol. I, Brno (Tests Press) 2019, 216 p., ISBN 978-0-306-40615-7; vol. II, 2021, 240 p., ISBN 978-3-16-148410-0.'
    const [reading] = read(
      answer(
        review.replace(/<dc:description>.*<\/dc:description>/, `<dc:description>${cited}</dc:description>`),
        volume('Berg, Anna (ed.) - Two Cities, Vol. I', '978-0-306-40615-7'),
        volume('Berg, Anna (ed.) - Two Cities, Vol. II', '978-3-16-148410-0'),
      ),
    )
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities, Vol. I' }], contributors: [{ name: 'Anna Berg', role: 'editor' }], date: '2019', formats: [{ isbn: '9780306406157' }] },
      { titles: [{ value: 'Two Cities, Vol. II' }], contributors: [{ name: 'Anna Berg', role: 'editor' }], date: '2021', formats: [{ isbn: '9783161484100' }] },
    ]) // prettier-ignore
  })

  it('has from the title also the book that has no record', () => {
    const titled = (title: string): string =>
      review.replace(/<dc:description>.*<\/dc:description>/, '').replace('A. Berg, Two Cities (Ilse Moss)', title)
    const [reading] = read(
      answer(
        titled('A. Berg, Two Cities of Moravia 1872–1902; Clara Thorn, Paul Rauch (dir.), Walls of a Harbour (Ilse Moss)'),
        book.replace('Two Cities', 'Two Cities of Moravia 1872-1902'),
      ),
    )
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities of Moravia 1872-1902' }], contributors: [{ name: 'Anna Berg', role: 'author' }] },
      { titles: [{ value: 'Walls of a Harbour' }], contributors: [{ name: 'Clara Thorn', role: 'editor' }, { name: 'Paul Rauch', role: 'editor' }] },
    ]) // prettier-ignore
  })

  it('has all of its books by those who stand before the first title', () => {
    const titled = (title: string): string =>
      review.replace(/<dc:description>.*<\/dc:description>/, '').replace('A. Berg, Two Cities (Ilse Moss)', title)
    const people = (title: string): unknown =>
      read(answer(titled(title), book))[0]?.draft?.record.books?.map(({ contributors = [] }) => contributors.map(({ name, role }) => `${name}: ${role}`)) // prettier-ignore
    expect(people('A. Berg (ed.): Two Cities; Walls of a Harbour (Ilse Moss)')).toEqual([['Anna Berg: editor'], ['A. Berg: editor']])
  })

  it('ends its title before somebody whom the citation names behind it, in all roles that this person has', () => {
    const longer = book.replace('Two Cities<', 'Two Cities, Redaktion Clara Thorn<')
    const cited =
      'Anna Berg (ed.), Two Cities. Translation by Anna Berg, Redaktion Clara Thorn, Brno (Tests Press) 2019, 216 p., ISBN 978-0-306-40615-7.'
    const [reading] = read(
      answer(review.replace(/<dc:description>.*<\/dc:description>/, `<dc:description>${cited}</dc:description>`), longer),
    )
    const [one] = reading?.draft?.record.books ?? []
    expect(one?.titles).toEqual([{ value: 'Two Cities' }])
    expect(one?.contributors?.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
      'Anna Berg: editor',
      'Anna Berg: translator',
      'Clara Thorn: editor',
    ])
  })

  it('has nothing from the record of another book that is linked by mistake, whose ISBN is reported', () => {
    const other = book.replace('Berg, Anna - Two Cities', 'Berg, Anna - Harbours').replace('978-0-306-40615-7', '978-3-16-148410-0')
    const [reading] = read(answer(review.replace('<dc:relation>978-0-306-40615-7', '<dc:relation>978-3-16-148410-0'), other))
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }], subtitle: 'A History', formats: [{ isbn: '9780306406157' }] },
    ])
    expect(reading?.diagnostics?.map(({ rule, actual }) => [rule, actual])).toContainEqual(['read/text-is-understood', '978-3-16-148410-0'])
  })

  it('has the record of the ISBN that its citation prints, where another volume is linked by mistake', () => {
    const volume = (title: string, isbn: string, to: string): string =>
      book.replace('Berg, Anna - Two Cities', `Berg, Anna - ${title}`).replace('978-0-306-40615-7', isbn).replace('https://tests.example/2020-4/berg_moss', to) // prettier-ignore
    const records = [
      review.replace('<dc:relation>978-0-306-40615-7', '<dc:relation>978-3-16-148410-0'),
      volume('Two Cities II', '978-3-16-148410-0', 'https://tests.example/2020-4/berg_moss'),
      volume('Two Cities', '978-0-306-40615-7', 'https://tests.example/elsewhere').replace('Tests Press', 'Tests House'),
    ]
    const [reading] = read(answer(...records))
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities. A History' }], publishers: [{ name: 'Tests House' }], formats: [{ isbn: '9780306406157' }] },
    ])
    expect(reading?.diagnostics?.map(({ rule, actual }) => [rule, actual])).toContainEqual(['read/text-is-understood', '978-3-16-148410-0'])
  })

  it('keeps to its title, where the linked record is of another book by somebody else', () => {
    const titleAlone = review.replace(/<dc:description>.*<\/dc:description>/, '')
    const other = book.replace(/Berg, Anna/g, 'Thorn, Clara').replace('Two Cities', 'Harbours of Moravia')
    const [reading] = read(answer(titleAlone, other))
    expect(reading?.draft?.record.books).toEqual([
      { titles: [{ value: 'Two Cities' }], contributors: [{ role: 'author', name: 'A. Berg' }] },
    ])
    expect(reading?.diagnostics?.map(({ actual }) => actual)).toContain('978-0-306-40615-7')
    // The author's own record may have the title in another language.
    const translated = book.replace('Two Cities', 'Dvě města')
    expect(read(answer(titleAlone, translated))[0]?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Dvě města' }] }])
  })

  it('gives its roles also to somebody of whose double family name the title prints the last part', () => {
    const titleAlone = review
      .replace(/<dc:description>.*<\/dc:description>/, '')
      .replace('A. Berg, Two Cities', 'A. Berg (ed.), Two Cities')
    const [reading] = read(answer(titleAlone, book.replace(/Berg, Anna/g, 'Thorn Berg, Anna')))
    expect(reading?.draft?.record.books).toMatchObject([{ contributors: [{ role: 'editor', name: 'Anna Thorn Berg' }] }])
  })

  it.each([
    ['George Garnett', 'Garnett, George - Two Cities', 'George Garnett', 'author'],
    ['Rauch, P.', 'P. Rauch - Two Cities', 'P. Rauch', 'author'],
    ['', 'Fried, Johannes - Two Cities', 'Johannes Fried', 'author'],
    ['Thorn, Clara', 'Thorn, Clara (eds.) - Two Cities', 'Clara Thorn', 'editor'],
    ['Homeyer (\u0086), Joachim', 'Homeyer, Joachim - Two Cities', 'Joachim Homeyer', 'author'],
    ['Popović †, Vladislav', 'Popović †, Vladislav - Two Cities', 'Vladislav Popović', 'author'],
    ['Marcot,, François', 'Marcot,, François - Two Cities', 'François Marcot', 'author'],
    ['B\u009Cuf, Estelle', 'B\u009Cuf, Estelle - Two Cities', 'Estelle Bœuf', 'author'],
  ])('has the creator %j of the record of its book apart from the title %j', (creator, title, name, role) => {
    const printed = book.replace('Berg, Anna - Two Cities', title).replace('<dc:creator>Berg, Anna</dc:creator>', `<dc:creator>${creator}</dc:creator>`) // prettier-ignore
    const bare = review.replace(/<dc:description>.*<\/dc:description>/, '').replace('A. Berg, Two Cities', 'Two Cities')
    expect(read(answer(bare, printed))[0]?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }], contributors: [{ name, role }] },
    ])
  })

  it('has an ISBN with a comma or dots, and tells the editor once of a number that is none', () => {
    const titleAlone = review.replace(/<dc:description>.*<\/dc:description>/, '')
    for (const printed of ['978-0-306-40615-7,', '978.0.306.40615.7', '0-306-40615-2.']) {
      const [reading] = read(answer(titleAlone.replace('<dc:relation>978-0-306-40615-7', `<dc:relation>${printed}`)))
      expect(reading?.draft?.record.books).toMatchObject([{ formats: [{ isbn: '9780306406157' }] }])
    }
    const wrong = (text: string): readonly unknown[] =>
      (read(answer(text.replaceAll('978-0-306-40615-7', '978-306-40615-7')))[0]?.diagnostics ?? []).filter(({ field }) => field === 'books[0].isbn') // prettier-ignore
    expect(wrong(titleAlone)).toMatchObject([{ rule: 'read/value-is-understood', actual: '978-306-40615-7' }])
    expect(wrong(review)).toHaveLength(1)
  })

  it('has the year that stands right before its ISBN, where the citation of a set has the years of a war as well', () => {
    const set = 'Anna Berg (ed.), War and Peace 1945. Part 1: Walls. Brno: Tests Press 2008, ISBN 978-0-306-40615-7. Part 2: Roads. Brno: Tests Press 2010. ISBN 978-3-16-148410-0.' // prettier-ignore
    const part = (title: string, isbn: string): string => book.replace('Two Cities', title).replace('978-0-306-40615-7', isbn)
    const [reading] = read(
      answer(
        review.replace(/<dc:description>.*<\/dc:description>/, `<dc:description>${set}</dc:description>`),
        part('War and Peace 1945. Part 1', '978-0-306-40615-7'),
        part('War and Peace 1945. Part 2', '978-3-16-148410-0'),
      ),
    )
    expect(reading?.draft?.record.books?.map(({ date }) => date)).toEqual(['2008', '2010'])
  })

  it('has its author from the title of the record where the creator is somebody whom nothing else names', () => {
    const titleAlone = review.replace(/<dc:description>.*<\/dc:description>/, '')
    const record = book
      .replace('Berg, Anna - Two', 'Thorn Berg, Aneta - Two')
      .replace('<dc:creator>Berg, Anna<', '<dc:creator>Lehmann, Prisca<')
    const [reading] = read(answer(titleAlone, record))
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }], contributors: [{ role: 'author', name: 'Aneta Thorn Berg' }] },
    ])
    expect(reading?.draft?.record.books?.[0]?.contributors).toHaveLength(1)
    expect(reading?.diagnostics?.map(({ actual }) => actual)).toContain('Lehmann, Prisca')
  })

  it('keeps a title with a dash, before which nobody is named', () => {
    const bare = review.replace(/<dc:description>.*<\/dc:description>/, '').replace('A. Berg, Two Cities', 'A. Berg, Regulae - Statuta')
    const [reading] = read(answer(bare, book.replace('Two Cities', 'Regulae - Statuta')))
    expect(reading?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Regulae - Statuta' }] }])
    const alone = read(answer(bare, book.replace('Berg, Anna - Two Cities', 'Regulae - Statuta')))
    expect(alone[0]?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Regulae - Statuta' }] }])
  })

  it('has the names of a record in their order where the citation prints them, and several in one creator apart', () => {
    const peopleOf = (creators: string): unknown =>
      read(answer(review, book.replace(/Berg, Anna/g, creators)))[0]?.draft?.record.books?.[0]?.contributors?.map(({ name }) => name)
    expect(peopleOf('Berg Anna')).toEqual(['Anna Berg'])
    expect(peopleOf('Anna, Berg')).toEqual(['Anna Berg'])
    expect(peopleOf('Anna Berg, Clara Thorn, Paul von Rauch')).toEqual(['Anna Berg', 'Clara Thorn', 'Paul von Rauch'])
  })

  it.each([
    ['Tests College, Amherst, MA 01002-5000', 'Tests College', ['Amherst, MA']],
    ['Berg, Anna, Verlag, Tübingen', 'Berg, Anna, Verlag', ['Tübingen']],
    ['Tests Press, Ithaca, New York', 'Tests Press', ['Ithaca', 'New York']],
    ['Berg, Thorn, Rauch', 'Berg, Thorn, Rauch', undefined],
  ])('has the publisher of %j apart from the place', (printed, name, places) => {
    const [reading] = read(answer(review.replace(/<dc:description>.*<\/dc:description>/, ''), book.replace('Tests Press, Brno', printed)))
    const [one] = reading?.draft?.record.books ?? []
    expect([one?.publishers, one?.places]).toEqual([[{ name }], places])
  })

  it('has no half title from the end of a title that was cut at 255 characters, and says so', () => {
    const long =
      'A. Berg (ed.), Two Cities of the Middle Ages; Clara Thorn (ed.), Walls of a Harbour; Paul Rauch (ed.), Roads and Rivers of Moravia. A History of Commerce between Brno and Olomouc, with an Atlas of the Roads, and a Catalogue of the Bridges over the river Morava'
    const cut = long.slice(0, 255)
    const bare = (title: string): string =>
      review
        .replace(/<dc:(?:description|relation)>[^<]*<\/dc:(?:description|relation)>/g, '')
        .replace('A. Berg, Two Cities (Ilse Moss)', title)
    const [reading] = read(answer(bare(cut)))
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities of the Middle Ages' }], contributors: [{ name: 'A. Berg', role: 'editor' }] },
      { titles: [{ value: 'Walls of a Harbour' }], contributors: [{ name: 'Clara Thorn', role: 'editor' }] },
      { titles: [{ value: 'Roads and Rivers of Moravia' }], contributors: [{ name: 'Paul Rauch', role: 'editor' }] },
    ])
    expect(reading?.draft?.record.books?.[2]?.subtitle).toBeUndefined()
    expect(reading?.draft?.record.titles?.[0]?.value).toBe(cut)
    const [finding] = reading?.diagnostics?.filter(({ rule }) => rule === 'read/value-is-understood') ?? []
    expect(finding?.message).toMatch(/^title “A History of Commerce .* was left out: the title seems to be cut at 255 characters/)
    // One more character, and nothing was cut.
    expect(JSON.stringify(read(answer(bare(long)))[0]?.diagnostics ?? [])).not.toContain('255')
  })

  it('names its reviewer in its title, where it has no creator', () => {
    const [reading] = read(answer(review.replace('<dc:creator>Moss, Ilse </dc:creator>', '')))
    expect(reading?.draft?.record.contributors).toEqual([{ role: 'author', name: 'Ilse Moss' }])
  })

  it('has several places of one publisher apart', () => {
    const [, reading] = read(answer(book.replace('Tests Press, Brno', 'Tests Press, Berlin, Brno, Wien'), review))
    expect(reading?.draft?.record.books).toMatchObject([{ publishers: [{ name: 'Tests Press' }], places: ['Berlin', 'Brno', 'Wien'] }])
  })

  it('is told from articles, and its place from the source as OJS writes it', () => {
    const ojs = '<dc:title>Review of Two Cities, by Anna Berg</dc:title><dc:creator>Moss, Ilse</dc:creator><dc:type>info:eu-repo/semantics/article</dc:type><dc:source xml:lang="en">Journal of Tests; Vol. 26 No. 1 (2025): Walls; 152-158</dc:source><dc:source>2570-6578</dc:source><dc:identifier>https://tests.example/article/view/7</dc:identifier><dc:identifier>10.5555/walls</dc:identifier>' // prettier-ignore
    const [one = {}, other = {}] = read(answer(record(ojs), record('<dc:title>Walls of the North</dc:title><dc:type>Article</dc:type>')))
    expect(one.draft?.record).toMatchObject({
      doi: '10.5555/walls',
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '1', date: '2025' },
      pages: { first: '152', last: '158' },
      page: 'https://tests.example/article/view/7',
    })
    expect(other.passedOver).toBeDefined()
  })
})

describe('a record of the type "review"', () => {
  it('is no review of a book where no book can be seen', () => {
    const article = '<dc:title>Climate and health</dc:title><dc:creator>Moss, Ilse</dc:creator><dc:type>review</dc:type>'
    expect(read(answer(record(article).replace('tests:REV', 'tests:ART')))[0]?.passedOver).toBeDefined()
    const [titled] = read(answer(record('<dc:title>Book Reviews</dc:title><dc:type>Book Review</dc:type>')))
    expect(titled?.draft?.record.titles).toMatchObject([{ value: 'Book Reviews' }])
    expect(titled?.draft?.record.books).toBeUndefined()
  })
})

describe('an answer of OAI-PMH', () => {
  it('counts deleted records, tells errors, and says that a part is no whole', () => {
    const deleted = '<record><header status="deleted"><identifier>oai:tests.example:9</identifier></header></record>'
    const more = '<resumptionToken completeListSize="1884">abc|2</resumptionToken>'
    const readings = read(answer(deleted, more))
    expect(readings[0]).toEqual({ passedOver: 'a deleted record' })
    expect(readings[1]?.diagnostics?.[0]).toMatchObject({ rule: 'read/answer-is-complete', severity: 'warning', place: { line: 4 } })
    expect(readings[1]?.diagnostics?.[0]?.message).toContain('1884')
    expect(read(answer('<resumptionToken/>'))).toEqual([])
    const failed = read('<OAI-PMH><error code="badResumptionToken">expired</error></OAI-PMH>')
    expect(failed[0]?.diagnostics?.[0]?.message).toContain('badResumptionToken: expired')
  })

  it('may hold MARC as OJS writes it', () => {
    const marc = `<record><header><identifier>oai:tests.example:3</identifier></header><metadata><record xmlns="http://www.loc.gov/MARC21/slim"><leader>     nmb a2200000Iu 4500</leader><controlfield tag="008">"250101 2025                        eng  "</controlfield><datafield tag="022" ind1="#" ind2="#"><subfield code="$a">x</subfield><subfield code="a">2570-6578</subfield></datafield><datafield tag="720" ind1=" " ind2=" "><subfield code="a">Moss, Ilse</subfield><subfield code="u">Somewhere</subfield></datafield><datafield tag="245" ind1="0" ind2="0"><subfield code="a">Review of Two Cities, by Anna Berg</subfield></datafield><datafield tag="786" ind1="0" ind2=" "><subfield code="n">Journal of Tests; Vol 26, No 1 (2025): Walls; 152-158</subfield></datafield><datafield tag="856" ind1="4" ind2="0"><subfield code="u">https://tests.example/article/view/7</subfield></datafield></record></metadata></record>` // prettier-ignore
    expect(read(answer(marc))[0]?.draft?.record).toMatchObject({
      contributors: [{ name: 'Ilse Moss' }],
      books: [{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] }],
      serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '1' },
      pages: { first: '152', last: '158' },
      language: 'en',
      identifiers: [{ scheme: 'oai', value: 'oai:tests.example:3' }],
    })
  })

  it('may hold JATS, whose record keeps its name in the repository', () => {
    const article = '<article article-type="book-review" xml:lang="en"><front><journal-meta><journal-title>Journal of Tests</journal-title></journal-meta><article-meta><title-group><article-title>Walls</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Moss</surname><given-names>Ilse</given-names></name></contrib></contrib-group><product product-type="book"><source>Two Cities</source><isbn>9780306406157</isbn></product></article-meta></front></article>' // prettier-ignore
    const one = `<record><header><identifier>oai:tests.example:5</identifier></header><metadata>${article}</metadata></record>`
    expect(read(answer(one))[0]?.draft?.record).toMatchObject({
      contributors: [{ name: 'Ilse Moss' }],
      books: [{ titles: [{ value: 'Two Cities' }], formats: [{ isbn: '9780306406157' }] }],
      identifiers: [{ scheme: 'oai', value: 'oai:tests.example:5' }],
    })
  })

  it('may hold oai_openaire', () => {
    const resource = '<record><header><identifier>oai:tests.example:4</identifier></header><metadata><oaire:resource xmlns:oaire="o" xmlns:datacite="d" xmlns:dc="c"><datacite:titles><datacite:title xml:lang="en">Walls</datacite:title></datacite:titles><datacite:creators><datacite:creator><datacite:creatorName>Moss, Ilse</datacite:creatorName><datacite:nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0097</datacite:nameIdentifier></datacite:creator></datacite:creators><datacite:relatedIdentifiers><datacite:relatedIdentifier relatedIdentifierType="ISBN" relationType="Reviews">9780306406157</datacite:relatedIdentifier></datacite:relatedIdentifiers><oaire:resourceType uri="http://purl.org/coar/resource_type/c_ba08">book review</oaire:resourceType><datacite:identifier identifierType="DOI">10.5555/walls</datacite:identifier><oaire:licenseCondition uri="https://creativecommons.org/licenses/by/4.0/">CC BY</oaire:licenseCondition><oaire:citationTitle>Journal of Tests</oaire:citationTitle><oaire:citationStartPage>152</oaire:citationStartPage></oaire:resource></metadata></record>' // prettier-ignore
    expect(read(answer(resource))[0]?.draft?.record).toMatchObject({
      doi: '10.5555/walls',
      contributors: [{ name: 'Ilse Moss', orcid: '0000-0002-1825-0097' }],
      books: [{ formats: [{ isbn: '9780306406157' }] }],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      pages: { first: '152' },
    })
  })

  it('keeps what stands before a break, and never throws wherever it is cut', () => {
    const whole = answer(review, book)
    const broken = read(whole.replace('<dc:title>Berg', '<dc:title><Berg'))
    expect(broken[0]?.draft).toBeDefined()
    expect(broken.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed' })
    expect(broken.at(-1)?.diagnostics?.[0]?.place?.line).toBeGreaterThan(2)
    for (let at = 0; at < 20; at++) expect(() => read(whole.slice(0, Math.floor((whole.length * at) / 20)))).not.toThrow()
  })

  it('is told by its first element', () => {
    expect(oaiPmh.detect(textSource('a.xml', answer(review)))).toBeGreaterThan(0.6)
    expect(oaiPmh.detect(textSource('a.xml', review))).toBeGreaterThan(0.6)
    for (const other of ['<article><front/></article>', '<collection xmlns="http://www.loc.gov/MARC21/slim"/>', '{}', '<mods/>'])
      expect(oaiPmh.detect(textSource('a.xml', other))).toBeLessThan(0.3)
  })
})
