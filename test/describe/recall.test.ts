import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { describe } from '../../src/describe/describe.js'
import { recall } from '../../src/describe/recall.js'
import { Dataset } from '../../src/rdf/dataset.js'
import { normalForm } from '../../src/record/normal-form.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'

suite('recall is the inverse of describe', () => {
  it('gives back any record in normal form, whatever the order of the statements', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.infiniteStream(fc.nat()), (record, random) => {
        const graph = describe(record, namesOf(record))
        expect(recall(shuffled(graph, random)).map((found) => found.record)).toEqual([record])
      }),
      { numRuns: Number(process.env['RECENSION_RUNS'] ?? 500) },
    )
  })

  it('gives back the names that the graph was described under', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const names = namesOf(record)
        const [found] = recall(describe(record, names))
        expect(describe(record, names).size).toBe(describe(found?.record ?? {}, found?.names ?? names).size)
        expect(found?.names?.review).toBe(names.review)
      }),
      { numRuns: 200 },
    )
  })
})

suite('normal form', () => {
  it('is its own normal form', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(normalForm(record)).toEqual(record)
      }),
      { numRuns: 500 },
    )
  })
})

function shuffled(graph: Dataset, random: Iterator<number>): Dataset {
  const statements = [...graph].map((statement) => ({ statement, at: random.next().value as number }))
  const copy = new Dataset()
  for (const { statement } of statements.sort((a, b) => a.at - b.at)) copy.state(statement.subject, statement.predicate, statement.object)
  return copy
}
