import { judgeCoreRules } from '../../src/check/core-rules.js'
import type { Validator } from '../../src/check/validator.js'
import { describe } from '../../src/describe/describe.js'
import { documentsOf } from '../../src/describe/documents.js'
import type { Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import type { Names } from '../../src/record/names.js'
import { slug } from '../../src/record/values/slug.js'
import { context } from '../../src/write/index.js'
import { jsonld } from '../../src/write/jsonld.js'
import { nquads } from '../../src/write/nquads.js'
import { turtle } from '../../src/write/turtle.js'
import { ceilingQuads } from './ceiling.js'
import type { Sample } from './generate.js'
import { bestOf } from './measure.js'

/** The reviews to measure on. No graph of them is kept: V8 then gives graphs a place among long-lived objects, which a build does not. */
export interface Prepared {
  /** Each review as JSON. */
  readonly texts: readonly string[]
  readonly samples: readonly Sample[]
  readonly slugs: ReadonlyMap<string, string>
}

export function prepare(samples: readonly Sample[]): Prepared {
  const people = samples.flatMap(({ record }) => [
    ...(record.contributors ?? []),
    ...(record.books ?? []).flatMap((book) => book.contributors ?? []),
  ])
  return {
    texts: samples.map((sample) => JSON.stringify(sample)),
    samples,
    slugs: new Map(people.map(({ name }) => [name, slug(name)])),
  }
}

/** A review described. */
export interface Described {
  readonly graph: Dataset
  readonly names: Names
}

export function describeSample(sample: Sample): Described {
  const names = namesOf(sample)
  return { graph: describe(sample.record, names), names }
}

export function namesOf({ names }: Sample): Names {
  return { ...names, organizations: new Map(names.organizations) }
}

/**
 * One buffer that every document is written into, and none is kept. N-Quads are written document by document on both sides, as
 * `build` does: a string beyond 128 kB costs V8 more than all the rest.
 */
const out = Buffer.alloc(4_000_000)

/** @returns the number of bytes. */
function write(text: string): number {
  return out.write(text)
}

/** JSON to the N-Quads of the review, by concatenation alone. */
export function ceiling({ texts, slugs }: Prepared): number {
  let bytes = 0
  for (const text of texts) for (const graph of ceilingQuads(JSON.parse(text) as Sample, slugs)) bytes += write(graph)
  return bytes
}

/** What is done with each described review. */
type Step = (described: Described) => unknown

/** JSON to graphs, and with each of them every step in turn. */
function run(texts: readonly string[], ...steps: readonly Step[]): void {
  for (const text of texts) {
    const described = describeSample(JSON.parse(text) as Sample)
    for (const step of steps) step(described)
  }
}

const writeTurtle: Step = ({ graph }) => write(turtle(graph))
const writeJsonld: Step = ({ graph, names }) => write(jsonld(graph, iri(`${names.review}#review`), context))
const split: Step = ({ graph, names }) => documentsOf(graph, names)
const writeNquads: Step = ({ graph, names }) => {
  for (const document of documentsOf(graph, names)) write(nquads([document]))
}

/** JSON to the validated graph, and that as Turtle, JSON-LD and N-Quads. */
export function full({ texts }: Prepared, validator: Validator): void {
  run(texts, ({ graph }) => validator.validate(graph), writeTurtle, writeJsonld, writeNquads)
}

/** CPU microseconds of each stage of `full`, and of what else is done to every review: the difference between a run with it and one without. */
export function measureStages({ texts }: Prepared, validator: Validator, rounds: number): ReadonlyMap<string, number> {
  const { parse, described, validated, judged, asTurtle, asJsonld, divided, asNquads } = bestOf(rounds, {
    parse: () => {
      for (const text of texts) JSON.parse(text)
    },
    described: () => {
      run(texts)
    },
    validated: () => {
      run(texts, ({ graph }) => validator.validate(graph))
    },
    judged: () => {
      run(texts, ({ graph }) => judgeCoreRules(graph))
    },
    asTurtle: () => {
      run(texts, writeTurtle)
    },
    asJsonld: () => {
      run(texts, writeJsonld)
    },
    divided: () => {
      run(texts, split)
    },
    asNquads: () => {
      run(texts, writeNquads)
    },
  })
  return new Map([
    ['parse JSON', parse],
    ['describe', described - parse],
    ['validate', validated - described],
    ['Turtle', asTurtle - described],
    ['JSON-LD', asJsonld - described],
    ['split into documents', divided - described],
    ['N-Quads', asNquads - divided],
    ['core rules in code (not in R)', judged - described],
  ])
}
