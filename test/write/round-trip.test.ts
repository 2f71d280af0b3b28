import { describe, expect, it } from 'vitest'
import { Blank, Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { parseJsonld } from '../../src/rdf/parse.js'
import { dcterms, rdf, schema, xsd } from '../../src/rdf/terms.js'
import { jsonld } from '../../src/write/jsonld.js'
import { nquads } from '../../src/write/nquads.js'
import { ntriples } from '../../src/write/ntriples.js'
import { trig } from '../../src/write/trig.js'
import { turtle } from '../../src/write/turtle.js'
import { canonical } from '../rdf/canonical.js'
import { context } from './context.js'
import { statements, statementsOf, withJsonldJs, withN3, withOxigraph } from './readers.js'
import { review, reviewDocument, seedDataset } from './seed.js'

const node = iri('https://a.example/b/#book')

/** Every shape of statement that a writer could get wrong, about one node. */
function oddDataset(): Dataset {
  const odd = new Dataset()
  const subject = odd.resource(node)
  subject.add(schema.name, text('second')).add(rdf.type, schema.Book).add(schema.position, typed('01', xsd.integer))
  subject.add(schema.name, text('with "quotes", \\ and\nlines\r\tand \u0000 \u001f \u007f \u2028')).add(schema.name, text('česky', 'cs'))
  for (const lexical of ['1', '-1', '+1', '0', '-0', '', '1.0', '123456789012345678901234567890', ' 1'])
    subject.add(schema.position, typed(lexical, xsd.integer))
  for (const lexical of ['true', 'false', '1', 'TRUE', '']) subject.add(schema.isAccessibleForFree, typed(lexical, xsd.boolean))
  for (const value of ['2025', '2025-12', '2025-12-12'])
    subject.add(dcterms.issued, typed(value, xsd.date)).add(dcterms.issued, text(value))
  subject.add(dcterms.issued, typed('2025', xsd.gYear)).add(dcterms.issued, node).add(dcterms.issued, text('2025', 'en'))
  subject.add(schema.license, text('All rights reserved')).add(schema.license, text('x', 'en')).add(schema.license, typed('1', xsd.integer))
  subject.add(schema.license, iri('https://creativecommons.org/licenses/by/4.0/')).add(rdf.type, text('a type that is a text'))
  subject.add(iri('http://a.example/size'), typed('5', xsd.integer)).add(iri('http://a.example/size'), text('5'))
  subject.add(iri('http://a.example/size'), typed('true', xsd.boolean)).add(iri('http://a.example/p?q=1&r=é'), iri('http://a.example/č'))
  subject.add(iri('urn:isbn:9780306406157'), iri('mailto:editor@a.example')).add(schema.author, iri('https://a.example/b/#person-дарья'))
  for (const name of ['x.', '.x', '-x', 'a.b', 'a,b', "a'b", 'a(b)', 'a%20b', 'a:b', 'x/y', '', '1', 'ſ', 'a\u0300', '𠀀', 'a/#']) {
    subject.add(schema.sameAs, iri(`https://a.example/b/${name.includes('#') ? name : `#${name}`}`))
  }
  return odd
}

describe.each([
  ['the page that the project was made for', seedDataset, review],
  ['a book with every shape of statement', oddDataset, node],
  ['nothing', () => new Dataset(), node],
] as const)('%s', (_, dataset, root) => {
  const expected = statements(dataset())

  it('survives Turtle', () => {
    expect(withN3(turtle(dataset()), 'turtle')).toEqual(expected)
    expect(withOxigraph(turtle(dataset()), 'turtle')).toEqual(expected)
  })

  it('survives N-Triples', () => {
    expect(withN3(ntriples(dataset()), 'ntriples')).toEqual(expected)
    expect(withOxigraph(ntriples(dataset()), 'ntriples')).toEqual(expected)
  })

  it('survives N-Quads and TriG, in named graphs and in none', () => {
    const graphs = [
      ['', dataset()],
      [reviewDocument.value, dataset()],
      ['https://a.example/empty', new Dataset()],
    ] as const
    const all = statementsOf(graphs)
    expect(withN3(nquads(graphs), 'nquads')).toEqual(all)
    expect(withOxigraph(nquads(graphs), 'nquads')).toEqual(all)
    expect(withN3(trig(graphs), 'trig')).toEqual(all)
    expect(withOxigraph(trig(graphs), 'trig')).toEqual(all)
  })

  it('survives JSON-LD', async () => {
    const written = jsonld(dataset(), root, context)
    expect(withN3(await withJsonldJs(written), 'nquads')).toEqual(expected)
    expect(withOxigraph(written, 'jsonld')).toEqual(expected)
    const parsed = await parseJsonld(written)
    expect(parsed.ok && statementsOf(parsed.graphs)).toEqual(expected)
  })

  it('is written the same way each time', () => {
    for (const write of [turtle, ntriples, (it: Dataset) => jsonld(it, root, context)]) expect(write(dataset())).toBe(write(dataset()))
  })
})

describe('blank nodes of other people', () => {
  const hostile = 'b0 <http://evil.example/s> <http://evil.example/p> .\n_:b1'
  const first = new Blank('b0')
  const dataset = new Dataset()
    .state(first, schema.author, new Blank(hostile))
    .state(new Blank(hostile), schema.name, text('x'))
    .state(new Blank('x0062'), schema.name, text('not b'))
    .state(new Blank('b'), schema.name, text('b'))
    .state(new Blank(''), schema.author, first)
    .state(new Blank('č.'), rdf.type, first)

  it('stay apart and cannot add statements, whatever their labels hold', async () => {
    const expected = await canonical(nquads([['', dataset]]))
    expect(expected).not.toContain('evil')
    const texts = [ntriples(dataset), turtle(dataset)]
    for (const [i, syntax] of (['ntriples', 'turtle'] as const).entries()) {
      expect(await canonical(`${withN3(texts[i] ?? '', syntax).join('\n')}\n`)).toBe(expected)
      expect(await canonical(`${withOxigraph(texts[i] ?? '', syntax).join('\n')}\n`)).toBe(expected)
    }
    expect(await canonical(await withJsonldJs(jsonld(dataset, node, context)))).toBe(expected)
  })

  it('can name graphs', () => {
    const graphs = [['_:b0', new Dataset().state(node, schema.name, text('x'))]] as const
    expect(withN3(nquads(graphs), 'nquads')).toEqual(withN3(trig(graphs), 'trig'))
  })
})
