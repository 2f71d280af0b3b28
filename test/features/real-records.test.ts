import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { detect } from '../../src/read/detect.js'
import { readers } from '../../src/read/index.js'
import { textSource } from '../../src/read/reader.js'
import type { Book } from '../../src/record/book.js'
import type { BookReview } from '../../src/record/review.js'

interface Found {
  readonly reviews: readonly BookReview[]
  readonly passedOver: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the reader that knows the format makes of a text. */
async function read(name: string, text: string): Promise<Found> {
  const source = textSource(name, text)
  const found = { reviews: [] as BookReview[], passedOver: [] as string[], diagnostics: [] as Diagnostic[] }
  for await (const reading of detect(readers, source)?.read(source, {}) ?? []) {
    if (reading.draft !== undefined) found.reviews.push(reading.draft.record)
    if (reading.passedOver !== undefined) found.passedOver.push(reading.passedOver)
    found.diagnostics.push(...(reading.diagnostics ?? []))
  }
  return found
}

const crossref = (title: string, more: object = {}): string =>
  JSON.stringify({
    DOI: '10.5555/shores.1',
    type: 'journal-article',
    title: [title],
    author: [{ given: 'Ada', family: 'Byrne', sequence: 'first' }],
    'container-title': ['Journal of Shores'],
    published: { 'date-parts': [[2025, 4]] },
    ...more,
  })

const ris = (title: string, more = ''): string =>
  `TY  - JOUR\nAU  - Byrne, Ada\nTI  - ${title}\nT2  - Journal of Shores\nPY  - 2025\n${more}ER  - \n`

const jats = (product: string, more = ''): string =>
  `<article article-type="book-review" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Journal of Shores</journal-title></journal-title-group></journal-meta><article-meta><title-group><article-title/>${more}</title-group><contrib-group><contrib contrib-type="author"><name><surname>Byrne</surname><given-names>Ada</given-names></name></contrib></contrib-group>${product}<volume>3</volume><fpage>B13</fpage><lpage>B14</lpage></article-meta></front></article>`

/** Roles and names, `author Mara Quist`. */
const people = ({ contributors = [] }: BookReview | Book): readonly string[] => contributors.map(({ role, name }) => `${role} ${name}`)
const titleOf = ({ titles, subtitle }: Book): string | undefined =>
  [titles?.[0]?.value, subtitle].filter((part) => part !== undefined).join(': ') || undefined
const booksOf = ({ reviews }: Found): readonly Book[] => reviews.flatMap(({ books = [] }) => books)
const isbns = (book: Book | undefined): readonly string[] => (book?.formats ?? []).map(({ isbn }) => isbn)

describe('what records of journals do', () => {
  it('1. the reviewer is nobody of the book, also where the heading repeats the name behind the editors', async () => {
    const title = 'Mara Quist / Olaf Lind (Hg.), Gezählte Wellen. Ein Tagebuch, Berlin: Hafen-Verlag 2024 (Ada Byrne)'
    const [review] = (await read('a.json', crossref(title))).reviews
    expect(people(review ?? {})).toEqual(['author Ada Byrne'])
    expect(people(review?.books?.[0] ?? {})).toEqual(['editor Mara Quist', 'editor Olaf Lind'])
  })

  it('2. a title may be the citation of the book, with prices and two ISBNs, or say nothing of it', async () => {
    const title =
      'Counting Waves: A Tidal Diary. By Mara Quist. Porto: Harbour Press, 2024. Pp. xii + 240. £60.00 (hb), £18.99 (pb). ISBN 978-3-16-148410-0 (hb), 978-0-306-40615-7 (pb).'
    const [book] = booksOf(await read('a.json', crossref(title)))
    expect(book && titleOf(book)).toBe('Counting Waves: A Tidal Diary')
    expect(people(book ?? {})).toEqual(['author Mara Quist'])
    expect(isbns(book).toSorted()).toEqual(['9780306406157', '9783161484100'])
    expect(book).toMatchObject({ publishers: [{ name: 'Harbour Press' }], places: ['Porto'], date: '2024' })
    for (const empty of ['Book review', 'Book reviews', 'Kurzbesprechungen', 'Comptes rendus', 'Recenze'])
      expect(booksOf(await read('a.json', crossref(empty)))).toEqual([])
  })

  it('3. words are glued together', async () => {
    const [label] = booksOf(
      await read('a.json', crossref('Book reviewsCounting Waves: A Tidal Diary. By Mara Quist. Harbour Press, 2024.')),
    )
    expect(label && titleOf(label)).toBe('Counting Waves: A Tidal Diary')
    const [name] = booksOf(await read('a.json', crossref('Book Review: Counting Waves. By QuistMara. Harbour Press, 2024.')))
    expect(name && titleOf(name)).toBe('Counting Waves')
  })

  it('4. a review has none or several books and reviewers', async () => {
    const both = await read(
      'a.xml',
      jats(
        '<product product-type="book"><person-group person-group-type="author"><name><surname>Quist</surname><given-names>Mara</given-names></name></person-group><source>Counting Waves</source><year>2024</year></product>' +
          '<product product-type="book"><person-group person-group-type="editor"><name><surname>Lind</surname><given-names>Olaf</given-names></name></person-group><source>Dunes</source><year>2023</year></product>',
      ),
    )
    expect(booksOf(both).map(titleOf)).toEqual(['Counting Waves', 'Dunes'])
    expect(booksOf(both).map(people)).toEqual([['author Mara Quist'], ['editor Olaf Lind']])
    const two = await read('a.ris', ris('Who counts?', 'AU  - Moss, Ilse\nRI  - Counting Waves\n'))
    expect(people(two.reviews[0] ?? {})).toEqual(['author Ada Byrne', 'author Ilse Moss'])
    const none = await read('a.json', crossref('Book reviews', { author: [] }))
    expect(none.reviews.map(({ books = [], contributors = [] }) => [books, contributors])).toEqual([[[], []]])
  })

  it.each([
    ['Rezension zu: Olaf Lind (Hrsg.): Dünen. Hafen-Verlag, Berlin 2023', ['editor Olaf Lind']],
    ['Compte rendu de Olaf Lind (dir.), Dunes, Paris, Le Port, 2023', ['editor Olaf Lind']],
    ['Reseña de Dunas. Olaf Lind (comp.). Madrid: Puerto, 2023', ['compiler Olaf Lind']],
    ['Book Review: Dunes. Edited by Olaf Lind and Ida de Souza. Harbour Press, 2023', ['editor Olaf Lind', 'editor Ida de Souza']],
    ['Book Review: Olaf Lind, Dunes, translated by Eva Stern. Harbour Press, 2023', ['author Olaf Lind', 'translator Eva Stern']],
    ['Rezension: Olaf Lind, Dünen. Übers. von Eva Stern. Berlin: Hafen-Verlag 2023', ['author Olaf Lind', 'translator Eva Stern']],
  ])('5. people have their roles: %s', async (title, expected) => {
    expect(people(booksOf(await read('a.json', crossref(title)))[0] ?? {})).toEqual(expected)
  })

  it('6. an ISBN is taken as printed, published where its check digit holds, and said where it does not', async () => {
    const of = (isbn: string) => read('a.json', crossref(`Counting Waves. By Mara Quist. Harbour Press, 2024. ISBN ${isbn}.`))
    for (const printed of ['978–3–16–148410–0', '978 3 16 148410 0', '97-83161-48410-0', '3-16-148410-X (hardcover)'])
      expect(isbns(booksOf(await of(printed))[0])).toEqual(['9783161484100'])
    const wrong = await of('978-3-16-148410-7')
    expect(isbns(booksOf(wrong)[0])).toEqual([])
    expect(wrong.diagnostics.map(({ actual }) => actual)).toContain('978-3-16-148410-7')
    const table = 'Review title;Reviewer;Book title;Book ISBN\nWho counts?;Ada Byrne;Counting Waves;'
    for (const none of ['B00ABCDEFG', 'https://shop.example/9783161484100x']) {
      const found = await read('a.csv', `${table}${none}\n`)
      expect(isbns(booksOf(found)[0])).toEqual([])
      expect(found.diagnostics.map(({ actual }) => actual)).toContain(none)
    }
  })

  it.each([
    ['152-158', { pages: { first: '152', last: '158' } }],
    ['460-460', { pages: { first: '460', last: '460' } }],
    ['B13–B14', { pages: { first: 'B13', last: 'B14' } }],
    ['I-I', { pages: { first: 'I', last: 'I' } }],
    ['e1001044', { locator: 'e1001044' }],
  ])('7. pages of a review are %s', async (page, expected) => {
    const { reviews } = await read('a.json', crossref('Book review: Counting Waves. By Mara Quist. Harbour Press, 2024.', { page }))
    expect(reviews[0]).toMatchObject(expected)
  })

  it.each(['xxv + 615 pp.', 'XVI-529 p.', 'lvi, 216 pp.'])('7. pages of a book are %s', async (extent) => {
    const [book] = booksOf(await read('a.json', crossref(`Counting Waves. By Mara Quist. Porto: Harbour Press, 2024. ${extent}`)))
    expect(book?.extent).toContain(extent.replace(/ pp?\.$/, ''))
    expect(book && titleOf(book)).toBe('Counting Waves')
  })

  it.each([
    ['2025', '2025'],
    ['2025/04//', '2025-04'],
    ['2025/04/15/', '2025-04-15'],
    ['1920///', '1920'],
    ['1988///Autumn', '1988-autumn'],
  ])('8. a date of RIS is %s', async (date, expected) => {
    const { reviews } = await read('a.ris', `TY  - JOUR\nAU  - Byrne, Ada\nTI  - Who counts?\nRI  - Waves\nPY  - ${date}\nER  - \n`)
    expect(reviews[0]?.history?.published).toBe(expected)
  })

  it('8. a reprint is of its own year, and the first year is no part of the title', async () => {
    const [book] = booksOf(await read('a.json', crossref('Counting Waves. By Mara Quist. Porto: Harbour Press, 2012 [2005]. 240 pp.')))
    expect(book).toMatchObject({ titles: [{ value: 'Counting Waves' }], date: '2012' })
  })

  it('9. markup, entities, soft hyphens and line breaks are no words, and italics say where a title ends', async () => {
    const [italic] = booksOf(
      await read('a.json', crossref('Mara Quist, <i>Counting Waves, Naming Tides</i>, Harbour Press, Porto, 2024, 240 pp.')),
    )
    expect(italic && titleOf(italic)).toBe('Counting Waves, Naming Tides')
    const odd = 'Book Review: Waves &amp;amp; Ti\u00addes:\n            A Diary. By Mara Quist. Harbour Press, 2024.'
    const [book] = booksOf(await read('a.json', crossref(odd)))
    expect(book && titleOf(book)).toBe('Waves & Tides: A Diary')
    const twice = Buffer.from('Noël Quist', 'utf8').toString('latin1')
    const saved = await read('a.ris', `TY  - JOUR\nAU  - ${twice}\nTI  - Who counts?\nRI  - Waves\nER  - \n`)
    // Nobody can know what a name was before: it stays as it is, and is said.
    expect(saved.reviews[0]?.contributors?.[0]?.name).toBe(twice)
  })

  it('10. JATS leaves its title empty, its products too, and says a product twice where it is translated', async () => {
    const product = '<product><person-group><name><surname>Quist</surname><given-names>Mara</given-names></name></person-group><source>Counting Waves</source>, <publisher-name>Harbour Press</publisher-name></product>' // prettier-ignore
    const [review] = (await read('a.xml', jats(`<product/>${product}`, '<alt-title>Who counts the waves?</alt-title>'))).reviews
    expect(review?.titles?.map(({ value }) => value)).toEqual(['Who counts the waves?'])
    expect(review?.books?.map(titleOf)).toEqual(['Counting Waves'])
    expect(review?.pages).toEqual({ first: 'B13', last: 'B14' })
    const translated = jats(product).replace(
      '</front>',
      `</front><sub-article article-type="translation" xml:lang="es"><front-stub><title-group><article-title>¿Quién cuenta?</article-title></title-group>${product}</front-stub></sub-article>`,
    )
    expect(booksOf(await read('a.xml', translated)).map(titleOf)).toEqual(['Counting Waves'])
    const broken = await read('a.xml', `<articles>${jats(product)}<article><front>`)
    expect(broken.reviews).toHaveLength(1)
    expect(broken.diagnostics.map(({ rule }) => rule)).toContain('read/input-is-well-formed')
  })

  it.each([
    ['a peer review', { type: 'peer-review', relation: { 'is-review-of': [{ 'id-type': 'doi', id: '10.5555/1' }] } }, 'Review of “Tides”'],
    ['a literature review', {}, 'Counting waves: a literature review'],
    ['a systematic review', {}, 'Sea level rise: a systematic review and meta-analysis'],
    ['a review of a film', {}, 'Film Review: The Tide. Directed by Mara Quist'],
    ['a review of an exhibition', {}, 'Exhibition Review: Waves, Harbour Museum, Porto'],
    ['a journal of reviews', {}, 'The Harbour Review of Books at twenty'],
  ])('11. what looks like a review of a book is none: %s', async (_, more, title) => {
    const found = await read('a.json', crossref(title, more))
    expect(booksOf(found)).toEqual([])
    expect(found.passedOver).toHaveLength(1)
  })

  it('12. a review with the title of its book has a book only where a field says so', async () => {
    const zotero = { itemType: 'journalArticle', title: 'Counting Waves', publicationTitle: 'Journal of Shores' }
    const byrne = { creatorType: 'author', firstName: 'Ada', lastName: 'Byrne' }
    const quist = { creatorType: 'reviewedAuthor', firstName: 'Mara', lastName: 'Quist' }
    const item = (creators: readonly object[]) => read('a.json', JSON.stringify([{ key: 'ABCD2345', version: 1, ...zotero, creators }]))
    expect(booksOf(await item([byrne]))).toEqual([])
    const [book] = booksOf(await item([byrne, quist]))
    expect(book && people(book)).toEqual(['author Mara Quist'])
    const [named] = booksOf(await read('a.ris', ris('Counting Waves', 'RI  - Counting Waves\n')))
    expect(named && titleOf(named)).toBe('Counting Waves')
  })

  it('13. the record of a book beside the record of its review belongs to it', async () => {
    const record = (id: string, dc: string) =>
      `<record><header><identifier>oai:a.example:${id}</identifier><datestamp>2025-04-01</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${dc}</oai_dc:dc></metadata></record>`
    const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${record(
      '1',
      '<dc:title>Mara Quist, Counting Waves (Ada Byrne)</dc:title><dc:creator>Byrne, Ada</dc:creator><dc:type>Review</dc:type><dc:identifier>https://a.example/r/1</dc:identifier><dc:relation>https://a.example/b/1</dc:relation>',
    )}${record(
      '2',
      '<dc:title>Counting Waves</dc:title><dc:creator>Quist, Mara</dc:creator><dc:type>Book</dc:type><dc:publisher>Harbour Press</dc:publisher><dc:date>2024</dc:date><dc:identifier>978-3-16-148410-0</dc:identifier><dc:identifier>https://a.example/b/1</dc:identifier><dc:relation>https://a.example/r/1</dc:relation>',
    )}</ListRecords></OAI-PMH>`
    const found = await read('a.xml', text)
    expect(found.reviews).toHaveLength(1)
    const [book] = booksOf(found)
    expect(book && people(book)).toEqual(['author Mara Quist'])
    expect(isbns(book)).toEqual(['9783161484100'])
    expect(book).toMatchObject({ publishers: [{ name: 'Harbour Press' }], date: '2024' })
  })

  it('14. broken rights are no licence: the words stay, and are said', async () => {
    const found = await read('a.json', crossref('Book review: Counting Waves. By Mara Quist. Harbour Press, 2024.', { license: [{ URL: 'by-nc-ne-3.0-de' }] })) // prettier-ignore
    expect(found.reviews[0]).toMatchObject({ rights: 'by-nc-ne-3.0-de' })
    expect(found.reviews[0]?.licence).toBeUndefined()
    expect(found.diagnostics.map(({ actual }) => actual)).toContain('by-nc-ne-3.0-de')
  })
})
