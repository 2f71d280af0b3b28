import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

/** Headings of reviews of something else, of articles, and of nothing in particular. */
const others: readonly string[] = [
  'Film Review: The Long Night, directed by Anna Stone',
  'Filmkritik: Die lange Nacht',
  'Recenze filmu Dlouhá noc',
  'Critique de film : La nuit américaine',
  'La longue nuit, France / Canada, 1997, 93 minutes',
  'DVD review: Cities of the North',
  'Exhibition Review: Women in Print, City Museum',
  'Ausstellungsbesprechung: Frauen im Druck',
  'Recenze výstavy Ženy v tisku',
  'Compte rendu de l’exposition Femmes et imprimés',
  'Maria Hopper, Stay Golden, Montréal, Galerie Hugues Charbon',
  'Maria Hopper, Stay Golden, Montréal, Quarl Foundry',
  'Recent Books in River Studies',
  'Rivers and Rights. International Conference, Basel, 3-5 May 2019',
  'Website Review: The Digital Archive of Letters',
  'Database review: Letters 1500–1800',
  'Software Review: TextTool 3.2',
  'Review of the software package TextTool',
  'Theatre review: The Crucible at the National',
  'Concert Review: Winter Songs',
  'Conference Report: Gender and Archives, Prague 2019',
  'Tagungsbericht: Geschlecht und Archiv',
  'Review for "Migration and labour in the new cities"',
  'Decision letter for "Migration and labour in the new cities"',
  'Author response for "Migration and labour in the new cities"',
  'Peer review report 1 on Migration and labour',
  'A systematic review of interventions in primary schools',
  'Literature review on labour migration',
  'Review of the literature on labour migration',
  'Revisión sistemática de la migración laboral',
  'Revue de la littérature sur la migration',
  'Přehled literatury o migraci',
  'Jeu, no 133, 2009 ; nos 134-137, 2010',
  'Journal review: Studies in Labour, vol. 3, no. 2',
  'Erratum to: Book prices in the nineteenth century',
  'Reply to Smith',
  'Editorial',
  'Call for Papers: Gender and Archives',
]

describe('a heading of something else', () => {
  it.each(others)('%s gives no book', (heading) => {
    const reading = readHeading(heading)
    expect(reading.books).toEqual([])
    expect(reading.kind).toBe('not-a-book-review')
    expect(reading.reason).toMatch(/\.$/u)
    expect(readHeading(heading, { expectReview: true }).books).toEqual([])
  })
})

const silent: readonly string[] = ['Book review', 'Book Reviews', 'Book review(s)', 'Kurzbesprechungen', 'Recenze', 'Rezensionen', 'Comptes rendus', 'Reseñas', 'Recensioni', 'Recensões', 'Boekbesprekingen', 'Recenzje', 'Recenzie', 'Book reviews, vol. 3', 'Notes de lecture'] // prettier-ignore

describe('a heading that names no book', () => {
  it.each(silent)('%s gives none, whatever is expected', (heading) => {
    expect(readHeading(heading, { expectReview: true }).books).toEqual([])
  })
})

const articles: readonly string[] = [
  'Gender and power in the archive',
  'Labour Migration in Central Europe, 1900–1950',
  'The ethics of care: a reply to critics',
  'Peer review in the social sciences',
  'Harvard Law Review and the making of a canon',
  'Žena a práce v meziválečném Československu',
  'Review of: "Perception of risk in rural districts"',
]

describe('an article’s title', () => {
  it.each(articles)('%s gives no book unless the source says that it is a review', (heading) => {
    const reading = readHeading(heading)
    expect(reading.books).toEqual([])
    expect(reading.kind).not.toBe('book-review')
  })
})

/** The noun behind "review of the", in each of the ten languages. */
const labelled: readonly (readonly [string, string])[] = [
  ['Review of the film Walls', 'a film'],
  ['A review of the new documentary “Walls”', 'a film'],
  ['Stones and Silence [Review of the film Walls]', 'a film'],
  ['Review of the exhibition Women in Print', 'an exhibition'],
  ['Review of the play Hamlet', 'a performance'],
  ['Rezension des Films Mauern', 'a film'],
  ['Rezension zum Film Mauern', 'a film'],
  ['Besprechung der Ausstellung „Frauen im Druck“', 'an exhibition'],
  ['Compte rendu du film Murs', 'a film'],
  ['Compte rendu de l’exposition Femmes en lettres', 'an exhibition'],
  ['Critique de la pièce Antigone', 'a performance'],
  ['Reseña de la película Muros', 'a film'],
  ['Reseña de la exposición Mujeres', 'an exhibition'],
  ['Resenha do documentário Muros', 'a film'],
  ['Resenha da exposição Mulheres', 'an exhibition'],
  ['Recensione del film Muri', 'a film'],
  ['Recensione dell’esposizione Donne', 'an exhibition'],
  ['Recensie van de film Muren', 'a film'],
  ['Bespreking van de tentoonstelling Vrouwen', 'an exhibition'],
  ['Recenze na film Zdi', 'a film'],
  ['Recenze inscenace Hamlet', 'a performance'],
  ['Recenzia dokumentárneho filmu Múry', 'a film'],
  ['Recenzia výstavy Ženy', 'an exhibition'],
  ['Recenzja filmu dokumentalnego Mury', 'a film'],
  ['Recenzja spektaklu Mury', 'a performance'],
]

describe('a label that names another thing than a book', () => {
  it.each(labelled)('%s is about %s', (heading, what) => {
    for (const expectReview of [false, true]) {
      const reading = readHeading(heading, { expectReview })
      expect([reading.kind, reading.books]).toEqual(['not-a-book-review', []])
      expect(reading.reason).toContain(what)
    }
  })

  it.each([
    ['Review of the film Walls and the book Stones by Ann Ode', 'Stones'],
    ['Rezension des Films Mauern und des Buches Steine', 'Steine'],
    ['Compte rendu du film Murs et du livre Pierres', 'Pierres'],
    ['Recenze filmu Zdi a knihy Kameny', 'Kameny'],
  ])('%s keeps the book and reports the rest', (heading, title) => {
    const reading = readHeading(heading)
    expect(reading.books.map((book) => book.title.value)).toEqual([title])
    expect(reading.notUnderstood).toHaveLength(1)
  })

  it.each([
    ['Review of The Film Experience', 'The Film Experience'],
    ['Review of: Film and Memory', 'Film and Memory'],
    ['Rezension zu: Film und Gesellschaft', 'Film und Gesellschaft'],
    ['Recenze knihy Divadlo a film Karla Nového', 'Divadlo a film Karla Nového'],
  ])('%s is about a book with such a word in its title', (heading, title) => {
    expect(readHeading(heading).books.map((book) => book.title.value)).toEqual([title])
  })
})

describe('a review of a book and something else', () => {
  it('keeps the book', () => {
    const reading = readHeading('Book and film review: Anna Stone, The Long Night. London: Verso, 2001. 210 pp.')
    expect(reading.books.map((book) => book.title.value)).toEqual(['The Long Night'])
  })

  it('knows a book about films by its pages', () => {
    const reading = readHeading('Anna Stone, Film Reviews 1950–1960. London: Verso, 2001. 210 pp.')
    expect(reading.books.map((book) => book.title.value)).toEqual(['Film Reviews 1950–1960'])
  })
})
