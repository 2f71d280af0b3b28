import { describe, expect, it } from 'vitest'
import { landingHtml } from '../../../src/read/landing-html/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readPage } from './read-page.js'

/** Pages as OJS 3 writes them, of made-up journals. */
const english = `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>Review of: The Ethics of Water, by Maria Stone | Journal of Water Studies</title>
<meta name="citation_journal_title" content="Journal of Water Studies"/>
<meta name="citation_journal_abbrev" content="JWS"/>
<meta name="citation_issn" content="2049-3630"/>
<meta name="citation_author" content="Jane Doe"/>
<meta name="citation_author_institution" content="University of Lagos"/>
<meta name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097"/>
<meta name="citation_author" content="Roe, Richard"/>
<meta name="citation_title" content="Review of: &lt;i&gt;The Ethics of Water&lt;/i&gt;, by Maria Stone"/>
<meta name="citation_language" content="en"/>
<meta name="citation_date" content="2021/09/30"/>
<meta name="citation_volume" content="12"/>
<meta name="citation_issue" content="3"/>
<meta name="citation_firstpage" content="345"/>
<meta name="citation_lastpage" content="348"/>
<meta name="citation_doi" content="10.5555/JWS.2021.12.3.7"/>
<meta name="citation_abstract_html_url" content="https://jws.example/article/view/7"/>
<meta name="citation_keywords" xml:lang="en" content="water"/>
<meta name="citation_keywords" xml:lang="en" content="ethics"/>
<meta name="DC.Type.articleType" content="Book Reviews"/>
<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2021-03-01"/>
<meta name="DC.Rights" content="Copyright (c) 2021 Jane Doe"/>
<meta name="DC.Rights" content="https://creativecommons.org/licenses/by/4.0"/>
<meta name="DC.Relation" content="urn:isbn:978-0-306-40615-7"/>
<script>var tracked = "Book review of A, B. 2001. Wrong Book."</script>
</head>
<body>
<header role="banner"><a href="/">Journal of Water Studies</a></header>
<nav><ul><li><a href="/about">About</a></li><li>Reviews</li></ul></nav>
<main>
<article class="obj_article_details">
<h1 class="page_title">Review of: <em>The Ethics of Water</em>, by Maria Stone</h1>
<ul class="authors"><li><span class="name">Jane Doe</span> <span class="affiliation">University of Lagos</span></li></ul>
<section class="item abstract"><h2 class="label">Abstract</h2>
<p>The author asks who owns a river &amp; what its users owe to one another. She draws on court records and on interviews.</p>
<p>Published by Verso in 2019, the book has a foreword by Ana Garc&iacute;a, and its second part is about dams.</p>
</section>
<section class="item published"><h2 class="label">Published</h2><div class="value"><span>2021-10-15</span></div></section>
</article>
</main>
<aside><h2>Other reviews</h2><p>Book review of Reed, P. 2018. Dams and Democracy. London: Pluto Press.</p></aside>
<footer>Copyright 1999. <a href="https://creativecommons.org/licenses/by-nd/3.0/">CC BY-ND 3.0</a></footer>
</body>
</html>
`

const czech = `<!DOCTYPE html>
<html lang="cs">
<head>
<title>Recenze knihy</title>
<meta name="DC.Title" content="Recenze knihy: Nováková, Jana. 2021. Řeky a lidé. Praha: Argo."/>
<meta name="DC.Creator.PersonalName" content="Petr Svoboda"/>
<meta name="DC.Source" content="Vodní dějiny"/>
<meta name="DC.Source.ISSN" content="2049-3630"/>
<meta name="DC.Source.Volume" content="15"/>
<meta name="DC.Source.Issue" content="1"/>
<meta name="DC.Identifier.pageNumber" content="77-80"/>
<meta name="DC.Identifier.DOI" content="10.5555/vd.2022.004"/>
<meta name="DC.Identifier.URI" content="https://vd.example/clanek/4"/>
<meta name="DC.Date.issued" content="2022-09-30"/>
<meta name="DC.Language" content="cs"/>
<meta name="DC.Subject" xml:lang="cs" content="řeky; města"/>
</head>
<body>
<div class="obj_article_details">
<h1>Recenze knihy: Nováková, Jana. 2021. Řeky a lidé. Praha: Argo.</h1>
<div class="abstract"><h2>Abstrakt</h2><p>Kniha vypráví o tom, jak lidé žili s řekou a jak ji měnili. Autorka vychází z pramenů, které dosud nebyly známé. Předmluvu napsala Hana Malá.</p></div>
<div class="history">Doručeno: 4. dubna 2022; Přijato: 20. června 2022; Zveřejněno online: 1. července 2022</div>
<div class="copyright"><p>Tento článek je šířen pod licencí <a href="#">Creative Commons Attribution 4.0 International (CC BY 4.0)</a>.</p></div>
</div>
</body>
</html>
`

