import { symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { addressesIn, build, corpusOf, crossrefLine, filesIn, findingsIn, wholeReview } from './invented.js'

const pageOf = (journal: string, book: string, pages: string): string =>
  `${journal} 2020, 1 (2): ${pages}\nBook review of ${book}\nThe book says what it means to say, and says it well.\nPublished: December 12, 2020\n`

/** A folder with a sound review and something else, built. */
async function withSound(name: string, content: string | Uint8Array): Promise<{ dir: string; status: number; err: string }> {
  const dir = folder()
  write(wholeReview, dir, 'in/sound.review.yaml')
  writeFileSync(`${dir}/in/${name}`, content)
  const { status, err } = await build(dir, `${dir}/in`)
  return { dir, status, err }
}

const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255)

describe('an input of which nothing can be made', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'read/input-is-not-empty', undefined],
    ['a file of blanks', 'a.html', ' \n\t\n', 'read/input-is-not-empty', undefined],
    [
      'a PDF that is called a text',
      'a.txt',
      Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj', 'latin1'),
      'read/input-is-text',
      undefined,
    ],
    ['random bytes', 'a.json', noise, 'read/input-is-text', undefined],
    [
      'a page that is no review',
      'a.html',
      '<!doctype html><title>Home</title><h1>Welcome</h1><p>Nothing to see.</p>',
      'read/input-holds-a-review',
      undefined,
    ],
    ['JSON that breaks off', 'a.json', '{"DOI": "10.5555/x",\n "title": ["Book review of A"\n}\n', 'read/input-is-well-formed', [3, 1]],
    ['JSON Lines of which one breaks off', 'a.jsonl', '{"DOI":"10.5555/x",\n', 'read/input-is-well-formed', [1, expect.any(Number)]],
    ['YAML that is none', 'a.yaml', 'title: A\nreviewer: [unclosed\nbooks:\n  - title: "x\n', 'read/input-is-well-formed', [3, 1]],
    [
      'Turtle that is none',
      'a.ttl',
      '@prefix s: <http://schema.org/> .\n<https://e.example/#review> a s:Review ;\n s:name "x\n .\n',
      'read/input-is-well-formed',
      [3, expect.any(Number)],
    ],
    [
      'JSON-LD that is none',
      'a.jsonld',
      '{"@context": {"n": "http://schema.org/name"},\n "@id": "http://a.example/b",\n "n": }',
      'read/input-is-well-formed',
      [3, 7],
    ],
  ])('%s is said at its place, and the others go on', async (_, name, content, rule, at) => {
    const { dir, status, err } = await withSound(name, content)
    expect(status).toBe(1)
    const [found, ...more] = findingsIn(dir).filter(({ severity }) => severity === 'error')
    expect(more).toEqual([])
    expect(found).toMatchObject({ rule })
    expect(found?.place?.file).toBe(`${dir}/in/${name}`)
    if (at !== undefined) expect([found?.place?.line, found?.place?.column]).toEqual(at)
    expect(err).toContain('1 of 2 inputs gave no review.')
    expect(addressesIn(dir)).toHaveLength(1)
    expect([...filesIn(dir).keys()].filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  it('is said to be unreadable where a link leads nowhere or round in a circle', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/sound.review.yaml')
    symlinkSync('nowhere.txt', `${dir}/in/a.txt`)
    symlinkSync('b.txt', `${dir}/in/b.txt`)
    symlinkSync('.', `${dir}/in/loop`)
    symlinkSync('sound.review.yaml', `${dir}/in/again.yaml`)
    const { status } = await build(dir, `${dir}/in`)
    expect(status).toBe(1)
    expect(
      findingsIn(dir)
        .map(({ message }) => message.replace(/^.*\/in\//, ''))
        .sort(),
    ).toEqual(['a.txt cannot be read: it does not exist.', 'b.txt cannot be read: its links lead round in a circle.'])
    expect(addressesIn(dir)).toHaveLength(1)
  })

  it('alone, leaves what was published before as it was', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/sound.review.yaml')
    await build(dir, `${dir}/in`)
    const before = corpusOf(dir)
    write('', dir, 'in/sound.review.yaml')
    const { status, err } = await build(dir, `${dir}/in`)
    expect(status).toBe(1)
    expect(err).toContain('what was published there before is as it was')
    expect(corpusOf(dir)).toEqual(before)
  })
})

describe('inputs that hold no reviews', () => {
  it.each([
    ['a folder of other things', 'in', 1],
    ['a file that is not there', 'in/nothing.txt', 2],
    ['a pattern that matches nothing', 'in/*.xyz', 2],
  ])('%s ends with the right status and with what to do', async (_, input, expected) => {
    const dir = folder()
    write('# Notes\nBuy milk.\n', dir, 'in/notes.md')
    const { status, err } = await build(dir, `${dir}/${input}`)
    expect(status).toBe(expected)
    expect(err).toMatch(/error/)
    expect(err).toMatch(/\.\n {4}(?:read|run)\//)
    expect(err).not.toMatch(/\bat .*\.ts:\d/)
  })

  it('no input at all ends with status 2', async () => {
    const dir = folder()
    expect((await run(dir, 'build', '--out', 'site')).status).toBe(2)
    expect([...filesIn(dir).keys()]).toEqual([])
  })

  it('records of other things are counted, and are no finding beside a review', async () => {
    const dir = folder()
    write(
      crossrefLine(1) + '{"DOI":"10.5555/a","type":"journal-article","title":["On tides"],"container-title":["Journal of Shores"]}\n',
      dir,
      'in/a.jsonl',
    )
    const { status, err } = await build(dir, `${dir}/in`)
    expect(status).toBe(0)
    expect(err).toMatch(/Passed over: 1 × /)
    expect(findingsIn(dir).filter(({ rule }) => rule.startsWith('read/'))).toEqual([])
  })
})

describe('a page with two reviews', () => {
  it('gives both, or says that they cannot be told apart', async () => {
    const two = `${pageOf('Journal of Things', 'Carr, B. 2019. A Good Book. London: Verso.', '3-4')}\n${pageOf('Journal of Things', 'Dane, C. 2018. Another Book. London: Verso.', '5-8')}`
    const { dir } = await withSound('two.txt', two)
    const cannot = findingsIn(dir).some(({ rule }) => rule === 'read/reviews-can-be-told-apart')
    const corpus = corpusOf(dir).join('\n')
    expect(cannot || (corpus.includes('"A Good Book"') && corpus.includes('"Another Book"') && addressesIn(dir).length === 3)).toBe(true)
    const ofFirst = corpus.split('\n').filter((line) => line.includes('1-2-3-a-good-book/#review>') && line.includes('Another'))
    expect(ofFirst).toEqual([])
  })
})

describe('an input in another encoding', () => {
  const page = pageOf('Revue des Études', 'Garçon, É. 2019. Les Élèves. Paris: Seuil.', '3-4')

  it.each([
    ['Latin-1', Buffer.from(page, 'latin1'), true],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${page}`, 'utf16le'), false],
    ['UTF-16 without a mark', Buffer.from(page, 'utf16le'), true],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${page}`), false],
  ])('%s is read right, and said where it was guessed', async (_, bytes, guessed) => {
    const { dir } = await withSound('page.txt', bytes)
    const corpus = corpusOf(dir).join('\n')
    for (const text of ['"Revue des Études"', '"Les Élèves"', '"É. Garçon"']) expect(corpus).toContain(text)
    expect(findingsIn(dir).some(({ rule }) => rule === 'read/encoding-is-utf-8')).toBe(guessed)
  })
})

