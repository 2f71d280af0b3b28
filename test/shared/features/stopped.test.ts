import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder, write } from '../../features/graph-run.js'
import { filesIn, wholeReview } from '../../features/invented.js'
import { sharedFolder } from '../folder.js'

const bin = resolve('bin/recension.js')
const records = resolve(sharedFolder(), 'bench/records.crossref.jsonl')

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
}

/** Runs the program as a process of its own; `during` may stop it. */
async function program(
  dir: string,
  args: readonly string[],
  env: Record<string, string> = {},
  during?: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: dir, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', (part: Buffer) => (err += part.toString()))
  during?.((signal) => child.kill(signal))
  return new Promise((done) => {
    child.on('close', (status, signal) => {
      done({ status, signal, err })
    })
  })
}

beforeAll(() => {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'])
}, 300_000)

describe('a build that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s in the middle of writing leaves no half file, neither there nor in the temporary folder',
    async (signal) => {
      const dir = folder()
      mkdirSync(`${dir}/tmp`)
      const args = ['build', records, '--base', 'https://reviews.example/', '--out', 'site']
      const ended = await program(dir, args, { TMPDIR: `${dir}/tmp` }, (stop) => {
        const watch = setInterval(() => {
          if (
            !existsSync(`${dir}/site/reviews`) ||
            !readdirSync(`${dir}/site/reviews`, { recursive: true }).some((name) => String(name).endsWith('.html'))
          )
            return
          clearInterval(watch)
          stop(signal)
        }, 20)
      })
      expect(ended.signal ?? ended.status).toBe(signal)
      const left = filesIn(`${dir}/site`)
      expect(left.size).toBeGreaterThan(0)
      expect(
        [...left.keys()].filter(
          (name) => name.includes('.recension') || name.startsWith('data/') || name.startsWith('report/') || name.includes('ids'),
        ),
      ).toEqual([])
      expect(readdirSync(`${dir}/tmp`)).toEqual([])
      for (const [name, text] of left)
        if (name.endsWith('index.html')) expect([name, text.trimEnd().endsWith('</html>')]).toEqual([name, true])
    },
  )
})

describe('a full disk', () => {
  it('is said, and leaves no half file', async ({ skip }) => {
    const dir = folder()
    mkdirSync(`${dir}/small`)
    mkdirSync(`${dir}/tmp`)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', `${dir}/small`], { stdio: 'ignore' })
    } catch {
      skip('a small disk cannot be mounted here')
    }
    try {
      const { status, err } = await program(dir, ['build', records, '--base', 'https://reviews.example/', '--out', 'small/site'], {
        TMPDIR: `${dir}/tmp`,
      })
      expect(status).toBe(2)
      expect(err).toMatch(
        /^error {2}small\/site\/.* cannot be written: the disk is full\.\n {4}Check the path, the permissions and the free space/,
      )
      expect([...filesIn(`${dir}/small`).keys()].filter((name) => name.endsWith('.tmp') || name.startsWith('site/data/'))).toEqual([])
      expect(readdirSync(`${dir}/tmp`)).toEqual([])
    } finally {
      execFileSync('umount', [`${dir}/small`])
    }
  })
})

describe('50 MB in one field', () => {
  const large = 'lorem ipsum dolor '.repeat(2_900_000)

  it.each([
    [
      'a title of Crossref JSON',
      'a.jsonl',
      () =>
        `${JSON.stringify({ DOI: '10.5555/a', type: 'journal-article', title: [`Book review of Quist, M. 2011. ${large}`], 'container-title': ['Shores'], relation: { 'is-review-of': [{ 'id-type': 'isbn', id: '9780306406157' }] } })}\n`,
    ],
    [
      'one JSON text',
      'a.json',
      () =>
        JSON.stringify({
          DOI: '10.5555/a',
          type: 'journal-article',
          title: ['Book review of Quist, M. 2011. Tides.'],
          abstract: large,
          'container-title': ['Shores'],
          relation: { 'is-review-of': [{ 'id-type': 'isbn', id: '9780306406157' }] },
        }),
    ],
    ['an abstract of a typed review', 'a.review.yaml', () => `abstract: ${large}\n${wholeReview}`],
    [
      'a line of a page',
      'a.txt',
      () =>
        `Journal of Things 2020, 1 (2): 3-4\nBook review of Carr, B. 2019. A Good Book. London: Verso.\n${large}\nPublished: December 12, 2020\n`,
    ],
    ['a paragraph of HTML', 'a.html', () => `<h1>Book review of Carr, B. 2019. A Good Book. London: Verso.</h1><p>${large}</p>`],
    [
      'a literal of Turtle',
      'a.ttl',
      () => `<https://e.example/#review> a <http://schema.org/Review> ; <http://schema.org/abstract> "${large}" .`,
    ],
  ])('in %s ends well, or is refused in clear words, in less than 2 GB', async (_, name, content) => {
    const dir = folder()
    mkdirSync(`${dir}/in`)
    writeFileSync(`${dir}/in/${name}`, content())
    write(wholeReview.replace('10.5555/shores.77', '10.5555/b'), dir, 'in/sound.review.yaml')
    const { status, err } = await program(dir, ['build', 'in', '--base', 'https://reviews.example/', '--out', 'site'], {
      NODE_OPTIONS: '--max-old-space-size=1900',
    })
    expect(err).not.toMatch(/\n\s+at |heap/)
    expect([0, 1]).toContain(status)
    if (status === 1) expect(err).toMatch(/larger|too long|as long as that|No book review/)
    expect(filesIn(`${dir}/site/reviews`).size).toBeGreaterThan(0)
    rmSync(`${dir}/in`, { recursive: true })
  })
})

describe('where and in which language it runs', () => {
  it('changes no byte', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/a.review.yaml')
    const digest = async (out: string, env: Record<string, string>): Promise<ReadonlyMap<string, string>> => {
      await program(dir, ['build', 'in', '--base', 'https://reviews.example/', '--out', out, '--today', '2026-01-02'], env)
      return new Map([...filesIn(`${dir}/${out}`)].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]))
    }
    const plain = await digest('one', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(plain.size).toBeGreaterThan(5)
    expect(await digest('two', { TZ: 'Asia/Tokyo', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' })).toEqual(plain)
  })

  it('takes the day of SOURCE_DATE_EPOCH in UTC', async () => {
    const dir = folder()
    write(wholeReview, dir, 'in/a.review.yaml')
    // 2026-01-01 at 23:00 UTC is the day after in Tokyo.
    await program(dir, ['build', 'in', '--base', 'https://reviews.example/', '--out', 'site'], {
      TZ: 'Asia/Tokyo',
      SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 1, 23) / 1000),
    })
    expect(filesIn(`${dir}/site/data`).get('reviews.nq')).toContain('"2026-01-01"')
  })
})

it('ends quietly when nobody reads on', () => {
  const out = execFileSync('sh', ['-c', `"${process.execPath}" "${bin}" check "${records}" --format json | head -c 10; echo done`], {
    encoding: 'utf8',
  })
  expect(out).toContain('done')
})
