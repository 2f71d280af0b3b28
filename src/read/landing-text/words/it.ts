import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const it: LandingWords = {
  language: 'it',
  labels: {
    reviewer: ['recensore', 'recensori', 'recensione di', 'recensito da', 'autore della recensione', 'autrice della recensione',
      'a cura del recensore'],
    author: ['autore', 'autori', 'autrice', 'autrici', 'di'],
    reviewTranslator: ['traduzione della recensione'],
    title: ['titolo', 'titolo dell’articolo'],
    reviewedBook: ['libro recensito', 'volume recensito', 'opera recensita', 'libri recensiti'],
    bookTitle: ['titolo del libro', 'titolo del volume'],
    bookAuthor: ['autore del libro', 'autrice del libro', 'autori del libro'],
    publisher: ['editore del libro', 'casa editrice'],
    abstract: ['riassunto', 'sommario', 'abstract'],
    keywords: ['parole chiave', 'parole-chiave'],
    section: ['tipo', 'sezione', 'rubrica', 'tipo di articolo', 'tipologia', 'tipo di documento'],
    language: ['lingua', 'lingua dell’articolo'],
    journal: ['rivista', 'pubblicato in', 'fonte', 'titolo della rivista'],
    placement: ['fascicolo'],
    volume: ['annata', 'anno'],
    issue: ['numero'],
    pages: ['pagine', 'pagina'],
    locator: ['numero dell’articolo'],
    licence: ['licenza', 'diritti', 'diritti d’autore', 'copyright'],
    citation: ['come citare', 'notizia bibliografica', 'notizia bibliografica digitale', 'citazione', 'citare', 'per citare questo articolo'],
    references: ['riferimenti bibliografici', 'bibliografia', 'riferimenti'],
    page: ['link permanente', 'collegamento'],
    aside: ['termini di indicizzazione', 'autore corrispondente', 'contatto', 'contatti', 'finanziamenti', 'biografia autore', 'biografie autori', 'sull’autore',
      'ringraziamenti', 'statistiche', 'articoli simili', 'informazioni', 'altri formati di citazione'],
  },
  history: {
    received: ['ricevuto', 'ricevuto il', 'inviato', 'data di ricezione', 'pervenuto', 'presentato'],
    revised: ['rivisto', 'revisionato', 'versione rivista', 'revisione', 'versione riveduta'],
    accepted: ['accettato', 'accettato il', 'accettato per la pubblicazione', 'data di accettazione', 'approvato'],
    online: ['pubblicato online', 'disponibile online', 'online dal', 'pubblicazione online', 'pubblicato online il',
      'anticipazione online'],
    published: ['pubblicato', 'pubblicata', 'data di pubblicazione', 'pubblicato il', 'dato alle stampe'],
  },
  placement: { volume: 'volume vol anno annata', issue: 'numero num n fascicolo fasc', pages: 'pagine pagina pp p pag',
    locator: 'articolo art' },
  prose: {
    by: 'di da dal del', and: 'e ed', in: 'nel',
    roles: {
      foreword: ['premessa'],
      preface: ['prefazione'],
      introduction: ['introduzione', 'presentazione'],
      afterword: ['postfazione', 'epilogo'],
      translator: ['tradotto', 'tradotta', 'traduzione'],
      editor: ['a cura', 'curato', 'curata'],
      illustrator: ['illustrato', 'illustrazioni'],
    },
    published: ['pubblicato da', 'pubblicato dalla', 'edito da', 'pubblicato per', 'edita da', 'uscito per', 'pubblicato dall’',
      'pubblicata da'],
    book: ['libro', 'volume', 'monografia', 'opera', 'studio', 'saggio', 'raccolta'],
  },
  licence: ['questo articolo', 'quest’opera', 'questo lavoro', 'questo testo', 'quest’articolo', 'licenza', 'tutti i diritti riservati',
    'questa opera'],
  noise: ['salta al contenuto …', 'vai al contenuto …', 'avvisi', 'invia una proposta', 'per i lettori', 'per gli autori', 'per i bibliotecari', 'mostra citazione', 'vai alla fonte originale', 'scarica pdf', 'scarica il pdf', 'scarica', 'testo completo',
    'utilizziamo i cookie …', 'questo sito utilizza …', 'accetta tutto', 'accetta', 'rifiuta', 'home', 'home /…', 'archivi', 'archivio',
    'fascicolo corrente', 'ultimo fascicolo', 'informazioni sulla rivista', 'cerca', 'accedi', 'registrazione', 'condividi', 'stampa',
    'torna a …', 'articolo precedente', 'articolo successivo', 'precedente', 'successivo', 'indice', 'vai al …', 'accesso aperto'],
  stopWords:
    'il di che è per un della non sono con del si da come dei le nel alla più anche gli ma dalla delle degli al lo nella ha ' +
    'loro questo questa essere tra cui ed se suo sua suoi dal all dell nell ai ciò quella quale stato fra sul sulla così la a ' +
    'e in i o mi ti una su do no me so',
  titleWords:
    'rivista studi storia ricerche italiana italiano annali quaderni letteratura cultura società scienze recensione ' +
    'recensioni archivio giornale diritto filosofia politica bollettino',
}
