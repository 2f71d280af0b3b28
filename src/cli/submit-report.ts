import { decide, type Decision, type Ledger } from '../submit/ledger.js'
import { batchesOf } from '../submit/batches.js'
import { keyOf } from '../submit/notebook.js'
import type { Fate, Sending } from '../submit/send.js'
import type { Item } from '../submit/service.js'

/** How many records of a list are named. */
const most = 20

/** What would be sent where. */
export function planned(items: readonly Item[], sending: Sending, ledger: Ledger, shown: string, verbose: boolean): string {
  const decided = items.map((item) => ({ item, decision: decide(ledger.get(keyOf(item, sending)), item.hash, sending.again) }))
  const toSend = decided.filter(({ decision }) => decision.kind === 'send')
  const whys = new Map(toSend.map(({ item, decision }) => [item, decision]))
  const batches = batchesOf(
    toSend.map(({ item }) => item),
    sending,
  )
  const bytes = (text: string): string => `${new TextEncoder().encode(text).length.toLocaleString('en')} bytes`
  const lines = batches.map(
    ({ items: held, text }) =>
    held.length === 1
      ? [`  ${named(held[0], whys)}, ${bytes(text)}`]
      : [`  ${held.length.toLocaleString('en')} records in one deposit, ${bytes(text)}:`, ...list(held.map((item) => `    ${named(item, whys)}`), verbose)], // prettier-ignore
  )
  const asked = decided.filter(({ decision }) => decision.kind === 'ask')
  const skipped = decided.filter(({ decision }) => decision.kind === 'skip')
  return [
    sending.writer.label,
    `To ${shown}: ${count(toSend.length, 'record')} in ${count(batches.length, 'deposit')}.`,
    ...list(lines, verbose).flat(),
    ...(asked.length === 0 ? [] : [`Asked for first, as nobody knows yet whether it arrived:`, ...list(asked.map(({ item, decision }) => `  ${item.key}${said(decision)}`), verbose)]), // prettier-ignore
    ...(skipped.length === 0 ? [] : [`Not sent again, as it has not changed:`, ...list(skipped.map(({ item, decision }) => `  ${item.key}${said(decision)}`), verbose)]), // prettier-ignore
    `Nothing was sent: add --send.`,
    '',
  ].join('\n')
}

const reasons = { new: 'new', changed: 'changed since', prepared: 'not sent yet', again: 'once more' } as const

function named(item: Item | undefined, whys: ReadonlyMap<Item, Decision>): string {
  const decision = item && whys.get(item)
  return `${item?.key ?? ''}${decision?.kind === 'send' ? ` (${reasons[decision.why]})` : ''}`
}

function said(decision: Decision): string {
  if (decision.kind === 'send') return ''
  const { state, at, words } = decision.line
  return `: ${state.replaceAll('-', ' ')} on ${at.slice(0, 10)}${state === 'rejected' && words !== undefined ? `, “${words}”` : ''}`
}

function list<T extends string | readonly string[]>(lines: readonly T[], verbose: boolean): readonly (T | string)[] {
  return verbose || lines.length <= most + 1 ? lines : [...lines.slice(0, most), `  … and ${(lines.length - most).toLocaleString('en')} more (-v names all)`] // prettier-ignore
}

/** How it ended, in numbers; what went wrong is told in the report. */
export function summary(fates: readonly Fate[], { service }: Sending, shown: string): string {
  const counts = new Map<string, number>()
  for (const { decision, outcome } of fates) {
    const state =
      outcome === undefined
        ? decision.kind === 'skip' && decision.why === 'rejected'
          ? 'rejected before and unchanged'
          : 'unchanged'
        : outcome.state === 'prepared'
          ? 'not sent'
          : outcome.state.replaceAll('-', ' ')
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  const parts = [...counts].map(([state, number]) => `${number.toLocaleString('en')} ${state}`)
  return `${service.label}, ${shown}: ${parts.length === 0 ? 'nothing to send' : parts.join(', ')}.\n`
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`
}
