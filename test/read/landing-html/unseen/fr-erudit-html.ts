import type { UnseenPage } from './unseen-page.js'

/** The portal's page of a review, with tags; the reference is the title. */
export const frenchEruditHtml: UnseenPage = {
  language: 'fr',
  layout: 'Érudit',
  facts: {
    title: 'LACOURSIÈRE, Jacques, Une histoire du Québec racontée par Jacques Lacoursière (Sillery, Septentrion, 2002), 200 p.',
    reviewers: ['Roméo Castonguay-Biron'],
    published: '2003',
    online: '2003',
    journal: 'Revue d’histoire des Laurentides',
    volume: '57',
    issue: '2',
    pages: '301-302',
    doi: '10.5555/009152ar',
    language: 'fr',
    book: {
      title: 'Une histoire du Québec racontée par Jacques Lacoursière',
      people: ['author Jacques Lacoursière'],
      publisher: 'Septentrion',
      place: 'Sillery',
      year: '2002',
      extent: '200 p.',
    },
  },
  page: `<!DOCTYPE html>
<html class="no-js" lang="fr">
<head>
<meta charset="utf-8">
<title>LACOURSIÈRE, Jacques, Une histoire du Québec racontée par Jacques Lacoursière (Sillery, Septentrion, 2002), 200 p. – Revue d’histoire des Laurentides – Érudit</title>
<meta name="citation_online_date" content="2003">
<meta name="citation_year" content="2003">
<meta name="citation_journal_title" content="Revue d’histoire des Laurentides">
<meta name="citation_title" content="LACOURSIÈRE, Jacques, Une histoire du Québec racontée par Jacques Lacoursière (Sillery, Septentrion, 2002), 200 p.">
<meta name="citation_author" content="Castonguay-Biron, Roméo">
<meta name="citation_volume" content="57">
<meta name="citation_issue" content="2">
<meta name="citation_firstpage" content="301">
<meta name="citation_lastpage" content="302">
<meta name="citation_publication_date" content="2003">
<meta name="citation_doi" content="10.5555/009152ar">
<meta name="citation_issn" content="0035-2357">
<meta name="citation_language" content="fr">
</head>
<body>
<header class="site-header"><a>Érudit</a><nav><a>Revues</a> <a>Livres et actes</a></nav></header>
<main><article class="article-wrapper">
<div class="article-header"><div class="article-header-meta-journal"><p><a>Volume 57, numéro 2, automne 2003</a>, p. 155-307</p></div>
<h2 class="section-titles__major">Comptes rendus</h2>
<h1 class="doc-head__title"><span class="titre">LACOURSIÈRE, Jacques, <em>Une histoire du Québec racontée par Jacques Lacoursière</em> (Sillery, Septentrion, 2002), 200 p.</span></h1>
<ul class="grauteur doc-head__authors"><li class="auteur doc-head__author"><span class="nompers">Roméo Castonguay-Biron</span></li></ul>
<dl class="mono-space idpublic"><dt>URI</dt><dd>https://id.erudit.example/iderudit/009152ar</dd><dt>DOI</dt><dd>https://doi.org/10.5555/009152ar</dd></dl></div>
<section><h2>Corps de l’article</h2><p>Le conteur bien connu propose ici une synthèse brève, destinée au grand public.</p></section>
</article></main>
<footer>Tous droits réservés © Institut d’histoire des Laurentides, 2003</footer>
</body></html>
`,
}
