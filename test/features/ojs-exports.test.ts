import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { issueAnswer } from '../read/ojs/json-fixture.js'
import { canary, nativeIssue, secret } from '../read/ojs/native-fixture.js'
import { english, report } from '../read/ojs/report-fixture.js'
import { folder, run, type Run, write } from './graph-run.js'

/** Everything that a run wrote, and said. */
async function everything(name: string, text: string): Promise<{ readonly run: Run; readonly said: string }> {
  const dir = folder()
  write(text, dir, 'in', name)
  const done = await run(dir, 'build', join(dir, 'in'), '--out', join(dir, 'out'), '--fail-on', 'never')
  return { run: done, said: [done.out, done.err, ...textsIn(join(dir, 'out'))].join('\n') }
}

function textsIn(dir: string): readonly string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? [name, ...textsIn(path)] : [name, readFileSync(path, 'utf8')]
  })
}

describe('an export of OJS in which there is more than readers may see', () => {
  it.each([
    ['the issue in XML', 'issue.xml', nativeIssue, 'Ethics of Water'],
    ['the issue in JSON', 'issue.json', issueAnswer, 'Ethics of Water'],
    ['the report of articles', 'articles.csv', report(english), 'Ethics of Water'],
  ])('%s gives its review, and nothing of declined submissions, addresses and comments', async (_, name, text, book) => {
    const { run: done, said } = await everything(name, text)
    expect(done.status).toBe(0)
    expect(said).toContain(book)
    for (const word of [canary, secret, 'Declined', 'Queued']) expect(said).not.toContain(word)
  })
})
