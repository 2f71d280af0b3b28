import { type Marks, marksOf } from '../assemble/join.js'
import { complain } from '../diagnostics/complain.js'
import { blocks, type Diagnostic } from '../diagnostics/diagnostic.js'
import { detect, detectInstead } from '../read/detect.js'
import type { Reader, Reading, ReadOptions, Source } from '../read/reader.js'
import { type Draft, trust } from '../record/draft.js'
import { fileAside } from './file-aside.js'
import { draftToText } from './spooled.js'
import type { Spool } from './spool.js'

/** One input, and the file of corrections that a person put beside it. */
export interface Input {
  /** As the user named it. */
  readonly name: string
  /** What its records are called after where they have no key of their own: the path below the input folder. */
  readonly key: string
  /** It was found in a folder, and not named by the user. */
  readonly inFolder?: boolean
  /** Absent where it could not be opened: the diagnostics say why. */
  readonly source?: Source
  /** `page.review.yaml` beside `page.txt`. */
  readonly companion?: Source
  /** What went wrong while the input was opened, or is worth saying of it. */
  readonly diagnostics?: readonly Diagnostic[]
}

export interface ReadPlan {
  readonly readers: readonly Reader[]
  /** What reads companions. */
  readonly companionReader: Reader
  /** A reader's id: the format is not detected. */
  readonly from?: string
  readonly options: ReadOptions
}

/** What the pass over the inputs keeps in memory of each draft. */
export interface ReadDraft {
  readonly marks: Marks
  /** Its place in the spool. */
  readonly at: number
}

export interface ReadInputs {
  readonly drafts: readonly ReadDraft[]
  readonly inputs: number
  readonly unreadable: number
  readonly passedOver: ReadonlyMap<string, number>
}

/** Reads every input into drafts. What cannot be read is a finding; the others go on. */
export async function readInputs(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  plan: ReadPlan,
  spool: Spool,
  find: (diagnostic: Diagnostic) => void,
): Promise<ReadInputs> {
  const drafts: ReadDraft[] = []
  const passedOver = new Map<string, number>()
  let count = 0
  let unreadable = 0
  for await (const input of inputs) {
    count += 1
    const unit = input.companion === undefined ? undefined : input.name
    const before = drafts.length + sum(passedOver)
    let isTold = tell(input.diagnostics, find)
    for await (const reading of readOne(input, plan)) {
      isTold = tell(reading.diagnostics, find) || isTold
      if (reading.passedOver !== undefined) {
        // Reasons are counted and listed: the same one with and without its full stop is one.
        const reason = asReason(reading.passedOver)
        passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1)
      }
      if (reading.draft !== undefined) drafts.push({ marks: marksOf(reading.draft, unit), at: spool.put(draftToText(reading.draft)) })
    }
    if (drafts.length + sum(passedOver) > before) continue
    unreadable += 1
    if (!isTold) find(complain('read/input-holds-a-review', {}, { place: { file: input.name } }))
  }
  // Records that are no reviews are no finding, unless there is nothing else.
  if (drafts.length === 0 && unreadable === 0 && count > 0) find(complain('read/input-holds-a-review', { other: listed(passedOver) }))
  return { drafts, inputs: count, unreadable, passedOver }
}

/** Hands findings on; whether one of them says why an input gives no review. */
function tell(diagnostics: readonly Diagnostic[] = [], find: (diagnostic: Diagnostic) => void): boolean {
  diagnostics.forEach(find)
  return blocks(diagnostics) || diagnostics.some(({ rule }) => rule === 'assemble/review-has-a-source')
}

async function* readOne(input: Input, plan: ReadPlan): AsyncGenerator<Reading> {
  const { source, companion, name } = input
  if (source === undefined) return
  const named = plan.readers.find(({ id }) => id === plan.from)
  const reader = plan.from === undefined ? detect(plan.readers, source) : named
  const aside = fileAside(input, reader)
  const place = { file: name }
  if (source.head.trim() === '') yield { diagnostics: [complain('read/input-is-not-empty', {}, { place })] }
  else if (aside !== undefined) yield aside
  else if (reader === undefined) yield { diagnostics: [complain('read/format-is-known', {}, { place })] }
  else {
    const instead = named && detectInstead(named, plan.readers, source)
    if (named !== undefined && instead !== undefined)
      yield { diagnostics: [complain('read/format-is-the-named-one', { actual: named.id, expected: instead.id }, { place })] }
    const drafts: Draft[] = []
    for await (const reading of reader.read(source, plan.options)) {
      const { draft, ...rest } = rekeyed(reading, input)
      if (draft === undefined) yield rest
      else if (companion !== undefined) {
        drafts.push(draft)
        yield rest
      } else if (isCorrectionOfNothing(draft, input))
        yield { diagnostics: [complain('assemble/review-has-a-source', { actual: name }, { place })] }
      else yield { ...rest, draft }
    }
    if (companion !== undefined) yield* withCompanion(drafts, companion, plan)
  }
}

/** Keys that a reader made of the input's name begin with the path below the input folder instead: it is the same on every machine. */
function rekeyed(reading: Reading, { name, key }: Input): Reading {
  if (name === key || !reading.draft?.key.startsWith(name)) return reading
  const own = key + reading.draft.key.slice(name.length)
  const diagnostics = reading.diagnostics?.map((one) => (one.review === reading.draft?.key ? { ...one, review: own } : one))
  return { ...reading, draft: { ...reading.draft, key: own }, ...(diagnostics && { diagnostics }) }
}

/** A file of corrections that stands beside no input, and is no review by itself. */
function isCorrectionOfNothing(draft: Draft, { name }: Input): boolean {
  return /\.review\.ya?ml$/.test(name) && draft.record.books === undefined
}

/** The file beside a source of one review speaks of that review; where the source gave none, for itself. */
async function* withCompanion(drafts: readonly Draft[], companion: Source, plan: ReadPlan): AsyncGenerator<Reading> {
  for (const draft of drafts) yield { draft }
  const [first, ...more] = drafts
  for await (const reading of plan.companionReader.read(companion, plan.options)) {
    if (reading.draft === undefined || more.length === 0) yield first === undefined ? reading : keyed(reading, first.key)
    else yield { diagnostics: [complain('assemble/review-has-a-source', { actual: companion.name }, { place: { file: companion.name } })] }
  }
}

/** What a person typed beside a source belongs to the review that the source names. */
function keyed(reading: Reading, key: string): Reading {
  const diagnostics = reading.diagnostics?.map((diagnostic) => ({ ...diagnostic, review: key }))
  const own = reading.draft?.origins.get('')
  const origins = new Map(reading.draft?.origins)
  if (own !== undefined) origins.set('', { ...own, trust: trust.person })
  return {
    ...(reading.draft && { draft: { ...reading.draft, origins, key: reading.draft.record.doi === undefined ? key : reading.draft.key } }),
    ...(diagnostics && { diagnostics }),
  }
}

function listed(passedOver: ReadonlyMap<string, number>): string {
  return [...passedOver].map(([reason, count]) => `${count} × ${reason}`).join(', ')
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

/** A sentence as a reason in a list: it begins small and has no full stop. */
function asReason(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^(?:A|It|Nothing|The|What)(?= )/, (word) => word.toLowerCase())
}
