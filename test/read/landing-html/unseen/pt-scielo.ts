import type { UnseenPage } from './unseen-page.js'

/** A title of its own; the reference in capitals stands below the authors. */
export const portugueseScielo: UnseenPage = {
  language: 'pt',
  layout: 'SciELO',
  facts: {
    title: 'O país em retrato de corpo inteiro',
    reviewers: ['Adalgisa Fontoura Pires', 'Ivo Brandalise'],
    published: '2016',
    journal: 'Revista Brasileira de Estudos Sociais do Passado',
    volume: '36',
    issue: '71',
    pages: '255-259',
    doi: '10.5555/1806-93472016v36n71-012',
    language: 'pt',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'Brasil',
      subtitle: 'uma biografia',
      people: ['author Lilia Moritz Schwarcz', 'author Heloisa Murgel Starling'],
      publisher: 'Companhia das Letras',
      place: 'São Paulo',
      year: '2015',
      extent: '694 p.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="pt" class="no-js">
<head>
<meta charset="utf-8">
<title>SciELO - Brasil - O país em retrato de corpo inteiro O país em retrato de corpo inteiro</title>
<meta name="citation_journal_title" content="Revista Brasileira de Estudos Sociais do Passado">
<meta name="citation_journal_title_abbrev" content="Rev. Bras. Est. Soc. Pass.">
<meta name="citation_publisher" content="Sociedade de Estudos do Passado">
<meta name="citation_title" content="O país em retrato de corpo inteiro">
<meta name="citation_language" content="pt">
<meta name="citation_publication_date" content="2016">
<meta name="citation_volume" content="36">
<meta name="citation_issue" content="71">
<meta name="citation_firstpage" content="255">
<meta name="citation_lastpage" content="259">
<meta name="citation_author" content="Pires, Adalgisa Fontoura">
<meta name="citation_author_institution" content="Universidade Estadual do Vale">
<meta name="citation_author" content="Brandalise, Ivo">
<meta name="citation_doi" content="10.5555/1806-93472016v36n71-012">
<meta name="citation_issn" content="0102-0188">
<meta name="citation_issn" content="1806-9347">
<meta name="citation_article_type" content="book-review">
<meta property="og:title" content="SciELO - Brasil - O país em retrato de corpo inteiro O país em retrato de corpo inteiro">
<meta property="og:type" content="article">
</head>
<body class="journal article">
<a id="top"></a>
<header><nav><a href="/">SciELO Brasil</a> <a>sobre o SciELO</a> <a>contato</a></nav><h2 class="h5"><a href="/j/rbesp/">Revista Brasileira de Estudos Sociais do Passado</a></h2>
<ul class="levelMenu"><li><a>sumário</a></li><li><a>anterior</a></li><li><a>atual</a></li><li><a>seguinte</a></li><li>Texto: (PT) | PDF: (PT)</li></ul></header>
<section class="articleCtt">
<div class="articleBadge-editionMeta-doi-copyLink"><span class="_articleBadge">Resenha</span> <span class="_separator"> • </span> <span class="_editionMeta">Rev. Bras. Est. Soc. Pass. 36 (71) <span class="_separator"> • </span> Jan-Apr 2016</span> <span class="_separator"> • </span> <span class="_doi">https://doi.org/10.5555/1806-93472016v36n71-012</span> <a class="copyLink">copiar</a></div>
<h1 class="article-title">O país em retrato de corpo inteiro</h1>
<div class="articleMeta"><div class="contribGroup"><span class="dropdown"><a class="btn-fechar">Adalgisa Fontoura Pires</a></span> <span class="dropdown"><a class="btn-fechar">Ivo Brandalise</a></span> <a class="outlineFadeLink">Sobre os autores</a></div></div>
<div class="articleSection"><p class="ref">SCHWARCZ, Lilia Moritz; STARLING, Heloisa Murgel. <b>Brasil: uma biografia</b>. São Paulo: Companhia das Letras, 2015. 694 p.</p></div>
<div class="articleSection articleTxt" data-anchor="Text"><p>Escrever a biografia de um país é tarefa de risco. As autoras a enfrentam com humor e erudição, percorrendo cinco séculos em dezoito capítulos.</p><p>O leitor encontra, lado a lado, a corte e a senzala, o samba e a caserna.</p>
<h1>REFERÊNCIAS</h1><ul class="refList"><li>FAUSTO, Boris. História do Brasil. São Paulo: Edusp, 1994.</li><li>HOLANDA, Sérgio Buarque de. Raízes do Brasil. Rio de Janeiro: José Olympio, 1936.</li></ul></div>
<div class="articleTimeline"><h1>Datas de Publicação</h1><ul><li><strong>Publicação nesta coleção</strong><br>Jan-Apr 2016</li></ul><h1>Histórico</h1><ul><li><strong>Recebido</strong><br>09 Nov 2015</li><li><strong>Aceito</strong><br>20 Jan 2016</li></ul></div>
<div class="articleLicense"><a href="https://creativecommons.org/licenses/by/4.0/"><img src="/static/img/cc/by.png" alt="Creative Common - by 4.0"></a> This is an Open Access article distributed under the terms of the Creative Commons Attribution License.</div>
</section>
<section class="levelRelated"><h2>Artigos relacionados</h2><ul><li>Resenha: ALENCASTRO, Luiz Felipe de. O trato dos viventes. São Paulo: Companhia das Letras, 2000.</li></ul></section>
<footer><p>Sociedade de Estudos do Passado Rua do Lago, 717, 05508-900 São Paulo SP Brasil</p><p>Este site utiliza cookies</p><a>Acompanhe os números deste periódico no seu leitor de RSS</a></footer>
</body>
</html>
`,
}
