import { describe, expect, it } from 'vitest'
import { type Parsed, parseJsonld, parseRdf, parseWithN3, type TextSyntax } from '../../src/rdf/parse.js'

const review = '<https://example.org/reviews/gender-a-vyzkum/26-2-152-not-your-rescue-project/#review>'

function lines(parsed: Parsed, graph = ''): readonly string[] {
  if (!parsed.ok) throw new Error(parsed.reason)
  return [...(parsed.graphs.get(graph) ?? [])].map(({ subject, predicate, object }) => `${subject.nt} ${predicate.nt} ${object.nt}`)
}

function reason(parsed: Parsed): string {
  if (parsed.ok) throw new Error('it was read')
  return parsed.reason
}

describe('reading Turtle, TriG, N-Triples and N-Quads', () => {
  it('reads a review and its book out of Turtle', () => {
    const source = `@prefix schema: <http://schema.org/> .
${review} a schema:Review ; schema:name "Recenze"@CS ; schema:itemReviewed <https://example.org/books/b/#book> ; schema:position 1 .`
    expect(lines(parseWithN3(source, 'turtle'))).toEqual([
      `${review} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Review>`,
      `${review} <http://schema.org/name> "Recenze"@cs`,
      `${review} <http://schema.org/itemReviewed> <https://example.org/books/b/#book>`,
      `${review} <http://schema.org/position> "1"^^<http://www.w3.org/2001/XMLSchema#integer>`,
    ])
  })

  it('keeps named graphs apart', () => {
    const source = '<http://a.example/s> <http://a.example/p> "1" <http://a.example/g> .\n<http://a.example/s> <http://a.example/p> "2" .'
    const parsed = parseWithN3(source, 'nquads')
    expect(lines(parsed)).toEqual(['<http://a.example/s> <http://a.example/p> "2"'])
    expect(lines(parsed, 'http://a.example/g')).toEqual(['<http://a.example/s> <http://a.example/p> "1"'])
  })

  it('writes schema.org with http, whatever the source says, in types, properties and datatypes', () => {
    const source =
      '<http://a.example/s> a <https://schema.org/Book> ; <https://schema.org/datePublished> "2024"^^<https://schema.org/Date> .'
    expect(lines(parseWithN3(source, 'turtle')).join('\n')).not.toContain('https://schema.org')
  })

  it('labels blank nodes in the order of appearance, the same way each time', () => {
    const source = '_:zebra <http://a.example/p> [ <http://a.example/q> _:zebra ] .'
    const twice = [parseWithN3(source, 'turtle'), parseWithN3(source, 'turtle')].map((parsed) => lines(parsed))
    expect(twice[0]).toEqual(twice[1])
    expect(twice[0]).toContain('_:b0 <http://a.example/p> _:b1')
  })

  it('says a statement that stands twice once, also among thousands', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `<http://a.example/s> <http://a.example/p> "${i % 2500}" .`).join('\n')
    expect(lines(parseWithN3(many, 'ntriples'))).toHaveLength(2500)
  })

  it('composes text to Normal Form C', () => {
    expect(lines(parseWithN3('<http://a.example/s> <http://a.example/p> "cafe\u0301" .', 'ntriples'))[0]).toContain('caf\u00e9')
  })

  it.each<readonly [string, TextSyntax, string, number, number | undefined]>([
    ['a prefix that is not declared', 'turtle', '<http://a.example/s>\n  foo:p 1 .', 2, undefined],
    ['a sentence without an end', 'turtle', '<http://a.example/s> <http://a.example/p>', 1, undefined],
    ['an address that is not complete', 'turtle', '\n <book> <http://a.example/p> 1 .', 2, 2],
    ['a second hash in an address', 'ntriples', '<http://a.example/s> <http://a.example/p> <http://a.example/#a#b> .', 1, 43],
    [
      'a mark that turns the direction of reading in an address',
      'ntriples',
      '<http://a.example/s> <http://a.example/p> <http://a.example/\u202egpj> .',
      1,
      43,
    ],
    [
      'a statement about a statement',
      'turtle',
      '<http://a.example/s> <http://a.example/p>\n <<( <http://a.example/s> <http://a.example/p> 1 )>> .',
      2,
      undefined,
    ],
    ['a reified statement', 'turtle', '<< <http://a.example/s> <http://a.example/p> 1 >> <http://a.example/p> 1 .', 1, undefined],
    ['an annotated statement', 'turtle', '<http://a.example/s> <http://a.example/p> 1 {| <http://a.example/p> 1 |} .', 1, undefined],
    ['a text with a direction', 'turtle', '<http://a.example/s> <http://a.example/p> "x"@ar--rtl .', 1, undefined],
  ])('refuses %s and names the line', (_, syntax, source, line, column) => {
    const parsed = parseWithN3(source, syntax)
    expect(parsed).toMatchObject(column === undefined ? { ok: false, line } : { ok: false, line, column })
    expect(reason(parsed)).toMatch(/\.$/)
  })

  it('saves addresses that hold characters which only need encoding', () => {
    expect(lines(parseWithN3('<http://a.example/50%> <http://a.example/p> 1 .', 'turtle'))[0]).toContain('<http://a.example/50%25>')
  })

  it('resolves relative addresses against the base that it is given', () => {
    expect(lines(parseWithN3('<#book> <#p> <../x> .', 'turtle', 'http://a.example/b/c/'))).toEqual([
      '<http://a.example/b/c/#book> <http://a.example/b/c/#p> <http://a.example/b/x>',
    ])
  })
})

