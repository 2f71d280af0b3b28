import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiledValidator } from '../../src/check/compiled.js'
import { referenceValidator } from '../../src/check/reference.js'
import { sh } from '../../src/check/shacl/terms.js'
import { loadShapes } from '../../src/check/shape-metadata.js'
import type { ShapeResult, Validator } from '../../src/check/validator.js'
import { Blank, type Dataset, type Resource } from '../../src/rdf/dataset.js'
import { Literal } from '../../src/rdf/literal.js'
import { rdf, rec } from '../../src/rdf/terms.js'
import { goodGraph, mutated } from './core/fixtures.js'
import { type Mutation, mutations } from './core/mutations.js'

/** The failing fixtures of a shapes file that judges graphs as such. Those of indexes have failing records: `test/targets/judging.ts`. */
const fixtures: Readonly<Record<string, Readonly<Record<string, Mutation>>>> = { 'core.ttl': mutations }

const folder = new URL('../../shapes/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ttl'))

/** Words of RDF and of its tools, and names of predicates and classes, which an editor need not know. */
const jargon =
  /\b(?:IRIs?|URIs?|literals?|quads?|triples?|nodes?|shapes?|class(?:es)?|predicates?|propert(?:y|ies)|graphs?|targets?|sidecars?|focus|RDF|SHACL|vocabular(?:y|ies)|ontolog(?:y|ies)|datatypes?|xsd|expressions?|manifestations?)\b|\b(?:schema|dcterms|prism|fabio|cito|frbr|pro|pso|foaf|rec|rdf|sh):/i

describe.each(files)('shapes/%s', (file) => {
  const shapes = loadShapes(readFileSync(new URL(file, folder), 'utf8'))
  const reporting = [...shapes.graph.resources.values()].filter(reports)
  const failing = fixtures[file] ?? {}
  const rulesBroken = comparing([referenceValidator(shapes), compiledValidator(shapes)])

  it('names every shape that reports by its rule, and nothing else', () => {
    expect(reporting.length).toBeGreaterThan(0)
    for (const { subject } of reporting) expect(subject.value).toMatch(/^https:\/\/w3id\.org\/recension\/shapes\/[a-z-]+\/[a-z0-9-]+$/)
  })

  it('gives every shape that reports one severity, one message and one hint, in English', () => {
    for (const shape of reporting) {
      expect([shape.subject.value, shape.all(sh.severity).length]).toEqual([shape.subject.value, 1])
      for (const predicate of [sh.message, rec.hint]) {
        const texts = shape.all(predicate).filter((term) => term instanceof Literal)
        expect([shape.subject.value, texts.map(({ language }) => language)]).toEqual([shape.subject.value, ['en']])
      }
    }
  })

  it('speaks to an editor: whole sentences, without the words of RDF', () => {
    for (const { rule, message, hint } of shapes.metadata.values()) {
      for (const words of [message, hint]) {
        expect(words, rule).toMatch(/^[A-Z].*\.$/)
        expect(words, rule).not.toMatch(jargon)
      }
    }
  })

  it('hangs every property shape on a shape with a target', () => {
    const hung = new Set([...shapes.graph.resources.values()].flatMap((shape) => shape.all(sh.property).map(({ nt }) => nt)))
    for (const shape of reporting)
      expect([shape.subject.value, isTargeted(shape) || hung.has(shape.subject.nt)]).toEqual([shape.subject.value, true])
  })

  it.runIf(file in fixtures)('has a failing fixture for every rule, and no other', () => {
    expect(Object.keys(failing).sort()).toEqual([...shapes.metadata.values()].map(({ rule }) => rule).sort())
  })

  it('finds nothing in the good graph', async () => {
    expect(await rulesBroken(goodGraph())).toEqual([])
  })

  it('has something to judge in the good graph for every shape', () => {
    const good = goodGraph()
    for (const shape of shapes.graph.resources.values()) {
      if (isTargeted(shape)) expect([shape.subject.value, targets(shape, good)]).toEqual([shape.subject.value, true])
    }
  })

  it.each(Object.entries(failing))('finds that %s is broken, and nothing else', async (rule, mutation) => {
    expect(await rulesBroken(mutated(mutation))).toEqual([rule, ...(mutation.also ?? [])].sort())
  })
})

/** The rules that the judge finds broken; the fast engine must find the same. */
function comparing(validators: readonly Validator[]): (graph: Dataset) => Promise<readonly string[]> {
  return async (graph) => {
    const [judged = [], fast = []] = await Promise.all(validators.map(async (validator) => validator.validate(graph)))
    expect(fast.map(spelled).sort()).toEqual(judged.map(spelled).sort())
    return [...new Set(judged.map(({ rule }) => rule))].sort()
  }
}

function spelled({ rule, focus, path, value, component }: ShapeResult): string {
  return [rule, focus.nt, path?.nt, value?.nt, component].join(' ')
}

const unspoken = [
  rdf.type,
  sh.property,
  sh.targetClass,
  sh.targetSubjectsOf,
  sh.targetObjectsOf,
  sh.targetNode,
  sh.message,
  sh.severity,
  sh.path,
  sh.description,
  rec.hint,
]

/** Whether a shape can report: it states a constraint of its own. Shapes inside a constraint are blank and report nothing. */
function reports(shape: Resource): boolean {
  if (shape.subject instanceof Blank) return false
  return shape.predicates.some((predicate) => !unspoken.includes(predicate))
}

function isTargeted(shape: Resource): boolean {
  return [sh.targetClass, sh.targetSubjectsOf, sh.targetObjectsOf].some((predicate) => shape.first(predicate) !== undefined)
}

function targets(shape: Resource, graph: Dataset): boolean {
  return (
    shape.all(sh.targetClass).some((type) => graph.match(null, rdf.type, type).size > 0) ||
    [...shape.all(sh.targetSubjectsOf), ...shape.all(sh.targetObjectsOf)].some((predicate) => graph.match(null, predicate).size > 0)
  )
}
