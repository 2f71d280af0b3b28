import { describe, expect, it } from 'vitest'
import { embed, type EmbedParts } from '../../../src/write/embed/index.js'
import { headLinks } from '../../../src/write/html/index.js'
import { metaTags } from '../../../src/write/meta-tags.js'
import { attribute, elementsOf, linksOf, metasOf, named, textOf } from '../html/parsed-page.js'
import { gender, jsonldOf, mine } from '../html/reviews.js'

const page = 'https://journal.example/zsg/12/3-4/412'
const alternates = [{ href: 'https://reviews.example/reviews/one/review.ttl', type: 'text/turtle' }]
const parts = partsOf(mine)

function partsOf(record: typeof mine): EmbedParts {
  return {
    jsonld: `${JSON.stringify(jsonldOf(record), null, 2)}\n`,
    metas: metaTags(record, { page }),
    links: headLinks(record, { page, alternates }),
  }
}

function embedded(text: string, what: EmbedParts = parts): string {
  const result = embed(text, what)
  if (!result.ok) throw new Error(result.diagnostic.message)
  return result.html
}

/** A page without what was put into it: the last block, with its lines if it has any of its own. */
function without(text: string): string {
  const begin = text.lastIndexOf('<!-- recension:begin -->')
  const end = text.lastIndexOf('<!-- recension:end -->') + '<!-- recension:end -->'.length
  const before = text.slice(0, begin)
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(before)?.[1]
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0]
  if (indent === undefined || lineEnd === undefined) return before + text.slice(end)
  return before.slice(0, before.length - indent.length) + text.slice(end + lineEnd.length)
}

const plain = `<!DOCTYPE html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Rezension</title>
  </head>
  <body><p>Text &amp; mehr</body>
</html>
`

/** Pages of every make: what is put in must come out again, and nothing else may move. */
const pages: Readonly<Record<string, string>> = {
  plain,
  'with Windows line ends': plain.replaceAll('\n', '\r\n'),
  'with old Macintosh line ends': plain.replaceAll('\n', '\r'),
  'indented by tabs': plain.replaceAll('  ', '\t'),
  'with a byte order mark': `\uFEFF${plain}`,
  'in one line': '<!doctype html><html><head><title>x</title></head><body>y</body></html>',
  'with a head that nothing ends': '<!doctype html>\n<html>\n<head>\n<title>x</title>\n<body>\ny',
  'without a head': '<!doctype html>\n<html>\n<body class="a">\ny\n</body>\n</html>\n',
  'with nothing but a body': '  <body>y</body>',
  'with tags left out': '<!doctype html>\n<title>x</title>\n<p>y',
  'with tags left out, in one line': '<!doctype html><title>x</title><p>y',
  'with nothing but an html element': '<html>\n<p>y',
  'with a doctype alone': '<!doctype html>\n<p>y',
  'with capital tags': '<HTML>\n<HEAD>\n<TITLE>x</TITLE>\n</HEAD >\n<BODY>y',
  'with a broken head': '<html><head><title>x</title><div>y</div></head><body>z',
  'with ends of heads in scripts and comments':
    '<html><head><script>"</head>"</script><!-- </head> --><title></head></title>\n</head>\n<body>',
  'with marks that are text':
    '<html><head><title><!-- recension:begin --></title><script>"<!-- recension:begin --><!-- recension:end -->"</script>\n</head>',
  'with trailing spaces': '<html>  \n<head>  \n  <title>x</title>  \n  </head>  \n<body>y',
  'with a comment for a head': '<html><head><!-- nothing --></head><body>',
  'that breaks off': '<html><head><meta name="a" content="b"><title>never ended',
  'without anything after the head': '<html><head></head>',
}

