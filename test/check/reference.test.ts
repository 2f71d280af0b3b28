import { describe, expect, it } from 'vitest'
import { referenceValidator } from '../../src/check/reference.js'
import { loadShapes } from '../../src/check/shape-metadata.js'
import { graphOf } from './core/fixtures.js'

const shapes = loadShapes(`
  @prefix core: <https://w3id.org/recension/shapes/core/> . @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix schema: <http://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  core:all a sh:NodeShape ; sh:targetClass schema:Book ; sh:property core:page-is-a-number .
  core:page-is-a-number sh:path schema:pagination ; sh:datatype xsd:integer ; sh:message "No number."@en .`)

describe('the reference validator', () => {
  it('reports every wrong value, however many there are', async () => {
    const pages = Array.from({ length: 120 }, (_, i) => `"p${i}"`).join(' , ')
    const results = await referenceValidator(shapes).validate(graphOf(`waves:book a schema:Book ; schema:pagination ${pages} .`))
    expect(results.length).toBe(120)
  })

  it('judges graphs that come at the same time each for itself', async () => {
    const validator = referenceValidator(shapes)
    const graphs = ['"a"', '"a" , "b"', '1'].map((pages) => graphOf(`waves:book a schema:Book ; schema:pagination ${pages} .`))
    const results = await Promise.all(graphs.map(async (graph) => validator.validate(graph)))
    expect(results.map(({ length }) => length)).toEqual([1, 2, 0])
  })
})
