import type { GoldBook, GoldPerson, GoldRecord, GoldReview } from '../gold.js'

const perspectivia = 'oai-pmh/perspectivia/perspektivia2.xml'
const sehepunkte = 'sehepunkte-xml/recensio/plone_testSehepunkte.xml'

/** A book of people of one role. */
function book(title: string, people: readonly GoldPerson[], publisher?: string, isbn?: string, year?: string): GoldBook {
  return {
    title,
    ...(people.length > 0 && { people }),
    ...(publisher !== undefined && { publishers: [publisher] }),
    ...(isbn !== undefined && { isbns: [isbn] }),
    ...(year !== undefined && { year }),
  }
}

const authors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'author'])
const editors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'editor'])

function francia(identifier: string, reviewer: string, published: string, ...books: readonly GoldBook[]): GoldRecord {
  return {
    file: perspectivia,
    record: `oai:${identifier}`,
    review: { reviewers: [reviewer], published, journal: 'Francia-Recensio', books },
  }
}

function sehen(record: string, reviewer: string, one: GoldBook): GoldRecord {
  return { file: sehepunkte, record, review: { reviewers: [reviewer], published: '2010', books: [one] } }
}

function erudit(path: string, journal: string) {
  return (record: string, review: Omit<GoldReview, 'journal'>): GoldRecord => ({
    file: `erudit/${path}.xml`,
    record,
    review: { ...review, journal, ...(record.startsWith('10.') && { doi: record }) },
  })
}

const none = (file: string, why: string, ...records: readonly string[]): readonly GoldRecord[] =>
  records.map((record) => ({ file, record, why }))

const economy = erudit('erudit-ae/ae1806445', "L'Actualité économique")
const images = erudit('erudit-vi/vi04327', 'Voix et Images')
const senses = erudit('erudit-sp/sp063', 'Sens public')
const industry = (title: string): GoldBook =>
  book(title, authors("CONFEDERAZIONE GENERALE DELL'INDUSTRIA ITALIANA"), undefined, undefined, '1970')

