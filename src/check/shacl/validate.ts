import type { Dataset, Term } from '../../rdf/dataset.js'
import { createIndex } from './data-index.js'
import type { Run, Shape } from './model.js'
import { guardedConforms, keyOf, tooDeep } from './recursion.js'

/** The state in which the validation of a data graph begins. */
export function createRun(data: Dataset): Run {
  return {
    data,
    index: createIndex(data),
    results: [],
    quiet: false,
    failed: false,
    depth: 0,
    visited: new Set(),
    deferred: [],
    guard: undefined,
  }
}

/** Validates a target of a shape, and whatever lay too deep to be validated on the way. */
export function validateTarget(run: Run, shape: Shape, node: Term): void {
  run.depth = 0
  if (!shape.recursive) validate(run, shape, node)
  else {
    run.visited.clear()
    run.visited.add(keyOf(shape, node))
    validate(run, shape, node)
  }
  for (let next = run.deferred.pop(); next !== undefined; next = run.deferred.pop()) {
    run.depth = 0
    validate(run, next.shape, next.node)
  }
}

/** Validates one focus node against a shape. */
export function validate(run: Run, shape: Shape, focus: Term): void {
  validateValues(run, shape, focus, shape.path === undefined ? [focus] : shape.path.walk(run, focus))
}

/** The same, with value nodes that are known already. */
export function validateValues(run: Run, shape: Shape, focus: Term, values: readonly Term[]): void {
  const { constraints } = shape
  for (let i = 0; i < constraints.length; i++) {
    constraints[i]?.(run, focus, values)
    if (run.failed && run.quiet) return
  }
}

/** Validates a value node against a property shape that another shape holds (`sh:property`, SHACL 4.7.2). */
export function validateNested(run: Run, shape: Shape, node: Term): void {
  if (!shape.recursive && run.depth < tooDeep) {
    run.depth++
    validate(run, shape, node)
    run.depth--
  } else if (run.quiet) {
    if (!guardedConforms(run, shape, node, judge)) run.failed = true
  } else validateGuarded(run, shape, node)
}

/** Whether a node conforms to a shape (SHACL 3.4.2); nothing is reported. */
export function conforms(run: Run, shape: Shape, node: Term): boolean {
  return shape.recursive || run.depth >= tooDeep ? guardedConforms(run, shape, node, judge) : judge(run, shape, node)
}

/** `conforms` without the guard against recursion. */
function judge(run: Run, shape: Shape, node: Term): boolean {
  const { quiet, failed } = run
  run.quiet = true
  run.failed = false
  run.depth++
  validate(run, shape, node)
  const conforming = !run.failed
  run.depth--
  run.quiet = quiet
  run.failed = failed
  return conforming
}

/** A recursive property shape reports once for each node below one focus node; what lies deep is done later. */
function validateGuarded(run: Run, shape: Shape, node: Term): void {
  if (shape.recursive) {
    const key = keyOf(shape, node)
    if (run.visited.has(key)) return
    run.visited.add(key)
  }
  if (run.depth >= tooDeep) run.deferred.push({ shape, node })
  else {
    run.depth++
    validate(run, shape, node)
    run.depth--
  }
}
