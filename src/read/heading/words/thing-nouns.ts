import { phraseList } from '../fold.js'

/** What stands in the place of a book behind "Review of the …", in the forms that follow the words for "review" in ten languages. */
export const thingNouns: Readonly<Record<string, readonly string[]>> = {
  'a film': phraseList(
    'film, feature film, documentary film, short film, movie, documentary, tv series, television series, dvd, films, spielfilm, spielfilms',
    'dokumentarfilm, dokumentarfilms, fernsehserie, documentaire, court métrage, long métrage, série télévisée, película, documental',
    'serie de televisión, filme, documentário, pellicola, documentario, serie televisiva, speelfilm, televisieserie, filmu, dokumentu',
    'dokumentárního filmu, dokumentárneho filmu, filmu dokumentalnego, seriálu, serialu',
  ),
  'an exhibition': phraseList(
    'exhibition, exhibit, ausstellung, sonderausstellung, exposition, exposición, muestra, exposição, mostra, esposizione',
    'tentoonstelling, výstavy, výstavu, výstavě, výstave, wystawy, wystawie',
  ),
  'a performance': phraseList(
    'performance, play, musical, ballet, concert, album, recording, podcast, theaterstück, theaterstücks, inszenierung, aufführung, konzert',
    'konzerts, musicals, albums, spectacle, pièce, pièce de théâtre, disque, obra de teatro, espectáculo, concierto, disco, peça',
    'peça de teatro, espetáculo, concerto, spettacolo, voorstelling, toneelstuk, představení, inscenace, inscenaci, koncertu, alba',
    'predstavenia, inscenácie, spektaklu, przedstawienia, albumu, płyty, podcastu',
  ),
  'a web site': phraseList(
    'website, web site, database, blog, webseite, website, datenbank, site web, site internet, base de données, sitio web',
    'base de datos, sítio web, base de dados, sito web, banca dati, webu, databáze, databázy, portálu, webovej stránky, webové stránky',
    'strony internetowej, bazy danych, portalu',
  ),
  software: phraseList(
    'software, app, video game, computer game, computerspiel, computerspiels, videospiel, videospiels, logiciel, jeu vidéo, videojuego',
    'aplicación, videojogo, aplicativo, videogioco, applicazione, computerspel, softwaru, softvéru, aplikace, aplikácie, počítačové hry',
    'počítačovej hry, aplikacji, gry komputerowej, gry wideo, oprogramowania',
  ),
  'a journal issue': phraseList(
    'journal issue, special issue, theme issue, themed issue, zeitschriftenheft, zeitschriftenhefts, themenheft, themenhefts, sonderheft',
    'sonderhefts, numéro de la revue, numéro de revue, numéro spécial, número de la revista, número da revista, número monográfico',
    'número especial, fascicolo della rivista, numero della rivista, numero monografico, tijdschriftnummer, themanummer, čísla časopisu',
    'tematického čísla, numeru czasopisma, numeru tematycznego',
  ),
  'a conference': phraseList(
    'conference, workshop, tagung, konferenz, colloque, congreso, congresso, convegno, conferentie, congres, konference, konferencie',
    'konferencji',
  ),
}

/** "The book" in the same place. */
export const bookNouns: readonly string[] = phraseList(
  'book, books, novel, monograph, buch, buches, buchs, roman, romans, livre, ouvrage, libro, novela, livro, romance, volume, romanzo',
  'boek, knihy, kniha, knihu, knihe, románu, monografie, monografii, publikace, publikácie, książki, książce, powieści',
)

/** What may stand between "review" and what is reviewed: prepositions, articles, and words for what is new. */
export const thingLinks: readonly string[] = phraseList(
  'of, the, a, an, on, new, recent, zu, zum, zur, des, der, dem, den, das, die, vom, von, über, eines, einer, neuen, neue, du, de, la, le',
  'les, sur, nouveau, nouvelle, del, al, el, los, las, sobre, nueva, nuevo, do, da, dos, o, ao, à, novo, nova, della, dello, di, il, lo',
  'sul, sulla, alla, nuovo, nuova, van, het, een, over, bij, nieuwe, na, k, ke, ku, nového, nové, novej, nowego, nowej, do',
)

/** Words that join two things that are reviewed together. */
export const thingJoiners: readonly string[] = phraseList('and, und, sowie, et, y, e, en, a, i, oraz, with, mit, avec')

/** Words for a review that are no label by themselves. */
export const criticWords: readonly string[] = phraseList('kritik, critique, crítica, critica, kritiek, kritika, krytyka, besprechung')
