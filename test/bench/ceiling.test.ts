import { expect, it } from 'vitest'
import { documentsOf } from '../../src/describe/documents.js'
import { nquads } from '../../src/write/nquads.js'
import { ceilingQuads } from './ceiling.js'
import { generate } from './generate.js'
import { describeSample, prepare } from './pipeline.js'

it('the ceiling of the benchmark writes the same N-Quads as we do, byte for byte', () => {
  const { samples, slugs } = prepare(generate(60))
  for (const sample of samples) {
    const { graph, names } = describeSample(sample)
    expect(ceilingQuads(sample, slugs)).toEqual([...documentsOf(graph, names)].map((document) => nquads([document])))
  }
})
