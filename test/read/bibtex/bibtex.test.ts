import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { readers } from '../../../src/read/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import type { BookReview } from '../../../src/record/review.js'

const read = (text: string): readonly Reading[] => [...(bibtex.read(textSource('reviews.bib', text), {}) as Iterable<Reading>)]
const recordsOf = (text: string): readonly BookReview[] => read(text).flatMap(({ draft }) => (draft === undefined ? [] : [draft.record]))
const review = (fields: string): Reading => read(`@review{a, title = {Walls}, revdtitle = {Two Cities}, ${fields}}`)[0] ?? {}

const article = String.raw`@article{moss2015,
  entrysubtype = {bookreview}, title = {Walls and Words}, author = {Moss, Ilse},
  journaltitle = {Journal of Tests}, volume = {4}, number = {1--2}, pages = {152--158}, date = {2015-12-12},
  doi = {10.5555/WALLS}, url = {https://journal.example/4/1/152}, issn = {2570-6578}, isbn = {9791034901234},
  related = {berg2014}, relatedtype = {reviewof},
}`
const book = String.raw`@book{berg2014,
  title = {Two Cities}, subtitle = {A History \& a Map}, author = {Berg, Anna and de la Cruz, Jos{\'e}}, editor = {{Society of Tests}},
  publisher = {Tests Press}, location = {Brno}, date = {2014}, edition = {2}, series = {Studies}, number = {7}, isbn = {978-0-306-40615-7}, pagetotal = {xii, 216},
}`
const expected = {
  titles: [{ value: 'Two Cities' }],
  subtitle: 'A History & a Map',
  contributors: [
    { role: 'author', name: 'Anna Berg', family: 'Berg', given: 'Anna' },
    { role: 'author', name: 'José de la Cruz', family: 'de la Cruz', given: 'José' },
    { role: 'editor', name: 'Society of Tests', kind: 'organization' },
  ],
  publishers: [{ name: 'Tests Press' }],
  places: ['Brno'],
  date: '2014',
  edition: '2',
  series: { title: 'Studies', number: '7' },
  formats: [{ isbn: '9780306406157' }],
  extent: 'xii, 216',
}

describe('a review related to its book', () => {
  it('has all that the entry of the book says, whether it stands before or behind', () => {
    for (const text of [article + book, book + article]) {
      const readings = read(text)
      expect(readings.map(({ passedOver }) => passedOver).filter((why) => why !== undefined)).toEqual(['a book'])
      expect(recordsOf(text)).toMatchObject([
        {
          doi: '10.5555/walls',
          titles: [{ value: 'Walls and Words' }],
          contributors: [{ role: 'author', name: 'Ilse Moss' }],
          serial: { titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578' }], volume: '4', issue: '1–2' },
          pages: { first: '152', last: '158' },
          history: { published: '2015-12-12' },
          page: 'https://journal.example/4/1/152',
        },
      ])
      expect(recordsOf(text)[0]?.books).toEqual([expected])
      expect(readings.flatMap(({ diagnostics }) => diagnostics ?? [])).toEqual([])
    }
  })

  it('may review several, and says which key leads nowhere', () => {
    const { draft, diagnostics } = read(article.replace('{berg2014}', '{berg2014,lost1999}') + book)[0] ?? {}
    expect(draft?.record.books).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ rule: 'read/text-is-understood', actual: 'lost1999', place: { file: 'reviews.bib', line: 5 } }])
  })

  it.each([
    ['@video{berg2014, title = {Night}}', 'a review of a film'],
    ['@article{berg2014, title = {Night}}', 'a review of another thing than a book'],
  ])('is passed over where what it reviews is no book: %s', (other, reason) => {
    expect(read(article + other)[0]).toEqual({ passedOver: reason })
  })

  it('is passed over where its string names a film', () => {
    expect(read(article.replace('{reviewof}', '{reviewof}, relatedstring = {Review of the film}') + book)[0]?.passedOver).toBe(
      'a review of another thing than a book (film)',
    )
  })
})

describe('a review that names its book itself', () => {
  it('in the fields of biblatex-sbl', () => {
    expect(review('author = {Moss, I.}, revdauthor = {Berg, Anna}').draft?.record.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }], contributors: [{ role: 'author', name: 'Anna Berg' }] },
    ])
  })

  it.each([
    String.raw`note = {Book Review: {Anna Berg, \emph{Two Cities}. Brno: Tests Press, 2014}}`,
    String.raw`titleaddon = {[Review of the book \textit{Two Cities}, by Anna Berg]}`,
  ])('in %s', (field) => {
    expect(recordsOf(`@article{a, title = {Walls}, author = {Moss, Ilse}, ${field}}`)[0]?.books).toMatchObject([
      { titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] },
    ])
  })

  it('in its title, where that says more than a title', () => {
    const [record] = recordsOf(
      '@article{a, title = {Two Cities. Brno: Tests Press, 2014}, keywords = {walls, book review}, author = {Moss, Ilse}}',
    )
    expect(record?.books).toMatchObject([{ titles: [{ value: 'Two Cities' }], date: '2014' }])
    expect(record?.books?.[0]?.contributors).toBeUndefined()
  })

  it('never has the ISBN of an article for its book', () => {
    const [record] = recordsOf('@article{a, title = {Book review of: Two Cities}, isbn = {9780306406157}}')
    expect(record?.books).toEqual([{ titles: [{ value: 'Two Cities' }] }])
  })
})

