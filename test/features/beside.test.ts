import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { build, corpusOf, findingsIn, isbns, wholeReview } from './invented.js'

const page = read('examples/landing-page.txt')
const missing = ['core/book-has-an-isbn', 'core/journal-has-an-issn', 'core/review-has-a-doi', 'core/review-names-its-reviewer']

/** A folder with the example page and a file of corrections beside it. */
function beside(yaml: string): string {
  const dir = folder()
  write(page, dir, 'in/landing-page.txt')
  write(yaml, dir, 'in/landing-page.review.yaml')
  return dir
}

const filled = `reviewer: {name: Ada Byrne, family: Byrne, given: Ada}
doi: 10.5555/gav.2025.26.2
issn: {print: 2570-6578}
books:
  - isbn: [{paperback: 978-3-16-148410-0}]
`

describe('a .review.yaml file beside a page', () => {
  it('takes away the findings that it answers and adds what it says', async () => {
    const dir = folder()
    write(page, dir, 'in/landing-page.txt')
    await build(dir, `${dir}/in`)
    expect(
      findingsIn(dir)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(missing)
    const address = /<(https:\/\/reviews\.example\/reviews\/[^#>]+)#review>/.exec(read(dir, 'site/data/reviews.nq'))?.[1]
    write(filled, dir, 'in/landing-page.review.yaml')
    expect((await build(dir, `${dir}/in`)).status).toBe(0)
    expect(findingsIn(dir)).toEqual([])
    const corpus = corpusOf(dir).join('\n')
    for (const fact of ['"Ada Byrne"', '"10.5555/gav.2025.26.2"', '"2570-6578"', '"9783161484100"', 'fabio/Paperback'])
      expect(corpus).toContain(fact)
    expect(corpus).not.toContain('#gap-')
    expect(corpus).toContain(`<${address ?? '?'}#review>`)
    // The authors of the book are still those of the page.
    for (const name of ['Chanelle Gallant', 'Elene Lam', 'Harsha Walia', 'Robyn Maynard']) expect(corpus).toContain(`"${name}"`)
  })

  it('says on which line an ISBN has a wrong check digit, and ends with status 1', async () => {
    const dir = beside(filled.replace('978-3-16-148410-0', '978-3-16-148410-9'))
    const { status, err } = await build(dir, `${dir}/in`)
    expect(status).toBe(1)
    const [found] = findingsIn(dir).filter(({ severity }) => severity === 'error')
    expect(found).toMatchObject({ field: expect.stringContaining('isbn') as string, place: { line: 5 } })
    expect(found?.place?.file).toMatch(/landing-page\.review\.yaml$/)
    expect(err).toContain('978-3-16-148410-9')
    expect(corpusOf(dir).join('\n')).not.toContain('9783161484109')
  })

  it('names the key that an unknown one was meant to be', async () => {
    const dir = beside(filled.replace('reviewer:', 'revewer:'))
    await build(dir, `${dir}/in`)
    const found = findingsIn(dir).find(({ rule }) => rule === 'read/key-is-known')
    expect(found).toMatchObject({ message: 'The key “revewer” is not known; reviewer is.', place: { line: 1, column: 1 } })
  })

  it('says nothing as long as the lines of the report are pasted and not filled in', async () => {
    const dir = folder()
    write(page, dir, 'in/landing-page.txt')
    const { err } = await build(dir, `${dir}/in`)
    const lines = err.split('\n').filter((line) => /^ {4}(?:[a-z]+:| +)/.test(line) && /: *(?:#.*)?$/.test(line))
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(['reviewer', 'doi', 'issn', 'books', '- isbn'])
    const before = corpusOf(dir).filter((line) => !line.includes('wasDerivedFrom'))
    write(lines.map((line) => `${line.slice(4)}\n`).join(''), dir, 'in/landing-page.review.yaml')
    await build(dir, `${dir}/in`)
    expect(
      findingsIn(dir)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(missing)
    const facts = (line: string): boolean => !line.includes('wasDerivedFrom') && !line.includes('ni:///')
    expect(corpusOf(dir).filter(facts)).toEqual(before.filter(facts))
    write(
      lines
        .map(
          (line) =>
            `${line
              .slice(4)
              .replace(/reviewer:.*/, 'reviewer: Ada Byrne')
              .replace(/doi:.*/, 'doi: none')
              .replace(/issn:.*/, 'issn: 2570-6578')
              .replace(/isbn:.*/, 'isbn: none')}\n`,
        )
        .join(''),
      dir,
      'in/landing-page.review.yaml',
    )
    await build(dir, `${dir}/in`)
    expect(findingsIn(dir)).toEqual([])
  })

  it.each([
    ['editors: none', 'authors: [Chanelle Gallant, Elene Lam]'],
    ['authors: none', 'translators: [Tove Ek]'],
  ])('%s takes away nobody whom it does not speak of', async (none, kept) => {
    const dir = folder()
    write(wholeReview.replace('authors: [Mara Quist]', `${kept}\n    ${none}`), dir, 'in/a.review.yaml')
    await build(dir, `${dir}/in`)
    for (const name of kept.replace(/^.*\[|\]/g, '').split(', ')) expect(corpusOf(dir).join('\n')).toContain(`"${name}"`)
  })

  it('closes the gap of the book that it names, not of the first one', async () => {
    const dir = folder()
    const two = `title: Two books on tides\njournal: Journal of Shores\nbooks:\n  - title: Zephyr\n    isbn: ${isbns[1] ?? ''}\n  - title: Anchor\n`
    write(two, dir, 'in/a.yaml')
    write('books:\n  - title: Anchor\n    isbn: none\n', dir, 'in/a.review.yaml')
    await build(dir, `${dir}/in`)
    expect(corpusOf(dir).join('\n')).toContain(`isbn> "${isbns[1] ?? ''}"`)
    expect(findingsIn(dir).filter(({ rule }) => rule === 'core/book-has-an-isbn')).toEqual([])
  })

  it('that belongs to no page, and is no review itself, is said to do nothing', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/whole.review.yaml')
    write('doi: 10.5555/a\n', dir, 'in/alone.review.yaml')
    const { status } = await build(dir, `${dir}/in`)
    expect(findingsIn(dir).find(({ rule }) => rule === 'assemble/review-has-a-source')?.place?.file).toMatch(/alone\.review\.yaml$/)
    expect(status).toBe(0)
  })
})

describe('the configuration', () => {
  it('says once what is true of a whole journal', async () => {
    const dir = folder()
    write(page, dir, 'in/landing-page.txt')
    write('journals:\n  - {title: {cs: Gender a výzkum, en: Gender and Research}, issn: 2570-6578}\n', dir, 'recension.config.yaml')
    await build(dir, `${dir}/in`)
    expect(findingsIn(dir).map(({ rule }) => rule)).not.toContain('core/journal-has-an-issn')
    expect(corpusOf(dir).join('\n')).toContain('"2570-6578"')
  })

  it('stops the run at its line where it is wrong', async () => {
    const dir = folder()
    write(page, dir, 'in/landing-page.txt')
    write('base: https://reviews.example/\njournals:\n  - title: A\n    issn: 2570-6579\n', dir, 'recension.config.yaml')
    const { status, err } = await run(dir, 'build', `${dir}/in`, '--out', 'site')
    expect(status).toBe(2)
    expect(err).toMatch(/^recension\.config\.yaml:4:\d+ {2}error {2}/)
  })
})
