import { exchangeWith } from '../../src/node/exchange.js'
import { hushed } from '../../src/node/secrets.js'
import type { BookReview } from '../../src/record/review.js'
import type { Wire } from '../../src/submit/converse.js'
import { itemsOf } from '../../src/submit/items.js'
import { type Ledger, ledgerKey, type LedgerLine } from '../../src/submit/ledger.js'
import { type Fate, sendAll } from '../../src/submit/send.js'
import type { Choice, Item } from '../../src/submit/service.js'
import { services } from '../../src/submit/services.js'
import { targets } from '../../src/targets/index.js'
import type { DepositFacts, Ready } from '../../src/targets/target.js'
import { ready, readyRecord } from '../targets/judging.js'
import { secrets } from './secrets.js'

export const facts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
  indexnow: '0123456789abcdef',
  notify: {
    origin: { id: 'https://shores.example/', inbox: 'https://shores.example/inbox' },
    target: { id: 'https://repository.example/', inbox: 'https://repository.example/inbox' },
  },
}

/** A run of the engine against a server, whose clock goes as fast as it sleeps. */
export interface Engine {
  /** Every line that was noted, in order. */
  readonly lines: readonly LedgerLine[]
  /** How long it slept, in milliseconds, each time. */
  readonly slept: readonly number[]
  run(numbers: readonly number[], how?: { readonly change?: (record: BookReview, i: number) => BookReview; readonly again?: boolean; readonly wait?: number }): Promise<readonly Fate[]> // prettier-ignore
  /** The last state of each record, by its number. */
  states(): Readonly<Record<string, string>>
}

const choices: Choice = { full: false, crossrefApi: 'queued', bulk: false, publish: false }

export async function engine(
  index: string,
  endpoint: string,
  given: Partial<Choice> & { readonly timeout?: number; readonly exchange?: Wire['exchange'] } = {},
): Promise<Engine> {
  const { timeout = 400, exchange = exchangeWith(secrets, timeout), ...chosen } = given
  const choice = { ...choices, ...chosen }
  const service = services.find(({ id }) => id === index)
  const target = targets.find(({ id }) => id === index)
  const writer = target?.deposits.find(({ id }) => id === service?.form(choice))
  if (service === undefined || target === undefined || writer === undefined) throw new Error(`${index} is no index`)
  const good = await ready(readyRecord, target)
  const ledger = new Map<string, LedgerLine>()
  const lines: LedgerLine[] = []
  const slept: number[] = []
  let clock = Date.parse('2026-01-02T03:04:05Z')
  const reviewOf = (i: number, change: (record: BookReview, i: number) => BookReview): Ready => {
    const record = change({ ...readyRecord, doi: `10.5555/shores.${i}`, page: `https://reviews.example/${i}` }, i)
    return { ...good, checked: { ...good.checked, record } }
  }
  return {
    lines,
    slept,
    states: () => Object.fromEntries([...ledger.values()].map(({ record, state }) => [record, state])),
    run: async (numbers, { change = (record: BookReview) => record, again = false, wait = 60_000 } = {}) => {
      const keyed = numbers.map((i) => ({ key: String(i), review: reviewOf(i, change) }))
      const items: readonly Item[] = itemsOf(keyed, service, writer, facts, choice)
      const sending = { service, writer, facts, choice, access: { endpoint }, to: 'test', again, wait }
      const wire = {
        exchange,
        sleep: (pause: number) => {
          slept.push(pause)
          clock += pause
          return Promise.resolve()
        },
        now: () => clock,
        random: () => 1,
        hush: hushed(secrets),
      }
      const known: Ledger = ledger
      return sendAll(items, sending, wire, {
        ledger: known,
        note: (noted) => {
          lines.push(...noted)
          for (const line of noted) ledger.set(ledgerKey(line), line)
        },
      })
    },
  }
}

/** What a run came to, by the number of the record. */
export function outcomes(fates: readonly Fate[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fates.map(({ item, outcome, decision }) => [item.key, outcome === undefined ? `${decision.kind}: ${decision.kind === 'ask' ? '' : decision.why}` : [outcome.state, ...(outcome.rule === undefined ? [] : [outcome.rule])].join(' ')])) // prettier-ignore
}

/** What came of one record. */
export function fateOf(fates: readonly Fate[], key = '1'): Fate['outcome'] {
  return fates.find(({ item }) => item.key === key)?.outcome
}
