import type { StatedPage } from './stated-page.js'

/** An item of a repository on DSpace: a table of labels and values. */
export const it: StatedPage = {
  language: 'Italian',
  layout: 'DSpace',
  price: '25,00 €',
  html: `<!DOCTYPE html>
<html lang="it"><head><meta charset="utf-8"><title>Archivio: Recensione di Mario Rossi, Le acque di Venezia</title>
<meta name="Generator" content="DSpace 6.3">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/"></head>
<body><header><nav><a href="/">Home</a></nav></header><main id="content"><div class="container">
<table class="table itemDisplayTable">
<tr><td class="metadataFieldLabel">Titolo:</td><td class="metadataFieldValue">Recensione di: Mario Rossi, Le acque di Venezia: storia di una laguna, traduzione di Carla Verdi, Bologna, Edizioni della Riva, 2015, 198 p., ISBN 978-88-15-12345-9, 25,00 €</td></tr>
<tr><td class="metadataFieldLabel">Autore:</td><td class="metadataFieldValue">Bianchi, Lucia</td></tr>
<tr><td class="metadataFieldLabel">Parole chiave:</td><td class="metadataFieldValue">acqua; laguna; Venezia</td></tr>
<tr><td class="metadataFieldLabel">Ricevuto:</td><td class="metadataFieldValue">3-mar-2016</td></tr>
<tr><td class="metadataFieldLabel">Accettato:</td><td class="metadataFieldValue">5-mag-2016</td></tr>
<tr><td class="metadataFieldLabel">Data di pubblicazione:</td><td class="metadataFieldValue">30-giu-2016</td></tr>
<tr><td class="metadataFieldLabel">Rivista:</td><td class="metadataFieldValue">Rivista di studi sull’acqua</td></tr>
<tr><td class="metadataFieldLabel">Volume:</td><td class="metadataFieldValue">12</td></tr>
<tr><td class="metadataFieldLabel">Fascicolo:</td><td class="metadataFieldValue">2</td></tr>
<tr><td class="metadataFieldLabel">Pagine:</td><td class="metadataFieldValue">101-104</td></tr>
<tr><td class="metadataFieldLabel">ISSN:</td><td class="metadataFieldValue">1724-8892</td></tr>
<tr><td class="metadataFieldLabel">DOI:</td><td class="metadataFieldValue"><a href="https://doi.org/10.5555/rsa.2016.101">10.5555/rsa.2016.101</a></td></tr>
<tr><td class="metadataFieldLabel">URL:</td><td class="metadataFieldValue"><a href="https://archivio.example/handle/1234/567">https://archivio.example/handle/1234/567</a></td></tr>
<tr><td class="metadataFieldLabel">Tipologia:</td><td class="metadataFieldValue">Recensione</td></tr>
<tr><td class="metadataFieldLabel">Riassunto:</td><td class="metadataFieldValue">Il volume ricostruisce la storia delle acque di Venezia e degli uomini che le hanno governate. Sono pagine molto ricche, anche se non sempre facili.</td></tr>
<tr><td class="metadataFieldLabel">Licenza:</td><td class="metadataFieldValue">Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)</td></tr>
</table>
<table class="table panel-body"><caption>File in questo item:</caption><tr><th>File</th><th>Dimensione</th><th>Formato</th></tr><tr><td>recensione.pdf</td><td>212,4 kB</td><td>Adobe PDF</td></tr></table>
</div></main><footer>DSpace</footer></body></html>`,
  record: {
    titles: [
      {
        value:
          'Recensione di: Mario Rossi, Le acque di Venezia: storia di una laguna, traduzione di Carla Verdi, Bologna, Edizioni della Riva, 2015, 198 p., ISBN 978-88-15-12345-9, 25,00 €',
        language: 'it',
      },
    ],
    abstracts: [
      {
        value:
          'Il volume ricostruisce la storia delle acque di Venezia e degli uomini che le hanno governate. Sono pagine molto ricche, anche se non sempre facili.',
        language: 'it',
      },
    ],
    contributors: [{ role: 'author', name: 'Lucia Bianchi', family: 'Bianchi', given: 'Lucia' }],
    books: [
      {
        titles: [{ value: 'Le acque di Venezia' }],
        subtitle: 'storia di una laguna',
        contributors: [
          { role: 'author', name: 'Mario Rossi' },
          { role: 'translator', name: 'Carla Verdi', printedRole: 'traduzione di' },
        ],
        places: ['Bologna'],
        publishers: [{ name: 'Edizioni della Riva' }],
        date: '2015',
        extent: '198 p.',
        formats: [{ isbn: '9788815123459' }],
      },
    ],
    serial: {
      titles: [{ value: 'Rivista di studi sull’acqua', language: 'it' }],
      issns: [{ value: '1724-8892' }],
      volume: '12',
      issue: '2',
    },
    pages: { first: '101', last: '104' },
    history: { received: '2016-03-03', accepted: '2016-05-05', published: '2016-06-30' },
    language: 'it',
    doi: '10.5555/rsa.2016.101',
    page: 'https://archivio.example/handle/1234/567',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'acqua' }, { value: 'laguna' }, { value: 'Venezia' }],
  },
}
