import type { GoldBook, GoldPerson, GoldRecord, GoldReview } from '../gold.js'

const perspectivia = 'oai-pmh/perspectivia/perspektivia2.xml'

/** A book of people of one role. */
function book(title: string, people: readonly GoldPerson[], publisher?: string, isbn?: string, year?: string): GoldBook {
  return {
    title,
    people,
    ...(publisher !== undefined && { publishers: [publisher] }),
    ...(isbn !== undefined && { isbns: [isbn] }),
    ...(year !== undefined && { year }),
  }
}

const authors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'author'])
const editors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'editor'])

function perspective(journal: string) {
  return (identifier: string, reviewer: string, published: string, one: GoldBook): GoldRecord => ({
    file: perspectivia,
    record: `oai:${identifier}`,
    review: { reviewers: [reviewer], published, journal, books: [one] },
  })
}

function sehen(record: string, reviewer: string, one: GoldBook): GoldRecord {
  return {
    file: 'sehepunkte-xml/recensio/plone_testSehepunkte.xml',
    record,
    review: { reviewers: [reviewer], published: '2010', books: [one] },
  }
}

function erudit(path: string, record: string, review: GoldReview): GoldRecord {
  return { file: `erudit/${path}.xml`, record, review: { ...review, ...(record.startsWith('10.') && { doi: record }) } }
}

const none = (file: string, why: string, ...records: readonly string[]): readonly GoldRecord[] =>
  records.map((record) => ({ file, record, why }))

const francia = perspective('Francia-Recensio')
const moscow = perspective('обзор западной историографии - Recensio Moskau')

