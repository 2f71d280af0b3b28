/** How weblogs and magazines say that a text is a review, beside the labels of journals: before the title, or as a category. */
export const reviewWords = {
  /** Words that say that a book is reviewed. */
  book:
    'buchtipp, buchempfehlung, lesetipp, leseeindruck, leserezension, buchkritik, rezi, buch der woche, literaturkritik, romankritik, book of the week, book club review, ' +
    'review of the novel, novel review, literary review, avis lecture, chronique littéraire, chronique livre, critique littéraire, crítica literaria, crítica literária, opinião literária, ' +
    'reseña literaria, resenha literária, recensione libro, recensioni libri, recensione romanzo, boekentip, boekrecensie, literatuurrecensie, knižní tip, knižní recenze, ' +
    'recenze románu, recenzia románu, knižný tip, recenzja książki, recenzja powieści, recenzje książek, buchrezension, buchrezensionen, rezension buch, bücherrezension, bücherrezensionen',
  /** Words that say "review" only. */
  any: 'kritik, critique, chronique, avis, opinión, opinião, crítica, kritiek, krytyka, opinia, kurzrezension, kurzkritik, mini-review, review, rezension, reviews',
} as const

/** Categories of texts about books, and of texts about what is no book. */
export const categoryWords = {
  book:
    'books, book, literature, fiction, non-fiction, nonfiction, reading, buch, bücher, literatur, belletristik, sachbuch, sachbücher, roman, romane, lesen, livre, livres, littérature, lecture, lectures, romans, ' +
    'libro, libros, literatura, lecturas, novela, libri, letteratura, letture, narrativa, livro, livros, leituras, boek, boeken, literatuur, kniha, knihy, literatura, beletrie, książka, książki, kultura czytania, beletria, literatúra, bibliothek, bücherregal',
  other:
    'film, films, movies, movie, cinema, kino, tv, series, serien, television, music, musik, album, albums, konzert, concerts, games, gaming, spiele, theater, theatre, bühne, ausstellung, exhibitions, technik, tech, technology, gadgets, hardware, software, ' +
    'apps, smartphones, produkttest, test, tests, restaurant, restaurants, food, beauty, kosmetik, cinéma, séries, musique, jeux, jeux vidéo, théâtre, cine, cine y series, música, juegos, videojuegos, teatro, tecnología, musica, giochi, tecnologia, filmes, jogos, ' +
    'muziek, spellen, techniek, filmy, hudba, hry, divadlo, technika, seriály, muzyka, gry, teatr, technologie, seriale',
} as const

/** What reviews of books speak of, and what those of other things do; the words of the text are counted. */
export const proseWords = {
  book:
    'book books novel author authors writer chapter chapters publisher reader readers buch buches bücher roman romans autor autorin autors kapitel leser leserin leserinnen verlag erzählung lektüre ' +
    'livre livres auteur autrice romancier chapitre chapitres lecteur lecteurs lectrice ouvrage libro libros novela autor autora capítulo capítulos lector lectores lectura romanzo autore autrice capitolo capitoli lettore lettori lettura ' +
    'livro livros romance capítulos leitor leitores leitura boek boeken schrijver schrijfster auteur hoofdstuk hoofdstukken lezer lezers kniha knihy knihu knize autorka autorky autora kapitola kapitoly čtenář čtenáře čtenáři ' +
    'książka książki książkę książce powieść powieści autorka rozdział rozdziały czytelnik czytelnika knihe čitateľ čitateľa čitatelia kapitoly',
  other:
    'film films movie movies cinema actor actors actress screenplay camera trailer director episode season album song songs band concert game games player gameplay console device battery display screen smartphone laptop charger app ' +
    'schauspieler schauspielerin regisseur regie kino leinwand folge staffel lied lieder konzert spiel spieler gerät akku bildschirm kamera handy ' +
    'réalisateur acteurs actrice écran épisode saison chanson jeu joueur appareil batterie película director actores actriz pantalla episodio canción juego jugador dispositivo batería ' +
    'regista attori attrice schermo episodio canzone gioco giocatore dispositivo batteria filme diretor elenco ator atriz tela jogo jogador aparelho bateria regisseur acteurs scherm aflevering liedje spel speler toestel accu ' +
    'filmu režie režisér herec herci herečka plátno díl seriál píseň hra hráč zařízení baterie displej reżyser aktor aktorzy ekran odcinek piosenka gra gracz urządzenie réžia režisér hráč zariadenie batéria',
} as const
