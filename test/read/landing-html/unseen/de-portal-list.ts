import type { UnseenPage } from './unseen-page.js'

/** A portal of reviews: the facts of the book are a list of terms, place and house on one line. */
export const germanPortalList: UnseenPage = {
  language: 'de',
  layout: 'portal of reviews',
  facts: {
    title: 'V. Sammler: Die Ordnung der Zettel',
    reviewers: ['Thorben Achilles'],
    published: '2012-02-07',
    journal: 'Rezensionsportal Wissensgeschichte',
    language: 'de',
    book: {
      title: 'Zettelwirtschaft',
      subtitle: 'Die Geburt der Kartei aus dem Geiste der Bibliothek',
      people: ['author Markus Krajewski'],
      publisher: 'Kulturverlag Kadmos',
      place: 'Berlin',
      year: '2002',
      isbns: ['3-931659-29-1'],
      extent: '255 S.',
      price: '€ 17,50',
    },
  },
  page: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Rezension zu: M. Krajewski: Zettelwirtschaft | Rezensionsportal Wissensgeschichte</title>
<meta name="viewport" content="width=device-width">
<meta property="og:title" content="Rezension zu: M. Krajewski: Zettelwirtschaft">
</head>
<body>
<header class="site"><a class="logo" href="/">Rezensionsportal Wissensgeschichte</a><nav><ul><li><a>Rezensionen</a></li><li><a>Tagungsberichte</a></li><li><a>Stellen</a></li></ul></nav></header>
<main>
<article>
<p class="kicker">Rezension</p>
<h1>V. Sammler: Die Ordnung der Zettel</h1>
<dl class="publication">
<dt>Titel</dt><dd>Zettelwirtschaft. Die Geburt der Kartei aus dem Geiste der Bibliothek</dd>
<dt>Autor(en)</dt><dd>Krajewski, Markus</dd>
<dt>Erschienen</dt><dd>Berlin 2002: Kulturverlag Kadmos</dd>
<dt>Anzahl Seiten</dt><dd>255 S.</dd>
<dt>Preis</dt><dd>€ 17,50</dd>
<dt>ISBN</dt><dd>3-931659-29-1</dd>
</dl>
<dl class="reviewer"><dt>Rezensiert von</dt><dd>Thorben Achilles, Institut für Medienkunde, Universität Oldenhagen</dd><dt>Publiziert am</dt><dd>07.02.2012</dd></dl>
<div class="text"><p>Die Kartei ist mehr als ein Möbelstück. Markus Krajewski erzählt ihre Geschichte von Konrad Gessner bis zum Bureau der Zwanzigerjahre und liest sie als Vorgeschichte des Rechners.</p><p>Dem Band wäre ein Register zu wünschen gewesen.</p></div>
<h2>Zitation</h2><p>Thorben Achilles: Rezension zu: Krajewski, Markus: Zettelwirtschaft. Die Geburt der Kartei aus dem Geiste der Bibliothek. Berlin 2002, in: Rezensionsportal Wissensgeschichte, 07.02.2012, www.rezensionsportal.example/1187.</p>
</article>
<section class="more"><h2>Weitere Rezensionen</h2><ul><li><a>Anke te Heesen: Der Zeitungsausschnitt. Ein Papierobjekt der Moderne</a></li></ul></section>
</main>
<footer><p>Impressum · Datenschutz · Kontakt</p></footer>
</body></html>
`,
}
