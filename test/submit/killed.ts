import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { expect, onTestFinished } from 'vitest'
import type { LedgerLine } from '../../src/submit/ledger.js'
import { type Asked, type Said, serve } from './server.js'
import { secrets } from './secrets.js'
import { journal, row } from './submitting.js'

/** Every index is killed at in turn: one that cannot be asked, one that can, one that queues. */
const indexes = ['coar-notify', 'datacite', 'crossref'] as const

/**
 * Runs `submit --send` in a process of its own again and again, and kills it (SIGKILL) at random moments while it sends. Whatever
 * happens, no deposit arrives twice, and none is lost of which the ledger does not say that its fate is unknown.
 */
export async function killedAt(times: number, source: 'child.ts' | 'child-engine.ts'): Promise<void> {
  const program = await bundle(source)
  const arrived = new Map<string, number>()
  const answer = services(arrived)
  let onRequest: () => void = () => undefined
  const server = await serve((asked) => {
    onRequest()
    return answer(asked)
  })
  const { dir, reviews, lines } = journal(
    [
      `notify: {origin: {id: "https://shores.example/", inbox: "https://shores.example/inbox"}, target: {id: "https://repository.example/", inbox: "${server.url}/inbox"}}`,
      'services:',
      `  crossref: {endpoint: ${server.url}/servlet/deposit}`,
      `  datacite: {endpoint: ${server.url}}`,
    ],
    [],
  )
  let rows = 0
  let killed = 0
  for (let i = 0; i < times; i++) {
    for (let added = 0; added < 3; added++) appendFileSync(reviews, `${row(++rows)}\n`)
    const index = indexes[i % indexes.length] ?? 'datacite'
    const child = start(program, server.url, dir, [reviews, '--to', index])
    // At a random request, and a random moment after it; the process may have ended by then.
    const moment = 1 + Math.floor(Math.random() * (index === 'datacite' ? 6 : 3))
    let requests = 0
    onRequest = () => {
      if (++requests === moment) setTimeout(() => child.kill('SIGKILL'), Math.random() * 12)
    }
    if ((await ended(child)) === 'SIGKILL') killed++
    onRequest = () => undefined
    check(lines(), arrived)
  }
  for (const index of indexes) await ended(start(program, server.url, dir, [reviews, '--to', index]))
  check(lines(), arrived)
  const last = new Map(lines().map((line) => [`${line.index} ${line.record}`, line.state]))
  expect(last.size).toBe(rows * indexes.length)
  for (const [record, state] of last) expect([record, state]).toEqual([record, expect.stringMatching(/^(?:accepted|unknown)$/)])
  for (const [record, state] of last) if (state === 'accepted') expect([record, arrived.get(record)]).toEqual([record, 1])
  expect(killed).toBeGreaterThan(times / 2)
}

/** Nothing twice; and what arrived is in the ledger at least as sent. */
function check(lines: readonly LedgerLine[], arrived: ReadonlyMap<string, number>): void {
  const known = new Set(lines.filter(({ state }) => state === 'sent').map(({ index, record }) => `${index} ${record}`))
  for (const [record, times] of arrived) {
    expect([record, times]).toEqual([record, 1])
    expect(known).toContain(record)
  }
}

/** Three services that note what arrives, and take their time. */
function services(arrived: Map<string, number>): (asked: Asked) => Said {
  const files = new Map<string, string>()
  const dois = new Map<string, object>()
  return ({ method, path, body, query }) => {
    const arrive = (record: string): void => {
      arrived.set(record, (arrived.get(record) ?? 0) + 1)
    }
    if (path === '/inbox') {
      arrive(`coar-notify 10.5555/shores.${/reviews\/(\d+)/.exec(body)?.[1] ?? ''}`)
      return { status: 201 }
    }
    if (path === '/servlet/deposit') {
      for (const [, doi] of body.matchAll(/<doi>(10\.5555\/shores\.\d+)<\/doi>/g)) arrive(`crossref ${doi ?? ''}`)
      files.set(`${/<doi_batch_id>(.*?)</.exec(body)?.[1] ?? ''}.xml`, body)
      return { status: 200, type: 'text/html', body: '<p>Your batch submission was successfully received.</p>' }
    }
    if (path === '/servlet/submissionDownload') {
      const file = files.get(query.get('file_name') ?? '')
      const records = [...(file ?? '').matchAll(/<doi>(10\.5555\/shores\.\d+)<\/doi>/g)].map(([, doi]) => `<record_diagnostic status="Success"><doi>${doi ?? ''}</doi><msg>ok</msg></record_diagnostic>`) // prettier-ignore
      return { status: 200, type: 'text/xml', body: `<doi_batch_diagnostic status="${file === undefined ? 'unknown_submission' : 'completed'}">${records.join('')}</doi_batch_diagnostic>` } // prettier-ignore
    }
    const attributes =
      method === 'GET'
        ? { doi: path.slice('/dois/'.length) }
        : (JSON.parse(body) as { data: { attributes: { doi: string } } }).data.attributes
    if (method === 'POST') {
      arrive(`datacite ${attributes.doi}`)
      dois.set(attributes.doi, { ...attributes, state: 'draft' })
    }
    const there = dois.get(attributes.doi)
    return there === undefined ? { status: 404 } : { status: 200, body: JSON.stringify({ data: { attributes: there } }) }
  }
}

function start(program: string, url: string, dir: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, 'submit', ...args, '--send', '--live', '--wait', '2', '-q', '--fail-on', 'never'], { cwd: dir, env: { ...process.env, ...secrets, SERVICES: url }, stdio: 'ignore' }) // prettier-ignore
}

/** The signal that ended a process, if one did. */
function ended(child: ChildProcess): Promise<string | null> {
  const end = setTimeout(() => child.kill('SIGKILL'), 30_000)
  return new Promise((done) => {
    child.on('exit', (_, signal) => {
      clearTimeout(end)
      done(signal)
    })
  })
}

/** The program in one file, beside what it is shipped with. */
async function bundle(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'recension-program-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const name of ['shapes', 'vocab', 'package.json', 'node_modules']) symlinkSync(resolve(name), join(folder, name))
  const file = join(folder, 'dist/cli/run.mjs')
  await build({
    input: resolve('test/submit', source),
    platform: 'node',
    external: [/^(?!@oxc-project|[./\0])/],
    output: { file, format: 'esm' },
    logLevel: 'silent',
  })
  return file
}
