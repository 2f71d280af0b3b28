import { describe, expect, it } from 'vitest'
import { trust } from '../../../src/record/draft.js'
import { listedPosts, listings, type ListedPost } from './posts/book-lists.js'
import { blogger, magazine, type PrintedPost, wordpress } from './posts/layouts.js'
import { readingsOf, readPage } from './read-page.js'

const layouts = { WordPress: wordpress, Blogger: blogger, 'a magazine': magazine }

function printed(post: ListedPost, list: string): PrintedPost {
  return { ...post, day: '2019-03-03', body: `${list}\n<p>${post.text}</p><p>${post.text}</p>` }
}

const nameOf = (author: string): string => author.replace(/^Dr\. /, '')

describe('a review on a weblog or in a magazine that lists its book', () => {
  const cases = listedPosts.flatMap((post) => Object.keys(layouts).map((layout) => ({ post, layout, language: post.language })))

  it.each(cases)('($language) gives the book, the reviewer and the day in the layout of $layout', ({ post, layout }) => {
    const make = listings['lines with bold labels']
    const { record, diagnostics } = readPage(layouts[layout as keyof typeof layouts](printed(post, make?.(post.list) ?? '')))
    const { book } = post
    expect(record.books).toEqual([
      {
        titles: [{ value: book.title }],
        contributors: [
          { role: 'author', name: book.author },
          ...(book.translator === undefined ? [] : [{ role: 'translator', name: book.translator }]),
        ],
        publishers: [{ name: book.publisher }],
        date: book.year,
        extent: book.extent,
        formats: [{ isbn: book.isbn, ...(book.kind !== undefined && { kind: book.kind }) }],
      },
    ])
    expect(record.contributors).toEqual([{ role: 'author', name: nameOf(post.author) }])
    expect(record.history).toEqual({ published: '2019-03-03' })
    expect(record.titles?.map(({ value }) => value)).toEqual([post.title])
    expect(record.language).toBe(post.language)
    // The price has no field.
    const price = post.list.find(([, value]) => /[€£]|zł|Kč|R\$/.test(value))?.[1]
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['read/text-is-understood'])
    expect(diagnostics[0]?.actual).toContain(price)
  })

  it.each(Object.keys(listings))('as %s', (listing) => {
    for (const post of listedPosts) {
      const { record } = readPage(wordpress(printed(post, listings[listing]?.(post.list) ?? '')))
      expect(record.books).toMatchObject([
        {
          titles: [{ value: post.book.title }],
          publishers: [{ name: post.book.publisher }],
          extent: post.book.extent,
          formats: [{ isbn: post.book.isbn }],
        },
      ])
    }
  })
})

const post = (said: Partial<PrintedPost>): PrintedPost => ({
  language: 'en', title: 'Who owns a river?', byline: 'By Jane Doe', author: 'Jane Doe', day: '2021-09-30', date: '30 September 2021', category: 'Books',
  body: '<p>The book asks who owns a river. Its author has lived by one, and her chapters say so.</p>',
  ...said,
}) // prettier-ignore

