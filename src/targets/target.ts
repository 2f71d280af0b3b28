import type { CheckedRecord } from '../check/checked-record.js'
import type { Dataset } from '../rdf/dataset.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'

/** A review that was checked for an index: only such can be deposited. */
export interface Ready<Id extends string = string> {
  readonly checked: CheckedRecord<Id>
  readonly names: Names
  readonly graph: Dataset
}

/** Who deposits, from the configuration. */
export interface Depositor {
  readonly name: string
  readonly email: string
  /** The organization that owns the DOI prefix; the depositor, if nothing is said. */
  readonly registrant?: string
}

/** A service that sends or receives notifications: its address, and that of its inbox. */
export interface NotifyService {
  readonly id: string
  readonly inbox: string
}

/** What a deposit says beside the reviews. */
export interface DepositFacts {
  /** What every address begins with. */
  readonly base: string
  readonly depositor?: Depositor
  /** Between whom COAR Notify's notifications go. */
  readonly notify?: { readonly origin: NotifyService; readonly target: NotifyService }
  /** The key of IndexNow, which stands in a text file at the root of the site. */
  readonly indexnow?: string
  /** When the deposit is made, in UTC: 17 digits, `20251212093015123`. It grows with every update. */
  readonly timestamp: string
}

/** Which values are kept, as a writer of a format declares it. */
export interface Kept {
  /** The fields, as `losses` spells them. */
  readonly carries: 'everything' | readonly string[]
  /** The record less those values for which there is no place although the field is kept. */
  readonly restrict?: (record: BookReview) => BookReview
}

/** A form of deposit. */
export interface DepositWriter<Id extends string = string> {
  /** The name for `convert --to`. */
  readonly id: string
  readonly label: string
  readonly mediaType: string
  /** With the dot. */
  readonly extension: string
  /** Whether one deposit holds several reviews; where not, each is a deposit of its own. */
  readonly many: boolean
  /** What this form keeps, where that is not what its index says. */
  readonly keeps?: Kept
  /** What it cannot be written without: it is asked for before anything is written. */
  readonly needs?: readonly (keyof DepositFacts)[]
  /** Why a review has no place in this form of deposit, although it is ready for the index: `its book has neither an ISBN nor a DOI`. */
  refuses?(review: Ready<Id>): string | undefined
  write(reviews: readonly Ready<Id>[], facts: DepositFacts): string
}

/** What an index says of itself, which decides more than any field. */
export interface EligibilityNote {
  /** To an editor, ending with a full stop. */
  readonly text: string
  /** Where the index says so. */
  readonly source: string
}

/** An index that reviews are submitted to or found by: one row of `targets/index.ts`. Its rules stand in `shapes/targets/<id>.ttl`. */
export interface Target<Id extends string = string> extends Kept {
  /** The name for `--target`. */
  readonly id: Id
  readonly label: string
  readonly home: string
  /** For `docs/targets/<id>.md`: what the index wants, what is sent, how to get an account. Plain sentences. */
  readonly wants: string
  readonly sends: string
  readonly account: string
  readonly notes: readonly EligibilityNote[]
  /** Why the index has no place for such a review at all; nothing where it has. */
  readonly outOfScope?: (record: BookReview) => string | undefined
  /** What else is to be known of this review there: `not eligible for stars: it states no rating`. */
  readonly remark?: (record: BookReview) => string | undefined
  /** The first is what `convert` and `submit` take unless another is named; none where the published page is all it reads. */
  readonly deposits: readonly DepositWriter<Id>[]
}
