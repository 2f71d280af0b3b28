import { type Dataset, type Resource, type Subject, type Term } from '../../rdf/dataset.js'
import { Iri } from '../../rdf/iri.js'
import { Literal, text } from '../../rdf/literal.js'
import { rdf } from '../../rdf/terms.js'
import { companions, components, demanding } from './components.js'
import { createIndex } from './data-index.js'
import { readList } from './list.js'
import type { Compiler, Constraint, Path, Shape, Site } from './model.js'
import { readPath } from './path.js'
import { sh } from './terms.js'
import { checkShape, isKnown } from './well-formed.js'

/** Compiles every shape of a graph (SHACL 2.1) and every shape that these ask. */
export function compileGraph(graph: Dataset): Compiler {
  const compiler: Compiler = { graph, index: createIndex(graph), shapes: new Map(), asks: new Map(), problems: [], ignored: [] }
  for (const resource of graph.resources.values()) if (isShape(resource)) shapeOf(compiler, resource.subject)
  for (const shape of compiler.shapes.values()) compileShape(compiler, shape)
  return compiler
}

const shapeTypes: ReadonlySet<string> = new Set([sh.NodeShape.nt, sh.PropertyShape.nt])
const shapeProperties: ReadonlySet<string> = new Set(
  [...components, ...companions]
    .map(([parameter]) => parameter.nt)
    .filter((nt) => ![sh.path, sh.message, sh.severity, sh.deactivated].some((term) => term.nt === nt)),
)

function isShape({ predicates, objects }: Resource): boolean {
  return predicates.some(
    (predicate, i) => shapeProperties.has(predicate.nt) || (predicate.is(rdf.type) && shapeTypes.has(objects[i]?.nt ?? '')),
  )
}

function shapeOf(compiler: Compiler, node: Subject): Shape {
  const known = compiler.shapes.get(node.nt)
  if (known !== undefined) return known
  const said = compiler.graph.about(node)
  const severity = said.first(sh.severity)
  const shape: Shape = {
    node,
    path: pathOf(compiler, node, said.first(sh.path)),
    severity: severity instanceof Iri ? severity : sh.Violation,
    messages: said.all(sh.message).filter((message) => message instanceof Literal),
    deactivated: said.first(sh.deactivated)?.value === 'true',
    constraints: [],
    idle: true,
    recursive: false,
  }
  compiler.shapes.set(node.nt, shape)
  compiler.asks.set(shape, new Set())
  return shape
}

function pathOf(compiler: Compiler, node: Subject, written: Term | undefined): Path | undefined {
  if (written === undefined) return undefined
  const path = readPath(compiler.graph, written)
  if (typeof path !== 'string') return path
  compiler.problems.push({ shape: node, parameter: sh.path, value: written, reason: path })
  return undefined
}

function compileShape(compiler: Compiler, shape: Shape): void {
  checkShape(compiler, shape)
  const said = compiler.graph.about(shape.node)
  const constraints: Constraint[] = []
  for (const [parameter, takes, use, component, compile, say] of components) {
    const values = said.all(parameter).filter((value) => isKnown(compiler.graph, takes, value))
    for (const value of use === 'together' ? values.slice(0, 1) : values) {
      const list = takes.list ? (readList(compiler.graph, value) ?? []) : []
      const messages = shape.messages.length > 0 ? shape.messages : [text(say((takes.list ? list : [value]).map(label).join(', ')), 'en')]
      const constraint = compile(siteOf(compiler, { shape, parameter, value, values, list, component, messages }))
      if (constraint === undefined) continue
      constraints.push(constraint)
      if (demanding.has(parameter)) shape.idle = false
    }
  }
  if (!shape.deactivated) shape.constraints = constraints
}

/** How a message names a term. */
function label(term: Term): string {
  return term instanceof Iri ? (term.short ?? term.value) : term instanceof Literal ? term.value : 'another shape'
}

interface Place extends Pick<Site, 'shape' | 'value' | 'values' | 'list'> {
  readonly parameter: Iri
  readonly component: Iri
  readonly messages: readonly Literal[]
}

function siteOf(compiler: Compiler, place: Place): Site {
  const { graph } = compiler
  const { shape, parameter, value, component, messages } = place
  const { severity, node: sourceShape } = shape
  const other = (property: Iri): Term | undefined => graph.about(shape.node).first(property)
  return {
    ...place,
    other,
    otherList: (property) => {
      const head = other(property)
      return head === undefined ? [] : (readList(graph, head) ?? [])
    },
    all: (node, property) => graph.about(node).all(property),
    subjects: (property, object) => [...graph.subjects(property, object)],
    shapeOf: (node) => {
      const asked = shapeOf(compiler, node instanceof Literal ? shape.node : node)
      compiler.asks.get(shape)?.add(asked)
      return asked
    },
    refuse: (reason) => void compiler.problems.push({ shape: sourceShape, parameter, value, reason }),
    fail: (run, focusNode, wrong, property) => {
      run.failed = true
      if (run.quiet) return
      const result = { focusNode, path: property ?? shape.path?.written, severity, component, sourceShape, messages }
      run.results.push(wrong === undefined ? result : { ...result, value: wrong })
    },
  }
}
