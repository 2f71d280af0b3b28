import type { UnseenPage } from './unseen-page.js'

/** A title of the reviewer's own; the book is the first line of the abstract. */
export const italianOjs34: UnseenPage = {
  language: 'it',
  layout: 'OJS 3.4, default theme',
  facts: {
    title: 'Una lunghissima storia di carta',
    reviewers: ['Ottavio Brusaferri'],
    published: '2009-12-21',
    journal: 'Annali di cultura scritta',
    volume: '7',
    issue: '2',
    pages: '211-214',
    doi: '10.5555/acs.v7i2.4410',
    language: 'it',
    licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
    book: {
      title: 'Scrivere lettere',
      subtitle: 'Una storia plurimillenaria',
      people: ['author Armando Petrucci'],
      publisher: 'Laterza',
      place: 'Roma-Bari',
      year: '2008',
      isbns: ['978-88-420-8482-2'],
      extent: 'pp. 238',
      price: '€ 20,00',
    },
  },
  page: `<!DOCTYPE html>
<html lang="it" xml:lang="it">
<head>
	<meta charset="utf-8">
	<title>
		Una lunghissima storia di carta
							| Annali di cultura scritta
			</title>
<meta name="generator" content="Open Journal Systems 3.4.0.5">
<meta name="citation_journal_title" content="Annali di cultura scritta"/>
<meta name="citation_journal_abbrev" content="ACS"/>
<meta name="citation_issn" content="1825-2117"/>
<meta name="citation_author" content="Ottavio Brusaferri"/>
<meta name="citation_title" content="Una lunghissima storia di carta"/>
<meta name="citation_language" content="it"/>
<meta name="citation_date" content="2009/12/21"/>
<meta name="citation_volume" content="7"/>
<meta name="citation_issue" content="2"/>
<meta name="citation_firstpage" content="211"/>
<meta name="citation_lastpage" content="214"/>
<meta name="citation_doi" content="10.5555/acs.v7i2.4410"/>
<meta name="citation_abstract_html_url" content="https://acs.example.it/article/view/4410"/>
<meta name="citation_abstract" xml:lang="it" content="Recensione a: Armando Petrucci, Scrivere lettere. Una storia plurimillenaria, Roma-Bari, Laterza, 2008, pp. 238, € 20,00, ISBN 978-88-420-8482-2."/>
</head>
<body class="pkp_page_article pkp_op_view has_site_logo" dir="ltr">
<div class="pkp_structure_page">
<header class="pkp_structure_head" role="banner"><div class="pkp_site_name"><a href="/index" class="is_img"><img src="/public/journals/1/logo.png" alt="Annali di cultura scritta" /></a></div>
<nav class="pkp_site_nav_menu" aria-label="Navigazione"><ul id="navigationPrimary"><li><a>Ultimo fascicolo</a></li><li><a>Archivi</a></li><li><a>Avvisi</a></li><li><a>Info</a></li></ul><ul id="navigationUser"><li><a>Registrazione</a></li><li><a>Login</a></li></ul></nav></header>
<div class="pkp_structure_content has_sidebar"><main class="pkp_structure_main" role="main"><a id="pkp_content_main"></a>
<div class="page page_article">
<nav class="cmp_breadcrumbs" role="navigation" aria-label="Tu sei qui:"><ol><li><a>Home</a><span class="separator">/</span></li><li><a>Archivi</a><span class="separator">/</span></li><li><a>V. 7 N. 2 (2009)</a><span class="separator">/</span></li><li class="current"><span aria-current="page">Recensioni</span></li></ol></nav>
<article class="obj_article_details">
<h1 class="page_title">Una lunghissima storia di carta</h1>
<div class="row">
<div class="main_entry">
<section class="item authors"><h2 class="pkp_screen_reader">Autori</h2><ul class="authors"><li><span class="name">Ottavio Brusaferri</span><span class="affiliation">Università degli Studi di Valmarina</span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/acs.v7i2.4410">https://doi.org/10.5555/acs.v7i2.4410</a></span></section>
<section class="item abstract"><h2 class="label">Abstract</h2><p>Recensione a: Armando Petrucci, <em>Scrivere lettere. Una storia plurimillenaria</em>, Roma-Bari, Laterza, 2008, pp. 238, € 20,00, ISBN 978-88-420-8482-2.</p></section>
<div class="item downloads_chart"><h3 class="label">Downloads</h3><canvas></canvas><div class="usageStatsUnavailable">I dati di download non sono ancora disponibili.</div></div>
</div>
<div class="entry_details">
<div class="item cover_image"><div class="sub_item"><a href="/issue/view/88"><img src="/cover.jpg" alt="Copertina"></a></div></div>
<div class="item galleys"><ul class="value galleys_links"><li><a class="obj_galley_link pdf" href="/article/view/4410/4399">PDF</a></li></ul></div>
<div class="item published"><section class="sub_item"><h2 class="label">Pubblicato</h2><div class="value"><span>2009-12-21</span></div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Come citare</h2><div class="value"><div id="citationOutput" role="region" aria-live="polite"><div class="csl-bib-body"><div class="csl-entry">Brusaferri, O. (2009). Una lunghissima storia di carta. <i>Annali di cultura scritta</i>, <i>7</i>(2), 211–214. https://doi.org/10.5555/acs.v7i2.4410</div></div></div><div class="citation_formats"><button>Più formati di citazione</button><ul><li><a>ACM</a></li><li><a>APA</a></li><li><a>Chicago</a></li></ul></div></div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Fascicolo</h2><div class="value"><a class="title" href="/issue/view/88">V. 7 N. 2 (2009)</a></div></section><section class="sub_item"><h2 class="label">Sezione</h2><div class="value">Recensioni</div></section></div>
<div class="item copyright"><h2 class="label">Licenza</h2><p>Copyright (c) 2009 Ottavio Brusaferri</p><a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"><img alt="Creative Commons License" src="//licensebuttons.net/l/by-sa/4.0/88x31.png"></a><p>Questo volume è pubblicato con la licenza <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">Creative Commons Attribuzione - Condividi allo stesso modo 4.0 Internazionale</a>.</p></div>
</div>
</div>
</article>
<div id="articlesBySameAuthorList"><h3>Articoli simili dello stesso autore</h3><ul><li>Ottavio Brusaferri, <a>Recensione a: Attilio Bartoli Langeli, La scrittura dell'italiano, Bologna, il Mulino, 2000</a>, Annali di cultura scritta: V. 5 N. 1 (2007)</li></ul></div>
</div></main>
<div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_make_submission"><a>Invia una proposta</a></div><div class="pkp_block block_most_read"><h2>Articoli più letti</h2><ul><li><a>Il papiro di Artemidoro: nota a margine</a> 812</li></ul></div></div></div>
<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_footer_content">ISSN 1825-2117</div></div>
</div>
</body>
</html>
`,
}
