import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Store } from 'oxigraph'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, type Run } from '../../features/graph-run.js'
import { addressesIn, corpusOf, filesIn } from '../../features/invented.js'
import { sharedFolder } from '../folder.js'

interface Truth {
  readonly doi: string
  readonly reviewer: { readonly family: string; readonly given: string }
  readonly title: string
  readonly book: {
    readonly title: string
    readonly authors: readonly { readonly family: string; readonly given: string }[]
    readonly isbn: string
    readonly year: number
  }
}

const linesOf = (name: string): string[] =>
  readFileSync(join(sharedFolder(), 'bench', name), 'utf8')
    .trimEnd()
    .split('\n')
const lines = linesOf('records.crossref.jsonl')
const truths = linesOf('records.truth.jsonl').map((line) => JSON.parse(line) as Truth)

const root = mkdtempSync(join(tmpdir(), 'recension-corpus-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
}, 120_000)

/** Builds files of lines in a folder of their own, under an address that is no preview, on one day. */
async function build(name: string, files: Readonly<Record<string, readonly string[]>>): Promise<Run & { readonly dir: string }> {
  const dir = join(root, name)
  mkdirSync(join(dir, 'in'), { recursive: true })
  for (const [file, own] of Object.entries(files)) writeFileSync(join(dir, 'in', file), own.map((line) => `${line}\n`).join(''))
  return {
    ...(await run(dir, 'build', join(dir, 'in'), '--base', 'https://reviews.example/', '--out', 'site', '--today', '2026-01-02')),
    dir,
  }
}

/** Every file of a site and a digest of what it holds. */
function digests(dir: string): ReadonlyMap<string, string> {
  return new Map([...filesIn(join(dir, 'site'))].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]))
}

/** The lines in another order, the same one every time. */
function shuffled(list: readonly string[]): string[] {
  let state = 7
  const key = new Map(list.map((line) => [line, (state = (state * 48271) % 2147483647)]))
  return [...list].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0))
}

function parts(list: readonly string[]): Record<string, string[]> {
  return Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`part-${n}.jsonl`, list.filter((_, i) => i % 8 === n)]))
}

