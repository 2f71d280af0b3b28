import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { contextJson, contextTerms } from '../../src/describe/context.js'
import { describe as described } from '../../src/describe/describe.js'
import { documentsOf } from '../../src/describe/documents.js'
import { nameAlone } from '../../src/describe/identity/identify.js'
import type { Dataset } from '../../src/rdf/dataset.js'
import { iri } from '../../src/rdf/iri.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { jsonld, nquads, ntriples, trig, turtle } from '../../src/read/rdf.js'
import { type Reader, type Reading, textSource } from '../../src/read/reader.js'
import { jsonld as writeJsonld } from '../../src/write/jsonld.js'
import { nquads as writeNquads } from '../../src/write/nquads.js'
import { ntriples as writeNtriples } from '../../src/write/ntriples.js'
import { trig as writeTrig } from '../../src/write/trig.js'
import { turtle as writeTurtle } from '../../src/write/turtle.js'

async function read(reader: Reader, text: string, name = 'reviews'): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of reader.read(textSource(name, text), {})) readings.push(reading)
  return readings
}

const review: BookReview = normalForm({
  titles: [{ value: 'Book review of Quiet Rivers', language: 'en' }],
  abstracts: [{ value: 'It tells of rivers.\n\nIt is good.', language: 'en' }],
  contributors: [{ role: 'author', name: 'Jana Malá', orcid: '0000-0002-1825-0097' }],
  books: [
    {
      titles: [{ value: 'Quiet Rivers' }],
      subtitle: 'A History',
      contributors: [
        { role: 'author', name: 'Ana Souza', family: 'Souza', given: 'Ana' },
        { role: 'foreword', name: 'Harriet Vale' },
      ],
      publishers: [{ name: 'River Press' }],
      date: '2024',
      formats: [{ isbn: '9780306406157', kind: 'hardback' }],
    },
    { titles: [{ value: 'Streams' }], contributors: [{ role: 'editor', name: 'Dale Hora' }], gaps: ['isbn'] },
  ],
  serial: { titles: [{ value: 'Water and People', language: 'en' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '2' },
  pages: { first: '152', last: '158' },
  history: { published: '2025-12' },
  doi: '10.5555/rev.7',
  licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
  gaps: ['reviewer'],
  sources: [{ hash: 'ssvrIEkouUXoEkBg8l6AaH1FIY6F09K2SZ7TE1_SZIM', mediaType: 'text/plain' }],
})
const base = 'https://reviews.example/'
const names = nameAlone(review, base)
const graph: Dataset = described(review, names)

/** The same review, with another number: its book and journal are those of the first. */
function numbered(i: number): BookReview {
  return normalForm({ ...review, doi: `10.5555/rev.${i}`, pages: { first: String(i) } })
}

describe('a graph of ours', () => {
  const spelled: readonly (readonly [Reader, string])[] = [
    [turtle, writeTurtle(graph)],
    [ntriples, writeNtriples(graph)],
    [nquads, writeNquads(documentsOf(graph, names))],
    [trig, writeTrig(documentsOf(graph, names))],
    [jsonld, writeJsonld(graph, iri(`${names.review}#review`), { terms: contextTerms, json: contextJson() })],
  ]

  it.each(spelled)('comes back from $id as the record that it was', async (reader, text) => {
    const [reading, ...others] = await read(reader, text)
    expect(others).toEqual([])
    expect(reading?.diagnostics).toEqual([])
    expect(reading?.draft?.record).toEqual(review)
    expect(reading?.draft?.key).toBe('10.5555/rev.7')
    expect(reading?.draft?.names).toEqual(names)
    expect(reading?.draft?.origins.get('doi')?.trust).toBe(2)
  })

  it.each(spelled)('is recognised as $id and as nothing else', (reader, text) => {
    for (const other of [turtle, ntriples, nquads, trig, jsonld]) {
      const sureness = other.detect(textSource('reviews', text))
      if (other === reader) expect(sureness).toBeGreaterThan(0.8)
      else expect(sureness).toBeLessThan(0.5)
    }
  })

  it('says on which line the review is first named', async () => {
    const text = writeTurtle(graph)
    const line = text.split('\n').findIndex((one) => one.includes(names.review)) + 1
    expect((await read(turtle, text))[0]?.draft?.origins.get('')?.place).toMatchObject({ file: 'reviews', line })
  })

  it('says what it holds beyond the record, once', async () => {
    const extra = [
      `<${names.review}#review> <http://schema.org/award> "Gold" .`,
      `<${names.review}#review> <http://schema.org/funder> "A fund" .`,
      `<${names.books[0] ?? ''}#book> <http://schema.org/award> "Silver" .`,
      `<https://other.example/x> <http://schema.org/name> "Nothing of ours" .`,
    ]
    const [reading] = await read(ntriples, `${writeNtriples(graph)}${extra.join('\n')}\n`)
    expect(reading?.draft?.record).toEqual(review)
    expect(reading?.diagnostics).toMatchObject([
      { rule: 'read/text-is-understood', severity: 'info', actual: '3 statements (award, funder)' },
    ])
  })
})

describe('a graph of many reviews', () => {
  const many = Array.from({ length: 60 }, (_, i) => numbered(i + 1))
  let text = ''
  beforeAll(() => {
    text = many
      .map((record) => {
        const own = nameAlone(record, base)
        return writeNquads(documentsOf(described(record, own), own))
      })
      .join('')
  })

  it('gives each of them with all that is said of shared books and journals, and nothing of the others', async () => {
    const readings = await read(nquads, text)
    expect(readings).toHaveLength(60)
    const found = new Map(readings.map(({ draft }) => [draft?.key, draft?.record]))
    for (const record of many) expect(found.get(record.doi)).toEqual(record)
    expect(readings.flatMap(({ diagnostics = [] }) => diagnostics)).toEqual([])
  })

  it('is read the same whatever the order of its lines', async () => {
    const lines = text.split('\n')
    const shuffled = [
      ...lines.filter((_, i) => i % 3 === 1),
      ...lines.filter((_, i) => i % 3 === 2),
      ...lines.filter((_, i) => i % 3 === 0),
    ].filter((line) => line !== '')
    const strip = (readings: readonly Reading[]): unknown => readings.map(({ draft }) => [draft?.key, draft?.record, draft?.names])
    expect(strip(await read(nquads, `${shuffled.join('\n')}\n`))).toEqual(strip(await read(nquads, text)))
  })
})

describe('a graph of somebody else', () => {
  it('gives what it says in schema.org, with its own hash, and says what was left', async () => {
    const [reading] = await read(
      jsonld,
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Review',
        '@id': 'https://blog.example/1',
        name: 'On rivers',
        author: { '@type': 'Person', name: 'Jana Malá' },
        reviewBody: 'Long.',
        itemReviewed: {
          '@type': 'Book',
          name: 'Quiet Rivers',
          isbn: '978-0-306-40615-7',
          author: { '@type': 'Person', name: 'Ana Souza' },
        },
      }),
    )
    expect(reading?.draft?.names).toBeUndefined()
    expect(reading?.draft?.key).toBe('https://blog.example/1')
    expect(reading?.draft?.record).toMatchObject({
      titles: [{ value: 'On rivers' }],
      contributors: [{ role: 'author', name: 'Jana Malá' }],
      books: [{ titles: [{ value: 'Quiet Rivers' }], contributors: [{ role: 'author', name: 'Ana Souza' }] }],
    })
    expect(reading?.draft?.record.sources).toHaveLength(1)
    expect(reading?.diagnostics?.[0]?.actual).toContain('reviewBody')
  })

  it('is passed over where it reviews no book, or holds no review', async () => {
    const film =
      '<http://a.example/r> a <http://schema.org/Review>; <http://schema.org/itemReviewed> <http://a.example/f>. <http://a.example/f> a <http://schema.org/Movie>.'
    expect(await read(turtle, film)).toMatchObject([{ passedOver: expect.stringContaining('not called a book') as string }])
    expect(await read(turtle, '<http://a.example/f> a <http://schema.org/Movie>.')).toMatchObject([
      { passedOver: expect.stringContaining('no review') as string },
    ])
  })
})

