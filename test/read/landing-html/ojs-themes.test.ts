import { describe, expect, it } from 'vitest'
import { readingsOf, readPage } from './read-page.js'

/** The page of OJS 3.3 to 3.5 in the default theme, of a made-up journal. */
const page = ({
  section = 'Book Reviews',
  title = 'The Ethics of Water, by Maria Stone',
  subtitle = '',
  objects = '',
  old = '',
} = {}): string => `<!DOCTYPE html>
<html lang="en" xml:lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Journal of Water Studies</title>
<meta name="generator" content="Open Journal Systems 3.4.0.5" />
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
<meta name="DC.Creator.PersonalName" content="Jane Doe"/>
<meta name="DC.Date.created" scheme="ISO8601" content="2021-10-02"/>
<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2021-03-01"/>
<meta name="DC.Date.issued" scheme="ISO8601" content="2021-09-30"/>
<meta name="DC.Date.modified" scheme="ISO8601" content="2022-01-01"/>
<meta name="DC.Format" scheme="IMT" content="application/pdf"/>
<meta name="DC.Identifier" content="7"/>
<meta name="DC.Identifier.DOI" content="10.5555/jws.2021.7"/>
<meta name="DC.Identifier.pageNumber" content="345-348"/>
<meta name="DC.Identifier.URI" content="https://jws.example/index.php/jws/article/view/7"/>
<meta name="DC.Language" scheme="ISO639-1" content="en"/>
<meta name="DC.Rights" content="Copyright (c) 2021 Jane Doe"/>
<meta name="DC.Rights" content="https://creativecommons.org/licenses/by/4.0"/>
<meta name="DC.Source" content="Journal of Water Studies"/>
<meta name="DC.Source.ISSN" content="2049-3630"/>
<meta name="DC.Source.Issue" content="3"/>
<meta name="DC.Source.Volume" content="12"/>
<meta name="DC.Source.URI" content="https://jws.example/index.php/jws"/>
<meta name="DC.Title" content="${title}${subtitle && `: ${subtitle}`}"/>
<meta name="DC.Type" content="Text.Serial.Journal"/>
<meta name="DC.Type.articleType" content="${section}"/>
<meta name="gs_meta_revision" content="1.1"/>
<meta name="citation_journal_title" content="Journal of Water Studies"/>
<meta name="citation_journal_abbrev" content="JWS"/>
<meta name="citation_issn" content="2049-3630"/>
<meta name="citation_author" content="Jane Doe"/>
<meta name="citation_author_institution" content="University of Lagos"/>
<meta name="citation_title" content="${title}${subtitle && `: ${subtitle}`}"/>
<meta name="citation_language" content="en"/>
<meta name="citation_date" content="2021/09/30"/>
<meta name="citation_volume" content="12"/>
<meta name="citation_issue" content="3"/>
<meta name="citation_firstpage" content="345"/>
<meta name="citation_lastpage" content="348"/>
<meta name="citation_doi" content="10.5555/jws.2021.7"/>
<meta name="citation_abstract_html_url" content="https://jws.example/index.php/jws/article/view/7"/>
<meta name="citation_pdf_url" content="https://jws.example/index.php/jws/article/download/7/9"/>
</head>
<body class="pkp_page_article pkp_op_view" dir="ltr">
<div class="pkp_structure_page">
<header class="pkp_structure_head" role="banner"><nav class="pkp_site_nav_menu"><ul><li><a href="/about">About</a></li></ul></nav></header>
<div class="pkp_structure_content"><main class="pkp_structure_main" role="main"><div class="page page_article">
<nav class="cmp_breadcrumbs" role="navigation"><ol><li>Home</li><li>Archives</li><li class="current">${section}</li></ol></nav>
<article class="obj_article_details">${old}
<h1 class="page_title">${title}</h1>
${subtitle && `<h2 class="subtitle">${subtitle}</h2>`}
<div class="row"><div class="main_entry">
<section class="item authors"><h2 class="pkp_screen_reader">Authors</h2><ul class="authors"><li><span class="name">Jane Doe</span> <span class="affiliation">University of Lagos</span> <span class="orcid"><a href="https://orcid.org/0000-0002-1825-0097" target="_blank">https://orcid.org/0000-0002-1825-0097</a></span></li></ul></section>
<section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.5555/jws.2021.7">https://doi.org/10.5555/jws.2021.7</a></span></section>
<section class="item abstract"><h2 class="label">Abstract</h2><p>The author asks who owns a river and what its users owe to one another, in court and out of it.</p></section>
${objects}
<section class="item author_bios"><h2 class="label">Author Biography</h2><ul class="authors"><li class="sub_item"><div class="label">Jane Doe, University of Lagos</div><div class="value"><p>Jane Doe wrote <em>Springs</em> (London: Pluto, 2001). Write to her at jane@secret.example.</p></div></li></ul></section>
<section class="item references"><h2 class="label">References</h2><div class="value"><p>Reed, P. (2018). Dams and Democracy. Pluto.</p></div></section>
</div>
<div class="entry_details">
<div class="item galleys"><h2 class="pkp_screen_reader">Downloads</h2><ul class="value galleys_links"><li><a class="obj_galley_link pdf" href="/9">PDF</a></li></ul></div>
<div class="item published"><section class="sub_item"><h2 class="label">Published</h2><div class="value"><span>2021-09-30</span></div></section></div>
<div class="item issue"><section class="sub_item"><h2 class="label">Issue</h2><div class="value"><a class="title" href="/issue/41">Vol. 12 No. 3 (2021): Rivers</a></div></section><section class="sub_item"><h2 class="label">Section</h2><div class="value">${section}</div></section></div>
<div class="item copyright"><h2 class="label">License</h2><p>Copyright (c) 2021 Jane Doe</p><a rel="license" href="https://creativecommons.org/licenses/by/4.0"><img alt="Creative Commons License" src="/by.png"/></a></div>
</div></div></article>
</div></main><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block">Make a Submission</div></div></div>
<footer class="pkp_structure_footer_wrapper" role="contentinfo">OJS</footer>
</div></body></html>`

