import { describe, expect, it } from 'vitest'
import { landingText } from '../../../src/read/landing-text/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import { readingsOf } from './read-page.js'

/** Titles of articles that review something else than a book, or nothing at all. */
const titles: Readonly<Record<string, readonly string[]>> = {
  cs: ['Recenze filmu: Řeka', 'Recenze výstavy: Voda a město', 'Recenze softwaru: RiverMapper 2.0', 'Recenze čísla časopisu: Vodní dějiny 3/2020', 'Přehled literatury o řekách'],
  de: ['Filmrezension: Der Fluss', 'Ausstellungsrezension: Wasser und Stadt', 'Softwarerezension: RiverMapper 2.0', 'Rezension des Zeitschriftenhefts: Wassergeschichte 3/2020', 'Ein Literaturüberblick über Flüsse'],
  en: ['Film review: The River', 'Exhibition review: Water and the City', 'Software review: RiverMapper 2.0', 'Review of the journal issue: Water History 3/2020', 'A review of the literature on rivers'],
  es: ['Reseña de película: El río', 'Reseña de la exposición: Agua y ciudad', 'Reseña de software: RiverMapper 2.0', 'Reseña del número de la revista: Historia del Agua 3/2020', 'Revisión de la literatura sobre los ríos'],
  fr: ['Compte rendu de film : Le Fleuve', 'Compte rendu d’exposition : L’eau et la ville', 'Compte rendu de logiciel : RiverMapper 2.0', 'Compte rendu du numéro de la revue : Histoire de l’eau 3/2020', 'Revue de la littérature sur les fleuves'],
  it: ['Recensione del film: Il fiume', 'Recensione della mostra: Acqua e città', 'Recensione del software: RiverMapper 2.0', 'Recensione del fascicolo della rivista: Storia dell’acqua 3/2020', 'Rassegna della letteratura sui fiumi'],
  nl: ['Filmrecensie: De rivier', 'Tentoonstellingsrecensie: Water en stad', 'Softwarerecensie: RiverMapper 2.0', 'Recensie van het tijdschriftnummer: Waterstaat 3/2020', 'Literatuuroverzicht over rivieren'],
  pl: ['Recenzja filmu: Rzeka', 'Recenzja wystawy: Woda i miasto', 'Recenzja oprogramowania: RiverMapper 2.0', 'Recenzja numeru czasopisma: Przegląd Wodny 3/2020', 'Przegląd literatury o rzekach'],
  pt: ['Resenha do filme: O rio', 'Resenha da exposição: Água e cidade', 'Resenha do software: RiverMapper 2.0', 'Resenha do número da revista: Estudos da Água 3/2020', 'Revisão da literatura sobre os rios'],
  sk: ['Recenzia filmu: Rieka', 'Recenzia výstavy: Voda a mesto', 'Recenzia softvéru: RiverMapper 2.0', 'Recenzia čísla časopisu: Vodný časopis 3/2020', 'Prehľad literatúry o riekach'],
} // prettier-ignore

const cases = Object.entries(titles).flatMap(([language, all]) => all.map((title) => ({ language, title })))

const tagged = (language: string, title: string, tags = ''): string => `<!DOCTYPE html>
<html lang="${language}"><head><title>${title}</title><meta name="citation_title" content="${title}">${tags}</head>
<body><h1>${title}</h1></body></html>`
const untagged = (language: string, title: string): string =>
  `<!DOCTYPE html><html lang="${language}"><body><main><h1>${title}</h1><p>Jane Doe</p></main></body></html>`
const text = (title: string): string => `${title}\nJane Doe\n\nJournal of Water Studies, 12(3), 2021, 345–348\nDOI: 10.5555/jws.9\n`

function textReadings(page: string): readonly Reading[] {
  return [...(landingText.read(textSource('page.txt', page), {}) as Iterable<Reading>)]
}

function expectNoBook(readings: readonly Reading[]): void {
  expect(readings.flatMap(({ draft }) => draft?.record.books ?? [])).toEqual([])
  expect(readings.filter(({ draft }) => draft !== undefined)).toEqual([])
  const reasons = readings.map(({ passedOver, diagnostics }) => passedOver ?? diagnostics?.[0]?.rule)
  expect(reasons.every((reason) => reason !== undefined)).toBe(true)
}

describe('a page whose title looks like that of a review', () => {
  it.each(cases)('($language) "$title" gives no book, and says why', ({ language, title }) => {
    const [reading, ...more] = readingsOf(tagged(language, title))
    expect(more).toEqual([])
    expect(reading?.draft).toBeUndefined()
    expect(reading?.passedOver ?? reading?.diagnostics?.[0]?.rule).toBeDefined()
    expectNoBook(readingsOf(untagged(language, title)))
    expectNoBook(textReadings(text(title)))
  })

  it.each(cases.filter(({ title }) => !/liter|letter/i.test(title)))(
    '($language) "$title" in a section of reviews is passed over',
    ({ language, title }) => {
      const section = '<meta name="citation_article_type" content="Reviews">'
      expect(readingsOf(tagged(language, title, section)).map(({ passedOver }) => passedOver)).toEqual([expect.any(String)])
    },
  )

  it.each([
    'Román „Recenze“ Tomáše Nováka a jeho čtenáři',
    'Der Roman „Die Rezension“ von Anna Berg und seine Leser',
    'La novela «Reseña» de Ana García y sus lectores',
    'Le roman « Compte rendu » de Marie Dupont et ses lecteurs',
    'Il romanzo «Recensione» di Mario Rossi e i suoi lettori',
    'De roman “Recensie” van Jan de Vries en zijn lezers',
    'Powieść „Recenzja” Anny Kowalskiej i jej czytelnicy',
    'O romance «Resenha» de Maria Silva e os seus leitores',
    'Román „Recenzia“ Petra Horvátha a jeho čitatelia',
    'Tom Ashby’s “Review”: a novel and its readers',
    'Defoe’s Review and the reading public',
    'The Quarterly Review and its reviewers, 1809–1824',
  ])('"%s" is an article about a book or a journal of that name', (title) => {
    expectNoBook(readingsOf(tagged('en', title)))
    expectNoBook(textReadings(text(title)))
  })

  it('keeps the book of a review of a book and a film', () => {
    const both = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Review',
      name: 'Two rivers',
      itemReviewed: [
        { '@type': 'Book', name: 'The Ethics of Water' },
        { '@type': 'Movie', name: 'The River' },
      ],
    })}</script>`
    const [reading] = readingsOf(tagged('en', 'Two rivers', both))
    expect(reading?.draft?.record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }] }])
    const title = 'Book and film review: Maria Stone, The Ethics of Water (London: Pluto, 2020)'
    for (const readings of [readingsOf(tagged('en', title)), readingsOf(untagged('en', title)), textReadings(text(title))])
      expect(readings[0]?.draft?.record.books).toMatchObject([{ titles: [{ value: 'The Ethics of Water' }], date: '2020' }])
  })
})
