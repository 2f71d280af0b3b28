import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/read/csv/index.js'
import { headingNames } from '../../../src/read/csv/heading-names.js'
import { tableLayout } from '../../../src/read/csv/table-layout.js'
import { readers } from '../../../src/read/index.js'
import { type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'
import { slug } from '../../../src/record/values/slug.js'
import { tableFieldWords } from '../../../src/record/table-fields.js'

const readings = (text: string, options: ReadOptions = {}, name = 'reviews.csv'): Reading[] => [
  ...(csv.read(textSource(name, text), options) as Iterable<Reading>),
]
const records = (text: string, options: ReadOptions = {}) => readings(text, options).flatMap(({ draft }) => (draft ? [draft.record] : []))
const findings = (text: string, options: ReadOptions = {}) => readings(text, options).flatMap(({ diagnostics = [] }) => diagnostics)
const fields = (...headings: readonly string[]) => tableLayout(headings).map((column) => column && tableFieldWords(column))

const english = `\uFEFFReviewer,Reviewer ORCID,Review title,Journal,ISSN,Volume,Issue,Pages,Published,Language,DOI,Page,Book title,Book author,ISBN,Publisher,Year
"Doe, Jane; Petr Malý",,Water and those who own it,Journal of Water Studies,2049-3630,12,3,345–348,2021-10-02,en,10.5555/JWS.2021.7,https://jws.example/7,The Ethics of Water: A History,"Stone, Maria",978-0-306-40615-7,Verso,2019
`

describe('a table with one row a review', () => {
  const [record = {}] = records(english)

  it('has reviewers, place, dates and DOI of the review', () => {
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane' },
      { role: 'author', name: 'Petr Malý' },
    ])
    expect(record.titles).toEqual(
      [{ value: 'Water and those who own it', language: 'en' }].map(({ value }) => expect.objectContaining({ value }) as object),
    )
    expect(record.serial).toMatchObject({ issns: [{ value: '2049-3630' }], volume: '12', issue: '3' })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record).toMatchObject({
      doi: '10.5555/jws.2021.7',
      language: 'en',
      page: 'https://jws.example/7',
      history: { published: '2021-10-02' },
    })
  })

  it('has the book of its own columns, and takes nobody of the one for somebody of the other', () => {
    expect(record.books).toMatchObject([
      {
        titles: [{ value: 'The Ethics of Water: A History' }],
        contributors: [{ role: 'author', name: 'Maria Stone', family: 'Stone', given: 'Maria' }],
        publishers: [{ name: 'Verso' }],
        date: '2019',
        formats: [{ isbn: '9780306406157' }],
      },
    ])
    expect(findings(english)).toEqual([])
  })

  it('knows the cell of a fact', () => {
    const [reading] = readings(english)
    expect(reading?.draft?.key).toBe('10.5555/jws.2021.7')
    expect(reading?.draft?.origins.get('serial')?.place).toMatchObject({ line: 2, column: 52 })
    expect(reading?.draft?.origins.get('books[0].formats')?.place.line).toBe(2)
  })

  it('may be parted by semicolons or tabs', () => {
    for (const delimiter of [';', '\t'])
      expect(
        records(
          `Reviewer${delimiter}Book title${delimiter}ISBN\nJane Doe${delimiter}"Dams${delimiter} a history"${delimiter}9780306406157\n`,
        ),
      ).toMatchObject([
        {
          contributors: [{ name: 'Jane Doe' }],
          books: [{ titles: [{ value: `Dams${delimiter === '\t' ? '' : delimiter} a history` }], formats: [{ isbn: '9780306406157' }] }],
        },
      ])
  })
})

