import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { iri } from '../../../src/rdf/iri.js'
import { type Graphs, type Parsed, parseJsonld, parseWithN3, type TextSyntax } from '../../../src/rdf/parse.js'
import { nquads } from '../../../src/write/nquads.js'
import { canonical } from '../../rdf/canonical.js'

const suites = join(process.env['RECENSION_SHARED'] ?? '../shared', 'suites')
const mf = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const type = iri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

interface Case {
  readonly name: string
  readonly kind: string
  readonly action: string
  readonly result: string | undefined
}

function graphsOf(parsed: Parsed): Graphs {
  if (!parsed.ok) throw new Error(`${parsed.reason} (line ${parsed.line})`)
  return parsed.graphs
}

/** The tests of a manifest; file names are given relative to its folder. */
function casesOf(folder: string): readonly Case[] {
  const base = 'http://manifest.example/'
  const dataset = graphsOf(parseWithN3(readFileSync(join(suites, folder, 'manifest.ttl'), 'utf8'), 'turtle', base)).get('')
  const cases: Case[] = []
  for (const resource of dataset?.resources.values() ?? []) {
    const action = resource.first(iri(`${mf}action`))
    if (action === undefined) continue
    cases.push({
      name: resource.subject.value,
      kind: resource.first(type)?.value ?? '',
      action: action.value.slice(base.length),
      result: resource.first(iri(`${mf}result`))?.value.slice(base.length),
    })
  }
  return cases
}

async function failuresOf(folder: string, syntax: TextSyntax, base: string): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { name, kind, action, result } of casesOf(folder)) {
    const parsed = parseWithN3(readFileSync(join(suites, folder, action), 'utf8'), syntax, `${base}${action}`)
    if (kind.includes('Negative') === parsed.ok) failures.push(`${name}: ${parsed.ok ? 'accepted' : parsed.reason}`)
    else if (parsed.ok && result !== undefined) {
      const expected = graphsOf(parseWithN3(readFileSync(join(suites, folder, result), 'utf8'), 'nquads'))
      if ((await canonical(nquads(parsed.graphs))) !== (await canonical(nquads(expected)))) failures.push(`${name}: another graph`)
    }
  }
  return failures
}

describe('the RDF tests of the W3C', () => {
  it.each<readonly [string, TextSyntax, number]>([
    ['rdf-turtle', 'turtle', 300],
    ['rdf-trig', 'trig', 350],
    ['rdf-n-triples', 'ntriples', 65],
    ['rdf-n-quads', 'nquads', 80],
  ])('passes every test of RDF 1.1 in %s', async (folder, syntax, atLeast) => {
    const path = `rdf-tests/rdf/rdf11/${folder}`
    expect(casesOf(path).length).toBeGreaterThan(atLeast)
    expect(await failuresOf(path, syntax, `https://w3c.github.io/rdf-tests/rdf/rdf11/${folder}/`)).toEqual([])
  })
})

interface JsonldCase {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly input: string
  readonly expect?: string
  readonly option?: {
    readonly specVersion?: string
    readonly base?: string
    readonly processingMode?: string
    readonly expandContext?: string
  }
}

/** jsonld.js ignores contexts scoped to `@nest`, and percent-encoding saves what #tli12 wants dropped. */
const knownToDiffer = ['#tc037', '#tc038', '#tli12']
/** What we refuse where the specification drops it in silence, what belongs to RDF 1.2, and every context that would have to be fetched. */
const deliberate =
  /^#\w+ (Dropping|Relative|Reserved|Terms beginning|@\w+ values? |It needs the context|Marks of text direction|A property needs|".*" is not a complete)/

describe('the JSON-LD tests of the W3C', () => {
  it('makes the same RDF of a document, or says why not', async () => {
    const outcome = { same: 0, refusedAsAsked: 0, refused: [] as string[], different: [] as string[], accepted: [] as string[] }
    for (const test of jsonldCases()) {
      const parsed = await parseJsonld(
        readFileSync(join(jsonldFolder, test.input), 'utf8'),
        test.option?.base ?? `https://w3c.github.io/json-ld-api/tests/${test.input}`,
      )
      const negative = test['@type'].includes('jld:NegativeEvaluationTest')
      if (!parsed.ok && negative) outcome.refusedAsAsked++
      else if (!parsed.ok) outcome.refused.push(`${test['@id']} ${parsed.reason}`)
      else if (negative) outcome.accepted.push(test['@id'])
      else if (test.expect === undefined || (await isGraphOf(parsed.graphs, test.expect))) outcome.same++
      else outcome.different.push(test['@id'])
    }
    expect(outcome.different).toEqual(knownToDiffer)
    expect(outcome.accepted).toEqual([])
    expect(outcome.refused.filter((reason) => !deliberate.test(reason))).toEqual([])
    expect(outcome.same).toBeGreaterThan(270)
    expect(outcome.refusedAsAsked).toBeGreaterThan(90)
  }, 60_000)
})

const jsonldFolder = join(suites, 'json-ld-api/tests')

function jsonldCases(): readonly JsonldCase[] {
  const manifest = JSON.parse(readFileSync(join(jsonldFolder, 'toRdf-manifest.jsonld'), 'utf8')) as {
    readonly sequence: readonly JsonldCase[]
  }
  return manifest.sequence.filter(({ input, option }) => {
    const old = option?.specVersion === 'json-ld-1.0' || option?.processingMode === 'json-ld-1.0'
    return !old && option?.expandContext === undefined && dirname(input) === 'toRdf' && existsSync(join(jsonldFolder, input))
  })
}

async function isGraphOf(graphs: Graphs, file: string): Promise<boolean> {
  const expected = parseWithN3(readFileSync(join(jsonldFolder, file), 'utf8'), 'nquads')
  return expected.ok && (await canonical(nquads(graphs))) === (await canonical(nquads(expected.graphs)))
}
