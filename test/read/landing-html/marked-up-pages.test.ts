import { describe, expect, it } from 'vitest'
import { readingsOf, readPage } from './read-page.js'

const page = (body: string): string => `<!DOCTYPE html>\n<html><head><title>x</title></head><body>\n${body}\n</body></html>`

const wholeReview = {
  titles: [{ value: 'Who owns a river?' }],
  contributors: [{ role: 'author', name: 'Jane Doe', orcid: '0000-0002-1825-0097' }],
  books: [
    {
      titles: [{ value: 'The Ethics of Water' }],
      contributors: [{ role: 'author', name: 'Maria Stone' }],
      publishers: [{ name: 'Verso' }],
      date: '2019',
      formats: [{ isbn: '9780306406157' }],
    },
  ],
  history: { published: '2021-09-30' },
  rating: { value: '4', best: '5' },
}

const microdata = `<div itemscope itemtype="https://schema.org/Review" itemref="when">
 <h2 itemprop="name">Who owns a river?</h2>
 <span itemprop="author" itemscope itemtype="https://schema.org/Person" itemid="https://orcid.org/0000-0002-1825-0097"><a itemprop="name" href="/jd">Jane Doe</a></span>
 <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Book">
  <cite itemprop="name">The Ethics of Water</cite> <span itemprop="author">Maria Stone</span>
  <span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Verso</span></span>
  <time itemprop="datePublished" datetime="2019">in 2019</time> <meta itemprop="isbn" content="978-0-306-40615-7">
 </div>
 <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><data itemprop="ratingValue" value="4">four</data> of <span itemprop="bestRating">5</span></span>
</div>
<p id="when">On <time itemprop="datePublished" datetime="2021-09-30">the last of September</time></p>`

const rdfa = `<div vocab="https://schema.org/" typeof="Review">
 <h2 property="name">Who owns a river?</h2>
 <span property="author" typeof="Person" resource="https://orcid.org/0000-0002-1825-0097"><span property="name">Jane Doe</span></span>
 <div property="itemReviewed" typeof="Book" resource="#book">
  <cite property="name">The Ethics of Water</cite> <span property="author">Maria Stone</span>
  <span property="publisher" typeof="Organization"><span property="name">Verso</span></span>
  <span property="datePublished" content="2019">in 2019</span>
 </div>
 <time property="datePublished" datetime="2021-09-30">the last of September</time>
 <span property="reviewRating" typeof="Rating"><span property="ratingValue">4</span> of <span property="bestRating">5</span></span>
</div>
<p vocab="https://schema.org/" resource="#book">ISBN <span property="isbn">978-0-306-40615-7</span></p>`

const microformats = `<article class="h-review">
 <h2 class="p-name">Who owns a river?</h2>
 <a class="p-author h-card" href="https://example.org/jd">Jane Doe</a>
 <div class="p-item h-product"><cite class="p-name">The Ethics of Water</cite> <data class="u-uid" value="urn:isbn:978-0-306-40615-7"></data></div>
 <time class="dt-published" datetime="2021-09-30">the last of September</time>
 <data class="p-rating" value="4">four</data> of <span class="p-best">5</span>
</article>`

describe('a page with microdata', () => {
  it('gives the review with its book, with what itemref adds', () => {
    const { record, origin } = readPage(page(microdata))
    expect(record).toMatchObject(wholeReview)
    expect(origin('books[0].titles[0]')).toMatchObject({ trust: 2, place: { line: 7 } })
  })

  it('is passed over where the thing reviewed is a restaurant', () => {
    const [reading] = readingsOf(page(microdata.replace('schema.org/Book', 'schema.org/Restaurant')))
    expect(reading?.passedOver).toBe('a review of something else than a book (Restaurant)')
  })

  it('takes a product with an ISBN for a book, and one without for none', () => {
    expect(readPage(page(microdata.replace('schema.org/Book', 'schema.org/Product'))).record.books).toHaveLength(1)
    const product = microdata.replace('schema.org/Book', 'schema.org/Product').replace(/<meta itemprop="isbn"[^>]*>/, '')
    expect(readingsOf(page(product))[0]?.passedOver).toContain('Product')
  })

  it('gives two reviews of one page one by one', () => {
    const other = microdata.replace('The Ethics of Water', 'Dams and Democracy').replace('id="when"', 'id="then"')
    const readings = readingsOf(page(microdata + other))
    expect(readings.map(({ draft }) => draft?.record.books?.[0]?.titles?.[0]?.value)).toEqual(['The Ethics of Water', 'Dams and Democracy'])
  })

  it('reads the older vocabulary of data-vocabulary.org', () => {
    const old = `<div itemscope itemtype="http://data-vocabulary.org/Review"><span itemprop="reviewer">Jane Doe</span>
<div itemprop="itemreviewed" itemscope itemtype="http://schema.org/Book"><span itemprop="name">The Ethics of Water</span></div></div>`
    expect(readPage(page(old)).record).toMatchObject({
      contributors: [{ role: 'author', name: 'Jane Doe' }],
      books: [{ titles: [{ value: 'The Ethics of Water' }] }],
    })
  })

  it('does not follow references in circles', () => {
    const circle = microdata
      .replace('id="when"', 'id="when" itemscope itemprop="about" itemref="a"')
      .replace('itemref="when"', 'id="a" itemref="when a"')
    expect(readingsOf(page(circle))).toHaveLength(1)
  })
})

