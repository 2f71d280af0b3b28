import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

/** What the heading says of how its one book was published. */
function published(heading: string): Record<string, unknown> {
  const reading = readHeading(heading, { expectReview: true })
  const [book] = reading.books
  return {
    title: book?.title.value,
    places: book?.places.map(({ value }) => value),
    publishers: book?.publishers.map(({ value }) => value),
    ...(book?.volume && { volume: book.volume.value }),
    ...(book?.edition && { edition: book.edition.value }),
    ...(reading.notUnderstood.length > 0 && { rest: reading.notUnderstood.map(({ text }) => text) }),
  }
}

describe('the number of a volume', () => {
  it.each([
    ['Dupont, Jean, Histoire de la Bretagne. Tome I. Paris 2001', ['Paris'], []],
    ['Jean Dupont, Histoire de la Bretagne, Tome I, Paris, Seuil, 2001', ['Paris'], ['Seuil']],
  ])('in "%s" is no place', (heading, places, publishers) => {
    expect(published(heading)).toEqual({ title: 'Histoire de la Bretagne', places, publishers, volume: 'I' })
  })

  it('is followed by the title of the volume, which is neither a place nor a publisher', () => {
    const heading =
      'Marco Polo, Le devisement du monde. Édition critique publiée sous la direction de Philippe Ménard, tome VI, Livre d’Ynde, retour vers l’Occident, Genève, Droz, 2009'
    expect(published(heading)).toMatchObject({ title: 'Le devisement du monde', places: ['Genève'], publishers: ['Droz'], volume: 'VI' })
    expect(readHeading(heading).books[0]?.people.map(({ value }) => value.name)).toEqual(['Marco Polo', 'Philippe Ménard'])
    expect(published('Marco Polo, Le Devisement du monde, Tome VI : Livre d’Ynde')).toMatchObject({
      places: [],
      publishers: [],
      volume: 'VI',
    })
  })
})

describe('a reprint', () => {
  it.each([
    ['Meyer, Hans: Geschichte der Stadt. Reprint Hildesheim: Olms 1999', ['Olms']],
    ['Hans Meyer, Geschichte der Stadt, Nachdruck Hildesheim, Olms, 1999', ['Olms']],
    ['Meyer, Hans: Geschichte der Stadt. Reprint Hildesheim 1999', []],
  ])('in "%s" belongs neither to the place nor to the publisher', (heading, publishers) => {
    expect(published(heading)).toMatchObject({ title: 'Geschichte der Stadt', places: ['Hildesheim'], publishers })
  })

  it('keeps its second year for the reader of the findings', () => {
    expect(published('Hans Meyer, Geschichte der Stadt, Bonn 1920, Reprint Hildesheim 1999')).toEqual({
      title: 'Geschichte der Stadt',
      places: ['Bonn', 'Hildesheim'],
      publishers: [],
      edition: 'Reprint',
      rest: ['1999'],
    })
  })
})

describe('an edition that begins with its number', () => {
  it.each([
    ['Rezension: Härting - Internetrecht, 5. Auflage 2014', []],
    ['Niko Härting, Internetrecht, 5. Auflage, Köln, Otto Schmidt, 2014', ['Köln']],
    ['Härting, Niko: Internetrecht. 5. Aufl. Köln: Schmidt 2014', ['Köln']],
  ])('in "%s" is neither a part of the title nor a place', (heading, places) => {
    const read = published(heading)
    expect(read).toMatchObject({ places, edition: expect.stringMatching(/^5\. Aufl/) as unknown })
    expect(read['title']).toMatch(/Internetrecht$/)
  })
})
