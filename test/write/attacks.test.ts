import { parse, parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Dataset } from '../../src/rdf/dataset.js'
import { iri, toIri } from '../../src/rdf/iri.js'
import { text } from '../../src/rdf/literal.js'
import { rdf, schema } from '../../src/rdf/terms.js'
import { jsonForScript } from '../../src/write/json-for-script.js'
import { jsonld } from '../../src/write/jsonld.js'
import { nquads } from '../../src/write/nquads.js'
import { ntriples } from '../../src/write/ntriples.js'
import { schemaOrgJsonld } from '../../src/write/schema-org.js'
import { trig } from '../../src/write/trig.js'
import { turtle } from '../../src/write/turtle.js'
import { context } from './context.js'
import { statements, statementsOf, withJsonldJs, withN3, withOxigraph } from './readers.js'

const review = iri('https://example.org/reviews/j/1/#review')

/** What people have put where an address belongs. */
const addresses = [
  'http://e.org/a> . <http://evil/s> <http://evil/p> <http://evil/o',
  'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  'http://a.example/with space',
  'http://a.example/"quoted"',
  'http://a.example/{x}|y^z`',
  'http://a.example/line\nbreak',
  'http://a.example/\\u003E',
  'http://a.example/\u0000',
  'http://a.example/%zz',
  'http://a.example/#a#b',
  'http://a.example/\ud800',
  'http://a.example/\uffff',
  'http://a.example/\u202egpj',
]

/** What people have put where a title belongs. */
const titles = [
  'x" . <http://evil/s> <http://evil/p> "y',
  'x\\" . <http://evil/s> <http://evil/p> "y',
  '""" . <http://evil/s> <http://evil/p> """',
  "'''",
  'x\n. <http://evil/s> <http://evil/p> <http://evil/o> .\n#',
  'x" } ; CLEAR ALL #',
  '"@en',
  '"^^<http://evil/d>',
  'half \ud800 a character',
  '\u0000\u0001\u001b[31m\u007f\u0085',
  '\u2028\u2029\u202e\u200e',
  '\\u0022',
  '\\',
  '{"@id": "http://evil/s"}',
  '","@id":"http://evil/s","x":"',
]

/** What ends a script element, or opens a comment in one. */
const markup = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></script>',
  '</ScRiPt >',
  '</script/x>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&lt;/script&gt;',
  'x"><script>',
  "' y='",
  '\u2028\u2029',
  '\\u003c/script>',
]

function about(values: { readonly title?: string; readonly address?: string }): Dataset {
  const dataset = new Dataset()
  const node = dataset.resource(review).add(rdf.type, schema.Review)
  if (values.title !== undefined) node.add(schema.name, text(values.title)).add(schema.name, text(values.title, 'en'))
  const link = toIri(values.address ?? '')
  if (link !== undefined) {
    node.add(schema.url, link).add(link, link)
    dataset.state(link, schema.name, text('x'))
  }
  return dataset
}

async function expectWhole(dataset: Dataset): Promise<void> {
  const expected = statements(dataset)
  for (const [written, syntax] of [
    [turtle(dataset), 'turtle'],
    [ntriples(dataset), 'ntriples'],
  ] as const) {
    expect(withN3(written, syntax)).toEqual(expected)
    expect(withOxigraph(written, syntax)).toEqual(expected)
  }
  const graphs = [[review.value, dataset]] as const
  expect(withN3(nquads(graphs), 'nquads')).toEqual(statementsOf(graphs))
  expect(withOxigraph(trig(graphs), 'trig')).toEqual(statementsOf(graphs))
  expect(withN3(await withJsonldJs(jsonld(dataset, review, context)), 'nquads')).toEqual(expected)
}

describe('an address that somebody typed', () => {
  it.each(addresses)('adds no statement and breaks no file: %j', async (address) => {
    await expectWhole(about({ address }))
  })
})

describe('a title that somebody typed', () => {
  it.each([...titles, ...markup])('adds no statement and breaks no file: %j', async (title) => {
    await expectWhole(about({ title }))
  })
})

describe('JSON inside a script element', () => {
  it.each([...titles, ...markup])('stays inside and says the same: %j', (title) => {
    for (const json of [schemaOrgJsonld(about({ title }), review), jsonld(about({ title }), review, context)]) {
      const page = `<!doctype html><html><head><title>t</title><script type="application/ld+json">${jsonForScript(json)}</script><meta name="after"></head><body><p>b</p></body></html>`
      const html = serialize(parse(page))
      expect(html.match(/<script/g)).toHaveLength(1)
      expect(html).toContain('<meta name="after"></head><body><p>b</p></body></html>')
      const [script] = parseFragment(`<script>${jsonForScript(json)}</script>`).childNodes
      const [content] = script !== undefined && 'childNodes' in script ? script.childNodes : []
      expect(content !== undefined && 'value' in content && JSON.parse(content.value)).toEqual(JSON.parse(json))
    }
  })

  it('leaves JSON without such characters as it is', () => {
    expect(jsonForScript('{"name":"Gender a výzkum \\"x\\""}')).toBe('{"name":"Gender a výzkum \\"x\\""}')
  })

  it('escapes what ends a script, a comment or a line', () => {
    expect(jsonForScript('"<>&\u2028\u2029"')).toBe('"\\u003c\\u003e\\u0026\\u2028\\u2029"')
  })
})
