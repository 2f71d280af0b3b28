import type { StatedPage } from './stated-page.js'

/** The platform of Ubiquity Press: the reviewed book stands in a line of its own, dates and placement in a side box. */
export const en: StatedPage = {
  language: 'English',
  layout: 'Ubiquity',
  unseen: ['publishers'],
  price: '£24.99',
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><title>What the Flood Left Behind | Journal of Water Studies</title>
<meta name="citation_journal_title" content="Journal of Water Studies"/>
<meta name="citation_publisher" content="Open Harbour Press"/>
<meta name="citation_title" content="What the Flood Left Behind"/>
<meta name="citation_author" content="Jane Doe"/>
<meta name="citation_author_institution" content="University of Lagos, NG"/>
<meta name="citation_publication_date" content="2020/03/12"/>
<meta name="citation_volume" content="8"/><meta name="citation_issue" content="2"/>
<meta name="citation_doi" content="10.5555/jws.412"/></head>
<body><div class="navbar" role="navigation"><a href="/">Journal of Water Studies</a><a href="/about">About</a></div>
<main><div class="article-header"><p class="article-type">Reviews</p>
<h1>What the Flood Left Behind</h1>
<div class="article-authors"><h5>Author:</h5><ul><li><span>Jane Doe</span> <span class="affiliation">University of Lagos, NG</span></li></ul></div></div>
<div class="article-body">
<h2>Abstract</h2>
<p>These essays ask what a flood does to memory, and who is allowed to remember it. The editor has chosen her writers well, and the book is the better for their quarrels.</p>
<p><strong>Reviewed Book:</strong> Hannah Lindqvist (ed.), <em>The Drowned Orchard: Essays on Water and Memory</em>, translated by Tom Ashby, Bristol: Harbour Lane Press, 2019, 248 pp., ISBN 978-1-78374-123-6, £24.99</p>
<div class="keywords"><strong>Keywords:</strong> <a href="#">floods</a>, <a href="#">memory</a>, <a href="#">rivers</a></div>
<div class="how-to-cite"><strong>How to Cite:</strong> <p>Doe, J. (2020). What the Flood Left Behind. <em>Journal of Water Studies</em>, 8(2), 45–48. DOI: <a href="https://doi.org/10.5555/jws.412">https://doi.org/10.5555/jws.412</a></p></div>
<ul class="article-stats"><li>Submitted on 04 Nov 2019</li><li>Accepted on 20 Jan 2020</li><li>Published on 12 Mar 2020</li><li>Peer Reviewed</li><li><a rel="license" href="http://creativecommons.org/licenses/by/4.0">CC BY 4.0</a></li></ul>
<ul><li>Volume: 8</li><li>Issue: 2</li><li>Pages: 45–48</li><li>E-ISSN: 2059-321X</li></ul>
</div></main><footer>Journal of Water Studies | Open Harbour Press</footer></body></html>`,
  record: {
    titles: [{ value: 'What the Flood Left Behind', language: 'en' }],
    abstracts: [
      {
        value:
          'These essays ask what a flood does to memory, and who is allowed to remember it. The editor has chosen her writers well, and the book is the better for their quarrels.',
        language: 'en',
      },
    ],
    contributors: [{ role: 'author', name: 'Jane Doe' }],
    books: [
      {
        titles: [{ value: 'The Drowned Orchard' }],
        subtitle: 'Essays on Water and Memory',
        contributors: [
          { role: 'editor', name: 'Hannah Lindqvist', printedRole: 'ed.' },
          { role: 'translator', name: 'Tom Ashby', printedRole: 'translated by' },
        ],
        places: ['Bristol'],
        publishers: [{ name: 'Harbour Lane Press' }],
        date: '2019',
        extent: '248 pp.',
        formats: [{ isbn: '9781783741236' }],
      },
    ],
    serial: {
      titles: [{ value: 'Journal of Water Studies', language: 'en' }],
      issns: [{ value: '2059-321X', medium: 'online' }],
      publishers: [{ name: 'Open Harbour Press' }],
      volume: '8',
      issue: '2',
    },
    pages: { first: '45', last: '48' },
    history: { received: '2019-11-04', accepted: '2020-01-20', published: '2020-03-12' },
    language: 'en',
    doi: '10.5555/jws.412',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'floods' }, { value: 'memory' }, { value: 'rivers' }],
  },
}
