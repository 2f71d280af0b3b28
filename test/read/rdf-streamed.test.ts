import { describe, expect, it } from 'vitest'
import { describe as described } from '../../src/describe/describe.js'
import { documentsOf } from '../../src/describe/documents.js'
import { nameAlone } from '../../src/describe/identity/identify.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { nquads } from '../../src/read/rdf.js'
import { type Reading, type Source, textSource } from '../../src/read/reader.js'
import { nquads as written } from '../../src/write/nquads.js'

/** A file as `node/` gives a long one: whoever wants all of it at once fails. */
function inParts(parts: readonly string[]): Source {
  const text = (): never => {
    throw new Error('the whole text was asked for')
  }
  return { ...textSource('reviews.nq', parts.join('').slice(0, 65536)), text, chunks: () => parts }
}

async function read(source: Source): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of nquads.read(source, {})) readings.push(reading)
  return readings
}

const recordsOf = (readings: readonly Reading[]): readonly unknown[] => readings.flatMap(({ draft }) => draft?.record ?? [])
const findingsOf = (readings: readonly Reading[]): readonly unknown[] =>
  readings.flatMap(({ diagnostics = [] }) => diagnostics.map(({ rule, place }) => [rule, place?.line]))

function numbered(i: number, abstract = 'It tells of rivers.'): BookReview {
  return normalForm({
    titles: [{ value: `Review of Quiet Rivers ${i}`, language: 'en' }],
    abstracts: [{ value: abstract, language: 'en' }],
    contributors: [{ role: 'author', name: 'Jana Malá', orcid: '0000-0002-1825-0097' }],
    books: [{ titles: [{ value: `Quiet Rivers ${i}` }], contributors: [{ role: 'author', name: 'Ana Souza' }], publishers: [{ name: 'River Press' }], date: '2024' }],
    serial: { titles: [{ value: 'Water and People', language: 'en' }], issns: [{ value: '2570-6578' }], volume: '26', issue: '2' },
    pages: { first: String(i) },
    doi: `10.5555/rev.${i}`,
    sources: [{ hash: 'ssvrIEkouUXoEkBg8l6AaH1FIY6F09K2SZ7TE1_SZIM', mediaType: 'text/plain' }],
  }) // prettier-ignore
}

/** A review's own graph and its book's, as `build` writes them one behind the other; what it shares with others. */
function documentsOfReview(record: BookReview): { readonly own: string; readonly shared: ReadonlyMap<string, string> } {
  const names = nameAlone(record, 'https://reviews.example/')
  const graphs = [...documentsOf(described(record, names), names)].map(([name, graph]) => [name, written([[name, graph]])] as const)
  const isShared = (name: string): boolean => /\/(?:journals|organizations)\//.test(name)
  return {
    own: graphs.flatMap(([name, text]) => (isShared(name) ? [] : [text])).join(''),
    shared: new Map(graphs.filter(([name]) => isShared(name))),
  }
}

const [first, second] = [numbered(1), numbered(2)]
const [one, two] = [documentsOfReview(first), documentsOfReview(second)]
const shared = [...one.shared.values()].join('')

describe('N-Quads with a graph for each document', () => {
  it('are read without the whole text, whatever the parts are that they come in', async () => {
    const text = `${one.own}${two.own}${shared}`
    for (const length of [97, 1000, 5000, text.length]) {
      const parts = Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length))
      const readings = await read(inParts(parts))
      expect(recordsOf(readings)).toEqual([first, second])
      expect(findingsOf(readings)).toEqual([])
    }
  })

  it('give each review its place, and its books, journal and publisher, before it or behind it', async () => {
    const readings = await read(inParts([shared, two.own, one.own]))
    expect(recordsOf(readings)).toEqual([second, first])
    const lines = `${shared}${two.own}`.split('\n').length
    expect(readings[1]?.draft?.origins.get('titles')?.place).toEqual({ file: 'reviews.nq', line: lines, column: 1 })
  })

  it('may be millions of characters long, the journal at the end', async () => {
    const many = Array.from({ length: 130 }, (_, i) => numbered(i + 1, 'long words '.repeat(1500)))
    const own = many.map((record) => documentsOfReview(record).own)
    expect(own.join('').length).toBeGreaterThan(4_000_000)
    expect(recordsOf(await read(inParts([...own, shared])))).toEqual(many)
  })

  it('are read but for a line that is broken or cut off, which is told with its place', async () => {
    const lines = one.own.split('\n')
    const broken = [...lines.slice(0, 2), '<https://reviews.example/reviews/ broken', ...lines.slice(2)].join('\n')
    const readings = await read(inParts([two.own, broken, shared]))
    expect(recordsOf(readings)).toEqual([second, first])
    expect(findingsOf(readings)).toEqual([['read/input-is-well-formed', two.own.split('\n').length + 2]])
    expect(recordsOf(await read(inParts([shared, one.own, two.own, '<https://reviews.example/reviews/3/#rev'])))).toEqual([first, second])
  })
})

describe('N-Quads of another form', () => {
  const half = Math.floor(one.own.split('\n').length / 2)
  const lines = one.own.split('\n')
  it.each([
    ['in which the statements of a graph stand apart', [...lines.slice(0, half), two.own.trimEnd(), ...lines.slice(half)].join('\n') + shared, [first, second]],
    ['in which one graph says what belongs to the document of another', one.own + two.own + shared.replaceAll(/<https:\S+> \.$/gm, '<https://reviews.example/books/all/> .'), [first, second]],
    ['in which there is a statement of no graph', `${one.own}${shared}<https://reviews.example/reviews/x/> <http://schema.org/name> "X" .\n`, [first]],
    ['with nodes that have no name', `${one.own}${shared}_:a <http://schema.org/name> "X" <https://reviews.example/reviews/x/> .\n`, [first]],
  ] as const)('%s are read as a whole', async (_, text, expected) => {
    await expect(read(inParts([text]))).rejects.toThrow('the whole text')
    expect(new Set(recordsOf(await read(textSource('reviews.nq', text))))).toEqual(new Set(expected))
  }) // prettier-ignore
})
