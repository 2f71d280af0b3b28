import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledValidator } from '../../src/check/compiled.js'
import { referenceValidator } from '../../src/check/reference.js'
import { loadShapes } from '../../src/check/shape-metadata.js'
import type { Validator } from '../../src/check/validator.js'
import { documentsOf } from '../../src/describe/documents.js'
import type { Dataset } from '../../src/rdf/dataset.js'
import { nquads } from '../../src/write/nquads.js'
import { ceilingQuads } from './ceiling.js'
import { crossrefLines, measureReading } from './crossref.js'
import { generate } from './generate.js'
import { bestOf, cpuOf, sinceStart } from './measure.js'
import { ceiling, describeSample, full, measureStages, prepare, type Prepared } from './pipeline.js'
import { measureFormats } from './reading.js'
import { measureShacl } from './shacl.js'

const count = 1_000
const rounds = 15
/** Reviews that every format is read with. */
const readCount = 500

/** `npm run bench`: R and its parts, S, and what else is worth watching. All times are CPU times of this one process. */
async function bench(): Promise<void> {
  const prepared = prepare(generate(count))
  const core = loadShapes(readFileSync('shapes/core.ttl', 'utf8'))
  const validator = compiledValidator(core)
  say(`${count} reviews; node ${process.version}; the best of ${rounds} rounds`)
  const { low, high } = bestOf(rounds, {
    low: () => ceiling(prepared),
    high: () => {
      full(prepared, validator)
    },
  })
  say(`${checked(prepared, validator)}\n`)
  say(`R = ${(high / low).toFixed(2)}   full ${perReview(high)}, ceiling ${perReview(low)}\n`)
  for (const [name, micros] of measureStages(prepared, validator, rounds)) say(row(name, micros / low))
  const graphs = prepared.samples.slice(0, 500).map((sample) => describeSample(sample).graph)
  const judge = await measureReference(graphs.slice(0, 50), referenceValidator(core))
  say(`${row('validate (reference, 50 reviews)', (judge * count) / low)}, ${(judge / 1000).toFixed(1)} ms a review\n`)

  const shacl = await measureShacl(graphs, core.graph, { rounds: 3 })
  say(`S = ${shacl.S.toFixed(0)}   rdf-validate-shacl ${shacl.reference.toFixed(0)} µs a graph, compiled ${shacl.compiled.toFixed(1)} µs`)
  for (const name of shapeFiles()) say(`    compile ${name.padEnd(24)} ${(compileTime(name) / 1000).toFixed(1).padStart(6)} ms`)

  const lines = crossrefLines(prepared.samples)
  const reading = measureReading(lines, 5)
  say(
    `\nread Crossref JSON Lines: ${perSecond(reading.records, reading.read)} records a CPU second (JSON.parse alone ${perSecond(reading.records, reading.parse)})`,
  )
  say(`\nreading (${readCount} reviews, one run; JSON.parse of their JSON = 1)`)
  for await (const { name, drafts, perSecond: speed, ratio } of measureFormats(prepared.samples.slice(0, readCount))) {
    const missing = drafts === readCount ? '' : `, ${drafts} drafts`
    say(
      `    ${name.padEnd(32)} ${Math.round(speed).toLocaleString('en').padStart(8)} records a CPU second ${ratio.toFixed(0).padStart(6)}${missing}`,
    )
  }
  say(`\nheap after 20,000 validated graphs: ${growth(prepared, validator)} kB more than after 2,000`)
}

function say(line: string): void {
  console.log(line)
}

function row(name: string, ceilings: number): string {
  return `    ${name.padEnd(32)} ${ceilings.toFixed(2).padStart(6)} ceilings`
}

/** The ceiling counts only if it does the same work: the same bytes for every review. */
function checked({ samples, slugs }: Prepared, validator: Validator): string {
  let statements = 0
  let findings = 0
  for (const sample of samples) {
    const { graph, names } = describeSample(sample)
    const ours = nquads(documentsOf(graph, names))
    if (ceilingQuads(sample, slugs).join('') !== ours) throw new Error(`the ceiling writes other N-Quads than we do, for ${names.review}`)
    statements += graph.size
    findings += (validator.validate(graph) as readonly unknown[]).length
  }
  return `${(statements / samples.length).toFixed(0)} statements a review, ${findings} findings`
}

/** CPU microseconds a graph. */
async function measureReference(graphs: readonly Dataset[], validator: Validator): Promise<number> {
  const start = process.cpuUsage()
  for (const graph of graphs) await validator.validate(graph)
  return sinceStart(start) / graphs.length
}

function shapeFiles(): readonly string[] {
  return readdirSync('shapes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttl'))
    .sort()
}

function compileTime(name: string): number {
  const shapes = loadShapes(readFileSync(join('shapes', name), 'utf8'))
  return Math.min(...Array.from({ length: 5 }, () => cpuOf(() => compiledValidator(shapes))))
}

/** Kilobytes of heap that stay behind between 2,000 and 20,000 validated graphs. */
function growth({ samples }: Prepared, validator: Validator): string {
  let before = 0
  for (let i = 1; i <= 20_000; i++) {
    const sample = samples[i % samples.length] as (typeof samples)[number]
    void validator.validate(describeSample(sample).graph)
    if (i === 2_000) before = heap()
  }
  return ((heap() - before) / 1024).toFixed(0)
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function perReview(micros: number): string {
  return `${(micros / count).toFixed(1)} µs a review`
}

function perSecond(records: number, micros: number): string {
  return Math.round((records * 1e6) / micros).toLocaleString('en')
}

await bench()
