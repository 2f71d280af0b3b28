import { describe, expect, it } from 'vitest'
import { erudit } from '../../src/read/erudit/index.js'
import { textSource } from '../../src/read/reader.js'
import { readBack } from '../write/exchange.js'

const italic = (text: string): string => `<marquage typemarq="italique">${text}</marquage>`
const article = (group: string, type = 'compterendu'): string =>
  `<article doi="10.7202/1ar" idproprio="1ar" lang="fr" typeart="${type}"><pagination><ppage>5</ppage><dpage>7</dpage></pagination><liminaire>` +
  `<grtitre>${group}</grtitre><grauteur><auteur id="au1"><nompers><prenom>Aline</prenom><nomfamille>Roy</nomfamille></nompers>` +
  '<courriel><liensimple>aline@example.org</liensimple></courriel></auteur></grauteur></liminaire></article>'
const issue = (articles: string): string =>
  `<?xml version="1.0"?>\n<sommaire>\n<infosommaire><revue lang="fr"><titrerev>Cahiers</titrerev><idissn>1234-5679</idissn></revue>` +
  '<numero><volume>8</volume><nonumero>1</nonumero><nonumero>2</nonumero><pub><periode>Printemps</periode><annee>2011</annee></pub>' +
  `<pubnum><date>2011-11-02</date></pubnum></numero><droitsauteur>Tous droits réservés</droitsauteur></infosommaire>\n${articles}\n</sommaire>`
const reference = `<surtitre>Comptes rendus</surtitre><trefbiblio>Serge Gagnon, ${italic('Quand le Québec manquait de prêtres : la charge pastorale')}, Sainte-Foy, Les Presses de l’Université Laval, 2006, 426 p. 25 $</trefbiblio>`
const booksOf = async (group: string) => (await readBack(erudit, issue(article(group))))[0]?.draft?.record.books
const passed = async (text: string) => (await readBack(erudit, issue(text)))[0]?.passedOver

