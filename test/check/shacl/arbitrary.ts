import fc from 'fast-check'
import { Blank, Dataset, type Subject, type Term } from '../../../src/rdf/dataset.js'
import { type Iri, iri } from '../../../src/rdf/iri.js'
import { type Literal, text, typed } from '../../../src/rdf/literal.js'
import { rdf, rdfs } from '../../../src/rdf/terms.js'
import { sh } from '../../../src/check/shacl/terms.js'

/** Arbitrary shapes and data over a small vocabulary, so that they meet. */
export interface Case {
  readonly shapes: readonly TargetedShape[]
  /** The statements of several graphs: to make a validator takes the library longer than to use it. */
  readonly graphs: readonly (readonly (readonly [Subject, Iri, Term])[])[]
}

export interface ShapeTree {
  readonly path: PathTree | undefined
  readonly parameters: Parameters
}

interface TargetedShape extends ShapeTree {
  readonly targets: Partial<Record<'node' | 'class' | 'subjectsOf' | 'objectsOf', Term>>
  readonly implicit: boolean
}

type PathTree =
  | { readonly predicate: Iri }
  | { readonly operator: 'inversePath' | 'zeroOrMorePath' | 'oneOrMorePath' | 'zeroOrOnePath'; readonly member: PathTree }
  | { readonly list: 'sequence' | 'alternativePath'; readonly members: readonly PathTree[] }

/** Values, lists of values, shapes and lists of shapes by the local name of their parameter. */
export type Parameters = Partial<Record<keyof typeof sh, Value>>
type Value =
  | { readonly term: Term }
  | { readonly terms: readonly Term[] }
  | { readonly shape: ShapeTree }
  | { readonly shapes: readonly ShapeTree[]; readonly list: boolean }

const ex = (name: string): Iri => iri(`https://example.org/${name}`)
const xsd = (name: string): Iri => iri(`http://www.w3.org/2001/XMLSchema#${name}`)
const integer = (value: number): Literal => typed(String(value), xsd('integer'))

export const classes = ['C0', 'C1', 'C2'].map(ex)
export const properties = ['p0', 'p1', 'p2', 'p3'].map(ex)
const nodes: readonly Subject[] = [...['n0', 'n1', 'n2', 'n3'].map(ex), new Blank('data0'), new Blank('data1')]

const numbersAndDates: readonly Literal[] = [
  ...['1', '2', '10'].map((value) => typed(value, xsd('integer'))),
  typed('1.5', xsd('decimal')),
  typed('2.0e0', xsd('double')),
  typed('true', xsd('boolean')),
  ...['2024-02-29', '2025-01-01'].map((value) => typed(value, xsd('date'))),
]
const strings: readonly Literal[] = ['a', 'ab', 'abc', ''].map((value) => text(value))
const textsInLanguages: readonly Literal[] = ['en', 'de', 'en', 'en-gb'].flatMap((language) =>
  ['a', 'ab', 'b', ''].map((value) => text(value, language)),
)

/** What cases are made of. */
interface World {
  readonly literals: readonly Literal[]
  /** Whether it reaches what the engines are known to disagree on. */
  readonly hard: boolean
  /** Whether values are compared with values: texts with a language have no order. */
  readonly ordered: boolean
}

/** Literals on which they do not. */
const hardLiterals: readonly Literal[] = [
  ...numbersAndDates,
  ...strings,
  ...textsInLanguages,
  typed('x', xsd('integer')),
  typed('01', xsd('integer')),
  typed('300', xsd('byte')),
  typed('2023-02-30', xsd('date')),
  typed('2025-13-01', xsd('date')),
  typed('2025', xsd('gYear')),
  typed('2025-06', xsd('gYearMonth')),
  typed('2025-01-01T00:00:00', xsd('dateTime')),
  typed('2025-01-01T00:00:00Z', xsd('dateTime')),
  typed('2025-01-01T00:00:00+02:00', xsd('dateTime')),
  text('B'),
  text('é'),
  text('😀'),
  text('Nováková'),
  text('a', 'eng'),
  text('a\nb'),
]

