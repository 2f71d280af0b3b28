import type { UnseenPage } from './unseen-page.js'

/** The book stands in the title alone, with its whole reference. */
export const czechOjs33: UnseenPage = {
  language: 'cs',
  layout: 'OJS 3.3, default theme',
  facts: {
    title: 'HIML, Pavel: Zrození vagabunda. Neusedlí lidé v Čechách 17. a 18. století. Praha: Argo, 2007, 384 s. ISBN 978-80-257-0025-9',
    reviewers: ['Kamila Dvořáčková'],
    published: '2009-06-30',
    journal: 'Severočeský historický sborník',
    volume: '14',
    issue: '1',
    pages: '187-190',
    doi: '10.5555/shs.2009.118',
    language: 'cs',
    licence: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    book: {
      title: 'Zrození vagabunda',
      subtitle: 'Neusedlí lidé v Čechách 17. a 18. století',
      people: ['author Pavel Himl'],
      publisher: 'Argo',
      place: 'Praha',
      year: '2007',
      isbns: ['978-80-257-0025-9'],
      extent: '384 s.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="cs-CZ" xml:lang="cs-CZ">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1.0">
	<title>
		HIML, Pavel: Zrození vagabunda. Neusedlí lidé v Čechách 17. a 18. století. Praha: Argo, 2007, 384 s. ISBN 978-80-257-0025-9
							| Severočeský historický sborník
			</title>
<meta name="generator" content="Open Journal Systems 3.3.0.13">
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
<meta name="DC.Creator.PersonalName" content="Kamila Dvořáčková"/>
<meta name="DC.Date.created" scheme="ISO8601" content="2009-06-30"/>
<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2022-01-11"/>
<meta name="DC.Date.issued" scheme="ISO8601" content="2009-06-30"/>
<meta name="DC.Date.modified" scheme="ISO8601" content="2022-03-02"/>
<meta name="DC.Identifier" content="118"/>
<meta name="DC.Identifier.DOI" content="10.5555/shs.2009.118"/>
<meta name="DC.Identifier.URI" content="https://shs.example.cz/index.php/shs/article/view/118"/>
<meta name="DC.Language" scheme="ISO639-1" content="cs"/>
<meta name="DC.Rights" content="Copyright (c) 2009 Kamila Dvořáčková"/>
<meta name="DC.Rights" content="http://creativecommons.org/licenses/by-nc-nd/4.0"/>
<meta name="DC.Source" content="Severočeský historický sborník"/>
<meta name="DC.Source.ISSN" content="1804-6134"/>
<meta name="DC.Source.Issue" content="1"/>
<meta name="DC.Source.Volume" content="14"/>
<meta name="DC.Source.URI" content="https://shs.example.cz/index.php/shs"/>
<meta name="DC.Title" content="HIML, Pavel: Zrození vagabunda. Neusedlí lidé v Čechách 17. a 18. století. Praha: Argo, 2007, 384 s. ISBN 978-80-257-0025-9"/>
<meta name="DC.Type" content="Text.Serial.Journal"/>
<meta name="DC.Type.articleType" content="Recenze a zprávy"/>
<meta name="gs_meta_revision" content="1.1"/>
<meta name="citation_journal_title" content="Severočeský historický sborník"/>
<meta name="citation_journal_abbrev" content="SHS"/>
<meta name="citation_issn" content="1804-6134"/>
<meta name="citation_author" content="Kamila Dvořáčková"/>
<meta name="citation_author_institution" content="Filozofická fakulta UJEP, Ústí nad Labem"/>
<meta name="citation_title" content="HIML, Pavel: Zrození vagabunda. Neusedlí lidé v Čechách 17. a 18. století. Praha: Argo, 2007, 384 s. ISBN 978-80-257-0025-9"/>
<meta name="citation_language" content="cs"/>
<meta name="citation_date" content="2009/06/30"/>
<meta name="citation_volume" content="14"/>
<meta name="citation_issue" content="1"/>
<meta name="citation_firstpage" content="187"/>
<meta name="citation_lastpage" content="190"/>
<meta name="citation_doi" content="10.5555/shs.2009.118"/>
<meta name="citation_abstract_html_url" content="https://shs.example.cz/index.php/shs/article/view/118"/>
<meta name="citation_pdf_url" content="https://shs.example.cz/index.php/shs/article/download/118/97"/>
	<link rel="stylesheet" href="https://shs.example.cz/index.php/shs/$$$call$$$/page/page/css?name=stylesheet" type="text/css" />
</head>
<body class="pkp_page_article pkp_op_view" dir="ltr">
	<div class="pkp_structure_page">
		<header class="pkp_structure_head" id="headerNavigationContainer" role="banner">
			<nav class="cmp_skip_to_content" aria-label="Přejít na obsah">
	<a href="#pkp_content_main">Přejít na hlavní obsah</a>
	<a href="#siteNav">Přejít na hlavní navigační menu</a>
</nav>
			<div class="pkp_site_name"><a href="https://shs.example.cz/index.php/shs/index" class="is_text">Severočeský historický sborník</a></div>
			<ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">
				<li><a href="/current">Aktuální číslo</a></li><li><a href="/archive">Archiv</a></li><li><a href="/about">O časopise</a></li>
			</ul>
		</header>
		<div class="pkp_structure_content has_sidebar">
			<div class="pkp_structure_main" role="main">
				<a id="pkp_content_main"></a>
<div class="page page_article">
	<nav class="cmp_breadcrumbs" role="navigation" aria-label="Jste zde:">
	<ol>
		<li><a href="/index">Domů</a><span class="separator">/</span></li>
		<li><a href="/issue/archive">Archiv</a><span class="separator">/</span></li>
		<li><a href="/issue/view/9">Roč. 14 Č. 1 (2009)</a><span class="separator">/</span></li>
		<li class="current" aria-current="page"><span aria-current="page">Recenze a zprávy</span></li>
	</ol>
</nav>
<article class="obj_article_details">
	<h1 class="page_title">
		HIML, Pavel: Zrození vagabunda. Neusedlí lidé v Čechách 17. a 18. století. Praha: Argo, 2007, 384 s. ISBN 978-80-257-0025-9
	</h1>
	<div class="row">
		<div class="main_entry">
			<section class="item authors">
				<h2 class="pkp_screen_reader">Autoři</h2>
				<ul class="authors">
					<li>
						<span class="name">Kamila Dvořáčková</span>
						<span class="affiliation">Filozofická fakulta UJEP, Ústí nad Labem</span>
					</li>
				</ul>
			</section>
			<section class="item doi">
				<h2 class="label">DOI:</h2>
				<span class="value"><a href="https://doi.org/10.5555/shs.2009.118">https://doi.org/10.5555/shs.2009.118</a></span>
			</section>
			<div class="item downloads_chart"><h3 class="label">Stažení</h3><canvas class="usageStatsGraph"></canvas></div>
		</div>
		<div class="entry_details">
			<div class="item galleys"><h2 class="pkp_screen_reader">Stahování</h2>
				<ul class="value galleys_links"><li><a class="obj_galley_link pdf" href="/article/view/118/97">PDF</a></li></ul>
			</div>
			<div class="item published">
				<section class="sub_item"><h2 class="label">Publikováno</h2><div class="value"><span>2009-06-30</span></div></section>
			</div>
			<div class="item issue">
				<section class="sub_item"><h2 class="label">Číslo</h2><div class="value"><a class="title" href="/issue/view/9">Roč. 14 Č. 1 (2009)</a></div></section>
				<section class="sub_item"><h2 class="label">Sekce</h2><div class="value">Recenze a zprávy</div></section>
			</div>
			<div class="item copyright"><h2 class="label">Licence</h2>
				<a rel="license" href="http://creativecommons.org/licenses/by-nc-nd/4.0"><img alt="Creative Commons License" src="//i.creativecommons.org/l/by-nc-nd/4.0/88x31.png" /></a>
				<p>Tato práce je licencována pod <a rel="license" href="http://creativecommons.org/licenses/by-nc-nd/4.0">Mezinárodní licencí Creative Commons Attribution-NonCommercial-NoDerivatives 4.0</a>.</p>
			</div>
		</div>
	</div>
</article>
	<div id="articlesBySimilarityList">
		<h3>Podobné články</h3>
		<ul>
			<li class="title">Radek Hejkal, <a href="/article/view/131">TINKOVÁ, Daniela: Jakobíni v sutaně. Praha: Argo, 2011, 352 s.</a>, Severočeský historický sborník: Roč. 16 Č. 2 (2011)</li>
		</ul>
	</div>
</div>
			</div>
			<div class="pkp_structure_sidebar left" role="complementary" aria-label="Boční panel">
				<div class="pkp_block block_language"><h2 class="title">Jazyk</h2><div class="content"><ul><li><a href="/user/setLocale/en_US">English</a></li><li class="current">Čeština</li></ul></div></div>
				<div class="pkp_block block_information"><h2 class="title">Informace</h2><div class="content"><ul><li>Pro čtenáře</li><li>Pro autory</li></ul></div></div>
			</div>
		</div>
		<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_footer_content"><p>ISSN 1804-6134 (tisk)</p></div>
			<div class="pkp_brand_footer"><a href="/about/aboutThisPublishingSystem">Více informací o publikačním systému</a></div></div>
	</div>
</body>
</html>
`,
}