// prettier-ignore
/** A third draw by lot, read before anything was measured on it. */
export const drawnAgain: readonly GoldRecord[] = [
  francia('ae8d2ff2014a7966aa25f2b79f273f22', 'Helke Rausch', '2009-11-12', book('Networks of Empire. The US State Department’s Foreign Leader Program in the Netherlands, France, and Britain 1950–70', authors('Giles Scott-Smith'), 'Peter Lang', '978-90-5201-256-8', '2008')),
  francia('ca3a475c32e2696d8a0ce36d8808e103', 'Thomas Bein', '2008-10-26', book('Sexuality in Medieval Europe', authors('Ruth Mazo Karras'), 'Routledge', '0-415-28962-9')),
  francia('40027e3909de0ca36f1bffaa926142b4', 'Pierre Garrigou Grandchamp', '2010-01-26', book('Der Crac des Chevaliers. Die Baugeschichte einer Ordensburg der Kreuzfahrerzeit', editors('Thomas Biller'), 'Schnell & Steiner', '3-7954-1810-0', '2006')),
  francia('ddf6aa92cd85635012eef471c63ad7f2', 'Sabine Holtz', '2010-01-26', book('The Chancery of God. Protestant Print, Polemic and Propaganda against the Empire, Magdeburg 1546–1551', authors('Nathan Rein'), 'Ashgate Publishing Ltd.', '978-0-7546-5686-9', '2008')),
  francia('7f07605d68113d026313c14071d1ec7b', 'Matthias Oppermann', '2008-10-26', book('Die Charte constitutionnelle Ludwigs XVIII. in der Krise von 1830', authors('Markus J. Prutsch'), 'Tectum - Der Wissenschaftsverlag', '978-3-8288-9079-4')),
  // The subtitle stands in the book's record alone.
  francia('e0c64c1433071d6c7fc24a9f1f212c4a', 'Christian Freigang', '2008-10-26', book("Guerre du toit & modernité architecturale: loger l'employé sous la répubique de Weimar", authors('Christine Mengin'), 'Publications de la Sorbonne', '978-2-85944-567-6')),
  francia('59d2515f93ac280468fa1e1ebb4a25f1', 'Anne Wagner', '2009-11-12', book('Patriotische Heilige. Beiträge zur Konstruktion religiöser und politischer Identitäten in der Vormoderne', editors('Dieter R. Bauer', 'Klaus Herbers', 'Gabriele Signori'), 'Franz Steiner Verlag', '978-3-515-08904-3', '2007')),
  francia('19d3793cba6429eb3e0f4b3e58d62e9d', 'Beate Schilling', '2008-10-26', book('Lexique Latin-Français', editors('Michel Parisse'), 'Picard', '2-7084-0768-6')),
  francia('5f0e3c3f6ee8acd0458c900f6d31c365', 'Claude Michaud', '2008-10-26', book('Discorso und Lex Dei', authors('Cornel Zwierlein'), 'Vandenhoeck & Ruprecht', '3-525-36067-3')),
  francia('51153ffab8c066a600dc029b191b3728', 'Gabriele Lingelbach', '2008-10-26', book("Aux origines d'une science allemande de la culture", authors('Céline Trautmann-Waller'), 'CNRS Éditions', '2-271-06435-X')),
  moscow('9e84ed896dba3e9608f69aec07dec442', 'Aleksej Sindeev', '2009-06-11', book('Besetzt – britische Besatzungspolitik in Deutschland', authors('Volker Koop'))),
  francia('f24a5dc48c9e454d25dff1bc492316ff', 'François Moureau', '2008-10-26', book('Die großen Italienreisen Herzog Carl Eugens von Württemberg', editors('Wolfgang Uhlig', 'Johannes Zahlten'), 'Kohlhammer', '3-17-018978-6')),
  // The heading prints a second given name of the reviewer.
  francia('9677f38bab8b4b3a7206243dee6e9d10', 'Swen Brunsch', '2009-04-08', book('Shaping a Monastic Identity', authors('Susan Boynton'), 'Cornell University Press', '0-8014-4381-4')),
  francia('ef34eb4b29a962bc5248dbaf498d9b39', 'Bruno Judic', '2009-04-08', book('David and Solomon', authors('Israel Finkelstein', 'Neil Asher Silberman'), 'Simon & Schuster UK', '0-7432-4362-5')),
  // The relation is a slug, and the record beside it names no publisher.
  francia('4561214991f2e0e4055b07139899f584', 'Michel Balard', '2008-10-26', book('Die Kreuzzüge Ludwigs IX. von Frankreich 1248/1270', authors('Dirk Reitz'))),
  francia('b55a9310e8e8982d62c6928c2152fcce', 'René Pillorget', '2009-09-11', book('Wissen nach Augenmaß', authors('Ewa Anklam'), 'LIT', '978-3-8258-0585-2')),
  francia('45707bf48397206f02b796f14762ead8', 'Laurent Naas', '2010-01-26', book('Quellen zur Geschichte der Waldenser von Straßburg (1400–1401)', authors('Georg Modestin'), 'Verlag Hahnsche Buchhandlung Hannover', '978-3-7752-1022-5', '2007')),
  francia('3c3f0f15f7ede8be0e21a80c763c1522', 'Liliane Irlenbusch-Reynard', '2008-10-26', book('Skandinavier unterwegs in Europa (1000-1250)', authors('Dominik Waßenhoven'), 'Akademie Verlag', '3-05-004285-0')),
  // The relation leads to another volume of the set; the citation names its own ISBN.
  francia('0a9467208d406f712697939f42ade066', 'Rainer Berndt', '2010-01-26', book('Stephani de Borbone Tractatus de diversis materiis predicabilibus. Prologus. Prima pars de dono timoris', editors('Jacques Berlioz', 'Jean-Luc Eichenlaub'), 'Brepols', '2-503-04241-4', '2002')),
  francia('b79e4bccc300b84c90c4c3b327a42afc', 'Noël-Yves Tonnerre', '2008-10-26', book('Corona Monastica', editors('Louis Lemoine', 'Bernard Merdrignac'), 'Presses universitaires de Rennes', '2-7535-0028-2')),
  francia('ea3bfc37ee610863a80cce1105821b13', 'Michel Parisse', '2008-10-26', book('Geschlecht & Wissen, Norm & Praxis, Lesen & Schreiben', authors('Christina Lutter'), 'Oldenbourg', '3-486-57823-5')),
  moscow('6f1297e6d8704edb821235669c2c716e', 'Aleksandr Lavrov', '2010-04-13', book('Hort der Frömmigkeit – Ort der Verwahrung. Russische Frauenklöster im 16.-18. Jahrhundert', authors('Angelika Schmähling'), 'Franz Steiner Verlag', '978-3-515-09178-7', '2009')),
  francia('ee8e3b35018ca6671e3c42075a2f7bf9', 'Marianne Walle', '2010-01-26', book('Rêves de bonheur. L’art social et la gauche française (1830–1850)', [['Neil McWilliam', 'author'], ['Françoise Jaouën', 'translator']], 'les presses du réel', '978-2-84066-164-1', '2007')),
  francia('c2565e4bec4a7c2a89a48b90d0733e87', 'René Pérennec', '2008-10-26', book('Ritter und Sarrazin', authors('Ines Hensler'), 'Böhlau', '3-412-31505-2')),
  francia('f729880198939ec390f5a2a7b0e713f7', 'Adalbert de Vogüé', '2009-04-08', book('Mortariensis Ecclesia', authors('Cristina Andenna'), 'LIT', '978-3-8258-0211-0')),
  francia('f8326d0e80d0a2fda7978b83d3fa37cf', 'Stefan Burkhardt', '2009-09-11', book('The Bishop Reformed', editors('John S. Ott', 'Anna Trumbore Jones'), 'Ashgate Publishing Ltd.', '0-7546-5765-5')),
  francia('8994b329d74ff8c2cda0bf93631bf5a7', 'Nicolas Mazeure', '2010-01-26', book('Verflechtung von Erinnerung. Bildproduktion und Geschichtsschreibung im Kloster San Clemente a Casauria während des 12. Jahrhunderts', authors('Markus Späth'), 'Akademie Verlag', '978-3-05-004111-7', '2008')),
  francia('3efc9fe82661178dfc2da84eced86987', 'Alberto Ferreiro', '2008-10-26', book("La Septimanie au regard de l'histoire", authors('André Bonnery'), 'Éditions Loubatières', '2-86266-462-6')),
  francia('4e67f159e4aff8b404c132a7fc9c5e63', 'Mathieu Olivier', '2008-10-26', book('Chronicle of Hainaut', authors('Gilbert of Mons'), 'The Boydell Press', '1-84383-120-1')),
  // No relation: the record of the book that stands elsewhere in the file is not the review's.
  francia('bebbb3d9e396da87c9a6d0c698cb3c2d', 'Jörg Monar', '2008-10-26', book('Fatal Purity', authors('R. Scurr'))),
  francia('96f03abd55503a7d3cdb9b9fb7fd92a3', 'Fabian Lemmes', '2009-04-09', book('Krieg, Gesellschaft und KZ. Himmlers SS-Baubrigaden', authors('Karola Fings'), 'Ferdinand Schöningh', '3-506-71334-5')),
  francia('d44e0fa56311f199ccd0f4c3c77088dd', 'Rainer Brüning', '2008-10-26', book('The Empress Josephine', authors('Carol Solomon Kiefer'), 'Amherst College', '978-0-914337-28-7')),
  francia('f3bb392875ba459ebc1b56028bfdcaae', 'Ludwig Falkenstein', '2009-09-11', book('La légende de Saint Serein', authors('F. Verdier'))),
  francia('dfc7d94504a3d4ffdf1f2a4eded7d71f', 'Sylvain Schirmann', '2010-01-26', book('Die Weimarer Nationalversammlung und die deutsche Außenpolitik. Waffenstillstand, Friedensverhandlungen und internationale Beziehungen in den Debatten von Februar bis August 1919', authors('Ragna Boden'), 'Peter Lang', '978-3-631-36433-8', '2000')),
  francia('14a6a02efb92e0620af47bb787b0f14c', 'Sylvain Gouguenheim', '2008-10-26', book('Das Domstift Brandenburg und seine Archivbestände', editors('Wolfgang Schößler'), 'Peter Lang', '3-631-53698-4')),
  // The relation is an ISSN, and leads to the book's record all the same.
  francia('888d6ef0b76469233c11637450a4d061', 'Dietrich Lohrmann', '2009-09-11', book('La rivière aménagée entre héritages et modernité', editors('Virginie Serna', 'Alain Gallicé'))),
  // The relation's ISBN is that of another book.
  francia('db58f7bcd5b8faaef3cea568904ff776', 'Klaus Oschema', '2008-10-26', book('Les baptêmes princiers', authors('T. Brero'))),
  moscow('47127b6b1969dca1da893fb2d452f284', 'Denis Sdvižkov', '2009-06-11', book('Russischer Alltag. Eine Geschichte in neun Zeitbildern vom Frühmittelalter bis zur Gegenwart', authors('Carsten Goehrke'))),
  francia('54c959a6869102ed0a06b68347fb8bc4', 'Sebastian Brather', '2009-04-08', book('Arts funéraires et décors de la vie', authors('Marie-Pierre Asquier', 'Éric Broine', 'Florence Delacampagne'), 'Publications du CRAHM', '2-902685-13-0')),
  francia('b368528c48cbd9bfffc287efcbf631a2', 'Thomas Krämer', '2008-10-26', book("L'ordre du Temple dans la basse vallée du Rhône (1124-1312)", authors('Damien Carraz'), 'Presses universitaires de Lyon', '2-7297-0781-6')),
  francia('44884883c3253bace927576c15646c20', 'Adalbert de Vogüé', '2008-10-26', book('Regulae - Consuetudines - Statuta', editors('Cristina Andenna', 'Gert Melville'), 'LIT', '3-8258-8572-0')),
  francia('150f79c7a207d0ff61a80000e29519d6', 'Anne-Marie Corbin', '2009-09-11', book('Treu bis in den Tod', authors('Marianne Bechhaus-Gerst'), 'Christoph Links Verlag', '978-3-86153-451-8')),
  francia('92aa21995e41de7fc356bcdad41c91ff', 'Gérard Laudin', '2009-09-11', book('Voltaire', authors('Jürgen von Stackelberg'), 'C. H. Beck', '3-406-53602-6')),
  francia('ca44f91a4ca1061e20bb69df15e78053', 'Beate Schuster', '2009-08-03', book('La répression des délits sexuels dans les États savoyards', authors('Prisca Lehmann'), 'Université de Lausanne')),
  // The ISBN fails its check digit.
  francia('171ffaed79c6faefdc54c9682cff5a0c', 'Johann Chapoutot', '2008-10-26', book('Der Germanenmythos', authors('Ingo Wiwjorra'), 'Wissenschaftliche Buchgesellschaft')),
  // Drawn once more after the readers were mended on the rest.
  francia('440895b0c80ce6815714f733cef6894d', 'Jean-Marie Mayeur', '2010-01-26', book('Kleine Geschichte der Dritten französischen Republik (1870–1940)', authors('Jens Ivo Engels'), 'Böhlau', '978-3-8252-2962-7', '2007')),
  francia('56235828c63966a4f2356e8b311e8d8f', 'Rolf Reichardt', '2010-01-26', book('La Révolution, une exception française?', authors('Annie Jourdan'), 'Éditions Flammarion', '2-08-210318-8', '2004')),
  francia('2673b9e1c970d7386c7f0762c177610b', 'Cornel Zwierlein', '2010-01-26', book('Les affrontements religieux en Europe du début du XVIe au milieu du XVIIe siècle', editors('Véronique Castagnet', 'Olivier Christin', 'Naïma Ghermani'), 'Presses universitaires du Septentrion', '978-2-7574-0066-1', '2008')),
  francia('77bcca1630670008b3cc3c82ccffc1b8', 'Sylvain Schirmann', '2010-01-26', book('Zwischen Stresemann und Hitler. Die Außenpolitik der Präsidialkabinette Brüning, Papen und Schleicher', authors('Hermann Graml'), 'Oldenbourg', '978-3-486-64583-5', '2001')),
  francia('0a9238e813e1d129241cd7fe6e67f045', 'Ruth Hagengruber', '2010-01-26', book('Émilie Du Châtelet. Éclairages & documents nouveaux', editors('Olivier Courcelle', 'Ulla Kölving'), "Centre international d'étude du XVIIIe siècle", '978-2-84559-054-0', '2008')),
  francia('a9c1cd597197f947a14dfe47c9f74c95', 'Thomas Wetzstein', '2010-01-26', book('Un procès de canonisation au Moyen Âge. Essai d’histoire sociale', authors('Didier Lett'), 'Presses universitaires de France', '978-2-13-051543-2', '2008')),
  // The ISBN of the citation fails its check digit.
  francia('009991bd68ced23941352ee9fdf0a62d', 'René Pérennec', '2010-01-26', book('Facetten mittelalterlicher Schriftkultur. Fiktion und Illustration. Wissen und Wahrnehmung', authors('Ulrich Ernst'), 'Universitätsverlag Winter', '3-8253-5228-5', '2006')),
  francia('b760858a3aae691b6824978c8a2344a9', 'Peter Hvilshøj Andersen', '2009-11-12', book('Norm und Krise von Kommunikation. Inszenierungen literarischer und sozialer Interaktion im Mittelalter. Für Peter von Moos', editors('Alois Hahn', 'Gert Melville', 'Werner Röcke'), 'LIT', '3-8258-9945-4', '2006')),
  francia('2e7f0e886584b8bab4020294512c2995', 'Annett Volmer', '2010-01-26', book('Les passions intellectuelles III. Volonté de pouvoir 1762–1778', authors('Élisabeth Badinter'), 'Fayard', '978-2-213-62643-7', '2007')),
  francia('74255e80590df74804633f6605b403f7', 'Douglas T. McGetchin', '2009-11-12', book('L’archive des origines. Sanscrit, philologie, anthropologie dans l’Allemagne du XIXe siècle', [['Pascale Rabault-Feuerhahn', 'author'], ['Charles Malamoud', 'preface']], 'Les Éditions du Cerf', '978-2-204-08559-5', '2008')),
  francia('e210940be1b0c2fea8b0829665a2cd7e', 'Sylvain Schirmann', '2010-01-26', book('Walther Rathenau als Politiker der Weimarer Republik', authors('Jörg Hentzschel-Fröhlings'), 'Matthiesen Verlag', '978-3-7868-1490-0', '2007')),
  francia('504d9bc1595b52c6c114e1b22c12e301', 'Stefan Weiß', '2010-01-26', book('Warfare in the Dark Ages', editors('Kelly DeVries', 'John France'), 'Ashgate Publishing Ltd.', '978-0-7546-2557-5', '2008')),
  francia('74d0bf70a37dbe7c1d96176784d3d7bf', 'Albrecht Betz', '2009-11-12', book('Esquisses d’une Europe nouvelle. L’européisme dans la Belgique de l’entre-deux-guerres (1919–1939)', authors('Geneviève Duchenne'), 'Peter Lang', '978-90-5201-367-1', '2007')),
  francia('87f52904283e1059df9a503eb7cb9ec8', 'Rainer Lahme', '2009-11-12', book('Wilhelm II. Der Weg in den Abgrund 1900–1941', authors('John C. G. Röhl'), 'C. H. Beck', '978-3-406-57779-6', '2008')),
  francia('0c47c8a4c8b9d298cc97f309226a03c0', 'Winfried Heinemann', '2009-11-12', book('Clausewitz en France. Deux siècles de réflexion sur la guerre, 1807–2007', authors('Benoît Durieux'), 'Éditions Économica', '978-2-7178-5577-7', '2008')),
  francia('8879e3bd4490adb1743b20b4bc19a692', 'Martina Hartmann', '2009-11-12', book('Le reine Brunehaut', authors('Bruno Dumézil'), 'Fayard', '978-2-21363170-7', '2008')),
  // The ISBN fails its check digit.
  francia('ba360c10adc0553bb72806e37e9fc3bf', 'Olivier Guyotjeannin', '2010-01-26', book('Il Codice Vanga. Un principe vescovo e il suo governo. Torre Vanga. Museo diocesano Tridentino 23 novembre 2007–2 marzo 2008', editors('Emanuele Curzel'), 'Fondazione Bruno Kessler', undefined, '2007')),
  francia('85a8a79ccf172481472933ac5df99104', 'Xavier Hélary', '2010-01-26', book('Anglo-Norman Studies XXIX. Proceedings of the Battle Conference 2006', editors('C. P. Lewis'), 'The Boydell Press', '978-1-8438-3309-3', '2007')),
  francia('00c53faa042f13b6abfdb36fec641f9f', 'Christel Hess', '2010-01-26', book("Histoire du musée d'Unterlinden et de ses collections. De la Révolution à la Première Guerre mondiale", editors('Sylvie Lecoq-Ramond'), "Musée d'Unterlinden", '2-902068-26-3', '2003')),
  // The record has the parts of the name in the wrong order.
  francia('f97ccfbc39d24bbe188f8a7e2600b150', 'Malte Prietzel', '2009-11-12', book('Lectures françaises de la fin du Moyen Âge. Petite anthologie commentée de succès littéraires', authors('Frédéric Duval'), 'Droz', '978-2-600-01097-9', '2007')),
  francia('f241a2eaa9bcaadd97dd0225830b1542', 'Alexander Regel', '2010-01-26', book('»Adversus turcas et turcarum deum«. Beurteilungskriterien des Türkenkrieges und des Islam in den Werken Martin Luthers', authors('Johannes Kritzl'), 'Verlag für Kultur und Wissenschaft', '978-3-938116-50-0', '2008')),
  francia('9dcb6ee210f7dfb48aa7b4f690aac5d9', 'Jochen Hoock', '2010-01-26', book('Kartenwelten. Der Raum und seine Repräsentation in der Neuzeit', authors('Christof Dipper', 'Ute Schneider'), 'Primus Verlag', '3-89678-289-4', '2006')),
  // The edition and the contents of its two volumes stand behind the title; the ISBN of the set, and that of a volume.
  { file: perspectivia, record: 'oai:b048f355d089395c92b18583b545746e', review: { reviewers: ['Malte Prietzel'], published: '2009-11-12', journal: 'Francia-Recensio', books: [{ ...book('Mémoires', [['Philippe de Commynes', 'author'], ['Joël Blanchard', 'editor']], 'Droz', undefined, '2007'), isbns: ['978-2-600-01122-8', '978-2-600-01080-1'] }] } },
  francia('3e417e176b0f0e6f6b22a190432a1ebb', 'Gonthier-Louis Fink', '2009-11-12', book('»Alles um Liebe«. Anna Amalia und Goethe. 1. Interdisziplinäres Symposium (30./31.03.2007). Tagungsband nebst zwei Anhängen', editors('Ilse Nagelschmidt'), 'Dr. A. J. Denkena Verlag', '978-3-936177-10-7', '2008')),
  // Nobody is named, and the relation is an ISSN.
  francia('d697497e93988026e945df93aba498fc', 'Uwe Israel', '2008-10-26', book('Il Segreto / The Secret', [], 'SISMEL - Edizioni del Galluzzo')),
  francia('2c09d0795b1c3be270a6a0a15a7cf966', 'Adalbert de Vogüé', '2009-04-08', book('Wege in die Nachfolge Christi', authors('Ulrich Horst'), 'Akademie Verlag', '3-05-004239-7')),
  francia('78f2ea7a7c5aec7c2645f987cfd1e51e', 'Ingo Runde', '2008-10-26', book('From Roman Provinces to Medieval Kingdoms', authors('Thomas F. X. Noble'), 'Routledge', '0-415-32742-3')),
  francia('aab39b8c95812753c6cb5d4c7f5e77c5', 'Wendelin Knoch', '2008-10-26', book('Stephani de Borbone, Tractatus', editors('Jacques Berlioz'), 'Brepols', '2-503-04245-7')),
  francia('c8fa77698a8d63b3747e4c7c268f7b1d', 'Pierre Jardin', '2009-04-09', book('»Dolchstoss«: Deutschland und die Auseinandersetzung mit der Niederlage im Ersten Weltkrieg (1918–1933)', authors('Rainer Sammet'), 'trafo verlag', '3-89626-306-4')),
  francia('2f11a8bfd71148a4b17e692171a01020', 'Rainer Lahme', '2009-09-11', book('The Conservative Party and Anglo-German Relations, 1905–1914', authors('Frank Mc Donough'), 'Palgrave Macmillan', '978-0-230-51711-0')),
  francia('b693c5636e1d016404d694fda3bd9cc8', 'Reinhard Schiffers', '2008-10-26', book("Les Intellectuels antifascistes dans la Suisse de l'entre-deux-guerres", editors('Alain Clavien', 'Nelly Valsangiacomo'), 'Éditions Antipodes', '2-940146-58-6')),
  francia('708ce8d7e0231b282783b8b184b66c2f', 'Martin Graf', '2008-10-26', book('Die Langobarden', editors('Walter Pohl', 'Peter Erhard'), 'Verlag der Österreichischen Akademie der Wissenschaften', '3-7001-3400-2')),
  francia('d71c55f4df3e0cf352244e80cd0d3373', 'Bruno Judic', '2009-04-08', book('Die Regula Pastoralis Gregors des Großen', authors('Silke Floryszczak'), 'Mohr Siebeck', '3-16-148590-4')),
  francia('139ee2d8045c04fa410476305e96f2b0', 'Werner Maleczek', '2009-04-08', book('Paris, 1200', authors('John Baldwin'), 'Flammarion', '2-70072347-3')),
  // The record's creator is somebody else than its title and the review's name.
  francia('7fc9d6a10793113ca359f129a6e4cd34', 'Klaus Oschema', '2009-04-08', book('Un mariage contesté', authors('Clémence Thévenaz Modestin'), 'Université de Lausanne', '2-940110-52-2')),
  ...none(perspectivia, 'a record of a book', ...['be022c8a09dedcfd9ceb4706f4220a3e', 'b09e361e0f5e20648ae640a16979b41b', 'da3dd4bb1f2bfc4a2c2cb91dca99394d', '59fcc83d62a426cb28cc6fe2c2b6a973', '33b7c8ab3fc04de677651fed84f67aac'].map((id) => `oai:${id}`)),
  sehen('17270', 'Ute Verstegen', book("Der Islam und der Bilderstreit in Jordanien und Palästina. Archäologische und kunstgeschichtliche Untersuchungen unter besonderer Berücksichtigung der »Kirche von Ya'mun«", authors('Adnan Shiyyab'), 'Herbert Utz Verlag', '978-3-8316-0545-3', '2006')),
  sehen('15377', 'Dirk Schleinert', book('Zwischen Hoffnung und Ohnmacht. Auswärtige Politik als Mittel zur Durchsetzung landesherrlicher Macht in Mecklenburg (1648-1695)', authors('Sebastian Joost'), 'LIT', '978-3-8258-1062-7', '2009')),
  sehen('16363', 'Heidrun Eichner', book('Das islamische Recht. Geschichte und Gegenwart', authors('Mathias Rohe'), 'C.H.Beck', '978-3-406-57955-4', '2009')),
  sehen('16636', 'Pedro Martínez García', book('Imperium und Empirie. Funktion des Wissens in der spanischen Kolonialherrschaft', authors('Arndt Brendecke'), 'Böhlau', '978-3-412-20399-3', '2009')),
  sehen('18543', 'Clemens Vollnhals', book('Protestantismus im Kalten Krieg. Kirche, Politik und Gesellschaft im geteilten Deutschland 1945-1963', authors('Martin Greschat'), 'Ferdinand Schöningh', '978-3-506-76806-3', '2010')),
  sehen('18783', 'Florian Keisinger', book('Tagebücher. Jahre 1982-2001', authors('Fritz J. Raddatz'), 'Rowohlt Verlag', '978-3-498-05781-7', '2010')),
  sehen('18240', 'Martin Greschat', book('Die Evangelisch-Lutherische Kirche in Thüringen in der SBZ und Frühzeit der DDR (1945-1961). Eine Untersuchung über Kontinuitäten und Diskontinuitäten einer landeskirchlichen Identität', authors('Christine Koch-Hallas'), 'Evangelische Verlagsanstalt', '978-3-374-02687-6', '2009')),
  sehen('17343', 'Dietmar Hüser', book('Massenkultur. Zur Wahrnehmung gesellschaftlicher Modernität in Frankreich 1880 - 1980', authors('Stefanie Middendorf'), 'Wallstein', '978-3-8353-0542-7', '2009')),
  // A "note critique": a book's citation as the title, where reviews have it as a reference.
  erudit('erudit-as/as20113512', '10.7202/1006394ar', { reviewers: ['Denys Delâge'], published: '2011', pages: '257-268', journal: 'Anthropologie et Sociétés', books: [book('Ghost Brothers. Adoption of a French Tribe by Bereaved Native America', authors('Rony Blum'), 'McGill-Queen’s University Press', undefined, '2004')] }),
  // An article in the section of reviews, whose title names the book.
  erudit('erudit-ateliers/edito_with_link', '10.7202/1032734ar', { reviewers: ['Dominic Martin'], published: '2015-winter', pages: '163-182', journal: "Les ateliers de l'éthique", books: [book('Capital in the Twenty-First Century', authors('Thomas Piketty'))] }),
  // Under a rubric of books, and a title that names none.
  erudit('erudit-liberte/liberte1035607', '31503ac', { reviewers: ['Jean-Pierre Issenhuth'], published: '1993-04', pages: '126', journal: 'Liberté', books: [] }),
  ...none('erudit/erudit-sequences/sequences1128840.xml', 'a film', '48726ac', '48727ac', '59220ac', '59221ac', '59225ac', '59227ac', '48750ac', '59230ac'),
  // First taken for reviews of books: the record says that something is reviewed, and not what.
  ...none('erudit/erudit-images/images1080663.xml', 'a rubric that says nothing of books', '23337ac'),
  ...none('erudit/erudit-images/images1102374.xml', 'a rubric that says nothing of books', '24110ac'),
  ...none('erudit/erudit-moebius/moebius1016931.xml', 'a rubric that says nothing of books', '14799ac'),
  ...none('erudit/erudit-qf/qf2012164.xml', 'a rubric that says nothing of books', '65882ac'),
  ...none('erudit/erudit-raq/raqv44n1.xml', 'a list of books received', '1027900ar'),
  ...none('erudit/erudit-ehr/ehr1825418.xml', 'a research note', '1006568ar'),
]