describe('an English page of OJS', () => {
  const { key, record, origin, diagnostics } = readPage(english)
  const [book] = record.books ?? []

  it('is recognised', () => {
    expect(landingHtml.detect(textSource('page', english))).toBeGreaterThan(0.9)
  })

  it('takes the people of citation_author for the reviewers, each with their own ORCID iD', () => {
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', orcid: '0000-0002-1825-0097' },
      { role: 'author', name: 'Richard Roe', family: 'Roe', given: 'Richard' },
    ])
  })

  it('finds the book in the title, its ISBN in the tag, the rest in the abstract', () => {
    expect(book?.titles).toEqual([{ value: 'The Ethics of Water' }])
    expect(book?.contributors).toEqual([
      { role: 'author', name: 'Maria Stone' },
      { role: 'foreword', name: 'Ana García' },
    ])
    expect(book?.formats).toEqual([{ isbn: '9780306406157' }])
    expect(book?.publishers).toEqual([{ name: 'Verso' }])
    expect(book?.date).toBe('2019')
    expect(record.books).toHaveLength(1)
  })

  it('has the title without its markup', () => {
    expect(record.titles).toEqual([{ value: 'Review of: The Ethics of Water, by Maria Stone', language: 'en' }])
  })

  it('believes the tags where the text says otherwise', () => {
    expect(record.history).toEqual({ received: '2021-03-01', published: '2021-09-30' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  it('has journal, place, identifiers and page from the tags', () => {
    expect(key).toBe('10.5555/jws.2021.12.3.7')
    expect(record.serial).toEqual({
      titles: [{ value: 'Journal of Water Studies', language: 'en' }],
      issns: [{ value: '2049-3630' }],
      volume: '12',
      issue: '3',
    })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.page).toBe('https://jws.example/article/view/7')
    expect(record.keywords).toEqual([
      { value: 'water', language: 'en' },
      { value: 'ethics', language: 'en' },
    ])
  })

  it('has the abstract of the visible text, its entities read, in two paragraphs', () => {
    expect(record.abstracts?.[0]?.value).toMatch(/^The author asks who owns a river & what .*\.\n\nPublished by Verso .* dams\.$/)
    expect(record.language).toBe('en')
  })

  it('knows the lines of tags and of text', () => {
    const lineOf = (text: string): number => english.slice(0, english.indexOf(text)).split('\n').length
    expect(origin('serial.volume')).toEqual({ place: { file: 'page.html', line: lineOf('"citation_volume"'), column: 1 }, trust: 2 })
    expect(origin('books[0].formats[0]')).toMatchObject({ place: { line: lineOf('urn:isbn') }, trust: 2 })
    expect(origin('abstracts[0]')).toMatchObject({ place: { line: lineOf('The author asks'), column: 4 }, trust: 2 })
    expect(origin('books[0].contributors[1]')).toMatchObject({ place: { line: lineOf('Published by Verso') }, trust: 1 })
  })

  it('keeps the hash of the page as its source, and complains of nothing', () => {
    expect(record.sources).toMatchObject([{ mediaType: 'text/html' }])
    expect(diagnostics).toEqual([])
  })
})

describe('a Czech page of OJS', () => {
  const { record } = readPage(czech)

  it('is read from Dublin Core, and from the text where that is silent', () => {
    expect(record.contributors).toEqual([{ role: 'author', name: 'Petr Svoboda' }])
    expect(record.serial).toMatchObject({
      titles: [{ value: 'Vodní dějiny', language: 'cs' }],
      volume: '15',
      issue: '1',
      issns: [{ value: '2049-3630' }],
    })
    expect(record.pages).toEqual({ first: '77', last: '80' })
    expect(record.doi).toBe('10.5555/vd.2022.004')
    expect(record.page).toBe('https://vd.example/clanek/4')
    expect(record.history).toEqual({ received: '2022-04-04', accepted: '2022-06-20', online: '2022-07-01', published: '2022-09-30' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.language).toBe('cs')
    expect(record.abstracts).toMatchObject([{ language: 'cs' }])
  })

  it('has the whole book', () => {
    expect(record.books).toEqual([
      {
        titles: [{ value: 'Řeky a lidé' }],
        contributors: [
          { role: 'author', name: 'Jana Nováková', family: 'Nováková', given: 'Jana' },
          { role: 'foreword', name: 'Hana Malá', printedRole: 'Předmluvu' },
        ],
        publishers: [{ name: 'Argo' }],
        places: ['Praha'],
        date: '2021',
      },
    ])
  })
})
