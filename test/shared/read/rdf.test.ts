import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonld, nquads, ntriples, trig, turtle } from '../../../src/read/rdf.js'
import { type Reader, type Reading, textSource } from '../../../src/read/reader.js'
import { readReviewYaml } from '../../../src/read/review-yaml/index.js'

const shared = process.env['RECENSION_SHARED'] ?? '../shared'
const readers = [turtle, ntriples, nquads, trig, jsonld]

async function read(reader: Reader, name: string, text: string): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of reader.read(textSource(name, text), {})) readings.push(reading)
  return readings
}

function reference(name: string): string {
  return readFileSync(join(shared, 'reference', name), 'utf8')
}

describe('the reference graphs of the seed', () => {
  it.each([
    [turtle, 'seed-model.ttl'],
    [trig, 'seed-graphs.trig'],
  ] as const)('$id gives the review as the page states it', async (reader, name) => {
    const [reading, ...others] = await read(reader, name, reference(name))
    expect(others).toEqual([])
    expect(reading?.diagnostics).toEqual([])
    expect(reading?.draft?.names?.review).toBe('https://example.org/reviews/gender-a-vyzkum/26-2-152-not-your-rescue-project/')
    const record = reading?.draft?.record
    expect(record?.history).toEqual({
      received: '2025-04-04',
      revised: ['2025-11-07'],
      accepted: '2025-11-10',
      online: '2025-12-10',
      published: '2025-12-12',
    })
    expect(record?.serial).toMatchObject({ volume: '26', issue: '2', date: '2025' })
    expect(record?.pages).toEqual({ first: '152', last: '158' })
    expect(record?.books?.[0]).toMatchObject({
      titles: [{ value: 'Not Your Rescue Project' }],
      subtitle: 'Migrant Sex Workers Fighting for Justice',
      date: '2024',
    })
    expect(record?.books?.[0]?.contributors?.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'author Chanelle Gallant',
      'author Elene Lam',
      'foreword Harsha Walia',
      'afterword Robyn Maynard',
    ])
    expect(record?.gaps).toEqual(['doi', 'reviewer'])
  })

  it('understands all of the schema.org form, its headline and its kind included, and says what goes beyond the record', async () => {
    const text = reference('seed-schema-org.jsonld')
    const [reading] = await read(jsonld, 'seed-schema-org.jsonld', text)
    expect(reading?.draft?.record.books?.[0]).toMatchObject({
      titles: [{ value: 'Not Your Rescue Project' }],
      publishers: [{ name: 'Haymarket Books' }],
    })
    expect(reading?.diagnostics).toEqual([])
    const [more] = await read(jsonld, 'more.jsonld', text.replace('"headline":', '"wordCount": 1500, "headline":'))
    expect(more?.diagnostics?.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['read/text-is-understood', expect.stringContaining('wordCount') as string],
    ])
  })

  it('are each recognised by one reader', () => {
    for (const [name, id] of [
      ['seed-model.ttl', 'turtle'],
      ['seed-graphs.trig', 'trig'],
      ['seed-schema-org.jsonld', 'jsonld'],
    ] as const) {
      const text = reference(name)
      const sure = readers.filter((reader) => reader.detect(textSource('x', text)) > 0.5)
      expect(sure.map((reader) => reader.id)).toEqual([id])
    }
  })
})

describe('test suites of the syntaxes', () => {
  const suites = [
    ['rdf-tests', turtle, '.ttl'],
    ['rdf-tests', trig, '.trig'],
    ['rdf-tests', nquads, '.nq'],
    ['rdf-tests', ntriples, '.nt'],
  ] as const

  it('are read without a crash, and every refusal is a finding', async () => {
    for (const [folder, reader, ending] of suites) {
      for (const name of readdirSync(join(shared, 'suites', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith(ending),
      )) {
        const readings = await read(reader, name, readFileSync(join(shared, 'suites', folder, name), 'utf8'))
        expect(readings.length).toBeGreaterThan(0)
      }
    }
  })

  it('of YAML are read as reviews without a crash', () => {
    const folder = join(shared, 'suites/yaml/src')
    for (const name of readdirSync(folder)) {
      for (const { diagnostics = [] } of readReviewYaml(textSource(name, readFileSync(join(folder, name), 'utf8')))) {
        for (const { message, place } of diagnostics) {
          expect(message).toMatch(/[.?]$/)
          expect(place?.file).toBe(name)
        }
      }
    }
  })
})
