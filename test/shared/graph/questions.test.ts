import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Quad, Store, type Term } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/describe/scope.js'
import { folder, read, run } from '../../features/graph-run.js'
import { sharedFolder } from '../folder.js'

const questions = join(sharedFolder(), 'reference/questions')
const reviewDocument = 'https://example.org/reviews/gender-a-vyzkum/26-2-152-not-your-rescue-project/'
const synthetic = (): string => read(questions, 'synthetic.ttl')

type Row = Readonly<Record<string, string>>

/** Rows for a question that selects, a count for one that constructs. */
type Answer = readonly Row[] | { readonly triples: number }

/** The answers that stand beside the questions. */
const answers = JSON.parse(read(questions, 'answers.json')) as Readonly<Record<string, Answer>>

function ask(store: Store, question: string): Answer {
  const asked = read(questions, question)
  const found = store.query(asked, { use_default_graph_as_union: true }) as unknown as readonly Map<string, Term>[] | readonly Quad[]
  if (asked.includes('CONSTRUCT')) return { triples: found.length }
  return (found as readonly Map<string, Term>[]).map((row) => Object.fromEntries([...row].map(([name, term]) => [name, term.value])))
}

function answered(store: Store): Readonly<Record<string, Answer>> {
  return Object.fromEntries(Object.keys(answers).map((question) => [question, arranged(question, ask(store, question))]))
}

/** Where a question asks for no order, rows come in any. */
function arranged(question: string, answer: Answer): Answer {
  if ('triples' in answer || read(questions, question).includes('ORDER BY')) return answer
  return [...answer].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

const expected = (): Readonly<Record<string, Answer>> =>
  Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, arranged(question, answer)]))

function storeOf(...sources: readonly (readonly [text: string, format: string])[]): Store {
  const store = new Store()
  for (const [text, format] of sources) store.load(text, { format })
  return store
}

/** Every statement of the default graph moved into the graph of its subject's document. */
function named(text: string): Store {
  const all = storeOf([text, 'text/turtle'])
  const nquads = all
    .dump({ format: 'application/n-quads' })
    .split('\n')
    .map((line) => line.replace(/ \.$/, ` <${documentOf(/^<([^>]*)>/.exec(line)?.[1] ?? '')}> .`))
  return storeOf([nquads.filter((line) => line.startsWith('<')).join('\n'), 'application/n-quads'])
}

async function ours(today: string): Promise<{ readonly turtle: string; readonly nquads: string }> {
  const cwd = folder()
  await run(cwd, 'build', join(sharedFolder(), 'seed/landing-page.txt'), '--base', 'https://example.org/', '--out', 'out', '--today', today)
  const turtle = read(cwd, 'out', reviewDocument.slice('https://example.org/'.length), 'review.ttl')
  return { turtle, nquads: read(cwd, 'out/data/reviews.nq') }
}

describe('the questions that the graph must answer', () => {
  it('are 23', () => {
    expect(
      readdirSync(questions)
        .filter((file) => file.endsWith('.rq'))
        .sort(),
    ).toEqual(Object.keys(answers).sort())
    expect(Object.keys(answers)).toHaveLength(23)
  })

  it('are answered by the reference graph as written down, in one graph and in named graphs', () => {
    expect(answered(storeOf([read(sharedFolder(), 'reference/seed-model.ttl'), 'text/turtle'], [synthetic(), 'text/turtle']))).toEqual(
      expected(),
    )
    const graphs = named(synthetic())
    graphs.load(read(sharedFolder(), 'reference/seed-graphs.trig'), { format: 'application/trig' })
    expect(answered(graphs)).toEqual(expected())
  })

  it('are answered alike with our own graph in its place, in one graph', async () => {
    const { turtle } = await ours('2025-12-13')
    expect(answered(storeOf([turtle, 'text/turtle'], [synthetic(), 'text/turtle']))).toEqual(expected())
  })

  it('are answered alike over our named graphs', async () => {
    const { nquads } = await ours('2025-12-13')
    const graphs = named(synthetic())
    graphs.load(nquads, { format: 'application/n-quads' })
    expect(answered(graphs)).toEqual(expected())
  })

  it('differ in one answer where the page changed lately: the reference says nothing of when it did', async () => {
    const question = '18-harvest-since.rq'
    const { turtle } = await ours('2026-06-15')
    const found = answered(storeOf([turtle, 'text/turtle'], [synthetic(), 'text/turtle']))
    const [before, ...after] = answers[question] as readonly Row[]
    expect(found).toEqual({ ...expected(), [question]: [before, { record: reviewDocument, when: '2026-06-15' }, ...after] })
  })
})

describe('dropping the graph of the review', () => {
  it('leaves nothing of it, and the book, the journal and the publisher as they were', async () => {
    const { nquads } = await ours('2025-12-13')
    const store = storeOf([nquads, 'application/n-quads'])
    const of = (document: string): number =>
      store
        .dump({ format: 'application/n-quads' })
        .split('\n')
        .filter((line) => line.endsWith(`<${document}> .`)).length
    const others = [
      'books/gallant-2024-not-your-rescue-project/',
      'journals/gender-a-vyzkum/',
      'journals/gender-a-vyzkum/26-2/',
      'organizations/haymarket-books/',
    ]
    const before = others.map((path) => of(`https://example.org/${path}`))
    expect(Math.min(...before)).toBeGreaterThan(0)
    store.update(`DROP GRAPH <${reviewDocument}>`)
    const left = store.dump({ format: 'application/n-quads' })
    expect(left).not.toContain(reviewDocument)
    expect(left).not.toContain('ni:///')
    expect(others.map((path) => of(`https://example.org/${path}`))).toEqual(before)
    expect(left.trimEnd().split('\n')).toHaveLength(before.reduce((sum, count) => sum + count, 0))
  })
})
