import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const nl: LandingWords = {
  language: 'nl',
  labels: {
    reviewer: ['recensent', 'recensenten', 'gerecenseerd door', 'besproken door', 'recensie door', 'recensie van de hand van',
      'auteur van de recensie'],
    author: ['auteur', 'auteurs', 'door', 'schrijver'],
    reviewTranslator: ['vertaling van de recensie'],
    title: ['titel', 'titel van het artikel'],
    reviewedBook: ['gerecenseerd boek', 'besproken boek', 'besproken werk', 'gerecenseerd werk', 'besproken boeken'],
    bookTitle: ['titel van het boek', 'boektitel'],
    bookAuthor: ['auteur van het boek', 'auteurs van het boek'],
    publisher: ['uitgever van het boek', 'uitgever', 'uitgeverij'],
    abstract: ['samenvatting', 'abstract'],
    keywords: ['trefwoorden', 'sleutelwoorden', 'kernwoorden'],
    section: ['type', 'sectie', 'rubriek', 'artikeltype', 'type document', 'documenttype'],
    language: ['taal', 'taal van het artikel'],
    journal: ['tijdschrift', 'gepubliceerd in', 'bron', 'verschenen in'],
    placement: ['nummer', 'uitgave', 'editie'],
    volume: ['jaargang', 'deel'],
    issue: ['aflevering'],
    pages: ['pagina’s', 'paginas', 'pagina', 'bladzijden'],
    locator: ['artikelnummer'],
    licence: ['licentie', 'rechten', 'auteursrecht', 'copyright'],
    citation: ['citeerhulp', 'hoe te citeren', 'citeren', 'aanbevolen citatie', 'citaat'],
    references: ['referenties', 'literatuur', 'literatuurlijst', 'bibliografie'],
    page: ['permanente link', 'link'],
    aside: ['correspondentie', 'contact', 'financiering', 'downloads', 'over de auteur', 'biografie auteur', 'dankwoord', 'statistieken',
      'vergelijkbare artikelen', 'informatie'],
  },
  history: {
    received: ['ontvangen', 'ingediend', 'ingezonden', 'ontvangen op', 'datum ontvangst'],
    revised: ['herzien', 'gereviseerd', 'herziene versie', 'aangepast', 'herziene versie ontvangen'],
    accepted: ['geaccepteerd', 'aanvaard', 'goedgekeurd', 'aangenomen', 'geaccepteerd op'],
    online: ['online gepubliceerd', 'online verschenen', 'online beschikbaar', 'online sinds', 'vooraf online', 'online gepubliceerd op'],
    published: ['gepubliceerd', 'verschenen', 'publicatiedatum', 'datum van publicatie', 'gepubliceerd op'],
  },
  placement: { volume: 'jaargang jrg jg deel dl', issue: 'nummer nr aflevering afl', pages: 'pagina paginas pag p blz bladzijden',
    locator: 'artikel' },
  prose: {
    by: 'door van', and: 'en', in: 'in',
    roles: {
      foreword: ['woord vooraf', 'ten geleide'],
      preface: ['voorwoord'],
      introduction: ['inleiding', 'ingeleid'],
      afterword: ['nawoord', 'epiloog'],
      translator: ['vertaald', 'vertaling'],
      editor: ['geredigeerd', 'onder redactie'],
      illustrator: ['geïllustreerd', 'illustraties'],
    },
    published: ['gepubliceerd door', 'uitgegeven door', 'verschenen bij', 'verscheen bij', 'uitgegeven bij', 'gepubliceerd bij'],
    book: ['boek', 'bundel', 'studie', 'monografie', 'werk', 'deel'],
  },
  licence: ['dit artikel', 'dit werk', 'deze bijdrage', 'deze recensie', 'licentie', 'alle rechten voorbehouden',
    'dit is een open access artikel'],
  noise: ['ga naar de hoofdinhoud', 'mededelingen', 'home', 'voor lezers', 'voor auteurs', 'toon citatie', 'naar de oorspronkelijke bron', 'naar oorspronkelijke bron', 'pdf downloaden', 'downloaden', 'volledige tekst',
    'wij gebruiken cookies …', 'deze website gebruikt …', 'deze site gebruikt …', 'alles accepteren', 'accepteren', 'weigeren',
    'startpagina', 'archief', 'huidig nummer', 'huidige uitgave', 'over ons', 'over het tijdschrift', 'zoeken', 'inloggen', 'registreren',
    'delen', 'afdrukken', 'terug naar …', 'vorig artikel', 'volgend artikel', 'vorige', 'volgende', 'inhoudsopgave', 'ga naar …', 'meer'],
  stopWords:
    'de het een van en dat op te zijn met voor niet aan er om ook als dan maar bij nog uit wordt naar heeft deze over worden ' +
    'door hij ze wat haar hun meer geen tot die dit hoe tussen waar omdat veel werd ons onze kan zoals binnen onder zich in ' +
    'is of was we me man al an had so do',
  titleWords:
    'tijdschrift geschiedenis onderzoek nederlandse nederlands wetenschap letterkunde maatschappij boekbespreking recensie ' +
    'boeken bijdragen mededelingen vlaamse sociale taal letteren',
}