const plainWorlds: readonly World[] = [
  { literals: [...numbersAndDates, ...strings], hard: false, ordered: true },
  { literals: [...numbersAndDates, ...textsInLanguages], hard: false, ordered: false },
]
const hardWorld: World = { literals: hardLiterals, hard: true, ordered: true }

/** Cases on which all engines should agree. */
export const plainCase: fc.Arbitrary<Case> = fc.oneof(...plainWorlds.map(caseOver))

/** Cases that reach what the engines are known to disagree on. */
export const hardCase: fc.Arbitrary<Case> = caseOver(hardWorld)

function caseOver(world: World): fc.Arbitrary<Case> {
  const { literals } = world
  const term = fc.oneof(fc.constantFrom<Term>(...nodes), fc.constantFrom<Term>(...literals))
  const statement = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...properties), term) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...nodes), fc.constant(rdf.type), fc.constantFrom<Term>(...classes)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom<Subject>(...classes), fc.constant(rdfs.subClassOf), fc.constantFrom<Term>(...classes)),
    },
  )
  return fc.record({
    shapes: fc.array(targetedShape(world), { minLength: 1, maxLength: 6, size: 'max' }),
    graphs: fc.array(
      fc.array(statement, { minLength: 1, maxLength: 30, size: 'max' }).map((list) => list.filter(notCyclic)),
      { minLength: 1, maxLength: 6, size: 'max' },
    ),
  })
}

/** The library recurs until its stack is exhausted over a cycle of subclasses, which takes seconds. */
function notCyclic([subject, predicate, object]: readonly [Subject, Iri, Term]): boolean {
  return predicate !== rdfs.subClassOf || subject.value < object.value
}

function targetedShape(world: World): fc.Arbitrary<TargetedShape> {
  const { literals } = world
  const targets = fc.record(
    {
      node: fc.constantFrom<Term>(...nodes.filter(({ termType }) => termType === 'NamedNode'), ...literals),
      class: fc.constantFrom<Term>(...classes),
      subjectsOf: fc.constantFrom<Term>(...properties),
      objectsOf: fc.constantFrom<Term>(...properties),
    },
    { requiredKeys: [] },
  )
  return fc.record({ tree: shapeTree(world, 2), targets, implicit: fc.boolean() }).map(({ tree, ...rest }) => ({ ...tree, ...rest }))
}

function shapeTree(world: World, depth: number): fc.Arbitrary<ShapeTree> {
  return fc.oneof(nodeShape(world, depth), propertyShape(world, depth))
}

function nodeShape(world: World, depth: number): fc.Arbitrary<ShapeTree> {
  return parameters(world, depth, false).map((chosen) => ({ path: undefined, parameters: chosen }))
}

function propertyShape(world: World, depth: number): fc.Arbitrary<ShapeTree> {
  return fc.record({ path: path(world), parameters: parameters(world, depth, true) })
}

function path({ hard }: World): fc.Arbitrary<PathTree> {
  const { tree } = fc.letrec<{ tree: PathTree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 3 },
      predicatePath(),
      fc.record({ operator: fc.constant('inversePath' as const), member: hard ? tie('tree') : predicatePath() }),
      fc.record({
        operator: fc.constantFrom('zeroOrMorePath' as const, 'oneOrMorePath' as const, 'zeroOrOnePath' as const),
        member: tie('tree'),
      }),
      fc.record({
        list: fc.constantFrom('sequence' as const, 'alternativePath' as const),
        members: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }))
  return fc.oneof({ weight: 3, arbitrary: predicatePath() }, { weight: 2, arbitrary: tree })
}

function predicatePath(): fc.Arbitrary<PathTree> {
  return fc.record({ predicate: fc.constantFrom(...properties) })
}

