import type { DepositFacts, DepositWriter } from '../targets/target.js'
import { batchesOf, groupsOf } from './batches.js'
import { converse, type Wire } from './converse.js'
import { type Decision, decide, type Ledger, type LedgerLine } from './ledger.js'
import { Notebook } from './notebook.js'
import type { Outcome } from './outcome.js'
import type { Access, Batch, Choice, Item, Pending, Service } from './service.js'

/** What is known of deposits, and where more is noted: a note is kept before the function returns. */
export interface Notes {
  readonly ledger: Ledger
  readonly note: (lines: readonly LedgerLine[]) => void
}

export interface Sending {
  readonly service: Service
  readonly writer: DepositWriter
  readonly facts: DepositFacts
  readonly choice: Choice
  readonly access: Access
  /** For the ledger: `test`, `live`, or the inbox. */
  readonly to: string
  /** Whether what was sent before is sent once more. */
  readonly again: boolean
  /** How long to wait for what is queued, in milliseconds. */
  readonly wait: number
  /** Told how many records are settled, as they are. */
  readonly progress?: (settled: number) => void
}

/** What became of one record in this run. */
export interface Fate {
  readonly item: Item
  readonly decision: Decision
  /** Absent where nothing was to be done. */
  readonly outcome?: Outcome
}

/** After so many deposits in a row that found nobody the rest is left for another day. */
const mostInARow = 3
/** How often what did not arrive is sent within one run. */
const mostArrivals = 3
const firstPause = 1000
const longestPause = 30_000

/** Sends what is to be sent, asks for what is not known, and notes each step before and after it is taken. */
export async function sendAll(items: readonly Item[], sending: Sending, wire: Wire, notes: Notes): Promise<readonly Fate[]> {
  return new Run(items, sending, wire, notes).fates()
}

const nothingSaid: Outcome = { state: 'unknown', rule: 'submit/fate-is-known' }

/** One run, with what is still to be done. */
class Run {
  readonly #items: readonly Item[]
  readonly #sending: Sending
  readonly #wire: Wire
  readonly #book: Notebook
  readonly #decisions = new Map<Item, Decision>()
  readonly #fates = new Map<Item, Fate>()
  /** To be sent. */
  readonly #work: Batch[] = []
  /** At the service, which has not finished. */
  readonly #queue: Pending[] = []
  readonly #arrivals = new Map<Item, number>()
  /** Why no more is sent. */
  #stopped: Outcome | undefined
  #unreachedInARow = 0

  constructor(items: readonly Item[], sending: Sending, wire: Wire, notes: Notes) {
    this.#items = items
    this.#sending = sending
    this.#wire = wire
    this.#book = new Notebook(sending, wire, notes)
  }

