import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentsOf } from '../../../src/describe/documents.js'
import { writers } from '../../../src/write/index.js'
import type { Described } from '../../../src/write/writer.js'
import { arbitraryReviews, base, reviewsIn, usualReviews } from '../../features/graph-corpus.js'
import { throughOxigraph } from '../../features/graph-run.js'
import { statements, statementsOf, withJsonldJs, withN3 } from '../../write/readers.js'
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

const rapper = (text: string, syntax: LineSyntax): string =>
  child('rapper', ['-q', '-i', syntax, '-o', 'nquads', '-', 'http://base.example/'], text)
const serdi = (text: string, syntax: LineSyntax): string => child('serdi', ['-i', syntax, '-o', 'nquads', '-'], text)

interface Expected {
  readonly review: Described
  /** Its statements, a line each, and the same with the graphs that they stand in. */
  readonly triples: string
  readonly quads: string
}

function expected(review: Described): Expected {
  return { review, triples: lines(statements(review.graph)), quads: lines(statementsOf(documentsOf(review.graph, review.names))) }
}

/** Documents one behind the other are one document in all of these syntaxes: a process each would take minutes. */
function inBatches(reviews: readonly Expected[]): readonly (readonly Expected[])[] {
  return Array.from({ length: Math.ceil(reviews.length / 10) }, (_, i) => reviews.slice(i * 10, i * 10 + 10))
}

const unionOf = (some: readonly Expected[], format: LineSyntax): string =>
  lines([...new Set(some.flatMap((wanted) => wanted[inGraphs(format)].split('\n')))].sort())
const together = (nquads: string): string => lines([...new Set(withN3(nquads, 'nquads'))].sort())
const lines = (all: readonly string[]): string => all.join('\n')
const inGraphs = (format: LineSyntax): 'triples' | 'quads' => (format === 'turtle' || format === 'ntriples' ? 'triples' : 'quads')

describe.each<readonly [string, () => readonly Described[] | Promise<readonly Described[]>, number]>([
  ['the page that the project was made for', () => reviewsIn(`${sharedFolder()}/seed/landing-page.txt`), 1],
  ['each review among the examples', () => reviewsIn('examples'), 3],
  ['each of 200 records of any kind', () => arbitraryReviews(200), 200],
  ['each of 200 reviews as journals have them', () => usualReviews(200), 200],
])('%s', (_, make, count) => {
  let reviews: readonly Expected[] = []
  beforeAll(async () => {
    reviews = (await make()).map(expected)
  })

  it('is there', () => {
    expect(reviews).toHaveLength(count)
  })

  it.each(['turtle', 'ntriples', 'nquads', 'trig'] as const)('is the same graph in %s, to n3 and to oxigraph', (format) => {
    for (const wanted of reviews) {
      const text = written(wanted.review, format)
      expect(lines(withN3(text, format))).toBe(wanted[inGraphs(format)])
      expect(lines(throughOxigraph(text, format))).toBe(wanted[inGraphs(format)])
    }
  })

  it.each(['turtle', 'ntriples', 'nquads', 'trig'] as const)('is the same graph in %s, to serdi', (format) => {
    for (const some of inBatches(reviews))
      expect(together(serdi(some.map(({ review }) => written(review, format)).join(''), format))).toBe(unionOf(some, format))
  })

  // Rapper reads no TriG.
  it.each(['turtle', 'ntriples', 'nquads'] as const)('is the same graph in %s, to rapper', (format) => {
    for (const some of inBatches(reviews))
      expect(together(rapper(some.map(({ review }) => written(review, format)).join(''), format))).toBe(unionOf(some, format))
  })

  it('is the same graph in JSON-LD, to jsonld.js and to oxigraph', async () => {
    for (const { review, triples } of reviews) {
      const text = written(review, 'jsonld')
      expect(lines(withN3(await withJsonldJs(text), 'nquads'))).toBe(triples)
      expect(lines(throughOxigraph(text, 'jsonld'))).toBe(triples)
    }
  })
})
