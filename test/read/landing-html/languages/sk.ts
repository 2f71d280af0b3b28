import type { StatedPage } from './stated-page.js'

/** A repository whose items are tables, with the reviewed book in a row of its own. */
export const sk: StatedPage = {
  language: 'Slovak',
  layout: 'a repository',
  price: '14,90 €',
  html: `<!DOCTYPE html>
<html lang="sk"><head><meta charset="utf-8"><title>Čo po sebe necháva rieka</title></head>
<body><header><nav>Domov</nav></header><main>
<h1>Čo po sebe necháva rieka</h1>
<table class="item">
<tr><th>Recenzovaná kniha</th><td>Horváth, Peter (ed.). <i>Rieky a mestá: obrazy z Dunaja</i>. Preložila Eva Malá. Bratislava: Vydavateľstvo Breh, 2022, 180 s. ISBN 978-80-8101-123-8. 14,90 €</td></tr>
<tr><th>Recenzentka</th><td>Mária Tóthová</td></tr>
<tr><th>Časopis</th><td>Vodný časopis / Water Journal</td></tr>
<tr><th>Ročník</th><td>7</td></tr>
<tr><th>Číslo</th><td>1</td></tr>
<tr><th>Strany</th><td>55–58</td></tr>
<tr><th>ISSN</th><td>1338-4503 (online)</td></tr>
<tr><th>DOI</th><td>https://doi.org/10.5555/vc.2023.7.55</td></tr>
<tr><th>Doručené</th><td>3. februára 2023</td></tr>
<tr><th>Prijaté</th><td>5. mája 2023</td></tr>
<tr><th>Publikované</th><td>30. júna 2023</td></tr>
<tr><th>Kľúčové slová</th><td>rieky; mestá; Dunaj</td></tr>
<tr><th>Licencia</th><td>CC BY 4.0</td></tr>
<tr><th>Abstrakt</th><td>Kniha rozpráva o tom, ako ľudia žili pri rieke a ako ju menili. Autori vychádzajú z prameňov, ktoré doteraz neboli známe, a ich výklad je veľmi čitateľný.</td></tr>
</table></main><footer>Repozitár</footer></body></html>`,
  record: {
    titles: [{ value: 'Čo po sebe necháva rieka' }],
    abstracts: [
      {
        value:
          'Kniha rozpráva o tom, ako ľudia žili pri rieke a ako ju menili. Autori vychádzajú z prameňov, ktoré doteraz neboli známe, a ich výklad je veľmi čitateľný.',
        language: 'sk',
      },
    ],
    contributors: [{ role: 'author', name: 'Mária Tóthová' }],
    books: [
      {
        titles: [{ value: 'Rieky a mestá' }],
        subtitle: 'obrazy z Dunaja',
        contributors: [
          { role: 'editor', name: 'Peter Horváth', family: 'Horváth', given: 'Peter', printedRole: 'ed.' },
          { role: 'translator', name: 'Eva Malá', printedRole: 'Preložila' },
        ],
        places: ['Bratislava'],
        publishers: [{ name: 'Vydavateľstvo Breh' }],
        date: '2022',
        extent: '180 s.',
        formats: [{ isbn: '9788081011238' }],
      },
    ],
    serial: {
      titles: [{ value: 'Vodný časopis' }, { value: 'Water Journal', language: 'en' }],
      issns: [{ value: '1338-4503', medium: 'online' }],
      volume: '7',
      issue: '1',
    },
    pages: { first: '55', last: '58' },
    history: { received: '2023-02-03', accepted: '2023-05-05', published: '2023-06-30' },
    language: 'sk',
    doi: '10.5555/vc.2023.7.55',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'rieky' }, { value: 'mestá' }, { value: 'Dunaj' }],
  },
}
