import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const de: LandingWords = {
  language: 'de',
  labels: {
    reviewer: ['rezensent', 'rezensentin', 'rezensiert von', 'besprochen von', 'rezension von', 'rezensentinnen', 'rezensenten',
      'autor der rezension', 'autorin der rezension'],
    author: ['autor', 'autorin', 'autoren', 'autorinnen', 'autor/in', 'autor/innen', 'autor*innen', 'autor:innen', 'von', 'verfasser',
      'verfasserin', 'autor/inn/en'],
    reviewTranslator: ['übersetzung der rezension'],
    title: ['titel', 'titel des beitrags'],
    reviewedBook: ['rezensiertes buch', 'besprochenes buch', 'rezensiertes werk', 'besprochenes werk', 'rezensierte bücher',
      'besprochene bücher', 'rezensierte publikation'],
    bookTitle: ['buchtitel', 'titel des buches'],
    bookAuthor: ['autor des buches', 'autorin des buches', 'buchautor', 'buchautorin'],
    publisher: ['verlag des buches', 'verlag'],
    abstract: ['zusammenfassung', 'abstract', 'kurzfassung'],
    keywords: ['schlagwörter', 'schlüsselwörter', 'stichwörter', 'schlagworte', 'stichworte'],
    section: ['dokumententyp', 'typ', 'publikationsart', 'art des beitrags', 'rubrik', 'sektion', 'beitragsart', 'artikeltyp', 'dokumenttyp', 'publikationstyp'],
    language: ['dokumentsprache', 'sprache', 'sprache des beitrags'],
    journal: ['zeitschriftentitel', 'titel der zeitschrift', 'zeitschrift', 'erschienen in', 'veröffentlicht in', 'quelle'],
    placement: ['ausgabe'],
    volume: ['band', 'jahrgang'],
    issue: ['heft', 'nummer', 'heftnummer'],
    pages: ['seiten', 'seite', 'seitenangabe'],
      locator: ['artikelnummer'],
    licence: ['lizenz', 'rechte', 'urheberrecht', 'copyright'],
    citation: ['zitationsvorschlag', 'zitierhinweis', 'zitierweise', 'zitation', 'empfohlene zitierweise', 'zitieren'],
    references: ['literatur', 'literaturverzeichnis', 'literaturhinweise', 'quellen und literatur'],
    page: ['permalink', 'link'],
    aside: ['korrespondenzadresse', 'kontakt', 'förderung', 'downloads', 'autor/innen-biografien', 'autor/innen-biografie',
      'über den autor', 'über die autorin', 'zur person', 'danksagung', 'statistik', 'ähnliche artikel', 'informationen',
      'weitere zitierformate'],
  },
  history: {
    received: ['eingereicht', 'eingegangen', 'eingang', 'eingang des manuskripts', 'eingegangen am', 'eingereicht am'],
    revised: ['überarbeitet', 'überarbeitete fassung', 'revidiert', 'überarbeitung', 'revidierte fassung'],
    accepted: ['angenommen', 'akzeptiert', 'zur veröffentlichung angenommen', 'annahme'],
    online: ['online veröffentlicht', 'online erschienen', 'online seit', 'online verfügbar', 'vorab online', 'online publiziert',
      'online first', 'vorab online veröffentlicht'],
    published: ['veröffentlicht', 'erschienen', 'publiziert', 'veröffentlichungsdatum', 'publikationsdatum', 'veröffentlicht am',
      'erschienen am'],
  },
  placement: { volume: 'band bd jahrgang jg jhg', issue: 'heft h nummer nr ausgabe', pages: 'seiten seite s ss', locator: 'artikel' },
  prose: {
    by: 'von vom', and: 'und', in: 'im jahr jahre',
    roles: {
      foreword: ['geleitwort', 'vorwort'],
      introduction: ['einleitung', 'einführung'],
      afterword: ['nachwort'],
      translator: ['übersetzt', 'übersetzung', 'übertragen'],
      editor: ['herausgegeben'],
      illustrator: ['illustriert', 'illustrationen'],
    },
    published: ['erschienen bei', 'erschien bei', 'veröffentlicht bei', 'publiziert bei', 'erschienen im', 'erschien im',
      'veröffentlicht vom', 'herausgebracht von', 'verlegt bei', 'verlegt von'],
    book: ['buch', 'buches', 'band', 'bandes', 'studie', 'monographie', 'monografie', 'werk', 'sammelband', 'publikation'],
  },
  licence: ['dieser artikel', 'dieses werk', 'dieser beitrag', 'dieser text', 'lizenz', 'lizenziert unter', 'veröffentlicht unter',
    'alle rechte vorbehalten', 'diese rezension steht', 'diese arbeit'],
  noise: ['zum hauptinhalt springen', 'zur hauptnavigation …', 'zum inhalt …', 'zur fußzeile …', 'bekanntmachungen', 'zitation anzeigen', 'zitat anzeigen', 'zur originalquelle', 'zur originalquelle …', 'pdf herunterladen', 'herunterladen',
    'volltext', 'wir verwenden cookies …', 'diese website verwendet …', 'diese webseite verwendet …', 'alle akzeptieren', 'akzeptieren',
    'ablehnen', 'startseite', 'startseite /…', 'archiv', 'aktuelle ausgabe', 'über uns', 'über die zeitschrift', 'suche', 'suchen',
    'anmelden', 'einloggen', 'registrieren', 'teilen', 'drucken', 'nach oben', 'zurück zur …', 'zurück', 'weiter', 'inhaltsverzeichnis',
    'zum inhalt springen', 'zum hauptinhalt …', 'direkt zum inhalt', 'impressum', 'datenschutz', 'datenschutzerklärung', 'einreichungen',
    'kontakt', 'mehr', 'vorheriger artikel', 'nächster artikel'],
  stopWords:
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach ' +
    'wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ' +
    'sei ihre ihrer diese dieser dieses zwischen in also da me was ab alle van',
  titleWords:
    'zeitschrift forschung geschichte beiträge wissenschaft literatur kultur gesellschaft jahrbuch rezension rezensionen ' +
    'studien blätter archiv deutsche österreichische politische soziale vierteljahrschrift buchbesprechung rundschau ' +
    'mitteilungen',
}
