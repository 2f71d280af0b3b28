import { describe, expect, it } from 'vitest'
import { Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { cito, rdf, schema, xsd } from '../../src/rdf/terms.js'
import { jsonld } from '../../src/write/jsonld.js'
import { context } from './context.js'
import { statements, withJsonldJs, withN3 } from './readers.js'
import { book, review, seedDataset } from './seed.js'

function written(dataset: Dataset, root = review): Record<string, unknown> {
  return JSON.parse(jsonld(dataset, root, context)) as Record<string, unknown>
}

describe('full JSON-LD', () => {
  it('is about the review, with the book inside itemReviewed and links everywhere else', () => {
    const top = written(seedDataset())
    expect(top['@id']).toBe(review.value)
    expect(top['@type']).toEqual(['schema:Review', 'schema:ScholarlyArticle', 'fabio:JournalArticle'])
    expect(top['itemReviewed']).toMatchObject({
      '@id': book.value,
      '@type': ['schema:Book', 'fabio:Book'],
      name: 'Not Your Rescue Project',
    })
    expect(top['cito:reviews']).toBe(book.value)
    expect(top['schema:about']).toEqual({ '@id': book.value })
    expect(Object.keys(top)).not.toContain('@included')
  })

  it('keeps the book for itemReviewed, whatever mentions it first', () => {
    const work = iri('https://example.org/reviews/x/#work')
    const second = iri('https://example.org/books/second/#book')
    const dataset = new Dataset()
    dataset
      .resource(review)
      .add(cito.reviews, book)
      .add(schema.isPartOf, work)
      .add(schema.itemReviewed, book)
      .add(schema.itemReviewed, second)
    dataset
      .state(work, cito.reviews, second)
      .state(book, schema.name, text('first'))
      .state(book, schema.sameAs, second)
      .state(second, schema.name, text('second'))
    expect(written(dataset)['itemReviewed']).toEqual([
      { '@id': book.value, name: 'first', 'schema:sameAs': { '@id': second.value } },
      { '@id': second.value, name: 'second' },
    ])
  })

  it('writes languages, datatypes, numbers and truth values so that they stay what they are', () => {
    const dataset = new Dataset()
    dataset
      .resource(review)
      .add(schema.name, text('Recenze', 'cs'))
      .add(schema.position, typed('7', xsd.integer))
      .add(schema.isAccessibleForFree, typed('true', xsd.boolean))
    dataset.resource(review).add(schema.datePublished, typed('2025-12', xsd.gYearMonth)).add(schema.license, text('All rights reserved'))
    expect(written(dataset)).toMatchObject({
      name: { '@language': 'cs', '@value': 'Recenze' },
      position: 7,
      isAccessibleForFree: true,
      datePublished: { '@type': 'xsd:gYearMonth', '@value': '2025-12' },
      license: { '@value': 'All rights reserved' },
    })
  })

  it('puts what the review does not lead to under @included', () => {
    const dataset = seedDataset().state(iri('https://example.org/books/lost/#book'), schema.name, text('Lost'))
    expect(written(dataset)['@included']).toEqual([{ '@id': 'https://example.org/books/lost/#book', name: 'Lost' }])
  })

  it('stays shallow for a chain of a thousand nodes, and loses none', async () => {
    const dataset = new Dataset()
    for (let i = 0; i < 1000; i++) dataset.state(iri(`https://a.example/#n${i}`), schema.isPartOf, iri(`https://a.example/#n${i + 1}`))
    const source = jsonld(dataset, iri('https://a.example/#n0'), context)
    expect(deepest(source)).toBeLessThan(64)
    expect(withN3(await withJsonldJs(source), 'nquads')).toEqual(statements(dataset))
  })

  it('is no other address where one begins like a prefix of the context', async () => {
    const dataset = seedDataset().state(iri('schema:Book'), rdf.type, iri('time:Instant')).state(review, iri('cito:cites'), iri('xsd:date'))
    expect(withN3(await withJsonldJs(jsonld(dataset, review, context)), 'nquads')).toEqual(statements(dataset))
  })

  it('says no @vocab', () => {
    expect(jsonld(seedDataset(), review, context)).not.toContain('@vocab')
  })
})

function deepest(source: string): number {
  let depth = 0
  let most = 0
  for (const character of source) {
    if (character === '{' || character === '[') most = Math.max(most, ++depth)
    if (character === '}' || character === ']') depth--
  }
  return most
}
