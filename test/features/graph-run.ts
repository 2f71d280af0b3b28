import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Store } from 'oxigraph'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { Dataset } from '../../src/rdf/dataset.js'
import { type Graphs, parseRdf, type RdfSyntax } from '../../src/rdf/parse.js'
import { withN3 } from '../write/readers.js'

/** What a run of the command line said and how it ended. */
export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** An empty folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'recension-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true })
  })
  return made
}

/** Runs the command line in a folder (inputs want whole paths), on a day of 2026 unless it is told another. */
export async function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' }
  const status = await main(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    cwd,
    env: {},
    terminal: false,
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  return { status, ...said }
}

export function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8')
}

export function write(text: string, ...path: readonly string[]): string {
  const file = join(...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** The named graphs of a text. */
export async function graphsOf(text: string, syntax: RdfSyntax): Promise<Graphs> {
  const parsed = await parseRdf(text, syntax)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.graphs
}

export async function graphOf(text: string, syntax: RdfSyntax): Promise<Dataset> {
  const graph = (await graphsOf(text, syntax)).get('')
  if (graph === undefined) throw new Error('nothing is stated')
  return graph
}

/** What oxigraph reads, as lines; its own terms are kept in WebAssembly, and a hundred thousand of them are slow to make and to give back. */
export function throughOxigraph(text: string, syntax: keyof typeof formats): readonly string[] {
  const store = new Store()
  store.load(text, { format: formats[syntax] })
  const dumped = store.dump({ format: 'application/n-quads' })
  return withN3(dumped, 'nquads')
}

const formats = { turtle: 'text/turtle', ntriples: 'application/n-triples', nquads: 'application/n-quads', trig: 'application/trig', jsonld: 'application/ld+json' } as const // prettier-ignore
