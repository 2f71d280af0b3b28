import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dataset, type Term } from '../../src/rdf/dataset.js'
import { type Iri, iri, toIri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { parseJsonld, parseWithN3 } from '../../src/rdf/parse.js'
import { cito, dcterms, fabio, rdf, schema, xsd } from '../../src/rdf/terms.js'
import { jsonld } from '../../src/write/jsonld.js'
import { nquads } from '../../src/write/nquads.js'
import { trig } from '../../src/write/trig.js'
import { turtle } from '../../src/write/turtle.js'
import { context } from './context.js'
import { statements, statementsOf, withJsonldJs, withN3, withOxigraph } from './readers.js'

const vocabulary = [
  schema.Book,
  schema.name,
  schema.itemReviewed,
  schema.author,
  schema.isPartOf,
  cito.reviews,
  fabio.Book,
  rdf.type,
  rdf.nil,
  dcterms.issued,
]
const starts = [
  'https://example.org/books/x/#',
  'https://example.org/books/y/#',
  'https://example.org/reviews/j/1/#',
  'https://example.org/',
  'http://schema.org/',
  'urn:x:',
  'schema:',
  'time:',
  'mailto:',
  'http:',
]
const iris: fc.Arbitrary<Iri> = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc
    .tuple(fc.constantFrom(...starts), fc.oneof(fc.string({ maxLength: 8 }), fc.string({ maxLength: 4, unit: 'binary' })))
    .map(([start, end]) => toIri(start + end))
    .filter((made) => made !== undefined),
)
const texts = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ maxLength: 10, unit: 'binary' }),
  fc.constantFrom('', '"', '\\', '</script>', '\ud800', '\r\n'),
)
const literals = fc.oneof(
  texts.map((value) => text(value)),
  fc.tuple(texts, fc.constantFrom('en', 'cs', 'zh-hant', 'x-a-b')).map(([value, language]) => text(value, language)),
  fc
    .tuple(
      fc.oneof(texts, fc.integer().map(String)),
      fc.constantFrom(xsd.integer, xsd.boolean, xsd.date, xsd.decimal, iri('http://a.example/datatype')),
    )
    .map(([value, datatype]) => typed(value, datatype)),
)
const triples: fc.Arbitrary<readonly [Iri, Iri, Term]> = fc.tuple(iris, iris, fc.oneof(iris, literals))
const datasets = fc.array(triples, { maxLength: 25 }).map((list) => {
  const dataset = new Dataset()
  for (const [subject, predicate, object] of list) dataset.state(subject, predicate, object)
  return dataset
})

const runs = { numRuns: 150 }

describe('any dataset', () => {
  it('is the same after Turtle', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const written = turtle(dataset)
        expect(withN3(written, 'turtle')).toEqual(statements(dataset))
        expect(withOxigraph(written, 'turtle')).toEqual(statements(dataset))
      }),
      runs,
    )
  })

  it('is the same after TriG and N-Quads', () => {
    fc.assert(
      fc.property(datasets, datasets, iris, (first, second, name) => {
        const graphs = [
          ['', first],
          [name.value, second],
        ] as const
        expect(withN3(trig(graphs), 'trig')).toEqual(statementsOf(graphs))
        expect(withN3(nquads(graphs), 'nquads')).toEqual(statementsOf(graphs))
        expect(withOxigraph(nquads(graphs), 'nquads')).toEqual(statementsOf(graphs))
      }),
      runs,
    )
  })

  it('is the same after JSON-LD, whatever node it is told from', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, iris, async (dataset, root) => {
        const written = jsonld(dataset, root, context)
        expect(withN3(await withJsonldJs(written), 'nquads')).toEqual(statements(dataset))
        const parsed = await parseJsonld(written)
        expect(parsed.ok && statementsOf(parsed.graphs)).toEqual(statements(dataset))
      }),
      runs,
    )
  })
})

describe('reading any text', () => {
  it('never throws', async () => {
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<http://a.example/',
            '>',
            '<',
            '"',
            '"""',
            '\\',
            '@',
            '^^',
            '[',
            ']',
            '(',
            ')',
            '{',
            '}',
            '_:b',
            '.',
            ';',
            'a',
            '@prefix',
            ':',
            '<<',
            '>>',
            '#',
            '\n',
          ),
        )
        .map((it) => it.join('')),
    )
    await fc.assert(
      fc.asyncProperty(source, async (it) => {
        for (const syntax of ['turtle', 'ntriples', 'nquads', 'trig'] as const) expect(parsedOrRefused(it, syntax)).toBe(true)
        expect(typeof (await parseJsonld(it)).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on JSON of any shape, and leaves the program as it was', async () => {
    const key = fc.oneof(
      fc.constantFrom(
        '@id',
        '@type',
        '@graph',
        '@context',
        '@list',
        '@value',
        '@language',
        '@reverse',
        '@included',
        '__proto__',
        'http://a.example/p',
      ),
      fc.string(),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('__proto__', 'http://a.example/x', '_:b', '@type', 'https://schema.org', null, true, 1),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(tree, async (it) => {
        expect(typeof (await parseJsonld(JSON.stringify(it))).ok).toBe('boolean')
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

function parsedOrRefused(source: string, syntax: 'turtle' | 'ntriples' | 'nquads' | 'trig'): boolean {
  try {
    return typeof parseWithN3(source, syntax).ok === 'boolean'
  } catch {
    return false
  }
}
