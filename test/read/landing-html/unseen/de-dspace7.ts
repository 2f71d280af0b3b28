import type { UnseenPage } from './unseen-page.js'

/** An item page of a repository: fields under headings, the reference as the title, the journal in "ist Teil von". */
export const germanDspace7: UnseenPage = {
  language: 'de',
  layout: 'DSpace 7 item page',
  facts: {
    title: 'Ute Frevert (2017): Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht',
    reviewers: ['Henrike Vossberg'],
    published: '2018-11-05',
    journal: 'Zeitschrift für Kultursoziologie und Geschichte',
    volume: '9',
    issue: '2',
    pages: '143-146',
    doi: '10.5555/zkg.v9i2.11',
    language: 'de',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'Die Politik der Demütigung',
      subtitle: 'Schauplätze von Macht und Ohnmacht',
      people: ['author Ute Frevert'],
      publisher: 'S. Fischer',
      place: 'Frankfurt am Main',
      year: '2017',
      isbns: ['978-3-10-397222-1'],
      extent: '336 Seiten',
      price: '25,00 Euro',
    },
  },
  page: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="UTF-8">
<base href="/">
<title>Ute Frevert (2017): Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht</title>
<meta name="viewport" content="width=device-width,minimum-scale=1">
<meta name="Generator" content="DSpace 7.6.1">
<meta name="title" content="Ute Frevert (2017): Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht">
<meta name="citation_title" content="Ute Frevert (2017): Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht">
<meta name="citation_author" content="Vossberg, Henrike">
<meta name="citation_publication_date" content="2018-11-05">
<meta name="citation_language" content="de">
<meta name="citation_abstract_html_url" content="https://repositorium.example.de/handle/20.500.12345/8841">
<meta name="citation_pdf_url" content="https://repositorium.example.de/bitstreams/3f1c/download">
</head>
<body>
<ds-app><ds-themed-root>
<a class="btn btn-primary sr-only" href="#main-content">Zum Hauptinhalt springen</a>
<header><nav><ul><li><a href="/community-list">Bereiche &amp; Sammlungen</a></li><li><a>Browsen in allen Inhalten</a></li><li><a>Statistiken</a></li></ul><div>Anmelden</div></nav></header>
<ol class="container breadcrumb"><li><a href="/home">Startseite</a></li><li><a>Fachrepositorium Sozialwissenschaften</a></li><li><a>Zeitschriften</a></li><li>Ute Frevert (2017): Die Politik der Demütigung. ...</li></ol>
<main id="main-content">
<div class="item-page">
<ds-untyped-item>
<div class="d-flex"><h1 class="item-page-title-field"><span class="dont-break-out">Ute Frevert (2017): Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht</span></h1></div>
<div class="row">
<div class="col-xs-12 col-md-4">
<div class="simple-view-element"><h2 class="simple-view-element-header">Dateien</h2><div><a href="/bitstreams/3f1c/download">ZKG_9_2_Vossberg.pdf <span>(198.02 KB)</span></a></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Datum</h2><div class="simple-view-element-body"><span>2018-11-05</span></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Autor:innen</h2><div class="simple-view-element-body"><a href="/browse/author?value=Vossberg,%20Henrike">Vossberg, Henrike</a></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Zeitschriftentitel</h2><div class="simple-view-element-body">Zeitschrift für Kultursoziologie und Geschichte</div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">ISSN der Zeitschrift</h2><div class="simple-view-element-body">2190-5703</div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Band</h2><div class="simple-view-element-body">9 (2018), Heft 2, S. 143-146</div></div>
</div>
<div class="col-xs-12 col-md-6">
<div class="simple-view-element"><h2 class="simple-view-element-header">Dokumententyp</h2><div class="simple-view-element-body">Rezension</div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Zusammenfassung</h2><div class="simple-view-element-body"><p>Ute Frevert: Die Politik der Demütigung. Schauplätze von Macht und Ohnmacht. Frankfurt am Main: S. Fischer 2017. 336 Seiten. ISBN 978-3-10-397222-1. 25,00 Euro.</p></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Schlagwörter</h2><div class="simple-view-element-body"><span>Emotionsgeschichte</span>, <span>Scham</span></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Sprache</h2><div class="simple-view-element-body">Deutsch</div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">DOI</h2><div class="simple-view-element-body"><a href="https://doi.org/10.5555/zkg.v9i2.11">https://doi.org/10.5555/zkg.v9i2.11</a></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">URI</h2><div class="simple-view-element-body"><a href="https://repositorium.example.de/handle/20.500.12345/8841">https://repositorium.example.de/handle/20.500.12345/8841</a></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Lizenz</h2><div class="simple-view-element-body"><a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Namensnennung 4.0 International</a></div></div>
<div class="simple-view-element"><h2 class="simple-view-element-header">Sammlungen</h2><div><a>Zeitschriftenbeiträge</a></div></div>
<a class="btn" href="/items/8841/full">Vollanzeige</a>
</div>
</div>
</ds-untyped-item>
</div>
</main>
<footer><p>DSpace-Software copyright © 2002-2026 LYRASIS</p><ul><li>Cookie-Einstellungen</li><li>Datenschutzrichtlinie</li><li>Endnutzervereinbarung</li><li>Feedback schicken</li></ul></footer>
</ds-themed-root></ds-app>
</body>
</html>
`,
}