describe('a review on a weblog or in a magazine that refers to its book in a line', () => {
  it('in full, below a title of the review’s own', () => {
    const html = magazine(
      post({
        category: 'Book Review',
        body: '<p>Maria Stone: <i>The Long Water</i>. London: Riverside, 2019. 320 pp. £20. ISBN 978-1-000-90123-8</p><p>The book asks who owns a river, and what those who use it owe to one another.</p>',
      }),
    )
    const { record, origin } = readPage(html)
    expect(record.titles?.map(({ value }) => value)).toEqual(['Who owns a river?'])
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    expect(record.history).toEqual({ published: '2021-09-30' })
    expect(record.books).toEqual([
      {
        titles: [{ value: 'The Long Water' }],
        contributors: [{ role: 'author', name: 'Maria Stone' }],
        publishers: [{ name: 'Riverside' }],
        places: ['London'],
        date: '2019',
        extent: '320 pp.',
        formats: [{ isbn: '9781000901238' }],
      },
    ])
    const line = html.split('\n').findIndex((text) => text.includes('The Long Water')) + 1
    expect(origin('books[0].titles[0]')).toMatchObject({ trust: trust.prose, place: { line } })
    expect(origin('history.published')).toMatchObject({ trust: trust.field })
  })

  it('with author and title above the imprint, at the end of the text', () => {
    const { record } = readPage(
      wordpress(
        post({
          language: 'de', title: 'Rezension: Berg - Flussrecht, 2. Auflage 2014', byline: 'von Karl Huber', author: 'Karl Huber', category: 'Rezensionen',
          body: '<p>Das Buch ist ein Standardwerk für alle, die an Flüssen bauen.</p><h2>Fazit</h2><p>Sehr zu empfehlen.</p><p><em>RA Prof. Anna Berg</em><br><strong>Flussrecht</strong><br>Verlag Dr. Otto Ufer, 2. neu bearbeitete Auflage, 2014, 896 Seiten, gebunden, ISBN 978-3-000-12345-0<br>84,80 Euro</p>',
        }), // prettier-ignore
      ),
    )
    expect(record.books).toEqual([
      {
        titles: [{ value: 'Flussrecht' }],
        contributors: [{ role: 'author', name: 'Anna Berg' }],
        publishers: [{ name: 'Verlag Dr. Otto Ufer' }],
        date: '2014',
        edition: '2. neu bearbeitete Auflage',
        extent: '896 Seiten',
        formats: [{ isbn: '9783000123450', kind: 'hardback' }],
      },
    ])
  })

  it.each<[string, string, string, string, object]>([
    ['fr', 'Le fleuve en partage', 'Critique littéraire', 'L’eau longue, de Marie Dupont, traduit de l’anglais par Claire Petit, Gallimard, 320 p., 22 €.', { title: 'L’eau longue', people: ['Marie Dupont', 'Claire Petit'], publisher: 'Gallimard', extent: '320 p.' }],
    ['es', 'Reseña: El agua larga', 'Libros', 'Ana García, <i>El agua larga</i>, Madrid, Alianza, 2019, 320 págs.', { title: 'El agua larga', people: ['Ana García'], publisher: 'Alianza', extent: '320 págs.' }],
    ['de', 'Wem gehört der Fluss?', 'Rezensionen', 'Anna Berg: „Flüsse und Städte“. Aus dem Englischen von Karl Huber. Hanser, München 2019. 320 S., geb., 24,– €.', { title: 'Flüsse und Städte', people: ['Anna Berg', 'Karl Huber'], publisher: 'Hanser', extent: '320 S.' }],
    ['de', 'Rezension: Flüsse und Städte', 'Rezensionen', 'Flüsse und Städte | Anna Berg | Uferbuch | 320 Seiten | ISBN 978-3-000-12345-0', { title: 'Flüsse und Städte', people: ['Anna Berg'], publisher: 'Uferbuch', extent: '320 Seiten' }],
    ['cs', 'Dlouhá voda (Petr Novák)', 'Recenze', 'Přeložil Jan Malý, Host, Brno 2018, 240 stran, váz., 299 Kč', { title: 'Dlouhá voda', people: ['Jan Malý', 'Petr Novák'], publisher: 'Host', extent: '240 stran' }],
    ['it', 'Il fiume di tutti', 'Recensioni', 'Mario Rossi, <i>L’acqua lunga</i>, Einaudi, Torino 2019, pp. 210, € 18,00', { title: 'L’acqua lunga', people: ['Mario Rossi'], publisher: 'Einaudi', extent: 'pp. 210' }],
    ['pt', 'Resenha: A água comprida', 'Resenhas', 'SILVA, Maria. A água comprida. São Paulo: Companhia das Letras, 2018. 196 p.', { title: 'A água comprida', people: ['Maria SILVA'], publisher: 'Companhia das Letras', extent: '196 p.' }],
    ['en', 'Review: The Long Water', 'Books', 'The Long Water by Maria Stone, Faber, £20, 300 pages', { title: 'The Long Water', people: ['Maria Stone'], publisher: 'Faber', extent: '300 pages' }],
    ['en', 'A river runs through it all', 'Book reviews', 'THE LONG WATER<br>By Maria Stone<br>300 pp. Riverside Press. $27.', { title: 'THE LONG WATER', people: ['Maria Stone'], publisher: 'Riverside Press', extent: '300 pp.' }],
  ])('as papers print it (%s): %s', (language, title, category, line, stated) => {
    const { record } = readPage(magazine(post({ language, title, category, body: `<p>${line}</p><p>Text.</p>` })))
    const books = record.books?.map(({ titles, contributors, publishers, extent }) => ({ title: titles?.[0]?.value, people: contributors?.map(({ name }) => name), publisher: publishers?.[0]?.name, extent }))
    expect(books).toEqual([stated])
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
  }) // prettier-ignore

  it('for each of two books', () => {
    const body =
      '<p>Maria Stone: The Long Water. London: Verso, 2019. 320 pp.</p><p>Paul Reed: Dams and Democracy. London: Pluto, 2018. 200 pp.</p>'
    const { record } = readPage(magazine(post({ title: 'Two rivers', category: 'Book reviews', body })))
    expect(record.books?.map(({ titles }) => titles?.[0]?.value)).toEqual(['The Long Water', 'Dams and Democracy'])
  })

  it('of which the title of the post is not made, where it may be the review’s own', () => {
    const body = '<p>Riverside Press, 300 pp., $27</p><p>A book about a river and its author.</p>'
    const { record, diagnostics } = readPage(magazine(post({ category: 'Book Review', body })))
    expect(record.books).toEqual([{ publishers: [{ name: 'Riverside Press' }], extent: '300 pp.' }])
    expect(diagnostics.map(({ actual }) => actual)).toContain('Who owns a river?')
  })

  it('as an imprint alone, below the title that names book and author', () => {
    const { record } = readPage(
      blogger(post({ language: 'de', title: 'Flüsse und Städte von Anna Berg', category: 'Buchrezensionen', body: '<p>Taschenbuch, Uferbuch Verlag, 480 Seiten</p><p>Ein Roman, der lange nachhallt.</p>' })), // prettier-ignore
    )
    expect(record.books).toEqual([
      {
        titles: [{ value: 'Flüsse und Städte' }],
        contributors: [{ role: 'author', name: 'Anna Berg' }],
        publishers: [{ name: 'Uferbuch Verlag' }],
        extent: '480 Seiten',
      },
    ])
  })
})

