import { beforeAll, describe, expect, it } from 'vitest'
import { sh } from '../../../../src/check/shacl/terms.js'
import { type Agreement, compareReports } from './agreement.js'
import { type EngineCase, arbitraryCases } from './cases.js'
import { type EngineCause } from './cause.js'
import { all } from './components.js'
import { type Report, type ResultLine, differences, ourResults } from './reports.js'
import { wantedGraphs } from './wanted.js'

type Engine = (cases: readonly EngineCase[]) => Promise<readonly (readonly Report[])[]>

/** The tests that each engine has: arbitrary cases, and the least case of every cause. */
export function testEngine(name: string, engine: Engine, causes: readonly EngineCause[], usual: number): void {
  const { graphs, seed } = wantedGraphs(usual)
  const patience = 120_000 + graphs * 100

  describe(`${name}, on arbitrary shapes and graphs`, () => {
    let agreement: Agreement
    beforeAll(async () => {
      const cases = arbitraryCases(graphs, seed)
      agreement = compareReports(cases, await engine(cases), causes)
      const explained = [...agreement.explained].map(([cause, count]) => `${String(count).padStart(7)}  ${cause}`).join('\n')
      console.log(
        `${name}: ${agreement.graphs} graphs, RECENSION_SEED=${seed}, ${agreement.results} results in common; explained:\n${explained}`,
      )
    }, patience)

    it('gives our results, but for causes that are named', () => {
      const { unexplained } = agreement
      if (unexplained.length > 0) {
        throw new Error(`${unexplained.length} unexplained (RECENSION_SEED=${seed}), the shortest first:\n${shortest(unexplained)}`)
      }
    })

    it('is asked for every constraint component, and agrees with us on some results of each', () => {
      const missed = all.filter(({ nt }) => !agreement.components.has(nt))
      // sh:property reports by way of the shapes that it names
      expect(missed.map(({ short }) => short)).toEqual([sh.PropertyConstraintComponent.short])
    })
  })

  describe(`A known disagreement with ${name}`, () => {
    let reports: readonly (readonly Report[])[]
    const examples = causes.map(({ example }): EngineCase => ({ shapes: example.shapes(), graphs: [example.data()] }))
    beforeAll(async () => {
      reports = await engine(examples)
    }, patience)

    it.each(causes.map(({ name: cause, section }, i) => [cause, section, i] as const))(
      '%s (SHACL %s): we give what the specification says, and the engine still does not',
      (_cause, _section, i) => {
        const cause = causes[i]
        const [data] = examples[i]?.graphs ?? []
        const shapes = examples[i]?.shapes
        const theirs = reports[i]?.[0]
        if (cause === undefined || data === undefined || shapes === undefined || theirs === undefined) throw new Error('no such cause')
        const ours = ourResults(shapes, data)
        expect(ours.map(brief).sort()).toEqual([...cause.example.results].sort())
        if ('thrown' in theirs) {
          expect(cause.throws?.(theirs.thrown, { shapes, data })).toBe(true)
        } else {
          const found = differences(ours, theirs)
          expect(found).not.toEqual([])
          expect(found.filter((difference) => !cause.explains(difference, { shapes, data }))).toEqual([])
        }
      },
    )
  })
}

/** The five that are the quickest to read. */
function shortest(texts: readonly string[]): string {
  return [...texts]
    .sort((a, b) => a.length - b.length)
    .slice(0, 5)
    .join('\n\n')
}

/** A result as the examples state it: component, focus, path, value. */
function brief({ component, focus, path, value }: ResultLine): string {
  const name = component.replace(/^.*#|ConstraintComponent>$/g, '')
  return [name, focus, path, value]
    .map((term) => (term === '' ? '-' : term.replace(/<https:\/\/example.org\/(\w+)>/, ':$1').replace(/^_:.*/, '_')))
    .join(' ')
}
