import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** The whole reference is the title; no abstract. */
export const polishOjsBootstrap: UnseenPage = {
  language: 'pl',
  layout: 'OJS 3.1, Bootstrap theme, copied',
  facts: {
    title:
      'Joanna Tokarska-Bakir, Pod klątwą. Społeczny portret pogromu kieleckiego, t. 1–2, Wydawnictwo Czarna Owca, Warszawa 2018, ss. 720 + 768',
    reviewers: ['Grzegorz Wąsowicki'],
    published: '2019-09-27',
    journal: 'Studia z Historii Najnowszej',
    volume: '51',
    issue: '3',
    pages: '277-283',
    doi: '10.5555/shn.2019.3.12',
    licence: 'https://creativecommons.org/licenses/by-nd/4.0/',
    language: 'pl',
    book: {
      title: 'Pod klątwą',
      subtitle: 'Społeczny portret pogromu kieleckiego',
      people: ['author Joanna Tokarska-Bakir'],
      publisher: 'Wydawnictwo Czarna Owca',
      place: 'Warszawa',
      year: '2018',
      extent: 'ss. 720 + 768',
    },
  },
  page: `Szybki skok do zawartości strony
Główna nawigacja
Główna treść
Panel boczny
Zarejestruj
Zaloguj
Studia z Historii Najnowszej
Aktualny numer
Archiwum
Ogłoszenia
O czasopiśmie
Strona domowa
Archiwum
Tom 51 Nr 3 (2019)
Recenzje i omówienia
Joanna Tokarska-Bakir, Pod klątwą. Społeczny portret pogromu kieleckiego, t. 1–2, Wydawnictwo Czarna Owca, Warszawa 2018, ss. 720 + 768
Grzegorz Wąsowicki
Uniwersytet Nadwarciański
https://orcid.org/0000-0002-1825-0097
DOI: https://doi.org/10.5555/shn.2019.3.12
Pobrania
PDF
Opublikowane
2019-09-27
Jak cytować
Wąsowicki, G. (2019). Joanna Tokarska-Bakir, Pod klątwą. Społeczny portret pogromu kieleckiego, t. 1–2, Wydawnictwo Czarna Owca, Warszawa 2018, ss. 720 + 768. Studia z Historii Najnowszej, 51(3), 277–283. https://doi.org/10.5555/shn.2019.3.12
Formaty cytowań
Numer
Tom 51 Nr 3 (2019)
Dział
Recenzje i omówienia
Licencja
Utwór dostępny jest na licencji Creative Commons Uznanie autorstwa – Bez utworów zależnych 4.0 Międzynarodowe.
Statystyki
Abstrakt: 310 / PDF: 188
Najczęściej czytane
Marcin Zaremba, Wielka trwoga. Polska 1944–1947, Znak, Kraków 2012 - recenzja
Deklaracja dostępności
Polityka prywatności
`,
}
