import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** A page of OJS, copied from top to bottom with its menus. */
export const slovakOjs33: UnseenPage = {
  language: 'sk',
  layout: 'OJS 3.3, copied',
  facts: {
    title: 'Gabriela DUDEKOVÁ a kol.: Na ceste k modernej žene. Kapitoly z dejín rodových vzťahov na Slovensku',
    reviewers: ['Blanka Šimkovičová'],
    published: '2012-12-10',
    journal: 'Forum dejín',
    volume: '6',
    issue: '2',
    pages: '204-208',
    doi: '10.5555/fd.2012.6.2.204',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    language: 'sk',
    book: {
      title: 'Na ceste k modernej žene',
      subtitle: 'Kapitoly z dejín rodových vzťahov na Slovensku',
      people: ['author Gabriela Dudeková'],
      publisher: 'Veda',
      place: 'Bratislava',
      year: '2011',
      isbns: ['978-80-224-1189-9'],
      extent: '773 s.',
    },
  },
  page: `Prejsť na hlavný obsah
Forum dejín
Aktuálne číslo
Archív
O časopise
Hľadať
Registrácia
Prihlásenie
Domov / Archív / Roč. 6 Č. 2 (2012): Ženy a moc / Recenzie
Gabriela DUDEKOVÁ a kol.: Na ceste k modernej žene. Kapitoly z dejín rodových vzťahov na Slovensku
Blanka Šimkovičová
Univerzita v Nitrianskom kraji
DOI: https://doi.org/10.5555/fd.2012.6.2.204
Abstrakt
DUDEKOVÁ, Gabriela a kol.: Na ceste k modernej žene. Kapitoly z dejín rodových vzťahov na Slovensku. Bratislava: Veda, 2011, 773 s. ISBN 978-80-224-1189-9.
Rozsiahla kolektívna monografia otvára tému, ktorá bola na Slovensku dlho na okraji záujmu.
Stiahnuť
PDF
Publikované
2012-12-10
Číslo
Roč. 6 Č. 2 (2012): Ženy a moc
Sekcia
Recenzie
Stránky
204-208
Licencia
Táto práca je licencovaná pod Medzinárodnou licenciou Creative Commons Attribution 4.0.
Najčítanejšie články toho istého autora
Blanka Šimkovičová, Eva Kowalská, Osvietenské školstvo (1771 – 1815), Forum dejín: Roč. 4 Č. 1 (2010)
Jazyk
English
Slovenčina
ISSN 1337-6861
Platforma OJS / PKP
`,
}
