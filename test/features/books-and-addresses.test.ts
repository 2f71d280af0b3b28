import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { addressesIn, build, corpusOf, crossrefLine, differences, filesIn, findingsIn, isbns, wholeReview } from './invented.js'

/** A review of a book as an editor types it, with the book's lines. */
function reviewOf(book: string, changes: { readonly page?: string; readonly journal?: string; readonly doi?: string } = {}): string {
  const { page = '3-4', journal = 'Journal of Shores', doi } = changes
  return `title: A review\nreviewer: Ada Byrne\n${doi === undefined ? '' : `doi: ${doi}\n`}language: en\njournal: ${journal}\nvolume: "1"\nissue: "1"\npages: ${page}\npublished: 2025\nbooks:\n  - ${book.split('\n').join('\n    ')}\n`
}

async function built(files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> {
  const dir = folder()
  for (const [name, text] of Object.entries(files)) write(text, dir, 'in', name)
  await build(dir, `${dir}/in`, ...flags)
  return dir
}

const merged = (dir: string) =>
  read(dir, 'site/report/merged.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { document: string; because: string[]; reviews: string[] })
const booksOf = (dir: string) =>
  new Set(
    corpusOf(dir).flatMap(
      (line) =>
        /<https:\/\/reviews\.example\/(books\/[^#>]+)#book> <http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type>/.exec(line)?.[1] ?? [],
    ),
  )
const rulesOf = (dir: string) => findingsIn(dir).map(({ rule }) => rule)

describe('one book in two reviews', () => {
  it('has one address if its ISBN is the same in either form, and the report says why', async () => {
    const dir = await built({
      'a.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2024\nisbn: 0-306-40615-2'),
      'b.review.yaml': reviewOf('title: "Counting Waves: A Tidal Diary"\nauthors: [M. Quist]\nisbn: 978-0-306-40615-7', {
        journal: 'Annals of Tides',
      }),
    })
    expect(booksOf(dir).size).toBe(1)
    expect(merged(dir)).toEqual([
      { document: [...booksOf(dir)][0], because: ['isbn:9780306406157'], reviews: ['a.review.yaml', 'b.review.yaml'] },
    ])
    expect(new Set(addressesIn(dir)).size).toBe(2)
  })

  it('has one address if title, family name and year are the same', async () => {
    const dir = await built({
      'a.review.yaml': reviewOf('title: Counting Waves\nauthors: [{family: Quist, given: Mara}]\nyear: 2024'),
      'b.review.yaml': reviewOf('title: COUNTING WAVES\nauthors: [M. Quist]\nyear: 2024', { journal: 'Annals of Tides' }),
    })
    expect([...booksOf(dir)]).toEqual(['books/quist-2024-counting-waves/'])
    expect(merged(dir)[0]?.because.some((key) => key.startsWith('title:'))).toBe(true)
  })

  it('has one date though the reviews state two, and the report says so', async () => {
    const dir = await built({
      'a.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2024\nisbn: 978-0-306-40615-7'),
      'b.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2023\nisbn: 978-0-306-40615-7', {
        journal: 'Annals of Tides',
      }),
    })
    const [book] = booksOf(dir)
    const dates = corpusOf(dir).filter((line) =>
      line.startsWith(`<https://reviews.example/${book ?? ''}#book> <http://schema.org/datePublished>`),
    )
    expect(dates.length).toBe(1)
    const found = findingsIn(dir).filter(({ rule }) => rule === 'core/descriptions-of-one-thing-agree')
    expect(found.map(({ message, place }) => [message, place?.line])).toEqual([
      ['Two reviews differ on year of the book: “2023” is published, “2024” is not.', 12],
    ])
  })

  it.each([
    ['another edition', 'edition: 2nd ed.', 'edition: 1st ed.'],
    ['another volume', 'volume: "2"', 'volume: "1"'],
    ['a translation', 'language: fr', 'language: en'],
  ])('is two books if one is %s', async (_, one, other) => {
    const book = 'title: Counting Waves\nauthors: [Mara Quist]\nyear: 2024\n'
    const dir = await built({ 'a.review.yaml': reviewOf(book + one), 'b.review.yaml': reviewOf(book + other, { page: '5-6' }) })
    expect(booksOf(dir).size).toBe(2)
    expect(merged(dir)).toEqual([])
  })

  it('is reported and not merged if all but the year agree', async () => {
    const dir = await built({
      'a.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2024'),
      'b.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2019', { page: '5-6' }),
    })
    expect(booksOf(dir).size).toBe(2)
    expect(rulesOf(dir)).toContain('core/book-may-be-another')
  })

  it('is two books if one ISBN is given to two titles, and the report says so', async () => {
    const dir = await built({
      'a.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]\nyear: 2024\nisbn: 978-0-306-40615-7'),
      'b.review.yaml': reviewOf('title: Mud\nauthors: [Otto Ren]\nyear: 2024\nisbn: 978-0-306-40615-7', { page: '5-6' }),
    })
    expect(booksOf(dir).size).toBe(2)
    expect(rulesOf(dir)).toContain('core/isbn-names-one-book')
  })
})