function parameters(world: World, depth: number, onPath: boolean): fc.Arbitrary<Parameters> {
  const { hard, literals, ordered } = world
  const one = (arbitrary: fc.Arbitrary<Term>): fc.Arbitrary<Value> => arbitrary.map((term) => ({ term }))
  const some = (arbitrary: fc.Arbitrary<Term>): fc.Arbitrary<Value> =>
    fc.uniqueArray(arbitrary, { maxLength: 3 }).map((terms) => ({ terms }))
  const count = one(fc.constantFrom(0, 1, 2, 3).map(integer))
  const flag = one(fc.boolean().map((value) => typed(String(value), xsd('boolean'))))
  const property = one(fc.constantFrom(...properties))
  const limit = one(fc.constantFrom(...(hard ? literals : literals.filter(({ language, value }) => language === '' && value !== ''))))
  const values = fc.oneof(
    fc.constantFrom<Term>(...nodes.filter(({ termType }) => termType === 'NamedNode')),
    fc.constantFrom<Term>(...literals),
  )
  const patterns = hard
    ? ['^a', 'b$', '^\\p{L}+$', 'A', '^.$', 'a.b', '(a|b)*c', '[^a]']
    : ['^a', 'b$', 'ab', '^[a-z]*$', '^h.*n[0-9]$', 'x']
  const simple: Partial<Record<keyof Parameters, fc.Arbitrary<Value>>> = {
    class: one(fc.constantFrom(...classes)),
    datatype: one(
      fc.constantFrom('integer', 'string', 'date', 'decimal', 'boolean', ...(hard ? ['gYear', 'byte', 'dateTime'] : [])).map(xsd),
    ),
    nodeKind: one(fc.constantFrom(sh.IRI, sh.BlankNode, sh.Literal, sh.BlankNodeOrIRI, sh.BlankNodeOrLiteral, sh.IRIOrLiteral)),
    minExclusive: limit,
    minInclusive: limit,
    maxExclusive: limit,
    maxInclusive: limit,
    minLength: count,
    maxLength: count,
    pattern: one(fc.constantFrom(...patterns).map((pattern) => text(pattern))),
    flags: one(fc.constantFrom(...(hard ? ['i', 's', 'm', 'x', ''] : ['i', ''])).map((flags) => text(flags))),
    languageIn: some(fc.constantFrom(...(hard ? ['en', 'de', 'EN', '*', 'e'] : ['en', 'de'])).map((tag) => text(tag))),
    disjoint: property,
    closed: flag,
    ignoredProperties: some(fc.constantFrom<Term>(...properties, rdf.type)),
    hasValue: one(values),
    in: some(values),
    deactivated: one(fc.constantFrom('false', 'false', 'false', 'true').map((value) => typed(value, xsd('boolean')))),
    severity: one(fc.constantFrom<Term>(sh.Warning, sh.Info, sh.Violation, ex('Grave'))),
    message: one(fc.constantFrom<Term>(text('No.'), text('Nein.', 'de'))),
    ...(hard || onPath ? { equals: property } : {}),
    ...(onPath ? { minCount: count, maxCount: count, uniqueLang: flag } : {}),
    ...(onPath && ordered ? { lessThan: property, lessThanOrEquals: property } : {}),
  }
  const all = Object.entries({ ...simple, ...nested(world, depth, onPath) })
  const entries = all.map(([name, arbitrary]): fc.Arbitrary<readonly [string, Parameters]> =>
    arbitrary.map((value) => [name, { [name]: value }]),
  )
  const chosen = depth > 0 && onPath ? [...entries, qualified(world, depth, count, flag)] : entries
  return fc
    .uniqueArray(fc.oneof(...chosen.map((arbitrary, i) => ({ arbitrary, weight: all[i]?.[0] === 'uniqueLang' ? 4 : 1 }))), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.reduce<Parameters>((joined, [, parameter]) => ({ ...joined, ...parameter }), {}))
}

function nested(world: World, depth: number, onPath: boolean): Partial<Record<keyof Parameters, fc.Arbitrary<Value>>> {
  if (depth === 0) return {}
  const shape = shapeTree(world, depth - 1)
  const list = fc.array(shape, { minLength: 1, maxLength: 3 }).map((shapes): Value => ({ shapes, list: true }))
  return {
    not: shape.map((tree) => ({ shape: tree })),
    or: list,
    xone: list,
    node: nodeShape(world, depth - 1).map((tree) => ({ shape: tree })),
    property: fc.array(propertyShape(world, depth - 1), { minLength: 1, maxLength: 3 }).map((shapes) => ({ shapes, list: false })),
    ...(world.hard || !onPath ? { and: list } : {}),
  }
}

