import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { components } from '../../../src/check/shacl/components.js'
import { type CompiledShapes, compileShapes } from '../../../src/check/shacl/index.js'
import { sh } from '../../../src/check/shacl/terms.js'
import type { Dataset } from '../../../src/rdf/dataset.js'
import { type Case, hardCase, plainCase, toGraphs, toShapes } from './arbitrary.js'
import { type Cause, causes } from './disagreements.js'
import { compiledLines, difference, referenceLines } from './reference.js'

/** `RECENSION_RUNS` asks for more runs, and for other cases each time. */
const wanted = process.env['RECENSION_RUNS']
const numRuns = Number(wanted ?? 30)
const settings = { numRuns, ...(wanted === undefined ? { seed: 20250101 } : {}) }
const patience = 120_000 + numRuns * 1_000

describe('The compiled validator', () => {
  it(
    'gives the reports of rdf-validate-shacl, result for result',
    async () => {
      const compare = async (example: Case): Promise<void> => {
        const { validate } = compile(toShapes(example))
        const graphs = toGraphs(example)
        const references = await referenceLines(toShapes(example), graphs)
        graphs.forEach((data, i) => {
          const reference = references[i] ?? []
          if (reference instanceof Error) throw reference
          expect(difference(compiledLines(validate(data)), reference)).toEqual([])
        })
      }
      await fc.assert(fc.asyncProperty(plainCase, compare), settings)
    },
    patience,
  )

  it(
    'differs from it, where it does, for a cause that is named below',
    async () => {
      const compare = async (example: Case): Promise<void> => {
        const shapes = toShapes(example)
        const { validate } = compile(shapes)
        const graphs = toGraphs(example)
        const references = await referenceLines(shapes, graphs)
        graphs.forEach((data, i) => {
          const present = causes.filter(({ applies }) => applies(shapes, data))
          const reference = references[i] ?? []
          if (reference instanceof Error) expect(present.map(({ throws }) => throws)).toContain(true)
          else expect(unexplained(difference(compiledLines(validate(data)), reference), present)).toEqual([])
        })
      }
      await fc.assert(fc.asyncProperty(hardCase, compare), settings)
    },
    patience,
  )

  it(
    'is asked for every constraint component by these cases',
    () => {
      const cases = [plainCase, hardCase].flatMap((arbitrary) => fc.sample(arbitrary, { numRuns: 200, seed: 1 }))
      const results = cases.flatMap((example) => toGraphs(example).flatMap(compile(toShapes(example)).validate))
      const reached = new Set(results.map(({ component }) => component.value))
      const missed = components.map(([, , , component]) => component).filter((component) => !reached.has(component.value))
      // sh:property reports by way of the shapes that it names
      expect(missed.map(({ short }) => short)).toEqual([sh.PropertyConstraintComponent.short])
    },
    patience,
  )
})

describe('A known disagreement with rdf-validate-shacl', () => {
  it.each(causes.flatMap(({ name, section, example }) => (example === undefined ? [] : [[name, section, example] as const])))(
    '%s (SHACL %s): we give what the specification says, and the library still does not',
    async (_name, _section, { shapes, data, results }) => {
      const given = compiledLines(compile(shapes()).validate(data()))
      expect(given.map((line) => line.replace(/, severity.*/, '').replace(/_:\S+,/, 'a blank node,'))).toEqual(results)
      const [reference = []] = await referenceLines(shapes(), [data()])
      if (!(reference instanceof Error)) expect(difference(given, reference)).not.toEqual([])
    },
    patience,
  )
})

/** The lines whose component no present cause touches. */
function unexplained(lines: readonly string[], present: readonly Cause[]): readonly string[] {
  const touched = new Set(present.flatMap(({ components }) => components.map(({ short }) => short)))
  return lines.filter((line) => !touched.has(line.slice(0, line.indexOf(': '))))
}

function compile(shapes: Dataset): CompiledShapes {
  const compiled = compileShapes(shapes)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ shape, reason }) => `${shape.nt}: ${reason}`).join('\n'))
  return compiled
}
