import { isObject, type State, states } from './outcome.js'

/** One line of the ledger: what became known of one record's deposit, and when. */
export interface LedgerLine {
  /** UTC. */
  readonly at: string
  /** The index. */
  readonly index: string
  /** The form of deposit. */
  readonly form: string
  /** The address it went to, without a query. */
  readonly to: string
  readonly record: string
  /** Of the record's own part of the deposit. */
  readonly hash: string
  readonly state: State
  /** By what the service is asked for it. */
  readonly batch?: string
  /** The service's words. */
  readonly words?: string
}

/** What is known: the last line of each record at each service and form. */
export type Ledger = ReadonlyMap<string, LedgerLine>

/** Under which a record is known. */
export function ledgerKey({ form, to, record }: Pick<LedgerLine, 'form' | 'to' | 'record'>): string {
  return JSON.stringify([form, to, record])
}

export interface ReadLedger {
  readonly ledger: Map<string, LedgerLine>
  /** Lines that are none, from 1: torn by a crash, or by hand. */
  readonly broken: readonly number[]
  /** Whether the last line has no end: what is added begins a line of its own. */
  readonly open: boolean
}

/** Reads a ledger. A torn line stands for nothing: before it was whole nothing was done that it would have said. */
export function readLedger(text: string): ReadLedger {
  const ledger = new Map<string, LedgerLine>()
  const broken: number[] = []
  const lines = text.split('\n')
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const entry = lineOf(line)
    if (entry === undefined) broken.push(i + 1)
    else ledger.set(ledgerKey(entry), entry)
  })
  return { ledger, broken, open: text !== '' && !text.endsWith('\n') }
}

function lineOf(text: string): LedgerLine | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const { at, index, form, to, record, hash, state, batch, words } = value
  if (typeof at !== 'string' || typeof index !== 'string' || typeof form !== 'string' || typeof to !== 'string') return undefined
  if (typeof record !== 'string' || typeof hash !== 'string' || !isState(state)) return undefined
  return {
    ...{ at, index, form, to, record, hash, state },
    ...(typeof batch === 'string' && { batch }),
    ...(typeof words === 'string' && { words }),
  }
}

function isState(value: unknown): value is State {
  return states.some((state) => state === value)
}

/** What is done with a record in this run. */
export type Decision =
  /** Nothing is known of it, or it has changed, or it never left. */
  | { readonly kind: 'send'; readonly why: 'new' | 'changed' | 'prepared' | 'again' }
  | { readonly kind: 'skip'; readonly why: 'unchanged' | 'rejected'; readonly line: LedgerLine }
  /** It left and nobody knows more, or it waits at the service: the service is asked. */
  | { readonly kind: 'ask'; readonly line: LedgerLine }

/**
 * What follows from the last that is known of a record. A deposit of which nothing is known since it left is never sent again by itself,
 * whether or not the record has changed since; nor is one that was rejected and is still the same.
 *
 * @param again whether somebody said that those two are sent again.
 */
export function decide(line: LedgerLine | undefined, hash: string, again: boolean): Decision {
  if (line === undefined) return { kind: 'send', why: 'new' }
  const isSame = line.hash === hash
  switch (line.state) {
    case 'prepared':
      return { kind: 'send', why: 'prepared' }
    case 'queued':
      return { kind: 'ask', line }
    case 'sent':
    case 'unknown':
      return again ? { kind: 'send', why: 'again' } : { kind: 'ask', line }
    case 'rejected':
      if (!isSame) return { kind: 'send', why: 'changed' }
      return again ? { kind: 'send', why: 'again' } : { kind: 'skip', why: 'rejected', line }
    case 'accepted':
    case 'accepted-with-warnings':
      return isSame ? { kind: 'skip', why: 'unchanged', line } : { kind: 'send', why: 'changed' }
  }
}