describe('what is no graph', () => {
  it.each([
    [turtle, '', 'read/input-is-not-empty', undefined],
    [turtle, '@prefix a: <http://a.example/>.\na:b a:c "d\n', 'read/input-is-well-formed', 2],
    [turtle, '<html><body>A page</body></html>', 'read/input-is-well-formed', 1],
    [ntriples, '<http://a.example/b> <http://a.example/c> .\n', 'read/input-is-well-formed', 1],
    [nquads, 'nonsense', 'read/input-is-well-formed', 1],
    [trig, '<http://a.example/g> { <http://a.example/b> ', 'read/input-is-well-formed', 1],
    [jsonld, '{"@context": {}, "@id": }', 'read/input-is-well-formed', undefined],
    [jsonld, '{"@context": "https://elsewhere.example/context.jsonld", "name": "x"}', 'read/input-is-well-formed', undefined],
    [jsonld, '['.repeat(10_000), 'read/input-is-well-formed', 1],
    [jsonld, '{"__proto__": {"polluted": true}}', 'read/input-is-well-formed', undefined],
  ])('is a finding with its place (%#)', async (reader, text, rule, line) => {
    const findings = (await read(reader, text)).flatMap(({ diagnostics = [] }) => diagnostics)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule, severity: 'error', place: { file: 'reviews', ...(line !== undefined && { line }) } })
    expect(findings[0]?.message).toMatch(/\.$/)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('is never taken for one, and never throws', async () => {
    for (const text of [
      '<!DOCTYPE html><html>',
      '<html lang="en">',
      '{"DOI":"10.5555/x","title":["a"]}',
      'doi: 10.5555/x',
      'title: {en: Rivers}',
      'Prefix of a text',
      '<article xmlns:xlink="http://a.example/">',
    ]) {
      for (const reader of [turtle, ntriples, nquads, trig, jsonld]) expect(reader.detect(textSource('x', text))).toBe(0)
    }
    const token = fc.constantFrom(
      '<http://a.example/b>',
      ' ',
      '.',
      '\n',
      '"',
      '{',
      '}',
      '[',
      ']',
      '_:b',
      ' a ',
      '@prefix',
      ':',
      '"@id"',
      '"@type"',
      '"http://schema.org/Review"',
      ',',
      '\\',
      '<',
      '>',
      '\ud800',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(token, { maxLength: 40 }),
        fc.constantFrom(turtle, ntriples, nquads, trig, jsonld),
        async (parts, reader) => {
          expect((await read(reader, parts.join(''))).length).toBeGreaterThan(0)
          expect(reader.detect(textSource('x', parts.join('')))).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 200 },
    )
  })
})
