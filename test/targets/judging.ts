import { expect, it } from 'vitest'
import { blocks } from '../../src/diagnostics/diagnostic.js'
import { describe } from '../../src/describe/describe.js'
import { nameAlone } from '../../src/describe/identity/identify.js'
import { type Engine, targetShapes, targetValidator } from '../../src/node/validators.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { judge, type Judged } from '../../src/targets/judge.js'
import type { Ready, Target } from '../../src/targets/target.js'
import { goodRecord } from '../check/core/good-record.js'

/** A review that says everything, of two books: every index that takes reviews of books is satisfied. */
export const readyRecord: BookReview = normalForm({ ...goodRecord, notices: [] })

/** How a review stands with an index, by the rules in `shapes/targets/`. */
export async function judged(record: BookReview, target: Target, engine: Engine = 'compiled'): Promise<Judged> {
  const normal = normalForm(record)
  const names = nameAlone(normal, 'https://reviews.example/')
  const graph = describe(normal, names)
  return judge(
    { target, validator: targetValidator(target.id, engine) },
    { record: normal, names, graph, origins: new Map(), key: 'it', isSound: true },
  )
}

/** A review that is ready for an index; fails the test where it is not. */
export async function ready<Id extends string>(record: BookReview, target: Target<Id>): Promise<Ready<Id>> {
  const { ready: passed, diagnostics } = await judged(record, target)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (passed === undefined) throw new Error('the review is blocked')
  return passed as Ready<Id>
}

/** A change that makes a review fail one rule, and that only; `also` names those that cannot but fail with it. */
export interface Failing {
  readonly change: (record: BookReview) => BookReview
  readonly also?: readonly string[]
}

/**
 * The tests that every index passes: its rules speak to an editor and name the index, the ready record breaks none of them, each has a
 * record that breaks it and it alone, and both engines agree.
 */
export function itJudges(target: Target, failing: Readonly<Record<string, Failing['change'] | Failing>>, good = readyRecord): void {
  const shapes = targetShapes(target.id)
  const broken = async (record: BookReview): Promise<readonly string[]> => {
    const [fast, reference] = [await judged(record, target), await judged(record, target, 'reference')]
    expect(fast.diagnostics).toEqual(reference.diagnostics)
    if (blocks(fast.diagnostics)) expect(fast.standing).toBe('blocked')
    return [...new Set(fast.diagnostics.map(({ rule }) => rule))].sort()
  }

  it('finds nothing to mend in a review that says everything', async () => {
    expect(await broken(good)).toEqual([])
  })

  it('has a failing record for every rule, and no other', () => {
    expect(Object.keys(failing).sort()).toEqual([...shapes.metadata.values()].map(({ rule }) => rule).sort())
  })

  it.each(Object.entries(failing))('finds that %s is broken, and nothing else', async (rule, given) => {
    const { change, also = [] }: Failing = typeof given === 'function' ? { change: given } : given
    expect(await broken(change(good))).toEqual([rule, ...also].sort())
  })

  it('says what blocks it with the line to type', async () => {
    for (const [rule, given] of Object.entries(failing)) {
      const { change }: Failing = typeof given === 'function' ? { change: given } : given
      const found = (await judged(change(good), target)).diagnostics.find((one) => one.rule === rule)
      expect(found?.hint, rule).toMatch(/\b[a-z]+:/)
    }
  })
}
