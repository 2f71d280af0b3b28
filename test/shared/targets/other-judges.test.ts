import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld, { type JsonLdDocument } from 'jsonld'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/shacl/index.js'
import { Dataset } from '../../../src/rdf/dataset.js'
import { parseWithN3 } from '../../../src/rdf/parse.js'
import { coarNotify } from '../../../src/targets/coar-notify.js'
import { docmaps } from '../../../src/targets/docmaps.js'
import { openCitations } from '../../../src/targets/opencitations/index.js'
import { signposting } from '../../../src/targets/signposting.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { sharedFolder } from '../folder.js'
import { filled, hostileRecords, numbered, readyRecords } from '../../targets/ready-records.js'

const service = { id: 'https://shores.example/', inbox: 'https://shores.example/inbox' }
const facts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  notify: { origin: service, target: { ...service, id: 'https://repository.example/' } },
}
const schema = (path: string): string => readFileSync(`${sharedFolder()}/schemas/${path}`, 'utf8')

function shapesOf(turtle: string): Extract<ReturnType<typeof compileShapes>, { ok: true }> {
  const parsed = parseWithN3(turtle, 'turtle', 'https://shapes.example/')
  if (!parsed.ok) throw new Error(parsed.reason)
  const compiled = compileShapes(parsed.graphs.get('') ?? new Dataset())
  if (!compiled.ok) throw new Error(compiled.problems.map(({ reason }) => reason).join('\n'))
  return compiled
}

/** JSON-LD as a graph, with the contexts that it names at hand: nothing is fetched. */
async function graphOf(document: unknown, contexts: Readonly<Record<string, object>>): Promise<Dataset> {
  const documentLoader = (url: string): Promise<{ contextUrl: undefined; documentUrl: string; document: object }> =>
    url in contexts
      ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: contexts[url]! })
      : Promise.reject(new Error(`asked for ${url}`))
  const quads = (await jsonld.toRDF(document as JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: documentLoader as never,
  })) as unknown as string
  const parsed = parseWithN3(quads, 'nquads')
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.graphs.get('') ?? new Dataset()
}

const streams = {
  '@context': {
    '@vocab': 'https://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    inbox: { '@id': 'http://www.w3.org/ns/ldp#inbox', '@type': '@id' },
  },
}
const notify = {
  '@context': {
    'coar-notify': 'https://purl.org/coar/notify_vocabulary/',
    sorg: 'http://schema.org/',
    ietf: 'http://www.iana.org/assignments/relation/',
  },
}

describe('announcements of COAR Notify', () => {
  const shapes = shapesOf(schema('coar-notify/validator-shapes/announce-review-shape.ttl'))
  const contexts = { 'https://www.w3.org/ns/activitystreams': streams, 'https://coar-notify.net': notify }
  // The shapes ask for an object of type Document, where version 1.0 of the specification has Page.
  const isOld = (focus: string): boolean => focus === 'https://www.w3.org/ns/activitystreams#Document'

  it('of hostile reviews meet its shapes, and one without an inbox does not', async () => {
    for (const review of await hostileRecords(coarNotify)) {
      for (const line of coarNotify.deposits[0]!.write([review], facts).trimEnd().split('\n')) {
        const results = shapes.validate(await graphOf(JSON.parse(line), contexts))
        expect(results.filter(({ focusNode }) => !isOld(focusNode.value))).toEqual([])
      }
    }
    const [line = '{}'] = coarNotify.deposits[0]!.write([await ready(readyRecord, coarNotify)], facts).split('\n')
    const broken = JSON.parse(line) as { origin: { inbox?: string } }
    delete broken.origin.inbox
    expect(shapes.validate(await graphOf(broken, contexts)).some(({ focusNode }) => !isOld(focusNode.value))).toBe(true)
  })
})

describe('docmaps', () => {
  // As released the shapes aim at a class that the context never makes, and one of them is a property shape without a path.
  const shapes = shapesOf(
    schema('docmaps/docmaps-shapes.ttl')
      .replace('sh:targetClass :Docmap', 'sh:targetClass <http://purl.org/spar/pwo/Workflow>')
      .replace(/a sh:PropertyShape ;(?=\s+sh:in)/, 'a sh:NodeShape ;'),
  )
  const contexts = { 'https://w3id.org/docmaps/context.jsonld': JSON.parse(schema('docmaps/docmaps-context.jsonld')) as object }

  it('meet its shapes, and one without a date does not', async () => {
    const [map] = JSON.parse(docmaps.deposits[0]!.write([await ready(readyRecord, docmaps)], facts)) as Record<string, unknown>[]
    expect(
      shapes
        .validate(await graphOf(map, contexts))
        .map(({ focusNode, path, component }) => `${focusNode.value} ${path?.nt ?? ''} ${component.value}`),
    ).toEqual([])
    const { created: _, ...undated } = map!
    expect(shapes.validate(await graphOf(undated, contexts)).length).toBeGreaterThan(0)
  })
})

describe('link sets of Signposting', () => {
  it('of 500 arbitrary and of hostile reviews are link sets', async () => {
    const isLinkSet = new Ajv2020({ strict: false }).compile(JSON.parse(schema('signposting/linkset.schema.json')) as object)
    const reviews = [...(await readyRecords(signposting, filled)), ...(await hostileRecords(signposting))]
    expect([isLinkSet(JSON.parse(signposting.deposits[0]!.write(reviews, facts))), isLinkSet.errors]).toEqual([true, null])
    expect(isLinkSet({ linkset: [{ anchor: 1 }] })).toBe(false)
  })
})

describe('tables for OpenCitations', () => {
  it('of 500 arbitrary and of hostile reviews have what is mandatory, in the forms that its validator takes', async () => {
    const all = [
      ...(await readyRecords(openCitations, (record) => numbered(filled(record)))),
      ...(await hostileRecords(openCitations, numbered)),
    ]
    const reviews = all.filter((one) => openCitations.deposits[0]!.refuses?.(one) === undefined)
    const rows = (id: string): Record<string, string>[] => {
      const text = openCitations.deposits.find((one) => one.id === id)!.write(reviews, facts)
      const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(errors).toEqual([])
      return data
    }
    const [head = ''] = schema('opencitations/valid_meta_mock.csv').split('\n')
    const meta = rows('opencitations-meta')
    expect(Object.keys(meta[0] ?? {}).join(',')).toBe(head.replaceAll('"', '').trim())
    for (const { id = '', pub_date: date = '', page = '' } of meta) {
      expect(id).toMatch(/^(?:doi:10\.\S+|isbn:\d{13})(?: (?:isbn:\d{13}))*$/)
      expect(date).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/)
      expect(page === '' || page.includes('-')).toBe(true)
    }
    const cits = rows('opencitations-cits')
    expect(cits.length).toBeGreaterThanOrEqual(reviews.length)
    for (const { citing_id: citing, cited_id: cited } of cits)
      expect(`${citing ?? ''} ${cited ?? ''}`).toMatch(/^doi:10\.\S+ (?:doi:10\.\S+|isbn:\d{13})$/)
  })
})
