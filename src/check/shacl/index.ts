import { type Dataset } from '../../rdf/dataset.js'
import { compileGraph } from './compile.js'
import type { Result, Shape, ShapeProblem } from './model.js'
import { markRecursive } from './recursive.js'
import { findFocusNodes, readTargets } from './targets.js'
import { sh } from './terms.js'
import { createRun, validateTarget } from './validate.js'

export { reportDataset } from './report.js'
export type { Result, ShapeProblem } from './model.js'
export { sh } from './terms.js'

/** A shapes graph as a function from data to results. */
export interface CompiledShapes {
  readonly ok: true
  /** What is wrong with the data, in the order of the data. */
  readonly validate: (data: Dataset) => readonly Result[]
  /** What the shapes graph says that has no effect: terms beyond SHACL Core, shapes of which nothing is said. */
  readonly ignored: readonly ShapeProblem[]
}

/** A shapes graph that breaks the syntax rules of SHACL. */
export interface RefusedShapes {
  readonly ok: false
  readonly problems: readonly ShapeProblem[]
}

/**
 * Compiles a shapes graph once, to validate any number of data graphs with.
 *
 * All of SHACL Core; of recursive shapes, which SHACL leaves open, the greatest fixpoint.
 * Source: https://www.w3.org/TR/shacl/.
 */
export function compileShapes(shapes: Dataset): CompiledShapes | RefusedShapes {
  const compiler = compileGraph(shapes)
  for (const { subject } of shapes.resources.values()) {
    const entailment = shapes.about(subject).first(sh.entailment)
    if (entailment === undefined) continue
    const reason = 'The shapes ask for an entailment, and none is supported.'
    compiler.problems.push({ shape: subject, parameter: sh.entailment, value: entailment, reason })
  }
  if (compiler.problems.length > 0) return { ok: false, problems: compiler.problems }
  markRecursive(compiler.asks)
  const targets = readTargets(shapes, compiler.index, compiler.shapes.values())
  return { ok: true, validate: (data) => validateData(data, targets), ignored: compiler.ignored }
}

function validateData(data: Dataset, targets: ReturnType<typeof readTargets>): readonly Result[] {
  const run = createRun(data)
  const { nodes, shapes } = findFocusNodes(targets, run.index)
  for (let i = 0; i < nodes.length; i++) validateTarget(run, shapes[i] as Shape, nodes[i] as (typeof nodes)[number])
  return run.results
}
