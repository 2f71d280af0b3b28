import type { Wire } from './converse.js'
import { type LedgerLine, ledgerKey } from './ledger.js'
import type { Outcome, State } from './outcome.js'
import type { Notes, Sending } from './send.js'
import type { Item } from './service.js'
import { cut } from './words.js'

/** What a line may say besides record and state. */
export interface Remarks {
  readonly batch?: string | undefined
  readonly words?: string | undefined
  /** Of the content that was sent, where the record has changed since. */
  readonly hash?: string | undefined
}

/** The ledger as one run writes it: lines for its service, without credentials. */
export class Notebook {
  readonly #sending: Sending
  readonly #wire: Wire
  readonly #notes: Notes

  constructor(sending: Sending, wire: Wire, notes: Notes) {
    this.#sending = sending
    this.#wire = wire
    this.#notes = notes
  }

  /** The last that is known of a record. */
  known(item: Item): LedgerLine | undefined {
    return this.#notes.ledger.get(keyOf(item, this.#sending))
  }

  /** Is on the disk before it returns. */
  note(items: readonly Item[], state: (item: Item, i: number) => readonly [State, Remarks]): void {
    this.#notes.note(items.map((item, i) => this.#line(item, ...state(item, i))))
  }

  /** An outcome whose words repeat no credential and are not too long. */
  quiet(outcome: Outcome): Outcome {
    return outcome.words === undefined ? outcome : { ...outcome, words: this.#hush(outcome.words) }
  }

  #line(item: Item, state: State, { batch, words = '', hash = item.hash }: Remarks): LedgerLine {
    const { service, writer, to } = this.#sending
    return {
      at: new Date(this.#wire.now()).toISOString(),
      index: service.id,
      form: writer.id,
      to,
      record: item.key,
      hash,
      state,
      ...(batch !== undefined && { batch }),
      ...(words !== '' && { words: this.#hush(words) }),
    }
  }

  #hush(words: string): string {
    return cut(this.#wire.hush(words))
  }
}

/** What the ledger knows a record under. */
export function keyOf({ key }: Item, { writer, to }: Pick<Sending, 'writer' | 'to'>): string {
  return ledgerKey({ form: writer.id, to, record: key })
}
