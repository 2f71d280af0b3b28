import type { CompiledShapes } from '../../../../src/check/shacl/index.js'
import { compileShapes } from '../../../../src/check/shacl/index.js'
import type { Dataset } from '../../../../src/rdf/dataset.js'
import { Iri } from '../../../../src/rdf/iri.js'

/** A result: its terms as N-Triples, and nothing where it has none. A path that is no single property is `a path`. */
export interface ResultLine {
  readonly focus: string
  readonly path: string
  readonly value: string
  readonly severity: string
  readonly component: string
  readonly shape: string
}

/** The results of one graph, or the message of the error where an engine throws. */
export type Report = readonly ResultLine[] | { readonly thrown: string }

/** A result that one engine gives and the other does not. */
export interface Difference extends ResultLine {
  readonly by: 'us' | 'them'
}

/** Our results in the form in which engines are compared. */
export function ourResults(shapes: Dataset, data: Dataset): readonly ResultLine[] {
  return compiled(shapes)
    .validate(data)
    .map(({ focusNode, path, value, severity, component, sourceShape }) => ({
      focus: focusNode.nt,
      path: path === undefined ? '' : path instanceof Iri ? path.nt : 'a path',
      value: value?.nt ?? '',
      severity: severity.nt,
      component: component.nt,
      shape: sourceShape.nt,
    }))
}

/** Compiled once for all graphs that are validated against them. */
const known = new WeakMap<Dataset, CompiledShapes>()

function compiled(shapes: Dataset): CompiledShapes {
  const before = known.get(shapes)
  if (before !== undefined) return before
  const made = compileShapes(shapes)
  if (!made.ok) throw new Error(made.problems.map(({ shape, reason }) => `${shape.nt}: ${reason}`).join('\n'))
  known.set(shapes, made)
  return made
}

/** What stands in one report and not in the other, each as often as it does. */
export function differences(ours: readonly ResultLine[], theirs: readonly ResultLine[]): readonly Difference[] {
  const left = new Map<string, ResultLine[]>()
  for (const line of theirs) left.set(key(line), [...(left.get(key(line)) ?? []), line])
  const onlyOurs = ours.filter((line) => left.get(key(line))?.pop() === undefined)
  return [
    ...onlyOurs.map((line): Difference => ({ ...line, by: 'us' })),
    ...[...left.values()].flat().map((line): Difference => ({ ...line, by: 'them' })),
  ]
}

function key({ focus, path, value, severity, component, shape }: ResultLine): string {
  return [focus, path, value, severity, component, shape].join('\t')
}
