import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { addressesIn, build, corpusOf, findingsIn } from './invented.js'
import { sameReview } from './same-review.js'

const review = 'https://reviews.example/reviews/journal-of-shores/26-2-110-counting-waves-a-tidal-diary/'
const book = 'https://reviews.example/books/quist-2024-counting-waves-a-tidal-diary/#book'
/** The source that states neither journal, page nor DOI, and can be no more than another review of the same book. */
const bare = 'sehepunkte'

/** One review in every format that is no graph, without what a person typed, built from one folder. */
async function built(
  change: (name: string, text: string) => readonly [string, string | Uint8Array],
): Promise<{ dir: string; status: number; err: string }> {
  const dir = folder()
  write('', dir, 'in/keep')
  for (const [id, [name, text]] of Object.entries(sameReview)) {
    if (id === bare || id === 'review-yaml') continue
    const [as, content] = change(name, text)
    writeFileSync(`${dir}/in/${as}`, content)
  }
  const { status, err } = await build(dir, `${dir}/in`)
  return { dir, status, err }
}

const booksIn = (dir: string): readonly string[] => [
  ...new Set(corpusOf(dir).flatMap((line) => /<http:\/\/purl\.org\/spar\/cito\/reviews> <([^>]+)>/.exec(line)?.[1] ?? [])),
]

describe('a review that comes in every format', () => {
  it('is one review of one book, and its sources do not quarrel over how exactly they say the same', async () => {
    const { dir, status, err } = await built((name, text) => [name, text])
    expect([status, addressesIn(dir), booksIn(dir)], err).toEqual([0, [review], [book]])
    const disputes = findingsIn(dir).filter(({ rule }) => rule === 'assemble/sources-agree')
    // Sources that print the citation of the book above the review say another title than those that do not; nothing else differs.
    expect([...new Set(disputes.map(({ field }) => field))]).toEqual(['title'])
    expect(disputes[0]?.message).toMatch(/^Two sources differ on title: “[^”]+(Press\.|Waves\?)” \([^()]+\) was kept, /)
  })

  it('is that also when every file is compressed, and when a broken file stands among them', async () => {
    const { dir, err } = await built((name, text) => [`${name}.gz`, gzipSync(text)])
    expect([addressesIn(dir), booksIn(dir)], err).toEqual([[review], [book]])
    write('<issues xmlns="http://pkp.sfu.ca"><issue><articles><article', dir, 'in/broken.xml')
    const { status } = await build(dir, `${dir}/in`)
    expect([status, addressesIn(dir)]).toEqual([1, [review]])
    expect(findingsIn(dir).filter(({ severity }) => severity === 'error').map(({ place }) => place?.file)).toEqual([`${dir}/in/broken.xml`]) // prettier-ignore
  })

  it('shares its book with another review of it, and the report says why', async () => {
    const dir = folder()
    for (const id of [bare, 'bibtex']) write(sameReview[id]?.[1] ?? '', dir, 'in', sameReview[id]?.[0] ?? '')
    await build(dir, `${dir}/in`)
    expect([addressesIn(dir).length, booksIn(dir)]).toEqual([2, [book]])
    expect(JSON.parse(read(dir, 'site/report/merged.jsonl'))).toEqual({
      document: 'books/quist-2024-counting-waves-a-tidal-diary/',
      because: expect.arrayContaining(['isbn:9783161484100', 'title:counting-waves|quist|2024']) as unknown,
      reviews: ['10.5555/shores.77', 'sehepunkte-77'],
    })
  })

  it('is not joined with one that agrees in all but one of journal, page and title, and that is said', async () => {
    const dir = folder()
    const [, csl = ''] = sameReview['csl-json'] ?? []
    write(sameReview['csv']?.[1] ?? '', dir, 'in/a.csv')
    write(csl.replace('"DOI":"10.5555/shores.77",', '').replace('"110-115"', '"111-115"'), dir, 'in/b.json')
    await build(dir, `${dir}/in`)
    expect(addressesIn(dir)).toHaveLength(2)
    expect(findingsIn(dir).filter(({ rule }) => rule === 'assemble/sources-are-one-review')).toHaveLength(1)
  })
})

describe('--from', () => {
  it.each(Object.entries(sameReview).map(([id, [, text]]) => [id, text]))(
    'reads %s from a file whose name says nothing',
    async (id, text) => {
      const dir = folder()
      const { out, err } = await run(dir, 'convert', write(text, dir, 'download'), '--from', id, '--to', 'csv')
      expect(out, err).toContain('Counting ')
    },
  )

  it.each([
    ['bibtex', 'csv'],
    ['ris', 'csv'],
    ['csv', 'ris'],
    ['jats', 'mods'],
    ['marcxml', 'csv'],
    ['oai-pmh', 'jats'],
    ['ojs-native', 'ojs-json'],
    ['ojs-json', 'ojs-native'],
    ['zotero-json', 'bibtex'],
    ['turtle', 'csv'],
    ['jsonld', 'jats'],
    ['review-yaml', 'jats'],
  ])('that is wrong is an error of which an editor can make something: %s for a file of %s', async (from, of) => {
    const dir = folder()
    const [name, text] = sameReview[of] ?? ['', '']
    const { status, out, err } = await run(dir, 'convert', write(text, dir, name), '--from', from, '--to', 'turtle')
    expect([status, out], err).toEqual([1, ''])
    expect(err).toMatch(/ {2}error {2}\S.+\n {4}\S.+\n {4}read\/|^error {2}No book review was found/m)
    expect(err).not.toMatch(/undefined|\n\s+at |\[object/)
  })
})
