import type { StatedPage } from './stated-page.js'

/** OJS 3.3 in the default theme, whose administrator switched the meta tags off. */
export const cs: StatedPage = {
  language: 'Czech',
  layout: 'OJS without meta tags',
  price: '349 Kč',
  html: `<!DOCTYPE html>
<html lang="cs-CZ" xml:lang="cs-CZ">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Recenze: Slavíková, Irena. Mlýny na Sázavě | Vodní dějiny / Bohemian Water Review</title>
<meta name="generator" content="Open Journal Systems 3.3.0.13"></head>
<body class="pkp_page_article pkp_op_view" dir="ltr">
<div class="pkp_structure_page">
<header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/">Vodní dějiny / Bohemian Water Review</a></div>
<nav class="pkp_site_nav_menu"><ul><li><a href="/current">Aktuální číslo</a></li><li><a href="/archive">Archiv</a></li></ul></nav></header>
<div class="pkp_structure_content has_sidebar"><main class="pkp_structure_main" role="main"><a id="pkp_content_main"></a><div class="page page_article">
<nav class="cmp_breadcrumbs" role="navigation"><ol><li><a href="/">Domů</a></li><li><a href="/archive">Archivy</a></li><li class="current"><h1>Recenze</h1></li></ol></nav>
<article class="obj_article_details">
<h1 class="page_title">Recenze: Slavíková, Irena. <em>Mlýny na Sázavě: krajina a paměť</em>. Z němčiny přeložil Ota Beran. Praha: Meandr, 2021, 312 s. ISBN 978-80-257-1234-4. 349 Kč.</h1>
<div class="row"><div class="main_entry">
<section class="item authors"><h2 class="pkp_screen_reader">Autoři</h2><ul class="authors"><li><span class="name">Tereza Holubová</span><span class="affiliation">Ústav pro dějiny krajiny, Jihlava</span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/vd.2022.15.1.77">https://doi.org/10.5555/vd.2022.15.1.77</a></span></section>
<section class="item keywords"><h2 class="label">Klíčová slova:</h2><span class="value">mlýny, řeky, paměť krajiny</span></section>
<section class="item abstract"><h2 class="label">Abstrakt</h2><p>Autorka sleduje mlýny na jedné řece od středověku až po dnešek a ptá se, co po nich v krajině zůstalo. Kniha je psána čtivě a její mapy jsou velmi dobré.</p></section>
</div>
<div class="entry_details">
<div class="item galleys"><h2 class="pkp_screen_reader">Stáhnout</h2><ul class="value galleys_links"><li><a class="obj_galley_link pdf" href="/9">PDF</a></li></ul></div>
<div class="item history"><section class="sub_item"><h2 class="label">Přijato do redakce</h2><div class="value">2022-01-10</div></section><section class="sub_item"><h2 class="label">Přijato k publikaci</h2><div class="value">2022-03-02</div></section></div>
<div class="item published"><section class="sub_item"><h2 class="label">Publikováno</h2><div class="value"><span>2022-04-30</span></div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Jak citovat</h2><div class="value"><div class="csl-bib-body"><div class="csl-entry">Holubová, T. (2022). Recenze: Slavíková, Irena. Mlýny na Sázavě: krajina a paměť. Z němčiny přeložil Ota Beran. Praha: Meandr, 2021, 312 s. ISBN 978-80-257-1234-4. 349 Kč. <i>Vodní dějiny</i>, <i>15</i>(1), 77–80. https://doi.org/10.5555/vd.2022.15.1.77</div></div></div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Číslo</h2><div class="value"><a class="title" href="/issue/4">Roč. 15 č. 1 (2022)</a></div></section><section class="sub_item"><h2 class="label">Sekce</h2><div class="value">Recenze</div></section></div>
<div class="item copyright"><h2 class="label">Licence</h2><p>Tato práce je licencována pod <a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Mezinárodní licencí Creative Commons Attribution 4.0</a>.</p></div>
<div class="item journal"><section class="sub_item"><h2 class="label">Časopis</h2><div class="value">Vodní dějiny / Bohemian Water Review</div></section><section class="sub_item"><h2 class="label">ISSN</h2><div class="value">1804-123X</div></section></div>
</div></div></article></div></main></div>
<footer class="pkp_structure_footer_wrapper" role="contentinfo">Platforma OJS</footer></div></body></html>`,
  record: {
    titles: [
      {
        value:
          'Recenze: Slavíková, Irena. Mlýny na Sázavě: krajina a paměť. Z němčiny přeložil Ota Beran. Praha: Meandr, 2021, 312 s. ISBN 978-80-257-1234-4. 349 Kč.',
        language: 'cs',
      },
    ],
    abstracts: [
      {
        value:
          'Autorka sleduje mlýny na jedné řece od středověku až po dnešek a ptá se, co po nich v krajině zůstalo. Kniha je psána čtivě a její mapy jsou velmi dobré.',
        language: 'cs',
      },
    ],
    contributors: [{ role: 'author', name: 'Tereza Holubová' }],
    books: [
      {
        titles: [{ value: 'Mlýny na Sázavě' }],
        subtitle: 'krajina a paměť',
        contributors: [
          { role: 'author', name: 'Irena Slavíková', family: 'Slavíková', given: 'Irena' },
          { role: 'translator', name: 'Ota Beran', printedRole: 'Z němčiny přeložil' },
        ],
        places: ['Praha'],
        publishers: [{ name: 'Meandr' }],
        date: '2021',
        extent: '312 s.',
        formats: [{ isbn: '9788025712344' }],
      },
    ],
    serial: {
      titles: [
        { value: 'Vodní dějiny', language: 'cs' },
        { value: 'Bohemian Water Review', language: 'en' },
      ],
      issns: [{ value: '1804-123X' }],
      volume: '15',
      issue: '1',
      date: '2022',
    },
    pages: { first: '77', last: '80' },
    history: { received: '2022-01-10', accepted: '2022-03-02', published: '2022-04-30' },
    language: 'cs',
    doi: '10.5555/vd.2022.15.1.77',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'mlýny' }, { value: 'řeky' }, { value: 'paměť krajiny', language: 'cs' }],
  },
}
