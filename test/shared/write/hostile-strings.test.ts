import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Dataset } from '../../../src/rdf/dataset.js'
import { iri, toIri } from '../../../src/rdf/iri.js'
import { text } from '../../../src/rdf/literal.js'
import { schema } from '../../../src/rdf/terms.js'
import { jsonForScript } from '../../../src/write/json-for-script.js'
import { jsonld } from '../../../src/write/jsonld.js'
import { nquads } from '../../../src/write/nquads.js'
import { schemaOrgJsonld } from '../../../src/write/schema-org.js'
import { turtle } from '../../../src/write/turtle.js'
import { context } from '../../write/context.js'
import { statements, statementsOf, withJsonldJs, withN3, withOxigraph } from '../../write/readers.js'

const suites = join(process.env['RECENSION_SHARED'] ?? '../shared', 'suites')
const naughty = JSON.parse(readFileSync(join(suites, 'naughty-strings/blns.json'), 'utf8')) as readonly string[]
const payloads = readFileSync(join(suites, 'xss-payloads/Intruder/xss-payload-list.txt'), 'utf8').split('\n')
const hostile = [...new Set([...naughty, ...payloads])]

/** rapper drops U+FFFE from text, and removes `.` and `..` from the path of whole addresses. */
const changedByRapper = /\uFFFE|^\.{1,2}(?:\/|$)|\/\.{1,2}(?:\/|$)/

/** One node for every string: it is the title, and where it can be one, the address. */
function hostileDataset(strings: readonly string[]): Dataset {
  const dataset = new Dataset()
  strings.forEach((string, i) => {
    const node = iri(`https://example.org/reviews/j/${i}/#review`)
    dataset.state(node, schema.name, text(string)).state(node, schema.abstract, text(string, 'en'))
    const link = toIri(`https://a.example/${string}`)
    if (link !== undefined) dataset.state(link, schema.url, link).state(node, link, link)
  })
  return dataset
}

describe('naughty strings and payloads in titles and addresses', () => {
  const dataset = hostileDataset(hostile)
  const expected = statements(dataset)

  it('are many', () => {
    expect(hostile.length).toBeGreaterThan(7000)
  })

  it('survive Turtle and N-Quads, read by n3 and by oxigraph', () => {
    expect(withN3(turtle(dataset), 'turtle')).toEqual(expected)
    expect(withOxigraph(turtle(dataset), 'turtle')).toEqual(expected)
    const graphs = [['https://example.org/', dataset]] as const
    expect(withN3(nquads(graphs), 'nquads')).toEqual(statementsOf(graphs))
    expect(withOxigraph(nquads(graphs), 'nquads')).toEqual(statementsOf(graphs))
  }, 60_000)

  it('survive Turtle, read by rapper and serdi', () => {
    const dataset = hostileDataset(hostile.filter((string) => !changedByRapper.test(string)))
    const expected = statements(dataset)
    for (const [command, ...args] of [
      ['rapper', '-q', '-i', 'turtle', '-o', 'ntriples', '-', 'http://base.example/'],
      ['serdi', '-i', 'turtle', '-o', 'ntriples', '-'],
    ] as const) {
      const { stdout, status } = spawnSync(command, args, { input: turtle(dataset), encoding: 'utf8', maxBuffer: 1e9 })
      expect(status).toBe(0)
      expect(withN3(stdout, 'ntriples')).toEqual(expected)
    }
  }, 60_000)

  it('survive JSON-LD, read by jsonld.js', async () => {
    for (let i = 0; i < hostile.length; i += 500) {
      const part = hostileDataset(hostile.slice(i, i + 500))
      const written = jsonld(part, iri('https://example.org/reviews/j/0/#review'), context)
      expect(withN3(await withJsonldJs(written), 'nquads')).toEqual(statements(part))
    }
  }, 60_000)
})

describe('naughty strings and payloads in a page', () => {
  it('stay inside their script element', () => {
    const review = iri('https://example.org/reviews/j/1/#review')
    const scripts = hostile.map((string) => {
      const json = schemaOrgJsonld(
        new Dataset().state(review, schema.name, text(string)).state(review, schema.abstract, text(string)),
        review,
      )
      return `<script type="application/ld+json">${jsonForScript(json)}</script>`
    })
    const html = serialize(parse(`<!doctype html><html><head>${scripts.join('')}</head><body><p id="after"></p></body></html>`))
    expect(html).toBe(`<!DOCTYPE html><html><head>${scripts.join('')}</head><body><p id="after"></p></body></html>`)
  })
})
