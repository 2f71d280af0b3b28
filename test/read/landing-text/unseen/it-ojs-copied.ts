import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** The reference is the title; an editor and a translator in it. */
export const italianOjsCopied: UnseenPage = {
  language: 'it',
  layout: 'OJS 3.3 in Italian, copied',
  facts: {
    title:
      'Natalie Zemon Davis, Il ritorno di Martin Guerre. Un caso di doppia identità nella Francia del Cinquecento, trad. it. di Sandro Lombardini, Torino, Einaudi, 1984, pp. 160',
    reviewers: ['Costanza Rivabella'],
    published: '1985-06-30',
    journal: 'Ricerche di storia vissuta',
    volume: '2',
    issue: '1',
    pages: '133-136',
    doi: '10.5555/rsv.v2i1.77',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'Il ritorno di Martin Guerre',
      subtitle: 'Un caso di doppia identità nella Francia del Cinquecento',
      people: ['author Natalie Zemon Davis', 'translator Sandro Lombardini'],
      publisher: 'Einaudi',
      place: 'Torino',
      year: '1984',
      extent: 'pp. 160',
    },
  },
  page: `Vai al contenuto principale
Vai al menù principale di navigazione
Vai al piè di pagina del sito
Open Menu
Ricerche di storia vissuta
Ultimo Fascicolo
Archivi
Info
Cerca
Registrazione
Login
Home
Archivi
V. 2 N. 1 (1985): Storie di famiglia
Recensioni
Natalie Zemon Davis, Il ritorno di Martin Guerre. Un caso di doppia identità nella Francia del Cinquecento, trad. it. di Sandro Lombardini, Torino, Einaudi, 1984, pp. 160
Autori
Costanza Rivabella
Università di Valmarina
DOI:
https://doi.org/10.5555/rsv.v2i1.77
Downloads
PDF
Pubblicato
1985-06-30
Come citare
Rivabella, C. (1985). Natalie Zemon Davis, Il ritorno di Martin Guerre. Un caso di doppia identità nella Francia del Cinquecento, trad. it. di Sandro Lombardini, Torino, Einaudi, 1984, pp. 160. Ricerche Di Storia Vissuta, 2(1), 133–136. https://doi.org/10.5555/rsv.v2i1.77
Più formati di citazione
Scarica citazione
Fascicolo
V. 2 N. 1 (1985): Storie di famiglia
Sezione
Recensioni
Licenza
Questo lavoro è fornito con la licenza Creative Commons Attribuzione 4.0 Internazionale.
Articoli simili
Gino Pastorelli, Giovanni Levi, L'eredità immateriale, Torino, Einaudi, 1985 , Ricerche di storia vissuta: V. 3 N. 1 (1986)
1 2 3 > >>
Puoi anche Iniziare una ricerca avanzata di similarità per questo articolo.
Lingua
English
Italiano
Piattaforma e workflow di OJS / PKP
`,
}