describe('headings', () => {
  it('are understood in ten languages', () => {
    expect(fields('Recenzent', 'Název knihy', 'Autor knihy', 'Nakladatel', 'Rok vydání', 'Datum')).toEqual([
      'reviewer',
      'book title',
      'book authors',
      'book publisher',
      'book year',
      'published',
    ])
    expect(fields('Rezensent/in', 'Titel', 'Autor/in', 'Verlag', 'Ort', 'ISBN', 'Heft', 'Seiten')).toEqual([
      'reviewer',
      'book title',
      'book authors',
      'book publisher',
      'book place',
      'book isbn',
      'issue',
      'pages',
    ])
    expect(fields('Reseñado por', 'Título del libro', 'Autor del libro', 'Editorial')).toEqual([
      'reviewer',
      'book title',
      'book authors',
      'book publisher',
    ])
    expect(fields('Recenseur', "Titre de l'ouvrage", "Auteur de l'ouvrage", 'Éditeur', 'Numéro')).toEqual([
      'reviewer',
      'book title',
      'book authors',
      'book publisher',
      'issue',
    ])
    expect(fields('Recensore', 'Titolo del libro', 'A cura di', 'Casa editrice')).toEqual([
      'reviewer',
      'book title',
      'book editors',
      'book publisher',
    ])
    expect(fields('Recensent', 'Titel van het boek', 'Uitgever', 'Jaargang')).toEqual([
      'reviewer',
      'book title',
      'book publisher',
      'volume',
    ])
    expect(fields('Autor recenzji', 'Tytuł książki', 'Wydawnictwo', 'Strony')).toEqual([
      'reviewer',
      'book title',
      'book publisher',
      'pages',
    ])
    expect(fields('Resenhista', 'Título do livro', 'Editora')).toEqual(['reviewer', 'book title', 'book publisher'])
    expect(fields('Autor recenzie', 'Názov knihy', 'Vydavateľ')).toEqual(['reviewer', 'book title', 'book publisher'])
  })

  it('name one thing only, but for those that the other columns decide', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [field, names] of Object.entries(headingNames))
      for (const name of new Set(names.map(slug))) {
        const other = seen.get(name)
        if (other !== undefined) twice.push(`${name}: ${other}, ${field}`)
        seen.set(name, field)
      }
    expect(twice).toEqual([])
  })

  it('such as title and author mean what the other columns leave them', () => {
    expect(fields('Reviewer', 'Title', 'Author')).toEqual(['reviewer', 'book title', 'book authors'])
    expect(fields('Author', 'Title', 'Book title', 'Book author')).toEqual(['reviewer', 'review', 'book title', 'book authors'])
    expect(fields('Title', 'Author', 'ISBN')).toEqual(['review', undefined, 'book isbn'])
    expect(fields('Year', 'Published')).toEqual(['book year', 'published'])
    expect(fields('Year', 'DOI')).toEqual([undefined, 'doi'])
    expect(fields('Book title', 'Year')).toEqual(['book title', 'book year'])
    expect(fields('Book title', 'Year', 'Volume')).toEqual(['book title', undefined, 'volume'])
    expect(fields('Volume', 'Book title', 'Publisher', 'Year')).toEqual(['volume', 'book title', 'book publisher', 'book year'])
  })

  it('may be numbered, before or behind', () => {
    expect(fields('Book title', 'Book 2 title', 'ISBN 2', 'Book title 3', 'ISBN-13', 'Book 51 title')).toEqual([
      'book title', 'book 2 title', 'book 2 isbn', 'book 3 title', 'book isbn', undefined,
    ]) // prettier-ignore
  })

  it('that number authors and ISBNs but no titles are about one book', () => {
    expect(fields('Reviewer', 'Title', 'Author 1', 'Author 2', 'ISBN 1', 'ISBN 2')).toEqual([
      'reviewer', 'book title', 'book authors', 'book authors', 'book isbn', 'book isbn',
    ]) // prettier-ignore
    const [record] = records('Reviewer,Title,Author 1,Author 2,ISBN 1,ISBN 2\nJo Fox,Dams,Ana Reed,Kim Lee,9780306406157,9781608460007\n')
    expect(record?.books).toMatchObject([
      { contributors: [{ name: 'Ana Reed' }, { name: 'Kim Lee' }], formats: [{ isbn: '9780306406157' }, { isbn: '9781608460007' }] },
    ])
    expect(fields('Reviewer', 'Title 1', 'Author 1', 'Title 2', 'Author 2')).toEqual([
      'reviewer',
      'book title',
      'book authors',
      'book 2 title',
      'book 2 authors',
    ])
  })

  it('that are not understood are said once a file', () => {
    const text = 'Reviewer,Book title,Shelf,E-mail\nJane Doe,Dams,A7,a@b.example\nJo Fox,Weirs,B1,c@d.example\n'
    expect(findings(text).map(({ rule, actual, place }) => [rule, actual, place?.line, place?.column])).toEqual([
      ['read/column-is-understood', 'Shelf', 1, 21],
      ['read/column-is-understood', 'E-mail', 1, 27],
    ])
    expect(JSON.stringify(readings(text).map(({ draft, diagnostics }) => [draft?.record, diagnostics]))).not.toContain('example')
  })

  it('may be named in the configuration, or left aside', () => {
    const text = 'Wer;Was;ISBN-Nr.;Notiz\nJane Doe;Dams;9780306406157;x\n'
    const columns = { wer: 'reviewer', Was: 'book title', 'ISBN-Nr.': 'book isbn', Notiz: 'none' }
    expect(records(text, { columns })).toMatchObject([
      { contributors: [{ name: 'Jane Doe' }], books: [{ titles: [{ value: 'Dams' }], formats: [{ isbn: '9780306406157' }] }] },
    ])
    expect(findings(text, { columns })).toEqual([])
    expect(findings(text).map(({ rule }) => rule)).toEqual(['read/input-is-well-formed'])
  })
})

