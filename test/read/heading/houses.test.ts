import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

const of = (heading: string) => {
  const [book] = readHeading(heading, { expectReview: true }).books
  return {
    title: book?.printedTitle ?? book?.title.value,
    people: book?.people.map(({ value }) => `${value.role} ${value.name}`),
    places: book?.places.map(({ value }) => value),
    publishers: book?.publishers.map(({ value }) => value),
    ...(book?.series && { series: book.series.value }),
    ...(book?.volume && { volume: book.volume.value }),
  }
}

describe('a house that publishes', () => {
  it('with another is nobody who helped to write', () => {
    expect(of('Le vent et les étoiles : partitions, en collaboration avec les Éditions de la Tournure, 2016, 206 pages')).toEqual({
      title: 'Le vent et les étoiles : partitions',
      people: [],
      places: [],
      publishers: ['Éditions de la Tournure'],
    })
    expect(of('Le vent, en collaboration avec Symon Henry, Paris, Seuil, 2016').people).toEqual(['contributor Symon Henry'])
  })

  it('may be a person, called "éditeur" behind the place, who edited nothing', () => {
    expect(of('Anne Roy, <i>Quelques souvenirs</i>, Baie-Comeau, Pierre Frenette, éditeur, 2003, 355 p.')).toEqual({
      title: 'Quelques souvenirs',
      people: ['author Anne Roy'],
      places: ['Baie-Comeau'],
      publishers: ['Pierre Frenette, éditeur'],
    })
    expect(of('Pierre Frenette, éditeur, <i>Quelques souvenirs</i>, Paris, Seuil, 2003').people).toEqual(['editor Pierre Frenette'])
  })

  it('is one of two, parted by a stroke, which some names and numbers hold', () => {
    expect(of('M. Temple (éd.), <i>Decades</i>, Londres, British Film Institute/Palgrave Macmillan, 2014, 280 p.')).toMatchObject({
      publishers: ['British Film Institute', 'Palgrave Macmillan'],
    })
    expect(of('Anna Berg, <i>Decades</i>, Oslo, Forlaget A/S, 2014, 280 p.').publishers).toEqual(['Forlaget A/S'])
  })

  it('is no word for a cover behind a price', () => {
    const heading =
      'Berg, A., Waves. Cambridge, Cambridge University Press 1984. XV, 356 S., £ 35.00 B H/c, ISBN 0-306-40615-2. £ 9.95 A P/b'
    expect(of(heading).publishers).toEqual(['Cambridge University Press'])
  })

  it('stands behind a city with its country in parentheses', () => {
    expect(of('Tom Aageson et Ann Roy (dir.), <i>Creative Tourism</i>, Santa Fe (É-U.) : Sunstone Press, 2010, 224 p.')).toMatchObject({
      people: ['editor Tom Aageson', 'editor Ann Roy'],
      publishers: ['Sunstone Press'],
    })
  })

  it('is no part of its series in guillemets', () => {
    expect(of('Anne Hébert, <i>Œuvre poétique</i>, Montréal, Boréal, « Boréal compact, 40 », 1993, 166 pages.')).toMatchObject({
      publishers: ['Boréal'],
      series: { title: 'Boréal compact', number: '40' },
    })
  })
})

describe('a title', () => {
  it('goes on behind "et", whatever of it is in italics', () => {
    expect(
      of('Anne Roy, <i>Les réseaux de la revue</i> Esprit <i>avec</i> Parti pris<i> et</i> Possibles, Québec, Fides, 2004'),
    ).toMatchObject({
      title: 'Les réseaux de la revue Esprit avec Parti pris et Possibles',
      places: ['Québec'],
    })
  })

  it('ends before a word for what the book is', () => {
    expect(of('Anne Hébert, <i>Le jour n’a d’égal que la nuit</i>, poèmes, Montréal, Boréal, 1992, 76 pages.').title).toBe(
      'Le jour n’a d’égal que la nuit',
    )
  })

  it('may have two volumes', () => {
    expect(of('Anne Roy, <i>De quel droit ?</i>, Montréal, Leméac, 1980, tomes 1 et 2').volume).toBe('1 et 2')
  })
})
