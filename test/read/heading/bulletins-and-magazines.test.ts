import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

/** "editor Ann Lee / Title | Subtitle / Place: House / 2001 / 300 pp.", book by book. */
const read = (heading: string): readonly string[] =>
  readHeading(heading, { expectReview: true }).books.map(({ people, title, subtitle, places, publishers, year, extent, series }) =>
    [
      people.map(({ value }) => `${value.role} ${value.name}`).join(', '),
      [title.value, subtitle?.value].filter((part) => part !== undefined).join(' | '),
      [places.map(({ value }) => value).join(' + '), publishers.map(({ value }) => value).join(' + ')].join(': '),
      year?.value,
      extent?.value,
      series?.value.title,
    ]
      .filter((part) => part !== undefined && part !== '' && part !== ': ')
      .join(' / '),
  )

describe('a library bulletin’s description is read area by area', () => {
  it.each([
    ['with two places and houses', 'QUARL (Claudette). - Le grand fleuve : 1808-1814. - Lille : Atelier ; Paris : H. Champion, 1976. - 3 vol., 1022 + [402] p. : ill. ; 24 cm.', 'author Claudette QUARL / Le grand fleuve | 1808-1814 / Lille + Paris: Atelier + H. Champion / 1976 / 1022 + [402] p.'],
    ['with a house that nobody knows', 'QUARL (François). - Le fleuve. Comment le passer. - Expansion fluviale, 1973. - 148 p. : ill.', 'author François QUARL / Le fleuve | Comment le passer / : Expansion fluviale / 1973 / 148 p.'],
    ['with a house that has somebody’s name', 'QUARL (Pierre). - Les ponts : de 1946 à 1972. -- Yves Rivière, 1974. - 225 p. : ill.', 'author Pierre QUARL / Les ponts | de 1946 à 1972 / : Yves Rivière / 1974 / 225 p.'],
  ])('%s', (_, heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('the line of a magazine is read', () => {
  it.each([
    ['with two houses behind one place', 'Ian Lee, Rivers: A Life. London: Allen Lane, The Penguin Press, 1998.', 'author Ian Lee / Rivers | A Life / London: Allen Lane + The Penguin Press / 1998'],
    ['with a decade in the title', 'Ann Lee, Rivers in the 1930s. London: Verso, 1998.', 'author Ann Lee / Rivers in the 1930s / London: Verso / 1998'],
    ['with a range of letters in the title', 'Anna Berg (Hg.): Begriffe. Bd. 1: A–D. Stuttgart: Klett 1972', 'editor Anna Berg / Begriffe | Bd. 1: A–D / Stuttgart: Klett / 1972'],
    ['with a house in capitals before the pages', 'PETR QUARL: KLÍČ K ŘEKÁM. NLN, 371 stran, 465 Kč', 'author PETR QUARL / KLÍČ K ŘEKÁM / : NLN / 371 stran'],
    ['but the kind of the book is no house', 'Anna Berg: Der Fluss. Biographie, 224 S., 20 €', 'author Anna Berg / Der Fluss | Biographie / 224 S.'],
    ['with two names in capitals before a colon', 'JAROSLAVA QUARLOVÁ, SVATOPLUK VODA: ŘEKA GOTICKÁ A BAROKNÍ, Academia, 224 stran', 'author JAROSLAVA QUARLOVÁ, author SVATOPLUK VODA / ŘEKA GOTICKÁ A BAROKNÍ / : Academia / 224 stran'],
    ['with the house alone in parentheses', 'Anna Berg: Der Fluss auf dem Weg zum Meer (DuMont Buchverlag)', 'author Anna Berg / Der Fluss auf dem Weg zum Meer / : DuMont Buchverlag'],
    ['with the currency on both sides of the price', 'Anna Berg (Hg.): Der Fluss, Innsbruck/Wien 2010, StudienVerlag, 336 S., EUR 38,90 EUR.', 'editor Anna Berg / Der Fluss / Innsbruck + Wien: StudienVerlag / 2010 / 336 S.'],
    ['with a Polish "s."', 'Anna Rzeka, Lekki nurt, Wydawnictwo W.A.B., Warszawa 2020, s. 669', 'author Anna Rzeka / Lekki nurt / Warszawa: Wydawnictwo W.A.B. / 2020 / s. 669'],
    ['with volumes before the house', 'Joanna Rzeka, Nurt. Portret, t. 1–2, Wydawnictwo Woda, Warszawa 2018', 'author Joanna Rzeka / Nurt | Portret / Warszawa: Wydawnictwo Woda / 2018'],
    ['with a country behind the place', 'Ann Lee, The Tides of Empire. London, United Kingdom: Zed Books, 2005.', 'author Ann Lee / The Tides of Empire / London, United Kingdom: Zed Books / 2005'],
    ['with a series in guillemets behind the house', 'Anne Roux, Le fleuve. Histoire de l’eau, Minuit, « Paradoxe », Paris, 2002', 'author Anne Roux / Le fleuve | Histoire de l’eau / Paris: Minuit / 2002 / Paradoxe'],
    ['with a series before the parenthesis', 'Ann Lee, Gardens: Rule in the Delta, Studies in River History (Oxford: Clarendon Press, 2004).', 'author Ann Lee / Gardens | Rule in the Delta / Oxford: Clarendon Press / 2004 / Studies in River History'],
    ['with a house that begins with a small letter', 'Chiara Rossi, Il fiume e le politiche, il Mulino, Bologna, 2003', 'author Chiara Rossi / Il fiume e le politiche / Bologna: il Mulino / 2003'],
  ])('%s', (_, heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('people are told apart', () => {
  it.each([
    ['with a short family name in capitals', 'ROY, Fernande, Le fleuve, la mer. Une histoire (Montréal, Boréal, 1988), 301 p.', 'author Fernande ROY / Le fleuve, la mer | Une histoire / Montréal: Boréal / 1988 / 301 p.'],
    ['with an initial before a second given name', 'Ludlow, N. Piers - The European Rivers', 'author N. Piers Ludlow / The European Rivers'],
    ['with names that nobody knows, before the colon of a whole reference', 'Nadás Pétér: Emlék könyve. Budapest, Szép Kiadó, 1986.', 'author Nadás Pétér / Emlék könyve / Budapest: Szép Kiadó / 1986'],
    ['with a Russian translator', 'Рекин А. Внутренняя река. Опыт / пер. с англ. В. Водина. М.: Наука, 2013. 448 с.', 'author А. Рекин, translator В. Водина / Внутренняя река | Опыт / М.: Наука / 2013 / 448 с.'],
    ['but not in a subtitle that begins with "Von den"', 'Heinrich Berg: Geschichte. Von den Anfängen bis zum 20. Jahrhundert, München: Beck 2009', 'author Heinrich Berg / Geschichte | Von den Anfängen bis zum 20. Jahrhundert / München: Beck / 2009'],
    ['whose edition is told volume by volume', 'Philippe Roux, Mémoires. Édition critique par Joël Lac. Tome I: Introduction, édition des livres I à VIII. Tome II: Variantes, notes, index, Genève (Droz) 2007', 'author Philippe Roux, editor Joël Lac / Mémoires / Genève: Droz / 2007'],
    ['behind a subtitle, a colon and "By"', 'Book Reviews : Keepers of the Lock: By Dora Finn. Reading: Kennet, 1992.', 'author Dora Finn / Keepers of the Lock / Reading: Kennet / 1992'],
    ['with a given name that ends in "e"', 'Resenha de: ROCHA, Laura de Mello e. O rio e a Terra: uma história. São Paulo: Elefante, 1986.', 'author Laura de Mello e ROCHA / O rio e a Terra | uma história / São Paulo: Elefante / 1986'],
    ['with one role in two languages', 'Anna Rossi, Fabio Verdi (a cura di/Hg.), Il governo', 'editor Anna Rossi, editor Fabio Verdi / Il governo'],
    ['with contributors in one parenthesis', 'Laurent Roux (avec la collaboration de Karine Lac, Anne Mer, Édouard Eau) (dir.), Les fleuves', 'editor Laurent Roux, contributor Karine Lac, contributor Anne Mer, contributor Édouard Eau / Les fleuves'],
    ['with what else was done between commas', 'The Deeds of Ida, by Balderich. Translated, with an introduction and notes, by Brian Lee, Toronto (Verso) 2008', 'author Balderich, translator Brian Lee, introduction Brian Lee / The Deeds of Ida / Toronto: Verso / 2008'],
    ['behind "ed. and trans. by"', 'The Works of Ida ed. and trans. by Michael Lee (review)', 'editor Michael Lee, translator Michael Lee / The Works of Ida'],
    ['with the names of a list parted by dashes', 'QUARL, Eduard – VODOVÁ, Elena – RIEKOVÁ, Eva (eds.): Mýty o rieke. Bratislava: Veda, 2005', 'editor Eduard QUARL, editor Elena VODOVÁ, editor Eva RIEKOVÁ / Mýty o rieke / Bratislava: Veda / 2005'],
    ['with a family name before initials', 'Augustin J.-P., Le fleuve, Paris, Armand Colin, 2007', 'author J.-P. Augustin / Le fleuve / Paris: Armand Colin / 2007'],
    ['with a second translator', 'Zygmunt Rzeka, Etyka, tłum. Janina Rzeka, Joanna Woda, Wydawnictwo Naukowe PWN, Warszawa 1996', 'author Zygmunt Rzeka, translator Janina Rzeka, translator Joanna Woda / Etyka / Warszawa: Wydawnictwo Naukowe PWN / 1996'],
    ['before "By" behind a title in capitals', 'RIVERS AND THE LAW By Aurora Lee, London: Verso, 2005.', 'author Aurora Lee / RIVERS AND THE LAW / London: Verso / 2005'],
    ['with the possessive behind a label', 'Review of Maria Stone’s The Long Water', 'author Maria Stone / The Long Water'],
    ['when "and" has closed their list', 'Wim Stroom & Walter Beek, De Bourgondiërs. De Nederlanden (Amsterdam: Meulenhoff 1997)', 'author Wim Stroom, author Walter Beek / De Bourgondiërs | De Nederlanden / Amsterdam: Meulenhoff / 1997'],
  ])('%s', (_, heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore

  it('and where the reviewer works is reported', () => {
    const { books, reviewers, notUnderstood } = readHeading(
      'Thomas Lee, Mind: A History, Verso, 2012, 130pp., $24.95. Reviewed by John Ray, University of Exeter',
    )
    expect(books[0]?.title.value).toBe('Mind')
    expect(reviewers.map(({ value }) => value.name)).toEqual(['John Ray'])
    expect(notUnderstood.map(({ text }) => text)).toEqual(['University of Exeter'])
  })
})

it.each([
  'Pearl Divers of the Gulf: Debt and the Sea, written by Salma Rashid',
  'Salt and Sovereigns: Kings of the Marsh. Edited by Ole Dahl and Mia Brandt.',
])('"%s" shows by itself that it is a review', (heading) => {
  expect(readHeading(heading).kind).toBe('book-review')
})

it('a conference is no book', () => {
  expect(readHeading('Rivers and Rights. International Conference, Basel, 3-5 May 2019').kind).toBe('not-a-book-review')
})

it.each(['Books Received', 'Livres reçus', 'Revue des livres', 'Neue Bücher zur Reformation', 'Eingegangene Bücher: Geschichte'])(
  '"%s" is a list of books and no review',
  (heading) => {
    expect(readHeading(heading, { expectReview: true }).kind).toBe('not-a-book-review')
  },
)
