import type { StatedPage } from './stated-page.js'

/** OJS 3.1 without meta tags: the title of the review is its own, the book stands below it. */
export const pt: StatedPage = {
  language: 'Portuguese',
  layout: 'OJS without meta tags',
  price: 'R$ 62,00',
  html: `<!DOCTYPE html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>Resenha do livro | Revista de Estudos da Água</title></head>
<body class="pkp_page_article pkp_op_view"><header role="banner">Revista de Estudos da Água</header>
<main class="pkp_structure_main" role="main">
<nav class="cmp_breadcrumbs" role="navigation"><ol><li>Início</li><li>Arquivos</li><li>v. 10 n. 1 (2017)</li><li>Resenhas</li></ol></nav>
<article class="obj_article_details">
<h1 class="page_title">Resenha do livro: SILVA, Maria. Rios e cidades: memórias do Tietê. Tradução de Pedro Lima. São Paulo: Editora Margem, 2016. 240 p. ISBN 978-85-393-1234-4. R$ 62,00.</h1>
<section class="item authors"><h2 class="pkp_screen_reader">Autores</h2><ul class="authors"><li><span class="name">João Souza</span> <span class="affiliation">Universidade Federal do Pará</span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/rea.2017.10.201">https://doi.org/10.5555/rea.2017.10.201</a></span></section>
<section class="item keywords"><h2 class="label">Palavras-chave:</h2><span class="value">rios, cidades, memória</span></section>
<section class="item abstract"><h2 class="label">Resumo</h2><p>O livro conta a história dos rios que atravessam as cidades e das pessoas que vivem às suas margens. A autora não se limita aos arquivos, mas também percorre os lugares.</p></section>
<div class="entry_details">
<div class="item"><section class="sub_item"><h2 class="label">Recebido</h2><div class="value">2017-03-15</div></section><section class="sub_item"><h2 class="label">Aceito</h2><div class="value">2017-05-20</div></section><section class="sub_item"><h2 class="label">Publicado</h2><div class="value">2017-06-30</div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Como Citar</h2><div class="value">SOUZA, J. Resenha do livro: SILVA, Maria. Rios e cidades: memórias do Tietê. Tradução de Pedro Lima. São Paulo: Editora Margem, 2016. 240 p. ISBN 978-85-393-1234-4. R$ 62,00. <strong>Revista de Estudos da Água</strong>, v. 10, n. 1, p. 201–204, 2017. DOI: 10.5555/rea.2017.10.201.</div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Edição</h2><div class="value"><a class="title" href="/issue/3">v. 10 n. 1 (2017)</a></div></section><section class="sub_item"><h2 class="label">Seção</h2><div class="value">Resenhas</div></section></div>
<div class="item copyright"><h2 class="label">Licença</h2><p>Este trabalho está licenciado sob uma licença <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 International License</a>.</p></div>
<div class="item"><section class="sub_item"><h2 class="label">ISSN</h2><div class="value">1981-223X (impresso)</div></section></div>
</div></article></main><footer role="contentinfo">OJS</footer></body></html>`,
  record: {
    titles: [
      {
        value:
          'Resenha do livro: SILVA, Maria. Rios e cidades: memórias do Tietê. Tradução de Pedro Lima. São Paulo: Editora Margem, 2016. 240 p. ISBN 978-85-393-1234-4. R$ 62,00.',
        language: 'pt',
      },
    ],
    abstracts: [
      {
        value:
          'O livro conta a história dos rios que atravessam as cidades e das pessoas que vivem às suas margens. A autora não se limita aos arquivos, mas também percorre os lugares.',
        language: 'pt',
      },
    ],
    contributors: [{ role: 'author', name: 'João Souza' }],
    books: [
      {
        titles: [{ value: 'Rios e cidades' }],
        subtitle: 'memórias do Tietê',
        contributors: [
          { role: 'author', name: 'Maria SILVA', family: 'SILVA', given: 'Maria' },
          { role: 'translator', name: 'Pedro Lima', printedRole: 'Tradução de' },
        ],
        places: ['São Paulo'],
        publishers: [{ name: 'Editora Margem' }],
        date: '2016',
        extent: '240 p.',
        formats: [{ isbn: '9788539312344' }],
      },
    ],
    serial: {
      titles: [{ value: 'Revista de Estudos da Água', language: 'pt' }],
      issns: [{ value: '1981-223X', medium: 'print' }],
      volume: '10',
      issue: '1',
      date: '2017',
    },
    pages: { first: '201', last: '204' },
    history: { received: '2017-03-15', accepted: '2017-05-20', published: '2017-06-30' },
    language: 'pt',
    doi: '10.5555/rea.2017.10.201',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'rios' }, { value: 'cidades' }, { value: 'memória' }],
  },
}