describe('an output that cannot be written', () => {
  it.each(['file', 'file/below', 'file/below/it'])('is said with what to do, and nothing is left: %s', async (out) => {
    const dir = folder()
    write(wholeReview, dir, 'in/a.review.yaml')
    write('a file', dir, 'file')
    const { status, err } = await run(dir, 'build', `${dir}/in`, '--out', out)
    expect(status).toBe(2)
    expect(err).toContain(`${out}/data/reviews.nq cannot be written: a part of its path is a file.\n    Check the path`)
    const converted = await run(dir, 'convert', `${dir}/in/a.review.yaml`, '--to', 'turtle', '-o', `${out}/review.ttl`)
    expect(converted.status).toBe(2)
    expect([...filesIn(dir).keys()]).toEqual(['file', 'in/a.review.yaml'])
  })
})

describe('an output folder that holds the inputs', () => {
  it.each([
    ['in', 'in', 2],
    ['in/reviews', 'in', 2],
    ['in', 'in/site', 0],
    ['in', 'site', 0],
  ])('inputs in %s and pages in %s end with status %i', async (input, out, expected) => {
    const dir = folder()
    write(wholeReview, dir, input, 'a.review.yaml')
    const args = ['build', `${dir}/${input}`, '--base', 'https://reviews.example/', '--out', out] as const
    const { status, err } = await run(dir, ...args)
    expect(status).toBe(expected)
    if (expected === 2) expect(err).toContain('give a folder of its own')
    const before = filesIn(dir)
    expect((await run(dir, ...args)).status).toBe(expected)
    expect(filesIn(dir)).toEqual(before)
  })
})

describe('files of one name in two folders', () => {
  it('have two rows in the worksheet, which can be read back', async () => {
    const dir = folder()
    const text = wholeReview.replace(/reviewer:.*\n/, '')
    write(text, dir, 'one/a.yaml')
    write(
      text
        .replace(/doi:.*\n/, '')
        .replace('pages: 3-4', 'pages: 9-12')
        .replace('Counting Waves', 'Counting Sand')
        .replace(/isbn:.*\n/, ''),
      dir,
      'two/a.yaml',
    )
    const first = read(write(text.replace(/doi:.*\n/, ''), dir, 'one/a.yaml'))
    expect(first).toContain('Counting Waves')
    await build(dir, [`${dir}/one`, `${dir}/two`])
    const keys = read(dir, 'site/report/worksheet.csv')
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[0])
    expect(new Set(keys).size).toBe(2)
    expect((await build(dir, [`${dir}/one`, `${dir}/two`], '--worksheet', `${dir}/site/report/worksheet.csv`)).status).toBe(0)
  })
})
