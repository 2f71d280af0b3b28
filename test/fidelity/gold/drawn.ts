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
  // A second draw, of what is hardest: citations in full, and reviews of several books.
  francia('f90169908166aee44f9ef30d5bd3b18f', 'Markus Völkel', '2009-11-12', book('Montaigne politique', editors('Philippe Desan'), 'Honoré Champion', '978-2-7453-1489-5', '2006')),
  francia('1588b492e720e473144f2b63c3cb684a', 'Rainald Becker', '2010-01-26', book('Elector Ferdinand Maria of Bavaria. Bavarian Imperial Politics during the Interregnum 1657–58', authors('Anette Bangert'), 'Herbert Utz Verlag', '978-3-8316-0772-3', '2008')),
  francia('12139b13c7829c1395023deb8abd6817', 'Matthieu Osmont', '2010-01-26', book('50 Klassiker der Zeitgeschichte', editors('Jürgen Danyel', 'Jan-Holger Kirsch', 'Martin Sabrow'), 'Vandenhoeck & Ruprecht', '978-3-525-36024-8', '2007')),
  francia('4696ed9baa09d5e58cbf486f9ef92e37', 'Olivier Poncet', '2010-01-26', book('Römische Mikropolitik unter Papst Paul V. Borghese (1605-1621) zwischen Spanien, Neapel, Mailand und Genua', [...authors('Julia Zunckel', 'Hillard von Thiessen', 'Guido Metzler', 'Jan-Christoph Kitzler'), ['Wolfgang Reinhard', 'editor'], ['Wolfgang Reinhard', 'introduction']], 'Max Niemeyer Verlag', '3-484-82107-8', '2004')),
  francia('171340a252e40034fd944b6e2c80bfb0', 'François Genton', '2010-01-26', book('Rationalismus und Schwärmerei. Studien zur Religiosität und Sinndeutung in der Spätaufklärung', authors('Anne Conrad'), 'DOBU Verlag e. K.', '3-934632-25-4', '2008')),
  francia('fc812a0c865371c7a27bdb4f674b1469', 'Monique Weis', '2010-01-26', book('Konfessioneller Fundamentalismus. Religion als politischer Faktor im europäischen Mächtesystem um 1600', [...editors('Heinz Schilling'), ['Elisabeth Müller-Luckner', 'contributor']], 'Oldenbourg', '978-3-486-58150-8', '2007')),
  francia('a2e7a8c0ca1a7cdb2f4ea983af4c4009', 'Ilja Mieck', '2009-11-12', book('Histoire de la Prusse', authors('Michel Kerautret'), 'Éditions du Seuil', '2-286-01826-X', '2005')),
  // The printed ISBN fails its check digit.
  francia('414403c93d8f385bb1b02d188dddf936', 'Laurent Naas', '2010-01-26', book('Pro Deo. Das Bistum Basel vom 4. bis ins 16. Jahrhundert', [...editors('Jean-Claude Rebetez'), ['Jürg Tauber', 'contributor'], ['Reto Marti', 'contributor'], ['Laurent Auberson', 'contributor'], ['Damien Bregnard', 'contributor']], 'Éditions D+P SA', undefined, '2006')),
  francia('8bf50d2386cafc869158cbfe982557df', 'Martin Moll', '2010-01-26', book('Hitlers Geheimpolitik', authors('Raimund Reiter'), 'Peter Lang', '978-3-631-58146-9', '2008')),
  francia('046b59450f07560605aaf61effee6c92', 'Carl Philipp Emanuel Nothaft', '2009-11-12', book('The Cosmographia of Sebastian Münster. Describing the World in the Reformation', authors('Matthew McLean'), 'Ashgate Publishing Ltd.', '978-0-7546-5843-6', '2007')),
  francia('133fbf48956b52f4b90d327087dd9825', 'Ludwig Falkenstein', '2009-11-12', book("Foi chrétienne et églises dans la société politique de l'Occident du Haut Moyen Âge (IVe-XIIe siècle)", editors('Jacqueline Hoareau-Dodinau', 'Pascal Texier'), 'Presses universitaires de Limoges', '978-2-84287-299-1', '2004')),
  francia('1b2507151bb91ff23edaa8458388ce97', 'Malte Prietzel', '2009-11-12', book('Le goût du lecteur à la fin du Moyen Âge', editors('Danielle Bohler'), "Éditions du Léopard d'Or", '2-86377-200-7', '2006')),
  francia('9d5cb662574b72b292ce85ec8f26a3a4', 'Lydia Barnett', '2010-01-26', book('Inventing the Indigenous. Local Knowledge and Natural History in Early Modern Europe', authors('Alix Cooper'), 'Cambridge University Press', '978-0-521-87087-0', '2007')),
  francia('939eca0dc7add43cc06ceddea360dc74', 'Olivier Guyotjeannin', '2010-01-26', book('Urkundenbuch des Klosters Medingen (Lüneburger Urkundenbuch, 10. Abteilung)', [...editors('Joachim Homeyer'), ['Karin Gieschen', 'contributor'], ['Uwe Ohainski', 'contributor']], 'Verlag Hahnsche Buchhandlung Hannover', '978-3-7752-6033-6', '2006')),
  francia('39a233bfc36bcdf1bd48cc98bda1a9ee', 'Gottfried Niedhart', '2009-11-12', ...[['I', '1-84014-691-5', '2000'], ['II', '1-84014-692-3', '2000'], ['III', '1-84014-693-1', '2002'], ['IV', '0-7546-5266-1', '2005']].map(([volume = '', isbn, year]) => book(`The Neville Chamberlain Diary Letters, Vol. ${volume}`, editors('Robert Self'), 'Ashgate Publishing Ltd.', isbn, year)), book('Neville Chamberlain. A Biography', authors('Robert Self'), 'Ashgate Publishing Ltd.', '0-7546-5615-2', '2006')),
  francia('305bb08eab5249e0c5c2cedd6e0faf7e', 'Anne-Marie Corbin', '2010-01-26', book('Die 90er Jahre. Wiedervereinigung und Weltkrisen', authors('Edgar Wolfrum'), 'Primus Verlag', '978-3-89678-570-1', '2008')),
  francia('eb63f32032b0c07900dc9a83e9726142', 'Mathias Nuding', '2010-01-26', book('The Revelations of St. Brigitta of Sweden', [...editors('Dennis Searby'), ['Dennis Searby', 'translator'], ['Bridget Morris', 'translator']], 'Oxford University Press', '978-0-19-516644-6', '2006')),
  francia('42aab2decda0f9578c668a42d8eca1ff', 'Sébastian Barret', '2009-11-12', book('Straßen- und Verkehrswesen im hohen und späten Mittelalter', editors('Rainer Christoph Schwinges', 'Marie-Claude Schöpfer Pfaffen'), 'Thorbecke', '978-3-7995-6866-1', '2007')),
  francia('2cb1c253db20e2ef3e984db578af27a6', 'Olivier de Laborderie', '2010-01-26', book("King Stephen's Reign (1135-1154)", editors('Paul Dalton', 'Graeme J. White'), 'Henry Herdshaw Society', '978-1-84383-361-1', '2008')),
  { file: perspectivia, record: 'oai:62dd0913d754a6ac5f15149991711b34', review: { reviewers: ['Michail Bojcov'], published: '2010-04-13', journal: 'обзор западной историографии - Recensio Moskau', books: [book('Kriegsbilder in Mittelalter und Früher Neuzeit', editors('Birgit Emich', 'Gabriela Signori'), 'Duncker & Humblot', '978-3-428-12944-7', '2009')] } },
  francia('27277e740db338bc1ddcf3ad86ace410', 'Sylvain Schirmann', '2010-01-26', book('Die Internationale Handelskammer. Wirtschaftspolitische Empfehlungen in der Zeit der Weltwirtschaftskrise 1929-1939', authors('Monika Rosengarten'), 'Duncker & Humblot', '3-428-10411-0', '2001')),
  francia('46b359ca3be3847f245636e0eac00dbf', 'Christine Tauber', '2009-11-12', book('The French Renaissance Court', authors('Robert J. Knecht'), 'Yale University Press', '978-0-300-11851-3', '2008')),
  francia('294ce19b414fcb45e9027ec9ad375651', 'Marita Gilli', '2008-10-26', book('Jakobiner und Jakobinismus in der Schweiz', authors('Lucas Chocomeli'), 'Peter Lang', '3-03910-850-6')),
  francia('5c374e9144b2df135e402da68d44b67f', 'Jan-Friedrich Mißfelder', '2009-04-09', book('Religion und Gewalt', editors('Kaspar von Greyerz', 'Kim Siebenhüner'), 'Vandenhoeck & Ruprecht', '978-3-525-35867-2')),
  // The ISBN of the relation fails its check digit.
  francia('c453efd0bd39b22e4724abf450496650', 'Guy Lachenaud', '2009-04-08', book('Carnets posthumes', authors('H.I. Marrou'))),
  francia('b7d1e1b7e1df1889c74f3c861f8bb0ad', 'Thomas Gergen', '2008-10-26', book('La justice à Manosque au XIIIe siècle', authors('Patricia MacCaughan'), 'Honoré Champion', '2-7453-1291-X')),
  // The second book has a record under the title of the first, and is known from the title of the review.
  francia('a2077015de8f96b820a82869fe99a67b', 'Klaus Herbers', '2008-10-26', book('Adsonis Dervensis opera hagiographica', authors('Monique Goullet'), 'Brepols', '2-503-04981-8'), book('Écriture et réécriture hagiographiques', authors('M. Goullet'))),
  francia('d2a86bdcb39158886c773850650781fb', 'Wolfgang Burgdorf', '2009-04-08', book('Unity and Diversity in European Culture c. 1800', editors('Tim Blanning', 'Hagen Schulze'), 'Oxford University Press', '0-19-726382-8')),
  // One ISBN fails its check digit.
  francia('8af4d875be27a96d3f8c89bf0ba65411', 'Alain Lattard', '2008-10-26', book('1949-1957. Bundesrepublik Deutschland', editors('Günther Schulz'), 'Nomos'), book('1982-1989. Bundesrepublik Deutschland', editors('Manfred G. Schmidt'), 'Nomos', '3-7890-7325-3'), book('1949-1961. Deutsche Demokratische Republik', editors('Dierk Hoffmann', 'Michael Schwartz'), 'Nomos', '3-7890-7327-X'), book('1961-1971', editors('Christoph Kleßmann'), 'Nomos', '978-3-7890-7329-8')),
  francia('475b9e368e62c30df8cda2d0079c6df5', 'Mathieu Olivier', '2008-10-26', book('Hebräische Berichte über die Judenverfolgungen während des Ersten Kreuzzugs', editors('Eva Haverkamp'), 'Verlag Hahnsche Buchhandlung Hannover', '3-7752-1301-5')),
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
  sehen('17165', 'Stefano Magnani', book('Images and Texts on the "Artemidorus Papyrus". Working Papers on P.Artemid. (St. John\'s College Oxford, 2008)', editors('Kai Brodersen', 'Jaś Elsner'), 'Franz Steiner Verlag', '978-3-515-09426-9', '2009')),
  sehen('19040', 'Uwe Müller', book('Gaps in the Iron Curtain. Econnomic relations between neutral and socialist countries in Cold War Europe', editors('Gertrude Enderle-Burcel', 'Piotr Franaszek', 'Dieter Stiefel'), 'WUJ', '978-83-233-2532-1', '2009')),
  sehen('18207', 'Tim Szatkowski', book('Von Heuss bis Carstens. Das Amtsverständnis der ersten fünf Bundespräsidenten unter besonderer Berückichtigung ihrer verfassungsrechtlichen Kompetenzen', authors('Daniel Lenski'), 'Edition Kirchhof & Franke', '978-3-933816-41-2', '2009')),
  sehen('17971', 'Jens Scheiner', book('Die Grenzen der Welt. Arabica et Iranica ad honorem Heinz Gaube', editors('Lorenz Korn', 'Eva Orthmann', 'Florian Schwarz'), 'Reichert Verlag', '978-3-89500-675-3', '2008')),
  sehen('19082', 'Assia Maria Harwazinski', book('Islamwissenschaft als Kulturwissenschaft I. Historische Anthropologie. Ansätze und Möglichkeiten', editors('Stephan Conermann', 'Syrinx von Hees'), 'EB-Verlag', '978-3-936912-12-8', '2007')),
  // Filed under the author of the book, whom nothing may make the reviewer of it.
  ...none('ris/fiduswriter/library.ris', 'a round table, without its reviewers', 'Tanya Harmer. Allende'),
  ...none('ris/fiduswriter/library.ris', 'an article', 'Andrés Bello (1781-1865), National Hero', 'The Distribution of Gains', 'Relations between the United States and Nicaragua', '“Beloved Enemies”'),
  ...none('ris/fiduswriter/library.ris', 'a chapter', 'The social movements in the periphery'),
  ...none('bibtex/biblatex-sbl/biblatex-sbl.bib', 'an article', 'dargis:2004'),
]
