import { describe, expect, it } from 'vitest'
import { Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import { parseJsonld } from '../../src/rdf/parse.js'
import { prism, pro, rdf, rdfs, schema, xsd } from '../../src/rdf/terms.js'
import { schemaOrgJsonld } from '../../src/write/schema-org.js'
import { book, review, seedDataset } from './seed.js'

function embedded(dataset: Dataset): Record<string, unknown> {
  return JSON.parse(schemaOrgJsonld(dataset, review)) as Record<string, unknown>
}

describe('JSON-LD for embedding', () => {
  it('describes the review with terms of schema.org alone', () => {
    const name = 'Book review of Gallant, C., Lam, E. 2024. Not Your Rescue Project.'
    expect(embedded(seedDataset())).toEqual({
      '@context': 'https://schema.org',
      '@type': ['Review', 'ScholarlyArticle'],
      '@id': review.value,
      additionalType: 'http://purl.org/coar/resource_type/c_ba08',
      name,
      headline: name,
      abstract: 'The goal is not to "save" sex workers but to guarantee their rights, safety, and autonomy.',
      inLanguage: 'en',
      datePublished: '2025-12-12',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      pageStart: '152',
      pageEnd: '158',
      pagination: '152-158',
      isPartOf: {
        '@type': 'PublicationIssue',
        '@id': 'https://example.org/journals/gender-a-vyzkum/26-2/#issue',
        issueNumber: '2',
        datePublished: '2025',
        isPartOf: {
          '@type': 'PublicationVolume',
          '@id': 'https://example.org/journals/gender-a-vyzkum/#volume-26',
          volumeNumber: '26',
          isPartOf: {
            '@type': 'Periodical',
            '@id': 'https://example.org/journals/gender-a-vyzkum/#journal',
            name: 'Gender a výzkum / Gender and Research',
            alternateName: [
              { '@language': 'cs', '@value': 'Gender a výzkum' },
              { '@language': 'en', '@value': 'Gender and Research' },
            ],
          },
        },
      },
      itemReviewed: {
        '@type': 'Book',
        '@id': book.value,
        name: 'Not Your Rescue Project',
        alternativeHeadline: 'Migrant Sex Workers Fighting for Justice',
        datePublished: '2024',
        author: [person('Chanelle Gallant'), person('Elene Lam')],
        contributor: person('Harsha Walia'),
        publisher: {
          '@type': 'Organization',
          '@id': 'https://example.org/organizations/haymarket-books/#organization',
          name: 'Haymarket Books',
        },
      },
    })
  })

  it('reads back as schema.org, with nothing lost on the way', async () => {
    const parsed = await parseJsonld(schemaOrgJsonld(seedDataset(), review))
    expect(parsed.ok && parsed.graphs.get('')?.about(review).first(schema.itemReviewed)?.value).toBe(book.value)
  })

  it('lists several books', () => {
    const second = iri('https://example.org/books/second/#book')
    const dataset = seedDataset()
      .state(review, schema.itemReviewed, second)
      .state(second, rdf.type, schema.Book)
      .state(second, schema.name, text('Second'))
    expect(embedded(dataset)['itemReviewed']).toMatchObject([{ name: 'Not Your Rescue Project' }, { '@type': 'Book', name: 'Second' }])
  })

  it('states ISBNs, formats, rating, DOI, links and keywords where the graph does', () => {
    const dataset = seedDataset()
    const format = iri(book.value.replace('#book', '#isbn-9780306406157'))
    const rating = iri(review.value.replace('#review', '#rating'))
    dataset.resource(book).add(schema.isbn, text('9780306406157')).add(schema.workExample, format)
    dataset.resource(format).add(rdf.type, schema.Book).add(schema.isbn, text('9780306406157')).add(schema.bookFormat, schema.Hardcover)
    dataset.resource(rating).add(rdf.type, schema.Rating).add(schema.ratingValue, text('4')).add(schema.bestRating, text('5'))
    dataset
      .resource(review)
      .add(schema.reviewRating, rating)
      .add(prism.doi, text('10.5555/rec.2025.1'))
      .add(schema.sameAs, iri('https://doi.org/10.5555/rec.2025.1'))
    dataset
      .resource(review)
      .add(schema.url, iri('https://journal.example/1'))
      .add(schema.keywords, text('sex work', 'en'))
      .add(schema.keywords, text('migration', 'en'))
    expect(embedded(dataset)).toMatchObject({
      itemReviewed: {
        isbn: '9780306406157',
        workExample: { '@type': 'Book', isbn: '9780306406157', bookFormat: 'http://schema.org/Hardcover' },
      },
      reviewRating: { '@type': 'Rating', ratingValue: '4', bestRating: '5' },
      identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/rec.2025.1' },
      sameAs: 'https://doi.org/10.5555/rec.2025.1',
      url: 'https://journal.example/1',
      keywords: ['sex work', 'migration'],
    })
  })

  it('names a reviewer of whom only the ORCID iD and the printed name are stated', () => {
    const orcid = iri('https://orcid.org/0000-0002-1825-0097')
    const role = iri(review.value.replace('#review', '#role-author-josiah-carberry'))
    const dataset = seedDataset().state(review, schema.author, orcid).state(review, pro.isDocumentContextFor, role)
    dataset.resource(role).add(pro.isHeldBy, orcid).add(rdfs.label, text('Josiah Carberry')).add(schema.position, typed('1', xsd.integer))
    expect(embedded(dataset)['author']).toEqual({ '@id': orcid.value, name: 'Josiah Carberry' })
  })

  it('cuts a long abstract at a word', () => {
    const dataset = seedDataset()
    dataset.resource(review).remove(schema.abstract, dataset.about(review).first(schema.abstract) ?? text(''))
    dataset.state(review, schema.abstract, text('vzájemnost '.repeat(1000), 'cs'))
    const abstract = String(embedded(dataset)['abstract'])
    expect(abstract.length).toBeLessThanOrEqual(5001)
    expect(abstract).toMatch(/vzájemnost…$/)
  })

  it('prefers the abstract in the language of the review', () => {
    const dataset = new Dataset()
    dataset
      .resource(review)
      .add(schema.abstract, text('Česky', 'cs'))
      .add(schema.abstract, text('English', 'en'))
      .add(schema.inLanguage, text('en'))
    expect(embedded(dataset)['abstract']).toBe('English')
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'writes no link to %s',
    (address) => {
      const dataset = seedDataset()
        .state(review, schema.url, iri(address))
        .state(review, schema.sameAs, iri(address))
        .state(review, schema.license, iri(address))
      expect(schemaOrgJsonld(dataset, review)).not.toContain(address)
    },
  )

  it('ends for a journal that is part of itself, and stays small for a graph that is one knot', () => {
    const dataset = new Dataset()
    const nodes = Array.from({ length: 30 }, (_, i) => iri(`https://a.example/#n${i}`))
    for (const node of nodes) for (const other of nodes) dataset.state(node, schema.isPartOf, other)
    dataset.state(review, schema.isPartOf, nodes[0] ?? review)
    expect(schemaOrgJsonld(dataset, review).length).toBeLessThan(2_000_000)
  })

  it('says nothing of what is not stated', () => {
    expect(embedded(new Dataset())).toEqual({ '@context': 'https://schema.org', '@id': review.value })
  })
})

function person(name: string): object {
  return { '@type': 'Person', '@id': book.value.replace('#book', `#person-${name.toLowerCase().replace(' ', '-')}`), name }
}
