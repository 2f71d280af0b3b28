import { describe, expect, it } from 'vitest'
import { readHeading, type HeadingBook } from '../../../src/read/heading/index.js'

/** One book as `role Family, Given | Name`, title, subtitle, places, publishers, year; what is not listed is absent. */
interface Expected {
  readonly title: string
  readonly sub?: string
  readonly people?: readonly string[]
  readonly place?: string
  readonly publisher?: string
  readonly year?: string
  readonly extent?: string
}

const of = (book: HeadingBook | undefined): Expected | undefined =>
  book === undefined
    ? undefined
    : {
        title: book.title.value,
        ...(book.subtitle === undefined ? {} : { sub: book.subtitle.value }),
        ...(book.people.length === 0 ? {} : { people: book.people.map((one) => `${one.value.role} ${one.value.name}`) }),
        ...(book.places.length === 0 ? {} : { place: book.places.map((one) => one.value).join('; ') }),
        ...(book.publishers.length === 0 ? {} : { publisher: book.publishers.map((one) => one.value).join('; ') }),
        ...(book.year === undefined ? {} : { year: book.year.value }),
        ...(book.extent === undefined ? {} : { extent: book.extent.value }),
      }

const headings: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
  Czech: [
    ['Recenze: NOVÁK, Jan. Dějiny českého venkova. Od středověku k dnešku. Praha: Academia, 2015. 250 s.', { title: 'Dějiny českého venkova', sub: 'Od středověku k dnešku', people: ['author Jan NOVÁK'], place: 'Praha', publisher: 'Academia', year: '2015', extent: '250 s.' }],
    ['Recenze knihy Jana Nováková: Ženy a práce. Brno: Host, 2018, 312 s.', { title: 'Ženy a práce', people: ['author Jana Nováková'], place: 'Brno', publisher: 'Host', year: '2018', extent: '312 s.' }],
    ['Petr Svoboda: Labyrintem dějin. Kapitoly z novější historie. Praha, Prostor 2003, 507 s.', { title: 'Labyrintem dějin', sub: 'Kapitoly z novější historie', people: ['author Petr Svoboda'], place: 'Praha', publisher: 'Prostor', year: '2003', extent: '507 s.' }],
    ['Hana Dvořáková – Pavel Marek (eds.): Město a venkov. Olomouc: Univerzita Palackého, 2011.', { title: 'Město a venkov', people: ['editor Hana Dvořáková', 'editor Pavel Marek'], place: 'Olomouc', publisher: 'Univerzita Palackého', year: '2011' }],
    ['Kniha o domově (recenze)', { title: 'Kniha o domově' }],
    ['Recenze: Gallant, C., Lam, E. 2024. Not Your Rescue Project. Migrant Sex Workers Fighting for Justice.', { title: 'Not Your Rescue Project', sub: 'Migrant Sex Workers Fighting for Justice', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
  ],
  Slovak: [
    ['Recenzia: Elena Kováčová (ed.): Mesto a jeho ľudia 1900–1989. Bratislava: Kalligram 1998.', { title: 'Mesto a jeho ľudia 1900–1989', people: ['editor Elena Kováčová'], place: 'Bratislava', publisher: 'Kalligram', year: '1998' }],
    ['Recenzia knihy HUDEC, Adam. Najpolitickejšia veda. Bratislava: Historický ústav SAV, 2010, 238 s.', { title: 'Najpolitickejšia veda', people: ['author Adam HUDEC'], place: 'Bratislava', publisher: 'Historický ústav SAV', year: '2010', extent: '238 s.' }],
    ['Recenzia: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
    ['Mária Horváthová: Krajina detstva. Košice: Veda, 2007. 180 s.', { title: 'Krajina detstva', people: ['author Mária Horváthová'], place: 'Košice', publisher: 'Veda', year: '2007', extent: '180 s.' }],
    ['Ján Horák: Svet za oponou. Preložila Zuzana Malá. Bratislava: Slovart, 2001.', { title: 'Svet za oponou', people: ['author Ján Horák', 'translator Zuzana Malá'], place: 'Bratislava', publisher: 'Slovart', year: '2001' }],
  ],
  Polish: [
    ['Recenzja: Jan Kowalski, Historia wsi po 1989 roku, Wydawnictwo Naukowe PWN, Warszawa 2015, ss. 320.', { title: 'Historia wsi po 1989 roku', people: ['author Jan Kowalski'], place: 'Warszawa', publisher: 'Wydawnictwo Naukowe PWN', year: '2015', extent: 'ss. 320' }],
    ['Recenzja książki Anna Nowak, Kobiety i praca, Kraków 2017, ss. 254', { title: 'Kobiety i praca', people: ['author Anna Nowak'], place: 'Kraków', year: '2017', extent: 'ss. 254' }],
    ['Zygmunt Wilk, Miasto i pamięć, przeł. Maria Lis, Wydawnictwo Znak, Kraków 2009', { title: 'Miasto i pamięć', people: ['author Zygmunt Wilk', 'translator Maria Lis'], place: 'Kraków', publisher: 'Wydawnictwo Znak', year: '2009' }],
    ['Recenzja: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
    ['Piotr Zając (red.), Studia nad miastem. Poznań: Wydawnictwo Poznańskie, 2012, s. 210', { title: 'Studia nad miastem', people: ['editor Piotr Zając'], place: 'Poznań', publisher: 'Wydawnictwo Poznańskie', year: '2012', extent: 's. 210' }],
  ],
  German: [
    ['Rezension zu: Ute Becker (Hg.), Gefühle in der Geschichte, Göttingen: Vandenhoeck & Ruprecht 2012, 350 S., € 29,90', { title: 'Gefühle in der Geschichte', people: ['editor Ute Becker'], place: 'Göttingen', publisher: 'Vandenhoeck & Ruprecht', year: '2012', extent: '350 S.' }],
    ['Rezension von Andreas Keller: Die Gesellschaft der Dinge. Zum Wandel der Moderne. Berlin: Suhrkamp 2017. 480 Seiten.', { title: 'Die Gesellschaft der Dinge', sub: 'Zum Wandel der Moderne', people: ['author Andreas Keller'], place: 'Berlin', publisher: 'Suhrkamp', year: '2017', extent: '480 Seiten' }],
    ['Buchbesprechung: Hans-Ulrich Maier, Deutsche Gesellschaft, Bd. 5, München 2008', { title: 'Deutsche Gesellschaft', people: ['author Hans-Ulrich Maier'], place: 'München', year: '2008' }],
    ['Foucault, Michel: Die Geburt der Klinik. Aus dem Französischen von Walter Braun. Frankfurt am Main: Fischer 1976.', { title: 'Die Geburt der Klinik', people: ['author Michel Foucault', 'translator Walter Braun'], place: 'Frankfurt am Main', publisher: 'Fischer', year: '1976' }],
    ['Uwe Grieger, Nathalie Krause, Stefan Petzold (Hg.), Bischof und Bürger. Beziehungen in den Städten, Göttingen (Wallstein) 2004, 318 S., 13 Abb. (Studien zur Stadt, 26), EUR 45,00.', { title: 'Bischof und Bürger', sub: 'Beziehungen in den Städten', people: ['editor Uwe Grieger', 'editor Nathalie Krause', 'editor Stefan Petzold'], place: 'Göttingen', publisher: 'Wallstein', year: '2004', extent: '318 S.' }],
    ['Thomas Biller, Die Burg im 15. Jahrhundert. Ein Handbuch, Köln, Weimar, Wien (Böhlau) 2006, XVI–451 S.', { title: 'Die Burg im 15. Jahrhundert', sub: 'Ein Handbuch', people: ['author Thomas Biller'], place: 'Köln; Weimar; Wien', publisher: 'Böhlau', year: '2006', extent: 'XVI–451 S.' }],
    ['Rezension zu Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
    ['Industrie-Club e. V. Düsseldorf (Hg.): Treffpunkt der Eliten', { title: 'Treffpunkt der Eliten', people: ['editor Industrie-Club e. V. Düsseldorf'] }],
  ],
  French: [
    ['Compte rendu de Didier Faure, La force de l’ordre. Une anthropologie des quartiers, Paris, Seuil, 2011, 393 p.', { title: 'La force de l’ordre', sub: 'Une anthropologie des quartiers', people: ['author Didier Faure'], place: 'Paris', publisher: 'Seuil', year: '2011', extent: '393 p.' }],
    ['Compte rendu : Pierre Bouvier (dir.), La misère des villes, Paris, Éditions du Seuil, 1993, 947 p., 25 €.', { title: 'La misère des villes', people: ['editor Pierre Bouvier'], place: 'Paris', publisher: 'Éditions du Seuil', year: '1993', extent: '947 p.' }],
    ['Analyser la musique, d’Alain Bonnard, Bruno Bosse et Vincent Tison (dir.), Sampzon, Delatour, 2017, 320 pages', { title: 'Analyser la musique', people: ['editor Alain Bonnard', 'editor Bruno Bosse', 'editor Vincent Tison'], place: 'Sampzon', publisher: 'Delatour', year: '2017', extent: '320 pages' }],
    ['Sociologie des relations, Par Michel Lambert, Nouvelle édition, Paris : La Découverte, collection Repères, 2008, 121 p.', { title: 'Sociologie des relations', people: ['author Michel Lambert'], place: 'Paris', publisher: 'La Découverte', year: '2008', extent: '121 p.' }],
    ['Weber, Max. (2015). Discours de guerre, Hinrich Braun (dir.), traduction d’Estelle Courau et Pierre de Larmin, Paris : Éditions de l’École, 133 p.', { title: 'Discours de guerre', people: ['author Max Weber', 'editor Hinrich Braun', 'translator Estelle Courau', 'translator Pierre de Larmin'], place: 'Paris', publisher: 'Éditions de l’École', year: '2015', extent: '133 p.' }],
    ['Heider, Fritz. 2017. Chose et forme. Édité par Emmanuel Alla. Vrin. Paris.', { title: 'Chose et forme', people: ['author Fritz Heider', 'editor Emmanuel Alla'], place: 'Paris', publisher: 'Vrin', year: '2017' }],
    ['Recension : Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
  ],
  Spanish: [
    ['Reseña de García, J. y López Pérez, M. (2019). Género y migración. Madrid: Alianza Editorial. 280 pp.', { title: 'Género y migración', people: ['author J. García', 'author M. López Pérez'], place: 'Madrid', publisher: 'Alianza Editorial', year: '2019', extent: '280 pp.' }],
    ['Reseña: Manuel Castillo, La sociedad red, Madrid, Alianza, 1997, 590 páginas.', { title: 'La sociedad red', people: ['author Manuel Castillo'], place: 'Madrid', publisher: 'Alianza', year: '1997', extent: '590 páginas' }],
    ['Reseña del libro La ciudad letrada, de Ángel Ramos. Montevideo: Arca, 1984.', { title: 'La ciudad letrada', people: ['author Ángel Ramos'], place: 'Montevideo', publisher: 'Arca', year: '1984' }],
    ['María José Ruiz (coord.), Mujeres y trabajo en el siglo XX, Barcelona, Icaria, 2004, 220 pp.', { title: 'Mujeres y trabajo en el siglo XX', people: ['editor María José Ruiz'], place: 'Barcelona', publisher: 'Icaria', year: '2004', extent: '220 pp.' }],
    ['Reseña: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
  ],
  Italian: [
    ['Recensione: Mario Rossi, Storia delle città. Dal comune alla repubblica, Bologna, il Mulino, 2015, pp. 250, € 20,00', { title: 'Storia delle città', sub: 'Dal comune alla repubblica', people: ['author Mario Rossi'], place: 'Bologna', publisher: 'il Mulino', year: '2015', extent: 'pp. 250' }],
    ['Recensione di: Elena Ferri, L’amica, Roma, Carocci, 2011, 400 p.', { title: 'L’amica', people: ['author Elena Ferri'], place: 'Roma', publisher: 'Carocci', year: '2011', extent: '400 p.' }],
    ['Carlo Ginori, Il formaggio e il pane. Il mondo di un mugnaio, Torino, Einaudi, 1976, pp. XXXI-188.', { title: 'Il formaggio e il pane', sub: 'Il mondo di un mugnaio', people: ['author Carlo Ginori'], place: 'Torino', publisher: 'Einaudi', year: '1976', extent: 'pp. XXXI-188' }],
    ['Anna Bianchi, Luca Verdi (a cura di), Donne e lavoro, Milano, FrancoAngeli, 2009', { title: 'Donne e lavoro', people: ['editor Anna Bianchi', 'editor Luca Verdi'], place: 'Milano', publisher: 'FrancoAngeli', year: '2009' }],
    ['Recensione: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
  ],
  Portuguese: [
    ['Recensão: Boaventura de Sousa Santos, A crítica da razão, Porto: Afrontamento, 2000, 374 pp.', { title: 'A crítica da razão', people: ['author Boaventura de Sousa Santos'], place: 'Porto', publisher: 'Afrontamento', year: '2000', extent: '374 pp.' }],
    ['Resenha do livro SOUZA, Jessé. A elite do atraso: da escravidão a hoje. Rio de Janeiro: Leya, 2017. 239 p.', { title: 'A elite do atraso', sub: 'da escravidão a hoje', people: ['author Jessé SOUZA'], place: 'Rio de Janeiro', publisher: 'Leya', year: '2017', extent: '239 p.' }],
    ['Resenha: A invenção do trabalho, de Maria Silva. São Paulo: Companhia das Letras, 2012. 300 p.', { title: 'A invenção do trabalho', people: ['author Maria Silva'], place: 'São Paulo', publisher: 'Companhia das Letras', year: '2012', extent: '300 p.' }],
    ['Ana Costa, João Lima (orgs.), Mulheres na cidade, Lisboa, Presença, 1999', { title: 'Mulheres na cidade', people: ['editor Ana Costa', 'editor João Lima'], place: 'Lisboa', publisher: 'Presença', year: '1999' }],
    ['Recensão: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
  ],
  Dutch: [
    ['Boekbespreking: Jan de Vries, De economie van de stad, Amsterdam: Boom, 2005, 320 blz.', { title: 'De economie van de stad', people: ['author Jan de Vries'], place: 'Amsterdam', publisher: 'Boom', year: '2005', extent: '320 blz.' }],
    ['Boekbespreking van Geert Mol, In het dorp. Reizen door een eeuw (Amsterdam: Atlas, 2004) 1223 p.', { title: 'In het dorp', sub: 'Reizen door een eeuw', people: ['author Geert Mol'], place: 'Amsterdam', publisher: 'Atlas', year: '2004', extent: '1223 p.' }],
    ['Recensie van: E. de Boer en P. van den Berg (red.), Vrouwen in de stad. Utrecht: Matrijs 2011', { title: 'Vrouwen in de stad', people: ['editor E. de Boer', 'editor P. van den Berg'], place: 'Utrecht', publisher: 'Matrijs', year: '2011' }],
    ['Boekbespreking: Gallant, C., Lam, E. 2024. Not Your Rescue Project.', { title: 'Not Your Rescue Project', people: ['author C. Gallant', 'author E. Lam'], year: '2024' }],
    ['Recensie: Het huis aan de gracht, door Willem Bakker, Leiden: Brill 1999', { title: 'Het huis aan de gracht', people: ['author Willem Bakker'], place: 'Leiden', publisher: 'Brill', year: '1999' }],
  ],
  English: [
    ['Book Review: Judith Barker, Gender Trouble: Feminism and the Subversion of Identity (New York: Routledge, 1990), xii + 172 pp., $19.95 (paper)', { title: 'Gender Trouble', sub: 'Feminism and the Subversion of Identity', people: ['author Judith Barker'], place: 'New York', publisher: 'Routledge', year: '1990', extent: 'xii + 172 pp.' }],
    ['Review of The Second Shift by Arlie Hochman', { title: 'The Second Shift', people: ['author Arlie Hochman'] }],
    ['Review of <i>The Second Shift, by Night</i>, by Anne Mason and Arlie Hochman', { title: 'The Second Shift, by Night', people: ['author Anne Mason', 'author Arlie Hochman'] }],
    ['Review of Orientation, by Edward W. Said. New York: Pantheon Books, 1978. Pp. xi + 368. $15.00.', { title: 'Orientation', people: ['author Edward W. Said'], place: 'New York', publisher: 'Pantheon Books', year: '1978', extent: 'Pp. xi + 368' }],
    ['[Review of the book The managed heart: Commercialization of feeling, by A. R. Hochman]', { title: 'The managed heart', sub: 'Commercialization of feeling', people: ['author A. R. Hochman'] }],
    ['Women without Class: Girls, Race, and Identity. By Julie Beth. Berkeley: University of California Press, 2003. Pp. xiv+248. $21.95 (paper).', { title: 'Women without Class', sub: 'Girls, Race, and Identity', people: ['author Julie Beth'], place: 'Berkeley', publisher: 'University of California Press', year: '2003', extent: 'Pp. xiv+248' }],
    ['The Standard of Living in Britain. Edited by Arthur J. Taylor. London: Methuen & Company, 1975. Pp. lvi, 216. $18.50, cloth; $10.00, paper.', { title: 'The Standard of Living in Britain', people: ['editor Arthur J. Taylor'], place: 'London', publisher: 'Methuen & Company', year: '1975', extent: 'Pp. lvi, 216' }],
    ['Simone de Beaulieu, The Second Book, trans. Constance Borden and Sheila Mallory, with an introduction by Judith Thurlow, London: Jonathan Cape, 2009, 822 pp.', { title: 'The Second Book', people: ['author Simone de Beaulieu', 'translator Constance Borden', 'translator Sheila Mallory', 'introduction Judith Thurlow'], place: 'London', publisher: 'Jonathan Cape', year: '2009', extent: '822 pp.' }],
    ['Review of Barker and Shaw (2015) Continuations and Natural Language', { title: 'Continuations and Natural Language', people: ['author Barker', 'author Shaw'], year: '2015' }],
    ['Book Review: PENNY HAWKINS & CHERYL CRAIG (Eds.). The Careers of Language Teachers. (2016).', { title: 'The Careers of Language Teachers', people: ['editor PENNY HAWKINS', 'editor CHERYL CRAIG'], year: '2016' }],
    ['Gender and Power (Book Review)', { title: 'Gender and Power' }],
    ['Review of Thomas Pickett, Capital in the Village', { title: 'Capital in the Village', people: ['author Thomas Pickett'] }],
    ['Book review of Al-Farsi, P. 2022. Not Your River Project: Archipelago & Justice No. 1938.', { title: 'Not Your River Project', sub: 'Archipelago & Justice No. 1938', people: ['author P. Al-Farsi'], year: '2022' }],
  ],
} // prettier-ignore

describe.each(Object.entries(headings))('headings in %s', (_language, cases) => {
  it.each(cases)('%s', (heading, expected) => {
    const reading = readHeading(heading, { expectReview: true })
    expect(reading.kind).toBe('book-review')
    expect(reading.books).toHaveLength(1)
    expect(of(reading.books[0])).toEqual(expected)
  })
})
