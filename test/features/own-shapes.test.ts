import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { wholeReview } from './invented.js'

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix schema: <http://schema.org/> .
@prefix fabio: <http://purl.org/spar/fabio/> .
@prefix rec: <https://w3id.org/recension/ns#> .
@prefix mine: <https://library.example/shapes/> .
`
const shelfMark = `${prefixes}
mine:Book a sh:NodeShape ; sh:targetClass fabio:Book ; sh:property mine:book-has-a-shelf-mark .
mine:book-has-a-shelf-mark a sh:PropertyShape ;
  sh:path schema:callNumber ; sh:minCount 1 ; sh:severity sh:Warning ;
  sh:message "Dem Buch fehlt die Signatur."@de , "The book has no shelf mark."@en ;
  rec:hint "Type shelf-mark: under the book." .
`

function ready(shapes: string, review = wholeReview): string {
  const dir = folder()
  write(review, dir, 'a.review.yaml')
  write(shapes, dir, 'mine.ttl')
  return dir
}

describe('a shape set of the user’s own', () => {
  it.each(['compiled', 'reference'])('is checked beside ours, in its own words, by the %s engine', async (engine) => {
    const dir = ready(shelfMark)
    const args = ['check', `${dir}/a.review.yaml`, '--engine', engine] as const
    expect((await run(dir, ...args)).status).toBe(0)
    const { status, out } = await run(dir, ...args, '--shapes', 'mine.ttl', '--format', 'json', '--fail-on', 'warning')
    expect(status).toBe(1)
    const findings = out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>) // prettier-ignore
    expect(findings).toMatchObject([
      {
        rule: 'shapes/book-has-a-shelf-mark',
        severity: 'warning',
        message: 'The book has no shelf mark.',
        hint: 'Type shelf-mark: under the book.',
      },
    ])
  })

  it('points at the line of the source that states the value', async () => {
    const dir = ready(
      `${prefixes}mine:old a sh:NodeShape ; sh:targetClass fabio:Book ; sh:property [ sh:path schema:datePublished ; sh:maxCount 0 ] .`,
    )
    const { status, out } = await run(dir, 'check', `${dir}/a.review.yaml`, '--shapes', 'mine.ttl')
    expect(status).toBe(1)
    const line = wholeReview.split('\n').findIndex((text) => text.includes('year:')) + 1
    expect(out).toMatch(new RegExp(`a\\.review\\.yaml:${line}:\\d+ +error `))
    expect(out).toContain('shapes/mine')
  })

  it('is explained', async () => {
    const { status, out } = await run(ready(shelfMark), 'explain', 'shapes/book-has-a-shelf-mark', '--shapes', 'mine.ttl')
    expect([status, out]).toEqual([
      0,
      'shapes/book-has-a-shelf-mark (warning)\n\nThe book has no shelf mark.\n\nWhat to do: Type shelf-mark: under the book.\n',
    ])
  })

  it('that docs/validation.md shows finds what it says', async () => {
    const [, example = ''] = /```turtle\n([^]*?)```/.exec(read('docs/validation.md')) ?? []
    const dir = ready(example)
    const { status, out } = await run(dir, 'check', `${dir}/a.review.yaml`, '--shapes', 'mine.ttl')
    expect([status, out.includes('The reviewed book has no shelf mark.')]).toEqual([0, true])
    expect(out).not.toContain('has no effect')
  })

  it('that cannot be used ends the run with its place', async () => {
    const broken = await run(ready(`${prefixes}mine:A a sh:NodeShape`), 'check', 'a.review.yaml', '--shapes', 'mine.ttl')
    expect(broken.status).toBe(2)
    expect(broken.err).toMatch(/^mine\.ttl:6:\d+ +error +The shapes in mine\.ttl cannot be used: /)
    const wrong = await run(ready(shelfMark.replace('minCount 1', 'minCount "x"')), 'check', 'a.review.yaml', '--shapes', 'mine.ttl')
    expect(wrong.status).toBe(2)
    expect(wrong.err).toMatch(/^mine\.ttl:9:31 +error .*sh:minCount has to be/)
    const empty = await run(ready(prefixes), 'check', 'a.review.yaml', '--shapes', 'mine.ttl')
    expect(empty.err).toContain('it holds no shape')
    const missing = await run(ready(prefixes), 'check', 'a.review.yaml', '--shapes', 'other.ttl')
    expect([missing.status, missing.err.includes('other.ttl cannot be read')]).toEqual([2, true])
  })

  it('of which a term is misspelt is used, and that is said', async () => {
    const dir = ready(shelfMark.replace('minCount', 'minCuont'))
    const { status, out } = await run(dir, 'check', `${dir}/a.review.yaml`, '--shapes', 'mine.ttl')
    expect(status).toBe(0)
    expect(out).toMatch(/mine\.ttl:9:31 +warning .*minCuont/)
  })
})
