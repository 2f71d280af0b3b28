import type { UnseenPage } from './unseen-page.js'

/** The place stands in a citation below the title; the author of the book in capitals, given name in brackets. */
export const frenchPersee: UnseenPage = {
  language: 'fr',
  layout: 'Persée',
  facts: {
    title: 'Alain Corbin, Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles',
    reviewers: ['Yvonne Delatour'],
    published: '1983',
    journal: 'Revue d’histoire des sensibilités',
    volume: '38',
    issue: '5',
    pages: '1103-1105',
    doi: '10.5555/rhs.1983.411005',
    language: 'fr',
    book: {
      title: 'Le miasme et la jonquille',
      subtitle: 'L’odorat et l’imaginaire social, XVIIIe-XIXe siècles',
      people: ['author Alain Corbin'],
      publisher: 'Aubier Montaigne',
      place: 'Paris',
      year: '1982',
      extent: '336 p.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Alain Corbin, Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles - Persée</title>
<meta name="citation_title" content="Alain Corbin, Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles">
<meta name="citation_journal_title" content="Revue d’histoire des sensibilités">
<meta name="citation_author" content="Yvonne Delatour">
<meta name="citation_publication_date" content="1983">
<meta name="citation_volume" content="38">
<meta name="citation_issue" content="5">
<meta name="citation_firstpage" content="1103">
<meta name="citation_lastpage" content="1105">
<meta name="citation_doi" content="10.5555/rhs.1983.411005">
<meta name="citation_issn" content="0395-2649">
<meta name="DC.type" content="compte-rendu">
<meta name="DC.language" content="fre">
</head>
<body>
<header><a>Persée</a> <nav><a>Parcourir les collections</a> <a>Recherche avancée</a> <a>Se connecter</a></nav></header>
<div class="breadcrumbs"><a>Accueil</a> <a>Revue d’histoire des sensibilités</a> <a>Année 1983</a> <a>38-5</a> <a>pp. 1103-1105</a></div>
<main>
<h1>Alain Corbin, <i>Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles</i></h1>
<p class="genre">[compte-rendu]</p>
<p class="authors"><a>Yvonne Delatour</a></p>
<p class="src"><a>Revue d’histoire des sensibilités</a> Année 1983 38-5 pp. 1103-1105</p>
<div class="tools"><span>Fait partie d’un numéro thématique : L’odeur et la société</span></div>
<div class="refbib"><h2>Référence bibliographique</h2><p>Delatour Yvonne. Alain Corbin, <i>Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles</i>. In: <i>Revue d’histoire des sensibilités</i>. 38ᵉ année, N. 5, 1983. pp. 1103-1105.</p><p>DOI : https://doi.org/10.5555/rhs.1983.411005</p><p>www.persee.example/doc/rhs_0395-2649_1983_num_38_5_411005</p></div>
<div class="text"><h2>Texte intégral</h2>
<p>Alain CORBIN, <i>Le miasme et la jonquille. L’odorat et l’imaginaire social, XVIIIe-XIXe siècles</i>, Paris, Aubier Montaigne, 1982, 336 p.</p>
<p>Voici un livre qui fera date. Parti des travaux des chimistes du siècle des Lumières sur les airs et les gaz, l’auteur suit la lente révolution qui conduit les élites à ne plus supporter l’odeur des pauvres.</p></div>
</main>
<footer><p>Persée © 2005-2026</p><p>Mentions légales Conditions générales d’utilisation Gestion des cookies</p></footer>
</body></html>
`,
}
