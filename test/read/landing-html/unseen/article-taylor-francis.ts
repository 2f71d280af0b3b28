import type { UnseenPage } from './unseen-page.js'

/** A research article, beside which reviews are listed. */
export const articleTaylorFrancis: UnseenPage = {
  language: 'en',
  layout: 'Taylor & Francis Online',
  page: `<!DOCTYPE html>
<html lang="en" class="pb-page">
<head>
<meta charset="utf-8">
<title>Reading between the lines: marginalia in early modern cookery books: Journal of Household History: Vol 18, No 2</title>
<meta name="citation_journal_title" content="Journal of Household History">
<meta name="dc.Title" content="Reading between the lines: marginalia in early modern cookery books">
<meta name="dc.Creator" content="Philippa Stanhurst">
<meta name="dc.Publisher" content="Routledge">
<meta name="dc.Date" scheme="WTN8601" content="3 Apr 2019">
<meta name="dc.Type" content="research-article">
<meta name="dc.Format" content="text/HTML">
<meta name="dc.Identifier" scheme="doi" content="10.5555/14631180.2019.1588112">
<meta name="dc.Language" content="EN">
<meta name="dc.Source" content="https://doi.org/10.5555/14631180.2019.1588112">
<meta name="keywords" content="Marginalia,books,reading,cookery">
<meta property="og:title" content="Reading between the lines: marginalia in early modern cookery books">
<meta property="og:type" content="article">
</head>
<body>
<div class="cookiePolicy">We use cookies to improve your website experience.</div>
<header><a>Log in | Register</a> <a>Cart</a><div class="breadcrumbs"><a>Home</a> <a>All Journals</a> <a>Journal of Household History</a> <a>List of Issues</a> <a>Volume 18, Issue 2</a> <span>Reading between the lines: marginalia ....</span></div></header>
<main>
<div class="toc-heading">Article</div>
<h1><span class="NLM_article-title hlFld-title">Reading between the lines: marginalia in early modern cookery books</span></h1>
<div class="literatumAuthors"><a class="author">Philippa Stanhurst</a></div>
<div class="itemPageRangeHistory">Pages 121-144 | Received 12 Jan 2018, Accepted 19 Feb 2019, Published online: 03 Apr 2019</div>
<div class="abstract"><h2>ABSTRACT</h2><p>This article examines 212 copies of printed cookery books held in eleven libraries. It reviews the book as an object of daily use and argues that readers, by Hannah Woolley’s own invitation, corrected what they bought. It builds upon Sara Pennell’s <i>The Birth of the English Kitchen, 1600–1850</i> (London: Bloomsbury, 2016).</p></div>
<div class="keywords"><h3>KEYWORDS:</h3> Marginalia, books, reading, cookery</div>
<section><h2>Introduction</h2><p>In 1675 an anonymous hand wrote “this is nought” beside a recipe for cheesecake.</p></section>
<section class="notes"><h2>Notes</h2><p>1. Sara Pennell, <i>The Birth of the English Kitchen, 1600–1850</i> (London: Bloomsbury, 2016), 44. See the review by J. Ormerod in this journal.</p></section>
</main>
<aside><h3>Related research</h3><ul><li>People also read: Book Review: The Birth of the English Kitchen, 1600–1850, by Sara Pennell</li><li>Recommended articles</li></ul></aside>
<footer><p>Information for Authors Editors Librarians Societies</p><p>Copyright © 2026 Informa UK Limited</p></footer>
</body></html>
`,
}
