import type { UnseenPage } from './unseen-page.js'

/** Author and title are the heading, the rest stands in the block "Référence(s)". */
export const frenchOpenEdition: UnseenPage = {
  language: 'fr',
  layout: 'OpenEdition Journals (Lodel)',
  facts: {
    title: 'Arlette Farge, Essai pour une histoire des voix au dix-huitième siècle',
    reviewers: ['Mélisande Courvoisier'],
    published: '2010-03-15',
    online: '2010-06-02',
    journal: 'Cahiers d’histoire sensible',
    issue: '41',
    pages: '243-246',
    doi: '10.5555/chs.1187',
    language: 'fr',
    licence: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    book: {
      title: 'Essai pour une histoire des voix au dix-huitième siècle',
      people: ['author Arlette Farge'],
      publisher: 'Bayard',
      place: 'Montrouge',
      year: '2009',
      isbns: ['978-2-227-47764-3'],
      extent: '311 p.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="fr" class="no-js">
<head>
<meta charset="utf-8">
<title>Arlette Farge, Essai pour une histoire des voix au dix-huitième siècle</title>
<meta name="generator" content="Lodel 1.0">
<meta name="author" content="Mélisande Courvoisier">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Cahiers d’histoire sensible">
<meta property="og:title" content="Arlette Farge, Essai pour une histoire des voix au dix-huitième siècle">
<meta name="citation_publisher" content="Association Histoire sensible">
<meta name="citation_journal_title" content="Cahiers d’histoire sensible">
<meta name="citation_journal_abbrev" content="chs">
<meta name="citation_issn" content="1264-265X">
<meta name="citation_issue" content="41">
<meta name="citation_author" content="Courvoisier, Mélisande">
<meta name="citation_title" content="Arlette Farge, Essai pour une histoire des voix au dix-huitième siècle">
<meta name="citation_publication_date" content="2010/03/15">
<meta name="citation_online_date" content="2010/06/02">
<meta name="citation_firstpage" content="243">
<meta name="citation_lastpage" content="246">
<meta name="citation_doi" content="10.5555/chs.1187">
<meta name="citation_abstract_html_url" content="https://journals.example.org/chs/1187">
<meta name="citation_language" content="fr">
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<meta name="DC.type" content="Text">
<meta name="DC.title" lang="fr" content="Arlette Farge, Essai pour une histoire des voix au dix-huitième siècle">
<meta name="DC.creator" content="Courvoisier, Mélisande">
<meta name="DC.publisher" content="Association Histoire sensible">
<meta name="DC.date" scheme="DCTERMS.W3CDTF" content="2010-06-02">
<meta name="DC.language" scheme="DCTERMS.RFC4646" content="fr">
</head>
<body class="article lang-fr">
<nav id="nav-skip"><a href="#main">Aller au contenu</a></nav>
<header id="banner"><a href="/chs/">Cahiers d’histoire sensible</a><p class="subtitle">Corps, émotions, perceptions</p></header>
<nav id="breadcrumb"><a href="/chs/">Accueil</a> <a href="/chs/110">Numéros</a> <a href="/chs/1160">41</a> <a>Comptes rendus</a> Arlette Farge, <em>Essai pour une…</em></nav>
<div id="main" role="main">
<div id="article-head">
<div class="publiparent">Comptes rendus</div>
<h1 id="docTitle"><span class="text">Arlette Farge, <em>Essai pour une histoire des voix au dix-huitième siècle</em></span></h1>
<div id="docAuthor"><span class="author"><a href="#authors">Mélisande Courvoisier</a></span></div>
<div id="docRefs"><span>p. 243-246</span></div>
<div class="doi"><a href="https://doi.org/10.5555/chs.1187">https://doi.org/10.5555/chs.1187</a></div>
<div id="reviewed"><h2>Référence(s) :</h2><p>Arlette Farge, <em>Essai pour une histoire des voix au dix-huitième siècle</em>, Montrouge, Bayard, 2009, 311 p., ISBN 978-2-227-47764-3.</p></div>
</div>
<div id="toc"><ul><li><a href="#text">Texte</a></li><li><a href="#quotation">Citer cet article</a></li><li><a href="#authors">Auteur</a></li></ul><p>Texte intégral <a href="1187.pdf">PDF 74k</a> <a href="#">Signaler ce document</a></p></div>
<div id="text"><h2 class="section"><span class="text">Texte intégral</span></h2>
<p class="texte"><span class="paranumber">1</span>Que reste-t-il des voix du passé quand l’enregistrement n’existe pas encore ? C’est à cette question que s’attache Arlette Farge, familière des archives de police du Châtelet, dans un livre bref et suggestif.</p>
<p class="texte"><span class="paranumber">2</span>L’ouvrage s’ouvre sur les cris de Paris et se poursuit par l’accent, l’injure et le murmure.</p></div>
<div id="quotation"><h2>Pour citer cet article</h2><h3>Référence papier</h3><p>Mélisande Courvoisier, « Arlette Farge, <em>Essai pour une histoire des voix au dix-huitième siècle</em> », <em>Cahiers d’histoire sensible</em>, 41 | 2010, 243-246.</p><h3>Référence électronique</h3><p>Mélisande Courvoisier, « Arlette Farge, <em>Essai pour une histoire des voix au dix-huitième siècle</em> », <em>Cahiers d’histoire sensible</em> [En ligne], 41 | 2010, mis en ligne le 02 juin 2010, consulté le 12 mai 2026. URL : http://journals.example.org/chs/1187 ; DOI : https://doi.org/10.5555/chs.1187</p></div>
<div id="authors"><h2>Auteur</h2><h3>Mélisande Courvoisier</h3><h4>Articles du même auteur</h4><ul><li><a href="/chs/902">Alain Corbin, <em>Les Cloches de la terre. Paysage sonore et culture sensible dans les campagnes au XIX<sup>e</sup> siècle</em>, Paris, Albin Michel, 1994</a> Paru dans Cahiers d’histoire sensible, 33 | 2006</li></ul></div>
<div id="licence"><h2>Droits d’auteur</h2><p><a rel="license" href="https://creativecommons.org/licenses/by-nc-sa/4.0/"><img src="cc.svg" alt=""></a>Le texte seul est utilisable sous licence <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/">CC BY-NC-SA 4.0</a>. Les autres éléments (illustrations, fichiers annexes importés) sont « Tous droits réservés », sauf mention contraire.</p></div>
</div>
<footer><ul><li>Plan du site</li><li>Flux de syndication</li><li>Politique de confidentialité</li><li>Gestion des cookies</li></ul><p>ISSN électronique 2101-0331</p><p>Nous adhérons à OpenEdition – Édité avec Lodel – Accès réservé</p></footer>
</body>
</html>
`,
}
