import type { UnseenPage } from './unseen-page.js'

/** A post with a title of its own; the book stands in a box of labelled lines; the JSON-LD knows an Article alone. */
export const dutchWordpress: UnseenPage = {
  language: 'nl',
  layout: 'WordPress magazine',
  facts: {
    title: 'De kunst van het balsemen',
    reviewers: ['Marijke Terpoorten'],
    published: '2005-03-14',
    journal: 'Historisch Venster',
    language: 'nl',
    book: {
      title: 'De doodskunstenaar',
      subtitle: 'De anatomische lessen van Frederik Ruysch',
      people: ['author Luuc Kooijmans'],
      publisher: 'Bert Bakker',
      place: 'Amsterdam',
      year: '2004',
      isbns: ['90-351-2673-4'],
      extent: '473 blz.',
      price: '€ 27,50',
    },
  },
  page: `<!DOCTYPE html>
<html lang="nl-NL">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="profile" href="https://gmpg.org/xfn/11">
<title>De kunst van het balsemen - Historisch Venster</title>
<meta name="description" content="Luuc Kooijmans schreef een meeslepend boek over Frederik Ruysch.">
<link rel="canonical" href="https://www.historischvenster.example/recensies/de-kunst-van-het-balsemen/">
<meta property="og:locale" content="nl_NL">
<meta property="og:type" content="article">
<meta property="og:title" content="De kunst van het balsemen - Historisch Venster">
<meta property="og:site_name" content="Historisch Venster">
<meta property="article:published_time" content="2005-03-14T08:15:00+00:00">
<meta property="article:modified_time" content="2019-10-02T11:40:12+00:00">
<meta name="author" content="Marijke Terpoorten">
<meta name="twitter:label1" content="Geschreven door"><meta name="twitter:data1" content="Marijke Terpoorten">
<meta name="twitter:label2" content="Geschatte leestijd"><meta name="twitter:data2" content="3 minuten">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://www.historischvenster.example/recensies/de-kunst-van-het-balsemen/#article","isPartOf":{"@id":"https://www.historischvenster.example/recensies/de-kunst-van-het-balsemen/"},"author":{"name":"Marijke Terpoorten","@id":"https://www.historischvenster.example/#/schema/person/81a"},"headline":"De kunst van het balsemen","datePublished":"2005-03-14T08:15:00+00:00","dateModified":"2019-10-02T11:40:12+00:00","wordCount":612,"publisher":{"@id":"https://www.historischvenster.example/#organization"},"articleSection":["Recensies"],"inLanguage":"nl-NL"},{"@type":"WebPage","@id":"https://www.historischvenster.example/recensies/de-kunst-van-het-balsemen/","url":"https://www.historischvenster.example/recensies/de-kunst-van-het-balsemen/","name":"De kunst van het balsemen - Historisch Venster","inLanguage":"nl-NL"},{"@type":"WebSite","@id":"https://www.historischvenster.example/#website","name":"Historisch Venster","description":"Tijdschrift voor liefhebbers van geschiedenis"},{"@type":"Organization","@id":"https://www.historischvenster.example/#organization","name":"Stichting Historisch Venster"}]}</script>
</head>
<body class="post-template-default single single-post">
<div id="page" class="site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">Historisch Venster</a></p><p class="site-description">Tijdschrift voor liefhebbers van geschiedenis</p>
<nav class="main-navigation"><ul><li><a href="/artikelen/">Artikelen</a></li><li><a href="/recensies/">Recensies</a></li><li><a href="/agenda/">Agenda</a></li><li><a href="/abonneren/">Word abonnee</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article class="post type-post format-standard category-recensies">
<header class="entry-header"><span class="cat-links"><a href="/recensies/" rel="category tag">Recensies</a></span><h1 class="entry-title">De kunst van het balsemen</h1>
<div class="entry-meta"><span class="posted-on">Geplaatst op <time class="entry-date published" datetime="2005-03-14T08:15:00+00:00">14 maart 2005</time></span> <span class="byline">door <span class="author vcard"><a class="url fn n" href="/author/mterpoorten/">Marijke Terpoorten</a></span></span> <span class="comments-link"><a>2 reacties</a></span></div></header>
<div class="entry-content">
<aside class="book-box"><img src="/uploads/doodskunstenaar.jpg" alt="Omslag">
<p><strong>Auteur:</strong> Luuc Kooijmans<br><strong>Titel:</strong> De doodskunstenaar. De anatomische lessen van Frederik Ruysch<br><strong>Uitgeverij:</strong> Bert Bakker, Amsterdam<br><strong>Jaar:</strong> 2004<br><strong>Aantal pagina’s:</strong> 473 blz.<br><strong>ISBN:</strong> 90-351-2673-4<br><strong>Prijs:</strong> € 27,50</p><p><a class="button" href="https://shop.example">Bestel dit boek</a></p></aside>
<p>Tsaar Peter de Grote knielde neer en kuste het gebalsemde gezicht van een kind. Zo levensecht waren de preparaten van de Amsterdamse anatoom Frederik Ruysch.</p>
<p>In zijn nieuwe boek vertelt Kooijmans niet alleen het leven van Ruysch, maar ook dat van zijn rivalen. Lees verder over Bidloo, die geen goed woord voor zijn collega overhad.</p>
<div class="sharedaddy"><h3>Deel dit:</h3><ul><li>Facebook</li><li>Twitter</li></ul></div>
<div class="jp-relatedposts"><h3>Gerelateerd</h3><ul><li><a>Het bloed van de Oranjes – recensie van Machiel Bosman, De roofkoning</a></li></ul></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a>anatomie</a>, <a>17e eeuw</a></span></footer>
</article>
<section id="comments"><h2>2 gedachten over “De kunst van het balsemen”</h2><ol><li>Piet schreef: Mooi stuk! Welke uitgever was dat ook alweer?</li></ol></section>
</main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Meest gelezen</h2><ol><li><a>Recensie: Auke van der Woud, Een nieuwe wereld. Het ontstaan van het moderne Nederland (€ 29,95)</a></li><li><a>Tien mythes over de VOC</a></li></ol></section><section class="widget"><h2>Nieuwsbrief</h2><p>Schrijf je in</p></section></aside>
</div>
<footer class="site-footer"><p>© 2026 Stichting Historisch Venster · Deze site gebruikt cookies · Aangedreven door WordPress</p></footer>
</div>
</body>
</html>
`,
}