describe('the 2,000 records', () => {
  let whole: Awaited<ReturnType<typeof build>>
  let files: ReadonlyMap<string, string>
  let store: Store

  beforeAll(async () => {
    whole = await build('whole', { 'records.jsonl': lines })
    files = digests(whole.dir)
    store = new Store()
    store.load(readFileSync(join(whole.dir, 'site/data/reviews.nq'), 'utf8'), { format: 'application/n-quads' })
  }, 600_000)

  const select = (query: string): Map<string, string>[] =>
    (store.query(`PREFIX s: <http://schema.org/> PREFIX cito: <http://purl.org/spar/cito/> PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX dc: <http://purl.org/dc/terms/> PREFIX fabio: <http://purl.org/spar/fabio/> PREFIX pro: <http://purl.org/spar/pro/>
      ${query}`, { use_default_graph_as_union: true }) as Map<string, { value: string }>[]).map((row) => new Map([...row].map(([name, term]) => [name, term.value]))) // prettier-ignore

  it('give 2,000 reviews at 2,000 addresses, and a report of at most 40 lines', () => {
    expect(whole.status).toBe(0)
    expect(whole.err.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    expect(addressesIn(whole.dir).length).toBe(2000)
    expect(new Set(addressesIn(whole.dir)).size).toBe(2000)
    expect(select('SELECT DISTINCT ?r WHERE { ?r a s:Review }').length).toBe(2000)
  })

  it('state for each review its book, with title, subtitle and ISBN, as the truth has them', () => {
    const rows = select(`SELECT ?doi ?reviewTitle ?title ?subtitle ?isbn ?year ?family ?given WHERE {
      ?r a s:Review ; prism:doi ?doi ; dc:title ?reviewTitle ; cito:reviews ?b ; s:author ?p . ?p s:familyName ?family ; s:givenName ?given .
      ?b dc:title ?title ; s:isbn ?isbn . OPTIONAL { ?b fabio:hasSubtitle ?subtitle } OPTIONAL { ?b s:datePublished ?year } }`)
    const found = new Map(rows.map((row) => [row.get('doi'), row]))
    expect(rows.length).toBe(2000)
    for (const { doi, title, book, reviewer } of truths) {
      const row = found.get(doi)
      expect([doi, row?.get('reviewTitle')]).toEqual([doi, title])
      expect([doi, `${row?.get('title') ?? ''}: ${row?.get('subtitle') ?? ''}`]).toEqual([doi, book.title])
      expect([doi, row?.get('isbn'), row?.get('year')]).toEqual([doi, book.isbn, String(book.year)])
      expect([doi, row?.get('family'), row?.get('given')]).toEqual([doi, reviewer.family, reviewer.given])
    }
  })

  it('state the authors of each book in their order, with the family name and as much of the given names as the input has', () => {
    const rows = select(`SELECT ?doi ?position ?name ?family WHERE {
      ?r a s:Review ; prism:doi ?doi ; cito:reviews ?b . ?b pro:isDocumentContextFor ?role . ?role pro:withRole pro:author ; s:position ?position ; pro:isHeldBy ?p .
      ?p s:name ?name . OPTIONAL { ?p s:familyName ?family } } ORDER BY ?doi ?position`)
    const authors = new Map<string, string[]>()
    for (const row of rows)
      authors.set(row.get('doi') ?? '', [
        ...(authors.get(row.get('doi') ?? '') ?? []),
        `${row.get('family') ?? '?'}, ${row.get('name')?.[0] ?? ''}`,
      ])
    // Two who print alike ("van der Berg, A., van der Berg, A.") cannot be told apart in the input.
    for (const { doi, book } of truths)
      expect([doi, authors.get(doi)]).toEqual([doi, [...new Set(book.authors.map(({ family, given }) => `${family}, ${given[0] ?? ''}`))]])
  })

  it('give the same bytes when the lines are shuffled', async () => {
    const other = await build('shuffled', { 'records.jsonl': shuffled(lines) })
    expect(digests(other.dir)).toEqual(files)
  })

  it('give the same bytes in 8 files', async () => {
    const other = await build('parts', parts(shuffled(lines)))
    expect(digests(other.dir)).toEqual(files)
  })

  it('give the same addresses in 8 builds', async () => {
    const found: string[] = []
    for (const [name, own] of Object.entries(parts(lines))) found.push(...addressesIn((await build(`alone-${name}`, { [name]: own })).dir))
    expect(found.sort()).toEqual(addressesIn(whole.dir))
  })

  it('give the same bytes again, and after the identity file is gone', async () => {
    await build('whole', {})
    expect(digests(whole.dir)).toEqual(files)
    rmSync(join(whole.dir, 'site/recension-ids.jsonl'))
    await build('whole', {})
    expect(digests(whole.dir)).toEqual(files)
  })

  it('leave nothing of a review whose graph is dropped, and its own file holds all of it', () => {
    const [address = ''] = addressesIn(whole.dir).slice(1234)
    const before = store.size
    const own = corpusOf(whole.dir).filter((line) => line.endsWith(` <${address}> .`))
    store.update(`DROP GRAPH <${address}>`)
    expect(before - store.size).toBe(own.length)
    const left = select(`SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(STRSTARTS(STR(?s), "${address}") || STRSTARTS(STR(?o), "${address}")) }`)
    expect(left).toEqual([])
    const file = new Store()
    file.load(readFileSync(join(whole.dir, 'site', address.slice('https://reviews.example/'.length), 'review.ttl'), 'utf8'), {
      format: 'text/turtle',
    })
    const part = new Store()
    part.load(own.join('\n'), { format: 'application/n-quads' })
    const spelled = (each: Store): Set<string> =>
      new Set(
        each.match(null, null, null, null).map(({ subject, predicate, object }) => [subject, predicate, object].map(String).join(' ')),
      )
    const stated = spelled(file)
    expect([...spelled(part)].filter((statement) => !stated.has(statement))).toEqual([])
  })
})