describe('Érudit', () => {
  it('gives the review and the book of its reference', async () => {
    const [reading] = await readBack(erudit, issue(article(reference)))
    expect(reading?.draft?.record).toMatchObject({
      doi: '10.7202/1ar',
      contributors: [{ role: 'author', family: 'Roy', given: 'Aline' }],
      serial: { titles: [{ value: 'Cahiers' }], issns: [{ value: '1234-5679', medium: 'print' }], volume: '8', issue: '1–2' },
      pages: { first: '5', last: '7' },
      history: { online: '2011-11-02', published: '2011-spring' },
      rights: 'Tous droits réservés',
      books: [
        {
          titles: [{ value: 'Quand le Québec manquait de prêtres' }],
          subtitle: 'la charge pastorale',
          contributors: [{ role: 'author', name: 'Serge Gagnon' }],
          publishers: [{ name: 'Les Presses de l’Université Laval' }],
          places: ['Sainte-Foy'],
          date: '2006',
          extent: '426 p.',
        },
      ],
    })
    expect(JSON.stringify(reading?.draft?.record)).not.toContain('@')
  })

  it('has its DOI in an attribute, or in an element of the article or of its administration', async () => {
    const bare = article(reference).replace('doi="10.7202/1ar" ', '')
    const id = '<idpublic scheme="doi">10.7202/2ar</idpublic>'
    for (const text of [
      bare.replace('<pagination>', `${id}<pagination>`),
      bare.replace('<liminaire>', `<admin><infoarticle>${id}</infoarticle></admin><liminaire>`),
    ]) {
      const [reading] = await readBack(erudit, issue(text))
      expect(reading?.draft?.record.doi).toBe('10.7202/2ar')
    }
  })

  it('gives a book for each reference', async () => {
    expect(await booksOf(reference + reference.replace('Serge Gagnon', 'Guy Lapointe'))).toHaveLength(2)
  })

  it('reads references with the size in inches and the publisher in capitals', async () => {
    const old = `<trefbiblio>${italic('Challenge for Survival')}, par PIERRE DANSEREAU. Un vol., 6 po. x 9, 235 pages. — COLUMBIA UNIVERSITY PRESS, New York et London, 1970</trefbiblio>`
    expect(await booksOf(old)).toMatchObject([
      {
        titles: [{ value: 'Challenge for Survival' }],
        contributors: [{ role: 'author', name: 'PIERRE DANSEREAU' }],
        publishers: [{ name: 'COLUMBIA UNIVERSITY PRESS' }],
        places: ['New York', 'London'],
        date: '1970',
        extent: '235 pages',
      },
    ])
  })

  it('says nothing of the language of a book: that of the review is another', async () => {
    const old = `<trefbiblio>${italic('The Reform of Sterling')}, par BENJAMIN J. COHEN. Une brochure, 6 po. x 9, 44 pages. — PRINCETON UNIVERSITY, Princeton, 1969</trefbiblio>`
    expect((await booksOf(old))?.[0]?.titles).toEqual([{ value: 'The Reform of Sterling' }])
  })

  it('tells a body from the titles of its volumes, in italics or not', async () => {
    const volume = (title: string): string =>
      `<trefbiblio>CONFEDERAZIONE GENERALE DELL’INDUSTRIA ITALIANA. 3 vols., 6¾ po. x 9½, brochés. Rome, 1970. ${title}, 461 pages</trefbiblio>`
    const books = await booksOf(volume(italic('Centro-Nord e Mezzogiorno')) + volume('Le Prospettive nel Quadriennio 1970-73'))
    expect(books).toMatchObject([
      { titles: [{ value: 'Centro-Nord e Mezzogiorno' }], extent: '461 pages', places: ['Rome'], date: '1970' },
      { titles: [{ value: 'Le Prospettive nel Quadriennio 1970-73' }], extent: '461 pages' },
    ])
    expect(books?.map(({ contributors }) => contributors?.[0])).toEqual(
      books?.map(() => ({ role: 'author', name: 'CONFEDERAZIONE GENERALE DELL’INDUSTRIA ITALIANA', kind: 'organization' })),
    )
  })

  it('knows a book by the house at the end of a title, where galleries stand in the other titles of the rubric', async () => {
    const rubric = '<surtitre>Comptes rendus / Reviews</surtitre>'
    expect(await booksOf(`${rubric}<titre>Anne Cauquelin, ${italic('Les Machines dans la tête')}, Paris, PUF</titre>`)).toMatchObject([
      { titles: [{ value: 'Les Machines dans la tête' }], contributors: [{ name: 'Anne Cauquelin' }], publishers: [{ name: 'PUF' }] },
    ])
    expect(await passed(article(`${rubric}<titre>Chantal duPont, Montréal, Dazibao</titre>`))).toBe('a review that names no book')
  })

  it('takes a reference in the place of a subtitle for no part of the title', async () => {
    const group = `<surtitre>Pour en lire plus</surtitre><titre>Voyages créatifs</titre><sstitre>Tom Aageson, ${italic('Creative Tourism')}, Santa Fe (É-U.) : Sunstone Press, 2010, 224 p.</sstitre>`
    const [reading] = await readBack(erudit, issue(article(group)))
    expect(reading?.draft?.record.titles).toEqual([{ value: 'Voyages créatifs', language: 'fr' }])
    expect(reading?.draft?.record.books).toMatchObject([{ titles: [{ value: 'Creative Tourism' }], date: '2010', extent: '224 p.' }])
  })

  it('has its title in other languages, each with its subtitle', async () => {
    const group =
      '<titre>Deux évêques</titre><sstitre>Souvenirs</sstitre><titreparal lang="en">Two Bishops</titreparal><titreparal lang="es">Dos obispos</titreparal><sstitreparal lang="en">Memoirs</sstitreparal>'
    const [reading] = await readBack(erudit, issue(article(group + reference)))
    expect(reading?.draft?.record.titles).toEqual([
      { value: 'Deux évêques: Souvenirs', language: 'fr' },
      { value: 'Two Bishops: Memoirs', language: 'en' },
      { value: 'Dos obispos', language: 'es' },
    ])
  })

  it('has the reference for its title where it has no other: so Érudit prints it', async () => {
    const [reading] = await readBack(erudit, issue(article(reference)))
    expect(reading?.draft?.record.titles?.[0]?.value).toMatch(/^Serge Gagnon, Quand le Québec/)
  })

  it('puts names in small capitals in their order', async () => {
    const small = `<trefbiblio>C<marquage typemarq="petitecap">oulombe</marquage> Maxime, 2010, ${italic('Le monde sans fin')}. Paris, Presses universitaires de France, 160 p.</trefbiblio>`
    expect((await booksOf(small))?.[0]?.contributors?.[0]?.name).toBe('Maxime Coulombe')
  })

  it('passes over films, exhibitions, journals and articles', async () => {
    expect(await passed(article(`<trefbiblio>${italic('Maelström')}, Canada 2000, 86 minutes</trefbiblio>`))).toBe('a review of a film')
    expect(await passed(article('<titre>Caprices</titre><trefbiblio>Studio Gallery, April 10 - May 6, 2009</trefbiblio>'))).toBe(
      'a review of an exhibition',
    )
    expect(await passed(article(`<trefbiblio>${italic('Jeu')}, n<exposant>o</exposant> 133, 2009</trefbiblio>`))).toBe(
      'a review of a journal',
    )
    const withoutRubric = reference.replace('<surtitre>Comptes rendus</surtitre>', '')
    expect(await passed(article(withoutRubric, 'article'))).toBe('an article that is no review')
    expect(await passed(article('<surtitre>Topos</surtitre><titre>L’éphémère au présent</titre>'))).toBe('a review that names no book')
  })

  it('takes words in small letters behind the italics of a title for the journal’s, and the author from them where they name a work', async () => {
    const cited = (behind: string): Promise<unknown> =>
      booksOf(
        `<surtitre>Actualités</surtitre><titre>${italic('La rivière')} : ${behind}, Montréal, Éditions du Fleuve, 2016, 206 pages</titre>`,
      )
    expect(await cited('partitions graphiques de Denise Roy')).toMatchObject([
      {
        titles: [{ value: 'La rivière' }],
        contributors: [{ role: 'author', name: 'Denise Roy' }],
        publishers: [{ name: 'Éditions du Fleuve' }],
      },
    ])
    // Of whom a life tells is not who wrote it.
    for (const subject of ['une vie de Jean Moulin', 'un livre que vous lirez']) {
      const [reading] = await readBack(
        erudit,
        issue(article(`<titre>${italic('La rivière')} : ${subject}, Montréal, Éditions du Fleuve, 2016, 206 pages</titre>`)),
      )
      const [book] = reading?.draft?.record.books ?? []
      expect(book).toMatchObject({ titles: [{ value: 'La rivière' }], date: '2016' })
      expect([book?.subtitle, book?.contributors]).toEqual([undefined, undefined])
      expect(reading?.diagnostics?.map(({ actual }) => actual)).toContain(subject)
    }
  })

  it('keeps a subtitle that stands in the italics of its title', async () => {
    const inside = `<trefbiblio>${italic('La rivière : récits de voyage')}, de Denise Roy, Montréal, Éditions du Fleuve, 2016, 206 pages</trefbiblio>`
    expect(await booksOf(inside)).toMatchObject([{ titles: [{ value: 'La rivière' }], subtitle: 'récits de voyage' }])
  })

  it('has the work in italics from the title of a reading sheet', async () => {
    const sheet = (title: string): string => `<surtitre>Chroniques</surtitre><surtitre2>Fiche de lecture</surtitre2><titre>${title}</titre>`
    const [reading] = await readBack(erudit, issue(article(sheet(`${italic('Les heures ')}ou le prix du temps`))))
    expect(reading?.draft?.record.titles?.[0]?.value).toBe('Les heures ou le prix du temps')
    expect(reading?.draft?.record.books).toEqual([{ titles: [{ value: 'Les heures' }] }])
    expect(await booksOf(sheet(`${italic('Les heures')} de Mario Roy`))).toMatchObject([{ contributors: [{ name: 'Mario Roy' }] }])
    // Without italics, or under a rubric of any books, the title may be the review's own.
    expect(await booksOf(sheet('Les heures ou le prix du temps'))).toBeUndefined()
    expect(await booksOf(`<surtitre>Poésie</surtitre><titre>${italic('Slam')} et autres vers</titre>`)).toBeUndefined()
  })

  it('is a review where a critical note has the reference of a book for its title', async () => {
    const title = `B<marquage typemarq="petitecap">lum</marquage> Rony, 2004, ${italic('Ghost Rivers')}. Montréal, McGill-Queen’s University Press, 448 p., bibliogr.`
    const note = (rubric: string, type: string): string => article(`<surtitre>${rubric}</surtitre><titre>${title}</titre>`, type)
    const [reading] = await readBack(erudit, issue(note('Note critique', 'note')))
    expect(reading?.draft?.record).toMatchObject({
      contributors: [{ family: 'Roy' }],
      books: [{ titles: [{ value: 'Ghost Rivers' }], contributors: [{ name: 'Rony Blum' }], publishers: [{ name: 'McGill-Queen’s University Press' }], date: '2004' }],
    }) // prettier-ignore
    expect(await passed(note('Hors-thème', 'note'))).toBe('an article that is no review')
    expect(await passed(article('<surtitre>Recensions</surtitre><titre>Les politiques du patrimoine</titre>', 'article'))).toMatch(
      /^Nothing in/,
    )
  })

  it('has the work of a review essay from the end of its title', async () => {
    const essay = (title: string): string =>
      article(`<surtitre>Recensions et études critiques</surtitre><titre>${title}</titre>`, 'article')
    for (const title of [
      `Rivers and Roads: A Review Essay of Clara Thorn’s ${italic('The Long Water')}`,
      `Rivers and Roads : étude critique de ${italic('The Long Water')}, de Clara Thorn`,
    ]) {
      const [reading] = await readBack(erudit, issue(essay(title)))
      expect(reading?.draft?.record.books).toMatchObject([
        { titles: [{ value: 'The Long Water' }], contributors: [{ role: 'author', name: 'Clara Thorn' }] },
      ])
      expect(reading?.draft?.record.titles?.[0]?.value).toMatch(/^Rivers and Roads/)
    }
    expect(await passed(essay('Rivers and Roads in Moravia'))).toMatch(/^Nothing in/)
  })

  it('is one of books by its rubric, wherever that stands', async () => {
    for (const group of [
      '<surtitre>Chroniques</surtitre><surtitre2>Littérature jeunesse</surtitre2><titre>De jeunes héros</titre>',
      '<surtitre>Chroniques</surtitre><titre>Livres</titre><sstitre>Poésie récente</sstitre>',
    ]) {
      const [reading] = await readBack(erudit, issue(article(group)))
      expect(reading?.draft?.record).toMatchObject({ contributors: [{ family: 'Roy' }], pages: { first: '5', last: '7' } })
      expect(reading?.draft?.record.books).toBeUndefined()
    }
    expect(await passed(article('<surtitre>Chroniques</surtitre><titre>Livres en feu</titre>'))).toBe('a review that names no book')
  })

  it('keeps what stands before a break and never throws on an input that is cut', async () => {
    const whole = issue(article(reference))
    const readings = await readBack(erudit, whole.replace('</sommaire>', '<x y>'))
    expect(readings[0]?.draft).toBeDefined()
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 5 } })
    for (let i = 0; i < 20; i++) await expect(readBack(erudit, whole.slice(0, Math.floor((whole.length * i) / 20)))).resolves.toBeDefined()
  })

  it('knows its own files and no others', () => {
    const sure = (text: string): number => erudit.detect(textSource('a.xml', text))
    expect(sure(issue(article(reference)))).toBeGreaterThan(0.6)
    expect(sure(article(reference))).toBeGreaterThan(0.6)
    expect(sure('<article article-type="book-review"><front/></article>')).toBe(0)
  })
})
