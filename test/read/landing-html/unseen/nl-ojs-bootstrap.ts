import type { UnseenPage } from './unseen-page.js'

/** The book is in the abstract alone, in the order of Dutch historians: the house before the place, semicolons. */
export const dutchOjsBootstrap: UnseenPage = {
  language: 'nl',
  layout: 'OJS 3.2, Bootstrap theme',
  facts: {
    title: 'Boeren, vissers en schippers',
    reviewers: ['Diederik Kloosterboer'],
    published: '1996-04-01',
    journal: 'Bijdragen tot de Dorpsgeschiedenis',
    volume: '8',
    issue: '1',
    pages: '97-99',
    doi: '10.5555/bdg.1996.8.1.97',
    language: 'nl',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'Een dorp in de polder',
      subtitle: 'Graft in de zeventiende eeuw',
      people: ['author A. Th. van Deursen'],
      publisher: 'Bert Bakker',
      place: 'Amsterdam',
      year: '1994',
      isbns: ['90-351-1438-8'],
      extent: '375 blz.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="nl-NL" xml:lang="nl-NL">
<head>
	<meta charset="utf-8">
	<title>Boeren, vissers en schippers | Bijdragen tot de Dorpsgeschiedenis</title>
<meta name="generator" content="Open Journal Systems 3.2.1.3">
<meta name="citation_journal_title" content="Bijdragen tot de Dorpsgeschiedenis"/>
<meta name="citation_issn" content="0929-9807"/>
<meta name="citation_author" content="Diederik Kloosterboer"/>
<meta name="citation_title" content="Boeren, vissers en schippers"/>
<meta name="citation_language" content="nl"/>
<meta name="citation_date" content="1996/04/01"/>
<meta name="citation_volume" content="8"/>
<meta name="citation_issue" content="1"/>
<meta name="citation_firstpage" content="97"/>
<meta name="citation_lastpage" content="99"/>
<meta name="citation_doi" content="10.5555/bdg.1996.8.1.97"/>
</head>
<body class="pkp_page_article pkp_op_view has_site_logo">
<div class="pkp_structure_page">
<nav id="accessibility-nav" class="sr-only" role="navigation" aria-label="Jump to content"><ul><li><a href="#main-navigation">Main Navigation</a></li><li><a href="#main-content">Main Content</a></li><li><a href="#sidebar">Sidebar</a></li></ul></nav>
<header class="navbar navbar-default" id="headerNavigationContainer" role="banner"><div class="navbar-header"><div class="site-name"><a href="/" class="navbar-brand">Bijdragen tot de Dorpsgeschiedenis</a></div></div>
<nav id="nav-menu" class="navbar-collapse collapse"><ul id="main-navigation" class="nav navbar-nav"><li><a>Huidig nummer</a></li><li><a>Archief</a></li><li><a>Over</a></li></ul></nav></header>
<div class="pkp_structure_content container">
<main class="pkp_structure_main col-xs-12 col-sm-10 col-md-8" role="main">
<div class="page page_article">
<ol class="breadcrumb"><li><a>Home</a></li><li><a>Archief</a></li><li><a>Vol 8 Nr 1 (1996)</a></li><li class="active">Boekbesprekingen</li></ol>
<article class="article-details">
<header><h1 class="page-header">Boeren, vissers en schippers</h1></header>
<div class="row">
<section class="article-sidebar col-md-4"><h2 class="sr-only">##plugins.themes.bootstrap3.article.sidebar##</h2>
<div class="cover-image"><img class="img-responsive" src="/cover.png"></div>
<div class="download"><a class="galley-link btn btn-primary pdf" role="button" href="/97/88">PDF</a></div>
<div class="list-group"><div class="list-group-item date-published"><strong>Gepubliceerd:</strong> apr 1, 1996</div><div class="list-group-item doi"><strong>DOI:</strong> <a href="https://doi.org/10.5555/bdg.1996.8.1.97">https://doi.org/10.5555/bdg.1996.8.1.97</a></div></div></section>
<div class="col-md-8"><section class="article-main"><h2 class="sr-only">##plugins.themes.bootstrap3.article.main##</h2>
<div class="authors"><div class="author"><strong>Diederik Kloosterboer</strong><div class="article-author-affilitation">Hogeschool Zuiderkoog</div></div></div>
<div class="article-summary" id="summary"><h2>Samenvatting</h2><div class="article-abstract"><p>Bespreking van: A. Th. van Deursen, <em>Een dorp in de polder. Graft in de zeventiende eeuw</em> (Bert Bakker; Amsterdam 1994) 375 blz., ISBN 90-351-1438-8.</p></div></div></section>
<section class="article-more-details"><h2 class="sr-only">##plugins.themes.bootstrap3.article.details##</h2>
<div class="panel panel-default citation_formats"><div class="panel-heading">Citeerhulp</div><div class="panel-body"><div class="csl-entry">Kloosterboer, D. (1996). Boeren, vissers en schippers. <i>Bijdragen tot de Dorpsgeschiedenis</i>, <i>8</i>(1), 97–99.</div></div></div>
<div class="panel panel-default issue"><div class="panel-heading">Nummer</div><div class="panel-body"><a class="title" href="/issue/8">Vol 8 Nr 1 (1996)</a></div></div>
<div class="panel panel-default section"><div class="panel-heading">Sectie</div><div class="panel-body">Boekbesprekingen</div></div>
<div class="panel panel-default copyright"><div class="panel-body"><a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons-Licentie" src="by.png" /></a><p>Dit werk wordt verdeeld onder een Naamsvermelding 4.0 Internationaal licentie.</p></div></div></section></div>
</div></article></div></main>
<aside id="sidebar" class="pkp_structure_sidebar left col-xs-12 col-sm-2 col-md-4" role="complementary"><div class="pkp_block"><h2>Taal</h2><ul><li>English</li><li>Nederlands</li></ul></div></aside>
</div>
<footer class="footer" role="contentinfo"><p>ISSN 0929-9807</p></footer>
</div></body></html>
`,
}
