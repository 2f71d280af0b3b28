import { phraseList } from '../fold.js'

/**
 * What journals print before (or behind) the reviewed book to say that this is a review of a book, by language. Labels of the
 * second table say "review" only: what is reviewed must be read from the rest.
 */
export const bookLabels: Readonly<Record<string, readonly string[]>> = {
  en: phraseList(
    'book review essay, book review symposium, book review forum, book review, book reviews, book reviewed, book note, book notes',
    'book notice, short book review, review of the book, review of the books, review of a book, review of book, extended book review',
    'a book review, a review of the book, books in review, book symposium, book and film review, book and media review',
    'film and book review, book and exhibition review, book forum, books reviewed, reviews of books',
  ),
  de: phraseList(
    'buchbesprechung, buchbesprechungen, buchrezension, buchrezensionen, rezension des buches, besprechung des buches',
    'kurzbesprechungen, kurzbesprechung, buchkritik, sammelrezension, buchvorstellung, buchanzeige, buchanzeigen, sammelbesprechung',
  ),
  fr: phraseList(
    'compte rendu du livre, compte rendu de livre, compte rendu de l’ouvrage, compte rendu d’ouvrage, comptes rendus de livres',
    'comptes rendus d’ouvrages, recension de l’ouvrage, recension d’ouvrage, critique de livre, note de lecture, notes de lecture',
    'fiche de lecture, compte rendu de lecture, comptes rendus de lecture, recension du livre, à propos de l’ouvrage, lecture critique',
  ),
  es: phraseList(
    'reseña de libro, reseña del libro, reseñas de libros, reseña bibliográfica, reseñas bibliográficas, recensión del libro',
    'reseña de la obra, nota bibliográfica, crítica de libros, recensión bibliográfica',
  ),
  pt: phraseList(
    'resenha do livro, resenha de livro, resenhas de livros, recensão do livro, recensão de livro, recensão crítica, recensões críticas',
    'resenha bibliográfica, recensão da obra, resenha da obra, nota de leitura',
  ),
  it: phraseList(
    'recensione del libro, recensione di libro, recensioni di libri, recensione del volume, recensione bibliografica, scheda di lettura',
    'nota di lettura, recensioni librarie, scheda bibliografica, recensione al volume',
  ),
  nl: phraseList(
    'boekbespreking, boekbesprekingen, boekrecensie, boekrecensies, bespreking van het boek, recensie van het boek, boekaankondiging',
    'boekennieuws, boekbeoordeling',
  ),
  cs: phraseList(
    'recenze knihy, recenze knih, recenze publikace, recenze monografie, knižní recenze, recenze na knihu, anotace knihy',
    'zpráva o knize, nad knihou, knižní novinky',
  ),
  sk: phraseList(
    'recenzia knihy, recenzie kníh, recenzia publikácie, recenzia monografie, knižná recenzia, recenzia na knihu, anotácia knihy',
    'správa o knihe',
  ),
  pl: phraseList(
    'recenzja książki, recenzja monografii, recenzje książek, recenzja pracy, recenzja publikacji, omówienie książki, recenzja tomu',
    'nota recenzyjna, przegląd książek',
  ),
  ru: phraseList('рецензия на книгу, рецензия на монографию, рец на кн, рец на книгу, рец на, обзор книги'),
  uk: phraseList('рецензія на книгу, рецензія на монографію, рец на кн, огляд книги'),
  hr: phraseList('prikaz knjige, prikazi knjiga, osvrt na knjigu, recenzija knjige, ocena knjige'),
  hu: phraseList('könyvismertetés, könyvszemle, könyvkritika, recenzió'),
  sv: phraseList('bokrecension, bokrecensioner, bokanmälan, recension av boken'),
  da: phraseList('boganmeldelse, boganmeldelser, bokanmeldelse, bokanmeldelser, bokmelding'),
  fi: phraseList('kirja-arvio, kirja-arvostelu, kirja-arvioita, kirja-arvosteluja'),
  ca: phraseList('ressenya de llibre, ressenya del llibre, ressenya bibliogràfica, ressenyes bibliogràfiques'),
  ro: phraseList('recenzie de carte, recenzie la cartea, recenzii de carte'),
  tr: phraseList('kitap incelemesi, kitap eleştirisi, kitap tanıtımı, kitap değerlendirmesi'),
  el: phraseList('βιβλιοκρισία, βιβλιοκρισίες, βιβλιοπαρουσίαση'),
}

export const reviewLabels: Readonly<Record<string, readonly string[]>> = {
  en: phraseList(
    'a review essay, a review article, review essay, review article, featured review, review, reviews, a review, essay review, critical review, reviewed work',
    'reviewed works, work reviewed, works reviewed, short review, short notices, short notice',
  ),
  de: phraseList(
    'rezension, rezensionen, rez, besprechung, besprechungen, rezensionsessay, literaturbericht, annotation, rezensionsaufsatz',
    'sammelbericht, besprochen',
  ),
  fr: phraseList(
    'compte rendu, comptes rendus, compte-rendu, comptes-rendus, recension, recensions, recension critique, compte rendu critique, cr',
    'c r, à propos, note critique, notes critiques, notes bibliographiques',
  ),
  es: phraseList('reseña, reseñas, recensión, recensiones, reseña crítica, ensayo bibliográfico, crítica'),
  pt: phraseList('resenha, resenhas, recensão, recensões, resenha crítica'),
  it: phraseList('recensione, recensioni, rec, scheda, schede, nota critica, segnalazione, segnalazioni'),
  nl: phraseList('recensie, recensies, bespreking, besprekingen, signalement, recensieartikel, besproken'),
  cs: phraseList('recenze, recenzní esej, recenzní studie, anotace, posudek, recenzní stať, zprávy o literatuře, zprávy o knihách'),
  sk: phraseList('recenzia, recenzie, recenzná esej, anotácia, anotácie'),
  pl: phraseList('recenzja, recenzje, omówienie, omówienia, artykuł recenzyjny, esej recenzyjny'),
  ru: phraseList('рецензия, рецензии, рец'),
  uk: phraseList('рецензія, рецензії'),
  hr: phraseList('recenzija, recenzije, prikaz, prikazi, osvrt'),
  sv: phraseList('recensioner, anmälan'),
  da: phraseList('anmeldelse, anmeldelser'),
  ca: phraseList('ressenya, ressenyes, recensió, recensions'),
  ro: phraseList('recenzie, recenzii'),
}

/** Labels of a review of many books: a title alone behind one is the review's own, or a section's. */
export const collectiveLabels: readonly string[] = phraseList(
  'sammelrezension, sammelbesprechung, sammelbericht, literaturbericht, reviews of books, book reviews in brief',
)

/** Words that join a label to the book: "Review *of*", "Rezension *zu*". */
export const labelLinks: readonly string[] = phraseList(
  'of the book, of the, of, on, for, to, zu, zum, zur, von, über, des, de, du, de la, de l’, d’, sur, a, à, di, del, della, dello, al',
  'alla, su, do, da, dos, das, van, op, bij, na, ke, k, o, knihy, libro, livro, książki, на, за, av, af, om, la',
)
