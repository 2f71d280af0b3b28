import type { Depositor, DepositFacts, DepositWriter, Ready } from '../targets/target.js'
import type { Outcome } from './outcome.js'
import type { SecretName, Talk } from './request.js'

/** One record's own deposit. */
export interface Item {
  /** The review by its source key; of a review that is deposited in parts, with the part. */
  readonly key: string
  readonly review: Ready
  /** What the deposit says of this review alone, without the time and the name of a batch. */
  readonly content: string
  /** Of the content. */
  readonly hash: string
}

/** What is sent in one request. */
export interface Batch {
  readonly items: readonly Item[]
  readonly text: string
  /** By what the service is asked for its fate. */
  readonly id?: string
}

/** An item of an earlier run of which the fate is to be asked. */
export interface Pending {
  readonly item: Item
  readonly batch?: string
}

/** What a conversation needs to know. */
export interface Access {
  readonly endpoint: string
}

/** What decides about form and address, from flags and configuration. */
export interface Choice {
  /** Crossref: the whole record, not only the link. */
  readonly full: boolean
  readonly crossrefApi: 'queued' | 'sync'
  /** DOAJ: new articles go together. */
  readonly bulk: boolean
  /** DataCite: the DOI is published; else it stays a draft. */
  readonly publish: boolean
}

/** A service that deposits are sent to: one row of `services.ts`. */
export interface Service {
  /** The name for `--to`: that of the index. */
  readonly id: string
  readonly label: string
  /** Which form of deposit is sent, by its name. */
  form(choice: Choice): string
  /** Where to: for tests and for good. Nothing where the service has no such place. */
  endpoints(choice: Choice, facts: DepositFacts): { readonly test?: string; readonly live?: string }
  /** To whom, for the ledger, where that is more than `test` or `live`. */
  to?(facts: DepositFacts): string | undefined
  readonly secrets: readonly SecretName[]
  /** How many records one request may hold. */
  most(choice: Choice): number
  /** Splits one review's deposit where the service takes it in parts. */
  parts?(content: string): readonly string[]
  /** Of what the content is, where the deposit itself does not change with the review. */
  contentOf?(review: Ready, writer: DepositWriter, facts: DepositFacts, choice: Choice): string
  /** The batch of some items. */
  batch(items: readonly Item[], writer: DepositWriter, facts: DepositFacts): Batch
  /** Sends a batch. The outcomes are in the order of its items. */
  deposit(batch: Batch, access: Access, choice: Choice): Talk<readonly Outcome[]>
  /** Asks for the fate of what was sent; absent where the service cannot be asked. */
  ask?(pending: readonly Pending[], access: Access, choice: Choice): Talk<readonly Outcome[]>
}

/** What a deposit is compared by: the same whoever deposits, whenever. */
export const anyDepositor: Depositor = { name: 'depositor', email: 'depositor@example.org' }