describe('names', () => {
  it.each([
    ['van der Berg, Jan', { name: 'Jan van der Berg', family: 'van der Berg', given: 'Jan' }],
    ['King, Jr., Martin Luther', { name: 'Martin Luther King Jr.', family: 'King', given: 'Martin Luther' }],
    ['family=Berg, given=Jan, prefix=van der', { name: 'Jan van der Berg', family: 'van der Berg', given: 'Jan' }],
    ['Ludwig van Beethoven', { name: 'Ludwig van Beethoven' }],
    ['{Barnes and Noble}', { name: 'Barnes and Noble', kind: 'organization' }],
    [String.raw`{\'E}mile Zola`, { name: 'Émile Zola' }],
    [String.raw`\v{S}imeček, V{\'\i}t`, { name: 'Vít Šimeček', family: 'Šimeček', given: 'Vít' }],
    [String.raw`N{\'u}{\~n}ez, \c{C}elik`, { name: 'Çelik Núñez' }],
  ])('%s', (printed, person) => {
    expect(review(`author = {${printed}}`).draft?.record.contributors).toMatchObject([person])
  })

  it('say that there are others whom nobody names', () => {
    const { draft, diagnostics } = review('author = {Berg, Anna and others}')
    expect(draft?.record.contributors).toHaveLength(1)
    expect(diagnostics?.map(({ actual }) => actual)).toEqual(['and others'])
  })
})

describe('dates', () => {
  it.each([
    ['date = {2015-12-12}', '2015-12-12'],
    ['date = {2015-22}', '2015-summer'],
    ['date = {2015-01/2015-02}', '2015'],
    ['date = {2015-05-XX}', '2015-05'],
    ['date = {2015-12-12T10:00:00Z}', '2015-12-12'],
    ['year = 2015, month = dec', '2015-12'],
    ['year = 2015, month = "12~" # dec', '2015-12-12'],
    ['year = {2015}, month = {3}', '2015-03'],
    ['year = {2015}, month = {Spring}', '2015-spring'],
  ])('%s is %s', (fields, date) => {
    expect(review(fields).draft?.record.history?.published).toBe(date)
  })

  it.each(['date = {1999?}', 'date = {1999~}', 'date = {199X}', 'date = {1999/}', 'year = {n.d.}'])(
    '%s is no date, and is said',
    (field) => {
      const { draft, diagnostics } = review(field)
      expect(draft?.record.history).toBeUndefined()
      expect(diagnostics?.map(({ rule }) => rule)).toEqual(['read/value-is-understood'])
    },
  )

  it('of what is still to appear are none', () => {
    expect(review('date = {2027}, pubstate = {forthcoming}').draft?.record.history).toBeUndefined()
  })
})

describe('TeX', () => {
  it.each([
    [String.raw`M{\"u}ller \& S{\o}n: \LaTeX{} -- a \emph{test}`, 'Müller & Søn: LaTeX – a test'],
    [String.raw`{\ss} \ae\ \L{}\'od\'z \H{o} \u g \k{a} \r{u} \.z`, 'ß æ Łódź ő ğ ą ů ż'],
    ["``Quoted'' and \\enquote{quoted} 50\\%", '“Quoted” and “quoted” 50%'],
    [String.raw`{\em Two} Cities, {The {NATO} Years}~1`, 'Two Cities, The NATO Years 1'],
    [String.raw`a\_b\#c {\textbraceleft}d{\textbraceright}`, 'a_b#c {d}'],
    [String.raw`1$^{\textrm{st}}$ line\\second`, '1^st line second'],
    [String.raw`\href{https://x.example/}{Link} \foreignlanguage{german}{Bücher}`, 'Link Bücher'],
  ])('%s', (tex, text) => {
    expect(recordsOf(`@review{a, title = {${tex}}}`)[0]?.titles?.[0]?.value).toBe(text)
  })

  it('that is not understood is said', () => {
    expect(review(String.raw`publisher = {x}, journal = {\weird{Tests}}`).diagnostics?.map(({ actual }) => actual)).toEqual([
      String.raw`\weird`,
    ])
  })
})

