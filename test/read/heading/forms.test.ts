import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

/** People with their roles, title, house, year and series of each book. */
function read(heading: string): readonly string[] {
  return readHeading(heading, { expectReview: true }).books.map((book) =>
    [
      book.people.map(({ value }) => `${value.role} ${value.name}`).join(', '),
      book.title.value + (book.subtitle === undefined ? '' : ` | ${book.subtitle.value}`),
      book.publishers.map(({ value }) => value).join(' + '),
      book.year?.value ?? '',
      book.series === undefined ? '' : `series ${book.series.value.title}`,
    ]
      .filter((part) => part !== '')
      .join(' / '),
  )
}

describe('people', () => {
  it.each([
    ['Ann Lee, ed. The Making of Rivers: A History. London: Verso, 2001', 'editor Ann Lee / The Making of Rivers | A History / Verso / 2001'],
    ['Ann Lee, Bob Ray, and Cy Fox, eds. The Making of Rivers. London: Verso, 2001', 'editor Ann Lee, editor Bob Ray, editor Cy Fox / The Making of Rivers / Verso / 2001'],
    ['Ann Lee, The Second Tide, trans. Oona Quarl, London: Verso, 2001', 'author Ann Lee, translator Oona Quarl / The Second Tide / Verso / 2001'],
    ['Quarl, Oona J. The tide of the year. London: Verso, 2001', 'author Oona J. Quarl / The tide of the year / Verso / 2001'],
    ['PRADO, Ana; SILVA, Rui J. Brasil e Angola: ensaio. São Paulo: Cosac, 2004', 'author Ana PRADO, author Rui J. SILVA / Brasil e Angola | ensaio / Cosac / 2004'],
    ['Иванов П. С. Очерки истории города. М.: Наука, 1999', 'author П. С. Иванов / Очерки истории города / Наука / 1999'],
    ['Dupont (Marc). — Abrégé de géologie. Paris, Fayard, 1977', 'author Marc Dupont / Abrégé de géologie / Fayard / 1977'],
    ['Roux (A.) et Blanc (C.), Atlas de géologie, Paris, Fayard, 1962', 'author A. Roux, author C. Blanc / Atlas de géologie / Fayard / 1962'],
    ['Ann Lee and Bob R. Jeter, Jr., editors. Acids of the River. Academic Press, New York, 1974', 'editor Ann Lee, editor Bob R. Jeter Jr / Acids of the River / Academic Press / 1974'],
    ['Quarl, Oona; Oona Marie, Smith - The Tides', 'author Oona Quarl, author Smith Oona Marie / The Tides'],
    ['Oonagh Quarl: The age of rivers: the fight for water', 'author Oonagh Quarl / The age of rivers | the fight for water'],
    ['Oonagh B. Quarl: The age of rivers. London: Verso, 2001', 'author Oonagh B. Quarl / The age of rivers / Verso / 2001'],
    ['Karl Meyer, Das Buch. Übersetzt, erläutert und mit einem Nachwort von Hans Bauer. Berlin: Suhrkamp 1979', 'author Karl Meyer, translator Hans Bauer, afterword Hans Bauer / Das Buch / Suhrkamp / 1979'],
    ['Karl Meyer: Das Tal. Eingeleitet und herausgegeben von Hans Bauer. Berlin: Suhrkamp 1979', 'author Karl Meyer, introduction Hans Bauer, editor Hans Bauer / Das Tal / Suhrkamp / 1979'],
    ['Ann Lee, The Tides, ed. and trans. Oona Quarl, London: Verso, 2001', 'author Ann Lee, editor Oona Quarl, translator Oona Quarl / The Tides / Verso / 2001'],
    ['Oona Quarl (ed. and trans.), The Tides (London: Verso, 2001)', 'editor Oona Quarl, translator Oona Quarl / The Tides / Verso / 2001'],
    ['Carlo Rossi, I fiumi, traduzione a cura di Anna Bianchi, Roma, Laterza, 2010', 'author Carlo Rossi, translator Anna Bianchi / I fiumi / Laterza / 2010'],
    ['Jean Dupont, Le fleuve, textes réunis et présentés par Anne Roux, Paris, Fayard, 1977', 'author Jean Dupont, editor Anne Roux / Le fleuve / Fayard / 1977'],
    ['Quarl Ignác: A folyó története a XX. században. Budapest, Osiris Kiadó, 1999. 662 o.', 'author Quarl Ignác / A folyó története a XX. században / Osiris Kiadó / 1999'],
    ['Рецензия на книгу: Dupont M. Viva vox: le fleuve. Paris, 1992', 'author M. Dupont / Viva vox | le fleuve / 1992'],
    ['The Tides: A History of Water by Walter J. Quarl, S.J.', 'author Walter J. Quarl S.J. / The Tides | A History of Water'],
    ['Ivo Kralj, Rijeka 1918. – 2008., Zagreb: Obala; Novi Brod, 2008., 919 str.', 'author Ivo Kralj / Rijeka 1918. – 2008. / Obala + Novi Brod / 2008'],
    ['Jan Nowak, Rzeka. Historia pewnego miasta, Nurt, Sejny 2000, ss. 157', 'author Jan Nowak / Rzeka | Historia pewnego miasta / Nurt / 2000'],
    ['Reseña del libro La invención del río de Edmundo O’Quarl', 'author Edmundo O’Quarl / La invención del río'],
    ['Recension de l’ouvrage Le goût du fleuve d’Hélène Dupont', 'author Hélène Dupont / Le goût du fleuve'],
    ['Recensione del libro Il fiume e i vermi di Carlo Rossi, Torino, Einaudi, 1976', 'author Carlo Rossi / Il fiume e i vermi / Einaudi / 1976'],
    ['Reseña de Historia del río de Ana Rojas y Juan Silva', 'author Ana Rojas, author Juan Silva / Historia del río'],
    ['Reseña del libro La vida de Manuel Rojas', 'La vida de Manuel Rojas'],
    ['Compte rendu de Anne Roux, Les lieux de Jean Dupont, Paris, Gallimard, 1984', 'author Anne Roux / Les lieux de Jean Dupont / Gallimard / 1984'],
    ['(J.) LEE (ed.) Art and Rivers in Roman Culture. Pp. xii + 355, ills. Cambridge: Quarl, 1996', 'editor J. LEE / Art and Rivers in Roman Culture / Quarl / 1996'],
    ['Meyer, Gerd, u. Annette Bauer: Das Tal. Ein Lehrbuch. Göttingen: Suhrkamp 1996', 'author Gerd Meyer, author Annette Bauer / Das Tal | Ein Lehrbuch / Suhrkamp / 1996'],
    ['DUPONT (Ysoline), Que diraient les fleuves ?, Paris, Fayard, 2012', 'author Ysoline DUPONT / Que diraient les fleuves ? / Fayard / 2012'],
    ['ANN LEE & BO RAY (Eds.). The Rivers of English. (2016).', 'editor ANN LEE, editor BO RAY / The Rivers of English / 2016'],
    ['Jean Dupont, Le fleuve, traduit et préfacé par Anne Roux, Paris, Fayard, 1977', 'author Jean Dupont, translator Anne Roux, preface Anne Roux / Le fleuve / Fayard / 1977'],
  ])('of "%s"', (heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('what follows a title', () => {
  it.each([
    ['Karl Meyer, Das Tal. Ein Versuch. (Bergland.) Jena, Fischer 1912', 'author Karl Meyer / Das Tal | Ein Versuch / Fischer / 1912 / series Bergland'],
    ['Karl Meyer: Das Tal (= Arbeiten der Bergakademie; 23), Hannover: Lit 2018', 'author Karl Meyer / Das Tal / Lit / 2018 / series Arbeiten der Bergakademie'],
    ['Carlo Rossi, I fiumi. La storia di una valle, Laterza, Roma-Bari 2010', 'author Carlo Rossi / I fiumi | La storia di una valle / Laterza / 2010'],
    ['Karl Meyer: Das Tal. Menschen, Tiere, Pflanzen. Berlin: Suhrkamp 2017', 'author Karl Meyer / Das Tal | Menschen, Tiere, Pflanzen / Suhrkamp / 2017'],
    ['Karl Meyer: Das Tal. Grundlagen. 37., erweiterte und überarbeitete Aufl. Wiesbaden: Quarl 2002', 'author Karl Meyer / Das Tal | Grundlagen / Quarl / 2002'],
    ['Jean Dupont, Marx, Weber et la question sociale (La Digue, 2018)', 'author Jean Dupont / Marx, Weber et la question sociale / La Digue / 2018'],
    ['Lee, Ann. The tides of the year. Institute of Rivers and Tides, 2009. 396p bibl index', 'author Ann Lee / The tides of the year / Institute of Rivers and Tides / 2009'],
    ['The Tides by Ann Lee. Verso, 653 pp., £18.99, May 2009', 'author Ann Lee / The Tides / Verso / 2009'],
    ['Le fleuve, Jean Dupont, Petite bibliothèque des Rives, Paris : Éditions des Rives, 2000', 'author Jean Dupont / Le fleuve / Éditions des Rives / 2000 / series Petite bibliothèque des Rives'],
    ['Meyer, K., Das Tal. Die Alte Berg-Bücherei, Heft 275, Ziemann Verlag, Jena 1961', 'author K. Meyer / Das Tal / Ziemann Verlag / 1961 / series Die Alte Berg-Bücherei'],
    ['Pour lire : Le fleuve: une histoire', 'Pour lire | Le fleuve: une histoire'],
  ])('in "%s"', (heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('places', () => {
  it.each([
    ['Ann Lee, The Tides. Cambridge, MA: MIT Press, 2001', 'Cambridge, MA'],
    ['Ann Lee, The Tides. New Haven, CT and London: Yale University Press, 2001', 'New Haven, CT | London'],
    ['Ann Lee, The Tides (Ithaca, NY, and London: Cornell University Press, 2001)', 'Ithaca, NY | London'],
    ['Ann Lee, The Tides (Cambridge, Mass., Harvard University Press, 2001)', 'Cambridge, Mass.'],
    ['Ann Lee, The Tides. Downers Grove, IL: Quarl, 2001', 'Downers Grove, IL'],
    ['Ann Lee, The Tides. Toronto, Ontario: Quarl, 2001', 'Toronto, Ontario'],
    ['Jean Dupont, Le fleuve. Une histoire au Québec, Outremont, Libre Expression, 2006', 'Outremont'],
  ])('hold the state or province behind them in "%s"', (heading, places) => {
    const [book] = readHeading(heading, { expectReview: true }).books
    expect(book?.places.map(({ value }) => value).join(' | ')).toBe(places)
  })
})

describe('names, numbers and houses', () => {
  it.each([
    ['(K.E.) LEE The Roman River. From its Origins. Pp. xxii + 355, ills. Cambridge: Quarl, 2007. Cased, £55.', 'author K.E. LEE / The Roman River | From its Origins / Quarl / 2007'],
    ['Oonagh Quarl. Wayward Rivers, Beautiful Lakes: Histories of the Shore. W. W. Norton, 2019.', 'author Oonagh Quarl / Wayward Rivers, Beautiful Lakes | Histories of the Shore / W. W. Norton / 2019'],
    ['Oonagh Quarl, Endspiel. Der Fluss von 1989, München (C. H. Beck) 2009', 'author Oonagh Quarl / Endspiel | Der Fluss von 1989 / C. H. Beck / 2009'],
    ['Carlo Rossi, I fiumi. La storia, Quarli Montanari, Torino 1991', 'author Carlo Rossi / I fiumi | La storia / Quarli Montanari / 1991'],
    ['Petr Novák a kol.: Dějiny české kultury I. Praha: SPN, 1985', 'author Petr Novák / Dějiny české kultury I / SPN / 1985'],
    ['Jean Dupont, Le fleuve, éd. par Tania Van Quarl, Paris (Fayard) 2006', 'author Jean Dupont, editor Tania Van Quarl / Le fleuve / Fayard / 2006'],
    ['Jean Dupont, Le fleuve, Lyon (Quarl) 2007 (Collection d’histoire des rives, 5/1–2)', 'author Jean Dupont / Le fleuve / Quarl / 2007 / series Collection d’histoire des rives'],
    ['Jean Dupont, Le fleuve, Lyon (Quarl) 2007 (Collection Rives, 5)', 'author Jean Dupont / Le fleuve / Quarl / 2007 / series Rives'],
    ['Review of The River by I. A. Reed', 'author I. A. Reed / The River'],
  ])('in "%s"', (heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('a helper, an address and two houses', () => {
  it.each([
    ['Karl Meyer (Hg.), unter Mitarbeit von Ida Huber, Das Tal. Ein Versuch, Bonn (Quarl) 2007', 'editor Karl Meyer, contributor Ida Huber / Das Tal | Ein Versuch / Quarl / 2007'],
    ['Ann Lee (with an introduction by Bob Ray). The Theory of Rivers. London: Verso, 1992', 'author Ann Lee, introduction Bob Ray / The Theory of Rivers / Verso / 1992'],
    ['Meyer, K. M. & A. W. Lee (1999): The moths of the valley. – Otter Books, DK-5771 Stenstrup, Kyrkebysand 19, 304 pp.', 'author K. M. Meyer, author A. W. Lee / The moths of the valley / Otter Books / 1999'],
    ['Jean Dupont, Souvenirs, Québec, Paul Roux, éditeur, Société historique des Rives, 2003', 'author Jean Dupont / Souvenirs / Paul Roux, éditeur + Société historique des Rives / 2003'],
    ['Meyer, Ida / Huber, Karl (Hg.): Bilder des Tals, (Zeitschrift für Talforschung, Beiheft 42), Berlin: Suhrkamp 2009', 'editor Ida Meyer, editor Karl Huber / Bilder des Tals / Suhrkamp / 2009 / series Zeitschrift für Talforschung'],
    ['K. M. Huber, Acta Vallis, VI', 'author K. M. Huber / Acta Vallis, VI'],
    ['Artificial Rivers, Artificial Lakes, and Artificial Seas, edited by Ann Lee', 'editor Ann Lee / Artificial Rivers, Artificial Lakes, and Artificial Seas'],
    ['Jean Dupont (dir.), Le fleuve. Avec la collaboration de Marie Roux, Oona Quarl et al. Avant-propos de Paul Blanc, Paris (Fayard) 2008', 'editor Jean Dupont, contributor Marie Roux, contributor Oona Quarl, foreword Paul Blanc / Le fleuve / Fayard / 2008'],
    ["Compte rendu de l'ouvrage de Anne Roux, Marcel Proust, Paris, Seuil, 1999", 'author Anne Roux / Marcel Proust / Seuil / 1999'],
  ])('in "%s"', (heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore
})

describe('two books in one sentence', () => {
  it.each([
    'Review of The Tides by Ann Lee, and The Rule of Rivers by Bob Ray',
    'Review of The Tides by Ann Lee and The Rule of Rivers by Bob Ray',
    'Book Review: The Tides, by Ann Lee; The Rule of Rivers, by Bob Ray',
  ])('"%s"', (heading) => {
    expect(read(heading)).toEqual(['author Ann Lee / The Tides', 'author Bob Ray / The Rule of Rivers'])
  })

  it('are not cut out of one with two authors', () => {
    expect(read('Review of The Tides by Ann Lee and Bob Ray')).toEqual(['author Ann Lee, author Bob Ray / The Tides'])
  })
})

describe('labels', () => {
  it.each([
    ['Rec.: Anna Nowak (red.), Rzeki, Warszawa: PWN, 2003', 'editor Anna Nowak / Rzeki / PWN / 2003'],
    ['Rec. di Carlo Rossi, I fiumi, Torino, Einaudi, 1999', 'author Carlo Rossi / I fiumi / Einaudi / 1999'],
    ['Рец. на кн.: Иванов П. С. Очерки. М.: Наука, 1999', 'author П. С. Иванов / Очерки / Наука / 1999'],
    ['Recension av Lars Berg, Floden, Stockholm: Atlantis, 1996', 'author Lars Berg / Floden / Atlantis / 1996'],
    ['Anmeldelse af Knud Berg: Floden, København: Gyldendal, 2007', 'author Knud Berg / Floden / Gyldendal / 2007'],
    ['Ressenya de Josep Puig, El riu, Barcelona: Proa, 2015', 'author Josep Puig / El riu / Proa / 2015'],
  ])('in "%s"', (heading, book) => {
    expect(read(heading)).toEqual([book])
  }) // prettier-ignore

  it.each([
    'Recensioni e segnalazioni',
    'Recenze a zprávy o literatuře',
    'Livres reçus',
    'Sammelrezension: Neues über Flüsse',
    'Reviews of Books: Medieval',
  ])('"%s" names no book', (heading) => {
    expect(read(heading)).toEqual([])
  })

  it('of many books leaves one that is printed in full', () => {
    expect(read('Sammelrezension: Karl Meyer, Das Tal, Berlin: Suhrkamp 2017')).toEqual(['author Karl Meyer / Das Tal / Suhrkamp / 2017'])
  })
})