describe('several books of a review', () => {
  it('stand in numbered columns', () => {
    const [record] = records(
      'Reviewer,Book title,Book author,ISBN,Book 2 title,Book 2 authors,ISBN 2\nJane Doe,Dams,Ana Reed,9780306406157,Weirs,"Fox, Jo; Lee, Kim",9781608460007\n',
    )
    expect(record?.books).toMatchObject([
      { titles: [{ value: 'Dams' }], contributors: [{ name: 'Ana Reed' }], formats: [{ isbn: '9780306406157' }] },
      { titles: [{ value: 'Weirs' }], contributors: [{ name: 'Jo Fox' }, { name: 'Kim Lee' }], formats: [{ isbn: '9781608460007' }] },
    ])
  })

  it('or in rows that follow one another with the same DOI or key', () => {
    const text =
      'DOI,Reviewer,Book title\n10.5555/a,Jane Doe,Dams\n10.5555/a,Jane Doe,Weirs\n10.5555/b,Jo Fox,Locks\n,Jo Fox,Canals\n,Jo Fox,Rivers\n'
    expect(records(text).map(({ books }) => books?.map(({ titles }) => titles?.[0]?.value))).toEqual([
      ['Dams', 'Weirs'],
      ['Locks'],
      ['Canals'],
      ['Rivers'],
    ])
  })

  it('may each be one citation, or a title alone', () => {
    const [cited, titled] = records('Reviewer,Book\nJane Doe,"Reed, Ana. 2019. Dams. London: Verso."\nJo Fox,Weirs\n')
    expect(cited?.books).toMatchObject([{ titles: [{ value: 'Dams' }], date: '2019', contributors: [{ name: 'Ana Reed' }] }])
    expect(titled?.books).toEqual([{ titles: [{ value: 'Weirs' }] }])
  })
})

describe('a row', () => {
  it('that names no book is passed over, unless its title or its section is that of a review', () => {
    const text =
      'Reviewer,Review title,Section,Book title\nJane Doe,How rivers were dammed,Articles,\nJane Doe,"Review of: Dams, by Ana Reed",,\nJane Doe,"Weirs, by Ana Reed",Book Reviews,\nJo Fox,Book reviews,Book Reviews,\n'
    expect(readings(text).map(({ draft }) => draft?.record.books?.[0]?.titles?.[0]?.value)).toEqual([undefined, 'Dams', 'Weirs', undefined])
    expect(readings(text).map(({ passedOver }) => passedOver === undefined)).toEqual([false, true, true, true])
  })

  it('with a value that fails its check keeps the rest, and the value is said at its cell', () => {
    const text = 'Reviewer,Book title,ISBN,DOI\nJane Doe,Dams,9780306406158,nonsense\n'
    expect(records(text)).toMatchObject([{ books: [{ titles: [{ value: 'Dams' }] }] }])
    expect(findings(text).map(({ rule, place }) => [rule, place?.line, place?.column])).toEqual([
      ['read/value-is-understood', 2, 15],
      ['read/value-is-understood', 2, 29],
    ])
  })

  it('is read without the mark that keeps a spreadsheet from computing a cell', () => {
    expect(records("Reviewer,Book title,Published\nJane Doe,'=Equal,'2021-10-02\n")).toMatchObject([
      { books: [{ titles: [{ value: '=Equal' }] }], history: { published: '2021-10-02' } },
    ])
  })

  it('with more cells than headings says so', () => {
    expect(findings('Reviewer,Book title\nJane Doe,Dams, a history\n')).toMatchObject([
      { rule: 'read/text-is-understood', actual: 'a history' },
    ])
  })
})

describe('the format', () => {
  it('is recognised by its headings, and by no other reader as surely', () => {
    for (const text of [english, 'Rezensent;Titel;ISBN\na;b;c\n']) {
      const source = textSource('x.csv', text)
      expect(csv.detect(source)).toBeGreaterThan(0.6)
      for (const other of readers) if (other.id !== 'csv') expect(other.detect(source)).toBeLessThan(0.6)
    }
  })

  it('is not claimed of texts, pages, records of other formats, nor of the worksheet', () => {
    for (const text of [
      'Gender and Research, Volume 26, Number 2\nBook review of Dams\n',
      '{"title": "a", "DOI": "b"}',
      '<html><title>a</title>',
      '@article{a, title = {b}, year = 2001}',
      'TY  - JOUR\n',
      'key,review,missing,please look at,reviewer,doi\n',
      '',
    ])
      expect(csv.detect(textSource('x.txt', text))).toBeLessThan(0.3)
  })

  it('is never claimed of a report of OJS whose headings are not understood: declined submissions stand in it', () => {
    const report = 'Titel,Fornavn (Forfatter 1),Tilstand\nDams,Ana,x\n'
    for (const reader of readers) expect(reader.detect(textSource('x.csv', report))).toBeLessThan(0.3)
  })

  it('that breaks off gives the rows before, and the place', () => {
    const all = readings(`${english}"Jane`)
    expect(all.map(({ draft, diagnostics }) => draft?.key ?? diagnostics?.[0]?.place)).toEqual([
      '10.5555/jws.2021.7',
      { file: 'reviews.csv', line: 3, column: 1 },
    ])
    for (let i = 1; i < 20; i++) expect(() => readings(english.slice(0, Math.floor((english.length * i) / 20)))).not.toThrow()
  })

  it('that is empty is said to be', () => {
    expect(findings('')).toMatchObject([{ rule: 'read/input-is-not-empty' }])
    expect(readings('Reviewer,Book title\n')).toEqual([])
  })
})
