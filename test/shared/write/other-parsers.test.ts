import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Dataset } from '../../../src/rdf/dataset.js'
import { iri } from '../../../src/rdf/iri.js'
import { text } from '../../../src/rdf/literal.js'
import { type Graphs, parseJsonld, parseWithN3, type TextSyntax } from '../../../src/rdf/parse.js'
import { schema } from '../../../src/rdf/terms.js'
import { jsonld } from '../../../src/write/jsonld.js'
import { nquads } from '../../../src/write/nquads.js'
import { ntriples } from '../../../src/write/ntriples.js'
import { trig } from '../../../src/write/trig.js'
import { turtle } from '../../../src/write/turtle.js'
import { context } from '../../write/context.js'
import { statements, statementsOf, withN3, withOxigraph } from '../../write/readers.js'
import { book, review, seedDataset } from '../../write/seed.js'

const reference = join(process.env['RECENSION_SHARED'] ?? '../shared', 'reference')

function referenceGraphs(file: string, syntax: TextSyntax): Graphs {
  const parsed = parseWithN3(readFileSync(join(reference, file), 'utf8'), syntax)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.graphs
}

function run(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`${command}: ${stderr.slice(0, 500)}`)
  return stdout
}

const withRapper = (source: string, syntax: 'turtle' | 'ntriples' | 'nquads'): readonly string[] =>
  withN3(
    run('rapper', ['-q', '-i', syntax, '-o', syntax === 'nquads' ? 'nquads' : 'ntriples', '-', 'http://base.example/'], source),
    'nquads',
  )
const withSerdi = (source: string, syntax: 'turtle' | 'ntriples' | 'nquads' | 'trig'): readonly string[] =>
  withN3(run('serdi', ['-i', syntax, '-o', 'nquads', '-'], source), 'nquads')

/** Names in other scripts, names that no prefixed name can hold, text of every kind. */
function internationalDataset(): Dataset {
  const dataset = new Dataset()
  const names = ['book-č', 'пикник', '図書', 'a.b', 'a.', '-a', '1', 'a·b', 'à', 'a,b', 'a%20b', 'x𠀀']
  for (const name of names)
    dataset.state(iri(`https://example.org/books/пикник/#${name}`), schema.name, text(`${name} "\\\n\t 𠀀 😀`, 'ru'))
  return dataset.state(book, schema.name, text('\u007f\u0085\u2028 \r\n'))
}

describe.each([
  ['the seed as it is wished for', () => referenceGraphs('seed-model.ttl', 'turtle').get('') ?? new Dataset()],
  ['the seed as typed here', seedDataset],
  ['names and text of other scripts', internationalDataset],
])('%s', (_, make) => {
  const dataset = make()
  const expected = statements(dataset)

  it('is the same graph to rapper', () => {
    expect(withRapper(turtle(dataset), 'turtle')).toEqual(expected)
    expect(withRapper(ntriples(dataset), 'ntriples')).toEqual(expected)
    expect(withRapper(nquads([[review.value, dataset]]), 'nquads')).toEqual(statementsOf([[review.value, dataset]]))
  })

  it('is the same graph to serdi', () => {
    expect(withSerdi(turtle(dataset), 'turtle')).toEqual(expected)
    expect(withSerdi(ntriples(dataset), 'ntriples')).toEqual(expected)
    expect(withSerdi(nquads([[review.value, dataset]]), 'nquads')).toEqual(statementsOf([[review.value, dataset]]))
    expect(withSerdi(trig([[review.value, dataset]]), 'trig')).toEqual(statementsOf([[review.value, dataset]]))
  })

  it('is the same graph to oxigraph and jsonld.js', async () => {
    expect(withOxigraph(turtle(dataset), 'turtle')).toEqual(expected)
    expect(withOxigraph(jsonld(dataset, review, context), 'jsonld')).toEqual(expected)
    const parsed = await parseJsonld(jsonld(dataset, review, context))
    expect(parsed.ok && statementsOf(parsed.graphs)).toEqual(expected)
  })
})

describe('the named graphs of the seed', () => {
  it('are the same after TriG and N-Quads, to serdi and to oxigraph', () => {
    const graphs = referenceGraphs('seed-graphs.trig', 'trig')
    const expected = statementsOf(graphs)
    expect(withSerdi(trig(graphs), 'trig')).toEqual(expected)
    expect(withOxigraph(trig(graphs), 'trig')).toEqual(expected)
    expect(withSerdi(nquads(graphs), 'nquads')).toEqual(expected)
    expect(withOxigraph(nquads(graphs), 'nquads')).toEqual(expected)
  })
})
