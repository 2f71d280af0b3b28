import type { BookField, ReviewField } from '../../record/table-fields.js'

/** A heading that several things go by: which of them is meant, the other columns decide. */
export type Unsure = 'title' | 'author' | 'year'

/** Names of columns in English, Czech, German, Spanish, French, Italian, Dutch, Polish, Portuguese and Slovak. */
// prettier-ignore
export const headingNames: Readonly<Record<Exclude<ReviewField | BookField | Unsure, never>, readonly string[]>> = {
  title: ['title', 'název', 'titul', 'titel', 'título', 'titre', 'titolo', 'tytuł', 'názov'],
  author: ['author', 'authors', 'author(s)', 'autor', 'autoři', 'autorka', 'autor/in', 'autoren', 'autores', 'autor(es)', 'auteur', 'auteurs', 'auteur(s)', 'autore', 'autori', 'autorzy'],
  year: ['year', 'publication year', 'year of publication', 'rok', 'rok vydání', 'jahr', 'erscheinungsjahr', 'año', 'año de publicación', 'année', 'anno', 'jaar', 'rok wydania', 'ano', 'rok vydania'],

  key: ['key', 'id', 'record id'],
  review: ['review', 'review title', 'title of the review', 'title of review', 'title (review)', 'article title', 'název recenze', 'titel der rezension', 'rezensionstitel', 'título de la reseña', 'titre du compte rendu', 'titre de la recension', 'titolo della recensione', 'titel van de recensie', 'tytuł recenzji', 'título da resenha', 'título da recensão', 'názov recenzie'],
  reviewer: ['reviewer', 'reviewers', 'reviewer(s)', 'reviewer name', 'name of reviewer', 'reviewed by', 'review author', 'author of the review', 'recenzent', 'recenzentka', 'recenzenti', 'autor recenze', 'rezensent', 'rezensentin', 'rezensent/in', 'rezensenten', 'rezensiert von', 'reseñador', 'reseñista', 'autor de la reseña', 'reseñado por', 'recenseur', 'auteur du compte rendu', 'auteur de la recension', 'recensore', 'autore della recensione', 'recensito da', 'recensent', 'auteur van de recensie', 'autor recenzji', 'resenhista', 'recensor', 'autor da resenha', 'autor da recensão', 'autor recenzie'],
  'reviewer given': ['reviewer given', 'reviewer given name', 'reviewer first name', 'first name of reviewer', 'vorname des rezensenten', 'jméno recenzenta', 'prénom du recenseur', 'nome del recensore'],
  'reviewer family': ['reviewer family', 'reviewer family name', 'reviewer last name', 'reviewer surname', 'nachname des rezensenten', 'příjmení recenzenta', 'nom du recenseur', 'cognome del recensore'],
  'reviewer orcid': ['reviewer orcid', 'orcid', 'orcid id', 'orcid of reviewer', 'orcid recenzenta', 'orcid des rezensenten'],
  doi: ['doi', 'review doi', 'doi of the review', 'doi recenze', 'doi der rezension'],
  page: ['page', 'url', 'link', 'web page', 'review url', 'odkaz', 'adresse', 'enlace', 'lien', 'collegamento', 'adres', 'ligação'],
  journal: ['journal', 'journal title', 'journal name', 'periodical', 'časopis', 'zeitschrift', 'revista', 'revue', 'rivista', 'tijdschrift', 'czasopismo'],
  issn: ['issn', 'issn-l'],
  'issn print': ['issn print', 'print issn', 'p-issn', 'pissn', 'issn (print)'],
  'issn online': ['issn online', 'online issn', 'e-issn', 'eissn', 'issn (online)', 'electronic issn'],
  volume: ['volume', 'vol', 'ročník', 'band', 'jahrgang', 'volumen', 'annata', 'jaargang', 'rocznik', 'tom', 'tome'],
  issue: ['issue', 'number', 'no', 'issue number', 'číslo', 'heft', 'número', 'numéro', 'fascicolo', 'numero', 'nummer', 'aflevering', 'numer', 'zeszyt'],
  pages: ['pages', 'page range', 'strany', 'stránky', 'seiten', 'páginas', 'pagine', "pagina's", 'strony'],
  published: ['published', 'date published', 'publication date', 'date of publication', 'review date', 'date', 'issued', 'datum', 'datum publikace', 'publikováno', 'zveřejněno', 'veröffentlicht', 'erscheinungsdatum', 'fecha', 'fecha de publicación', 'publicado', 'date de publication', 'publié', 'data di pubblicazione', 'pubblicato', 'data', 'publicatiedatum', 'gepubliceerd', 'data publikacji', 'opublikowano', 'data de publicação', 'dátum', 'dátum publikovania'],
  received: ['received', 'date received', 'doručeno', 'eingegangen', 'recibido', 'reçu', 'ricevuto', 'ontvangen', 'otrzymano', 'recebido', 'doručené'],
  accepted: ['accepted', 'date accepted', 'přijato', 'angenommen', 'aceptado', 'accepté', 'accettato', 'geaccepteerd', 'przyjęto', 'aceito', 'prijaté'],
  language: ['language', 'lang', 'language of the review', 'jazyk', 'sprache', 'idioma', 'lengua', 'langue', 'lingua', 'taal', 'język', 'língua'],
  license: ['license', 'licence', 'lizenz', 'licencia', 'licenza', 'licentie', 'licencja', 'licença'],
  rights: ['rights', 'copyright', 'práva', 'rechte', 'derechos', 'droits', 'diritti', 'rechten', 'prawa', 'direitos'],
  abstract: ['abstract', 'summary', 'abstrakt', 'anotace', 'zusammenfassung', 'resumen', 'résumé', 'riassunto', 'samenvatting', 'streszczenie', 'resumo', 'anotácia'],
  keywords: ['keywords', 'key words', 'klíčová slova', 'schlagwörter', 'stichwörter', 'palabras clave', 'mots-clés', 'parole chiave', 'trefwoorden', 'słowa kluczowe', 'palavras-chave', 'kľúčové slová'],
  section: ['section', 'type', 'document type', 'sekce', 'typ', 'rubrik', 'sección', 'tipo', 'rubrique', 'sezione', 'rubriek', 'dział', 'seção', 'secção', 'rubrika'],

  book: ['book', 'reviewed book', 'book citation', 'citation of the book', 'reviewed work', 'work reviewed', 'kniha', 'recenzovaná kniha', 'buch', 'rezensiertes buch', 'rezensiertes werk', 'libro', 'libro reseñado', 'obra reseñada', 'ouvrage', 'ouvrage recensé', 'livre', 'libro recensito', 'opera recensita', 'boek', 'besproken boek', 'książka', 'recenzowana książka', 'livro', 'livro resenhado', 'obra resenhada'],
  'book title': ['book title', 'title of book', 'title of the book', 'reviewed title', 'title (book)', 'název knihy', 'titul knihy', 'buchtitel', 'titel des buches', 'titel des buchs', 'título del libro', 'titre du livre', "titre de l'ouvrage", 'titolo del libro', 'boektitel', 'titel van het boek', 'tytuł książki', 'título do livro', 'názov knihy'],
  'book subtitle': ['book subtitle', 'subtitle', 'podtitul', 'untertitel', 'subtítulo', 'sous-titre', 'sottotitolo', 'ondertitel', 'podtytuł'],
  'book authors': ['book authors', 'book author', 'book author(s)', 'author of the book', 'authors of the book', 'author of book', 'reviewed author', 'reviewed authors', 'autor knihy', 'autoři knihy', 'buchautor', 'buchautoren', 'autor des buches', 'autoren des buches', 'autor del libro', 'autores del libro', 'auteur du livre', "auteur de l'ouvrage", "auteurs de l'ouvrage", 'autore del libro', 'autori del libro', 'auteur van het boek', 'autor książki', 'autorzy książki', 'autor do livro', 'autores do livro', 'autori knihy'],
  'book editors': ['book editors', 'book editor', 'editor', 'editors', 'editor(s)', 'edited by', 'editor of the book', 'editoři', 'editor knihy', 'herausgeber', 'herausgeberin', 'herausgeber/in', 'hrsg', 'herausgegeben von', 'editores', 'editor del libro', 'directeur', 'directeurs', 'sous la direction de', 'curatore', 'curatori', 'a cura di', 'redacteur', 'redactie', 'redaktor', 'redaktorzy', 'organizador', 'organizadores', 'zostavovateľ', 'editori'],
  'book translators': ['book translators', 'book translator', 'translator', 'translators', 'translated by', 'překladatel', 'překlad', 'übersetzer', 'übersetzt von', 'traductor', 'traducteur', 'traduttore', 'vertaler', 'tłumacz', 'tradutor', 'prekladateľ'],
  'book isbn': ['book isbn', 'isbn', 'isbns', 'isbn(s)', 'isbn-13', 'isbn13', 'isbn 13', 'isbn-10', 'isbn10', 'isbn 10', 'e-isbn', 'eisbn', 'isbn (print)', 'isbn (ebook)', 'isbn knihy', 'isbn des buches'],
  'book publisher': ['book publisher', 'publisher', 'publishers', 'publisher of the book', 'nakladatel', 'nakladatelství', 'vydavatel', 'verlag', 'editorial', 'éditeur', "maison d'édition", 'editore', 'casa editrice', 'uitgever', 'uitgeverij', 'wydawca', 'wydawnictwo', 'editora', 'vydavateľ', 'vydavateľstvo'],
  'book place': ['book place', 'place', 'place of publication', 'city', 'místo vydání', 'ort', 'erscheinungsort', 'verlagsort', 'lugar', 'lugar de publicación', 'lieu', 'lieu de publication', "lieu d'édition", 'luogo', 'luogo di pubblicazione', 'plaats', 'plaats van uitgave', 'miejsce wydania', 'local', 'local de publicação', 'miesto vydania'],
  'book year': ['book year', 'year of the book', 'book publication year', 'publication year of the book', 'rok vydání knihy', 'erscheinungsjahr des buches', 'año del libro', 'année du livre', "année de l'ouvrage", 'anno del libro', 'jaar van het boek', 'rok wydania książki', 'ano do livro', 'rok vydania knihy'],
  'book edition': ['book edition', 'edition', 'vydání', 'auflage', 'ausgabe', 'edición', 'édition', 'edizione', 'druk', 'wydanie', 'edição', 'vydanie'],
  'book volume': ['book volume', 'volume of the book'],
  'book series': ['book series', 'series', 'edice', 'reihe', 'buchreihe', 'serie', 'colección', 'collection', 'collana', 'reeks', 'seria', 'coleção', 'edícia'],
  'book language': ['book language', 'language of the book', 'jazyk knihy', 'sprache des buches', 'idioma del libro', 'langue du livre', "langue de l'ouvrage", 'lingua del libro', 'taal van het boek', 'język książki', 'idioma do livro'],
  'book doi': ['book doi', 'doi of the book', 'doi knihy', 'doi des buches', 'doi del libro', 'doi du livre'],
  'book page': ['book page', 'book url', 'book link', 'url of the book'],
  'book extent': ['book extent', 'extent', 'number of pages', 'page count', 'book pages', 'total pages', 'rozsah', 'počet stran', 'umfang', 'seitenzahl', 'número de páginas', 'nombre de pages', 'numero di pagine', "aantal pagina's", 'liczba stron', 'počet strán'],
}
