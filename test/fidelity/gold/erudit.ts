import type { GoldBook, GoldRecord, GoldReview } from '../gold.js'

/** The reviews of one issue: its path, its journal, and the date that it prints. */
function issue(path: string, journal: string, published?: string) {
  const file = `erudit/${path}.xml`
  const ofIssue = published === undefined ? { journal } : { journal, published }
  return {
    review: (record: string, review: Omit<GoldReview, 'journal' | 'published'>): GoldRecord => ({
      file,
      record,
      review: { ...review, ...ofIssue },
    }),
    none: (why: string, ...records: readonly string[]): readonly GoldRecord[] => records.map((record) => ({ file, record, why })),
  }
}

/** A book of one author. */
const by = (author: string, title: string, publisher: string, year: string): GoldBook => ({
  title,
  people: [[author, 'author']],
  publishers: [publisher],
  year,
})

const economy = issue('erudit-ae/ae1806445', "L'Actualité économique")
const religion = issue('erudit-ehr/ehr1825418', "Études d'histoire religieuse", '2007')
const anthropology = issue('erudit-as/as20113512', 'Anthropologie et Sociétés', '2011')
const natives = issue('erudit-raq/raqv44n1', 'Recherches amérindiennes au Québec')
const music = issue('erudit-rmo/rmo20170401', 'Revue musicale OICRM', '2017')
const circuit = issue('erudit-circuit/circuit04198', 'Circuit', '2018')
const law = issue('erudit-rgd/rgd04541', 'Revue générale de droit', '1981')
const liberty = issue('erudit-liberte/liberte1035607', 'Liberté', '1993-04')
const public_ = issue('erudit-sp/sp04510', 'Sens public', '2018')
const sequences = issue('erudit-sequences/sequences1128840', 'Séquences')
const laval = 'Les Presses de l’Université Laval'
const princeton = 'INTERNATIONAL FINANCE SECTION, PRINCETON UNIVERSITY'

