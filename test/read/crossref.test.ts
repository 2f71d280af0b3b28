import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/record/hash.js'
import type { BookReview } from '../../src/record/review.js'
import { crossref } from '../../src/read/crossref/index.js'
import { type Reading, textSource } from '../../src/read/reader.js'

function read(text: string, name = 'records.json'): readonly Reading[] {
  return [...(crossref.read(textSource(name, text), {}) as Iterable<Reading>)]
}

/** A record as Crossref has it, with some of its fields changed. */
function sample(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    DOI: '10.5555/Rev.7',
    type: 'journal-article',
    title: ['Book review of Souza, A., Novotný, P. 2024. Quiet Rivers: A History of Maps.'],
    author: [
      { family: 'Malá', given: 'Jana', ORCID: 'http://orcid.org/0000-0002-1825-0097', sequence: 'first', affiliation: [] },
      { name: 'Institute of Rivers' },
    ],
    'container-title': ['Gender a výzkum / Gender and Research'],
    ISSN: ['2570-6578', '1234-5679'],
    'issn-type': [
      { value: '2570-6578', type: 'electronic' },
      { value: '1234-5679', type: 'print' },
    ],
    volume: '26',
    issue: '2',
    page: '152-158',
    issued: { 'date-parts': [[2025, 12, 10]] },
    'published-print': { 'date-parts': [[2025, 12]] },
    'published-online': { 'date-parts': [[2025, 12, 10]] },
    publisher: 'Institute of Sociology &amp; Friends',
    resource: { primary: { URL: 'https://journal.example/26/2/152' } },
    language: 'en',
    license: [
      { URL: 'https://www.example.com/tdm', 'content-version': 'tdm' },
      { URL: 'http://creativecommons.org/licenses/by-nc/4.0/', 'content-version': 'vor' },
    ],
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>The book tells of <jats:italic>rivers</jats:italic> &amp;amp; maps.</jats:p><jats:p>It is good.</jats:p>',
    reference: [
      { key: 'r1', unstructured: 'Hora, J. <i>Older Rivers</i>. 1999.' },
      {
        key: 'r2',
        DOI: '10.5555/STREAMS',
        author: 'Dale',
        year: '2001',
        'article-title': 'Streams',
        'journal-title': 'Water',
        volume: '3',
        'first-page': '7',
      },
    ],
    relation: {
      'is-review-of': [
        { 'id-type': 'doi', id: 'https://doi.org/10.5555/quiet', 'asserted-by': 'subject' },
        { 'id-type': 'isbn', id: '978-0-306-40615-7', 'asserted-by': 'subject' },
      ],
    },
    'updated-by': [{ DOI: '10.5555/rev.7.c', type: 'correction', updated: { 'date-parts': [[2026, 1, 15]] } }],
    ...changes,
  }
}

function recordOf(changes: Readonly<Record<string, unknown>> = {}): BookReview {
  const [reading] = read(JSON.stringify(sample(changes)))
  if (reading?.draft === undefined) throw new Error(reading?.passedOver ?? 'no draft')
  return reading.draft.record
}

