import type { UnseenPage } from './unseen-page.js'

/** A review of an exhibition in a section for reviews of books and exhibitions. */
export const germanExhibition: UnseenPage = {
  language: 'de',
  layout: 'OJS 3.3, review of an exhibition',
  page: `<!DOCTYPE html>
<html lang="de-DE">
<head>
<meta charset="utf-8">
<title>Ausstellungsrezension: „Sammelwut und Ordnungsliebe“, Stadtmuseum Oldenhagen, 3. Mai bis 30. September 2018 | Museum und Gegenwart</title>
<meta name="generator" content="Open Journal Systems 3.3.0.8">
<meta name="citation_journal_title" content="Museum und Gegenwart"/>
<meta name="citation_author" content="Swantje Lührs"/>
<meta name="citation_title" content="Ausstellungsrezension: „Sammelwut und Ordnungsliebe“, Stadtmuseum Oldenhagen, 3. Mai bis 30. September 2018"/>
<meta name="citation_date" content="2018/12/01"/>
<meta name="citation_volume" content="6"/>
<meta name="citation_issue" content="2"/>
<meta name="DC.Type.articleType" content="Rezensionen"/>
</head>
<body class="pkp_page_article">
<main class="pkp_structure_main"><div class="page page_article"><article class="obj_article_details">
<h1 class="page_title">Ausstellungsrezension: „Sammelwut und Ordnungsliebe“, Stadtmuseum Oldenhagen, 3. Mai bis 30. September 2018</h1>
<ul class="authors"><li><span class="name">Swantje Lührs</span></li></ul>
<section class="item abstract"><h2 class="label">Abstract</h2><p>Kuratorin: Almut Rehbein. Zur Ausstellung ist ein Katalog erschienen: Almut Rehbein (Hg.): Sammelwut und Ordnungsliebe. Oldenhagen: Stadtmuseum 2018. 144 S.</p></section>
<section class="sub_item"><h2 class="label">Rubrik</h2><div class="value">Rezensionen</div></section>
</article></div></main>
</body></html>
`,
}
