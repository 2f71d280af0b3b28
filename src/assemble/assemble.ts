import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Draft, type FieldPath, type Origin, trust } from '../record/draft.js'
import type { History } from '../record/history.js'
import type { Names } from '../record/names.js'
import { compare, normalise } from '../record/normal-form.js'
import type { BookReview } from '../record/review.js'
import type { Serial } from '../record/serial.js'
import { bestDate } from './best-date.js'
import { books } from './books.js'
import { close } from './close.js'
import { type Defaults, withDefaults } from './defaults.js'
import { withGaps } from './gaps.js'
import { issns } from './issns.js'
import { best, type Mergers, mergeFields, type Merging, object, union } from './merging.js'
import { people } from './people.js'
import { texts } from './texts.js'
import type { TypedCell } from './worksheet/typed-row.js'

/** What normal form forgets of the printed order, and addresses need. */
export interface Printed {
  /** Which of the record's books was printed first. */
  readonly firstBook?: number
  /** The first of the journal's parallel titles. */
  readonly journal?: string
}

/** One review, made of all that its sources say. */
export interface Assembled {
  /** The strongest source key: what the worksheet and the report call the review. */
  readonly key: string
  /** Every source key. */
  readonly keys: readonly string[]
  /** In normal form. */
  readonly record: BookReview
  readonly printed: Printed
  /** Where each book of the record stood before the books were sorted. */
  readonly order: readonly number[]
  readonly origins: ReadonlyMap<FieldPath, Origin>
  /** Fields of which a person says that there is no value. */
  readonly closed: readonly FieldPath[]
  /** Fields on which two sources differ that are trusted alike. */
  readonly disputed: ReadonlySet<FieldPath>
  /** The documents of a graph of ours that it was read from. */
  readonly names?: Names
  /** What a person filled in in the worksheet. */
  readonly typed?: readonly TypedCell[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How every field of a journal is merged. */
export const serialMergers: Mergers<Serial> = {
  titles: texts,
  issns,
  publishers: best,
  volume: best,
  issue: best,
  date: bestDate,
  gaps: () => undefined,
}

const historyMergers: Mergers<History> = {
  received: bestDate,
  revised: best,
  accepted: bestDate,
  online: bestDate,
  published: bestDate,
}

/** How every field is merged. */
const mergers: Mergers<BookReview> = {
  titles: texts,
  abstracts: texts,
  contributors: people,
  books,
  serial: object(serialMergers),
  pages: best,
  locator: best,
  history: object(historyMergers),
  language: best,
  doi: best,
  identifiers: union,
  page: best,
  licence: best,
  rights: best,
  keywords: best,
  rating: best,
  references: best,
  notices: union,
  gaps: () => undefined,
  sources: union,
  recordLicence: best,
  modified: best,
}

/**
 * Makes one record of the drafts of one review. The more trusted value wins; two that are trusted alike and differ are a finding.
 * What a person said of them to have no value is closed: no gap, no finding.
 *
 * @param drafts at least one, in any order: the result does not depend on it.
 */
export function assemble(drafts: readonly Draft[], defaults: Defaults = {}): Assembled {
  const sorted = [...drafts].sort((a, b) => strength(b) - strength(a) || compare(a.key, b.key) || compare(sourceOf(a), sourceOf(b)))
  const key = (sorted.find((draft) => draft.record.doi !== undefined) ?? sorted.find((draft) => !isTyped(draft)) ?? sorted[0])?.key ?? ''
  const merging: Merging = { key, origins: new Map(), disputed: new Set(), diagnostics: [], bookPlaces: new Map() }
  const merged = sorted.length === 1 && sorted[0] !== undefined ? alone(sorted[0], merging) : together(sorted, merging)
  const { open, closed } = close(merged, sorted, merging)
  const asPrinted = withGaps(withDefaults(published(open), defaults, merging.origins), closed)
  const { record, order } = normalise(asPrinted)
  const moved = (path: FieldPath): FieldPath => movedBook(path, order)
  const names = sorted.find((draft) => draft.names !== undefined)?.names
  return {
    key,
    keys: [...new Set(sorted.map((draft) => draft.key))].sort(compare),
    record,
    printed: printedOf(asPrinted, order),
    order,
    origins: new Map([...merging.origins].map(([path, origin]) => [moved(path), origin])),
    closed: closed.map(moved),
    disputed: new Set([...merging.disputed].map(moved)),
    ...(names && sorted.length === 1 && { names }),
    diagnostics: merging.diagnostics,
  }
}

function printedOf({ books, serial }: BookReview, order: readonly number[]): Printed {
  const firstBook = (books?.length ?? 0) > 1 ? order.indexOf(0) : 0
  const journal = serial?.titles?.[0]?.value
  return { ...(firstBook > 0 && { firstBook }), ...(journal !== undefined && { journal }) }
}

/** The path of a book's field after the books were sorted. */
function movedBook(path: FieldPath, order: readonly number[]): FieldPath {
  const [whole, number] = /^books\[(\d+)\]/.exec(path) ?? []
  const now = number === undefined ? -1 : order.indexOf(Number(number))
  return whole === undefined || now === -1 ? path : `books[${now}]${path.slice(whole.length)}`
}

function alone(draft: Draft, { origins }: Merging): BookReview {
  for (const [path, origin] of draft.origins) origins.set(path, origin)
  return draft.record
}

function together(drafts: readonly Draft[], merging: Merging): BookReview {
  const whole = drafts.map((draft) => ({ value: draft.record, path: '', draft }))
  const first = drafts.find((draft) => !isTyped(draft)) ?? drafts[0]
  const origin = first?.origins.get('')
  if (origin !== undefined) merging.origins.set('', origin)
  return mergeFields(mergers, whole, '', merging) ?? {}
}

function strength(draft: Draft): number {
  return draft.origins.get('')?.trust ?? trust.prose
}

/** Whether a draft is only what a person typed beside a source. */
function isTyped(draft: Draft): boolean {
  return strength(draft) === trust.person
}

function sourceOf(draft: Draft): string {
  return draft.record.sources?.map(({ hash }) => hash).join() ?? ''
}

/** A cover date without an issue or volume to stand on is the date of publication, if no other is stated. */
function published(record: BookReview): BookReview {
  const { serial, history } = record
  if (serial?.date === undefined || history?.published !== undefined) return record
  const placed = (serial.titles ?? serial.issns) !== undefined && (serial.volume ?? serial.issue) !== undefined
  return placed ? record : { ...record, history: { ...history, published: serial.date } }
}