describe('reading JSON-LD', () => {
  it('reads what pages embed with the context of schema.org', async () => {
    const source = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Review',
      '@id': 'https://a.example/r',
      url: 'https://a.example/r.html',
      license: 'All rights reserved',
      itemReviewed: { '@type': 'Book', '@id': 'https://a.example/b', name: 'Not Your Rescue Project', numberOfPages: 200 },
    })
    expect(lines(await parseJsonld(source))).toEqual([
      '<https://a.example/r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Review>',
      '<https://a.example/r> <http://schema.org/itemReviewed> <https://a.example/b>',
      '<https://a.example/r> <http://schema.org/license> "All rights reserved"',
      '<https://a.example/r> <http://schema.org/url> <https://a.example/r.html>',
      '<https://a.example/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Book>',
      '<https://a.example/b> <http://schema.org/name> "Not Your Rescue Project"',
      '<https://a.example/b> <http://schema.org/numberOfPages> "200"^^<http://www.w3.org/2001/XMLSchema#integer>',
    ])
  })

  it.each([
    'http://schema.org',
    'https://schema.org/',
    'http://www.schema.org',
    'https://schema.org/docs/jsonldcontext.jsonld',
    'schema.org',
  ])('knows the context of schema.org as %s', async (context) => {
    expect(lines(await parseJsonld(JSON.stringify({ '@context': context, '@id': 'https://a.example/b', name: 'B' })))).toHaveLength(1)
  })

  it('reads with a context that the caller brings', async () => {
    const contexts = new Map([['https://a.example/context', { '@context': { title: 'http://purl.org/dc/terms/title' } }]])
    const source = '{"@context":"https://a.example/context","@id":"https://a.example/b","title":{"@value":"Kniha","@language":"cs"}}'
    expect(lines(await parseRdf(source, 'jsonld', undefined, contexts))).toEqual([
      '<https://a.example/b> <http://purl.org/dc/terms/title> "Kniha"@cs',
    ])
  })

  it.each([
    ['"http://127.0.0.1:9/meta"'],
    ['["https://schema.org", "http://127.0.0.1:9/meta"]'],
    ['{"@version": 1.1, "@import": "http://127.0.0.1:9/meta"}'],
    ['{"name": {"@id": "http://schema.org/name", "@context": "http://127.0.0.1:9/meta"}}'],
    ['"file:///etc/passwd"'],
  ])('fetches no context and names what it did not fetch: %s', async (context) => {
    const parsed = await parseJsonld(`{"@context": ${context}, "@id": "https://a.example/b", "name": {"@id": "https://a.example/c"}}`)
    expect(reason(parsed)).toMatch(/"(http:\/\/127\.0\.0\.1:9\/meta|file:\/\/\/etc\/passwd)".*nothing is fetched/)
  })

  it.each([
    ['an address with a space and brackets', { '@id': 'http://bad iri/<>', 'http://a.example/p': 'x' }],
    ['an address that is not complete', { '@id': 'book', 'http://a.example/p': 'x' }],
    ['a second hash', { '@id': 'http://a.example/#a#b', 'http://a.example/p': 'x' }],
    ['half a character in an address', { '@id': 'http://a.example/\ud800', 'http://a.example/p': 'x' }],
    ['a name that has no meaning', { '@id': 'http://a.example/b', title: 'x' }],
    ['a language that is none', { '@id': 'http://a.example/b', 'http://a.example/p': { '@value': 'x', '@language': 'en US' } }],
    ['a text direction', { '@id': 'http://a.example/b', 'http://a.example/p': { '@value': 'x', '@direction': 'rtl' } }],
    ['text', 'x'],
    ['null', null],
  ])('refuses %s', async (_, document) => {
    expect(reason(await parseJsonld(JSON.stringify(document)))).toMatch(/[.…]$/)
  })

  it.each([
    '{"@id": "__proto__", "http://a.example/p": "x"}',
    '{"@id": "http://a.example/b", "__proto__": {"polluted": 1}}',
    '{"@context": {"@vocab": "http://a.example/"}, "constructor": {"prototype": "x"}}',
    '{"@type": ["__proto__"], "http://a.example/p": "x"}',
    '{"@context": {"name": "@id"}, "name": "__proto__", "http://a.example/p": "x"}',
    '{"@context": {"@base": "__proto__"}, "@id": "", "http://a.example/p": "x"}',
  ])('refuses names that would change the program: %s', async (source) => {
    expect((await parseJsonld(source)).ok).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  it('refuses nesting deeper than 64 levels before reading it, and brackets in text do not count', async () => {
    expect(reason(await parseJsonld('['.repeat(2000) + ']'.repeat(2000)))).toContain('64')
    expect(reason(await parseJsonld('{"a":'.repeat(200_000)))).toContain('64')
    const text = JSON.stringify({ '@id': 'http://a.example/b', 'http://a.example/p': `\\"${'['.repeat(200)}` })
    expect(lines(await parseJsonld(text))).toHaveLength(1)
  })

  it('refuses a file of more than 32 MB', async () => {
    expect(reason(await parseJsonld(`[${' '.repeat(32_000_000)}]`))).toContain('32 MB')
  })

  it('reads a file that begins with a byte order mark', async () => {
    expect(lines(await parseJsonld('\uFEFF{"@id": "http://a.example/b", "http://a.example/p": "x"}'))).toHaveLength(1)
    expect(lines(parseWithN3('\uFEFF<http://a.example/b> <http://a.example/p> "x" .', 'turtle'))).toHaveLength(1)
  })

  it('says that broken JSON is broken', async () => {
    expect((await parseJsonld('{"@id": "http://a.example/b",,}')).ok).toBe(false)
    expect((await parseJsonld('')).ok).toBe(false)
  })

  it('reads thousands of values of one property without slowing down', async () => {
    const values = Array.from({ length: 20_000 }, (_, i) => ({ '@id': `http://a.example/${i}` }))
    const parsed = await parseJsonld(JSON.stringify({ '@id': 'http://a.example/b', 'http://a.example/p': values }))
    expect(lines(parsed)).toHaveLength(20_000)
  })

  it('reads lists, reversed properties and named graphs', async () => {
    const source = JSON.stringify({
      '@id': 'http://a.example/g',
      '@graph': [{ '@id': 'http://a.example/b', 'http://a.example/list': { '@list': ['x', 1.5] } }],
      '@reverse': { 'http://a.example/p': { '@id': 'http://a.example/c' } },
    })
    const parsed = await parseJsonld(source)
    expect(lines(parsed)).toEqual(['<http://a.example/c> <http://a.example/p> <http://a.example/g>'])
    expect(lines(parsed, 'http://a.example/g')).toContain(
      '_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1.5E0"^^<http://www.w3.org/2001/XMLSchema#double>',
    )
  })
})
