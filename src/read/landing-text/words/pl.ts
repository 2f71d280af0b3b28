import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const pl: LandingWords = {
  language: 'pl',
  labels: {
    reviewer: ['recenzent', 'recenzentka', 'recenzenci', 'autor recenzji', 'autorka recenzji', 'recenzja autorstwa', 'recenzował',
      'recenzowała'],
    author: ['autor', 'autorka', 'autorzy', 'autorki'],
    reviewTranslator: ['tłumaczenie recenzji'],
    title: ['tytuł', 'tytuł artykułu'],
    reviewedBook: ['recenzowana książka', 'recenzowane książki', 'recenzowana publikacja', 'recenzowana praca', 'omawiana książka'],
    bookTitle: ['tytuł książki'],
    bookAuthor: ['autor książki', 'autorka książki', 'autorzy książki'],
    publisher: ['wydawca książki', 'wydawnictwo'],
    abstract: ['abstrakt', 'streszczenie'],
    keywords: ['słowa kluczowe'],
    section: ['typ', 'dział', 'sekcja', 'typ artykułu', 'rodzaj artykułu', 'typ dokumentu', 'rodzaj dokumentu'],
    language: ['język', 'język artykułu'],
    journal: ['czasopismo', 'tytuł czasopisma', 'opublikowano w', 'źródło'],
    placement: ['numer'],
    volume: ['rocznik', 'tom'],
    issue: ['zeszyt', 'nr'],
    pages: ['strony', 'zakres stron'],
    locator: ['numer artykułu'],
    licence: ['licencja', 'prawa', 'prawa autorskie', 'copyright'],
    citation: ['jak cytować', 'cytowanie', 'sposób cytowania', 'cytuj'],
    references: ['bibliografia', 'literatura', 'literatura cytowana', 'odniesienia'],
    page: ['stały odnośnik', 'odnośnik'],
    aside: ['autor korespondencyjny', 'kontakt', 'finansowanie', 'pobrania', 'o autorze', 'o autorce', 'biogram autora', 'podziękowania',
      'statystyki', 'podobne artykuły', 'informacje', 'inne formaty cytowania'],
  },
  history: {
    received: ['otrzymano', 'nadesłano', 'przesłano', 'przesłane', 'otrzymane', 'data otrzymania', 'wpłynęło', 'data przesłania', 'zgłoszono', 'data nadesłania'],
    revised: ['poprawiono', 'po korekcie', 'zrewidowano', 'wersja poprawiona', 'otrzymano po poprawkach', 'otrzymano po recenzji'],
    accepted: ['przyjęto', 'zaakceptowane', 'przyjęte', 'zaakceptowano', 'przyjęto do druku', 'data akceptacji', 'data przyjęcia', 'przyjęto do publikacji'],
    online: ['opublikowano online', 'udostępniono online', 'dostępne online', 'online od', 'publikacja online', 'data publikacji online'],
    published: ['opublikowano', 'opublikowane', 'wydano', 'data publikacji', 'data wydania', 'ukazało się'],
  },
  placement: { volume: 'rocznik rocz tom t r', issue: 'numer nr zeszyt z', pages: 'strony strona s str ss', locator: 'artykuł art' },
  prose: {
    by: 'autorstwa pióra', and: 'i oraz', in: 'w roku',
    roles: {
      foreword: ['słowo wstępne napisał', 'słowo wstępne napisała', 'słowo wstępne'],
      preface: ['przedmowę napisał', 'przedmowę napisała', 'przedmowa'],
      introduction: ['wstęp napisał', 'wstęp napisała', 'wprowadzenie'],
      afterword: ['posłowie napisał', 'posłowie napisała', 'posłowie'],
      translator: ['przełożył', 'przełożyła', 'tłumaczył', 'tłumaczyła', 'w przekładzie'],
      editor: ['pod redakcją', 'zredagował', 'zredagowała'],
      illustrator: ['zilustrował', 'zilustrowała'],
    },
    published: ['nakładem wydawnictwa', 'wydana przez', 'wydane przez', 'opublikowana przez', 'opublikowało wydawnictwo',
      'wydało wydawnictwo', 'wydawnictwo', 'w wydawnictwie', 'wydany przez', 'opublikowana nakładem'],
    book: ['książka', 'książki', 'książce', 'książkę', 'praca', 'publikacja', 'publikacji', 'monografia', 'monografii', 'tom', 'dzieło'],
  },
  licence: ['ten artykuł', 'ten utwór', 'utwór dostępny', 'niniejszy artykuł', 'artykuł jest dostępny', 'licencja', 'praca jest dostępna',
    'utwór objęty', 'wszelkie prawa zastrzeżone', 'artykuł udostępniany', 'ta praca'],
  noise: ['szybki skok do zawartości strony', 'główna nawigacja', 'główna treść', 'panel boczny', 'ogłoszenia', 'przejdź do sekcji głównej …', 'formaty cytowań', 'deklaracja dostępności', 'polityka prywatności', 'pokaż cytowanie', 'przejdź do źródła', 'przejdź do oryginalnego źródła', 'pobierz pdf', 'pobierz', 'pełny tekst',
    'używamy plików cookie …', 'ta strona używa …', 'ta strona korzysta …', 'akceptuj wszystkie', 'akceptuję', 'odrzuć', 'strona główna',
    'strona główna /…', 'archiwum', 'bieżący numer', 'aktualny numer', 'o czasopiśmie', 'szukaj', 'zaloguj', 'zaloguj się', 'zarejestruj',
    'udostępnij', 'drukuj', 'powrót do …', 'poprzedni artykuł', 'następny artykuł', 'poprzedni', 'następny', 'spis treści', 'przejdź do …',
    'otwarty dostęp'],
  stopWords:
    'w na się nie do jest że z to jak o po od za przez co są dla oraz ale tym który która które czy ich tej też być był była ' +
    'było jego przy tylko także może tego jako ze nad pod między już przed lub gdy sposób jednak również dzięki więc a i u ' +
    'ten ta te by pan',
  titleWords:
    'przegląd badania polska polski polskie historia dzieje czasopismo kwartalnik rocznik nauka nauki społeczeństwo kultura ' +
    'literatura recenzja książki pamiętnik zeszyty roczniki prace naukowe badań',
}
