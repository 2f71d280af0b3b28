import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'
import { type LedgerLine, readLedger } from '../../src/submit/ledger.js'
import { secrets } from './secrets.js'

/** A journal with reviews that every index takes, and services that the tests start. */
export interface Journal {
  readonly dir: string
  readonly reviews: string
  /** Runs `recension submit`. */
  submit(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }>
  /** The ledger's lines. */
  lines(): readonly LedgerLine[]
  /** The last state of each record. */
  states(): Readonly<Record<string, string>>
}

export const heading = 'doi,title,reviewer,page,journal,eissn,published,publisher,book title,book author,book isbn,book year'

export function row(i: number, title = `Tides reviewed ${i}`): string {
  return [`10.5555/shores.${i}`, title, 'Ama Sefu', `https://shores.example/reviews/${i}`, 'Journal of Shores', '2049-3630', '2025-03-04', 'Shores Press', `Tides ${i}`, 'Lena Quist', '9780306406157', '2024'].join(',') // prettier-ignore
}

/** A folder with a configuration and a table of reviews. */
export function journal(
  config: readonly string[],
  rows: readonly string[] = [row(1)],
  env: Readonly<Record<string, string>> = secrets,
  terminal = false,
): Journal {
  const dir = mkdtempSync(join(tmpdir(), 'recension-'))
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true })
  })
  writeFileSync(
    join(dir, 'recension.config.yaml'),
    [
      'base: https://reviews.shores.example/',
      'depositor: {name: Journal of Shores, email: deposits@shores.example}',
      'indexnow: 0123456789abcdef',
      ...(config.some((one) => one.startsWith('notify:'))
        ? []
        : [
            'notify: {origin: {id: https://shores.example/, inbox: https://shores.example/inbox}, target: {id: https://repository.example/, inbox: https://repository.example/inbox}}',
          ]),
      ...config,
      '',
    ].join('\n'),
  )
  const reviews = join(dir, 'reviews.csv')
  writeFileSync(reviews, `${[heading, ...rows].join('\n')}\n`)
  // A line that a crash has torn is none.
  const lines = (): readonly LedgerLine[] => readFileSync(join(dir, 'recension-deposits.jsonl'), 'utf8').split('\n').flatMap((line) => [...readLedger(line).ledger.values()]) // prettier-ignore
  return {
    dir,
    reviews,
    lines,
    states: () => Object.fromEntries(lines().map(({ record, state }) => [record, state])),
    submit: async (...args) => {
      const said = { out: '', err: '' }
      const status = await main(['submit', reviews, ...args], {
        out: (text) => (said.out += text),
        err: (text) => (said.err += text),
        cwd: dir,
        env,
        terminal,
        now: () => new Date(),
        sleep: (pause) => new Promise((wake) => setTimeout(wake, Math.min(pause, 5))),
      })
      return { status, ...said }
    },
  }
}