describe('what a weblog or a magazine does not say', () => {
  it('is not read from comments, side columns, teasers of other texts, or the site', () => {
    const { record } = readPage(magazine(post({ title: 'Book review: The Long Water by Maria Stone' })))
    expect(record.books).toEqual([{ titles: [{ value: 'The Long Water' }], contributors: [{ role: 'author', name: 'Maria Stone' }] }])
    expect(record.abstracts).toBeUndefined()
    expect(record.serial).toBeUndefined()
  })

  it('is a person where the name is that of an account: it is reported', () => {
    const { record, diagnostics } = readPage(
      wordpress(post({ title: 'Book review: The Long Water by Maria Stone', byline: 'By riverfan77', author: 'riverfan77' })),
    )
    expect(record.contributors).toBeUndefined()
    expect(diagnostics.map(({ rule, actual }) => [rule, actual])).toEqual([['read/text-is-understood', 'riverfan77']])
  })

  it('is which book a text with a title of its own reviews: the review is kept, and the title reported', () => {
    const { record, diagnostics } = readPage(magazine(post({ category: 'Book Review' })))
    expect(record.books).toBeUndefined()
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    expect(diagnostics.map(({ actual }) => actual)).toEqual(['Who owns a river?'])
  })
})

describe('a post that reviews something else', () => {
  it.each<[string, Partial<PrintedPost>]>([
    ['a film, told by its director', { language: 'de', title: 'Kritik: Der lange Fluss', category: 'Kritiken', body: '<p>Regie: Max Muster<br>Laufzeit: 97 Minuten<br>Darsteller: Ute Klein</p><p>Der Film erzählt von einem Fluss. Das Buch zum Film ist besser.</p>' }],
    ['a film, told by its category', { language: 'nl', title: 'Recensie: De lange rivier', category: 'Film', body: '<p>Een film naar het boek van dezelfde schrijver; de acteurs dragen hem.</p>' }],
    ['a film, told by its title', { title: 'Film review: The Long River', category: 'Reviews' }],
    ['a device', { title: 'Review: Nordlicht X200', category: 'Reviews', body: '<p>The device has a bright screen, and its battery lasts a day. The camera is good.</p>' }],
    ['a game by its developer', { language: 'fr', title: 'Critique : Le Fleuve', category: 'Critiques', body: '<p>Développeur : Studio X<br>Plateforme : PC</p><p>Le joueur descend un fleuve dans ce jeu.</p>' }],
    ['a restaurant', { language: 'cs', title: 'Recenze: U Řeky', category: 'Recenze', body: '<p>Vaří tu dobře a levně, obsluha je milá a výhled na řeku krásný.</p>' }],
  ])('is passed over: %s', (_, said) => {
    for (const layout of [wordpress, blogger, magazine]) {
      const readings = readingsOf(layout(post(said)))
      expect(readings.map(({ passedOver }) => passedOver)).toEqual([expect.any(String)])
    }
  }) // prettier-ignore

  it.each<[string, Partial<PrintedPost>]>([
    ['news', { title: 'The river rises', category: 'News', body: '<p>The river has risen again, and the book fair is off.</p>' }],
    ['an announcement of a book', { language: 'de', title: 'Neu im Juni: Flüsse und Städte', category: 'Neuerscheinungen', body: '<p>Autorin: Anna Berg<br>Verlag: Uferbuch<br>ISBN: 978-3-000-12345-0</p>' }],
    ['an interview', { title: 'Maria Stone on rivers', category: 'Interviews' }],
  ])('is no review at all: %s', (_, said) => {
    for (const layout of [wordpress, blogger, magazine]) {
      expect(readingsOf(layout(post(said))).filter(({ draft }) => draft !== undefined)).toEqual([])
    }
  }) // prettier-ignore
})