describe('a Crossref record', () => {
  it('gives the review, and the book that its title and its relations name', () => {
    const text = JSON.stringify(sample())
    const [reading] = read(text)
    expect(reading?.diagnostics).toEqual([])
    expect(reading?.draft?.key).toBe('10.5555/rev.7')
    expect(reading?.draft?.record).toEqual({
      doi: '10.5555/rev.7',
      titles: [{ value: 'Book review of Souza, A., Novotný, P. 2024. Quiet Rivers: A History of Maps.', language: 'en' }],
      abstracts: [{ value: 'The book tells of rivers & maps.\n\nIt is good.', language: 'en' }],
      contributors: [
        { role: 'author', name: 'Jana Malá', family: 'Malá', given: 'Jana', orcid: '0000-0002-1825-0097' },
        { role: 'author', name: 'Institute of Rivers', kind: 'organization' },
      ],
      books: [
        {
          titles: [{ value: 'Quiet Rivers' }],
          subtitle: 'A History of Maps',
          contributors: [
            { role: 'author', name: 'A. Souza', family: 'Souza', given: 'A.' },
            { role: 'author', name: 'P. Novotný', family: 'Novotný', given: 'P.' },
          ],
          date: '2024',
          formats: [{ isbn: '9780306406157' }],
          doi: '10.5555/quiet',
        },
      ],
      serial: {
        titles: [
          { value: 'Gender a výzkum', language: 'cs' },
          { value: 'Gender and Research', language: 'en' },
        ],
        issns: [
          { value: '2570-6578', medium: 'online' },
          { value: '1234-5679', medium: 'print' },
        ],
        publishers: [{ name: 'Institute of Sociology & Friends' }],
        volume: '26',
        issue: '2',
      },
      pages: { first: '152', last: '158' },
      history: { online: '2025-12-10', published: '2025-12' },
      language: 'en',
      licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
      page: 'https://journal.example/26/2/152',
      references: [{ text: 'Hora, J. Older Rivers. 1999.' }, { text: 'Dale (2001). Streams. Water, 3, 7', doi: '10.5555/streams' }],
      notices: [{ kind: 'correction', doi: '10.5555/rev.7.c', date: '2026-01-15' }],
      sources: [{ hash: hashOf(text), mediaType: 'application/json' }],
    })
  })

  it('trusts what stands in a field more than what is read from the title', () => {
    const origins = read(JSON.stringify(sample()))[0]?.draft?.origins
    expect(origins?.get('books')?.trust).toBe(1)
    expect(origins?.get('books[0].formats')?.trust).toBe(2)
    expect(origins?.get('books[0].doi')?.trust).toBe(2)
    expect(origins?.get('doi')?.trust).toBe(2)
  })

  it('says on which line each value stands', () => {
    const origins = read(JSON.stringify(sample(), undefined, 1))[0]?.draft?.origins
    expect(origins?.get('doi')?.place).toEqual({ file: 'records.json', line: 2, column: 2 })
    expect(origins?.get('titles')?.place.line).toBe(4)
  })

  it('takes the subtitle, markup and entities that were escaped twice for what they are', () => {
    expect(recordOf({ title: ['Book review: <i>Rivers</i> &amp;amp; Maps'], subtitle: ['H<sub>2</sub>O'] }).titles?.[0]?.value).toBe(
      'Book review: Rivers & Maps: H2O',
    )
    expect(recordOf({ title: ['Book review of &lt;i&gt;Rivers&lt;/i&gt; by No&amp;euml;l Lake'] }).titles?.[0]?.value).toBe(
      'Book review of Rivers by Noël Lake',
    )
    expect(recordOf({ title: ['Book\n            review of Rivers by Ann Lake'] }).titles?.[0]?.value).toBe(
      'Book review of Rivers by Ann Lake',
    )
  })

  it('keeps dates as fine as they are, and states none that is not there', () => {
    const noDates = { issued: { 'date-parts': [[null]] }, 'published-print': undefined, 'published-online': undefined }
    expect(recordOf(noDates).history).toBeUndefined()
    expect(recordOf({ ...noDates, issued: { 'date-parts': [[1985]] } }).history).toEqual({ published: '1985' })
    expect(
      recordOf({ ...noDates, issued: { 'date-parts': [[2025, 3]] }, 'published-online': { 'date-parts': [[2025, 3]] } }).history,
    ).toEqual({ published: '2025-03' })
  })

  it('reads article numbers, letter pages and single pages', () => {
    expect(recordOf({ page: 'e1001044' })).toMatchObject({ locator: 'e1001044' })
    expect(recordOf({ page: undefined, 'article-number': '17' }).locator).toBe('17')
    expect(recordOf({ page: 'B13–B14' }).pages).toEqual({ first: 'B13', last: 'B14' })
    expect(recordOf({ page: '290' }).pages).toEqual({ first: '290' })
    expect(recordOf({ page: '460-460' }).pages).toEqual({ first: '460', last: '460' })
  })

  it('never takes the page of a deleted DOI, or the DOI itself, for the page of the review', () => {
    expect(recordOf({ resource: { primary: { URL: 'http://www.crossref.org/deleted_DOI.html' } } }).page).toBeUndefined()
    expect(recordOf({ resource: { primary: { URL: 'https://doi.org/10.5555/rev.7' } } }).page).toBeUndefined()
  })

  it('invents no book where the title names none and no relation is stated', () => {
    for (const title of ['Book review', 'Book reviews']) expect(recordOf({ title: [title], relation: {} }).books).toBeUndefined()
  })

  it('gives a book by its identifiers alone where the title names none', () => {
    expect(recordOf({ title: ['Book review'] }).books).toEqual([{ formats: [{ isbn: '9780306406157' }], doi: '10.5555/quiet' }])
  })

  it('leaves out what fails its own check and says so', () => {
    const [reading] = read(
      JSON.stringify(
        sample({
          ISSN: ['2570-6579'],
          'issn-type': [],
          author: [{ family: 'Malá', ORCID: 'https://orcid.org/0000-0002-1825-0098' }],
          issued: { 'date-parts': [[2023, 2, 30]] },
          'published-print': undefined,
          'published-online': undefined,
          license: [{ URL: 'by-nc-ne-3.0-de', 'content-version': 'vor' }],
          relation: { 'is-review-of': [{ 'id-type': 'isbn', id: '978-0-306-40615-8' }] },
        }),
      ),
    )
    const record = reading?.draft?.record
    expect(record?.serial?.issns).toBeUndefined()
    expect(record?.contributors).toEqual([{ role: 'author', name: 'Malá', family: 'Malá' }])
    expect(record?.history).toBeUndefined()
    expect(record?.licence).toBeUndefined()
    expect(record?.rights).toBe('by-nc-ne-3.0-de')
    expect(record?.books?.[0]?.formats).toBeUndefined()
    expect(reading?.diagnostics?.map(({ rule, field }) => [rule, field])).toEqual([
      ['read/value-is-understood', 'reviewer.orcid'],
      ['read/value-is-understood', 'books[0].isbn'],
      ['read/value-is-understood', 'issn'],
      ['read/value-is-understood', 'published'],
      ['read/value-is-understood', 'license'],
    ])
  })

  it.each([
    [{ type: 'peer-review' }, 'a peer review of an article'],
    [{ type: 'book' }, 'a book'],
    [{ 'update-to': [{ DOI: '10.5555/x', type: 'erratum' }] }, 'a correction of something published before'],
  ])('is passed over with the reason where it is no book review: %j', (changes, reason) => {
    expect(read(JSON.stringify(sample(changes)))).toEqual([{ passedOver: reason }])
  })

  it('is passed over where neither title nor relation speaks of a book', () => {
    const [reading] = read(JSON.stringify(sample({ title: ['Hydrogen by continuous culture under laboratory conditions'], relation: {} })))
    expect(reading?.draft).toBeUndefined()
    expect(reading?.passedOver).toBeTruthy()
  })
})

