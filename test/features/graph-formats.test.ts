import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../src/describe/documents.js'
import { writers } from '../../src/write/index.js'
import type { Described } from '../../src/write/writer.js'
import { statements, statementsOf, withJsonldJs, withN3 } from '../write/readers.js'
import { arbitraryReviews, base, reviewsIn, usualReviews } from './graph-corpus.js'
import { throughOxigraph } from './graph-run.js'

function written(review: Described, format: string): string {
  return writers.find(({ id }) => id === format)?.write([review], { base, preview: true }) ?? ''
}

describe.each<readonly [string, () => readonly Described[] | Promise<readonly Described[]>, number]>([
  ['each review among the examples', () => reviewsIn('examples'), 3],
  // Two hundred of each, and more parsers, are read in test/shared/graph.
  ['each of 30 records of any kind', () => arbitraryReviews(30), 30],
  ['each of 20 reviews as journals have them', () => usualReviews(20), 20],
])('%s', (_, reviews, count) => {
  it.each(['turtle', 'ntriples'] as const)('is the same graph in %s, to n3 and to oxigraph', async (format) => {
    const all = await reviews()
    expect(all).toHaveLength(count)
    for (const review of all) {
      const text = written(review, format)
      const expected = statements(review.graph)
      expect(withN3(text, format)).toEqual(expected)
      expect(throughOxigraph(text, format)).toEqual(expected)
    }
  })

  it.each(['nquads', 'trig'] as const)('is the same graph, each statement in the graph of its document, in %s', async (format) => {
    for (const review of await reviews()) {
      const text = written(review, format)
      const expected = statementsOf(documentsOf(review.graph, review.names))
      expect(expected).toHaveLength(review.graph.size)
      expect(withN3(text, format)).toEqual(expected)
      expect(throughOxigraph(text, format)).toEqual(expected)
    }
  })

  it('is the same graph in JSON-LD, to jsonld.js and to oxigraph', async () => {
    for (const review of await reviews()) {
      const text = written(review, 'jsonld')
      const expected = statements(review.graph)
      expect(withN3(await withJsonldJs(text), 'nquads')).toEqual(expected)
      expect(throughOxigraph(text, 'jsonld')).toEqual(expected)
    }
  })
})
