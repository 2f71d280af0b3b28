import type { UnseenPage } from './unseen-page.js'

/** The title is the whole reference; the JSON-LD is a ScholarlyArticle that knows no book. */
export const englishCambridgeCore: UnseenPage = {
  language: 'en',
  layout: 'Cambridge Core',
  facts: {
    title:
      'Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth).',
    reviewers: ['Rosalind Achterberg'],
    published: '2017-07',
    online: '2017-07-14',
    journal: 'Review of Urban History',
    volume: '44',
    issue: '3',
    pages: '538-540',
    doi: '10.5555/ruh.2017.31',
    language: 'en',
    book: {
      title: 'Sleepwalking into a New World',
      subtitle: 'The Emergence of Italian City Communes in the Twelfth Century',
      people: ['author Chris Wickham'],
      publisher: 'Princeton University Press',
      place: 'Princeton',
      year: '2015',
      extent: 'Pp. 305',
      price: '$29.95 (cloth)',
    },
  },
  page: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth). | Review of Urban History | Cambridge Core</title>
<meta name="description" content="Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth). - Volume 44 Issue 3">
<link rel="canonical" href="https://www.cambridge.example/core/journals/review-of-urban-history/article/chris-wickham-sleepwalking/6B3A2F">
<meta name="citation_doi" content="10.5555/ruh.2017.31">
<meta name="citation_title" content="Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth).">
<meta name="citation_author" content="Rosalind Achterberg">
<meta name="citation_author_institution" content="Northmoor College">
<meta name="citation_journal_title" content="Review of Urban History">
<meta name="citation_publisher" content="Cambridge University Press">
<meta name="citation_volume" content="44">
<meta name="citation_issue" content="3">
<meta name="citation_firstpage" content="538">
<meta name="citation_lastpage" content="540">
<meta name="citation_issn" content="0963-9268">
<meta name="citation_issn" content="1469-8706">
<meta name="citation_publication_date" content="2017/07">
<meta name="citation_online_date" content="2017/07/14">
<meta property="og:title" content="Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth). | Review of Urban History | Cambridge Core">
<meta property="og:site_name" content="Cambridge Core">
<meta property="og:type" content="Article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ScholarlyArticle","headline":"Chris Wickham. Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth).","author":[{"@type":"Person","name":"Rosalind Achterberg","affiliation":{"@type":"Organization","name":"Northmoor College"}}],"datePublished":"2017-07-14","isPartOf":{"@type":"PublicationIssue","issueNumber":"3","isPartOf":{"@type":"PublicationVolume","volumeNumber":"44","isPartOf":{"@type":"Periodical","name":"Review of Urban History","issn":["0963-9268","1469-8706"]}}},"pageStart":"538","pageEnd":"540","publisher":{"@type":"Organization","name":"Cambridge University Press"},"sameAs":"https://doi.org/10.5555/ruh.2017.31"}</script>
</head>
<body class="core-journals">
<div id="cookie-banner" role="dialog">We use cookies to distinguish you from other users and to provide you with a better experience on our websites. <button>Accept cookies</button></div>
<header><a href="#maincontent">Skip to main content</a><nav><ul><li><a href="/core/">Home</a></li><li><a href="/core/publications/journals">Journals</a></li><li><a href="/core/publications/books">Books</a></li><li><a>Log in</a></li></ul></nav></header>
<ul class="breadcrumbs"><li>&gt;Home</li><li>&gt;Journals</li><li>&gt;Review of Urban History</li><li>&gt;Volume 44 Issue 3</li><li>&gt;Chris Wickham. Sleepwalking into a New World: The...</li></ul>
<main id="maincontent">
<div class="journal-header"><a href="/core/journals/review-of-urban-history">Review of Urban History</a></div>
<div class="article-title-wrap">
<h1>Chris Wickham. <i>Sleepwalking into a New World: The Emergence of Italian City Communes in the Twelfth Century</i>. Princeton: Princeton University Press, 2015. Pp. 305. $29.95 (cloth).</h1>
<p class="published">Published online by Cambridge University Press:&nbsp; <span>14 July 2017</span></p>
<div class="contributors"><div class="row author"><a class="more-by-this-author">Rosalind Achterberg</a><div class="affiliation">Affiliation: Northmoor College</div></div></div>
<a href="#article">Show author details</a>
</div>
<section class="article-details">
<dl><dt>Article contents</dt><dd><a>Extract</a></dd></dl>
<dl class="doc-type"><dt>Type</dt><dd>Book Reviews</dd></dl>
<dl class="info"><dt>Information</dt><dd><a href="/core/journals/review-of-urban-history">Review of Urban History</a>, <a>Volume 44</a>, <a>Issue 3</a>, July 2017, pp. 538 - 540<br>DOI: <a href="https://doi.org/10.5555/ruh.2017.31">https://doi.org/10.5555/ruh.2017.31</a></dd></dl>
<dl class="copyright"><dt>Copyright</dt><dd>© The Author, 2017. Published by Cambridge University Press</dd></dl>
</section>
<div class="abstract"><p>An abstract is not available for this content so a preview has been provided. Please use the Get access link above for information on how to access this content.</p></div>
<div class="access"><button>Get access</button> <button>Rights &amp; Permissions [Opens in a new window]</button> <button>Check access</button></div>
</main>
<aside class="related"><h2>Related content</h2>
<ul><li><h3>Chapter</h3><a href="/core/books/x">The Italian City-Republics</a> Type Chapter Title Introduction Author Trevor Dean Date 2009</li>
<li><h3>Article</h3><a>Philip Jones. The Italian City-State: From Commune to Signoria. Oxford: Clarendon Press, 1997. Pp. xxiv, 673.</a> Author Malcolm Overy Journal Review of Urban History Published online: 3 May 1999</li></ul></aside>
<footer><h2>Our Site</h2><ul><li>Accessibility</li><li>Contact &amp; help</li><li>Legal notices</li></ul><p>© Cambridge University Press 2026</p></footer>
</body></html>
`,
}
