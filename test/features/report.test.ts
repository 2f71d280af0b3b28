import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { build, corpusOf, crossrefLine, wholeReview } from './invented.js'

/** The words that an editor need not know. */
const jargon = /\b(?:IRI|literal|quad|triple|focus node|shape|named graph|target|sidecar|SHACL|undefined|null)\b/i

describe('the report on one review', () => {
  it('says what is ready, what is missing, and into which file to type which lines', async () => {
    const dir = folder()
    const page = write(read('examples/landing-page.txt'), dir, 'landing-page.txt')
    const { status, err } = await run(dir, 'build', page, '--out', 'site')
    expect(status).toBe(0)
    const lines = err.split('\n')
    expect(lines[0]).toMatch(/^1 review: Book review of Gallant, C\., Lam, E\./)
    expect(err).toContain('Gender a výzkum / Gender and Research 26 (2): 152–158, 2025-12-12')
    expect(err).toContain(
      'Not Your Rescue Project: Migrant Sex Workers Fighting for Justice, by Chanelle Gallant and Elene Lam (Haymarket Books, 2024)',
    )
    expect(err).toContain('Ready to be published as it is, with 4 warnings.')
    expect(err).toContain('Missing: reviewer, DOI, ISSN, ISBN.')
    expect(err).toContain(`Type what you know into ${dir}/landing-page.review.yaml:`)
    for (const key of ['    reviewer: ', '    doi: ', '    issn: ', '    books:', '      - isbn: '])
      expect(lines.some((line) => line.startsWith(key.trimEnd()))).toBe(true)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(err).not.toMatch(jargon)
  })

  it('names the file itself where the review is typed', async () => {
    const dir = folder()
    const file = write(wholeReview.replace(/doi:.*\n/, ''), dir, 'a.review.yaml')
    const { err } = await run(dir, 'check', file)
    const { out } = await run(dir, 'check', file)
    expect(err).toBe('')
    expect(out).toContain(`Type what you know into ${file}:\n\n    doi: `)
  })

  it('says that nothing is to be mended where nothing is', async () => {
    const dir = folder()
    const { out } = await run(dir, 'check', write(wholeReview, dir, 'a.review.yaml'))
    expect(out).toContain('  by      Ada Byrne\n')
    expect(out).toContain('Ready: nothing to mend.')
  })

  it('does not call ready what has an error', async () => {
    const dir = folder()
    const { out, status } = await run(dir, 'check', write(wholeReview.replace('2049-3630', '2049-3631'), dir, 'a.review.yaml'))
    expect(status).toBe(1)
    expect(out).not.toContain('Ready')
    expect(out).toMatch(/a\.review\.yaml:7:\d+ {2}error {2}/)
  })
})

describe('the report on a review of several books', () => {
  it('says with the lines which book is meant, so that they can be pasted beside the source', async () => {
    const dir = folder()
    const two = wholeReview.replace(
      / {2}- title: [^]*$/,
      '  - title: Zephyr\n    authors: [Zoe Zorn]\n    isbn: 978-0-306-40615-7\n  - title: Anchor\n    authors: [Abe Ash]\n',
    )
    write(two, dir, 'in/two.yaml')
    const { err } = await build(dir, `${dir}/in`)
    expect(err).toContain('Missing: ISBN.')
    const lines = err
      .split('\n')
      .filter((line) => /^ {4}(?:books:| {2,})/.test(line))
      .map((line) => line.slice(4))
    expect(lines.map((line) => line.replace(/ *#.*/, ''))).toEqual(['books:', '  - title: "Anchor"', '    isbn:'])
    write(`${lines.join('\n').replace(/isbn:.*/, 'isbn: 978-3-16-148410-0')}\n`, dir, 'in/two.review.yaml')
    // The book goes by its ISBN from now on, and its page by a hash of the title goes.
    expect((await build(dir, `${dir}/in`, '--prune')).err).toContain('Removed 1 file of earlier builds')
    expect((await build(dir, `${dir}/in`)).err).toContain('Ready: nothing to mend.')
    expect(
      corpusOf(dir).filter((line) => line.includes('ash-anchor') && line.includes('schema.org/isbn> "9783161484100"')).length,
    ).toBeGreaterThan(0)
  })
})

describe('the report on a few reviews', () => {
  it('says for each what to type into which file', async () => {
    const dir = folder()
    write(wholeReview.replace(/reviewer:.*\n/, ''), dir, 'in/a.review.yaml')
    write(wholeReview.replace(/doi:.*\n/, '').replace('pages: 3-4', 'pages: 9'), dir, 'in/b.yaml')
    const { err } = await build(dir, `${dir}/in`)
    expect(err).toContain(`into ${dir}/in/a.review.yaml:\n\n    reviewer: `)
    expect(err).toContain(`into ${dir}/in/b.review.yaml:\n\n    doi: `)
  })

  it('points at the worksheet where one file holds several', async () => {
    const dir = folder()
    write([1, 2].map((n) => crossrefLine(n, { reviewer: undefined })).join(''), dir, 'in/a.jsonl')
    const { err } = await build(dir, `${dir}/in`)
    expect(err).toContain('--worksheet site/report/worksheet.csv')
    expect(err).toContain('    10.5555/shores.1: reviewer\n')
    expect(err).not.toContain('a.review.yaml')
  })
})

describe('the report on many reviews', () => {
  const many = (changes: Parameters<typeof crossrefLine>[1]): string =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => crossrefLine(n, changes)).join('')

  it('has at most 40 lines, however much is wrong', async () => {
    const dir = folder()
    write(many({ reviewer: undefined, isbn: undefined, pages: undefined, issn: undefined }), dir, 'in/a.jsonl')
    for (const name of ['b.txt', 'c.html', 'd.json', 'e.ttl', 'f.yaml', 'g.jsonld', 'h.nq'])
      write(name === 'b.txt' ? '' : '{{{', dir, 'in', name)
    const { err } = await run(dir, 'build', `${dir}/in`, '--out', 'site')
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    expect(err).toContain('10 ×  The review names no reviewer.')
    expect(err).toContain('and 7 more')
    expect(err).toContain('All findings: site/report/findings.jsonl')
    expect(err).not.toMatch(jargon)
  })

  it('says what is true of a whole journal once, as lines for the configuration', async () => {
    const dir = folder()
    write(many({ issn: undefined }), dir, 'in/a.jsonl')
    const { err } = await build(dir, `${dir}/in`)
    const lines = err
      .split('\n')
      .filter((line) => line.startsWith('        '))
      .map((line) => line.slice(8))
    expect(lines).toEqual(['journals:', '  - {title: "Journal of Shores", issn: }'])
    write(`${lines.join('\n').replace('issn: }', 'issn: 2049-3630}')}\n`, dir, 'recension.config.yaml')
    const again = await build(dir, `${dir}/in`)
    expect(again.err).toContain('Ready: nothing to mend.')
  })

  it('shows no control characters of the data to the terminal', async () => {
    const dir = folder()
    write(
      [1, 2, 3, 4, 5, 6]
        .map((n) => crossrefLine(n, { doi: `10.5555/x\u001B[2J${n}`, issn: undefined, journal: 'A\u001B[31m\u202EB' }))
        .join(''),
      dir,
      'in/a.jsonl',
    )
    const { err } = await build(dir, `${dir}/in`)
    expect(err.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/)
  })
})
