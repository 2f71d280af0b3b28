import { join } from 'node:path'
import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'

/** Two reviews of one book, in one issue, by two people with ORCID iDs. */
const review = (name: string, orcid: string, page: number): string => `title: Review of Quiet Rivers by ${name}
reviewer: {name: ${name}, orcid: ${orcid}}
journal: {title: {en: Water and People}, issn: 2570-6578}
volume: 12
issue: 1
pages: ${page}-${page + 3}
published: 2025-12-12
doi: 10.5555/${page}
books:
  - {title: Quiet Rivers, authors: [Ana Souza], year: 2024, publisher: River Press, isbn: 978-0-306-40615-7}
`

describe('dropping one of two reviews of a book', () => {
  it('leaves nothing of it, and all of the other', async () => {
    const cwd = folder()
    write(review('Jana Malá', '0000-0002-1825-0097', 10), cwd, 'in/one.review.yaml')
    write(review('Petr Novák', '0000-0001-5109-3700', 20), cwd, 'in/two.review.yaml')
    await run(cwd, 'build', join(cwd, 'in'), '--out', 'out')
    const corpus = read(cwd, 'out/data/reviews.nq')
    const [one = '', two = ''] = [...corpus.matchAll(/^<([^>#]+)#review> <[^>]*startingPage> "\d+"/gm)].map(
      ([, document]) => document ?? '',
    )
    const store = new Store()
    store.load(corpus, { format: 'application/n-quads' })
    const about = (): string => store.dump({ format: 'application/n-quads' })
    const before = about()
      .split('\n')
      .filter((line) => !line.endsWith(`<${one}> .`))
      .sort()
    store.update(`DROP GRAPH <${one}>`)
    expect(about().split('\n').sort()).toEqual(before)
    expect(about()).not.toContain(one)
    expect(about()).not.toMatch(/Jana Malá|0000-0002-1825-0097|10\.5555\/10/)
    for (const kept of [
      'Petr Novák',
      '"10.5555/20"',
      `<http://purl.org/spar/cito/isReviewedBy> <${two}#review>`,
      '"Ana Souza"',
      '"9780306406157"',
      '"River Press"',
    ])
      expect(about()).toContain(kept)
  })
})