describe('embedding into a page', () => {
  it.each(Object.entries(pages))('%s leaves every other character as it is', (_, text) => {
    const result = embedded(text)
    expect(result).not.toBe(text)
    expect(without(result)).toBe(text)
  })

  it.each(Object.entries(pages))('%s twice is the same as once', (_, text) => {
    expect(embedded(embedded(text))).toBe(embedded(text))
  })

  it.each(Object.entries(pages))('%s puts everything where search engines look for it', (_, text) => {
    const elements = elementsOf(embedded(text).replace('\uFEFF', ''))
    const before = elementsOf(text)
    const head = named(elements, 'head')[0]
    const inHead = head?.childNodes.map(({ nodeName }) => nodeName) ?? []
    const added = named(elements, 'meta').length - named(before, 'meta').length
    expect(added).toBe(parts.metas.length)
    expect(inHead.filter((name) => name === 'link')).toHaveLength(parts.links.length)
    const [script] = named(elements, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json')
    expect(JSON.parse(textOf(script))).toEqual(jsonldOf(mine))
    expect(named(elements, 'script')).toHaveLength(named(before, 'script').length + 1)
    expect(metasOf(elements)['citation_title']).toEqual(['Zwei Bücher über eine Grube'])
  })

  it('keeps the indentation and the line ends of the page', () => {
    const result = embedded(plain.replaceAll('\n', '\r\n'))
    expect(result).toContain('\r\n    <title>Rezension</title>\r\n    <!-- recension:begin -->\r\n    <meta name="citation_title"')
    expect(result).toContain('\r\n    <!-- recension:end -->\r\n  </head>\r\n')
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('replaces what an earlier run put in when the review has changed', () => {
    const before = embedded(plain, partsOf(gender))
    expect(embedded(before)).toBe(embedded(plain))
  })

  it('replaces the block where somebody has moved it', () => {
    const before = embedded(plain, partsOf(gender))
    const block = /    <!-- recension:begin -->[^]*<!-- recension:end -->\n/.exec(before)?.[0] ?? ''
    const moved = plain.replace('    <meta charset', () => `${block}    <meta charset`)
    const result = embedded(moved)
    expect(result.indexOf('recension:end')).toBeLessThan(result.indexOf('charset'))
    expect(without(result)).toBe(plain)
  })

  it('leaves one block where there were two', () => {
    const once = embedded(plain)
    const block = /    <!-- recension:begin -->[^]*<!-- recension:end -->\n/.exec(once)?.[0] ?? ''
    expect(embedded(once.replace(block, () => block + block))).toBe(once)
  })

  it('adds no tag that the page has under the same name, however it spells it', () => {
    const own = `<html><head>
<meta name="Citation_Title" content="Ihr eigener Titel">
<meta name="citation_date" content="2024">
<meta name="citation_author" content="I. Thalmann">
<meta name="DC.Creator.PersonalName" content="I. Thalmann">
<meta name="DC.Relation" content="Heft 3">
</head><body>`
    const metas = metasOf(elementsOf(embedded(own)))
    expect(metas['Citation_Title']).toEqual(['Ihr eigener Titel'])
    expect(metas['citation_title']).toBeUndefined()
    expect(metas['citation_publication_date']).toBeUndefined()
    expect(metas['citation_author']).toEqual(['I. Thalmann'])
    expect(metas['citation_author_orcid']).toBeUndefined()
    expect(metas['DC.creator']).toBeUndefined()
    expect(metas['DC.relation']).toContain('urn:isbn:9780306406157')
    expect(metas['citation_doi']).toEqual(['10.5555/zsg.2024.0412'])
    expect(embedded(embedded(own))).toBe(embedded(own))
  })

  it('adds no link that the page has, and no second canonical address or licence', () => {
    const own = `<html><head><link rel="canonical" href="https://journal.example/412"><link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<link href="https://orcid.org/0000-0002-1825-0097" rel="me Author"></head>`
    const elements = elementsOf(embedded(own))
    expect(linksOf(elements, 'canonical')).toEqual(['https://journal.example/412'])
    expect(linksOf(elements, 'schema.DC')).toHaveLength(1)
    expect(linksOf(elements, 'author')).toEqual([])
    expect(linksOf(elements, 'cite-as')).toEqual(['https://doi.org/10.5555/zsg.2024.0412'])
  })

  it('closes every element on a page that is read as XML', () => {
    const result = embedded(
      '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<title>x</title>\n</head>\n<body/></html>',
    )
    expect(result).toMatch(/<meta name="citation_title" content="[^"]*" \/>/)
    expect(result).not.toMatch(/<(?:meta|link)[^>]*[^/]>/)
  })

  it('is not led astray by what a review says', () => {
    const bad = '<!-- recension:end --></script></head><script>alert(1)</script> $& "\'>'
    const record = { ...mine, titles: [{ value: bad }], keywords: [{ value: bad }] }
    const result = embedded(plain, partsOf(record))
    const elements = elementsOf(result)
    expect(named(elements, 'script')).toHaveLength(1)
    expect(metasOf(elements)['citation_title']).toEqual([bad])
    expect(embedded(result, partsOf(record))).toBe(result)
    expect(without(result)).toBe(plain)
  })

  it.each(['', 'Just a text about a book.', '{"title": "<head>"}', '<p>a fragment</p>', '\uFEFF'])(
    'refuses what is no whole page: %j',
    (text) => {
      const result = embed(text, parts)
      expect(result).toMatchObject({ ok: false, diagnostic: { rule: 'embed/page-is-html', severity: 'error' } })
    },
  )

  it('refuses a page that nests without end, soon', () => {
    const result = embed(`<html><head></head><body>${'<div>'.repeat(50_000)}`, parts)
    expect(result).toMatchObject({ ok: false, diagnostic: { rule: 'read/input-is-not-too-large' } })
  })
})
