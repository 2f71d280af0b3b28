import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeReview } from '../../../src/describe/describe.js'
import { Dataset } from '../../../src/rdf/dataset.js'
import { parseRdf } from '../../../src/rdf/parse.js'
import { ntriples } from '../../../src/write/ntriples.js'
import { rdfxml } from '../../../src/write/rdfxml.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { statements, statementsOf, withN3, withOxigraph } from '../../write/readers.js'

describe('RDF/XML of 300 arbitrary records', () => {
  it('is the same graph to rapper, to oxigraph and to us as our N-Triples', async () => {
    const all = new Dataset()
    for (const record of fc.sample(arbitraryRecord, 300)) {
      for (const { subject, predicate, object } of describeReview(record, namesOf(record))) all.state(subject, predicate, object)
    }
    const run = spawnSync('rapper', ['-q', '-i', 'rdfxml', '-o', 'ntriples', '-', 'http://base.example/'], { input: rdfxml(all), encoding: 'utf8', maxBuffer: 1e9, timeout: 60_000 }) // prettier-ignore
    expect(run.stderr).toBe('')
    expect(withN3(run.stdout, 'nquads')).toEqual(withN3(ntriples(all), 'nquads'))
    expect(withOxigraph(rdfxml(all), 'rdfxml')).toEqual(statements(all))
    const parsed = await parseRdf(rdfxml(all), 'rdfxml')
    expect(parsed.ok && statementsOf(parsed.graphs)).toEqual(statements(all))
    expect(statements(all).length).toBeGreaterThan(1000)
  }, 120_000)
})
