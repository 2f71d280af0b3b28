import { Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { compileShapes } from '../../src/check/shacl/index.js'
import type { Dataset } from '../../src/rdf/dataset.js'

/** What the comparison of the two validators gave; times are CPU microseconds a graph. */
export interface ShaclSpeed {
  /** CPU(rdf-validate-shacl) / CPU(compiled). */
  readonly S: number
  readonly compiled: number
  readonly reference: number
  /** CPU microseconds to compile the shapes. */
  readonly compiling: number
  readonly results: { readonly compiled: number; readonly reference: number }
}

/**
 * Measures both validators on the same graphs and shapes in one process: interleaved, the best of `rounds`.
 * The compiled one goes over the graphs as often as makes 2,000 validations a round.
 * The reference gets the graphs in the form that it is fastest on, n3's indexed store, made beforehand, and only the
 * first `sample` of them, because it needs milliseconds for each.
 */
export async function measureShacl(graphs: readonly Dataset[], shapes: Dataset, { rounds = 5, sample = 50 } = {}): Promise<ShaclSpeed> {
  const stores = graphs.slice(0, sample).map((graph) => new Store([...graph]))
  const options = { maxNodeChecks: 0, allowNamedNodeInList: false }
  const validator = new SHACLValidator(new Store([...shapes]), options)
  const passes = Math.ceil(2_000 / graphs.length)
  const best = { compiled: Infinity, reference: Infinity, compiling: Infinity }
  const results = { compiled: 0, reference: 0 }
  // Both are made once, as in a run: what making ours takes is measured beside it.
  const made = compileShapes(shapes)
  if (!made.ok) throw new Error(made.problems.map(({ reason }) => reason).join('\n'))
  for (let round = 0; round < rounds; round++) {
    best.compiling = Math.min(best.compiling, timed(() => compileShapes(shapes)).micros)
    const ours = timed(() => {
      for (let pass = 1; pass < passes; pass++) for (const graph of graphs) made.validate(graph)
      return graphs.reduce((count, graph) => count + made.validate(graph).length, 0)
    })
    best.compiled = Math.min(best.compiled, ours.micros / graphs.length / passes)
    results.compiled = ours.value
    const start = process.cpuUsage()
    results.reference = 0
    for (const store of stores) results.reference += (await validator.validate(store)).results.length
    best.reference = Math.min(best.reference, total(process.cpuUsage(start)) / stores.length)
  }
  return { S: best.reference / best.compiled, ...best, results }
}

function timed<T>(work: () => T): { readonly value: T; readonly micros: number } {
  const start = process.cpuUsage()
  const value = work()
  return { value, micros: total(process.cpuUsage(start)) }
}

function total({ user, system }: NodeJS.CpuUsage): number {
  return user + system
}
