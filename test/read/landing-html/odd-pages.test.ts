import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingHtml } from '../../../src/read/landing-html/index.js'
import { textSource } from '../../../src/read/reader.js'
import type { OneReview } from '../landing-text/read-one.js'
import { readingsOf, readPage } from './read-page.js'

const rules = (html: string) => readingsOf(html).flatMap(({ diagnostics = [] }) => diagnostics.map(({ rule }) => rule))

describe('HTML is told from other formats', () => {
  it.each([
    ['<!DOCTYPE html><html></html>', true],
    ['\n<html lang="en">', true],
    ['<!-- saved page --><!doctype HTML>', true],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['<?xml version="1.0"?><article></article>', false],
    ['<http://example.org/a> <http://example.org/b> "c" .', false],
    ['Gender and Research 2025, 26 (2): 152-158', false],
    ['{"a": 1}', false],
  ])('%s', (head, isHtml) => {
    expect(landingHtml.detect(textSource('page', head)) > 0.5).toBe(isHtml)
  })
})

describe('a page without metadata', () => {
  const page = (inside: string): string => `<!DOCTYPE html><html><head><title>x</title></head><body>${inside}</body></html>`
  const abstract =
    '<p>The author asks who owns a river, and what those who use it owe to one another and to those who live further down.</p>'

  it('is read from what its reader sees', () => {
    const { record } = readPage(
      page(
        `<div>Water Quarterly 2020, 12 (3): 10-12</div><h1>Book review of Stone, M. 2019. <i>The Ethics of Water.</i> London: Verso.</h1>${abstract}<p>Received: 1 March 2020;<br>Published: 1 May 2020</p>`,
      ),
    )
    expect(record.titles).toEqual([{ value: 'Book review of Stone, M. 2019. The Ethics of Water. London: Verso.', language: 'en' }])
    expect(record.books).toMatchObject([{ titles: [{ value: 'The Ethics of Water' }], publishers: [{ name: 'Verso' }], date: '2019' }])
    expect(record.serial).toMatchObject({ volume: '12', issue: '3' })
    expect(record.history).toEqual({ received: '2020-03-01', published: '2020-05-01' })
    expect(record.abstracts?.[0]?.value).toMatch(/^The author asks .* further down\.$/)
  })

  it('has no review in its scripts, menus, side columns, footers or hidden parts', () => {
    const heading = 'Book review of Stone, M. 2019. The Ethics of Water. London: Verso.'
    for (const inside of [
      `<script>${heading}</script>`,
      `<style>${heading}</style>`,
      `<nav>${heading}</nav>`,
      `<aside>${heading}</aside>`,
      `<footer>${heading}</footer>`,
      `<p hidden>${heading}</p>`,
      `<div class="cookie-banner">${heading}</div>`,
      `<template>${heading}</template>`,
      `<!-- ${heading} -->`,
    ]) {
      expect(rules(page(inside))).toEqual(['read/input-holds-a-review'])
    }
  })

  it('is not a review because its menu has a link to reviews', () => {
    expect(rules(page(`<ul><li>Home</li><li>Reviews</li><li>Book Reviews</li></ul><h2>Reading statistics</h2>${abstract}`))).toEqual([
      'read/input-holds-a-review',
    ])
  })

  it('is a review where the label of the section stands right over the title', () => {
    const titled = (title: string): OneReview => readPage(page(`<div>Book Reviews</div><h1>${title}</h1>${abstract}`))
    expect(titled('The Ethics of Water, by Maria Stone').record.books).toMatchObject([{ titles: [{ value: 'The Ethics of Water' }] }])
    // A title alone may be the review's own.
    const { record, diagnostics } = titled('Who owns a river?')
    expect(record.books).toBeUndefined()
    expect(record.titles).toMatchObject([{ value: 'Who owns a river?' }])
    expect(diagnostics.map(({ rule, actual }) => [rule, actual])).toEqual([['read/text-is-understood', 'Who owns a river?']])
  })

  it('with two reviews gives both, or says that they cannot be told apart', () => {
    const two = (second: string): string =>
      page(
        `<p>Water Quarterly 2020, 12 (3): 10-12</p><h2>Book review of Stone, M. 2019. The Ethics of Water.</h2>${abstract}${second}<h2>Book review of Reed, P. 2018. Dams and Democracy.</h2>${abstract}`,
      )
    expect(readingsOf(two('<p>Water Quarterly 2020, 12 (3): 13-15</p>')).map(({ draft }) => draft?.record.pages?.first)).toEqual([
      '10',
      '13',
    ])
    expect(rules(two(''))).toEqual(['read/reviews-can-be-told-apart'])
  })
})

