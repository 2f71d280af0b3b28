import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compiledValidator } from '../../../src/check/compiled.js'
import { judgeCoreRules } from '../../../src/check/core-rules.js'
import { referenceValidator } from '../../../src/check/reference.js'
import { loadShapes } from '../../../src/check/shape-metadata.js'
import type { ShapeResult } from '../../../src/check/validator.js'
import { Dataset } from '../../../src/rdf/dataset.js'
import { parseWithN3 } from '../../../src/rdf/parse-n3.js'
import { sharedFolder } from '../folder.js'

const reference = `${sharedFolder()}/reference`
const shapes = loadShapes(readFileSync(new URL('../../../shapes/core.ttl', import.meta.url), 'utf8'))

/** What our richer model adds to the study's, which therefore lacks it: a role node that keeps the printed name. */
const added = ['core/role-keeps-one-printed-name']

function graphOf(file: string): Dataset {
  const parsed = parseWithN3(readFileSync(`${reference}/${file}`, 'utf8'), 'turtle')
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.graphs.get('') ?? new Dataset()
}

describe('the seed as the study models it', () => {
  let results: readonly ShapeResult[] = []
  beforeAll(async () => {
    results = await referenceValidator(shapes).validate(graphOf('seed-model.ttl'))
  })

  it('lacks its reviewer, DOI, ISBN and ISSN, which are warnings, and nothing else', () => {
    const found = results.filter(({ rule }) => !added.includes(rule)).map(({ rule, severity }) => `${severity} ${rule}`)
    expect(found.sort()).toEqual([
      'warning core/book-has-an-isbn',
      'warning core/journal-has-an-issn',
      'warning core/review-has-a-doi',
      'warning core/review-names-its-reviewer',
    ])
  })

  it('lacks the printed name on each of its four role nodes, which only our model has', () => {
    expect(results.filter(({ rule }) => added.includes(rule)).length).toBe(4)
  })

  it('is judged alike by both engines', async () => {
    const spelled = ({ rule, focus, value }: ShapeResult): string => `${rule} ${focus.nt} ${value?.nt ?? ''}`
    const fast = await compiledValidator(shapes).validate(graphOf('seed-model.ttl'))
    expect(fast.map(spelled).sort()).toEqual(results.map(spelled).sort())
  })

  it('breaks no rule of code', () => {
    expect(judgeCoreRules(graphOf('seed-model.ttl'))).toEqual([])
  })
})

describe('the shapes of the draft', () => {
  it('are all there, with the severity that they had', () => {
    const draft = loadShapes(readFileSync(`${reference}/core-shapes-draft.ttl`, 'utf8'))
    const ours = new Map([...shapes.metadata.values()].map(({ rule, severity }) => [rule, severity]))
    const theirs = [...draft.metadata.values()].map(({ rule, severity }) => [rule, severity] as const)
    expect(theirs.length).toBe(76)
    expect(theirs.filter(([rule, severity]) => ours.get(rule) !== severity)).toEqual([])
  })

  it('say none of their sentences here', () => {
    const draft = loadShapes(readFileSync(`${reference}/core-shapes-draft.ttl`, 'utf8'))
    const theirs = new Set([...draft.metadata.values()].flatMap(({ message, hint }) => [message, hint]))
    expect([...shapes.metadata.values()].flatMap(({ message, hint }) => [message, hint]).filter((words) => theirs.has(words))).toEqual([])
  })
})
