import type { StatedPage } from './stated-page.js'

const title =
  'Recenzja książki: Anna Kowalska, Młyny nad Wisłą. Krajobraz i pamięć, tłum. Ewa Zielińska, Wydawnictwo Nurt, Kraków 2019, ss. 276, ISBN 978-83-240-1234-3, cena 49,90 zł'

/** OJS 3.3 with meta tags; the title of the journal in two languages. */
export const pl: StatedPage = {
  language: 'Polish',
  layout: 'OJS with meta tags',
  unseen: ['page'],
  price: 'cena 49,90 zł',
  html: `<!DOCTYPE html>
<html lang="pl-PL" xml:lang="pl-PL"><head><meta charset="utf-8"><title>${title} | Przegląd Wodny</title>
<meta name="generator" content="Open Journal Systems 3.3.0.8">
<meta name="DC.Creator.PersonalName" content="Jan Wiśniewski"/>
<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2020-02-03"/>
<meta name="DC.Date.issued" scheme="ISO8601" content="2020-06-30"/>
<meta name="DC.Identifier.DOI" content="10.5555/pw.2020.26.188"/>
<meta name="DC.Identifier.pageNumber" content="188-191"/>
<meta name="DC.Identifier.URI" content="https://pw.example/article/view/188"/>
<meta name="DC.Language" scheme="ISO639-1" content="pl"/>
<meta name="DC.Source" content="Przegląd Wodny"/>
<meta name="DC.Source.ISSN" content="2300-6714"/>
<meta name="DC.Source.Issue" content="2"/>
<meta name="DC.Source.Volume" content="26"/>
<meta name="DC.Title" content="${title}"/>
<meta name="DC.Type.articleType" content="Recenzje"/>
<meta name="citation_journal_title" content="Przegląd Wodny"/>
<meta name="citation_issn" content="2300-6714"/>
<meta name="citation_author" content="Jan Wiśniewski"/>
<meta name="citation_title" content="${title}"/>
<meta name="citation_language" content="pl"/>
<meta name="citation_date" content="2020/06/30"/>
<meta name="citation_volume" content="26"/><meta name="citation_issue" content="2"/>
<meta name="citation_firstpage" content="188"/><meta name="citation_lastpage" content="191"/>
<meta name="citation_doi" content="10.5555/pw.2020.26.188"/></head>
<body class="pkp_page_article pkp_op_view"><main class="pkp_structure_main" role="main"><article class="obj_article_details">
<h1 class="page_title">${title}</h1>
<section class="item authors"><h2 class="pkp_screen_reader">Autor</h2><ul class="authors"><li><span class="name">Jan Wiśniewski</span> <span class="affiliation">Uniwersytet Wrocławski</span></li></ul></section>
<section class="item keywords"><h2 class="label">Słowa kluczowe:</h2><span class="value">młyny, rzeki, pamięć</span></section>
<section class="item abstract"><h2 class="label">Abstrakt</h2><p>Książka opowiada o tym, jak ludzie żyli nad rzeką i jak ją zmieniali. Autorka korzysta ze źródeł, które nie były dotąd znane, oraz z map.</p></section>
<div class="entry_details"><div class="item"><section class="sub_item"><h2 class="label">Przesłane</h2><div class="value">2020-02-03</div></section><section class="sub_item"><h2 class="label">Zaakceptowane</h2><div class="value">2020-05-05</div></section><section class="sub_item"><h2 class="label">Opublikowane</h2><div class="value"><span>2020-06-30</span></div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Jak cytować</h2><div class="value">Wiśniewski, J. (2020). ${title}. <i>Przegląd Wodny</i>, <i>26</i>(2), 188–191. https://doi.org/10.5555/pw.2020.26.188</div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Numer</h2><div class="value"><a class="title" href="/issue/9">Tom 26 Nr 2 (2020)</a></div></section><section class="sub_item"><h2 class="label">Dział</h2><div class="value">Recenzje</div></section></div>
<div class="item"><section class="sub_item"><h2 class="label">ISSN</h2><div class="value">2300-6714</div></section></div>
<div class="item copyright"><h2 class="label">Licencja</h2><p>Utwór dostępny jest na licencji <a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Creative Commons Uznanie autorstwa 4.0 Międzynarodowe</a>.</p></div>
</div></article></main></body></html>`,
  record: {
    titles: [{ value: title, language: 'pl' }],
    abstracts: [
      {
        value:
          'Książka opowiada o tym, jak ludzie żyli nad rzeką i jak ją zmieniali. Autorka korzysta ze źródeł, które nie były dotąd znane, oraz z map.',
        language: 'pl',
      },
    ],
    contributors: [{ role: 'author', name: 'Jan Wiśniewski' }],
    books: [
      {
        titles: [{ value: 'Młyny nad Wisłą' }],
        subtitle: 'Krajobraz i pamięć',
        printedTitle: 'Młyny nad Wisłą. Krajobraz i pamięć',
        contributors: [
          { role: 'author', name: 'Anna Kowalska' },
          { role: 'translator', name: 'Ewa Zielińska', printedRole: 'tłum.' },
        ],
        places: ['Kraków'],
        publishers: [{ name: 'Wydawnictwo Nurt' }],
        date: '2019',
        extent: 'ss. 276',
        formats: [{ isbn: '9788324012343' }],
      },
    ],
    serial: {
      titles: [{ value: 'Przegląd Wodny', language: 'pl' }],
      issns: [{ value: '2300-6714' }],
      volume: '26',
      issue: '2',
      date: '2020',
    },
    pages: { first: '188', last: '191' },
    history: { received: '2020-02-03', accepted: '2020-05-05', published: '2020-06-30' },
    language: 'pl',
    doi: '10.5555/pw.2020.26.188',
    page: 'https://pw.example/article/view/188',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: [{ value: 'młyny', language: 'pl' }, { value: 'rzeki' }, { value: 'pamięć', language: 'pl' }],
  },
}
