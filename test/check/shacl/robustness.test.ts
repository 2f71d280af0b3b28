import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileShapes, reportDataset } from '../../../src/check/shacl/index.js'
import { sh } from '../../../src/check/shacl/terms.js'
import { Blank, Dataset, type Resource, type Subject, type Term } from '../../../src/rdf/dataset.js'
import { type Iri, iri } from '../../../src/rdf/iri.js'
import { text, typed } from '../../../src/rdf/literal.js'
import { rdf, rdfs, xsd } from '../../../src/rdf/terms.js'
import { cpuTime } from './cpu-time.js'
import { hardCase, toGraphs, toShapes } from './arbitrary.js'

/** `RECENSION_FUZZ` asks for more runs, and for other cases each time. */
const wanted = process.env['RECENSION_FUZZ']
const numRuns = Number(wanted ?? 300)
const settings = { numRuns, ...(wanted === undefined ? { seed: 7 } : {}) }

/** Whatever stands in a graph of shapes or beside it, in places where it does not belong. */
const terms: readonly Term[] = [
  ...Object.values(sh), rdf.first, rdf.rest, rdf.nil, rdf.type, rdfs.Class, rdfs.subClassOf, xsd.integer,
  ...['n0', 'p0', 'p1', 'C0', 'C2', 'Shape0', 'Shape1'].map((name) => iri(`https://example.org/${name}`)),
  ...['shapes0', 'shapes1', 'shapes2', 'shapes3', 'data0', 'elsewhere'].map((label) => new Blank(label)),
  text(''), text('(a+)+$'), text('[', 'en'), text('\\p{Is'), typed('-1', xsd.integer), typed('9'.repeat(400), xsd.integer), typed('x', xsd.integer),
  typed('true', xsd.boolean), typed('1e400', iri('http://www.w3.org/2001/XMLSchema#double')), typed('-99999999999-02-29', xsd.date),
] // prettier-ignore

interface Mutation {
  readonly at: number
  readonly part: 'subject' | 'predicate' | 'object' | 'copy' | 'drop'
  readonly term: Term
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  part: fc.constantFrom('subject', 'predicate', 'object', 'copy', 'drop'),
  term: fc.constantFrom(...terms),
})
const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })

describe('The validator, given damaged shapes and damaged data', () => {
  it(
    'either refuses the shapes with reasons or validates, in little time, and never throws',
    () => {
      let refused = 0
      let validated = 0
      fc.assert(
        fc.property(hardCase, mutations, mutations, (example, damage, alsoDamage) => {
          const shapes = mutate(toShapes(example), damage)
          const data = mutate(toGraphs(example)[0] ?? new Dataset(), alsoDamage)
          const time = cpuTime(() => {
            const compiled = compileShapes(shapes)
            if (compiled.ok) reportDataset(compiled.validate(data), shapes)
          })
          expect(time).toBeLessThan(2_000)
          const compiled = compileShapes(shapes)
          if (compiled.ok) validated++
          else {
            expect(compiled.problems.filter(({ reason }) => !reason.endsWith('.')).map(({ reason }) => reason)).toEqual([])
            refused++
          }
        }),
        settings,
      )
      expect(refused).toBeGreaterThan(numRuns / 10)
      expect(validated).toBeGreaterThan(numRuns / 10)
    },
    60_000 + numRuns * 100,
  )
})

function mutate(graph: Dataset, damage: readonly Mutation[]): Dataset {
  const statements = [...graph.resources.values()].flatMap(statementsOf)
  for (const { at, part, term } of damage) {
    const i = at % Math.max(1, statements.length)
    const [subject, predicate, object] = statements[i] ?? [rdf.nil, rdf.rest, rdf.nil]
    if (part === 'drop') statements.splice(i, 1)
    else if (part === 'copy') statements.push([subject, predicate, term])
    else if (part === 'object') statements[i] = [subject, predicate, term]
    else if (part === 'predicate' && term.termType === 'NamedNode') statements[i] = [subject, term, object]
    else if (part === 'subject' && term.termType !== 'Literal') statements[i] = [term, predicate, object]
  }
  const mutated = new Dataset()
  for (const [subject, predicate, object] of statements) mutated.state(subject, predicate, object)
  return mutated
}

function statementsOf({ subject, predicates, objects }: Resource): [Subject, Iri, Term][] {
  return predicates.map((predicate, i) => [subject, predicate, objects[i] as Term])
}