describe('a journal’s page on a system for weblogs', () => {
  it('keeps what journals print: the place, the dates, the abstract', () => {
    const { record } = readPage(
      wordpress(
        post({
          title: 'Book review of Stone, M. 2019. The Long Water. London: Verso.',
          body: '<p>Water Quarterly 2020, 12 (3): 10-12</p><p>Abstract: The author asks who owns a river, and what those who use it owe to one another.</p><p>Received: 1 March 2020</p><p>DOI: 10.5555/water.12</p>',
        }),
      ),
    )
    expect(record).toMatchObject({
      doi: '10.5555/water.12',
      serial: { titles: [{ value: 'Water Quarterly' }], volume: '12', issue: '3' },
      history: { received: '2020-03-01', published: '2021-09-30' },
      contributors: [{ name: 'Jane Doe' }],
      books: [{ titles: [{ value: 'The Long Water' }] }],
    })
    expect(record.abstracts?.[0]?.value).toMatch(/^The author asks/)
  })
})

describe('an index of posts', () => {
  const teaser = (title: string, author: string, day: string, text: string): string =>
    `<article class="post hentry"><h2 class="entry-title"><a href="/x">${title}</a></h2><p class="byline">by ${author}</p><time class="published" datetime="${day}">${day}</time><div class="entry-summary"><p>${text}</p></div></article>`
  const index = (...teasers: readonly string[]): string =>
    `<!DOCTYPE html><html lang="en"><head><title>Reviews</title><meta property="og:title" content="Reviews"></head><body><h1>Reviews</h1><main>${teasers.join('\n')}</main></body></html>`
  const book = 'A book that asks who owns a river; its author has lived by one.'

  it('gives each review with its own book, reviewer and day', () => {
    const readings = readingsOf(
      index(
        teaser('Book review: The Long Water by Maria Stone', 'Jane Doe', '2021-09-30', book),
        teaser('Film review: The River', 'Jane Doe', '2021-08-30', 'A film.'),
        teaser('Book review: Dams and Democracy by Paul Reed', 'Tom Ashby', '2021-07-30', book),
      ),
    )
    expect(readings.map(({ draft }) => draft?.record)).toMatchObject([
      { books: [{ titles: [{ value: 'The Long Water' }] }], contributors: [{ name: 'Jane Doe' }], history: { published: '2021-09-30' } },
      undefined,
      {
        books: [{ titles: [{ value: 'Dams and Democracy' }] }],
        contributors: [{ name: 'Tom Ashby' }],
        history: { published: '2021-07-30' },
      },
    ])
    expect(readings[1]?.passedOver).toBeDefined()
    expect(new Set(readings.flatMap(({ draft }) => draft?.key ?? [])).size).toBe(2)
  })

  it('gives none where its posts are none', () => {
    const readings = readingsOf(
      index(
        teaser('The river rises', 'Jane Doe', '2021-09-30', 'It rains.'),
        teaser('The river falls', 'Jane Doe', '2021-09-29', 'It rained.'),
      ),
    )
    expect(readings.filter(({ draft }) => draft !== undefined)).toEqual([])
  })
})
