import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, read, write } from './graph-run.js'
import { addressesIn, build, crossrefLine, filesIn, findingsIn } from './invented.js'

const pages = (dir: string): readonly string[] => [...filesIn(`${dir}/site`).keys()].filter((file) => file.endsWith('index.html')).sort()
const notes = (dir: string): readonly string[] =>
  findingsIn(dir).flatMap(({ rule, message }) => (rule.startsWith('run/') ? [`${rule} ${message}`] : []))

/** A site of two reviews, of which the second one then left the input. */
async function withdrawn(): Promise<{ readonly dir: string; readonly gone: string }> {
  const dir = folder()
  write(crossrefLine(1), dir, 'in/a.jsonl')
  write(crossrefLine(2), dir, 'in/b.jsonl')
  await build(dir, `${dir}/in`)
  expect(pages(dir)).toHaveLength(2)
  rmSync(`${dir}/in/b.jsonl`)
  const [, gone = ''] = addressesIn(dir)
  return { dir, gone: gone.slice('https://reviews.example/'.length) }
}

describe('a page whose review left the input', () => {
  it('is named, stays, and is named again by every build', async () => {
    const { dir, gone } = await withdrawn()
    for (let run = 0; run < 2; run++) {
      const { status, err } = await build(dir, `${dir}/in`)
      expect(status).toBe(0)
      expect(notes(dir)).toContain(
        `run/published-page-has-an-input site/${gone} stands there from an earlier build, and no input gives it any more.`,
      )
      expect(err).toContain('build with --prune')
      expect(existsSync(`${dir}/site/${gone}index.html`)).toBe(true)
    }
  })

  it('goes with --prune, with its data, its book and the folders that are left empty, and nothing else does', async () => {
    const { dir, gone } = await withdrawn()
    write('mine', dir, 'site/reviews/notes.txt')
    const before = filesIn(`${dir}/site`)
    const { err } = await build(dir, `${dir}/in`, '--prune')
    const after = filesIn(`${dir}/site`)
    const removed = [...before.keys()].filter((file) => !after.has(file))
    expect(removed.filter((file) => !file.startsWith(gone) && !file.startsWith('books/'))).toEqual([])
    expect(removed.filter((file) => file.startsWith(gone)).sort()).toEqual([
      `${gone}index.html`,
      `${gone}review.jsonld`,
      `${gone}review.ttl`,
    ])
    expect(removed.filter((file) => file.startsWith('books/'))).toHaveLength(1)
    expect(err).toContain('Removed 4 files of earlier builds that no input gives any more.')
    expect(existsSync(`${dir}/site/${gone}`)).toBe(false)
    expect(after.get('reviews/notes.txt')).toBe('mine')
    expect(notes(dir)).toEqual([])
    expect(read(dir, 'site/report/files.jsonl')).not.toContain(gone)
  })

  it('stays where somebody changed it, and is told', async () => {
    const { dir, gone } = await withdrawn()
    writeFileSync(`${dir}/site/${gone}index.html`, 'A correction.')
    await build(dir, `${dir}/in`, '--prune')
    expect(read(dir, `site/${gone}index.html`)).toBe('A correction.')
    expect(existsSync(`${dir}/site/${gone}review.ttl`)).toBe(false)
    expect(notes(dir)).toEqual([
      `run/left-over-file-is-as-it-was-built site/${gone}index.html was changed after an earlier build wrote it, and was not removed.`,
    ])
  })

  it('stays while another input cannot be read to its end', async () => {
    const { dir, gone } = await withdrawn()
    write(`${crossrefLine(3)}{"DOI":"10.5555/x",\n`, dir, 'in/c.jsonl')
    await build(dir, `${dir}/in`)
    expect(notes(dir)).toEqual([])
    const { err } = await build(dir, `${dir}/in`, '--prune')
    expect(err).toContain('Nothing was removed: not all inputs could be read whole')
    expect(existsSync(`${dir}/site/${gone}index.html`)).toBe(true)
    rmSync(`${dir}/in/c.jsonl`)
    expect((await build(dir, `${dir}/in`, '--prune')).err).toContain('Removed 8 files')
  })

  it('stays when nothing at all is read', async () => {
    const { dir, gone } = await withdrawn()
    const list = read(dir, 'site/report/files.jsonl')
    writeFileSync(`${dir}/in/a.jsonl`, '')
    await build(dir, `${dir}/in`, '--prune')
    expect(existsSync(`${dir}/site/${gone}index.html`)).toBe(true)
    expect(read(dir, 'site/report/files.jsonl')).toBe(list)
  })

  it('is as if it had never been away, once its review is back', async () => {
    const { dir } = await withdrawn()
    const list = read(dir, 'site/report/files.jsonl')
    await build(dir, `${dir}/in`)
    write(crossrefLine(2), dir, 'in/b.jsonl')
    await build(dir, `${dir}/in`)
    expect(notes(dir)).toEqual([])
    expect(read(dir, 'site/report/files.jsonl')).toBe(list)
  })
})

describe('a list of files that no build wrote', () => {
  const sumOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

  it.each([
    ['leads out of the folder', `{"file":"reviews/../../precious.txt","sha256":"${sumOfNothing}"}`],
    ['names what no build lists', `{"file":"report/mine.csv","sha256":"${sumOfNothing}"}`],
    ['holds something else', '["reviews/a/index.html"]'],
    ['is no JSON', 'reviews/a/index.html'],
  ])('%s: nothing is removed, and it is said', async (_, line) => {
    const { dir } = await withdrawn()
    write('', dir, 'precious.txt')
    write('', dir, 'site/report/mine.csv')
    writeFileSync(`${dir}/site/report/files.jsonl`, `${line}\n`)
    const { err } = await build(dir, `${dir}/in`, '--prune')
    expect(err).toContain('Nothing was to be removed.')
    expect([existsSync(`${dir}/precious.txt`), existsSync(`${dir}/site/report/mine.csv`)]).toEqual([true, true])
    expect(notes(dir)).toEqual(['run/list-of-files-is-whole site/report/files.jsonl holds a line that names no file of an earlier build.'])
  })

  it.runIf(process.platform !== 'win32')('leads through a link: nothing is removed behind it', async () => {
    const { dir, gone } = await withdrawn()
    mkdirSync(`${dir}/elsewhere`)
    renameSync(`${dir}/site/${gone}`, `${dir}/elsewhere/page`)
    symlinkSync(`${dir}/elsewhere/page`, `${dir}/site/${gone.replace(/\/$/, '')}`)
    await build(dir, `${dir}/in`, '--prune')
    expect(existsSync(`${dir}/elsewhere/page/index.html`)).toBe(true)
  })
})
