import type { UnseenPage } from './unseen-page.js'

/** A review of a film in a section of reviews. */
export const portugueseFilmReview: UnseenPage = {
  language: 'pt',
  layout: 'OJS 3, Health Sciences theme',
  page: `<!DOCTYPE html>
<html lang="pt-BR" xml:lang="pt-BR">
<head>
<meta charset="utf-8">
<title>Resenha do filme "Que horas ela volta?", de Anna Muylaert (Brasil, 2015, 114 min.) | Cadernos de Imagem e Sociedade</title>
<meta name="generator" content="Open Journal Systems 3.2.1.4">
<meta name="citation_journal_title" content="Cadernos de Imagem e Sociedade"/>
<meta name="citation_issn" content="2317-6815"/>
<meta name="citation_author" content="Rosângela Tavolaro"/>
<meta name="citation_title" content="Resenha do filme &quot;Que horas ela volta?&quot;, de Anna Muylaert (Brasil, 2015, 114 min.)"/>
<meta name="citation_language" content="pt"/>
<meta name="citation_date" content="2016/08/01"/>
<meta name="citation_volume" content="4"/>
<meta name="citation_issue" content="1"/>
<meta name="citation_firstpage" content="98"/>
<meta name="citation_lastpage" content="101"/>
<meta name="DC.Type.articleType" content="Resenhas"/>
</head>
<body class="page-article">
<header class="main-header"><h1 class="main-header__title"><a>Cadernos de Imagem e Sociedade</a></h1><nav><ul><li>Atual</li><li>Arquivos</li><li>Sobre</li></ul></nav></header>
<main class="container main__content">
<article class="article-details">
<header class="article-details-header"><div class="article-details-issue-section small-screen"><a>v. 4 n. 1 (2016)</a>, <span>Resenhas</span></div>
<h1 class="article-details-fulltitle">Resenha do filme "Que horas ela volta?", de Anna Muylaert (Brasil, 2015, 114 min.)</h1></header>
<div class="article-details-authors"><div class="authors-string">Rosângela Tavolaro</div></div>
<div class="article-details-sidebar"><div class="article-details-block article-details-galleys"><a class="btn">PDF</a></div><div class="article-details-block"><strong>Publicado:</strong> ago 1, 2016</div></div>
<div class="article-details-main"><section class="article-details-abstract"><h2>Resumo</h2><p>Direção e roteiro: Anna Muylaert. Com Regina Casé, Camila Márdila e Karine Teles. África Filmes e Globo Filmes, 114 min. A resenha discute o trabalho doméstico e os espaços da casa.</p></section>
<section class="article-details-how-to-cite"><h2>Como Citar</h2><p>Tavolaro, R. (2016). Resenha do filme "Que horas ela volta?", de Anna Muylaert (Brasil, 2015, 114 min.). <em>Cadernos de Imagem e Sociedade</em>, <em>4</em>(1), 98–101.</p></section></div>
</article>
</main>
<footer class="main-footer"><p>Este obra está licenciado com uma Licença Creative Commons Atribuição 4.0 Internacional.</p></footer>
</body></html>
`,
}
