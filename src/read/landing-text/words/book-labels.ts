/** What a line about a book announces where weblogs and magazines list its facts. `aside` has no field here; `film` shows that no book is listed. */
export const bookLabelFields = [
  'title', 'author', 'editor', 'translator', 'illustrator', 'publisher', 'place', 'date', 'isbn', 'pages', 'binding', 'series', 'edition', 'language', 'aside', 'film',
] as const // prettier-ignore

export type BookLabelField = (typeof bookLabelFields)[number]

/** The labels of such lists by language, compared as those of landing pages are: word by word, without diacritics. */
// prettier-ignore
export const bookLabels: Readonly<Record<string, Readonly<Partial<Record<BookLabelField, string>>>>> = {
  en: {
    title: 'title, book title, book, title of the book', author: 'author, authors, book author', editor: 'editor, editors, edited by', translator: 'translator, translators, translated by', illustrator: 'illustrator, illustrated by, illustrations',
    publisher: 'publisher, published by, publishers, imprint, publishing house', place: 'place of publication', date: 'publication date, published, date published, release date, publication year, year, year of publication, date of publication, pub date, published on, first published', isbn: 'isbn, isbn-13, isbn-10, isbn13, isbn10, ean',
    pages: 'pages, page count, number of pages, length, no of pages, print length', binding: 'format, binding, edition type', series: 'series', edition: 'edition', language: 'language',
    aside: 'price, genre, genres, rating, original title, age, source, rrp, asin, my rating, stars, topics, age range, buy, goodreads', film: 'director, directed by, cast, starring, running time, runtime, screenplay, distributor, platform, developer, certificate, label, manufacturer, battery, weight, console',
  },
  de: {
    title: 'titel, buchtitel, buch', author: 'autor, autorin, autoren, autorinnen, autor/in, verfasser, verfasserin, autor:in, autor*in, buchautor', editor: 'herausgeber, herausgeberin, herausgegeben von, hrsg, herausgeberinnen', translator: 'übersetzer, übersetzerin, übersetzung, übersetzt von, aus dem englischen von, aus dem französischen von, übersetzer/in', illustrator: 'illustrator, illustratorin, illustrationen, illustriert von',
    publisher: 'verlag, verlagshaus, erschienen bei, erschienen im, herausgegeben vom', place: 'erscheinungsort, ort', date: 'erscheinungsdatum, erscheinungsjahr, erscheinungstermin, erschienen, erschienen am, veröffentlichung, veröffentlicht, jahr, et, erstveröffentlichung, veröffentlichungsdatum', isbn: 'isbn, isbn-13, isbn-10, isbn/ean, ean',
    pages: 'seiten, seitenzahl, seitenanzahl, umfang, anzahl seiten, anzahl der seiten', binding: 'format, einband, bindung, ausgabe, ausführung, buchform, einbandart', series: 'reihe, serie, buchreihe', edition: 'auflage', language: 'sprache',
    aside: 'preis, genre, originaltitel, bewertung, altersempfehlung, kategorie, empfohlenes alter, klappentext, inhalt, meine bewertung, erzählform, ladenpreis, quelle, asin, band, buchinfos', film: 'regie, regisseur, regisseurin, darsteller, besetzung, laufzeit, spieldauer, fsk, drehbuch, kinostart, verleih, plattform, entwickler, usk, hersteller, akku, gewicht, spieler, musiklabel, prozessor',
  },
  cs: {
    title: 'název, titul, kniha, název knihy', author: 'autor, autorka, autoři, autor knihy', editor: 'editor, editorka, editoři, uspořádal, uspořádala', translator: 'překlad, přeložil, přeložila, překladatel, překladatelka', illustrator: 'ilustrace, ilustrátor, ilustrátorka, ilustroval, ilustrovala',
    publisher: 'nakladatelství, vydavatelství, nakladatel, vydavatel, vydalo', place: 'místo vydání', date: 'rok vydání, datum vydání, vydáno, rok, vyšlo', isbn: 'isbn',
    pages: 'počet stran, stran, rozsah, strany, počet stránek', binding: 'vazba, formát', series: 'edice, série', edition: 'vydání', language: 'jazyk',
    aside: 'cena, žánr, originální název, název originálu, hodnocení, anotace, doporučený věk', film: 'režie, režisér, hrají, délka, stopáž, scénář, kamera, vývojář, platforma, výrobce, baterie, hmotnost',
  },
  es: {
    title: 'título, libro, título del libro', author: 'autor, autora, autores, autoras, autor/a', editor: 'editor, edición de, editado por, coordinador, coordinadora', translator: 'traductor, traductora, traducción, traducido por, traducción de', illustrator: 'ilustrador, ilustradora, ilustraciones',
    publisher: 'editorial, casa editorial, publicado por', place: 'lugar de publicación', date: 'fecha de publicación, año de publicación, publicación, año, fecha de edición, año de edición, fecha de lanzamiento', isbn: 'isbn, isbn-13, isbn-10',
    pages: 'páginas, número de páginas, nº de páginas, n.º de páginas, extensión', binding: 'formato, encuadernación', series: 'serie, saga, colección', edition: 'edición', language: 'idioma, lengua',
    aside: 'precio, género, título original, puntuación, sinopsis, valoración, calificación, temática', film: 'dirección, director, directora, reparto, duración, guion, guión, intérpretes, plataforma, desarrollador, fabricante, batería, peso, estreno',
  },
  fr: {
    title: 'titre, livre, titre du livre', author: 'auteur, autrice, auteure, auteurs, auteur(e), auteur·rice', editor: 'sous la direction de, directeur, directeurs, directrice', translator: 'traducteur, traductrice, traduction, traduit par, traduction de', illustrator: 'illustrateur, illustratrice, illustrations, illustré par',
    publisher: 'éditeur, éditions, maison d’édition, maison d\'édition, editeur', place: 'lieu de publication, lieu d’édition', date: 'date de parution, parution, date de publication, année, sortie, date de sortie, année de parution, paru le', isbn: 'isbn, isbn-13, isbn-10, ean',
    pages: 'pages, nombre de pages, nb de pages, nb pages', binding: 'format, reliure', series: 'collection, série, saga', edition: 'numéro d’édition', language: 'langue',
    aside: 'prix, genre, titre original, note, résumé, quatrième de couverture, ma note, titre vo, thèmes', film: 'réalisateur, réalisatrice, réalisation, avec, durée, scénario, distributeur, acteurs, plateforme, développeur, fabricant, batterie, poids, date de sortie en salle',
  },
  it: {
    title: 'titolo, libro, titolo del libro', author: 'autore, autrice, autori, autore/autrice', editor: 'curatore, curatrice, a cura di, curatori', translator: 'traduttore, traduttrice, traduzione, traduzione di, tradotto da', illustrator: 'illustratore, illustratrice, illustrazioni',
    publisher: 'editore, casa editrice, edito da, pubblicato da', place: 'luogo di pubblicazione, luogo di edizione', date: 'data di pubblicazione, anno, anno di pubblicazione, data di uscita, uscita, pubblicazione, anno di edizione', isbn: 'isbn, isbn-13, isbn-10, ean',
    pages: 'pagine, numero di pagine, numero pagine, n pagine, n. pagine, pp', binding: 'formato, rilegatura, copertina', series: 'collana, serie, saga', edition: 'edizione', language: 'lingua',
    aside: 'prezzo, genere, titolo originale, voto, trama, valutazione, sinossi, prezzo di copertina', film: 'regia, regista, cast, interpreti, durata, sceneggiatura, distribuzione, piattaforma, sviluppatore, produttore, batteria, peso',
  },
  nl: {
    title: 'titel, boek, boektitel', author: 'auteur, auteurs, schrijver, schrijfster', editor: 'redactie, onder redactie van, redacteur, samensteller', translator: 'vertaler, vertaling, vertaald door, vertaalster, vertalers', illustrator: 'illustrator, illustraties, geïllustreerd door, illustratrice',
    publisher: 'uitgever, uitgeverij, uitgegeven door', place: 'plaats van uitgave', date: 'verschijningsdatum, jaar, jaar van uitgave, publicatiedatum, verschenen, publicatiejaar, datum uitgave, verschenen op, verschijningsjaar', isbn: 'isbn, isbn13, isbn-13, ean',
    pages: 'pagina\'s, pagina’s, aantal pagina\'s, aantal pagina’s, bladzijden, aantal bladzijden, blz', binding: 'uitvoering, formaat, bindwijze, verschijningsvorm', series: 'serie, reeks', edition: 'druk', language: 'taal',
    aside: 'prijs, genre, oorspronkelijke titel, originele titel, waardering, leeftijd, beoordeling, flaptekst', film: 'regisseur, regie, speelduur, scenario, acteurs, cast, ontwikkelaar, platform, fabrikant, accu, gewicht',
  },
  pl: {
    title: 'tytuł, książka, tytuł książki', author: 'autor, autorka, autorzy, autor książki', editor: 'redaktor, redakcja, pod redakcją', translator: 'tłumacz, tłumaczka, tłumaczenie, przekład, przełożył, przełożyła, tłumaczył', illustrator: 'ilustracje, ilustrator, ilustratorka',
    publisher: 'wydawnictwo, wydawca, wydane przez', place: 'miejsce wydania', date: 'data wydania, rok wydania, data premiery, rok, data pierwszego wydania', isbn: 'isbn',
    pages: 'liczba stron, ilość stron, stron, strony', binding: 'oprawa, format, okładka', series: 'seria, cykl', edition: 'wydanie', language: 'język',
    aside: 'cena, gatunek, tytuł oryginału, tytuł oryginalny, ocena, kategoria, moja ocena, opis', film: 'reżyseria, reżyser, obsada, czas trwania, scenariusz, dystrybutor, producent, platforma, deweloper, bateria, waga',
  },
  pt: {
    title: 'título, livro, título do livro', author: 'autor, autora, autores, autor(a)', editor: 'organizador, organizadora, organização, organizadores', translator: 'tradutor, tradutora, tradução, traduzido por', illustrator: 'ilustrador, ilustradora, ilustrações',
    publisher: 'editora, publicado por, chancela', place: 'local de publicação, local', date: 'data de publicação, ano, ano de publicação, data de lançamento, lançamento, publicação, ano de edição', isbn: 'isbn, isbn-13, isbn-10',
    pages: 'páginas, número de páginas, nº de páginas, n.º de páginas, paginas', binding: 'formato, encadernação, acabamento', series: 'série, coleção, saga, colecção', edition: 'edição', language: 'idioma, língua',
    aside: 'preço, gênero, género, título original, nota, sinopse, classificação, avaliação', film: 'direção, realização, realizador, elenco, duração, roteiro, argumento, plataforma, desenvolvedora, fabricante, bateria, peso, estreia',
  },
  sk: {
    title: 'názov, titul, kniha, názov knihy', author: 'autor, autorka, autori, autor knihy', editor: 'editor, editorka, editori, zostavil, zostavila', translator: 'preklad, preložil, preložila, prekladateľ, prekladateľka', illustrator: 'ilustrácie, ilustrátor, ilustrátorka',
    publisher: 'vydavateľstvo, vydavateľ, nakladateľstvo, vydalo', place: 'miesto vydania', date: 'rok vydania, dátum vydania, vydané, rok', isbn: 'isbn',
    pages: 'počet strán, strán, rozsah, strany', binding: 'väzba, formát', series: 'edícia, séria', edition: 'vydanie', language: 'jazyk',
    aside: 'cena, žáner, originálny názov, názov originálu, hodnotenie, anotácia', film: 'réžia, režisér, hrajú, dĺžka, scenár, kamera, vývojár, platforma, výrobca, batéria, hmotnosť',
  },
}
