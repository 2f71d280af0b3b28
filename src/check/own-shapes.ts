import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/rules/index.js'
import { Dataset } from '../rdf/dataset.js'
import { parseWithN3 } from '../rdf/parse-n3.js'
import { slug } from '../record/values/slug.js'
import { placesIn } from '../diagnostics/places.js'
import { compileShapes, sh, type ShapeProblem } from './shacl/index.js'
import { type Shapes, shapesOf } from './shape-metadata.js'

/** Shapes that somebody wrote, or why they cannot be used. */
export interface OwnShapes {
  readonly shapes?: Shapes
  /** What is wrong with the file, and what of it has no effect. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a shape set of the user's own, in Turtle. Its rules are named after its shapes: `shapes/book-has-a-shelf-mark` for a shape whose
 * address ends in that; shapes without an address go by the file's name.
 *
 * @param file its name, for places in findings.
 */
export function ownShapes(file: string, turtle: string): OwnShapes {
  const parsed = parseWithN3(turtle, 'turtle', 'https://shapes.invalid/')
  if (!parsed.ok) {
    const { line, column } = parsed
    const place: Place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
    return { diagnostics: [complain('config/shapes-are-right', { actual: file, other: parsed.reason }, { place })] }
  }
  const graph = parsed.graphs.get('') ?? new Dataset()
  const compiled = compileShapes(graph)
  const placeOf = (problem: ShapeProblem): Place => placeIn(file, turtle, problem)
  if (!compiled.ok)
    return {
      diagnostics: compiled.problems.map((problem) =>
        complain('config/shapes-are-right', { actual: file, other: told(problem) }, { place: placeOf(problem) }),
      ),
    }
  const diagnostics = compiled.ignored.map((problem) =>
    complain('config/shapes-have-effect', { actual: file, other: told(problem) }, { place: placeOf(problem) }),
  )
  if (
    ![...graph.resources.values()].some(
      (resource) => resource.first(sh.path) !== undefined || targets.some((target) => resource.first(target) !== undefined),
    )
  )
    return { diagnostics: [complain('config/shapes-are-right', { actual: file, other: 'it holds no shape' }, { place: { file } })] }
  return { shapes: shapesOf(graph, (shape) => ruleIn(file, shape)), diagnostics }
}

const targets = [sh.targetClass, sh.targetNode, sh.targetObjectsOf, sh.targetSubjectsOf]

function ruleIn(file: string, shape: string): RuleId {
  const name = /[#/]([^#/]+)$/.exec(shape)?.[1] ?? file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return `shapes/${slug(name) || 'unnamed'}`
}

function told({ shape, reason }: ShapeProblem): string {
  return `${shape.termType === 'BlankNode' ? 'a shape without an address' : `<${shape.value}>`}: ${reason.replace(/(?:, and has no effect)?\.$/, '')}`
}

/** Where the value, the parameter or the shape first stands in the file; the beginning of the file if nothing of it does. */
function placeIn(file: string, turtle: string, { shape, parameter, value }: ShapeProblem): Place {
  const placeAt = placesIn(file, turtle)
  const start = Math.max(0, shape.termType === 'BlankNode' ? 0 : nameIn(turtle, shape.value, 0))
  const at = parameter === undefined ? -1 : nameIn(turtle, parameter.value, start)
  if (at !== -1) return placeAt(at)
  const stated = value?.termType === 'Literal' ? turtle.indexOf(`"${value.value}"`, start) : -1
  return placeAt(stated === -1 ? start : stated)
}

/** Where an address stands in Turtle, whole or as a prefixed name. */
function nameIn(turtle: string, address: string, from: number): number {
  const whole = turtle.indexOf(`<${address}>`, from)
  if (whole !== -1) return whole
  const local = /[^#/]*$/.exec(address)?.[0] ?? ''
  if (local === '') return -1
  for (let at = turtle.indexOf(`:${local}`, from); at !== -1; at = turtle.indexOf(`:${local}`, at + 1)) {
    if (!/[\w-]/.test(turtle.charAt(at + local.length + 1)))
      return at - (/[\w-]*$/.exec(turtle.slice(Math.max(0, at - 40), at))?.[0].length ?? 0)
  }
  return -1
}
