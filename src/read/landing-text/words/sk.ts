import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const sk: LandingWords = {
  language: 'sk',
  labels: {
    reviewer: ['recenzent', 'recenzentka', 'recenzenti', 'autor recenzie', 'autorka recenzie', 'recenzoval', 'recenzovala'],
    author: ['autor', 'autorka', 'autori', 'autorky'],
    reviewTranslator: ['preklad recenzie'],
    title: ['názov', 'názov článku'],
    reviewedBook: ['recenzovaná kniha', 'recenzované knihy', 'recenzovaná publikácia', 'recenzované dielo'],
    bookTitle: ['názov knihy'],
    bookAuthor: ['autor knihy', 'autorka knihy', 'autori knihy'],
    publisher: ['vydavateľ knihy', 'vydavateľstvo'],
    abstract: ['abstrakt', 'anotácia', 'zhrnutie', 'súhrn'],
    keywords: ['kľúčové slová'],
    section: ['typ', 'sekcia', 'rubrika', 'typ článku', 'typ dokumentu', 'typ príspevku'],
    language: ['jazyk', 'jazyk článku'],
    journal: ['časopis', 'názov časopisu', 'zdroj', 'publikované v'],
    placement: ['číslo', 'vydanie'],
    volume: ['ročník', 'zväzok'],
    issue: ['číslo časopisu'],
    pages: ['strany', 'rozsah strán', 'strana'],
    locator: ['číslo článku'],
    licence: ['licencia', 'licenčné podmienky', 'práva', 'autorské práva'],
    citation: ['ako citovať', 'citácia', 'citovať', 'odporúčaná citácia'],
    references: ['literatúra', 'referencie', 'zoznam literatúry', 'použitá literatúra'],
    page: ['odkaz', 'trvalý odkaz'],
    aside: ['korešpondenčný autor', 'kontakt', 'financovanie', 'o autorovi', 'o autorke', 'poďakovanie', 'štatistiky', 'informácie',
      'informácie o článku'],
  },
  history: {
    received: ['doručené', 'prijaté do redakcie', 'zaslané', 'došlo', 'dátum doručenia'],
    revised: ['upravené', 'revidované', 'prepracované', 'po úpravách', 'revízia'],
    accepted: ['prijaté', 'prijaté na publikovanie', 'prijaté do tlače', 'schválené', 'dátum prijatia'],
    online: ['zverejnené online', 'publikované online', 'dostupné online', 'vydané online', 'online od'],
    published: ['vydané', 'publikované', 'zverejnené', 'dátum vydania', 'dátum publikovania', 'vyšlo'],
  },
  placement: { volume: 'ročník roč zväzok zv', issue: 'číslo čís č zošit', pages: 'strany str s strana', locator: 'článok' },
  prose: {
    by: 'od', and: 'a i', in: 'v roku vo',
    roles: {
      foreword: ['predhovor napísal', 'predhovor napísala', 'predslov napísal', 'predslov napísala', 'predhovor'],
        introduction: ['úvod napísal', 'úvod napísala'],
      afterword: ['doslov napísal', 'doslov napísala'],
      translator: ['preložil', 'preložila', 'v preklade'],
      editor: ['editoval', 'editovala', 'zostavil', 'zostavila'],
      illustrator: ['ilustroval', 'ilustrovala'],
    },
    published: ['vydalo vydavateľstvo', 'vo vydavateľstve', 'vydavateľstvo', 'vydalo', 'vydala', 'vydal', 'vyšla vo', 'vyšla v', 'vyšlo v'],
    book: ['kniha', 'knihy', 'knihe', 'knihu', 'knihou', 'publikácia', 'publikácii', 'monografia', 'monografie', 'monografii', 'dielo'],
  },
  licence: ['tento článok', 'toto dielo', 'táto práca', 'článok je licencovaný', 'licencia'],
  noise: ['prejsť na hlavný obsah', 'prejsť na hlavné navigačné menu', 'prejsť na pätičku …', 'prejsť na …', 'registrácia', 'prihlásenie', 'oznámenia', 'pre čitateľov', 'pre knihovníkov', 'english', 'slovenčina', 'platforma ojs …', 'zobraziť citáciu', 'prejsť na pôvodný zdroj', 'stiahnuť pdf', 'stiahnuť', 'celý text', 'plný text', 'používame cookies …',
    'táto stránka používa …', 'súhlasím', 'prijať všetko', 'odmietnuť', 'domov', 'domov /…', 'archív', 'aktuálne číslo', 'o časopise',
    'hľadať', 'prihlásiť sa', 'zdieľať', 'tlač', 'späť na …', 'obsah', 'predchádzajúci článok', 'ďalší článok', 'pre autorov',
    'redakčná rada', 'kontakt'],
  stopWords:
    'je na že sa ktorý ktorá ktoré ako sú aby nie tak pri ktorí jeho ich tiež bol bola bolo ale pre za vo zo než alebo však i ' +
    'k o do od po z s v až medzi podľa len iba tým svoje svoju tejto tohto týchto byť už čo či aj a u co ten ta to by si no ' +
    'pan',
  titleWords:
    'revue výskum výskumu slovenský slovenská slovenské časopis dejiny dejín sociológia veda spoločnosť kultúra literatúra ' +
    'recenzia knihy kniha historický filozofia pedagogika otázky správy zborník história pohľady prehľad',
}