describe('many records', () => {
  const one = JSON.stringify(sample())
  const two = JSON.stringify(sample({ DOI: '10.5555/rev.8' }))
  const keys = (text: string, name?: string): readonly (string | undefined)[] => read(text, name).map(({ draft }) => draft?.key)

  it('are read from an answer, a list of items, an array and JSON Lines, and hash the same wherever they stand', () => {
    const both = ['10.5555/rev.7', '10.5555/rev.8']
    const inputs: readonly string[] = [
      `${one}\n${two}\n`,
      `[${one},${two}]`,
      `{"items":[${one},${two}]}`,
      `{"status":"ok","message":{"items":[${one},${two}]}}`,
    ]
    for (const text of inputs) {
      expect(keys(text)).toEqual(both)
      expect(read(text).map(({ draft }) => draft?.record.sources?.[0]?.hash)).toEqual([hashOf(one), hashOf(two)])
    }
    expect(keys(`{"status":"ok","message-type":"work","message":${one}}`)).toEqual(['10.5555/rev.7'])
    expect(keys(`\uFEFF${two}\r\n\r\n${one}\r\n`)).toEqual(['10.5555/rev.8', '10.5555/rev.7'])
  })

  it('come one by one from a file in parts, wherever it is cut', () => {
    const text = `${one}\n\n${two}\n${one}`
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 9 }), (lengths) => {
        const parts: string[] = []
        for (let at = 0, i = 0; at < text.length; i++) {
          const length = lengths[i % lengths.length] ?? 1
          parts.push(text.slice(at, at + length))
          at += length
        }
        const source = { name: 'a.jsonl', head: text, text: () => '', chunks: () => parts }
        const readings = [...(crossref.read(source, {}) as Iterable<Reading>)]
        expect(readings.map(({ draft }) => draft?.origins.get('')?.place.line)).toEqual([1, 3, 4])
      }),
      { numRuns: 20 },
    )
  })

  it('go on behind a broken line, which is complained of with line and column', () => {
    const readings = read(`${one}\n{"DOI": "10.5555/x", "title": [}\n${two}\n{"DOI"\n`, 'a.jsonl')
    expect(readings.flatMap(({ draft }) => draft?.key ?? [])).toEqual(['10.5555/rev.7', '10.5555/rev.8'])
    expect(readings.flatMap(({ diagnostics = [] }) => diagnostics)).toMatchObject([
      { rule: 'read/input-is-well-formed', severity: 'error', place: { file: 'a.jsonl', line: 2, column: 32 } },
      { rule: 'read/input-is-well-formed', place: { line: 4, column: 7 } },
    ])
  })
})

