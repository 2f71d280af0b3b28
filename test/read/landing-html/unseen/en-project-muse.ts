import type { UnseenPage } from './unseen-page.js'

/** The title carries "by … (review)"; place, publisher and price stand in the first lines of the text. */
export const englishProjectMuse: UnseenPage = {
  language: 'en',
  layout: 'Project MUSE',
  facts: {
    title: 'Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval by Saidiya Hartman (review)',
    reviewers: ['Delphine Okonjo-Marsh'],
    published: '2020',
    journal: 'Journal of the Social Past',
    volume: '53',
    issue: '4',
    pages: '1093-1095',
    doi: '10.5555/jsp.2020.0018',
    language: 'en',
    book: {
      title: 'Wayward Lives, Beautiful Experiments',
      subtitle: 'Intimate Histories of Social Upheaval',
      people: ['author Saidiya Hartman'],
      publisher: 'W. W. Norton',
      place: 'New York',
      year: '2019',
      extent: 'xxi plus 441 pp.',
      price: '$28.95',
    },
  },
  page: `<!DOCTYPE html>
<html class="no-js" lang="en">
<head>
<meta charset="utf-8">
<title>Project MUSE - Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval by Saidiya Hartman (review)</title>
<meta name="citation_publisher" content="Oxbow University Press">
<meta name="citation_title" content="&lt;i&gt;Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval&lt;/i&gt; by Saidiya Hartman (review)">
<meta name="citation_author" content="Delphine Okonjo-Marsh">
<meta name="citation_journal_title" content="Journal of the Social Past">
<meta name="citation_issn" content="1527-1897">
<meta name="citation_volume" content="53">
<meta name="citation_issue" content="4">
<meta name="citation_firstpage" content="1093">
<meta name="citation_lastpage" content="1095">
<meta name="citation_year" content="2020">
<meta name="citation_publication_date" content="2020">
<meta name="citation_doi" content="10.5555/jsp.2020.0018">
<meta name="citation_fulltext_html_url" content="https://muse.example/article/760021">
<meta property="og:type" content="article">
<meta property="og:title" content="Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval by Saidiya Hartman (review)">
<meta property="og:site_name" content="Project MUSE">
</head>
<body>
<a class="sr-only" href="#content">Skip to main content</a>
<header><nav aria-label="main"><a href="/">Project MUSE</a><ul><li><a href="/browse">Browse</a></li><li><a>My Account</a></li><li><a>Contact Support</a></li></ul></nav></header>
<div id="cookie">We use cookies on this site. <a>Read more</a></div>
<main id="content">
<div id="article_view">
<ol class="breadcrumb"><li><a>Browse</a></li><li><a>Journal of the Social Past</a></li><li><a>Volume 53, Number 4, Summer 2020</a></li></ol>
<div class="card_publisher">Oxbow University Press</div>
<h1 id="journal_article_title"><i>Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval</i> by Saidiya Hartman (review)</h1>
<ul class="card">
<li class="authors"><a href="/search?action=search&amp;query=author:Okonjo-Marsh">Delphine Okonjo-Marsh</a></li>
<li class="journal"><a href="/journal/98">Journal of the Social Past</a></li>
<li class="pub">Oxbow University Press</li>
<li class="designation"><a href="/issue/42511">Volume 53, Number 4, Summer 2020</a></li>
<li class="pg">pp. 1093-1095</li>
<li class="doi">10.5555/jsp.2020.0018</li>
<li class="type">Review</li>
</ul>
<div class="buttons"><a>View Citation</a> <a>Save</a> <a>Related Content</a> <a>Purchase/rental options available:</a></div>
<div id="extract"><p>In lieu of an abstract, here is a brief excerpt of the content:</p>
<div class="body"><p class="reviewed">Reviewed by:</p><ul><li>Delphine Okonjo-Marsh</li></ul>
<p><em>Wayward Lives, Beautiful Experiments: Intimate Histories of Social Upheaval</em>. By Saidiya Hartman ( New York: W. W. Norton, 2019. xxi plus 441 pp. $28.95).</p>
<p>Few books of the past decade have asked so much of the archive as this one. Hartman follows young women through the tenements of Philadelphia and New York between 1890 and 1935 and reads the files of reformers and sociologists against their grain &hellip;</p></div></div>
</div>
</main>
<div id="previous_next"><h2>Previous Article</h2><a href="/article/760020"><i>The Chinese Must Go: Violence, Exclusion, and the Making of the Alien in America</i> by Beth Lew-Williams (review)</a>
<h2>Next Article</h2><a href="/article/760022">Contributors</a></div>
<footer><p>Project MUSE promotes the creation and dissemination of essential humanities and social science resources. Forged from a partnership between a university press and a library.</p><p>2715 North Charles Street, Baltimore, Maryland, USA 21218</p><p>©2026 Project MUSE. Produced in collaboration with The Sheridan Libraries.</p></footer>
</body></html>
`,
}