const objects = (...items: readonly string[]): string =>
  `<div class="item objectsForReview"><div class="value"><h3>Reviewed objects</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div></div>`

describe('a page of OJS in its default theme', () => {
  it('is a review because its section is one, and says all that the page states', () => {
    const { key, record } = readPage(page())
    expect(key).toBe('10.5555/jws.2021.7')
    expect(record.books).toMatchObject([
      { titles: [{ value: 'The Ethics of Water' }], contributors: [{ role: 'author', name: 'Maria Stone' }] },
    ])
    expect(record.contributors).toMatchObject([{ role: 'author', name: 'Jane Doe' }])
    expect(record.serial).toMatchObject({ issns: [{ value: '2049-3630' }], volume: '12', issue: '3' })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.history).toMatchObject({ received: '2021-03-01', published: '2021-09-30' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.page).toBe('https://jws.example/index.php/jws/article/view/7')
  })

  it('takes nothing from the biography of the reviewer', () => {
    const all = JSON.stringify(readingsOf(page()).map(({ draft, diagnostics }) => [draft?.record, diagnostics]))
    expect(all).not.toContain('secret.example')
    expect(all).not.toContain('Springs')
  })

  it('is none where its section is one of articles and its title names no book', () => {
    const readings = readingsOf(page({ section: 'Articles', title: 'How rivers were dammed' }))
    expect(readings.map(({ draft }) => draft)).toEqual([undefined])
  })
})

describe('the block of the plugin Objects for Review', () => {
  it('names the book, which the title does not', () => {
    const html = page({
      section: 'Articles',
      title: 'Who owns a river?',
      objects: objects('Stone, Maria. 2019. The Ethics of Water. London: Verso. ISBN: 978-0-306-40615-7'),
    })
    expect(readPage(html).record.books).toMatchObject([
      {
        titles: [{ value: 'The Ethics of Water' }],
        contributors: [{ role: 'author', name: 'Maria Stone' }],
        date: '2019',
        formats: [{ isbn: '9780306406157' }],
      },
    ])
    expect(readPage(html).record.titles?.[0]?.value).toBe('Who owns a river?')
  })

  it('may name several, each with its own identifier', () => {
    const html = page({
      title: 'Two books on rivers',
      objects: objects(
        'Stone, Maria. 2019. The Ethics of Water. London: Verso. ISBN: 9780306406157',
        'Reed, Ana. 2018. Dams and Weirs. London: Pluto. DOI: 10.5555/dams',
      ),
    })
    expect(readPage(html).record.books).toMatchObject([
      { titles: [{ value: 'The Ethics of Water' }], formats: [{ isbn: '9780306406157' }] },
      { titles: [{ value: 'Dams and Weirs' }], doi: '10.5555/dams' },
    ])
  })

  it('may be a link', () => {
    const html = page({
      title: 'Who owns a river?',
      objects: objects('<a href=https://books.example/1>Stone, Maria. 2019. The Ethics of Water. London: Verso</a>'),
    })
    expect(readPage(html).record.books).toMatchObject([{ titles: [{ value: 'The Ethics of Water' }] }])
  })

  it('without a description gives the identifier alone', () => {
    const { record, diagnostics } = readPage(
      page({ section: 'Articles', title: 'Who owns a river?', objects: objects('. ISBN: 9780306406157') }),
    )
    expect(record.books).toEqual([{ formats: [{ isbn: '9780306406157' }] }])
    expect(diagnostics).toEqual([])
  })

  it('never takes the reviewer for the author of the book', () => {
    const html = page({
      title: 'Who owns a river?',
      objects: objects('The Ethics of Water, by Maria Stone (Jane Doe). ISBN: 9780306406157'),
    })
    expect(JSON.stringify(readPage(html).record.books)).not.toContain('Jane Doe"')
  })
})
