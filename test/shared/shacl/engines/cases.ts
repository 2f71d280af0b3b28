import fc from 'fast-check'
import type { Dataset } from '../../../../src/rdf/dataset.js'
import { hardCase, plainCase, toGraphs, toShapes } from '../../../check/shacl/arbitrary.js'

/** Shapes, and graphs to validate against them. */
export interface EngineCase {
  readonly shapes: Dataset
  readonly graphs: readonly Dataset[]
}

/** As many arbitrary graphs as are wanted, with their shapes, half of them of the kind that engines disagree on. */
export function arbitraryCases(wanted: number, seed: number): readonly EngineCase[] {
  const cases: EngineCase[] = []
  let graphs = 0
  for (let i = 0; graphs < wanted; i++) {
    for (const example of fc.sample(fc.oneof(plainCase, hardCase), { numRuns: 50, seed: seed + i })) {
      if (graphs >= wanted) break
      const made = { shapes: toShapes(example), graphs: toGraphs(example).slice(0, wanted - graphs) }
      graphs += made.graphs.length
      cases.push(made)
    }
  }
  return cases
}