// prettier-ignore
/** Articles of the type "compterendu": the reviewed book is one mixed string, `trefbiblio`. */
export const erudit: readonly GoldRecord[] = [
  economy.review('1003967ar', { reviewers: ['Denis Germain'], pages: '548-550', books: [{ title: 'Développement urbain et analyse économique', publishers: ['ÉDITIONS CUJAS', 'LA LIBRAIRIE DES PRESSES DE L’UNIVERSITÉ DE MONTRÉAL'], year: '1969' }] }),
  economy.review('1003968ar', { reviewers: ['Alban Bogeat'], pages: '550-552', books: [by('PIERRE DANSEREAU', 'Challenge for Survival. Land, Air and Water for Man in Megalopolis', 'COLUMBIA UNIVERSITY PRESS', '1970')] }),
  economy.review('1003969ar', { reviewers: ['Alban Bogeat'], pages: '552-553', books: [by('HAROLD W. HELFRICH', "The Environmental Crisis. Man's Struggle to Live with Himself", 'YALE UNIVERSITY PRESS', '1970')] }),
  economy.review('1003970ar', { pages: '554-554', books: [by('HUBERT BROCHIER', 'Le miracle économique japonais, 1950-1970', 'CALMANN-LÉVY', '1970')] }),
  economy.review('1003971ar', { pages: '555-555', books: [by('J.F.H. ROPER', 'L’enseignement des sciences économiques au niveau universitaire', 'LIBRAIRIE ARMAND COLIN-BOURRELIER', '1969')] }),
  economy.review('1003972ar', { pages: '555-555', books: [{ title: 'Perspectives économiques de l’O.C.D.E.', publishers: ['ORGANISATION DE COOPÉRATION ET DE DÉVELOPPEMENT ÉCONOMIQUE'], year: '1970' }] }),
  economy.review('1003975ar', { pages: '556-556', books: [by('THOMAS D. WILLETT', 'Exchange-Rate Systems, Interest Rates, and Capital Flows', princeton, '1970')] }),
  economy.review('1003976ar', { pages: '556-556', books: [by('STEPHEN MARRIS', 'The Bürgenstock Communiqué: A Critical Examination of the Case for Limited Flexibility of Exchange Rates', princeton, '1970')] }),
  economy.review('1003980ar', { pages: '557-557', books: [by('B.A. KEYS', 'Medium-Term Capital Investment Survey, 1969', 'IMPRIMEUR DE LA REINE', '1970')] }),
  economy.review('1003995ar', { pages: '557-557', books: [{ title: 'Les investissements étrangers en Yougoslavie', publishers: ['O.C.D.E.'], year: '1970' }] }),
  economy.review('1003998ar', { pages: '558-558', books: [{ title: 'Ressources pour le Tiers-Monde. Les moyens financiers mis à la disposition des pays moins développés, 1962-1968', publishers: ['O.C.D.E.'], year: '1970' }] }),
  economy.review('1004002ar', { pages: '559-559', books: [by('J. KEITH HORSEFIELD', 'The International Monetary Fund, 1945-1965. Twenty Years of International Monetary Cooperation', 'INTERNATIONAL MONETARY FUND', '1969')] }),
  economy.review('1004003ar', { pages: '559-559', books: [{ title: 'Le droit économique', people: [['ALEX JACQUEMIN', 'author'], ['GUY SCHRANS', 'author']], publishers: ['PRESSES UNIVERSITAIRES DE FRANCE'], year: '1970' }] }),
  economy.review('1004004ar', { pages: '560-560', books: [by('PIERRE VAN DER VORST', 'La tutelle aux prestations familiales ou autres allocations sociales', 'ÉDITION DE L’INSTITUT DE SOCIOLOGIE DE L’UNIVERSITÉ LIBRE DE BRUXELLES', '1969')] }),
  religion.review('1006569ar', { reviewers: ['Lucie Piché'], pages: '83-87', books: [by('Michael Gauvreau', "The Catholic Origins of Quebec's Quiet Revolution, 1931-1970", "McGill-Queen's University Press", '2005')] }),
  religion.review('1006570ar', { reviewers: ['Ollivier Hubert'], pages: '87-89', books: [by('Serge Gagnon', 'Quand le Québec manquait de prêtres : la charge pastorale au Bas-Canada', laval, '2006')] }),
  religion.review('1006571ar', { reviewers: ['Louis-Georges Harvey'], pages: '90-92', books: [by('J. I. Little', 'The Other Quebec. Microhistorical Essays on Nineteenth-Century Religion and Society', 'University of Toronto Press', '2006')] }),
  religion.review('1006572ar', { reviewers: ['Gilles Routhier'], pages: '92-95', books: [by('Guy Laperrière', 'Les congrégations religieuses. De la France au Québec, 1880-1914. Tome 3, Vers des eaux plus calmes, 1905-1914', laval, '2005')] }),
  religion.review('1006573ar', { reviewers: ['Dominique Marquis'], pages: '95-97', books: [by('Paul Laverdure', "Sunday in Canada. The Rise and Fall of the Lord's Day", 'Gravelbooks', '2004')] }),
  religion.review('1006574ar', { reviewers: ['Pierre Véronneau'], pages: '98-102', books: [{ title: 'Dictionnaire de la censure au Québec - Littérature et cinéma', people: [['Pierre Hébert', 'editor'], ['Yves Lever', 'editor'], ['Kenneth Landry', 'editor']], publishers: ['Fides'], year: '2006' }, { title: 'La saga des interdits. La censure cinématographique au Québec', people: [['Nicole M. Boisvert', 'author'], ['Telesforo Tajuelo', 'author'], ['Jean-Claude Robert', 'preface']], publishers: ['Libre Expression'], year: '2006' }] }),
  religion.review('1006575ar', { reviewers: ['Dominique Foisy-Geoffroy'], pages: '102-105', books: [by('Pascale Ryan', 'Penser la nation. La Ligue d’action nationale, 1917-1960', 'Leméac Éditeur', '2006')] }),
  religion.review('1006576ar', { reviewers: ['Pascale Ryan'], pages: '105-107', books: [{ title: 'Échanges intellectuels entre la France et le Québec, 1930-2000. Les réseaux de la revue Esprit avec La Relève, Cité libre, Parti pris et Possibles', people: [['Stéphanie Angers', 'author'], ['Gérard Fabre', 'author']], publishers: [laval], year: '2004' }] }),
  religion.review('1006577ar', { reviewers: ['Bernard Dansereau'], pages: '107-109', books: [{ title: 'Le quatuor d’Asbestos. Autour de la grève de l’amiante', people: [['Esther Delisle', 'author'], ['Pierre K. Malouf', 'author']], publishers: ['Les Éditions Varia'], year: '2004' }, by('Suzanne Clavette', 'Les dessous d’Asbestos. Une lutte idéologique contre la participation des travailleurs', laval, '2005')] }),
  religion.review('1006578ar', { reviewers: ['Nive Voisine'], pages: '110-111', books: [by('Robert Lebel', 'Mon Église que j’aime : ce que j’y ai vécu et ce dont j’ai été témoin', 'Anne Sigier', '2004'), { title: 'Quelques souvenirs (1905-1931) et Chronique du diocèse du Golfe Saint-Laurent (1938-1956). Les mémoires d’un pionnier de la Côte-Nord', people: [['Napoléon-Alexandre Labrie', 'author']], publishers: ['Pierre Frenette, éditeur', 'Société historique de la Côte-Nord'], year: '2003' }] }),
  religion.review('1006579ar', { reviewers: ['Robert Pichette'], pages: '111-113', books: [by('Godefroy-C. Dévost', 'Les deux allégeances d’Anselme Chiasson. Sa vie et son oeuvre', 'Centre d’études acadiennes, Université de Moncton', '2006')] }),
  religion.review('1006580ar', { reviewers: ['Denise Caron'], pages: '113-115', books: [by('Richard Gauthier', 'Le devenir de l’art d’église dans les paroisses catholiques du Québec. Architecture, arts, pratiques, patrimoine (1965-2002)', laval, '2005')] }),
  religion.review('1006581ar', { reviewers: ['Denise Caron'], pages: '115-117', books: [by('Gaétane Dufour', 'La modernité devient patrimoine. L’église Saint- Thomas-d’Aquin de Saint-Lambert', 'Éditions Carte blanche', '2004')] }),
  religion.review('1006582ar', { reviewers: ['Guy Mongrain'], pages: '117-119', books: [{ title: 'Cimetière Notre-Dame-des-Neiges', people: [['Pierre-Richard Bisson', 'author'], ['Mario Brodeur', 'author'], ['Daniel Drouin', 'author']], publishers: ['Henri Rivard Éditeur'], year: '2004' }] }),
  religion.review('1006583ar', { reviewers: ['Joanne Burgess'], pages: '119-121', books: [by('Jacques Lacoursière', 'L’Île-des-Soeurs. D’hier à aujourd’hui', 'Les Éditions de l’Homme', '2005')] }),
  ...religion.none('a research article', '1006564ar', '1006565ar', '1006566ar'),
  // Surname first, in small capitals.
  { file: 'erudit/erudit-as/1006389ar.xml', review: { reviewers: ['David Le Breton'], doi: '10.7202/1006389ar', journal: 'Anthropologie et Sociétés', published: '2011', pages: '247-248', books: [by('Maxime Coulombe', 'Le monde sans fin des jeux vidéo', 'Presses universitaires de France', '2010')] } },
  anthropology.review('10.7202/1006390ar', { reviewers: ['Axel Guïoux'], doi: '10.7202/1006390ar', pages: '248-250', books: [by("Marina D'Amato", "Téléfantaisie. La mondialisation de l'imaginaire", "Presses de l'Université Laval", '2009')] }),
  anthropology.review('10.7202/1006391ar', { reviewers: ['Olivier Wathelet'], doi: '10.7202/1006391ar', pages: '250-252', books: [by('Johannes Fabian', 'Ethnography as Commentary. Writing from the Virtual Archive', 'Duke University Press', '2008')] }),
  anthropology.review('10.7202/1006392ar', { reviewers: ['Jérôme Cormier'], doi: '10.7202/1006392ar', pages: '252-254', books: [by('Christopher M. Kelty', 'Two Bits. The Cultural Significance of Free Software', 'Duke University Press', '2008')] }),
  anthropology.review('10.7202/1006393ar', { reviewers: ['Élieth P. Eyebiyi'], doi: '10.7202/1006393ar', pages: '254-255', books: [by('Christophe Lazaro', "La liberté logicielle. Une ethnographie des pratiques d'échange et de coopération au sein de la communauté Debian", 'Academia-Bruylant', '2008')] }),
  ...anthropology.none('a research article', '1006366ar', '1006367ar', '1006368ar'),
  // Title first, then people, publisher, place.
  natives.review('10.7202/1027892ar', { reviewers: ['Paul Wattez'], doi: '10.7202/1027892ar', pages: '141-142', books: [{ title: 'Les Autochtones et le Québec. Des premiers contacts au Plan Nord', people: [['Alain Beaulieu', 'editor'], ['Stéphan Gervais', 'editor'], ['Martin Papillon', 'editor']], publishers: ['Les Presses de l’Université de Montréal'], year: '2013' }] }),
  natives.review('10.7202/1027893ar', { reviewers: ['Stéphanie Courchesne'], doi: '10.7202/1027893ar', pages: '143-144', books: [by('Éric Thierry', 'Samuel de Champlain – Espion en Amérique 1598-1603', 'Éditions du Septentrion', '2013')] }),
  natives.review('10.7202/1027894ar', { reviewers: ['Jimena Marquez'], doi: '10.7202/1027894ar', pages: '144-146', books: [{ title: 'La Indianizaciόn : Cautivos, renegados, « hommes libres » y misioneros en los confines americanos (S. XVI-XIX)', people: [['Salvador Bernabéu', 'editor'], ['Christophe Giudicelli', 'editor'], ['Gilles Havard', 'editor']], publishers: ['Ediciones Doce Calles'], year: '2013' }] }),
  natives.review('10.7202/1027895ar', { reviewers: ['Catherine Broué'], doi: '10.7202/1027895ar', pages: '146-147', books: [{ title: 'Le rêve de Champlain, biographie', people: [['David Hackett Fischer', 'author'], ['Daniel Poliquin', 'translator']], publishers: ['Éditions du Boréal'], year: '2012' }] }),
  natives.review('10.7202/1027896ar', { reviewers: ['Daniel Gendron'], doi: '10.7202/1027896ar', pages: '147-150', books: [by('Michèle Therrien', 'Les Inuit', 'Société d’édition Les Belles Lettres', '2012')] }),
  natives.review('10.7202/1027897ar', { reviewers: ['Joëlle Gardette'], doi: '10.7202/1027897ar', pages: '150-151', books: [{ title: 'Les Wendats du Québec : territoire, économie et identité, 1650-1930', people: [['Alain Beaulieu', 'author'], ['Stéphanie Béreau', 'author'], ['Jean Tanguay', 'author']], publishers: ['Éditions GID'], year: '2013' }] }),
  music.review('10.7202/1040304ar', { reviewers: ['Jean-François Candoni'], doi: '10.7202/1040304ar', pages: '159-164', books: [by('Jean-Jacques Nattiez', 'Wagner antisémite. Un problème historique, sémiologique et esthétique', 'Christian Bourgois', '2015')] }),
  music.review('10.7202/1040305ar', { reviewers: ['Judy-Ann Desrosiers'], doi: '10.7202/1040305ar', pages: '165-170', books: [{ title: 'Du politique en analyse musicale', people: [['Esteban Buch', 'editor'], ['Nicolas Donin', 'editor'], ['Laurent Feneyrou', 'editor']], publishers: ['VRIN'], year: '2013' }] }),
  ...music.none('a report of a study day', '10.7202/1040306ar'),
  circuit.review('10.7202/1055198ar', { reviewers: ['Eric Maestri'], doi: '10.7202/1055198ar', pages: '89-92', books: [{ title: 'Analyser la musique mixte', people: [['Alain Bonardi', 'editor'], ['Bruno Bossis', 'editor'], ['Pierre Couprie', 'editor'], ['Vincent Tiffon', 'editor']], publishers: ['Delatour'], year: '2017' }] }),
  circuit.review('10.7202/1055200ar', { reviewers: ['Réjean Beaucage'], doi: '10.7202/1055200ar', pages: '96-97', books: [by('Joseph Petrič', 'The Concert Accordion : Contemporary Perspectives', 'Augemus Musikverlag', '2017')] }),
  ...circuit.none('a concert', '10.7202/1055199ar'),
  law.review('10.7202/1059414ar', { reviewers: ['Jacques Deslauriers'], doi: '10.7202/1059414ar', pages: '505-506', books: [{ ...by('Viateur Bergeron', 'L’attribution d’une protection légale aux malades mentaux', 'Les Éditions Yvon Blais Inc', '1981'), isbns: ['2-89073-102-2'] }] }),
  law.review('10.7202/1059415ar', { reviewers: ['Pierre Lemieux'], doi: '10.7202/1059415ar', pages: '507-508', books: [by('Jacques Grand’Maison', 'De quel droit ?', 'Lemeac', '1980')] }),
  // The author of the book stands in the title of the review as well.
  liberty.review('31501ac', { reviewers: ['Gaëtan Brulotte'], pages: '112-117', books: [by('Alain Roger', 'Rémission', 'Grasset', '1990')] }),
  liberty.review('31502ac', { reviewers: ['Anne-Marie Fortier'], pages: '118-125', books: [{ title: 'Le jour n’a d’égal que la nuit', people: [['Anne Hébert', 'author']], publishers: ['Boréal', 'Seuil'], year: '1992' }, by('Anne Hébert', 'Oeuvre poétique. 1950-1990', 'Boréal', '1993')] }),
  public_.review('1059007ar', { reviewers: ['Enrico Agostini-Marchese'], books: [{ title: 'Chose et medium', people: [['Fritz Heider', 'author'], ['Emmanuel Alloa', 'editor']], publishers: ['Vrin'], year: '2017' }] }),
  public_.review('1059012ar', { reviewers: ['Servanne Monjour'], books: [by('Matteo Treleani', 'Qu’est-ce que le patrimoine numérique ? Une sémiologie de la circulation des archives', 'Le bord de l’eau', '2017')] }),
  public_.review('1059030ar', { reviewers: ['Enrico Agostini-Marchese'], books: [by('Gilles Bonnet', 'Pour une poétique numérique', 'Hermann', '2017')] }),
  public_.review('1059035ar', { reviewers: ['Iris Delhoum'], books: [by('Stephanie Posthumus', 'French Ecocritique: Reading Contemporary French Theory and Fiction Ecologically', 'University of Toronto Press', '2017')] }),
  public_.review('1059044ar', { reviewers: ['Enrico Agostini-Marchese'], books: [by('Adriano Fabris', 'Ethics of Information and Communication Technologies', 'Springer', '2018')] }),
  public_.review('1059065ar', { reviewers: ['Patrick Chartrand'], books: [by('Michel Zink', 'Ce que nous devons aux anciens poètes de la France', 'Collège de France', '2018')] }),
  issue('erudit-cine/cine02589', 'Cinémas').review('10.7202/1037006ar', { reviewers: ['Laurent Le Forestier'], doi: '10.7202/1037006ar', pages: '151-160', books: [{ title: 'Decades Never Start on Time: A Richard Roud Anthology', people: [['Michael Temple', 'editor'], ['Karen Smolens', 'editor']], publishers: ['British Film Institute', 'Palgrave Macmillan'], year: '2014' }] }),
  issue('erudit-ateliers/edito_with_link', "Les ateliers de l'éthique").review('10.7202/1032733ar', { reviewers: ['Thomas Ferretti'], doi: '10.7202/1032733ar', pages: '155-162', books: [{ title: 'After Occupy: Economic Democracy for the 21st Century', people: [['Tom Malleson', 'author']] }] }),
  issue('erudit-euro/multilingual_edito', 'Eurostudia').review('10.7202/1036324ar', { reviewers: ['Louis-Philippe Vien'], doi: '10.7202/1036324ar', pages: '87-93', books: [{ title: 'Discours de guerre et d’après-guerre', people: [['Max Weber', 'author'], ['Hinnerk Bruhns', 'editor'], ['Ostiane Courau', 'translator'], ['Pierre de Larminat', 'translator']], publishers: ['Éditions de l’École des Hautes Études en Sciences Sociales'], year: '2015', isbns: ['9782713225062'] }] }),
  issue('erudit-ri/044308ar', 'Relations industrielles', '2010-spring').review('10.7202/044308ar', { reviewers: ['Reynald Bourque'], doi: '10.7202/044308ar', pages: '337-340', books: [{ ...by('Michel Lallement', 'Sociologie des relations professionnelles', 'La Découverte', '2008'), isbns: ['978-2-7071-5446-0'] }, { title: 'Sociologie du travail : les relations professionnelles', people: [['Antoine Bevort', 'author'], ['Annette Jobert', 'author']], publishers: ['Armand Collin'], year: '2008', isbns: ['978-2-200-34571-6'] }] }),
  // The citation stands in the subtitle of the review, or in its title.
  issue('erudit-teoros/teoros02917', 'Téoros', '2015').review('10.7202/1038828ar', { reviewers: ['Martin DROUIN'], doi: '10.7202/1038828ar', books: [{ title: 'Creative Tourism: A Global Conversation. How to Provide Unique Creative Experiences for Travelers Worldwide', people: [['Rebecca Wurzburger', 'editor'], ['Tom Aageson', 'editor'], ['Alex Pattakos', 'editor'], ['Sabrina Pratt', 'editor']], publishers: ['Sunstone Press'], year: '2010' }] }),
  issue('erudit-esse/esse02315', 'esse arts + opinions').review('80083ac', { reviewers: ['Nathalie Desmet'], pages: '115-115', books: [{ title: 'Les Machines dans la tête', people: [['Anne Cauquelin', 'author']], publishers: ['PUF'] }] }),
  ...issue('erudit-esse/esse02315', '').none('an exhibition', '80072ac', '80073ac', '80074ac', '80075ac', '80076ac', '80078ac'),
  ...issue('erudit-esse/esse02315', '').none('a dance', '80080ac'),
  ...issue('erudit-annuaire/annuaire016', '').none('a review of journals', '10.7202/1007845ar'),
  ...issue('erudit-va/va1503694', '').none('an exhibition', '61903ac', '61904ac', '61906ac', '61907ac'),
  ...issue('erudit-inter/inter02349', '').none('an artist, and no book', '80433ac', '80434ac', '80435ac'),
  ...issue('erudit-images/images1080663', '').none('a film', '23312ac', '23319ac', '23321ac', '23322ac', '23323ac', '23325ac', '23326ac'),
  ...issue('erudit-images/images1102374', '').none('a film', '24101ac', '24112ac', '24113ac', '24114ac', '24115ac'),
  ...issue('erudit-qf/qf2012164', '').none('a film', '65909ac'),
  issue('erudit-qf/qf2012164', 'Québec français').review('65913ac', { reviewers: ['Martine Brunet', 'Maryse Lévesque'], pages: '110-113', books: [{ title: 'Le talisman des Pharaons', people: [['Mario Francis', 'author']] }] }),
  // A journal of cinema, with books and films under one heading.
  sequences.review('48739ac', { reviewers: ['Carlo Mandolini'], pages: '62-62', books: [{ title: 'L’Art du film, une introduction', people: [['David Bordwell', 'author'], ['Kristin Thompson', 'author'], ['Cyril Beghin', 'translator']], publishers: ['De Boeck Université'], year: '2000' }] }),
  sequences.review('48740ac', { reviewers: ['Luc Chaput'], pages: '62-62', books: [by('Éric Rohmer', 'L’Organisation de l’espace dans le « Faust » de Murnau', 'Éditions des Cahiers du cinéma', '2000')] }),
  sequences.review('48741ac', { reviewers: ['Carlo Mandolini'], pages: '63-63', books: [by('Pierre Perrault', 'Nous autres icitte à l’île : récits poétiques', 'Éditions de l’Hexagone', '1999')] }),
  sequences.review('48742ac', { reviewers: ['Élie Castiel'], pages: '63-63', books: [{ title: 'Guide vidéo et DVD 2001', people: [['La Boîte Noire', 'contributor']], publishers: ['Fides'], year: '2000' }] }),
  sequences.review('48743ac', { reviewers: ['Élie Castiel'], pages: '63-63', books: [{ title: 'Voyage au pays du cinéma (La vie parallèle 2)', people: [['André Roy', 'author'], ['Robert Daudelin', 'preface'], ['Laurent-Michel Vacher', 'afterword']], publishers: ['Les Herbes rouges'], year: '1999' }] }),
  ...sequences.none('a film', '48745ac', '48748ac'),
  ...issue('erudit-sequences/90859ac', '').none('a film', '90859ac'),
  ...issue('erudit-sequences/90873ac', '').none('a film', '90873ac'),
  ...issue('erudit-sequences/49222ac', '').none('a film', '49222ac'),
]