describe('an article that is no review', () => {
  it('is an error, whatever its tags say of it', () => {
    expect(
      rules(
        '<html><head><meta name="citation_title" content="The flow of rivers in a warming climate"><meta name="DC.Type.articleType" content="Articles"></head></html>',
      ),
    ).toEqual(['read/input-holds-a-review'])
  })

  it('becomes one by a section that the configuration names', () => {
    const html =
      '<html><head><meta name="citation_title" content="The Ethics of Water, by Maria Stone"><meta name="DC.Type.articleType" content="Reading Room"></head></html>'
    expect(rules(html)).toEqual(['read/input-holds-a-review'])
    expect(readingsOf(html, { reviewSections: ['Reading room'] })[0]?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'The Ethics of Water' }] },
    ])
  })
})

describe('a hostile page', () => {
  it.each([
    ['empty', '', 'read/input-is-not-empty'],
    ['longer than 5 million characters', '<html>'.padEnd(5_000_001, 'x'), 'read/input-is-not-too-large'],
    ['nested 100,000 deep', '<html>' + '<div>'.repeat(100_000), 'read/input-is-not-too-large'],
    ['of more than 300,000 elements', '<html>' + '<p>'.repeat(310_000), 'read/input-is-not-too-large'],
  ])('that is %s is refused', (_, html, rule) => {
    expect(rules(html)).toEqual([rule])
  })

  it.each([
    ['attributes', `<html><p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['formatting elements', '<html>' + Array.from({ length: 1500 }, (_, i) => `<b id=${i}>`).join('') + '</p><p>'.repeat(100)],
    ['tags that end nothing', '<html>' + '</p>'.repeat(200_000)],
    ['comments', '<html>' + '<!--'.repeat(500_000)],
    ['tags', '<html>' + '<'.repeat(2_000_000)],
    ['metas', '<html>' + '<meta name=citation_author content="Doe, Jane">'.repeat(20_000)],
    ['deep JSON', `<html><script type="application/ld+json">${'['.repeat(500_000)}</script>`],
    ['inner elements', '<html>' + '<i>x</i> '.repeat(20_000)],
  ])('of many %s ends soon', (_, html) => {
    const started = performance.now()
    readingsOf(html)
    landingHtml.detect(textSource('page.html', html))
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('never makes the reader throw', () => {
    const pieces = [
      '<meta name="citation_title" content="',
      'Review of: ',
      '">',
      '<script type="application/ld+json">',
      '{"@type":"Review","itemReviewed":',
      '{"@type":"Book"}}',
      '</script>',
      '<i>',
      '</i>',
      '<table><td>',
      '<svg>',
      '<h1>',
      '&#0;',
      '\u202E',
      '<meta name="DC.Date" content="2020-02-30">',
      '"__proto__":{}',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        readingsOf(parts.join(''))
      }),
      { numRuns: 60 },
    )
  })

  it('gives each reviewer of a list the own ORCID iD, and takes no affiliation for a person', () => {
    const { record } = readPage(`<html lang="en"><body class="page"><main class="content has_sidebar"><article>
<h1>Review of: The Ethics of Water, by Maria Stone (London: Pluto, 2020)</h1>
<section class="item authors"><h2>Authors</h2><ul class="authors">
<li><span class="name">Jane Doe</span> <span class="affiliation">Independent Scholar</span> <span class="orcid"><a href="#">https://orcid.org/0000-0002-1825-0097</a></span></li>
<li><span class="name">Ola Nordmann</span> <span class="affiliation">University of Oslo</span></li>
</ul></section></article></main></body></html>`)
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', orcid: '0000-0002-1825-0097' },
      { role: 'author', name: 'Ola Nordmann' },
    ])
  })
})