describe('macros and inheritance', () => {
  it('are put in, joined and told of where the file has none', () => {
    const text = '@string{jt = "Journal of " # tests}\n@STRING(tests = {Tests})\n@string{jt2 = "Journal of " # TESTS}\n@preamble{"\\newcommand{\\x}{y}"}\n@review{a, revdtitle = {Walls}, journal = jt2, volume = 4}\n@review{b, revdtitle = {Walls}, journal = AJX}' // prettier-ignore
    const readings = read(text)
    expect(readings.map(({ draft }) => draft?.record.serial?.titles?.[0]?.value)).toEqual(['Journal of Tests', 'AJX'])
    expect(readings[1]?.diagnostics?.map(({ actual }) => actual)).toEqual(['AJX'])
  })

  it('take the journal from crossref and the rest from xdata', () => {
    const text =
      '@review{a, title = {Walls}, crossref = {p}, xdata = {x}}\n@periodical{p, title = {Journal of Tests}, issn = {2570-6578}, date = {2015}}\n@xdata{x, volume = {4}}' // prettier-ignore
    expect(recordsOf(text)[0]).toMatchObject({
      titles: [{ value: 'Walls' }],
      serial: { titles: [{ value: 'Journal of Tests' }], volume: '4' },
      history: { published: '2015' },
    })
  })

  it('end where an entry leads back to itself', () => {
    expect(recordsOf('@review{a, title = {Walls}, crossref = {a}, xdata = {b}}\n@xdata{b, xdata = {a}, volume = {4}}')).toHaveLength(1)
  })
})

describe('broken files', () => {
  it('say where, and keep the entries before and behind', () => {
    const text = `${article}\n@book{broken, title = {Never closed,\n\n@review{c, title = {Words}}\n@review{d, title {Walls}}\n@review{e, title = {Last}}`
    const readings = read(text)
    expect(recordsOf(text).map(({ titles }) => titles?.[0]?.value)).toEqual(['Walls and Words', 'Words', 'Last'])
    expect(
      readings.flatMap(({ diagnostics }) => diagnostics ?? []).filter(({ rule }) => rule === 'read/input-is-well-formed'),
    ).toMatchObject([{ place: { line: 7, column: 23 } }, { place: { line: 10, column: 12 } }])
  })

  it('say that a field stands outside of its entry', () => {
    const readings = read('@review{a, revdtitle = {Walls}},\n  volume = {4},\n}\n')
    expect(readings.map(({ diagnostics }) => diagnostics?.[0]?.place?.line)).toEqual([undefined, 2])
  })

  it('have comments that are no entries', () => {
    const text = `Written by x@tests.example {really}\n@comment{@review{z, title = {Old}}}\n% @review\n${article}${book}\n@comment jabref\n`
    expect(read(text)).toHaveLength(2)
    expect(read(`% an older one:\n%@book{a,\n%  title = {Walls},\n%}\n${book}`)).toEqual([{ passedOver: 'a book' }])
  })

  it('that are empty say so', () => {
    expect(read(' ')[0]?.diagnostics?.[0]?.rule).toBe('read/input-is-not-empty')
  })

  it('cut anywhere neither stop the reader nor let it throw', () => {
    const text = article + book
    for (let i = 1; i <= 20; i++) expect(read(text.slice(0, Math.floor((text.length * i) / 21))).length).toBeGreaterThan(0)
  })
})

describe('detection', () => {
  it('knows its own and nothing else', () => {
    for (const own of [article, `% from a library\n\n${book}`, '@String{a = {b}}'])
      expect(bibtex.detect(textSource('x', own))).toBeGreaterThanOrEqual(0.6)
    for (const other of [
      '{"type":"review-book"}',
      'TY  - JOUR\n',
      '<a>@article{a, b = {c}}</a>',
      'title: T',
      '@prefix a: <b> .\n',
      '@base <x> .',
    ])
      expect(bibtex.detect(textSource('x', other))).toBeLessThan(0.3)
    for (const reader of readers)
      if (reader.id !== 'bibtex') expect(reader.detect(textSource('a.bib', article)), reader.id).toBeLessThan(0.6)
  })
})

it('reads 5,000 reviews and their books in a time that grows with the length of the file alone', () => {
  const numbered = (text: string, i: number): string => text.replaceAll('berg2014', `b${i}`).replace('moss2015', `m${i}`)
  const text =
    Array.from({ length: 5000 }, (_, i) => numbered(article, i)).join('\n') +
    Array.from({ length: 5000 }, (_, i) => numbered(book, i)).join('\n')
  expect(recordsOf(text).filter(({ books }) => books?.[0]?.formats?.[0]?.isbn === '9780306406157')).toHaveLength(5000)
}, 60_000)

it.each(['@article{a, t = {', '@article{a,t="', '@comment{', '@a{b,c=', '{', "\\'{"])(
  'does not slow down over %s again and again',
  (text) => {
    expect(read(`@review{a, title = {x}}${text.repeat(20_000)}`).length).toBeGreaterThan(0)
  },
  20_000,
)
