import type { Severity } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/rules/index.js'
import { Blank, type Dataset, type Resource } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { Literal } from '../rdf/literal.js'
import { parseWithN3 } from '../rdf/parse-n3.js'
import { rec } from '../rdf/terms.js'
import { expectedOf } from './expected.js'
import { sh } from './shacl/terms.js'
import { pathPredicates } from './shape-path.js'

/** What a shape says to people about a result of it. */
export interface ShapeMetadata {
  readonly rule: RuleId
  readonly severity: Severity
  /** Empty where a shape that is not ours leaves it to the engine. */
  readonly message: string
  readonly hint: string
  /** The form of a right value, in words. */
  readonly expected?: string
  /** The properties of its path, in the order of the path; none for a shape that judges the node itself. */
  readonly predicates: readonly Iri[]
}

/** A set of shapes: the graph for an engine, and what it says to people. */
export interface Shapes {
  readonly graph: Dataset
  /** Shape, in its N-Triples form → its metadata, for every shape that reports. */
  readonly metadata: ReadonlyMap<string, ShapeMetadata>
}

/**
 * Reads a shapes file of ours.
 *
 * @param turtle the text of `shapes/core.ttl` or of a file in `shapes/targets/`.
 * @throws RangeError if it is no Turtle, or if a shape that reports has no rule in its name: a mistake in the program.
 */
export function loadShapes(turtle: string): Shapes {
  const parsed = parseWithN3(turtle, 'turtle')
  if (!parsed.ok) throw new RangeError(`the shapes cannot be read: ${parsed.reason} (line ${parsed.line ?? '?'})`)
  return shapesOf(parsed.graphs.get('') as Dataset)
}

/**
 * The same for shapes that are a graph already.
 *
 * @param nameRule names the rules of shapes that are not ours: then every shape may report, in the words of the engine where it has none.
 */
export function shapesOf(graph: Dataset, nameRule?: (shape: string) => RuleId): Shapes {
  const metadata = new Map<string, ShapeMetadata>()
  for (const shape of graph.resources.values()) {
    if (nameRule !== undefined || shape.first(sh.message) !== undefined)
      metadata.set(shape.subject.nt, metadataOf(shape, graph, nameRule ?? ruleOf))
  }
  return { graph, metadata }
}

function metadataOf(shape: Resource, graph: Dataset, nameRule: (shape: string) => RuleId): ShapeMetadata {
  const expected = expectedOf(shape, graph)
  const path = shape.first(sh.path)
  return {
    rule: nameRule(shape.subject instanceof Blank ? '' : shape.subject.value),
    severity: severityOf(shape.first(sh.severity)?.value),
    message: englishOf(shape, sh.message),
    hint: englishOf(shape, rec.hint) || 'Correct what the message names, or the shape that asks for it.',
    ...(expected !== undefined && { expected }),
    predicates: path === undefined ? [] : pathPredicates(path, graph),
  }
}

const home = 'https://w3id.org/recension/shapes/'

/** The rule of a shape: what follows `shapes/` in its address. */
export function ruleOf(shape: string): RuleId {
  const rule = shape.startsWith(home) ? shape.slice(home.length) : ''
  if (!isRuleId(rule)) throw new RangeError(`the shape ${shape} does not end in a rule`)
  return rule
}

function isRuleId(text: string): text is RuleId {
  return /^[a-z-]+\/[a-z0-9-]+$/.test(text)
}

function severityOf(severity: string | undefined): Severity {
  if (severity === sh.Info.value) return 'info'
  return severity === sh.Warning.value ? 'warning' : 'error'
}

function englishOf(shape: Resource, predicate: Iri): string {
  const texts = shape.all(predicate).filter((term) => term instanceof Literal)
  return (texts.find(({ language }) => language === 'en') ?? texts[0])?.value ?? ''
}
