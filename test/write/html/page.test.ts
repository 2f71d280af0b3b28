import { describe, expect, it } from 'vitest'
import { attribute, elementsOf, factsOf, jsonsOf, linksOf, metasOf, named, textOf, withClass } from './parsed-page.js'
import { gender, jsonldOf, mine, pageOf } from './reviews.js'

const genderPage = elementsOf(pageOf(gender))
const minePage = elementsOf(pageOf(mine))

describe('the head of a landing page', () => {
  it('carries the title, the tags for indexes, one block that says what schema.org can say, and one that says everything', () => {
    expect(textOf(named(genderPage, 'title')[0])).toBe(`${gender.titles?.[0]?.value ?? ''} · Gender a výzkum`)
    expect(metasOf(genderPage)['citation_title']).toEqual([gender.titles?.[0]?.value])
    expect(named(genderPage, 'script').map((script) => attribute(script, 'type'))).toEqual(['application/ld+json', 'text/turtle'])
    expect(jsonsOf(genderPage)).toEqual([jsonldOf(gender)])
    expect(jsonsOf(minePage)).toEqual([jsonldOf(mine)])
  })

  it('asks for nothing from the network and lets nothing run', () => {
    const page = pageOf(mine)
    expect(page).not.toMatch(/ src=|@import|url\(|<img|<iframe| on[a-z]+=/)
    expect(linksOf(minePage, 'stylesheet')).toEqual([])
    expect(page).toContain("default-src 'none'")
  })

  it('points to the page that the source names, else to itself', () => {
    expect(linksOf(minePage, 'canonical')).toEqual(['https://journal.example/zsg/12/3-4/412'])
    expect(linksOf(genderPage, 'canonical')).toEqual(['https://reviews.example/reviews/one/'])
    expect(metasOf(minePage)['citation_abstract_html_url']).toEqual(['https://journal.example/zsg/12/3-4/412'])
  })

  it('signposts the DOI, the reviewers with an ORCID iD, the licence, the kind and the data', () => {
    expect(linksOf(minePage, 'cite-as')).toEqual(['https://doi.org/10.5555/zsg.2024.0412'])
    expect(linksOf(minePage, 'author')).toEqual(['https://orcid.org/0000-0002-1825-0097'])
    expect(linksOf(minePage, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(linksOf(minePage, 'type')).toEqual(['https://schema.org/AboutPage', 'https://schema.org/Review'])
    expect(linksOf(minePage, 'describedby')).toEqual(['review.ttl', 'review.jsonld'])
    expect(linksOf(minePage, 'alternate')).toEqual(['review.ttl', 'review.jsonld'])
    expect(linksOf(genderPage, 'cite-as')).toEqual([])
  })
})

describe('the body of a landing page', () => {
  it('says where the review stands and what it is called, each in its own language', () => {
    expect(textOf(withClass(genderPage, 'journal')[0])).toBe('Gender a výzkum / Gender and Research')
    expect(textOf(withClass(genderPage, 'place')[0])).toBe('2025, volume 26, issue 2, pages 152–158')
    expect(textOf(withClass(minePage, 'place')[0])).toBe('Autumn 2024, volume 12, issue 3–4, article e1001044')
    expect(textOf(named(minePage, 'h1')[0])).toBe('Zwei Bücher über eine Grube')
    expect(attribute(named(minePage, 'h1')[0], 'lang')).toBe('de')
    expect(textOf(withClass(minePage, 'parallel')[0])).toBe('Two books on one mine')
    expect(attribute(named(minePage, 'html')[0], 'lang')).toBe('en')
  })

  it('names the reviewers and who translated the review', () => {
    expect(withClass(minePage, 'byline').map(textOf)).toEqual([
      'Reviewed by Inge Thalmann ORCID and Arbeitskreis Bergbau',
      'translated by Petra Novotná',
    ])
  })

  it('sets each book as a card, with people in printed order and in their roles', () => {
    const [card] = withClass(genderPage, 'book')
    expect(textOf(named(genderPage, 'h3')[0])).toBe('Not Your Rescue Project: Migrant Sex Workers Fighting for Justice')
    expect(withClass(genderPage, 'credit').map(textOf)).toEqual([
      'by Chanelle Gallant and Elene Lam',
      'foreword by Harsha Walia',
      'postscript by Robyn Maynard',
    ])
    expect(textOf(withClass(genderPage, 'imprint')[0])).toBe('Haymarket Books, 2024')
    expect(textOf(card)).not.toContain('ISBN')
    expect(withClass(minePage, 'book')).toHaveLength(2)
    expect(withClass(minePage, 'credit').map(textOf)).toEqual([
      'edited by Karl Brüggemann, Anna Wójcik and Mary O’Brien (Hg.)',
      'by רות לוי',
    ])
    expect(withClass(minePage, 'imprint').map(textOf)).toEqual(['Köln, Wien: Böhlau, 2023', 'spring 2022'])
  })

  it('lists edition, series, extent, ISBN with its format and DOI of a book', () => {
    const facts = factsOf(minePage)
    expect(facts).toContainEqual(['Edition', '2., durchgesehene Auflage'])
    expect(facts).toContainEqual(['Series', 'Studien zur Arbeit, 14'])
    expect(facts).toContainEqual(['Extent', 'xxv + 615 S.'])
    expect(facts).toContainEqual(['ISBN', '9780306406157 (hardback), 9783161484100 (e-book)'])
    expect(facts).toContainEqual(['DOI', 'doi.org/10.5555/(sici)1097<693::aid>3.0'])
    expect(named(minePage, 'a').map((a) => attribute(a, 'href'))).toContain('https://doi.org/10.5555/(sici)1097%3C693::aid%3E3.0')
  })

  it('gives the abstract in paragraphs, one section a language', () => {
    const [abstract] = withClass(genderPage, 'abstract')
    expect(abstract?.childNodes.filter(({ nodeName }) => nodeName === 'p').map(textOf)).toEqual([
      'The book is a guide to solidarity.',
      'It argues from many lived experiences.',
    ])
    expect(withClass(minePage, 'abstract').map((section) => textOf(section).trim().split('\n'))).toEqual([
      ['Abstract in German', 'Ein Buch folgt den Lohnlisten.'],
      ['Abstract in English', 'One book follows the payrolls.'],
    ])
  })

  it('tells the history in order, each date as exact as it is printed', () => {
    expect(factsOf(genderPage).slice(0, 5)).toEqual([
      ['Received', '4 April 2025'],
      ['Revised', '7 November 2025'],
      ['Accepted', '10 November 2025'],
      ['Online', '10 December 2025'],
      ['Published', '12 December 2025'],
    ])
    const vague = elementsOf(pageOf({ ...gender, history: { received: '2025', published: '2025-12' } }))
    expect(factsOf(vague).slice(0, 2)).toEqual([
      ['Received', '2025'],
      ['Published', 'December 2025'],
    ])
    expect(named(vague, 'time').map((time) => attribute(time, 'datetime'))).toEqual(['2025', '2025-12'])
  })

  it('names licence, keywords, rating, references and what was published later', () => {
    const facts = factsOf(minePage)
    expect(facts).toContainEqual(['Licence', 'Creative Commons Attribution 4.0 (CC BY 4.0)'])
    expect(facts).toContainEqual(['Keywords', 'Bergbau, labour'])
    expect(facts).toContainEqual(['Rating', '4 (best 5)'])
    expect(facts).toContainEqual(['ISSN', '1234-5679 (print), 2049-3630 (online)'])
    expect(facts).toContainEqual(['Identifiers', 'PubMed 12345678'])
    expect(named(minePage, 'li').map(textOf)).toEqual([
      'Retraction, 15 January 2025: doi.org/10.5555/zsg.2025.0001',
      'Roth, K. 2001. Küchenbücher als Quelle. doi.org/10.5555/roth',
    ])
    expect(textOf(named(minePage, 'footer')[0])).toContain('CC0 1.0')
  })

  it('says in plain words what the source does not state', () => {
    expect(textOf(withClass(genderPage, 'gaps')[0])).toBe(
      'Not stated by the source: who wrote the review; a DOI of the review; the journal’s ISSN; the ISBN of Not Your Rescue Project.',
    )
    expect(withClass(minePage, 'gaps')).toEqual([])
  })

  it('offers the same facts as data', () => {
    const offered = named(genderPage, 'a').filter((a) => attribute(a, 'rel') === 'alternate')
    expect(offered.map((a) => [textOf(a), attribute(a, 'href'), attribute(a, 'type')])).toEqual([
      ['Turtle', 'review.ttl', 'text/turtle'],
      ['JSON-LD', 'review.jsonld', 'application/ld+json'],
    ])
  })

  it('says that it is a preview where it is one, and asks not to be indexed', () => {
    const preview = elementsOf(pageOf(gender, { preview: true, base: 'https://example.org/' }))
    expect(textOf(withClass(preview, 'preview')[0])).toContain('built for preview under https://example.org/')
    expect(metasOf(preview)['robots']).toEqual(['noindex'])
    expect(withClass(genderPage, 'preview')).toEqual([])
    expect(metasOf(genderPage)['robots']).toBeUndefined()
  })

  it('has a heading even for a review of which next to nothing is known', () => {
    expect(textOf(named(elementsOf(pageOf({})), 'h1')[0])).toBe('Book review')
    const untitled = elementsOf(pageOf({ books: [{ titles: [{ value: 'Emma' }] }] }))
    expect(textOf(named(untitled, 'h1')[0])).toBe('Review of Emma')
    expect(named(untitled, 'dl')).toEqual([])
  })

  it('does not give a text of unknown language the language of the page', () => {
    const unknown = elementsOf(pageOf({ titles: [{ value: 'Über allen Gipfeln' }], abstracts: [{ value: 'Ist Ruh.' }] }))
    expect(attribute(named(unknown, 'h1')[0], 'lang')).toBe('')
    expect(attribute(named(unknown, 'p').at(0), 'lang')).toBe('')
  })

  it('is the same text whenever it is made', () => {
    expect(pageOf(mine)).toBe(pageOf(structuredClone(mine)))
  })
})
