import type { StatedPage } from './stated-page.js'

const title =
  'Reseña de García López, Ana. El agua prestada. Historia de una acequia. Traducción de Luis Moreno. Madrid: Ediciones del Cauce, 2013, 287 pp. ISBN 978-84-460-1234-4. 22 €'

/** OJS 3.2 with Highwire Press tags alone, the labels in Spanish. */
export const es: StatedPage = {
  language: 'Spanish',
  layout: 'OJS with Highwire Press tags',
  unseen: ['page'],
  price: '22 €',
  html: `<!DOCTYPE html>
<html lang="es-ES" xml:lang="es-ES"><head><meta charset="utf-8"><title>${title} | Revista de Historia del Agua</title>
<meta name="generator" content="Open Journal Systems 3.2.1.4">
<meta name="gs_meta_revision" content="1.1"/>
<meta name="citation_journal_title" content="Revista de Historia del Agua"/>
<meta name="citation_journal_abbrev" content="RHA"/>
<meta name="citation_issn" content="1989-7650"/>
<meta name="citation_author" content="Carmen Ruiz"/>
<meta name="citation_author_institution" content="Universidad de Sevilla"/>
<meta name="citation_title" content="${title}"/>
<meta name="citation_language" content="es"/>
<meta name="citation_date" content="2014/06/30"/>
<meta name="citation_volume" content="5"/><meta name="citation_issue" content="1"/>
<meta name="citation_firstpage" content="99"/><meta name="citation_lastpage" content="102"/>
<meta name="citation_doi" content="10.5555/rha.2014.5.1.99"/>
<meta name="citation_abstract_html_url" content="https://rha.example/article/view/99"/></head>
<body class="pkp_page_article pkp_op_view" dir="ltr"><main class="pkp_structure_main" role="main"><div class="page page_article">
<article class="obj_article_details"><h1 class="page_title">${title}</h1>
<section class="item authors"><h2 class="pkp_screen_reader">Autores/as</h2><ul class="authors"><li><span class="name">Carmen Ruiz</span> <span class="affiliation">Universidad de Sevilla</span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/rha.2014.5.1.99">https://doi.org/10.5555/rha.2014.5.1.99</a></span></section>
<section class="item keywords"><h2 class="label">Palabras clave:</h2><span class="value">acequias, regadío, Valencia</span></section>
<section class="item abstract"><h2 class="label">Resumen</h2><p>El libro cuenta la historia de una acequia y de la gente que vive de ella. La autora no se limita a los archivos, sino que también recorre los lugares.</p></section>
<div class="item published"><section class="sub_item"><h2 class="label">Recibido</h2><div class="value">2014-02-03</div></section><section class="sub_item"><h2 class="label">Aceptado</h2><div class="value">2014-05-05</div></section><section class="sub_item"><h2 class="label">Publicado</h2><div class="value"><span>2014-06-30</span></div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Cómo citar</h2><div class="value">Ruiz, C. (2014). ${title}. <i>Revista de Historia del Agua</i>, <i>5</i>(1), 99–102. https://doi.org/10.5555/rha.2014.5.1.99</div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Número</h2><div class="value"><a class="title" href="/issue/9">Vol. 5 Núm. 1 (2014)</a></div></section><section class="sub_item"><h2 class="label">Sección</h2><div class="value">Reseñas</div></section></div>
<div class="item"><section class="sub_item"><h2 class="label">ISSN</h2><div class="value">1989-7650</div></section></div>
<div class="item copyright"><h2 class="label">Licencia</h2><p>Esta obra está bajo una <a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">licencia internacional Creative Commons Atribución-NoComercial 4.0</a>.</p></div>
</article></div></main></body></html>`,
  record: {
    titles: [{ value: title, language: 'es' }],
    abstracts: [
      {
        value:
          'El libro cuenta la historia de una acequia y de la gente que vive de ella. La autora no se limita a los archivos, sino que también recorre los lugares.',
        language: 'es',
      },
    ],
    contributors: [{ role: 'author', name: 'Carmen Ruiz' }],
    books: [
      {
        titles: [{ value: 'El agua prestada' }],
        subtitle: 'Historia de una acequia',
        printedTitle: 'El agua prestada. Historia de una acequia',
        contributors: [
          { role: 'author', name: 'Ana García López', family: 'García López', given: 'Ana' },
          { role: 'translator', name: 'Luis Moreno', printedRole: 'Traducción de' },
        ],
        places: ['Madrid'],
        publishers: [{ name: 'Ediciones del Cauce' }],
        date: '2013',
        extent: '287 pp.',
        formats: [{ isbn: '9788446012344' }],
      },
    ],
    serial: {
      titles: [{ value: 'Revista de Historia del Agua' }],
      issns: [{ value: '1989-7650' }],
      volume: '5',
      issue: '1',
      date: '2014',
    },
    pages: { first: '99', last: '102' },
    history: { received: '2014-02-03', accepted: '2014-05-05', published: '2014-06-30' },
    language: 'es',
    doi: '10.5555/rha.2014.5.1.99',
    page: 'https://rha.example/article/view/99',
    licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
    keywords: [{ value: 'acequias' }, { value: 'regadío' }, { value: 'Valencia' }],
  },
}