describe('a page with RDFa', () => {
  it('gives the review with its book, described in two places', () => {
    expect(readPage(page(rdfa)).record).toMatchObject(wholeReview)
  })

  it('reads prefixes, and the links of rel and rev', () => {
    const linked = `<div prefix="s: http://schema.org/"><div about="#r" typeof="s:Review"><div rel="s:itemReviewed"><p typeof="s:Book"><i property="s:name">The Ethics of Water</i></p></div></div></div>`
    expect(readPage(page(linked)).record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }] }])
    const reversed = `<div vocab="http://schema.org/"><div resource="#r" typeof="Review"><p rev="review" rel="itemReviewed" resource="#b" typeof="Book"><i property="name" lang="en">The Ethics of Water</i></p></div></div>`
    expect(readPage(page(reversed)).record.books).toEqual([{ titles: [{ value: 'The Ethics of Water', language: 'en' }] }])
  })

  it('says nothing in a vocabulary that it does not name', () => {
    expect(readingsOf(page(rdfa.replaceAll('https://schema.org/', 'https://example.org/')))[0]?.draft).toBeUndefined()
  })

  it('is passed over where the thing reviewed is a film', () => {
    expect(readingsOf(page(rdfa.replace('typeof="Book"', 'typeof="Movie"')))[0]?.passedOver).toContain('Movie')
  })
})

describe('a page with microformats', () => {
  it('gives the review of an h-review whose item has an ISBN', () => {
    expect(readPage(page(microformats)).record).toMatchObject({
      titles: [{ value: 'Who owns a river?' }],
      contributors: [{ role: 'author', name: 'Jane Doe' }],
      books: [{ titles: [{ value: 'The Ethics of Water' }], formats: [{ isbn: '9780306406157' }] }],
      history: { published: '2021-09-30' },
      rating: { value: '4', best: '5' },
    })
  })

  it('gives that of the classic hReview', () => {
    const classic = `<div class="hreview"><h2 class="summary">Who owns a river?</h2><p class="item"><span class="fn">The Ethics of Water</span>, <span class="isbn">0-306-40615-2</span></p>
<p class="reviewer vcard"><span class="fn">Jane Doe</span></p><abbr class="dtreviewed" title="2021-09-30">yesterday</abbr></div>`
    expect(readPage(page(classic)).record).toMatchObject({
      titles: [{ value: 'Who owns a river?' }],
      contributors: [{ role: 'author', name: 'Jane Doe' }],
      books: [{ titles: [{ value: 'The Ethics of Water' }], formats: [{ isbn: '9780306406157' }] }],
      history: { published: '2021-09-30' },
    })
  })

  it('takes author and date from the entry around the review', () => {
    const entry = `<div class="h-entry"><span class="p-author h-card">Jane Doe</span><time class="dt-published" datetime="2021-09-30">x</time>
<div class="h-review"><div class="p-item h-cite"><cite class="p-name">The Ethics of Water</cite><data class="p-isbn" value="0-306-40615-2"></data></div></div></div>`
    const { record } = readPage(page(entry))
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe' }])
    expect(record.history).toEqual({ published: '2021-09-30' })
  })

  it('finds no book in the review of a place or of something that is not named a book', () => {
    const place = `<div class="hreview"><h4 class="summary">Soup at the Corner is good</h4><p class="item vcard"><span class="fn org">Soup at the Corner</span></p></div>`
    expect(readingsOf(page(place))).toEqual([{ passedOver: 'a review of something else than a book (Organization)' }])
    const thing = `<div class="hreview"><p class="item"><a class="fn url" href="/soup">Soup at the Corner</a></p><p><span class="rating">5</span> of 5</p></div>`
    expect(readingsOf(page(thing))).toEqual([{ passedOver: 'a review of something that is not said to be a book' }])
  })
})

describe('hostile markup', () => {
  it('takes time that grows with its length only', () => {
    const started = performance.now()
    const deep = (tag: string, count: number): string => page(`${tag}Water`.repeat(count))
    const wide = page('<i itemprop="name" property="name" class="p-name">x</i>'.repeat(60_000))
    const referring = page(
      '<p id="a" itemscope itemref="a b c"><i id="b" itemprop="name"><i id="c" itemprop="about">x</i></i>'.repeat(3000),
    )
    const pages = [
      deep('<div itemscope itemprop="itemReviewed" itemtype="http://schema.org/Review">', 1900),
      deep('<div vocab="http://schema.org/" typeof="Review" property="itemReviewed">', 1900),
      deep('<div class="h-review p-item">', 1900),
      deep('<div itemscope>', 100_000),
      page(`<div vocab="http://schema.org/" typeof="${'Review '.repeat(200_000)}" class="${'h-review '.repeat(200_000)}">x</div>`),
      wide,
      referring,
    ]
    for (const html of pages) expect(readingsOf(html).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