// prettier-ignore
/** Drawn by lot from what was not yet read by a person, and read before anything was measured or mended on them. */
export const drawn: readonly GoldRecord[] = [
  francia('df79be6f592e27811739e40b58f1d417', 'Reiner Marcowitz', '2009-11-12', book("Mai 68 vu de l'étranger. Les Événements dans les archives diplomatiques françaises", [['Maurice Vaïsse', 'editor'], ['Colette Barbier', 'contributor'], ['Victor Cassé', 'contributor'], ['Thérèse Charmasson', 'contributor'], ['Jean Mendelson', 'foreword']], 'CNRS Éditions', '978-2-271-06678-7', '2008')),
  francia('8d55d7fffb94c68a3b6e6d2afefa02d0', 'Hélène Camarade', '2008-10-26', book('Geschichte im Exil. Deutschsprachige Historiker nach 1933', authors('Gabriela Ann Eakin-Thimme'), 'Martin Meidenbauer', '3-89975-502-2')),
  francia('d273e9d5f3e090303acef34893d1cf06', 'Dietrich Lohrmann', '2010-01-26', book('Dictionnaire historique et technique de Moulin dans le Nord de la France. De Lille à Cambrai du 13e au 18e siècle', authors('Yves Coutant'), 'Brepols', '978-2-503-53066-6', '2009')),
  francia('b282983ccd90e6c88f76618ac91bf873', 'Rosamond McKitterick', '2010-01-26', book('Bonifatius – Leben und Nachwirken. Die Gestaltung des christlichen Europa im Frühmittelalter', editors('Franz J. Felten', 'Jörg Jarnut', 'Lutz E. von Padberg'), 'Gesellschaft für Mittelrheinische Kirchengeschichte', '978-3-929135-56-5', '2007')),
  francia('011e28b08153936d883ed506bd810edc', 'Michael Quisinsky', '2008-10-26', book('Écrire son histoire', [], "Publications de l'université de Saint-Étienne", '2-86272-358-4')),
  francia('4dac7123378e76a5b9c7d5a2cbb20c48', 'Annette Kehnel', '2008-10-26', book('Prêcher la paix et discipliner la société', authors('Rosa Maria Dessì'), 'Brepols', '2-503-51831-1')),
  francia('22b9ef63dc61c4317d20173363d14658', 'Jörg Peltzer', '2008-10-26', book('La Normandie royale', authors('François Neveux'), 'Éditions Ouest-France', '2-7373-3693-7')),
  francia('4c5fc5a718b8c19f1a6256e8b16ca9bd', 'Joseph P. Huffman', '2009-11-12', book('Stadtkölnische Reiserechnungen des Mittelalters', editors('Klaus Militzer'), 'Droste Verlag', '978-3-7700-7628-4', '2007')),
  francia('663a7f8e550fc3454f07242b9ae5b55a', 'Wolfgang Peters', '2008-10-26', book("L'Abbaye cistercienne de Morimond", editors('G. Viard'))),
  francia('4acf15f8f04bf6f717bb9f9df6f274fd', 'Grégory Combalbert', '2009-04-08', book('The Holy Bureaucrat', authors('Adam J. Davis'), 'Cornell University Press', '978-0-8014-4474-6')),
  francia('a5cb81756bffbab0c0a89fe777e1af69', 'Beate Schilling', '2009-04-08', book('Les chartreux en Suisse', authors('Bernard Andenmatten'), 'Schwabe Verlag Basel', '978-3-7965-2228-4')),
  francia('b400d5ecd7e31a2b4b47a9aea5f8ff12', 'Martin Heinzelmann', '2009-11-12', book('Lateinische Lehrer Europas. Fünfzehn Portraits von Varro bis Erasmus von Rotterdam', editors('Wolfram Ax'), 'Böhlau', '3-412-14505-X', '2005')),
  francia('564d89ca9a21d035a4760d2e8d1b90fe', 'Lutz E. von Padberg', '2008-10-26', book('Bède le vénérable entre tradition et postérité / The Venerable Bede. Tradition and Posterity', authors('Stéphane Lebecq', 'Michel Perrin', 'Olivier Szerwiniack'), 'CRHEN-O', '2-905637-39-0')),
  francia('240017bb2455196abfa6170f80fcf455', 'Adalbert de Vogüé', '2009-04-08', book('Klosterforschung', editors('Jens Schneider'), 'Wilhelm Fink Verlag', '3-7705-4292-4')),
  francia('a37c62a02a9c84a57655f3d534806ae0', 'Joseph Bergin', '2009-04-08', book('Le Lys et la mitre', authors('Thierry Amalou'), 'Editions du C.T.H.S.', '978-2-7355-0640-8')),
  francia('97676f84ecc35a0862c3c78cd40ef654', 'Florian Hartmann', '2008-10-26', book('The Early Middle Ages', authors('Lynette Olson'), 'Palgrave Macmillan', '1-4039-4209-9')),
  francia('9de93169ee1bbb46da2ce652e62e3dbb', 'Joseph P. Huffman', '2008-10-26', book('Bilder einer mittelalterlichen Stadt', authors('Yvonne Leiverkus'), 'Böhlau', '3-412-23805-8')),
  francia('defb526fafdac6a7e404199707c6fbe9', 'Michael Müller', '2009-11-12', book('La bure et le sceptre. La congrégation des Feuillants dans l’affirmation des États et des pouvoirs princiers (vers 1560–vers 1660)', authors('Benoist Pierre'), 'Publications de la Sorbonne', '2-85944-543-9', '2006')),
  francia('6ae4b86bce02af9d95511f4a8d67e9cd', 'Anne-Marie Corbin', '2010-01-26', book('Reise ohne Wiederkehr? Leben im Exil 1933 bis 1945', authors('Corinna Unger'), 'Primus Verlag', '978-3-89678-382-0', '2009')),
  francia('cf812783e05eb404dc8882f4e5f1c212', 'Klaus Oschema', '2008-10-26', book("La Vauderie d'Arras", authors('Franck Mercier'), 'Presses universitaires de Rennes', '2-7535-0191-2')),
  francia('89f19f2e0202cbff13a1a14fd0559c37', 'Reiner Marcowitz', '2008-10-26', book('Von der Balance of Power zur Hegemonie', authors('Amir. D. Bernstein'), 'Duncker & Humblot', '978-3-428-12126-7')),
  francia('4de6c0dd932355148e27f602b3fed5ad', 'Herwig Weigl', '2010-01-26', book('Codex Wangianus. I cartulari della Chiesa trentina (secoli XIII–XIV)', [...editors('Emanuele Curzel', 'Gian Maria Varanini'), ['Donatella Frioli', 'contributor']], 'Società editrice il Mulino', '978-88-15-11991-9', '2007')),
  francia('70c116e210cfd8ec99bbd6495c305f61', 'Michel Espagne', '2008-10-26', book('Nicht West - nicht Ost', authors('Bernhardt Struck'), 'Wallstein', '3-8353-0010-5')),
  francia('08c12b9c42f2f7ac99d22d94fbe35c38', 'Jean-François Eck', '2008-10-26', book('Treffpunkt der Eliten', editors('Industrie-Club e. V. Düsseldorf'), 'Droste Verlag', '3-7700-1236-4')),
  // "Corpus de textes établi, présenté et annoté par" names the editor.
  francia('674fecea3440f2be26b75cd75d108bad', 'Cornel Zwierlein', '2010-01-26', book('Père des journalistes et médecin des pauvres, Théophraste Renaudot (1586-1653)', editors('Gérard Jubert'), 'Honoré Champion', '2-7453-0970-6', '2004')),
  ...none(perspectivia, 'a record of a book', ...['ab7f5fcfcb2ada82dac714a1b14fd401', '6b424d38b3d2339a2b597d52069565c7', '8e801b2e5ab1d0c681d555f0b724c96c', '87266e161c123b7a6b8129a9bb573ecb', 'e7f30533db54bb8e98a744772b941b46', '75bb9fd4f98dbd439b2d70efd95ffb31', '277e9c78ec9ceb9a7fdaa58c9efca8e8', '0898e1a72d2bca9f8a60d50e5e86fede', 'd7fb0e795fe267495de22c253fa47300', '75896c3260e252252d4919faa11e6ae3'].map((id) => `oai:${id}`)),
  economy('1003973ar', { pages: '555-556', books: [book('How to Divest in Latin America, and Why', authors('ALBERT O. HIRSCHMAN'), 'INTERNATIONAL FINANCE SECTION, DEPARTMENT OF ECONOMICS, PRINCETON UNIVERSITY', undefined, '1969')] }),
  economy('1003974ar', { pages: '556-556', books: [book("Exchange-Rate Policy: Experience with Canada's Floating Rate", authors('A.F. WYNNE PLUMPTRE'), 'INTERNATIONAL FINANCE SECTION, PRINCETON UNIVERSITY', undefined, '1970')] }),
  economy('1003977ar', { pages: '556-557', books: [book('Some Theoretical Problems Relating to the Euro-Dollar Market', authors('HELMUT W. MAYER'), 'INTERNATIONAL FINANCE SECTION, DEPARTMENT OF ECONOMICS', undefined, '1970')] }),
  economy('1003978ar', { pages: '557-557', books: [book('The Reform of Sterling', authors('BENJAMIN J. COHEN'), 'INTERNATIONAL FINANCE SECTION, PRINCETON UNIVERSITY', undefined, '1969')] }),
  economy('1003979ar', { pages: '557-557', books: [book('Methodology in Population Projection', authors('LARS WIDEN'), 'DEMOGRAPHIC INSTITUTE, UNIVERSITY OF GOTHENBURG', undefined, '1969')] }),
  economy('1003996ar', { pages: '558-558', books: [book('Les systèmes contractuels d’épargne ouvrière visant à la formation du capital', [], 'O.C.D.E.', undefined, '1970')] }),
  economy('1003997ar', { pages: '558-558', books: [book('Systèmes de rémunération et l’accroissement de la productivité', [], 'O.C.D.E.', undefined, '1970')] }),
  // Three volumes of one editor's series, each with a title; only the first is set in italics.
  economy('1003999ar', { pages: '558-558', books: [industry('Centro-Nord e Mezzogiorno nel Recente Sviluppo Industriale Italiano'), industry("Le Prospettive dell'industria Italiana nel Quadriennio 1970-73"), industry('La Politica di Sviluppo Economico del Mezzogiorno')] }),
  economy('1004000ar', { pages: '558-559', books: [book('21st Annual Report on Exchange Restrictions, 1970', [], 'FONDS MONÉTAIRE INTERNATIONAL', undefined, '1970')] }),
  economy('1004001ar', { pages: '559-559', books: [book('Annual Report 1970', [], 'F.M.I.', undefined, '1970')] }),
  erudit('erudit-circuit/circuit04198', 'Circuit')('10.7202/1055201ar', { reviewers: ['Réjean Beaucage'], published: '2018', pages: '98-99', books: [book('voir dans le vent qui hurle les étoiles rire, et rire', authors('Symon Henry'), 'Éditions de la Tournure', undefined, '2016')] }),
  // In the order of a list of references: the year behind the author, the publisher last.
  erudit('erudit-sp/sp04510', 'Sens public')('1059034ar', { reviewers: ['Iris Delhoum'], published: '2018', books: [book('French Ecocritique: Reading Contemporary French Theory and Fiction Ecologically', authors('Stephanie Posthumus'), 'University of Toronto Press', undefined, '2017')] }),
  // The titles name no book.
  images('10.7202/1056370ar', { reviewers: ['DOMINIQUE GARAND'], pages: '137-149', books: [] }),
  images('10.7202/1056371ar', { reviewers: ['DENISE BRASSARD'], pages: '151-158', books: [] }),
  senses('1043382ar', { reviewers: ['Jean-Jacques Cadet'], published: '2016', books: [] }),
  senses('1043377ar', { reviewers: ['William Delisle'], published: '2016', books: [] }),
  senses('1043376ar', { reviewers: ['Roberto Gac'], published: '2016', books: [] }),
  erudit('erudit-va/va1258133', 'Vie des Arts')('21812ac', { reviewers: ['Wilfrid Lemoine'], pages: '41-41', books: [] }),
  erudit('erudit-qf/qf2012164', 'Québec français')('65911ac', { reviewers: ['Isabelle L’Italien-Savard'], pages: '105-107', books: [] }),
  // "Fiche de lecture", and the title of the novel in italics.
  erudit('erudit-qf/qf2012164', 'Québec français')('65907ac', { reviewers: ['Aurélien Boivin'], pages: '93-95', books: [{ title: 'Les héritiers de la mine' }] }),
  ...none('erudit/erudit-sequences/sequences1128840.xml', 'a film', '48719ac', '48720ac', '48722ac', '48721ac', '48723ac', '48724ac', '48725ac', '48728ac', '59219ac', '59222ac', '59223ac', '59224ac', '59226ac', '59228ac', '59229ac', '48749ac'),
  ...none('erudit/erudit-sequences/sequences1128840.xml', 'music of films', '48738ac'),
  ...none('erudit/erudit-images/images1080663.xml', 'a film', '23318ac', '23324ac', '23327ac', '23335ac', '23336ac'),
  ...none('erudit/erudit-images/images1102374.xml', 'a film', '24103ac', '24111ac'),
  ...none('erudit/erudit-inter/inter02349.xml', 'an artist, and no book', '80436ac', '80437ac', '80438ac', '80439ac', '80440ac'),
  ...none('erudit/erudit-esse/esse02315.xml', 'an exhibition, a film or a dance', '80077ac', '80079ac', '80081ac', '80082ac'),
  ...none('erudit/erudit-va/va1503694.xml', 'an exhibition', '61905ac'),
  ...none('erudit/erudit-qf/qf2012164.xml', 'songs', '65908ac'),
  sehen('18627', 'Christoph Nebgen', book('Bekenntnis, soziale Ordnung und rituelle Praxis. Neue Forschungen zu Reformation und Konfessionalisierung in Westfalen', editors('Werner Freitag', 'Christian Helbich'), 'Aschendorff', '978-3-402-15043-6', '2009')),
  // A letter as a reference in digits, escaped twice.
  sehen('19127', 'Vera Beyer', book('El Libro de la Ascensión Mi\u02bfrajnama Timúrida. The Timurid Book of Ascension (Mi\u02bfrajnama). A Study of Text and Image in a Pan-Asian Context', authors('Christiane J. Gruber'), 'Patrimonio Ediciones', '978-84-95061-29-4', '2008')),
  sehen('17203', 'John Andreas Fuchs', book('Um Ehre und Anerkennung. Englandbilder im amerikanischen Süden und die Außenpolitik der Konföderation', authors('Holger Löttel'), 'Franz Steiner Verlag', '978-3-515-09334-7', '2009')),
  sehen('18641', 'Elizabeth Harding', book('Humanismus und Landesherrschaft. Herzog Julius (1528-1589) und die Universität Helmstedt', authors('Michael Maaser'), 'Franz Steiner Verlag', '978-3-515-09177-0', '2010')),
  sehen('17304', 'Tonia Schüller', book('Das Orientbild in der französischen Literatur und Malerei vom 17. Jahrhundert bis zum fin de siècle', authors('Michael Klinkenberg'), 'Universitätsverlag Winter', '978-3-8253-5585-2', '2009')),
  sehen('16198', 'Wolfgang G. Schwanitz', book('Global Mufti. The Phenomenon of Yusuf al-Qaradawi', editors('Bettina Gräf', 'Jakob Skovgaard-Petersen'), 'C. Hurst & Co', '978-1-85065-939-6', '2009')),
  sehen('17744', 'Mustafa Tupev', book('Residenzen, Befestigungen, Siedlungen. Transformationsprozesse von der Spätantike bis in frühislamische Zeit in Bilad as-Sham. Beiträge des Internationalen Kolloquiums in Damaskus vom 5.-9. November 2006', editors('Karin Bartl', 'Abd al-Razzaq Moaz'), 'Verlag Marie Leidorf', '978-3-89646-654-9', '2008')),
  sehen('18607', 'Rainer Karlsch', book('Stalins Beutezug. Die Plünderung Deutschlands und der Aufstieg der Sowjetunion zur Weltmacht', authors('Bogdan Musial'), 'Propyläen', '978-3-549-07370-4', '2010')),
  sehen('18488', 'Florian Keisinger', book('Sebastian Haffner. Eine Biographie', authors('Jürgen Peter Schmied'), 'C.H.Beck', '978-3-406-60585-7', '2010')),
  sehen('16547', 'Verena Steller', book('The Empire Project. The Rise and Fall of the British World-Systen, 1830-1970', authors('John Darwin'), 'Cambridge University Press', '978-0-521-30208-1', '2009')),
  sehen('18550', 'Tonia Schüller', book('The Muslim Empires of the Ottomans, Safavids, and Mughals', authors('Stephen F. Dale'), 'Cambridge University Press', '978-0-521-69142-0', '2010')),
  sehen('18295', 'Susanne Greiter', book('Der vierte Stamm Bayerns. Die Schirmherrschaft über die Sudetendeutschen 1954-1974', authors('K. Erik Franzen'), 'Oldenbourg', '978-3-486-59150-7', '2010')),
  sehen('19041', 'Peter Bugge', book('Verfassungsgerichtsbarkeit in der Tschechoslowakei (1920-1939). Verfassungsidee - Demokratieverständnis - Nationalitätenproblem', authors('Jana Osterkamp'), 'Vittorio Klostermann', '978-3-465-04073-6', '2009')),
  sehen('17187', 'Arthur Verhoogt', book("Les relations du clergé égyptien et des lagides d'après des sources privées", authors('Gilles Gorre'), 'Peeters', '978-9-0429-2035-4', '2009')),
  // Filed under the author of the book, whom nothing may make the reviewer of it.
  ...none('ris/fiduswriter/library.ris', 'a round table, without its reviewers', 'Tanya Harmer. Allende'),
  ...none('ris/fiduswriter/library.ris', 'an article', 'Andrés Bello (1781-1865), National Hero', 'The Distribution of Gains', 'Relations between the United States and Nicaragua', '“Beloved Enemies”'),
  ...none('ris/fiduswriter/library.ris', 'a chapter', 'The social movements in the periphery'),
  ...none('bibtex/biblatex-sbl/biblatex-sbl.bib', 'an article', 'dargis:2004'),
]