describe('bad JSON', () => {
  it.each([
    ['', 'read/input-is-not-empty', undefined],
    ['\n \n', 'read/input-is-not-empty', undefined],
    ['{"DOI": "10.5555/x",\n "title": ["a" "b"]}', 'read/input-is-well-formed', { line: 2, column: 16 }],
    ['{"DOI": \'x\'}', 'read/input-is-well-formed', { line: 1, column: 9 }],
    ['{"DOI": "x",}', 'read/input-is-well-formed', { line: 1, column: 13 }],
    ['[1, 2', 'read/input-is-well-formed', { line: 1, column: 6 }],
    ['{"a": "b\nc"}', 'read/input-is-well-formed', { line: 1, column: 7 }],
    ['{"a": 1} x', 'read/input-is-well-formed', { line: 1, column: 10 }],
    ['42', 'read/input-is-well-formed', { line: 1, column: 1 }],
    ['{"__proto__": {"polluted": true}, "DOI": "10.5555/x"}', 'read/input-is-well-formed', { line: 1, column: 2 }],
    ['['.repeat(100_000), 'read/input-is-well-formed', { line: 1 }],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'read/input-is-well-formed', { line: 1 }],
  ])('is a finding with its place (%#)', (text, rule, place) => {
    const findings = read(text).flatMap(({ diagnostics = [] }) => diagnostics)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule, ...(place && { place }) })
    expect(findings[0]?.message).toMatch(/\.$/)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('refuses a record of more than 10 MB and goes on', () => {
    const large = JSON.stringify(sample({ abstract: 'x'.repeat(10_000_001) }))
    const readings = read(`${large}\n${JSON.stringify(sample())}\n`, 'a.jsonl')
    expect(readings[0]?.diagnostics).toMatchObject([{ rule: 'read/input-is-not-too-large', place: { line: 1 } }])
    expect(readings[1]?.draft?.key).toBe('10.5555/rev.7')
    expect(read(large)[0]?.diagnostics).toMatchObject([{ rule: 'read/input-is-not-too-large' }])
  })

  it('never throws, whatever the text and whatever stands in the fields', () => {
    const keys = Object.keys(sample())
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        read(text)
        read(text, 'a.jsonl')
        expect(crossref.detect(textSource('x', text))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        expect(read(JSON.stringify(sample({ [key]: value })))).toHaveLength(1)
      }),
      { numRuns: 150 },
    )
  })
})

describe('telling Crossref JSON from other JSON', () => {
  const sureness = (text: string, name = 'x'): number => crossref.detect(textSource(name, text))

  it('is sure of a record, a list and JSON Lines', () => {
    const one = JSON.stringify(sample())
    for (const text of [one, `[${one}]`, `${one}\n${one}`, `{"status":"ok","message-type":"work-list","message":{"items":[${one}]}}`])
      expect(sureness(text)).toBeGreaterThan(0.8)
  })

  it('takes a broken file that is named as JSON, so that somebody hears where it breaks', () => {
    expect(sureness('{"name": }', 'a.json')).toBeGreaterThan(0.3)
  })

  it('never takes JSON-LD for it, and leaves other JSON to others', () => {
    expect(sureness('{"@context":"https://schema.org","@type":"Review","DOI":"10.5555/x","title":["a"]}', 'a.json')).toBe(0)
    expect(sureness('<html></html>', 'a.json')).toBe(0)
    expect(sureness('[{"type":"review-book","DOI":"10.5555/x","title":"a","reviewed-title":"b"}]', 'a.json')).toBeLessThan(0.3)
    expect(sureness('{"name":"package","version":"1.0.0"}', 'package.json')).toBeLessThan(0.3)
    expect(sureness('{"itemType":"journalArticle","DOI":"10.5555/x"}')).toBeLessThan(0.3)
  })

  it('makes no book out of a title alone: it may be the review’s own, though an ISBN says what is reviewed', () => {
    const relation = { 'is-review-of': [{ 'id-type': 'isbn', id: '978-0-306-40615-7' }] }
    const [reading] = read(JSON.stringify(sample({ title: ['Who owns a river?'], relation })))
    expect(reading?.draft?.record.books).toEqual([{ formats: [{ isbn: '9780306406157' }] }])
    expect(reading?.draft?.record.titles).toMatchObject([{ value: 'Who owns a river?' }])
    expect(reading?.diagnostics?.map(({ rule, actual }) => [rule, actual])).toContainEqual(['read/text-is-understood', 'Who owns a river?'])
    const [bare] = read(JSON.stringify(sample({ title: ['Who owns a river?'], relation: {} })))
    expect(bare?.passedOver).toBeDefined()
  })
})
