import { describe, expect, it } from 'vitest'
import { explanations } from '../../src/cli/explain.js'
import { readers } from '../../src/read/index.js'
import { writers } from '../../src/write/index.js'
import { folder, graphOf, read, run, write } from './graph-run.js'
import { filesIn, wholeReview } from './invented.js'

const page =
  '<!doctype html>\n<html lang="en">\n<head>\n  <title>Waves</title>\n</head>\n<body class="x">\n  <p>Text &amp; more.</p>\n</body>\n</html>\n'

describe('every verb', () => {
  it.each(['build', 'check', 'convert', 'embed', 'explain', 'formats', 'init', 'submit'])(
    'shows an example in its help: %s',
    async (verb) => {
      const { status, out } = await run(folder(), verb, '--help')
      expect(status).toBe(0)
      expect(out).toContain(`Example:\n  recension ${verb}`)
    },
  )

  it('is listed by --help', async () => {
    const { out } = await run(folder(), '--help')
    for (const verb of ['build', 'check', 'convert', 'embed', 'explain', 'formats', 'init', 'submit'])
      expect(out).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'))
  })

  it.each([
    [['bild'], 'build'],
    [['build', '--ot', 'site'], '--out'],
    [['build', 'x'], '--out'],
    [['convert', 'x', '--to', 'turtel'], 'turtle'],
    [['build', 'x', '--out', 'y', '--today', 'yesterday'], '2025-12-12'],
    [['build', 'x', '--out', 'y', '--base', 'nowhere'], '--base'],
    [['explain', 'core/review-has-doi'], 'core/review-has-a-doi'],
    [['build', 'x', '--out', 'y', '--worksheet', 'nowhere.csv'], 'nowhere.csv'],
    [['build', 'x', '--out', 'y', '--config', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('ends with status 2 and a hint where it is mistyped: %j', async (args, hint) => {
    const { status, err } = await run(folder(), ...args)
    expect(status).toBe(2)
    expect(err).toContain(hint)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('embed', () => {
  it('gives the same page the second time, and leaves the rest as it was', async () => {
    const dir = folder()
    write(wholeReview, dir, 'article.review.yaml')
    const file = write(page, dir, 'article.html')
    expect((await run(dir, 'embed', file, '--review', `${dir}/article.review.yaml`, '--base', 'https://reviews.example/')).status).toBe(0)
    const once = read(file)
    await run(dir, 'embed', file, '--review', `${dir}/article.review.yaml`, '--base', 'https://reviews.example/')
    expect(read(file)).toBe(once)
    expect(once).toContain('application/ld+json')
    expect(once.slice(once.indexOf('</head>'))).toBe(page.slice(page.indexOf('</head>')))
    expect(once.startsWith(page.slice(0, page.indexOf('</head>')))).toBe(true)
  })
})

describe('embed of a page that speaks for itself', () => {
  const own = `<!doctype html>\n<html lang="en">\n<head>\n<title>Review</title>\n<meta name="citation_title" content="Book review of Carr, B. 2019. A Good Book. London: Verso.">\n<meta name="citation_journal_title" content="Journal of Things">\n<meta name="citation_author" content="Bell, Ann">\n<meta name="citation_volume" content="1">\n<meta name="citation_issue" content="2">\n<meta name="citation_firstpage" content="3">\n</head>\n<body><h1>Book review of Carr, B. 2019. A Good Book. London: Verso.</h1></body>\n</html>\n`

  it('gives the same page the second and the third time', async () => {
    const dir = folder()
    const file = write(own, dir, 'page.html')
    await run(dir, 'embed', file)
    const once = read(file)
    expect(once).toContain('"A Good Book"')
    for (let i = 0; i < 2; i++) {
      await run(dir, 'embed', file)
      expect(read(file)).toBe(once)
    }
  })

  it('also where the page is one that build wrote', async () => {
    const dir = folder()
    await run(dir, 'build', write(read('examples/landing-page.txt'), dir, 'page.txt'), '--out', 'site')
    const [file = ''] = [...filesIn(dir).keys()].filter((name) => name.endsWith('index.html')).map((name) => `${dir}/${name}`)
    await run(dir, 'embed', file)
    const once = read(file)
    await run(dir, 'embed', file)
    expect(read(file)).toBe(once)
    expect(once).not.toContain('"name":"Migrant Sex Workers Fighting for Justice"')
  })
})

describe('convert', () => {
  it.each(writers.filter(({ carries, id }) => carries === 'everything' && id !== 'html').map(({ id }) => id))(
    'to %s and back gives the same graph',
    async (id) => {
      const dir = folder()
      const source = write(wholeReview, dir, 'a.review.yaml')
      const reader = readers.find((each) => each.id === id)
      expect(reader).toBeDefined()
      await run(dir, 'convert', source, '--to', id, '-o', 'there')
      const back = await run(dir, 'convert', `${dir}/there`, '--from', id, '--to', 'ntriples')
      expect(back.status).toBe(0)
      const direct = await run(dir, 'convert', source, '--to', 'ntriples')
      expect(back.out).toBe(direct.out)
      expect(back.out.split('\n').length).toBeGreaterThan(60)
      await graphOf(back.out, 'ntriples')
    },
  )

  it('says what a format cannot carry', async () => {
    const dir = folder()
    const source = write(
      `${wholeReview}received: 2025-01-02\n`.replace('books:', 'received: 2025-01-02\nbooks:').replace(/received: 2025-01-02\n$/, ''),
      dir,
      'a.review.yaml',
    )
    const { err } = await run(dir, 'convert', source, '--to', 'schema-org')
    expect(err).toContain('cannot carry')
  })
})

describe('explain', () => {
  it('says in whole words what every rule means and what to do', () => {
    for (const [id, { message, hint }] of explanations()) {
      for (const words of [message, hint]) {
        expect([id, words]).toEqual([id, expect.stringMatching(/^\S.*\.$/s)])
        expect([id, words]).toEqual([id, expect.not.stringMatching(/“”| {2}|undefined| [.,:;](?: |$)|\?\.$/)])
      }
    }
  })

  it('prints it', async () => {
    const { out } = await run(folder(), 'explain', 'worksheet/cell-is-understood')
    expect(out).toContain('What to do: ')
  })
})

describe('formats', () => {
  it('names every reader and writer', async () => {
    const { out } = await run(folder(), 'formats')
    for (const { id } of [...readers, ...writers]) expect(out).toContain(`  ${id} `)
  })
})

describe('init', () => {
  it('writes a folder that builds as it is', async () => {
    const dir = folder()
    expect(
      (await run(dir, 'init', 'mine', '--title', 'Journal: "of" Shores', '--issn', '2049-3630', '--license', 'CC BY 4.0')).status,
    ).toBe(0)
    const { status, err } = await run(dir, 'build', `${dir}/mine/reviews`, '--config', `${dir}/mine/recension.config.yaml`, '--out', 'site')
    expect(status).toBe(0)
    expect(err).toContain('1 review: Title of the review, as printed')
    expect(read(dir, 'site/data/reviews.nq')).toContain('"Journal: \\"of\\" Shores"')
  })

  it('writes over nothing, and says how to', async () => {
    const dir = folder()
    await run(dir, 'init', '.', '--title', 'One')
    const before = filesIn(dir)
    const { status, err } = await run(dir, 'init', '.', '--title', 'Two')
    expect([status, err.includes('--force')]).toEqual([2, true])
    expect(filesIn(dir)).toEqual(before)
  })

  it('refuses a wrong ISSN before it writes anything', async () => {
    const dir = folder()
    const { status, err } = await run(dir, 'init', '.', '--title', 'One', '--issn', '2049-3631')
    expect(status).toBe(2)
    expect(err).toContain('issn')
    expect(filesIn(dir).size).toBe(0)
  })
})
