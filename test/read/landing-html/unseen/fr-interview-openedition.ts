import type { UnseenPage } from './unseen-page.js'

/** An interview with the author of a book, with its reference at the end: no review. */
export const frenchInterview: UnseenPage = {
  language: 'fr',
  layout: 'OpenEdition Journals, interview',
  page: `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>« Écrire avec les archives ». Entretien avec Arlette Farge</title>
<meta name="generator" content="Lodel 1.0">
<meta name="citation_journal_title" content="Cahiers d’histoire sensible">
<meta name="citation_author" content="Courvoisier, Mélisande">
<meta name="citation_title" content="« Écrire avec les archives ». Entretien avec Arlette Farge">
<meta name="citation_publication_date" content="2011/03/15">
<meta name="citation_issue" content="43">
<meta name="citation_firstpage" content="9">
<meta name="citation_lastpage" content="24">
</head>
<body class="article">
<header id="banner"><a href="/chs/">Cahiers d’histoire sensible</a></header>
<div id="main">
<div class="publiparent">Entretiens</div>
<h1 id="docTitle">« Écrire avec les archives ». Entretien avec Arlette Farge</h1>
<div id="docAuthor">Mélisande Courvoisier</div>
<div id="docRefs">p. 9-24</div>
<div id="text"><p class="texte">Vous avez publié en 1989 Le Goût de l’archive (Paris, Seuil). Comment ce livre est-il né ?</p><p>D’une conversation avec mon éditeur, un soir d’hiver, à propos de ce que l’on ressent aux Archives nationales quand le papier crisse sous les doigts.</p></div>
<div class="biblio"><h2>Bibliographie</h2><p>Farge Arlette, <em>Le Goût de l’archive</em>, Paris, Seuil, 1989, 152 p.</p><p>Farge Arlette, <em>Vivre dans la rue à Paris au XVIIIe siècle</em>, Paris, Gallimard/Julliard, 1979, 252 p.</p></div>
</div>
</body></html>
`,
}
