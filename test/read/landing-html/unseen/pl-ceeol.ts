import type { UnseenPage } from './unseen-page.js'

/** An English page about a Polish review; the book in the summary and, without its details, in the title. */
export const polishCeeol: UnseenPage = {
  language: 'pl',
  layout: 'CEEOL',
  facts: {
    title: 'O polskiej drodze do nowoczesności. Na marginesie książki Tomasza Kizwaltera „Polska nowoczesność. Genealogia”',
    reviewers: ['Witold Zarębski'],
    published: '2021',
    journal: 'Rocznik Dziejów Społecznych XIX Wieku',
    issue: '2',
    volume: '29',
    pages: '231-238',
    language: 'pl',
    book: {
      title: 'Polska nowoczesność',
      subtitle: 'Genealogia',
      people: ['author Tomasz Kizwalter'],
      publisher: 'Wydawnictwa Uniwersytetu Warszawskiego',
      place: 'Warszawa',
      year: '2020',
      extent: 'ss. 388',
    },
  },
  page: `<!DOCTYPE html>
<html lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>CEEOL - Article Detail</title>
<meta name="citation_title" content="O polskiej drodze do nowoczesności. Na marginesie książki Tomasza Kizwaltera „Polska nowoczesność. Genealogia”" />
<meta name="citation_author" content="Witold Zarębski" />
<meta name="citation_publication_date" content="2021" />
<meta name="citation_journal_title" content="Rocznik Dziejów Społecznych XIX Wieku" />
<meta name="citation_issn" content="1230-2694" />
<meta name="citation_volume" content="29" />
<meta name="citation_issue" content="2" />
<meta name="citation_firstpage" content="231" />
<meta name="citation_lastpage" content="238" />
<meta name="citation_language" content="Polish" />
<link href="/css/ceeol.css" rel="stylesheet" />
</head>
<body>
<div class="navbar"><ul><li><a href="/">Home</a></li><li><a>SUBJECT AREAS</a></li><li><a>PUBLISHERS</a></li><li><a>JOURNALS</a></li><li><a>eBooks</a></li><li><a>GREY LITERATURE</a></li></ul><span>Login / Register</span></div>
<div class="container article-detail">
<div class="content-type-icon">Content Type: Review</div>
<h1 class="page-article-title">O polskiej drodze do nowoczesności. Na marginesie książki Tomasza Kizwaltera „Polska nowoczesność. Genealogia”</h1>
<h2 class="page-article-subtitle">On the Polish Road to Modernity: Notes on Tomasz Kizwalter’s Book</h2>
<div class="article-details">
<p class="article-detail-row"><b>Author(s): </b><a href="/search?a=Zarebski">Witold Zarębski</a></p>
<p class="article-detail-row"><b>Subject(s): </b>History, Social history, 19th Century, Book-Review</p>
<p class="article-detail-row"><b>Published by: </b>Instytut Historii Społecznej</p>
<p class="article-detail-row"><b>Keywords: </b>modernity; Poland; modernization; intelligentsia</p>
<p class="article-detail-row"><b>Summary/Abstract: </b>Recenzja książki: Tomasz Kizwalter, Polska nowoczesność. Genealogia, Wydawnictwa Uniwersytetu Warszawskiego, Warszawa 2020, ss. 388.</p>
</div>
<div class="journal-box">
<p><b>Journal: </b><a>Rocznik Dziejów Społecznych XIX Wieku</a></p>
<ul><li>Issue Year: 29/2021</li><li>Issue No: 2</li><li>Page Range: 231-238</li><li>Page Count: 8</li><li>Language: Polish</li></ul>
</div>
<div class="toolbar"><a>Add to Cart</a> <a>Back to list</a> <span>Price: 4.50 €</span></div>
<div class="related"><h3>Related Contents</h3><ul><li><a>Jerzy Jedlicki, Jakiej cywilizacji Polacy potrzebują, Warszawa 2002</a></li></ul></div>
</div>
<footer><h4>About</h4><p>CEEOL is a leading provider of academic eJournals, eBooks and Grey Literature documents in Humanities and Social Sciences from and about Central, East and Southeast Europe.</p><p>Contact Us: Central and Eastern European Online Library GmbH, Basaltstrasse 9, 60487 Frankfurt am Main, Germany. Amtsgericht Frankfurt am Main HRB 102056, VAT number: DE300273105</p></footer>
</body>
</html>
`,
}