describe('one review in two sources', () => {
  it('is one by its DOI', async () => {
    const dir = await built({
      'a.jsonl': crossrefLine(1),
      'b.review.yaml': reviewOf('title: Counting Waves\nauthors: [Mara Quist]', { doi: '10.5555/SHORES.1' }),
    })
    expect(addressesIn(dir).length).toBe(1)
  })

  it('is one by journal, first page and title; all but one of these is a near miss that is said', async () => {
    const same = reviewOf('title: Counting Waves\nauthors: [Mara Quist]')
    expect(addressesIn(await built({ 'a.review.yaml': same, 'b.review.yaml': same.replace('reviewer: Ada Byrne\n', '') })).length).toBe(1)
    const near = await built({
      'a.review.yaml': same,
      'b.review.yaml': same
        .replace('title: A review\n', 'title: Waves and what they count\n')
        .replace('title: Counting Waves', 'title: Waves Counted'),
    })
    expect(addressesIn(near).length).toBe(2)
    expect(rulesOf(near)).toContain('assemble/sources-are-one-review')
  })
})

describe('two reviews that would have one address', () => {
  it('are an error that names both; one is published and the other stays in the worksheet’s reach', async () => {
    const files = { 'a.jsonl': crossrefLine(1), 'b.jsonl': crossrefLine(1, { doi: '10.5555/shores.other' }) }
    const dir = folder()
    for (const [name, text] of Object.entries(files)) write(text, dir, 'in', name)
    const { status, err } = await build(dir, `${dir}/in`)
    expect(status).toBe(1)
    const [found] = findingsIn(dir).filter(({ severity }) => severity === 'error')
    expect(found?.message).toContain('10.5555/shores.1 and 10.5555/shores.other')
    expect(found?.message).toContain('reviews/journal-of-shores/26-2-110-')
    expect(err).toContain('10.5555/shores.other')
    expect(addressesIn(dir).length).toBe(1)
    // The order of the inputs decides nothing.
    const turned = await built({ 'a.jsonl': files['b.jsonl'], 'b.jsonl': files['a.jsonl'] })
    expect(corpusOf(turned)).toEqual(corpusOf(dir))
  })
})

describe('an address', () => {
  const less = wholeReview.replace(/doi:.*\n/, '').replace(/pages:.*\n/, '')

  it.each([
    ['a DOI is learned', less, less.replace('license:', 'doi: 10.5555/shores.77\nlicense:')],
    ['the pages are learned', less, less.replace('published:', 'pages: 3-4\npublished:')],
    ['the title of the review is corrected', wholeReview, wholeReview.replace('Waves, counted again', 'Waves, recounted')],
    [
      'the title of the book is corrected',
      wholeReview,
      wholeReview.replace('Counting Waves: A Tidal Diary', 'Counting the Waves: A Tidal Diary'),
    ],
    [
      'the title of a book without ISBN is corrected',
      less.replace(/isbn:.*\n/, ''),
      less.replace(/isbn:.*\n/, '').replace('Counting Waves: A Tidal Diary', 'Counting the Waves'),
    ],
    ['the year of a book is learned', less.replace(/isbn:.*\n/, '').replace('    year: 2024\n', ''), less.replace(/isbn:.*\n/, '')],
    ['a reviewer is learned', less.replace(/reviewer:.*\n/, ''), less],
    ['the first page is corrected', wholeReview, wholeReview.replace('pages: 3-4', 'pages: 2-4')],
  ])('stays when %s', async (_, before, after) => {
    const dir = await built({ 'a.review.yaml': before })
    const [review, books] = [addressesIn(dir), booksOf(dir)]
    write(after, dir, 'in/a.review.yaml')
    await build(dir, `${dir}/in`)
    expect(addressesIn(dir)).toEqual(review)
    expect(booksOf(dir)).toEqual(books)
  })

  it('is the same for every order of the inputs, in parts, and after the identity file is gone', async () => {
    const lines = [0, 1, 2, 3, 4, 5].map((n) => crossrefLine(n))
    const whole = await built({ 'a.jsonl': lines.join('') })
    const turned = await built({ 'a.jsonl': [...lines].reverse().join('') })
    const parts = await built(Object.fromEntries(lines.map((line, i) => [`${9 - i}.jsonl`, line])))
    const alone = await Promise.all(lines.map(async (line) => addressesIn(await built({ 'a.jsonl': line }))))
    expect(alone.flat().sort()).toEqual(addressesIn(whole))
    expect(corpusOf(turned).length).toBeGreaterThan(0)
    expect(filesIn(`${turned}/site/reviews`)).toEqual(filesIn(`${whole}/site/reviews`))
    expect(filesIn(`${parts}/site/data`)).toEqual(filesIn(`${whole}/site/data`))
    const { rmSync } = await import('node:fs')
    const before = filesIn(`${whole}/site`)
    rmSync(`${whole}/site/recension-ids.jsonl`)
    await build(whole, `${whole}/in`)
    expect(filesIn(`${whole}/site`)).toEqual(before)
  })

  it('fits a file system, however long the names in it are', async () => {
    const long = 'Очень длинное имя учреждения, которое издало эту книгу и ещё многие другие'
    const dir = await built({
      'a.review.yaml': wholeReview
        .replace('"Counting Waves: A Tidal Diary"', `"${long} ${long}"`)
        .replace('[Mara Quist]', `[{organization: "${long}"}]`)
        .replace('volume: "27"', `volume: "${'二'.repeat(90)}"`)
        .replace('issue: "1"', `issue: "${'三'.repeat(90)}"`),
      'b.review.yaml': wholeReview.replace('"Counting Waves: A Tidal Diary"', `"${'𒀀'.repeat(200)}"`).replace(/doi:.*\n/, ''),
    })
    expect(addressesIn(dir).length).toBe(2)
    for (const name of filesIn(`${dir}/site`).keys())
      for (const part of name.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255)
  })
})

