import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpus, usualReviews } from './graph-corpus.js'
import { folder, read, run, write } from './graph-run.js'

const examples = ['examples/landing-page.txt', 'examples/yaml/every-key.review.yaml', 'examples/yaml/short.review.yaml'].map((file) =>
  join(process.cwd(), file),
)
const syntaxes = [['turtle', 'ttl'], ['ntriples', 'nt'], ['nquads', 'nq'], ['trig', 'trig'], ['jsonld', 'jsonld']] as const // prettier-ignore

describe('what convert writes and reads again', () => {
  it.each(examples)('is the same in every syntax: %s', async (example) => {
    const cwd = folder()
    const written = new Map<string, string>()
    for (const [format] of syntaxes) written.set(format, (await run(cwd, 'convert', example, '--to', format)).out)
    for (const [from, extension] of syntaxes) {
      write(written.get(from) ?? '', cwd, `review.${extension}`)
      for (const [to] of syntaxes) {
        const { out, err } = await run(cwd, 'convert', join(cwd, `review.${extension}`), '--to', to)
        expect(out, `${from} to ${to}`).toBe(written.get(to))
        expect(out).not.toBe('')
        expect(err).not.toMatch(/not understood|cannot carry/)
      }
    }
  })

  it.each(examples)('is the same page: %s', async (example) => {
    const cwd = folder()
    const page = (await run(cwd, 'convert', example, '--to', 'html')).out
    write((await run(cwd, 'convert', example, '--to', 'turtle')).out, cwd, 'review.ttl')
    expect((await run(cwd, 'convert', join(cwd, 'review.ttl'), '--to', 'html')).out).toBe(page)
  })
})

// Of 200 reviews, and read in linear time: test/shared/graph.
describe('the corpus that build writes', () => {
  it('is the same when it is read and built again, with the same addresses kept', async () => {
    const cwd = folder()
    write('base: https://reviews.example/\n', cwd, 'recension.config.yaml')
    write(corpus(usualReviews(20)), cwd, 'input.nq')
    const first = await run(cwd, 'build', join(cwd, 'input.nq'), '--out', 'first', '--today', '2026-03-04')
    const identities = read(cwd, 'recension-ids.jsonl')
    const second = await run(cwd, 'build', join(cwd, 'first/data/reviews.nq'), '--out', 'second', '--today', '2026-03-04')
    expect([first.status, second.status]).toEqual([0, 0])
    const corpora = ['first', 'second'].map((out) => read(cwd, out, 'data/reviews.nq'))
    expect(corpora[1] === corpora[0]).toBe(true)
    expect(corpora[0]).toContain('<https://reviews.example/reviews/')
    expect(corpora[0]?.match(/#review> <[^>]*#type> <http:\/\/schema.org\/Review>/g)).toHaveLength(20)
    expect(corpora[0]).not.toContain('<https://example.org/')
    expect(read(cwd, 'recension-ids.jsonl') === identities).toBe(true)
    const files = (out: string): readonly string[] =>
      readdirSync(join(cwd, out), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ttl|jsonld|html)$/.test(name))
        .sort()
    expect(files('second')).toEqual(files('first'))
    for (const file of files('first')) expect(read(cwd, 'second', file) === read(cwd, 'first', file), file).toBe(true)
  })

  it('is the same on a later day: nothing changed', async () => {
    const cwd = folder()
    write('base: https://reviews.example/\n', cwd, 'recension.config.yaml')
    write(corpus(usualReviews(10)), cwd, 'input.nq')
    await run(cwd, 'build', join(cwd, 'input.nq'), '--out', 'first', '--today', '2026-03-04')
    await run(cwd, 'build', join(cwd, 'first/data/reviews.nq'), '--out', 'second', '--today', '2026-05-06')
    await run(cwd, 'build', join(cwd, 'input.nq'), '--out', 'third', '--today', '2026-05-06')
    expect(read(cwd, 'second/data/reviews.nq') === read(cwd, 'first/data/reviews.nq')).toBe(true)
    expect(read(cwd, 'third/data/reviews.nq') === read(cwd, 'first/data/reviews.nq')).toBe(true)
  })
})

describe('a graph of ours that somebody edited', () => {
  it.each([
    ['gave the publisher another address', (text: string) => text.replaceAll('organization:organization', '<https://ror.org/05dxps055>')],
    ['put spaces around the publisher’s name', (text: string) => text.replaceAll('"Haymarket Books"', '" Haymarket Books  "')],
    ['typed the publisher as a text', (text: string) => text.replaceAll(/(?<=publisher )organization:organization/g, '"Haymarket Books"')],
    ['named the publisher twice', (text: string) => text.replaceAll('"Haymarket Books"', '"Haymarket Books", "Haymarket"')],
    [
      'made a person an organization',
      (text: string) => text.replace('schema:Person, foaf:Person', 'schema:Organization, foaf:Organization'),
    ],
  ])('is read, whoever %s', async (_, edit) => {
    const cwd = folder()
    const written = (await run(cwd, 'convert', examples[0] ?? '', '--to', 'turtle')).out
    const edited = edit(written)
    expect(edited).not.toBe(written)
    write(edited, cwd, 'review.ttl')
    const { status, out } = await run(cwd, 'convert', join(cwd, 'review.ttl'), '--to', 'turtle')
    expect(status).toBe(0)
    expect(out).toMatch(/schema:name "Haymarket/)
    expect(out).toContain('cito:reviews book:book')
  })

  it('still says nothing of what an editor closed, until somebody fills it in', async () => {
    const cwd = folder()
    write(
      'title: Review of Quiet Rivers\ndoi: none\nreviewer: none\npublished: 2025\nbooks:\n  - title: Quiet Rivers\n    authors: [Ana Souza]\n    isbn: none\n',
      cwd,
      'in/rivers.review.yaml',
    )
    const first = await run(cwd, 'build', join(cwd, 'in'), '--out', 'first')
    const second = await run(cwd, 'build', join(cwd, 'first/data/reviews.nq'), '--out', 'second')
    for (const { err } of [first, second]) expect(err).not.toMatch(/has-a-doi|names-its-reviewer|has-an-isbn/)
    const corpora = ['first', 'second'].map((out) => read(cwd, out, 'data/reviews.nq'))
    expect(corpora[1]).toBe(corpora[0])
    expect(corpora[0]).not.toContain('#gap-')
    const key = /<([^>]+#review)>/.exec(corpora[0] ?? '')?.[1] ?? ''
    write(`key,doi,book isbn\r\n${key},10.5555/rivers,9780306406158\r\n`, cwd, 'filled.csv')
    const third = await run(cwd, 'build', join(cwd, 'first/data/reviews.nq'), '--out', 'third', '--worksheet', 'filled.csv')
    expect(read(cwd, 'third/data/reviews.nq')).toContain('"10.5555/rivers"')
    // A wrong check digit is an error, whatever was closed before.
    expect([third.status, third.err]).toEqual([1, expect.stringMatching(/filled\.csv:2:\d+ {2}error {2}.*book isbn/)])
  })
})
