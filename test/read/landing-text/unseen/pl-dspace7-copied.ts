import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** An item page copied: labels on lines of their own, the book in the abstract. */
export const polishDspace7Copied: UnseenPage = {
  language: 'pl',
  layout: 'DSpace 7 in Polish, copied',
  facts: {
    title: 'Chłopi bez maski',
    reviewers: ['Sylwester Grąbczewski'],
    published: '2021',
    journal: 'Kwartalnik Historii Wsi',
    volume: '7',
    issue: '3',
    pages: '198-203',
    doi: '10.5555/khw.2021.3.15',
    language: 'pl',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'Ludowa historia Polski',
      subtitle: 'Historia wyzysku i oporu. Mitologia panowania',
      people: ['author Adam Leszczyński'],
      publisher: 'Wydawnictwo W.A.B.',
      place: 'Warszawa',
      year: '2020',
      isbns: ['978-83-280-8067-6'],
      extent: 's. 669',
    },
  },
  page: `Przejdź do głównej treści
Repozytorium Uniwersytetu Nadwarciańskiego
Zbiory i kolekcje
Przeglądaj
Statystyki
Zaloguj się
Strona główna
Czasopisma
Kwartalnik Historii Wsi
Chłopi bez maski

Chłopi bez maski

Pliki
KHW_2021_3_15.pdf (241.5 KB)

Data
2021

Autorzy
Grąbczewski, Sylwester

Tytuł czasopisma
Kwartalnik Historii Wsi

ISSN czasopisma
2450-7415

Tom
7 (2021), nr 3, s. 198-203

Abstrakt
Recenzja książki: Adam Leszczyński, Ludowa historia Polski. Historia wyzysku i oporu. Mitologia panowania, Wydawnictwo W.A.B., Warszawa 2020, s. 669, ISBN 978-83-280-8067-6.

Słowa kluczowe
chłopi, pańszczyzna, historia ludowa

Typ
recenzja

Język
polski

DOI
https://doi.org/10.5555/khw.2021.3.15

Adres URI
https://repozytorium.example.pl/handle/item/5512

Licencja
Creative Commons Uznanie autorstwa 4.0 Międzynarodowe

Kolekcje
Artykuły naukowe

DSpace software copyright © 2002-2026 LYRASIS
Ustawienia plików cookie
Polityka prywatności
`,
}
