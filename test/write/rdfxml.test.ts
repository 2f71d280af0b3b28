import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Blank, Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { text } from '../../src/rdf/literal.js'
import { parseRdf } from '../../src/rdf/parse.js'
import { schema } from '../../src/rdf/terms.js'
import { rdfxml as reader } from '../../src/read/rdf.js'
import { textSource } from '../../src/read/reader.js'
import { writers } from '../../src/write/index.js'
import { rdfxml } from '../../src/write/rdfxml.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { described, expectDeclaredLosses, readBack } from './exchange.js'
import { statements, statementsOf } from './readers.js'
import { review, seedDataset } from './seed.js'

const writer = writers.find(({ id }) => id === 'rdfxml')

describe('RDF/XML', () => {
  it('gives every statement of a graph back, and is told by its root', async () => {
    const written = rdfxml(seedDataset())
    const parsed = await parseRdf(written, 'rdfxml')
    expect(parsed.ok && statementsOf(parsed.graphs)).toEqual(statements(seedDataset()))
    expect(reader.detect(textSource('a.xml', written))).toBeGreaterThan(0.6)
    expect(reader.detect(textSource('a.html', `<!DOCTYPE html><html><body><!-- ${written} --></body></html>`))).toBe(0)
  })

  it('gives records back whole, whatever they hold', async () => {
    if (writer === undefined) throw new Error('no writer of RDF/XML')
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async (record) => expectDeclaredLosses(described(record, namesOf(record)), writer, reader)),
      { numRuns: 300 },
    )
  }, 120_000)

  it('holds markup, line ends and blank nodes', async () => {
    const dataset = new Dataset()
      .state(review, schema.name, text('</a>]]>&amp; <i>"\'\r\n\t', 'en'))
      .state(review, schema.about, new Blank('1'))
    const parsed = await parseRdf(rdfxml(dataset.state(new Blank('1'), schema.name, text('x'))), 'rdfxml')
    expect(parsed.ok && parsed.graphs.get('')?.resource(review).first(schema.name)?.value).toBe('</a>]]>&amp; <i>"\'\r\n\t')
    expect(parsed.ok && parsed.graphs.get('')?.size).toBe(3)
  })

  it('says how many statements have properties that no element can be named after', () => {
    const written = rdfxml(new Dataset().state(review, iri('http://a.example/1/'), text('x')))
    expect(written).toContain('<!-- 1 left out')
  })

  it('follows no entities, and refuses what is relative to nothing, with the line', async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
    expect(await parseRdf(bomb, 'rdfxml')).toMatchObject({ ok: false, reason: expect.stringContaining('entities') as string, line: 1 })
    const relative =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a.example/">\n<rdf:Description rdf:about="x"><a:b>1</a:b></rdf:Description></rdf:RDF>'
    expect((await parseRdf(relative, 'rdfxml')).ok).toBe(false)
    expect((await parseRdf(relative, 'rdfxml', 'http://b.example/')).ok).toBe(true)
  })

  it('tells where a file breaks, and stops nowhere when it is cut or nested deeply', async () => {
    const written = rdfxml(seedDataset())
    const [reading] = await readBack(reader, written.replace('</rdf:Description>', '</rdf:Descriptions>'))
    expect(reading?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed' })
    expect(reading?.diagnostics?.[0]?.place?.line).toBeGreaterThan(2)
    for (let i = 1; i <= 20; i++) expect(await readBack(reader, written.slice(0, Math.floor((written.length * i) / 21)))).toHaveLength(1)
    const open = '<a:b><a:C>'.repeat(20_000)
    const deep = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a.example/"><a:C>${open}</rdf:RDF>`
    expect(await parseRdf(deep, 'rdfxml')).toMatchObject({ ok: false, reason: expect.stringContaining('500 levels') as string })
  })
})
