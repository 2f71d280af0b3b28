import type { Draft } from '../../src/record/draft.js'
import type { Reading } from '../../src/read/reader.js'
import { bare, fields, reviewersOf } from './fields.js'
import type { GoldRecord, GoldReview } from './gold.js'

/** Values in the gold, values given by the reader, and how many of these are the same. */
export interface Score {
  stated: number
  given: number
  right: number
}

export interface Miss {
  readonly record: string
  readonly field: string
  readonly gold: readonly string[]
  readonly read: readonly string[]
}

export interface FormatScore {
  readonly fields: Map<string, Score>
  readonly misses: Miss[]
  /** Gold reviews that did not come out. */
  readonly lost: string[]
  /** Records that are no review of a book, of which one came out all the same. */
  readonly invented: string[]
  /** Reviewers who stand among a book's people, or the other way round. */
  readonly confused: string[]
  reviews: number
  negatives: number
}

export function emptyScore(): FormatScore {
  return { fields: new Map(), misses: [], lost: [], invented: [], confused: [], reviews: 0, negatives: 0 }
}

/** Compares what a reader made of a file with what a person read in it. */
export function scoreFile(score: FormatScore, gold: readonly GoldRecord[], readings: readonly Reading[]): void {
  const drafts = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  for (const record of gold) {
    const draft = draftOf(record, drafts)
    const name = `${record.file}${record.record === undefined ? '' : ` ${record.record}`}`
    if (record.review === undefined) {
      score.negatives += 1
      if (draft?.record.books !== undefined) score.invented.push(name)
      continue
    }
    score.reviews += 1
    if (draft === undefined) score.lost.push(name)
    for (const { name: field, gold: stated, read } of fields) {
      const [wanted, given] = [stated(record.review), draft === undefined ? [] : read(draft.record)]
      // What the gold leaves open is not measured.
      if (wanted === undefined) continue
      addScore(score.fields, field, countedIn(wanted, given))
      if (!isSame(wanted, given)) score.misses.push({ record: name, field, gold: wanted, read: given })
    }
    if (draft !== undefined && isConfused(record.review, draft)) score.confused.push(name)
  }
}

/** The draft that a gold record speaks of: told by DOI, key, identifier, or the beginning of its title. */
function draftOf({ record }: GoldRecord, drafts: readonly Draft[]): Draft | undefined {
  if (record === undefined) return drafts[0]
  const wanted = bare(record)
  const exact = drafts.find(({ key, record: { doi, identifiers } }) =>
    [key, key.split('#').at(-1), doi, ...(identifiers ?? []).map(({ value }) => value)].some(
      (name) => name !== undefined && bare(name) === wanted,
    ),
  )
  return exact ?? drafts.find(({ record: { titles } }) => (titles ?? []).some(({ value }) => bare(value).startsWith(wanted)))
}

/** What a reader gave of a field beside what stands there; a value that stands there twice is to be given twice. */
export function countedIn(wanted: readonly string[], given: readonly string[]): Score {
  const left = [...given]
  const right = wanted.filter((value) => {
    const at = left.indexOf(value)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  return { stated: wanted.length, given: given.length, right: right.length }
}

export function addScore(scores: Map<string, Score>, field: string, { stated, given, right }: Score): void {
  const known = scores.get(field) ?? { stated: 0, given: 0, right: 0 }
  scores.set(field, { stated: known.stated + stated, given: known.given + given, right: known.right + right })
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
}

/** A reviewer among a book's people, or a book's author among the reviewers, where the source has them apart. */
function isConfused(gold: GoldReview, { record }: Draft): boolean {
  const reviewers = new Set((gold.reviewers ?? []).map(bare))
  const people = new Set(gold.books.flatMap(({ people }) => people ?? []).map(([name]) => bare(name)))
  const readReviewers = reviewersOf(record.contributors).map(bare)
  const readPeople = (record.books ?? []).flatMap(({ contributors }) => contributors ?? []).map(({ name }) => bare(name))
  return (
    readReviewers.some((name) => people.has(name) && !reviewers.has(name)) ||
    readPeople.some((name) => reviewers.has(name) && !people.has(name))
  )
}

export function precision({ right, given }: Score): number {
  return given === 0 ? 1 : right / given
}

export function recall({ right, stated }: Score): number {
  return stated === 0 ? 1 : right / stated
}
