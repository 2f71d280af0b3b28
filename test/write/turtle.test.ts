import { describe, expect, it } from 'vitest'
import { Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { cito, rdf, schema, xsd } from '../../src/rdf/terms.js'
import { trig } from '../../src/write/trig.js'
import { turtle } from '../../src/write/turtle.js'
import { reviewDocument, seedDataset } from './seed.js'

const base = 'https://example.org'
const review = iri(`${base}/reviews/j/1-2-3-b/#review`)
const book = iri(`${base}/books/b/#book`)
const other = iri(`${base}/books/c/#book`)

describe('Turtle', () => {
  it('is pleasant to read', () => {
    const dataset = new Dataset()
    dataset
      .resource(review)
      .add(schema.name, text('Recenze', 'cs'))
      .add(rdf.type, schema.Review)
      .add(cito.reviews, book)
      .add(schema.name, text('Review', 'en'))
    dataset
      .resource(book)
      .add(rdf.type, schema.Book)
      .add(schema.position, typed('1', xsd.integer))
      .add(schema.isAccessibleForFree, typed('true', xsd.boolean))
    expect(turtle(dataset)).toBe(`@prefix review: <https://example.org/reviews/j/1-2-3-b/#> .
@prefix book: <https://example.org/books/b/#> .
@prefix schema: <http://schema.org/> .
@prefix cito: <http://purl.org/spar/cito/> .

review:review a schema:Review ;
    schema:name "Recenze"@cs, "Review"@en ;
    cito:reviews book:book .

book:book a schema:Book ;
    schema:position 1 ;
    schema:isAccessibleForFree true .
`)
  })

  it('gives each of several books a prefix of its own, in the order in which they come up', () => {
    const dataset = new Dataset().state(review, cito.reviews, other).state(review, cito.reviews, book)
    expect(turtle(dataset)).toContain('@prefix book: <https://example.org/books/c/#> .\n@prefix book-2: <https://example.org/books/b/#> .')
    expect(turtle(dataset)).toContain('review:review cito:reviews book:book, book-2:book .')
  })

  it('numbers no more documents than a reader keeps apart, and stays quick for thousands', () => {
    const dataset = new Dataset()
    for (let i = 0; i < 20_000; i++) dataset.state(iri(`${base}/books/b${i}/#book`), schema.name, text('B'))
    const start = performance.now()
    expect(turtle(dataset)).toContain('book-50:book')
    expect(turtle(dataset)).not.toContain('book-51:')
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('tells journals from issues, and knows organizations', () => {
    const dataset = new Dataset()
      .state(iri(`${base}/journals/j/26-2/#issue`), schema.isPartOf, iri(`${base}/journals/j/#journal`))
      .state(iri(`${base}/organizations/o/#organization`), schema.name, text('O'))
    expect(turtle(dataset)).toContain('issue:issue schema:isPartOf journal:journal .\n\norganization:organization schema:name "O" .')
  })

  it('writes many objects one a line', () => {
    const dataset = new Dataset()
    for (const name of ['a', 'b', 'c']) dataset.state(book, schema.keywords, text(name))
    expect(turtle(dataset)).toContain('book:book schema:keywords "a",\n        "b",\n        "c" .')
  })

  it('writes the whole address where no prefixed name is safe', () => {
    for (const name of ['b.', '-b', 'b,c', "b'c", 'b%20c', 'b:c', 'b/c', 'b?c', '~b', 'b𠀀']) {
      const dataset = new Dataset().state(iri(`${base}/books/b/#${name}`), schema.name, text('x'))
      expect(turtle(dataset)).toContain(`<${base}/books/b/#${name}> schema:name "x" .`)
    }
    expect(turtle(new Dataset().state(iri(`${base}/books/пикник/#book-č`), schema.name, text('x')))).toContain(
      'book:book-č schema:name "x" .',
    )
  })

  it('takes prefixes of the caller, passes over those that no file can hold, and declares only what it uses', () => {
    const prefixes = new Map([
      ['ex', 'http://ex.example/'],
      ['unused', 'http://unused.example/'],
      ['a: <x> .\n@prefix b', 'http://evil.example/'],
      ['bad', 'http://bad.example/> . <x:y> <x:y> <x:y'],
    ])
    const dataset = new Dataset().state(iri('http://ex.example/s'), iri('http://evil.example/p'), iri('http://bad.example/o'))
    expect(turtle(dataset, { prefixes })).toBe(
      '@prefix ex: <http://ex.example/> .\n\nex:s <http://evil.example/p> <http://bad.example/o> .\n',
    )
  })

  it('lets the caller name what the table of vocabularies names otherwise', () => {
    const dataset = new Dataset().state(iri('http://ex.example/s'), iri('http://ex.example/p'), text('x'))
    expect(turtle(dataset, { prefixes: new Map([['book', 'http://ex.example/']]) })).toContain('book:s book:p "x" .')
  })

  it('writes numbers and truth values without quotes only where that says the same', () => {
    const dataset = new Dataset()
    for (const lexical of ['01', '+5', '1.0', '', 'x']) dataset.state(book, schema.position, typed(lexical, xsd.integer))
    dataset.state(book, schema.isAccessibleForFree, typed('1', xsd.boolean))
    expect(turtle(dataset)).toContain(
      '01,\n        +5,\n        "1.0"^^xsd:integer,\n        ""^^xsd:integer,\n        "x"^^xsd:integer ;\n    schema:isAccessibleForFree "1"^^xsd:boolean .',
    )
  })

  it('is nothing for nothing', () => {
    expect(turtle(new Dataset())).toBe('')
    expect(trig([['', new Dataset()]])).toBe('')
  })

  it('takes linear time for thousands of statements about one thing', () => {
    const dataset = new Dataset()
    const { predicates, objects } = dataset.resource(book)
    for (let i = 0; i < 100_000; i++) {
      predicates.push(i % 2 === 0 ? schema.name : schema.keywords)
      objects.push(text(String(i)))
    }
    const start = performance.now()
    expect(turtle(dataset).length).toBeGreaterThan(1_000_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('TriG', () => {
  it('puts each graph between braces and declares prefixes once', () => {
    const graph = new Dataset().state(book, schema.name, text('B'))
    expect(
      trig([
        ['', graph],
        [`${base}/books/b/`, graph],
      ]),
    ).toBe(`@prefix book: <https://example.org/books/b/#> .
@prefix schema: <http://schema.org/> .

book:book schema:name "B" .

<https://example.org/books/b/> {
book:book schema:name "B" .
}
`)
  })

  it('refuses a graph name that is no address: that is a mistake in the program', () => {
    expect(() => trig([['x> { <a:b> <a:b> <a:b> } <y', seedDataset()]])).toThrow(RangeError)
    expect(trig([[reviewDocument.value, seedDataset()]])).toContain(`<${reviewDocument.value}> {`)
  })
})
