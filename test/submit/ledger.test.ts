import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLedger } from '../../src/node/ledger-file.js'
import { decide, type Decision, ledgerKey, type LedgerLine, readLedger } from '../../src/submit/ledger.js'
import { states } from '../../src/submit/outcome.js'

const line: LedgerLine = {
  at: '2026-01-02T03:04:05.000Z',
  index: 'doaj',
  form: 'doaj',
  to: 'test',
  record: '10.5555/a',
  hash: 'one',
  state: 'sent',
}

describe('a ledger', () => {
  it('knows of each record what its last line says, apart for tests and for good', () => {
    const lines = [line, { ...line, to: 'live', state: 'rejected', words: 'no' }, { ...line, state: 'accepted' }]
    const { ledger, broken } = readLedger(lines.map((one) => `${JSON.stringify(one)}\n`).join(''))
    expect([...ledger.values()].map(({ to, state, words }) => [to, state, words])).toEqual([
      ['test', 'accepted', undefined],
      ['live', 'rejected', 'no'],
    ])
    expect(broken).toEqual([])
  })

  it('takes a torn line for nothing wherever it was cut, and keeps what stands before it', () => {
    const whole = JSON.stringify(line)
    for (let cut = 1; cut < whole.length; cut++) {
      const { ledger, broken, open } = readLedger(`${JSON.stringify({ ...line, state: 'prepared' })}\n${whole.slice(0, cut)}`)
      expect([ledger.get(ledgerKey(line))?.state, broken, open]).toEqual(['prepared', [2], true])
    }
  })

  it.each([
    ['prepared', 'send prepared', 'send prepared', 'send prepared'],
    ['sent', 'ask', 'ask', 'send again'],
    ['queued', 'ask', 'ask', 'ask'],
    ['accepted', 'skip unchanged', 'send changed', 'skip unchanged'],
    ['accepted-with-warnings', 'skip unchanged', 'send changed', 'skip unchanged'],
    ['rejected', 'skip rejected', 'send changed', 'send again'],
    ['unknown', 'ask', 'ask', 'send again'],
  ] as const)('%s: the same is %s, a changed one %s, with --again %s', (state, same, changed, again) => {
    const said = (decision: Decision): string => (decision.kind === 'ask' ? 'ask' : `${decision.kind} ${decision.why}`)
    expect(said(decide({ ...line, state }, 'one', false))).toBe(same)
    expect(said(decide({ ...line, state }, 'two', false))).toBe(changed)
    expect(said(decide({ ...line, state }, 'one', true))).toBe(again)
    expect(states).toContain(state)
  })

  it('has what is noted in its file at once, after a line that was torn, and lets nobody else in', () => {
    const dir = mkdtempSync(join(tmpdir(), 'recension-'))
    onTestFinished(() => {
      rmSync(dir, { recursive: true, force: true })
    })
    const path = join(dir, 'recension-deposits.jsonl')
    appendFileSync(path, '{"at":"20')
    const ledger = openLedger(path)
    ledger.note([line])
    expect(readFileSync(path, 'utf8')).toBe(`{"at":"20\n${JSON.stringify(line)}\n`)
    expect(ledger.ledger.get(ledgerKey(line))).toEqual(line)
    expect(() => openLedger(path)).toThrow('.lock')
    ledger.close()
    openLedger(path).close()
  })
})