  async fates(): Promise<readonly Fate[]> {
    const { toSend, toAsk } = this.#sorted()
    toSend.push(...(await this.#askFirst(toAsk)))
    this.#book.note(toSend, () => ['prepared', {}])
    this.#work.push(...batchesOf(toSend, this.#sending))
    await this.#finish()
    return this.#items.flatMap((item) => this.#fates.get(item) ?? [])
  }

  /** What the ledger says is to be done with each record. */
  #sorted(): { readonly toSend: Item[]; readonly toAsk: readonly Pending[] } {
    const toSend: Item[] = []
    const toAsk: Pending[] = []
    for (const item of this.#items) {
      const decision = decide(this.#book.known(item), item.hash, this.#sending.again)
      this.#decisions.set(item, decision)
      if (decision.kind === 'skip') this.#settle(item)
      else if (decision.kind === 'send') toSend.push(item)
      else {
        const { state, hash, batch } = decision.line
        if (state === 'sent')
          this.#book.note([item], () => ['unknown', { hash, batch, words: 'the run stopped before its fate was known' }])
        toAsk.push(pendingOf(item, batch))
      }
    }
    return { toSend, toAsk }
  }

  /** Asks for the fate of what earlier runs sent. @returns what is to be sent: it did not arrive, or has changed since it did. */
  async #askFirst(toAsk: readonly Pending[]): Promise<readonly Item[]> {
    const toSend: Item[] = []
    for (const group of groupsOf(toAsk, this.#sending.service.most(this.#sending.choice) === 1)) {
      const outcomes = this.#stopped === undefined ? await this.#ask(group, true) : group.map(() => nothingSaid)
      this.#stopped ??= outcomes.find(({ stop }) => stop === true)
      group.forEach((pending, i) => {
        const { item } = pending
        const outcome = outcomes[i] ?? nothingSaid
        this.#settle(item, outcome)
        if (outcome.state === 'queued') this.#queue.push(pending)
        else if (decide(this.#book.known(item), item.hash, false).kind === 'send') toSend.push(item)
      })
    }
    return toSend
  }

  /** Sends batches until there are none, and asks for what is queued until it is done or the time is over. */
  async #finish(): Promise<void> {
    const { wait } = this.#sending
    let until = this.#wire.now() + wait
    let pause = firstPause
    while (this.#work.length > 0 || (this.#queue.length > 0 && this.#wire.now() < until)) {
      const batch = this.#work.shift()
      if (batch !== undefined) {
        if (this.#stopped === undefined) await this.#deposit(batch)
        else this.#leave(batch, this.#stopped)
        if (this.#queue.length > 0) until = this.#wire.now() + wait
        continue
      }
      await this.#wire.sleep(Math.min(pause, Math.max(0, until - this.#wire.now())))
      pause = Math.min(pause * 2, longestPause)
      for (const group of groupsOf(this.#queue.splice(0), false)) this.#follow(group, await this.#ask(group, false))
    }
  }

  /** What is left for the next run. */
  #leave({ items }: Batch, { rule = 'submit/service-answers' }: Outcome): void {
    for (const item of items) this.#settle(item, { state: 'prepared', rule, stop: true })
  }

  /** Sends one batch; where its answer is lost the service is asked. */
  async #deposit(batch: Batch): Promise<void> {
    const { service, access, choice } = this.#sending
    let isNoted = false
    const beforeChange = (): void => {
      if (!isNoted) this.#book.note(batch.items, () => ['sent', { batch: batch.id }])
      isNoted = true
    }
    const said = (await converse(service.deposit(batch, access, choice), this.#wire, beforeChange)).map((one) => this.#book.quiet(one))
    const outcomes = new Map(batch.items.map((item, i) => [item, said[i] ?? nothingSaid]))
    this.#book.note(batch.items, (item) => {
      const { state, words, batch: id = batch.id } = outcomes.get(item) ?? nothingSaid
      return [state, { words, batch: id }]
    })
    const lost = batch.items.filter((item) => outcomes.get(item)?.state === 'unknown').map((item) => pendingOf(item, batch.id))
    if (lost.length > 0 && service.ask !== undefined) {
      const answers = await this.#ask(lost, false)
      lost.forEach(({ item }, i) => {
        const answer = answers[i]
        if (answer !== undefined && answer.state !== 'unknown') outcomes.set(item, answer)
      })
    }
    const pending = batch.items.map((item) => pendingOf(item, outcomes.get(item)?.batch ?? batch.id))
    this.#follow(pending, batch.items.map((item) => outcomes.get(item) ?? nothingSaid)) // prettier-ignore
  }

  /** Asks for the fate of items; what comes out is noted under the content that was sent. */
  async #ask(pending: readonly Pending[], isLater: boolean): Promise<readonly Outcome[]> {
    const { service, access, choice } = this.#sending
    if (service.ask === undefined) return pending.map(() => nothingSaid)
    const said = await converse(service.ask(pending, access, choice), this.#wire, () => undefined)
    const outcomes = pending.map(({ item }, i): Outcome => {
      const outcome = said[i] ?? nothingSaid
      // What was queued stays so while the service cannot say more, and while it may not have begun with it.
      const wasQueued = this.#book.known(item)?.state === 'queued' && outcome.state === 'unknown'
      const isForgotten = isLater && outcome.rule === 'submit/fate-is-known'
      return this.#book.quiet(wasQueued && !isForgotten ? { ...outcome, state: 'queued' } : outcome)
    })
    pending.forEach(({ item, batch }, i) => {
      const { state, words } = outcomes[i] ?? nothingSaid
      const before = this.#book.known(item)
      if (before?.state !== state) this.#book.note([item], () => [state, { batch, words, hash: before?.hash }])
    })
    return outcomes
  }

  /** What follows from outcomes besides that they are noted: more work, or an end of it. */
  #follow(pending: readonly Pending[], outcomes: readonly Outcome[]): void {
    const items = pending.map(({ item }) => item)
    if (items.length > 1 && outcomes.every(({ whole }) => whole === true)) {
      this.#halve(items, outcomes[0]?.words)
      return
    }
    const again: Item[] = []
    pending.forEach((one, i) => {
      const { item } = one
      const outcome = outcomes[i] ?? nothingSaid
      this.#settle(item, outcome)
      if (outcome.state === 'queued') this.#queue.push(one)
      if (outcome.stop === true) this.#stopped = outcome
      if (outcome.state === 'prepared' && outcome.rule === undefined && this.#mayArriveYet(item)) again.push(item)
    })
    this.#work.push(...batchesOf(again, this.#sending))
    const isUnreached = outcomes.every(({ rule, state }) => rule === 'submit/service-answers' && state === 'prepared')
    this.#unreachedInARow = isUnreached ? this.#unreachedInARow + 1 : 0
    if (this.#unreachedInARow >= mostInARow) this.#stopped = outcomes[0]
  }

  /** A file that was refused as a whole: one record in it may be the cause. */
  #halve(items: readonly Item[], words: string | undefined): void {
    this.#book.note(items, () => ['prepared', { words }])
    const half = Math.ceil(items.length / 2)
    for (const part of [items.slice(0, half), items.slice(half)]) this.#work.push(...batchesOf(part, this.#sending))
  }

  /** Whether what did not arrive is tried once more in this run. */
  #mayArriveYet(item: Item): boolean {
    const times = (this.#arrivals.get(item) ?? 1) + 1
    this.#arrivals.set(item, times)
    if (times <= mostArrivals) return true
    this.#settle(item, { state: 'prepared', rule: 'submit/service-answers', words: 'the deposit did not arrive' })
    return false
  }

  #settle(item: Item, outcome?: Outcome): void {
    const decision = this.#decisions.get(item) ?? { kind: 'send', why: 'new' }
    this.#fates.set(item, { item, decision, ...(outcome && { outcome }) })
    this.#sending.progress?.(this.#fates.size)
  }
}

function pendingOf(item: Item, batch: string | undefined): Pending {
  return { item, ...(batch !== undefined && { batch }) }
}
