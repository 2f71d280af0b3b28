import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentsOf } from '../../../src/describe/documents.js'
import { writers } from '../../../src/write/index.js'
import type { Described } from '../../../src/write/writer.js'
import { arbitraryReviews, base, reviewsIn, usualReviews } from '../../features/graph-corpus.js'
import { statements, statementsOf, withJsonldJs, withN3, withOxigraph } from '../../write/readers.js'
import { sharedFolder } from '../folder.js'

type LineSyntax = 'turtle' | 'ntriples' | 'nquads' | 'trig'

function written(review: Described, format: string): string {
  return writers.find(({ id }) => id === format)?.write([review], { base, preview: true }) ?? ''
}

function child(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`${command}: ${stderr.slice(0, 500)}`)
  return stdout
}

const rapper = (text: string, syntax: LineSyntax): string => child('rapper', ['-q', '-i', syntax, '-o', 'nquads', '-', 'http://base.example/'], text)
const serdi = (text: string, syntax: LineSyntax): string => child('serdi', ['-i', syntax, '-o', 'nquads', '-'], text)

function expected(review: Described, format: LineSyntax): readonly string[] {
  return format === 'turtle' || format === 'ntriples' ? statements(review.graph) : statementsOf(documentsOf(review.graph, review.names))
}

describe.each<readonly [string, () => readonly Described[] | Promise<readonly Described[]>, number]>([
  ['the page that the project was made for', () => reviewsIn(`${sharedFolder()}/seed/landing-page.txt`), 1],
  ['each review among the examples', () => reviewsIn('examples'), 3],
  ['each of 200 records of any kind', () => arbitraryReviews(200), 200],
  ['each of 200 reviews as journals have them', () => usualReviews(200), 200],
])('%s', (_, make, count) => {
  let reviews: readonly Described[] = []
  beforeAll(async () => {
    reviews = await make()
  })

  it('is there', () => {
    expect(reviews).toHaveLength(count)
  })

  it.each(['turtle', 'ntriples', 'nquads', 'trig'] as const)('is the same graph in %s, to n3 and to oxigraph', (format) => {
    for (const review of reviews) {
      const text = written(review, format)
      expect(withN3(text, format)).toEqual(expected(review, format))
      expect(withOxigraph(text, format)).toEqual(expected(review, format))
    }
  })

  it('is the same graph in JSON-LD, to jsonld.js and to oxigraph', async () => {
    for (const review of reviews) {
      const text = written(review, 'jsonld')
      expect(withN3(await withJsonldJs(text), 'nquads')).toEqual(statements(review.graph))
      expect(withOxigraph(text, 'jsonld')).toEqual(statements(review.graph))
    }
  })

  it.each(['turtle', 'ntriples', 'nquads', 'trig'] as const)('is the same graph in %s, to serdi', (format) => {
    for (const review of reviews) expect(withN3(serdi(written(review, format), format), 'nquads')).toEqual(expected(review, format))
  })

  // Its TriG reader is not part of every build of it.
  it.each(['turtle', 'ntriples', 'nquads'] as const)('is the same graph in %s, to rapper', (format) => {
    for (const review of reviews) expect(withN3(rapper(written(review, format), format), 'nquads')).toEqual(expected(review, format))
  })
})
