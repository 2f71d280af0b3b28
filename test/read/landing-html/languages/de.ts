import type { StatedPage } from './stated-page.js'

const title =
  'Anna Berg (Hg.): Die Brunnen von Lindau. Eine Stadtgeschichte. Aus dem Italienischen übersetzt von Paul Graf. Göttingen: Ufer Verlag 2020, 264 S., ISBN 978-3-525-31234-6, € 39,90'

/** OJS 3.4 in the default theme, with all its meta tags and labels in German. */
export const de: StatedPage = {
  language: 'German',
  layout: 'OJS with meta tags',
  unseen: ['page'],
  price: '€ 39,90',
  html: `<!DOCTYPE html>
<html lang="de" xml:lang="de">
<head><meta charset="utf-8"><title>${title} | Zeitschrift für Wassergeschichte</title>
<meta name="generator" content="Open Journal Systems 3.4.0.5">
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
<meta name="DC.Creator.PersonalName" content="Karl Huber"/>
<meta name="DC.Date.created" scheme="ISO8601" content="2021-06-15"/>
<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2021-01-03"/>
<meta name="DC.Date.issued" scheme="ISO8601" content="2021-06-15"/>
<meta name="DC.Description" xml:lang="de" content="Der Band erzählt die Geschichte der Brunnen einer Stadt am See. Die Beiträge zeigen, dass sich mit dem Wasser auch die Plätze verändert haben."/>
<meta name="DC.Identifier.DOI" content="10.5555/zwg.2021.31.2.210"/>
<meta name="DC.Identifier.pageNumber" content="210–213"/>
<meta name="DC.Identifier.URI" content="https://zwg.example/article/view/210"/>
<meta name="DC.Language" scheme="ISO639-1" content="de"/>
<meta name="DC.Rights" content="https://creativecommons.org/licenses/by-sa/4.0"/>
<meta name="DC.Source" content="Zeitschrift für Wassergeschichte"/>
<meta name="DC.Source.ISSN" content="2190-4561"/>
<meta name="DC.Source.Issue" content="2"/>
<meta name="DC.Source.Volume" content="31"/>
<meta name="DC.Subject" xml:lang="de" content="Brunnen"/>
<meta name="DC.Subject" xml:lang="de" content="Stadtgeschichte"/>
<meta name="DC.Title" content="${title}"/>
<meta name="DC.Type" content="Text.Serial.Journal"/>
<meta name="DC.Type.articleType" content="Rezensionen"/>
<meta name="citation_journal_title" content="Zeitschrift für Wassergeschichte"/>
<meta name="citation_issn" content="2190-4561"/>
<meta name="citation_author" content="Karl Huber"/>
<meta name="citation_title" content="${title}"/>
<meta name="citation_language" content="de"/>
<meta name="citation_date" content="2021/06/15"/>
<meta name="citation_volume" content="31"/>
<meta name="citation_issue" content="2"/>
<meta name="citation_firstpage" content="210"/>
<meta name="citation_lastpage" content="213"/>
<meta name="citation_doi" content="10.5555/zwg.2021.31.2.210"/>
<meta name="citation_abstract_html_url" content="https://zwg.example/article/view/210"/>
<meta name="citation_keywords" xml:lang="de" content="Brunnen"/>
<meta name="citation_keywords" xml:lang="de" content="Stadtgeschichte"/></head>
<body class="pkp_page_article pkp_op_view" dir="ltr"><div class="pkp_structure_page">
<header class="pkp_structure_head" role="banner"><nav><ul><li><a href="/about">Über uns</a></li></ul></nav></header>
<main class="pkp_structure_main" role="main"><div class="page page_article">
<nav class="cmp_breadcrumbs" role="navigation"><ol><li>Startseite</li><li>Archiv</li><li class="current">Rezensionen</li></ol></nav>
<article class="obj_article_details"><h1 class="page_title">${title}</h1>
<section class="item authors"><h2 class="pkp_screen_reader">Autor/innen</h2><ul class="authors"><li><span class="name">Karl Huber</span> <span class="affiliation">Universität Wien</span> <span class="orcid"><a href="https://orcid.org/0000-0002-1825-0097">https://orcid.org/0000-0002-1825-0097</a></span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/zwg.2021.31.2.210">https://doi.org/10.5555/zwg.2021.31.2.210</a></span></section>
<section class="item keywords"><h2 class="label">Schlagworte:</h2><span class="value">Brunnen, Stadtgeschichte</span></section>
<section class="item abstract"><h2 class="label">Abstract</h2><p>Der Band erzählt die Geschichte der Brunnen einer Stadt am See. Die Beiträge zeigen, dass sich mit dem Wasser auch die Plätze verändert haben.</p></section>
<div class="entry_details">
<div class="item"><section class="sub_item"><h2 class="label">Eingereicht</h2><div class="value">2021-01-03</div></section><section class="sub_item"><h2 class="label">Angenommen</h2><div class="value">2021-03-04</div></section><section class="sub_item"><h2 class="label">Veröffentlicht</h2><div class="value"><span>2021-06-15</span></div></section></div>
<div class="item citation"><section class="sub_item citation_display"><h2 class="label">Zitationsvorschlag</h2><div class="value">Huber, K. (2021). ${title}. <i>Zeitschrift für Wassergeschichte</i>, <i>31</i>(2), 210–213. https://doi.org/10.5555/zwg.2021.31.2.210</div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Ausgabe</h2><div class="value"><a class="title" href="/issue/62">Bd. 31 Nr. 2 (2021)</a></div></section><section class="sub_item"><h2 class="label">Rubrik</h2><div class="value">Rezensionen</div></section></div>
<div class="item"><section class="sub_item"><h2 class="label">ISSN</h2><div class="value">2190-4561</div></section></div>
<div class="item copyright"><h2 class="label">Lizenz</h2><p>Dieses Werk steht unter der Lizenz <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0">Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International</a>.</p></div>
</div></article></div></main><footer role="contentinfo">OJS / PKP</footer></div></body></html>`,
  record: {
    titles: [{ value: title, language: 'de' }],
    abstracts: [
      {
        value:
          'Der Band erzählt die Geschichte der Brunnen einer Stadt am See. Die Beiträge zeigen, dass sich mit dem Wasser auch die Plätze verändert haben.',
        language: 'de',
      },
    ],
    contributors: [{ role: 'author', name: 'Karl Huber', orcid: '0000-0002-1825-0097' }],
    books: [
      {
        titles: [{ value: 'Die Brunnen von Lindau' }],
        subtitle: 'Eine Stadtgeschichte',
        printedTitle: 'Die Brunnen von Lindau. Eine Stadtgeschichte',
        contributors: [
          { role: 'editor', name: 'Anna Berg', printedRole: 'Hg.' },
          { role: 'translator', name: 'Paul Graf', printedRole: 'Aus dem Italienischen übersetzt von' },
        ],
        places: ['Göttingen'],
        publishers: [{ name: 'Ufer Verlag' }],
        date: '2020',
        extent: '264 S.',
        formats: [{ isbn: '9783525312346' }],
      },
    ],
    serial: {
      titles: [{ value: 'Zeitschrift für Wassergeschichte', language: 'de' }],
      issns: [{ value: '2190-4561' }],
      volume: '31',
      issue: '2',
      date: '2021',
    },
    pages: { first: '210', last: '213' },
    history: { received: '2021-01-03', accepted: '2021-03-04', published: '2021-06-15' },
    language: 'de',
    doi: '10.5555/zwg.2021.31.2.210',
    page: 'https://zwg.example/article/view/210',
    licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
    keywords: [
      { value: 'Brunnen', language: 'de' },
      { value: 'Stadtgeschichte', language: 'de' },
    ],
  },
}
