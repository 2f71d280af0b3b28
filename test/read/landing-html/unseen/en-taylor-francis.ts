import type { UnseenPage } from './unseen-page.js'

/** The whole reference is the title, author behind "by"; tags in lower-case Dublin Core with a date in words. */
export const englishTaylorFrancis: UnseenPage = {
  language: 'en',
  layout: 'Taylor & Francis Online, review',
  facts: {
    title:
      'Dust, by Carolyn Steedman, Manchester, Manchester University Press, 2001, xi + 195 pp., £14.99 (paperback), ISBN 978-0-7190-6015-1',
    reviewers: ['Hester Quayle'],
    published: '2003-08-19',
    online: '2003-08-19',
    journal: 'Archives & Society',
    volume: '24',
    issue: '2',
    pages: '245-247',
    doi: '10.5555/0037981032000127098',
    language: 'en',
    book: {
      title: 'Dust',
      people: ['author Carolyn Steedman'],
      publisher: 'Manchester University Press',
      place: 'Manchester',
      year: '2001',
      isbns: ['978-0-7190-6015-1'],
      extent: 'xi + 195 pp.',
      price: '£14.99 (paperback)',
    },
  },
  page: `<!DOCTYPE html>
<html lang="en" class="pb-page">
<head>
<meta charset="utf-8">
<title>Dust, by Carolyn Steedman, Manchester, Manchester University Press, 2001, xi + 195 pp., £14.99 (paperback), ISBN 978-0-7190-6015-1: Archives &amp; Society: Vol 24, No 2</title>
<meta name="citation_journal_title" content="Archives &amp; Society">
<meta name="dc.Title" content="Dust, by Carolyn Steedman, Manchester, Manchester University Press, 2001, xi + 195 pp., £14.99 (paperback), ISBN 978-0-7190-6015-1">
<meta name="dc.Creator" content="Hester Quayle">
<meta name="dc.Publisher" content="Routledge">
<meta name="dc.Date" scheme="WTN8601" content="19 Aug 2003">
<meta name="dc.Type" content="book-review">
<meta name="dc.Identifier" scheme="doi" content="10.5555/0037981032000127098">
<meta name="dc.Language" content="EN">
<meta property="og:title" content="Dust, by Carolyn Steedman, Manchester, Manchester University Press, 2001">
<meta property="og:type" content="article">
</head>
<body>
<div class="cookiePolicy">We and our partners use cookies. <button>Accept All</button></div>
<header><a>Log in</a> | <a>Register</a> <div class="breadcrumbs"><a>Home</a> <a>All Journals</a> <a>Archives &amp; Society</a> <a>List of Issues</a> <a>Volume 24, Issue 2</a> <span>Dust, by Carolyn Steedman, Manchester, ....</span></div></header>
<div class="journal-heading"><h1><a href="/toc/aas20/current">Archives &amp; Society</a></h1><div>Volume 24, 2003 - <a>Issue 2</a></div></div>
<main>
<div class="metrics"><span>48 Views</span> <span>0 CrossRef citations to date</span> <span>0 Altmetric</span></div>
<div class="toc-heading">Reviews</div>
<h1><span class="NLM_article-title hlFld-title">Dust, by Carolyn Steedman, Manchester, Manchester University Press, 2001, xi + 195 pp., £14.99 (paperback), ISBN 978-0-7190-6015-1</span></h1>
<div class="literatumAuthors"><div class="hlFld-ContribAuthor"><a class="author">Hester Quayle</a><span class="overlay">Eastmere Record Office</span></div></div>
<div class="itemPageRangeHistory">Pages 245-247 | Published online: 19 Aug 2003</div>
<ul class="citations"><li><a>Cite this article</a></li><li><a href="https://doi.org/10.5555/0037981032000127098">https://doi.org/10.5555/0037981032000127098</a></li></ul>
<div class="firstPage"><h2>Click to increase image size</h2><p>Additional information</p><h3>Notes on contributors</h3><p>Hester Quayle is an archivist and the author of <i>Keeping the Peace Rolls</i> (Eastmere, 1998).</p></div>
</main>
<aside><h3>Related research</h3><p>People also read</p><ul><li>Along the Archival Grain: Epistemic Anxieties and Colonial Common Sense, by Ann Laura Stoler</li></ul></aside>
<footer><p>Copyright © 2026 Informa UK Limited Privacy policy Cookies Terms &amp; conditions Accessibility</p></footer>
</body></html>
`,
}