describe('another review', () => {
  const forum = (reviewer: string, page: string): string =>
    wholeReview
      .replace(/doi:.*\n/, '')
      .replace('Ada Byrne', reviewer)
      .replace('pages: 3-4', `pages: ${page}`)

  it('of the same book in the same issue does not take the address of one that is gone', async () => {
    const dir = await built({ 'a.review.yaml': forum('Ada Byrne', '3-4') })
    const [first] = addressesIn(dir)
    write(forum('Bea Cole', '5-6'), dir, 'in/a.review.yaml')
    await build(dir, `${dir}/in`)
    expect(addressesIn(dir)).toHaveLength(1)
    expect(addressesIn(dir)).not.toContain(first)
    write(forum('Ada Byrne', '3-4'), dir, 'in/b.review.yaml')
    await build(dir, `${dir}/in`)
    expect(addressesIn(dir)).toContain(first)
  })
})

describe('the day of the last change', () => {
  it('is another one only for the review that changed', async () => {
    const dir = await built({ 'a.jsonl': [0, 1, 2].map((n) => crossrefLine(n)).join('') }, '--today', '2026-01-02')
    const before = corpusOf(dir)
    write([0, 1, 2].map((n) => crossrefLine(n, n === 1 ? { pages: '110-119' } : {})).join(''), dir, 'in/a.jsonl')
    await build(dir, `${dir}/in`, '--today', '2026-02-03')
    const { gone, come } = differences(before, corpusOf(dir))
    const days = come.filter((line) => line.includes('dc/terms/modified'))
    expect(days.map((line) => [line.includes('part-1-of'), line.includes('"2026-02-03"')])).toEqual([[true, true]])
    expect([...gone, ...come].every((line) => line.includes('part-1-of'))).toBe(true)
  })

  it('stays when nothing changed, whatever today is', async () => {
    const dir = await built({ 'a.jsonl': crossrefLine(1) }, '--today', '2026-01-02')
    const before = filesIn(`${dir}/site`)
    await build(dir, `${dir}/in`, '--today', '2027-01-02')
    expect(filesIn(`${dir}/site`)).toEqual(before)
  })
})

describe('a preview', () => {
  it('says so and keeps no addresses', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/a.review.yaml')
    const { status, err } = await run(dir, 'build', `${dir}/in`, '--out', 'site')
    expect(status).toBe(0)
    expect(err).toContain('Built for preview under https://example.org/')
    expect([...filesIn(dir).keys()].filter((name) => name.includes('recension-ids'))).toEqual([])
  })
})

describe('check and convert', () => {
  it('write no file', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/a.review.yaml')
    write('base: https://reviews.example/\n', dir, 'recension.config.yaml')
    await run(dir, 'check', `${dir}/in`)
    await run(dir, 'convert', `${dir}/in/a.review.yaml`, '--to', 'turtle')
    expect([...filesIn(dir).keys()]).toEqual(['in/a.review.yaml', 'recension.config.yaml'])
  })
})

it('knows the ISBNs that it invents', () => {
  expect(isbns[0]).toBe('9780999900000')
})
