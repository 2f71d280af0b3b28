import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

/** "editor Ann Lee / Title | Subtitle / Place: House / 2001 / 300 pp.", book by book. */
const read = (heading: string): readonly string[] =>
  readHeading(heading, { expectReview: true }).books.map(({ people, title, subtitle, publishers, year, extent }) =>
    [
      people.map(({ value }) => `${value.role} ${value.name}`).join(', '),
      [title.value, subtitle?.value].filter((part) => part !== undefined).join(' | '),
      publishers.map(({ value }) => value).join(' + '),
      year?.value,
      extent?.value,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' / '),
  )

describe('who wrote the book is read', () => {
  it.each([
    ['behind a title in quotation marks', 'Rezension: „Der Fluss. Eine Geschichte“ von Anna Berg (Suhrkamp 2016)', 'author Anna Berg / Der Fluss | Eine Geschichte / Suhrkamp / 2016'],
    ['at the end of a title before its house', 'Le Fleuve de Simone de Roux, Gallimard, 1949', 'author Simone de Roux / Le Fleuve / Gallimard / 1949'],
    ['but not in the title of somebody’s life', 'Anne Roux, Le siècle de Simone de Lac, Gallimard, 1949', 'author Anne Roux / Le siècle de Simone de Lac / Gallimard / 1949'],
    ['nor of somebody’s works', 'La chronique de Simone de Lac, Gallimard, 1949', 'La chronique de Simone de Lac / Gallimard / 1949'],
    ['before the title that is another’s name', 'Luigi Rossi, Aleksandr Nikolaevič Rekov, L’Acqua, Palermo 2010', 'author Luigi Rossi / Aleksandr Nikolaevič Rekov / L’Acqua / 2010'],
    ['with a lone initial before the title', 'ŘEKA, J. Moderní nauka. Praha: Portál, 1997. 496 s.', 'author J. ŘEKA / Moderní nauka / Portál / 1997 / 496 s.'],
    ['who presents what he edits', 'Le fleuve. Texte établi, présenté et annoté par Anne Roux, Paris, Droz, 2001', 'editor Anne Roux / Le fleuve / Droz / 2001'],
    ['behind guillemets and an elided word', 'Compte rendu de « Le fleuve » d’Anne Roux', 'author Anne Roux / Le fleuve'],
    ['before "editors" in full and a full stop', 'Ann Lee and Bob Ray, editors. River’s Tides: A New History. London: Verso, 2001.', 'editor Ann Lee, editor Bob Ray / River’s Tides | A New History / Verso / 2001'],
    ['before "(sous la direction de)"', 'Anne Roux, Jean Dupont (sous la direction de), Le fleuve, Paris, Le Seuil, 2011', 'editor Anne Roux, editor Jean Dupont / Le fleuve / Le Seuil / 2011'],
    ['behind "ed. by" and "and" behind a comma', 'The Tides ed. by Ann Lee, Bob Ray, and Benjamin Fox (review)', 'editor Ann Lee, editor Bob Ray, editor Benjamin Fox / The Tides'],
    ['in one word, family name first', 'QuarlShoshana, The Tides. New York: Verso, 2019.', 'author Shoshana Quarl / The Tides / Verso / 2019'],
    ['before a title that begins like a name', 'Ann Lee, Christian Rivers: An Essay on Water. New York: Verso, 2011.', 'author Ann Lee / Christian Rivers | An Essay on Water / Verso / 2011'],
    ['behind the title of somebody’s life', 'Florence Quarl: The Woman and Her Rivers. Mark Lee. London: Verso, 2008. 64 pp.', 'author Mark Lee / Florence Quarl | The Woman and Her Rivers / Verso / 2008 / 64 pp.'],
    ['with "With a new introduction by"', 'Ann Lee, What Is a River? With a new introduction by Bob Ray. London: Verso, 2001.', 'author Ann Lee, introduction Bob Ray / What Is a River? / Verso / 2001'],
    ['with "translated from the German by"', 'The Tides by Anna Berg, translated from the German by Ann Lee and Bob Ray. Verso, 2001', 'author Anna Berg, translator Ann Lee, translator Bob Ray / The Tides / Verso / 2001'],
    ['with "Tradução:"', 'ROCHA, Ana. O rio: uma história. Tradução: Coletivo Mar. São Paulo: Elefante, 2017.', 'author Ana ROCHA, translator Coletivo Mar / O rio | uma história / Elefante / 2017'],
    ['with a Finnish translator', 'Anna Virta: Joki. Suomentanut Paula Aalto. WSOY 2006. 280 s.', 'author Anna Virta, translator Paula Aalto / Joki / WSOY / 2006 / 280 s.'],
    ['with a Romanian translator', 'Ann Lee, Râul, traducere din engleză de Ion G. Popa și Delia Radu, București, Humanitas, 1996', 'author Ann Lee, translator Ion G. Popa, translator Delia Radu / Râul / Humanitas / 1996'],
    ['with a Turkish editor', 'Ayşe Kaya, Nehir: Makaleler, der. Ahmet Su ve Ali Göl, İstanbul: İletişim Yayınları, 1991', 'author Ayşe Kaya, editor Ahmet Su, editor Ali Göl / Nehir | Makaleler / İletişim Yayınları / 1991'],
  ])('%s', (_, heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore

  it('and "der" without its point is a German article', () => {
    expect(read('Anna Berg, Der Fluss, der das Meer fand, Köln 2001')).toEqual(['author Anna Berg / Der Fluss, der das Meer fand / 2001'])
  })
})

describe('how the book was published is read', () => {
  it.each([
    ['with a comma in the house’s name', 'The Tides. Donna Lee. Little, Brown, $30 (784p) ISBN 978-0-316-05543-7', 'author Donna Lee / The Tides / Little, Brown / 784p'],
    ['with a house, a semicolon and a place in parentheses', 'Jan Stroom, Het water. De rivier (Bert Vloed; Amsterdam 1991)', 'author Jan Stroom / Het water | De rivier / Bert Vloed / 1991'],
    ['with "Éd." before the house', 'Anne ROUX, Le fleuve, Paris, Éd. La Découverte, 2012, 50 pages', 'author Anne ROUX / Le fleuve / Éd. La Découverte / 2012 / 50 pages'],
    ['with "Ed." and a number', 'ROCHA, Ana. O rio. São Paulo: Ed. 34, 2004. 57 p.', 'author Ana ROCHA / O rio / Ed. 34 / 2004 / 57 p.'],
    ['with the first year in brackets', 'Anne Roux, Le fleuve, Paris, Fayard, [1997] 2012, 48 p.', 'author Anne Roux / Le fleuve / Fayard / 2012 / 48 p.'],
    ['with two houses joined by a slash', 'Anne Roux (éd.), Le fleuve, Paris, Gallimard/Le Seuil, 1996', 'editor Anne Roux / Le fleuve / Gallimard + Le Seuil / 1996'],
    ['with two houses joined by a dash', 'Jana NOVÁ, Řeka, Praha, Nakladatelství Voda – Ústav pro studium řek 2016, 24 s.', 'author Jana NOVÁ / Řeka / Nakladatelství Voda + Ústav pro studium řek / 2016 / 24 s.'],
    ['with the house behind a long dash', 'Le fleuve. — ÉDITIONS CUJAS, Paris, 1969, 47 pages', 'Le fleuve / ÉDITIONS CUJAS / 1969 / 47 pages'],
    ['in Greek', 'Άννα Νερού, Ο ποταμός, Πόλις, Αθήνα 2019, σ. 576', 'author Άννα Νερού / Ο ποταμός / Πόλις / 2019 / σ. 576'],
    ['with a comma in the number of pages', 'The Tides by Ann Lee. Knopf, 1,774 pp., $60.00', 'author Ann Lee / The Tides / Knopf / 1,774 pp.'],
    ['with a full stop behind the word for pages', 'Anna Berg: Der Fluss. Berlin: Suhrkamp 2017. 48 Seiten. Gebunden', 'author Anna Berg / Der Fluss / Suhrkamp / 2017 / 48 Seiten'],
  ])('%s', (_, heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore

  it('and the title of the original in brackets is reported, and no part of the title', () => {
    const { books, notUnderstood } = readHeading(
      'Anne Roux: Der Fluss [Le grand fleuve]. Aus dem Französischen von Ann Lee. Berlin: Suhrkamp 1971.',
    )
    expect(books[0]?.title.value).toBe('Der Fluss')
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Le grand fleuve'])
  })
})

describe('two books in one heading are two', () => {
  it.each([
    ['behind ", and:"', 'The Rivers: A History by Ann Lee, and: July 1914: Days of Rain by Bob Ray (review)', ['author Ann Lee / The Rivers | A History', 'author Bob Ray / July 1914 | Days of Rain']],
    ['behind a whole reference in parentheses', 'Ann Lee, July 1914: Rain (New York: Basic Books, 2013). Max Ray, Rivers 1914: Floods (New York: Knopf, 2014).', ['author Ann Lee / July 1914 | Rain / Basic Books / 2013', 'author Max Ray / Rivers 1914 | Floods / Knopf / 2014']],
    ['behind a year and a full stop', 'ROCHA, Ana. O rio. São Paulo: Boitempo, 2003. SERRA, Roberto. Um mestre do mar. São Paulo: Duas Cidades, 1990.', ['author Ana ROCHA / O rio / Boitempo / 2003', 'author Roberto SERRA / Um mestre do mar / Duas Cidades / 1990']],
  ])('%s', (_, heading, books) => {
    expect(read(heading)).toEqual(books)
  }) // prettier-ignore
})

describe('no book is read', () => {
  it.each([
    'Le fleuve, Musée des beaux-arts de Lyon, du 14 juin au 16 septembre 2001',
    'Il fiume, Museo civico, Torino, dal 3 marzo al 5 giugno 2011',
    'Actes du fleuve, n° 5-6, novembre 1975',
  ])('in "%s"', (heading) => {
    expect(read(heading)).toEqual([])
  })
})
