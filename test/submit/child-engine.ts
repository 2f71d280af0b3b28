import { readFileSync } from 'node:fs'
import { exchangeWith } from '../../src/node/exchange.js'
import { openLedger } from '../../src/node/ledger-file.js'
import { itemsOf, type Keyed } from '../../src/submit/items.js'
import { sendAll } from '../../src/submit/send.js'
import { services } from '../../src/submit/services.js'
import { coarNotify } from '../../src/targets/coar-notify.js'
import { crossrefTarget } from '../../src/targets/crossref/index.js'
import { datacite } from '../../src/targets/datacite/index.js'
import type { DepositFacts, DepositWriter } from '../../src/targets/target.js'
import { secrets } from './secrets.js'

/** The engine with its ledger in a process of its own, without the reading and the checking: it starts at once. */
const [, , , reviews = '', , index = ''] = process.argv
const url = process.env['SERVICES'] ?? ''
const service = services.find(({ id }) => id === index)
const writer = [coarNotify, crossrefTarget, datacite].find(({ id }) => id === index)?.deposits[0] as DepositWriter | undefined
if (service === undefined || writer === undefined) throw new Error(index)
const facts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: `${Date.now()}0000`,
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
  notify: {
    origin: { id: 'https://a.example/', inbox: 'https://a.example/inbox' },
    target: { id: 'https://b.example/', inbox: `${url}/inbox` },
  },
}
const endpoint = { 'coar-notify': `${url}/inbox`, crossref: `${url}/servlet/deposit`, datacite: url }[index] ?? url
const choice = { full: false, crossrefApi: 'queued', bulk: false, publish: false } as const
const rows = readFileSync(reviews, 'utf8').trim().split('\n').length - 1
const keyed = Array.from({ length: rows }, (_, i): Keyed => {
  const doi = `10.5555/shores.${i + 1}`
  const book = { titles: [{ value: `Tides ${i + 1}` }], formats: [{ isbn: '9780306406157' }] }
  const record = { titles: [{ value: `Tides reviewed ${i + 1}` }], doi, page: `https://shores.example/reviews/${i + 1}`, books: [book] }
  return { key: doi, review: { checked: { record }, names: { review: '', books: [] } } as never }
})
const ledger = openLedger('recension-deposits.jsonl')
await sendAll(
  itemsOf(keyed, service, writer, facts, choice),
  { service, writer, facts, choice, access: { endpoint }, to: 'live', again: false, wait: 2000 },
  {
    exchange: exchangeWith(secrets, 5000),
    sleep: (pause) => new Promise((wake) => setTimeout(wake, Math.min(pause, 5))),
    now: () => Date.now(),
    random: () => Math.random(),
    hush: (text) => text,
  },
  ledger,
)
ledger.close()
