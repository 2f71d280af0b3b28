import type { StatedPage } from './stated-page.js'

/** Scholastica: a title of its own, the book in a paragraph that is labelled so, and a box of facts. */
export const nl: StatedPage = {
  language: 'Dutch',
  layout: 'Scholastica',
  price: '€ 27,50',
  html: `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Recensie van Jan de Vries, Het water en de stad | Tijdschrift voor Waterstaatsgeschiedenis</title></head>
<body><nav>Menu</nav><main>
<article><div class="article-meta"><span>Vol. 24, nr. 1, 2015</span></div>
<div class="section">Boekbesprekingen</div>
<h1>Recensie van: Jan de Vries (red.), <em>Het water en de stad: een geschiedenis in kaarten</em>, vertaald door Mies Bos, Amsterdam: Uitgeverij De Sluis, 2014, 224 p., ISBN 978-90-446-1234-9, € 27,50</h1>
<div class="authors">Els Bakker, Universiteit Leiden</div>
<div class="tags">Trefwoorden: water; stad; kaarten</div>
<div class="doi">DOI: https://doi.org/10.5555/tws.2015.24.33</div>
<div class="license">Licentie: CC BY 4.0</div>
<p>Tijdschrift voor Waterstaatsgeschiedenis 24 (2015) 1, 33-35</p>
<h2>Samenvatting</h2>
<p>Het boek laat zien hoe de stad door het water is gevormd. De redacteur heeft daarvoor niet alleen kaarten maar ook rekeningen gebruikt, en dat is te merken in elk hoofdstuk.</p>
<p>Ontvangen: 2 februari 2015. Geaccepteerd: 1 maart 2015. Gepubliceerd: 30 april 2015.</p>
<p>ISSN: 2211-3452 (online)</p>
</article></main><footer>Scholastica</footer></body></html>`,
  record: {
    titles: [
      {
        value:
          'Recensie van: Jan de Vries (red.), Het water en de stad: een geschiedenis in kaarten, vertaald door Mies Bos, Amsterdam: Uitgeverij De Sluis, 2014, 224 p., ISBN 978-90-446-1234-9, € 27,50',
        language: 'nl',
      },
    ],
    abstracts: [
      {
        value:
          'Het boek laat zien hoe de stad door het water is gevormd. De redacteur heeft daarvoor niet alleen kaarten maar ook rekeningen gebruikt, en dat is te merken in elk hoofdstuk.',
        language: 'nl',
      },
    ],
    contributors: [{ role: 'author', name: 'Els Bakker' }],
    books: [
      {
        titles: [{ value: 'Het water en de stad' }],
        subtitle: 'een geschiedenis in kaarten',
        contributors: [
          { role: 'editor', name: 'Jan de Vries', printedRole: 'red.' },
          { role: 'translator', name: 'Mies Bos', printedRole: 'vertaald door' },
        ],
        places: ['Amsterdam'],
        publishers: [{ name: 'Uitgeverij De Sluis' }],
        date: '2014',
        extent: '224 p.',
        formats: [{ isbn: '9789044612349' }],
      },
    ],
    serial: {
      titles: [{ value: 'Tijdschrift voor Waterstaatsgeschiedenis', language: 'nl' }],
      issns: [{ value: '2211-3452', medium: 'online' }],
      volume: '24',
      issue: '1',
      date: '2015',
    },
    pages: { first: '33', last: '35' },
    history: { received: '2015-02-02', accepted: '2015-03-01', published: '2015-04-30' },
    language: 'nl',
    doi: '10.5555/tws.2015.24.33',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'water' }, { value: 'stad' }, { value: 'kaarten' }],
  },
}