/** The parameters that make sense only together. */
function qualified(
  world: World,
  depth: number,
  count: fc.Arbitrary<Value>,
  flag: fc.Arbitrary<Value>,
): fc.Arbitrary<readonly [string, Parameters]> {
  const all = fc.record(
    {
      qualifiedValueShape: shapeTree(world, depth - 1).map((tree): Value => ({ shape: tree })),
      qualifiedMinCount: count,
      qualifiedMaxCount: count,
      qualifiedValueShapesDisjoint: flag,
    },
    { requiredKeys: ['qualifiedValueShape'] },
  )
  return all.map((parameters): readonly [string, Parameters] => ['qualified', Object.fromEntries(Object.entries(parameters))])
}

/** The data of a case as graphs. */
export function toGraphs({ graphs }: Case): readonly Dataset[] {
  return graphs.map((statements) => {
    const data = new Dataset()
    for (const [subject, predicate, object] of statements) data.state(subject, predicate, object)
    return data
  })
}

/** The shapes of a case as a graph. */
export function toShapes({ shapes }: Case): Dataset {
  const graph = new Dataset()
  let count = 0
  const fresh = (): Blank => new Blank(`shapes${count++}`)
  shapes.forEach((shape, i) => {
    const node = shape.implicit && i === 0 ? (classes[2] ?? ex('C2')) : ex(`Shape${i}`)
    if (shape.implicit && i === 0) graph.state(node, rdf.type, rdfs.Class)
    writeShape(graph, node, shape, fresh)
    for (const [kind, target] of Object.entries(shape.targets)) graph.state(node, targetProperties[kind] ?? sh.targetNode, target)
  })
  return graph
}

const targetProperties: Readonly<Record<string, Iri>> = {
  node: sh.targetNode,
  class: sh.targetClass,
  subjectsOf: sh.targetSubjectsOf,
  objectsOf: sh.targetObjectsOf,
}

function writeShape(graph: Dataset, node: Subject, shape: ShapeTree, fresh: () => Blank): Subject {
  graph.state(node, rdf.type, shape.path === undefined ? sh.NodeShape : sh.PropertyShape)
  if (shape.path !== undefined) graph.state(node, sh.path, writePath(graph, shape.path, fresh))
  for (const [name, value] of Object.entries(shape.parameters)) {
    const parameter = sh[name as keyof typeof sh]
    for (const object of writeValue(graph, value, fresh)) graph.state(node, parameter, object)
  }
  return node
}

function writeValue(graph: Dataset, value: Value, fresh: () => Blank): readonly Term[] {
  if ('term' in value) return [value.term]
  if ('terms' in value) return [writeList(graph, value.terms, fresh)]
  if ('shape' in value) return [writeShape(graph, fresh(), value.shape, fresh)]
  const members = value.shapes.map((shape) => writeShape(graph, fresh(), shape, fresh))
  return value.list ? [writeList(graph, members, fresh)] : members
}

function writePath(graph: Dataset, path: PathTree, fresh: () => Blank): Subject {
  if ('predicate' in path) return path.predicate
  if ('operator' in path) {
    const node = fresh()
    graph.state(node, sh[path.operator], writePath(graph, path.member, fresh))
    return node
  }
  const head = writeList(
    graph,
    path.members.map((member) => writePath(graph, member, fresh)),
    fresh,
  )
  if (path.list === 'sequence') return head
  const node = fresh()
  graph.state(node, sh.alternativePath, head)
  return node
}

function writeList(graph: Dataset, members: readonly Term[], fresh: () => Blank): Subject {
  return members.reduceRight<Subject>((rest, member) => {
    const cell = fresh()
    graph.state(cell, rdf.first, member).state(cell, rdf.rest, rest)
    return cell
  }, rdf.nil)
}
