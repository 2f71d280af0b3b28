import type { UnseenPage } from './unseen-page.js'

/** Sections of the page; the reviewed work under a heading of its own, below the abstract. */
export const englishUbiquity: UnseenPage = {
  language: 'en',
  layout: 'Ubiquity Press',
  facts: {
    title: 'Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries',
    reviewers: ['Leontine Abercrombie'],
    published: '2014-11-24',
    journal: 'Open Reviews in Social History',
    volume: '2',
    issue: '1',
    pages: '9',
    doi: '10.5555/orsh.ab',
    language: 'en',
    licence: 'https://creativecommons.org/licenses/by/3.0/',
    book: {
      title: 'Into the Archive',
      subtitle: 'Writing and Power in Colonial Peru',
      people: ['author Kathryn Burns'],
      publisher: 'Duke University Press',
      place: 'Durham, NC',
      year: '2010',
      isbns: ['978-0-8223-4868-9'],
      extent: '264 pp.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries | Open Reviews in Social History</title>
<meta name="citation_journal_title" content="Open Reviews in Social History">
<meta name="citation_title" content="Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries">
<meta name="citation_author" content="Leontine Abercrombie">
<meta name="citation_publication_date" content="2014/11/24">
<meta name="citation_volume" content="2">
<meta name="citation_issue" content="1">
<meta name="citation_firstpage" content="Art. 9">
<meta name="citation_doi" content="10.5555/orsh.ab">
<meta name="citation_publisher" content="Ubiquity Press">
<meta property="og:type" content="article">
</head>
<body>
<header><a href="/">Open Reviews in Social History</a><nav><ul><li>About</li><li>Research Integrity</li><li>Submit</li></ul></nav></header>
<div class="article-banner"><div>Reading: Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries</div><a>Download</a><a>A- A+</a><a>Alt. Display</a></div>
<article>
<h4 class="section-title">Book Reviews</h4>
<h1>Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries</h1>
<div class="authors"><h5>Author:</h5><h3>Leontine Abercrombie</h3><div class="author-affiliation">University of Westmere, GB</div></div>
<h3>Abstract</h3><p>Notaries wrote what we read; this review asks how their desks, debts and dinners shaped the record.</p>
<h3>Reviewed work</h3><p>Burns, Kathryn. <em>Into the Archive: Writing and Power in Colonial Peru</em>. Durham, NC: Duke University Press, 2010. 264 pp. ISBN: 978-0-8223-4868-9.</p>
<div class="cite"><h5>How to Cite:</h5><p>Abercrombie, L., 2014. Bread, Salt and Ink: On the Everyday Life of Early Modern Notaries. Open Reviews in Social History, 2(1), p.Art. 9. DOI: http://doi.org/10.5555/orsh.ab</p></div>
<div class="dates"><span>Published on 24 Nov 2014</span> <span>Accepted on 03 Nov 2014</span> <span>Submitted on 19 Sep 2014</span></div>
<div class="licence"><a rel="license" href="http://creativecommons.org/licenses/by/3.0/">CC BY 3.0</a></div>
</article>
<aside class="related"><h4>More from this issue</h4><p>The Rule of the Clan, by Mark S. Weiner</p></aside>
<footer>Powered by Ubiquity. Privacy policy</footer>
</body></html>
`,
}
