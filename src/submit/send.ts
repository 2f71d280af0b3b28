import type { DepositFacts, DepositWriter } from '../targets/target.js'
import { batchesOf, groupsOf } from './batches.js'
import { converse, type Wire } from './converse.js'
import { type Decision, decide, type Ledger, ledgerKey, type LedgerLine } from './ledger.js'
import type { Outcome, State } from './outcome.js'
import type { Talk } from './request.js'
import type { Access, Batch, Choice, Item, Pending, Service } from './service.js'
import { cut } from './words.js'

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
  const { service, choice, access, to, again } = sending
  const fates = new Map<string, Fate>()
  const known = (item: Item): LedgerLine | undefined => notes.ledger.get(keyOf(item, sending))
  const settle = (item: Item, fate: Omit<Fate, 'item'>): void => {
    fates.set(item.key, { item, ...fate })
    sending.progress?.(fates.size)
  }
  const line = (item: Item, state: State, { batch, words, hash }: { batch?: string; words?: string; hash?: string } = {}): LedgerLine => ({
    at: new Date(wire.now()).toISOString(),
    index: service.id,
    form: sending.writer.id,
    to,
    record: item.key,
    hash: hash ?? item.hash,
    state,
    ...(batch !== undefined && { batch }),
    ...(words !== undefined && words !== '' && { words: cut(wire.hush(words)) }),
  })
  const quiet = (outcome: Outcome): Outcome =>
    outcome.words === undefined ? outcome : { ...outcome, words: cut(wire.hush(outcome.words)) }
  const talk = <T>(conversation: Talk<T>, beforeChange: () => void): Promise<T> => converse(conversation, wire, beforeChange)

  /** Asks for the fate of items; what comes out is noted under the content that was sent. */
  const ask = async (pending: readonly Pending[], isLater: boolean): Promise<readonly Outcome[]> => {
    if (service.ask === undefined) return pending.map(() => ({ state: 'unknown', rule: 'submit/fate-is-known' }))
    const outcomes = (await talk(service.ask(pending, access, choice), () => undefined)).map((outcome, i) => {
      // What was queued stays so while the service cannot say more, and while it may not have begun with it.
      const item = pending[i]?.item
      const wasQueued = item !== undefined && known(item)?.state === 'queued'
      const staysQueued = wasQueued && outcome.state === 'unknown' && !(isLater && outcome.rule === 'submit/fate-is-known')
      return quiet(staysQueued ? { ...outcome, state: 'queued' } : outcome)
    })
    notes.note(
      pending.flatMap(({ item, batch }, i) => {
        const { state, words } = outcomes[i] ?? { state: 'unknown' }
        const before = known(item)
        if (before?.state === state) return []
        return [line(item, state, { ...(batch !== undefined && { batch }), ...(words !== undefined && { words }), hash: before?.hash ?? item.hash })] // prettier-ignore
      }),
    )
    return outcomes
  }

  const toSend: Item[] = []
  const toAsk: Pending[] = []
  for (const item of items) {
    const decision = decide(known(item), item.hash, again)
    if (decision.kind === 'skip') settle(item, { decision })
    else if (decision.kind === 'send') toSend.push(item)
    else {
      const { state, hash, batch } = decision.line
      if (state === 'sent') notes.note([line(item, 'unknown', { hash, ...(batch !== undefined && { batch }), words: 'the run stopped before its fate was known' })]) // prettier-ignore
      toAsk.push({ item, ...(batch !== undefined && { batch }) })
    }
  }
  const queue: Pending[] = []
  let stopped: Outcome | undefined
  const decisions = new Map(items.map((item) => [item.key, decide(known(item), item.hash, again)]))
  const decisionOf = (item: Item): Decision => decisions.get(item.key) ?? { kind: 'send', why: 'new' }
  const wait = new Map<string, number>()

  for (const group of groupsOf(toAsk, service.most(choice) === 1)) {
    const outcomes = stopped === undefined ? await ask(group, true) : group.map((): Outcome => ({ state: 'unknown' }))
    stopped ??= outcomes.find(({ stop }) => stop === true)
    group.forEach((pending, i) => {
      const { item } = pending
      const outcome = outcomes[i] ?? { state: 'unknown' }
      const next = decide(known(item), item.hash, false)
      if (next.kind === 'send') toSend.push(item)
      else if (outcome.state === 'queued') queue.push(pending)
      settle(item, { decision: decisionOf(item), outcome })
    })
  }

  notes.note(
    toSend.filter((item) => known(item)?.state !== 'prepared' || known(item)?.hash !== item.hash).map((item) => line(item, 'prepared')),
  )
  const work: Batch[] = [...batchesOf(toSend, sending)]
  let inARow = 0
  let pause = firstPause
  let until = wire.now() + sending.wait

  /** What follows from an outcome besides that it is noted: more work, or an end of it. */
  const follow = (batchItems: readonly Item[], outcomes: readonly Outcome[], batch?: string): void => {
    const isWhole = batchItems.length > 1 && outcomes.length > 0 && outcomes.every(({ whole }) => whole === true)
    if (isWhole) {
      notes.note(batchItems.map((item) => line(item, 'prepared', { words: outcomes[0]?.words ?? '' })))
      const half = Math.ceil(batchItems.length / 2)
      for (const part of [batchItems.slice(0, half), batchItems.slice(half)]) work.push(...batchesOf(part, sending))
      return
    }
    const once = new Set<Item>()
    batchItems.forEach((item, i) => {
      const outcome = outcomes[i] ?? { state: 'unknown', rule: 'submit/fate-is-known' }
      const id = outcome.batch ?? batch
      if (outcome.state === 'queued') queue.push({ item, ...(id !== undefined && { batch: id }) })
      if (outcome.stop === true) stopped = outcome
      settle(item, { decision: decisionOf(item), outcome })
      if (outcome.state === 'prepared' && outcome.rule === undefined) {
        const tries = (wait.get(item.key) ?? 1) + 1
        wait.set(item.key, tries)
        if (tries <= mostArrivals) once.add(item)
        else settle(item, { decision: decisionOf(item), outcome: { state: 'prepared', rule: 'submit/service-answers', words: 'the deposit did not arrive' } }) // prettier-ignore
      }
    })
    work.push(...batchesOf([...once], sending))
    const isUnreachable = outcomes.every(({ rule, state }) => rule === 'submit/service-answers' && state === 'prepared')
    inARow = isUnreachable ? inARow + 1 : 0
    if (inARow >= mostInARow) stopped = outcomes[0]
  }

  const deposit = async (batch: Batch): Promise<void> => {
    const named = batch.id === undefined ? {} : { batch: batch.id }
    let isNoted = false
    const beforeChange = (): void => {
      if (!isNoted) notes.note(batch.items.map((item) => line(item, 'sent', named)))
      isNoted = true
    }
    let outcomes = (await talk(service.deposit(batch, access, choice), beforeChange)).map(quiet)
    notes.note(
      batch.items.map((item, i) => {
        const { state, words, batch: id = batch.id } = outcomes[i] ?? { state: 'unknown' }
        return line(item, state, { ...(id !== undefined && { batch: id }), ...(words !== undefined && { words }) })
      }),
    )
    const lost = batch.items.filter((_, i) => outcomes[i]?.state === 'unknown')
    if (lost.length > 0 && service.ask !== undefined) {
      const answers = await ask(
        lost.map((item) => ({ item, ...named })),
        false,
      )
      const resolved = new Map(lost.map((item, i) => [item, answers[i]]))
      outcomes = batch.items.map((item, i) => {
        const before = outcomes[i] ?? { state: 'unknown' }
        const after = resolved.get(item)
        return after === undefined || after.state === 'unknown' ? before : after
      })
    }
    follow(batch.items, outcomes, batch.id)
  }

  while (work.length > 0 || (queue.length > 0 && wire.now() < until)) {
    const batch = work.shift()
    if (batch !== undefined) {
      if (stopped !== undefined) {
        const { rule = 'submit/service-answers' } = stopped
        batch.items.forEach((item) => {
          settle(item, { decision: decisionOf(item), outcome: { state: 'prepared', rule, stop: true } })
        })
      } else await deposit(batch)
      until = Math.max(until, wire.now() + (queue.length > 0 ? sending.wait : 0))
      continue
    }
    await wire.sleep(Math.min(pause, Math.max(0, until - wire.now())))
    pause = Math.min(pause * 2, longestPause)
    for (const group of groupsOf(queue.splice(0), false)) {
      const outcomes = await ask(group, false)
      const open = group.filter((_, i) => outcomes[i]?.state === 'queued')
      queue.push(...open)
      const over = group.filter((pending) => !open.includes(pending))
      follow(over.map(({ item }) => item), over.map((pending) => outcomes[group.indexOf(pending)] ?? { state: 'unknown' })) // prettier-ignore
    }
  }
  return items.flatMap((item) => fates.get(item.key) ?? [])
}

/** What the ledger knows a record under. */
export function keyOf({ key }: Item, { writer, to }: Pick<Sending, 'writer' | 'to'>): string {
  return ledgerKey({ form: writer.id, to, record: key })
}
