import type { Dataset, Term } from '../../rdf/dataset.js'
import { Blank } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import { rdf, rdfs } from '../../rdf/terms.js'
import { companions, components } from './components.js'
import { isInstance } from './data-index.js'
import { readList } from './list.js'
import type { Compiler, Shape } from './model.js'
import type { Takes } from './parameters.js'
import { sh, shaclNamespace } from './terms.js'

type Say = (parameter: Iri | undefined, value: Term | undefined, reason: string) => void

/** Whether a value is what its parameter takes. */
export function isKnown(graph: Dataset, takes: Takes, value: Term): boolean {
  if (!takes.list) return takes.accepts(value)
  return readList(graph, value)?.every(takes.accepts) ?? false
}

/** Checks a shape against the syntax rules of SHACL (its appendix A), and notes what of it has no effect. */
export function checkShape(compiler: Compiler, shape: Shape): void {
  const note =
    (list: Compiler['problems']): Say =>
    (parameter, value, reason) => {
      list.push(value === undefined ? { shape: shape.node, parameter, reason } : { shape: shape.node, parameter, value, reason })
    }
  const refuse = note(compiler.problems)
  for (const [parameter, takes, use] of [...components, ...companions]) checkParameter(compiler.graph, shape, parameter, takes, use, refuse)
  checkKind(compiler, shape, refuse)
  checkReferences(compiler.graph, shape, refuse)
  noteUnknown(compiler.graph, shape, note(compiler.ignored))
}

function checkParameter(graph: Dataset, shape: Shape, parameter: Iri, takes: Takes, use: string, refuse: Say): void {
  const values = graph.about(shape.node).all(parameter)
  if (values.length === 0) return
  if (values.length > 1 && use.startsWith('once')) refuse(parameter, values[1], `${parameter.short} can be stated only once in a shape.`)
  if (use.endsWith('path') && graph.about(shape.node).first(sh.path) === undefined) {
    refuse(parameter, values[0], `${parameter.short} needs a shape with a sh:path.`)
  }
  for (const value of values)
    if (!isKnown(graph, takes, value)) refuse(parameter, value, `The value of ${parameter.short} has to be ${takes.name}.`)
}

function checkKind({ graph, index }: Compiler, shape: Shape, refuse: Say): void {
  const said = graph.about(shape.node)
  const path = said.first(sh.path)
  if (path === undefined && said.has(rdf.type, sh.PropertyShape)) refuse(sh.path, undefined, 'A sh:PropertyShape needs a sh:path.')
  if (path !== undefined && said.has(rdf.type, sh.NodeShape)) refuse(sh.path, path, 'A sh:NodeShape cannot have a sh:path.')
  if (shape.node instanceof Blank && isInstance(index, shape.node, rdfs.Class)) {
    refuse(undefined, undefined, 'A shape that is also a class needs an IRI.')
  }
}

function checkReferences(graph: Dataset, shape: Shape, refuse: Say): void {
  const said = graph.about(shape.node)
  for (const value of said.all(sh.property)) {
    if (graph.about(value).first(sh.path) === undefined) refuse(sh.property, value, 'The value of sh:property needs a sh:path.')
  }
  for (const value of said.all(sh.node)) {
    if (graph.about(value).first(sh.path) !== undefined) refuse(sh.node, value, 'The value of sh:node cannot have a sh:path.')
  }
}

const understood: ReadonlySet<string> = new Set(
  [...[...components, ...companions].map(([parameter]) => parameter), sh.name, sh.description, sh.order, sh.group, sh.defaultValue].map(
    ({ nt }) => nt,
  ),
)

function noteUnknown(graph: Dataset, shape: Shape, note: Say): void {
  const { predicates, objects } = graph.about(shape.node)
  if (predicates.length === 0) note(undefined, undefined, 'Nothing is said of this shape, so that everything conforms to it.')
  predicates.forEach((predicate, i) => {
    if (!predicate.value.startsWith(shaclNamespace) || understood.has(predicate.nt)) return
    note(predicate, objects[i], `${predicate.short ?? predicate.value} is no part of SHACL Core, and has no effect.`)
  })
}
