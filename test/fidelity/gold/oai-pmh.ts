import type { GoldBook, GoldRecord } from '../gold.js'

const file = 'oai-pmh/perspectivia/perspektivia2.xml'

/** A review of the journal that most records of the file belong to. */
function francia(identifier: string, reviewer: string, published: string, ...books: readonly GoldBook[]): GoldRecord {
  return { file, record: `oai:${identifier}`, review: { reviewers: [reviewer], published, journal: 'Francia-Recensio', books } }
}

function moscow(identifier: string, reviewers: readonly string[], published: string, ...books: readonly GoldBook[]): GoldRecord {
  const journal = 'обзор западной историографии - Recensio Moskau'
  return { file, record: `oai:${identifier}`, review: { reviewers, published, journal, books } }
}

function aBook(identifier: string): GoldRecord {
  return { file, record: `oai:${identifier}`, why: 'a record of a book' }
}

// prettier-ignore
/**
 * One OAI-PMH answer in oai_dc. The citation of the book stands in `dc:description`, or only in the title; beside most reviews stands a record
 * of the book, linked by `dc:relation`: names and publishers are as the book's record has them, roles, subtitles and years as the citation does. Where
 * the two spell a title differently, the book's record counts.
 */
export const oaiPmh: readonly GoldRecord[] = [
  // The book's citation in full.
  francia('fd213fb83b7e81a4e175c52141ef95a6', 'Ludger Körntgen', '2010-01-26', { title: 'Croisades et croisés au Moyen Âge', people: [['Alain Demurger', 'author']], publishers: ['Éditions Flammarion'], year: '2006', isbns: ['978-2-0808-0137-1'] }),
  francia('d0c862b1a71ac7f4dc3f1ed48f1dfac6', 'Gabriel Zeilinger', '2010-01-26', { title: 'Pour une anthropologie du prélèvement seigneurial dans les campagnes médiévales (XIe–XIVe siècles). Les mots, les temps, les lieux. Colloque tenu à Jaca du 5 au 9 juin 2002', people: [['Monique Bourin', 'editor'], ['Pascal Sopena Martínez', 'editor']], publishers: ['Publications de la Sorbonne'], year: '2007', isbns: ['978-2-85944-570-6'] }),
  francia('1ba7bda2e5a1e7088476204c0ce4a409', 'Friedrich Peter Kahlenberg', '2010-01-26', { title: 'La quête anthropologique de Werner Herzog. Documentaires et fictions en regard', people: [['Valérie Carré', 'author']], publishers: ['Presses universitaires de Strasbourg'], year: '2007', isbns: ['978-2-86820-358-8'] }),
  francia('e8036731073ec9488e71702c7b3af85c', 'Stefan Weiß', '2010-01-26', { title: 'Moissac, histoire d’une abbaye. Mille ans de vie bénédictine', people: [['Chantal Fraïsse', 'author']], publishers: ['La Louve éditions'], year: '2006', isbns: ['2-916488-05-7'] }),
  francia('e86a9e2d8d27c1b92c3cd3d6aa5c4455', 'Johannes Bronisch', '2010-01-26', { title: 'French Political Thought from Montesquieu to Tocqueville. Liberty in a Levelled Society?', people: [['Annelien De Dijn', 'author']], publishers: ['Cambridge University Press'], year: '2008', isbns: ['978-0-521-87788-6'] }),
  francia('44f65fa70815cb0c2b014592fd7e3555', 'Sylvain Schirmann', '2010-01-26', { title: 'Deutschland und Frankreich. Vom Konflikt zur Aussöhnung. Die Gestaltung der westeuropäischen Sicherheit 1914–1963', people: [['Stephan A. Schuker', 'editor']], publishers: ['Oldenbourg'], year: '2000', isbns: ['9783486564969'] }),
  francia('fd72397a1e30db65a4c9077e42296c82', 'Alison Stones', '2010-01-26', { title: 'Geschichte Spaniens im Mittelalter. Vom Westgotenreich bis zum Ende des 15. Jahrhunderts', people: [['Klaus Herbers', 'author']], publishers: ['Kohlhammer'], year: '2006', isbns: ['3-17-018871-2'] }),
  francia('92ae764511ff535f703103e4fd2a24b3', 'Caroline zum Kolk', '2009-11-12', { title: 'Schloßbesichtigungen in der Frühen Neuzeit', people: [['Michaela Völkel', 'author']], publishers: ['Deutscher Kunstverlag München'], year: '2007', isbns: ['978-3-422-06714-1'] }),
  francia('4eebf926a34abb0077e41cf622348642', 'Stéphane Péquignot', '2009-11-12', { title: 'Herrschertreffen des Spätmittelalters. Formen – Rituale – Wirkungen', people: [['Gerald Schwedler', 'author']], publishers: ['Thorbecke'], year: '2008', isbns: ['978-3-7995-4272-2'] }),
  francia('dda7a548400c3d443169b2651943dca5', 'Monique Goullet', '2009-11-12', { title: 'Miracles and Wonders. The Development of the Concept of Miracle, 1150-1350', people: [['Michael E. Goodich', 'author']], publishers: ['Ashgate Publishing Ltd.'], year: '2007', isbns: ['978-0-7546-5875-7'] }),
  francia('da3fc4afa5790d0f02b90f470a6c45b0', 'Florence Gauzy', '2010-01-26', { title: 'Tagebücher, 2. Band: 1961–1966', people: [['Heinrich Krone', 'author'], ['Hans-Otto Kleinmann', 'editor']], publishers: ['Droste Verlag'], year: '2003', isbns: ['3-7700-1892-3'] }),
  francia('e9adb03a8e626fd880b530a599aa9185', 'Joseph P. Huffman', '2009-11-12', { title: 'Regesten der Reichsstadt Aachen (einschließlich des Aachener Reiches und der Reichsabtei Burtscheid). Bd. 6. Datierte Stücke: 1396–1400. Undatierte Stücke: 1351–1400', people: [['Thomas R. Kraus', 'editor']], publishers: ['Droste Verlag'], year: '2008', isbns: ['978-3-7700-7631-4'] }),
  francia('81bf5fb76c497218b7f23f50336e4a33', 'Johannes Schmid', '2009-11-12', { title: 'Charbon – Travail forcé – Collaboration. Der nordfranzösische und belgische Bergbau unter deutscher Besatzung, 1940 bis 1944', people: [['Nathalie Piquet', 'author']], publishers: ['Klartext'], year: '2009', isbns: ['978-3-8375-0018-9'] }),
  francia('295264740b2e0738c023be2f2b7c21ca', 'Markus Völkel', '2009-11-12', { title: 'Dictionnaire de Michel de Montaigne', people: [['Philippe Desan', 'editor']], publishers: ['Honoré Champion'], year: '2007', isbns: ['978-2-7453-1630-1'] }),
  francia('261e94240dfc7b5d80c7deeacb8a47f8', 'Dominique Guillemenot-Ehrmantraut', '2009-11-12', { title: 'Von Schweden bis Südafrika/From Sweden to South Afrika. Vorträge der Internationalen Hugenotten-Konferenz in Emden 2006/Proceedings of the International Huguenot Conference in Emden 2006', people: [['Andreas Flick', 'editor'], ['Walter Schulz', 'editor']], publishers: ['Verlag der Deutschen Hugenotten-Gesellschaft'], year: '2008', isbns: ['978-3-930481-26-2'] }),
  francia('7dcae57b8bd9a1535853706e52eb1349', 'Dominique Guillemenot-Ehrmantraut', '2009-11-12', { title: 'Die lutherischen Hofprediger in Dresden. Grundzüge ihrer Geschichte und Verkündigung im Kurfürstentum Sachsen', people: [['Wolfgang Sommer', 'author']], publishers: ['Franz Steiner Verlag'], year: '2006', isbns: ['978-3-515-08907-4'] }),
  // No dc:creator: the reviewer is known from the title alone.
  francia('40109ff2cfd85ddc8ffd090fa483a9fe', 'Joachim Ehlers', '2009-11-12', { title: 'Louis VI le Gros', people: [['Éric Bournazel', 'author'], ['Jean-Pierre Poly', 'preface']], publishers: ['Fayard'], year: '2007', isbns: ['978-2-213-63423-4'] }),
  // The relation's ISBN, and the record beside the review, are those of another book of the author.
  francia('c8b945e693501f317460e7f7ef74a38f', 'Sylvain Schirmann', '2009-11-12', { title: 'Das Jahr 1933. Die nationalsozialistische Machteroberung und die deutsche Gesellschaft', people: [['Andreas Wirsching', 'editor']], publishers: ['Wallstein'], year: '2009', isbns: ['978-3-8353-0512-0'] }),
  // Two books.
  francia('054db27d5c0d6cda299157be62fb0178', 'Johann Chapoutot', '2009-11-12', { title: 'Das Hakenkreuz. Geschichte und Bedeutungswandel eines Symbols', people: [['Elisabeth Weeber', 'author']], publishers: ['Peter Lang'], year: '2007', isbns: ['978-3-631-56363-2'] }, { title: 'Das Hakenkreuz. Zeichen im Weltbürgerkrieg. Eine Kulturgeschichte', people: [['Lorenz Jäger', 'author']], publishers: ['Karolinger Verlag'], year: '2006', isbns: ['3-85418-119-1'] }),
  // One book in two volumes, with an ISBN for each. The books' records name Profile Books, the citation Princi Negue.
  francia('e633c4810fe9ed1d3e40a58a0cea82fa', 'Hanna Vollrath', '2010-01-26', { title: 'Histoire médiévale d’Aquitaine. Tome I: Les relations franco-anglaises au Moyen Âge et leurs influences à long terme; Tome II: Vin et commerce du vin de Bordeaux', people: [['Yves Renouard', 'author']], publishers: ['Profile Books'], year: '2005', isbns: ['2-84618-225-6', '2-84618-263-9'] }),
  // The citation twice: in the book's language and in the review's.
  moscow('a0a979aded398591901da6d0da3f648c', ['Marija Guseva'], '2010-04-13', { title: 'Die Deutschen und ihre Mythen', people: [['Herfried Münkler', 'author']], publishers: ['Rowohlt Berlin Verlag GmbH'], year: '2009', isbns: ['978-3-87134-607-1'] }),
  moscow('857627c5038010718bb1fb3c45af1a18', ['Aleksej Miller'], '2010-04-13', { title: 'Die Verwandlung der Welt. Eine Geschichte des 19. Jahrhunderts', people: [['Jürgen Osterhammel', 'author']], publishers: ['C. H. Beck'], year: '2009' }),
  moscow('b2d7247563a3cda5b15392c72c47408d', ['Jurij Ivonin', 'Ljudmila Ivonina'], '2010-04-13', { title: 'Bourbon – Habsburg – Oranien. Konkurrierende Modelle im dynastischen Europa um 1700', people: [['Christoph Kampmann', 'editor'], ['Katharina Krause', 'editor'], ['Eva-Bettina Krems', 'editor'], ['Anuschka Tischer', 'editor']], publishers: ['Böhlau'], year: '2008', isbns: ['978-3-412-20152-4'] }),
  moscow('a317334db057cadafacf191f4048c17c', ['J. Zareckij'], '2008-10-27', { title: 'Recent themes in historical thinking', people: [['D.A. Yerxa', 'author']] }),
  moscow('9edff10fbf008334432bbc3f45c04895', ['V. Vsevolodov'], '2008-10-27', { title: 'Der Schein der Souveränität', people: [['D. Brunner', 'author']] }),
  // The title alone, and an ISBN.
  francia('734db9598f6117ce4149d1f30817fd06', 'Bernard Vogler', '2009-09-11', { title: 'Die Entscheidung deutscher Länder für oder gegen Luther', people: [['Walter Ziegler', 'author']], publishers: ['Aschendorff'], isbns: ['978-3-402-11576-3'] }),
  francia('7253b9b6b245411717e8dadea5934c90', 'Ulrich Großmann', '2009-09-11', { title: 'La Forteresse à l’épreuve du temps', people: [['Gilles Blieck', 'editor'], ['Philippe Contamine', 'editor'], ['Christian Corvisier', 'editor'], ['Nicolas Faucherre', 'editor'], ['Jean Mesqui', 'editor']], publishers: ['Editions du C.T.H.S.'], isbns: ['978-2-7355-0633-0'] }),
  francia('27ed9fc4a3e42aa63e42729041d3852f', 'Rutger Kramer', '2009-08-03', { title: '»Nichts als Nahrung und Kleidung«', people: [['Gesine Jordan', 'author']], publishers: ['Akademie Verlag'], isbns: ['978-3-05-004338-8'] }),
  francia('69ef67f797d1106fa477b1886d8be047', 'Constance B. Bouchard', '2009-09-11', { title: 'Vertrag und Konsens im frühen Mittelalter', people: [['Burkhard Apsner', 'author']], publishers: ['Kliomedia'], isbns: ['3-89890-051-7'] }),
  francia('9160d86427fac201848b6d31e10f1cae', 'Jost Dülffer', '2009-08-04', { title: 'Les relations internationales depuis 1945', people: [['Maurice Vaïsse', 'author']], publishers: ['Armand Colin'], isbns: ['978-2-200-35352-0'] }),
  francia('2679292114179f3df0e2c448b741ab33', 'Frank-Rutger Hausmann', '2009-08-04', { title: 'Sentinelle ou pont sur le Rhin?', people: [['Corine Defrance', 'author']], publishers: ['CNRS Éditions'], isbns: ['978-2-271-06570-4'] }),
  francia('4c61dbbc3e7063ee71820965dc59d626', 'Stefan Martens', '2009-05-12', { title: 'Das politische System Frankreichs', people: [['Hans J. Tümmers', 'author']], publishers: ['C. H. Beck'], isbns: ['3-406-52839-2'] }),
  francia('b2836306143bfb137dea245a74dfc5e0', 'Winfried Heinemann', '2009-04-09', { title: 'Une saison noire', people: [['Raffael Scheck', 'author']], publishers: ['Tallandier'], isbns: ['978-2-84734-376-2'] }),
  francia('e3164accf361cb289cb86c8d1dfc626d', 'Eckard Michels', '2009-04-09', { title: 'Kultur als Instrument der Außenpolitik totalitärer Staaten. Das Deutsche Ausland-Institut 1933–1945', people: [['Katja Gesche', 'author']], publishers: ['Böhlau'], isbns: ['978-3-412-01206-9'] }),
  francia('7c4d5bb72a99de1c12708d6c745efff7', 'Helmut Stubbe da Luz', '2009-04-09', { title: 'Fremdherrschaft', people: [['Christian Koller', 'author']], publishers: ['Campus'], isbns: ['3-593-37863-9'] }),
  francia('a7b0c4848ad85f84279ab81ebbcf3698', 'André Corvisier', '2009-04-08', { title: 'Paths of Glory', people: [['Stephen Brumwell', 'author']], publishers: ['The Continuum International Publishing Group'], isbns: ['1-8528-5553-3'] }),
  francia('ba7653936f03ecabc87e972b33a97a63', 'Klaus Krönert', '2009-04-08', { title: 'Le voyage de saint Brendan', people: [['I. Short', 'author'], ['B. Merrilees', 'author'], ['Benedeit', 'author']], publishers: ['Honoré Champion'], isbns: ['978-2-7453-1479-6'] }),
  francia('38b9d143bf1f296b3ea63815d9ac6327', 'Klaus Oschema', '2009-04-08', { title: 'Die Deutung der mittelalterlichen Gesellschaft in der Moderne', people: [['Natalie Fryde', 'editor'], ['P. Monnet', 'editor'], ['Otto Gerhard Oexle', 'editor'], ['Leszek Zygner', 'editor']], publishers: ['Vandenhoeck & Ruprecht'], isbns: ['3-525-35870-9'] }),
  francia('3c6d8c0b6c6bf1f27853886d9b63969e', 'Benoît-Michel Tock', '2009-04-08', { title: 'Regesta Imperii, VI', people: [['J. F. Böhmer', 'author']], publishers: ['Böhlau'], isbns: ['3-412-02006-0'] }),
  francia('b3126098d18cb9331f047f60f4b88c3b', 'Friedrich Beiderbeck', '2008-10-26', { title: 'Das Reich und seine Feinde', people: [['Martin Wrede', 'author']], publishers: ['Philipp von Zabern'], isbns: ['3-8053-3431-1'] }),
  francia('8e6b2d839a0b1259f14d962ae59b8478', 'Klaus-Jürgen Müller', '2008-10-26', { title: 'De Gaulle et Giraud', people: [['Michèle Cointet', 'author']], publishers: ['Perrin'], isbns: ['2-262-02023-X'] }),
  francia('6403d4c21f39824aac8c4442329906ee', 'Carine Germond', '2008-10-26', { title: 'The European Community and the Crises of the 1960s', people: [['N. Piers Ludlow', 'author']], publishers: ['Routledge'], isbns: ['0-415-37594-0'] }),
  francia('e08529c9d7cd8cc4e6350fe316178fdf', 'Joseph P. Huffman', '2008-10-26', { title: 'Regesten der Reichsstadt Aachen (einschließlich des Aachener Reiches und der Reichsabtei Burtscheid)', people: [['Thomas R. Kraus', 'author']], publishers: ['Droste Verlag'], isbns: ['3-7700-7625-7'] }),
  // The printed ISBN fails its check digit.
  francia('075955d806be877fce7dfd05ecc7b39f', 'Jean Richard', '2008-10-26', { title: 'Ein Elefant für Karl den Großen', people: [['Richard Fletcher', 'author']], publishers: ['Primus Verlag'] }),
  francia('c7affe83fa20f7e01b529b94dd483eb0', 'Volker Steinkamp', '2008-10-26', { title: 'Voltaire et le Grand Siècle', people: [['Jean Dagen', 'editor'], ['Anne-Sophie Barrovecchio', 'editor']], publishers: ['Voltaire Foundation'], isbns: ['0-7294-0884-1'] }),
  francia('d4ba408bccc5a7251bdaf5c11a2dbd1d', 'Martina Hartmann', '2008-10-26', { title: 'Femmes, reines et saintes (Ve-XIe siècles)', people: [['Claire Thiellet', 'author']], publishers: ['PUPS'], isbns: ['2-84050-294-1'] }),
  francia('cde6e37932669cd28115fcf7d249edb2', 'Irmgard Fees', '2008-10-26', { title: 'Auctoritas', people: [['Giles Constable', 'editor'], ['Michel Rouche', 'editor']], publishers: ['PUPS'], isbns: ['2-84050-407-3'] }),
  francia('7db92c471b15527c07aecca0c5d17467', 'Rainer Brüning', '2008-10-26', { title: 'Centuriae latininae II', people: [['C. Nativel', 'editor'], ['C. Magnien', 'editor'], ['M. Magnien', 'editor']] }),
  francia('60fca7af44982937b67dbed7156b5028', 'Daniela Neri-Ultsch', '2008-10-26', { title: 'Camille Desmoulins ou la plume de la liberté', people: [['Gérard Bonn', 'author']], publishers: ['Éditions Glyphe'], isbns: ['2-911119-89-4'] }),
  francia('5fa64d5966ca84bc40ede0d77fda8c08', 'Josef Johannes Schmid', '2008-10-26', { title: 'Les illusions perdues de la magistrature seconde', people: [['Vincent Meyzie', 'author']], publishers: ['Pulim'], isbns: ['978-2-84287-387-5'] }),
  francia('a6a4146acfd142e06314e0bebbcf37d7', 'Malte Prietzel', '2008-10-26', { title: 'Guillaume Briçonnet (v. 1445-1514)', people: [['Bernard Chevalier', 'author']], publishers: ['Presses universitaires de Rennes'], isbns: ['2-7535-0155-6'] }),
  francia('5661e7973f6611a205015a0fa0314ce3', 'Anne Hogenhuis-Seliverstoff', '2008-10-26', { title: 'Making common cause', people: [['Vasilis Vourkoutiotis', 'author']], publishers: ['Palgrave Macmillan'], isbns: ['978-0-230-00644-7'] }),
  francia('2383eddf18b2dc7cbf1f98692a210954', 'Véronique Gazeau', '2008-10-26', { title: 'Britain and the Continent, 1000-1300', people: [['Donald Matthew', 'author']], publishers: ['Hodder Arnold'], isbns: ['0-340-74061-2'] }),
  francia('4a0e5ebda6154a15d061b4b7b22ace03', 'Jürgen Miethke', '2008-10-26', { title: "Coups d'État à la fin du Moyen Âge?", people: [['François Foronda', 'editor'], ['Jean-Philippe Genet', 'editor'], ['José Manuel Nieto Soria', 'editor']], publishers: ['Casa de Velázquez'], isbns: ['84-95555-84-0'] }),
  francia('4c226fdf98e3bf7f164917bb20c89181', 'Gilda Pasetzky', '2008-10-26', { title: 'Barock und Aufklärung', people: [['Heinz Duchhardt', 'author']], publishers: ['Oldenbourg'], isbns: ['978-3-486-49744-1'] }),
  francia('6033fdd31d8b005f6d36182b08473f93', 'Fabien Chareix', '2008-10-26', { title: 'Galileo in France', people: [['John Lewis', 'author']], publishers: ['Peter Lang'], isbns: ['0-8204-5768-X'] }),
  francia('0aae3f59287cdc1515da99fb98206cf3', 'Stefan Weiß', '2008-10-26', { title: 'Défendre la Bresse et le Bugey', people: [['Alain Kersuzan', 'author']], publishers: ['Presses universitaires de Lyon'], isbns: ['2-7297-0762-X'] }),
  francia('788949834c09006319135c77b0f4ea90', 'Evelyn Edson', '2009-08-03', { title: 'Die Ebstorfer Weltkarte', people: [['H. Kugler', 'editor']] }),
  francia('7b4063bc2d176139d620889a670de80a', 'Pierre Vaydat', '2009-08-04', { title: 'Changing Cultural Tastes', people: [['A. Waine', 'author']] }),
  francia('f0a3f3faa24bfcb718c616fea76ea847', 'Helke Rausch', '2009-04-09', { title: 'Art et pouvoir', people: [['Philippe Poirrier', 'editor']], publishers: ['Service national des productions imprimées et numériques'], isbns: ['978-2-240-02558-6'] }),
  // Two volumes, each with a record of its own.
  francia('6cfb4f2919461a01d87ff9755685e759', 'Werner Maleczek', '2008-10-26', { title: 'Recueil des actes de Philippe Auguste Roi de France', people: [['Michel Nortier', 'author']], publishers: ['De Boccard'], isbns: ['2-87754-153-3'] }, { title: 'Recueil des actes de Philippe Auguste roi de France', people: [['Michel Nortier', 'author']], publishers: ['De Boccard'], isbns: ['2-87754-173-8'] }),
  aBook('bd501858755547dd27ed6890641d127c'),
  aBook('52b8b2c118d2a17a9c781e8eb89aa41d'),
  aBook('0e1697363a58df2aa7bae8888b3548c8'),
]
