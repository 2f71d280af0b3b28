import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { Draft } from '../record/draft.js'
import { compare } from '../record/normal-form.js'
import { slug } from '../record/values/slug.js'

/** The marks by which two drafts are known to be of one review. */
export interface Marks {
  /** The source key. */
  readonly key: string
  readonly place?: Place
  readonly doi?: string
  /** Every name of the journal: titles and ISSNs. */
  readonly journals: readonly string[]
  readonly page: string
  readonly title: string
  /** Volume and issue, for what must not contradict. */
  readonly volume: string
  readonly issue: string
  /** Drafts of one unit (a source and the file beside it) are one review whatever they say. */
  readonly unit?: string
}

export function marksOf(draft: Draft, unit?: string): Marks {
  const { doi, serial, pages, locator, titles } = draft.record
  const place = draft.origins.get('')?.place
  return {
    key: draft.key,
    ...(place && { place }),
    ...(doi !== undefined && { doi }),
    journals: [...(serial?.titles ?? []).map(({ value }) => slug(value)), ...(serial?.issns ?? []).map(({ value }) => value)].filter(
      (name) => name !== '',
    ),
    page: slug(pages?.first ?? locator ?? ''),
    title: slug(titles?.[0]?.value ?? ''),
    volume: slug(serial?.volume ?? ''),
    issue: slug(serial?.issue ?? ''),
    ...(unit !== undefined && { unit }),
  }
}

export interface Joined {
  /** Indices of the drafts of each review. */
  readonly groups: readonly (readonly number[])[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Which drafts are of one review: same DOI; else same journal, first page and title, unless DOIs, volumes or issues contradict.
 * What agrees in all but one of journal, page and title is reported, not joined.
 */
export function join(marks: readonly Marks[]): Joined {
  const groups = new Map<number, number[]>()
  const unite = (members: readonly number[]): void => {
    for (const next of members.slice(1)) merge(groups, members[0] ?? next, next, marks)
  }
  for (const members of by(marks, ({ unit }) => (unit === undefined ? [] : [unit]))) unite(members)
  for (const members of by(marks, ({ doi }) => (doi === undefined ? [] : [doi]))) unite(members)
  const placed = by(marks, ({ journals, page, title }) =>
    page === '' || title === '' ? [] : journals.map((journal) => `${journal}|${page}|${title}`),
  )
  for (const members of placed) for (const a of members) for (const b of members) if (a < b) merge(groups, a, b, marks)
  const seen = new Set<readonly number[]>()
  const lists = marks.map((_, i) => groups.get(i) ?? [i]).filter((group) => !seen.has(group) && seen.add(group))
  return { groups: lists.map((group) => [...group].sort((a, b) => a - b)), diagnostics: nearMisses(marks, groups) }
}

function merge(groups: Map<number, number[]>, a: number, b: number, marks: readonly Marks[]): void {
  const one = groups.get(a) ?? [a]
  const other = groups.get(b) ?? [b]
  if (one === other || contradict(one, other, marks)) return
  one.push(...other)
  for (const i of one) groups.set(i, one)
}

function contradict(one: readonly number[], other: readonly number[], marks: readonly Marks[]): boolean {
  return one.some((i) => other.some((j) => differ(marks[i], marks[j])))
}

function differ(a: Marks | undefined, b: Marks | undefined): boolean {
  if (a === undefined || b === undefined || (a.unit !== undefined && a.unit === b.unit)) return false
  if (a.doi !== undefined && b.doi !== undefined) return a.doi !== b.doi
  return (a.volume !== '' && b.volume !== '' && a.volume !== b.volume) || (a.issue !== '' && b.issue !== '' && a.issue !== b.issue)
}

/** Drafts that share one of the keys, in lists of two and more, in sorted order. */
function by(marks: readonly Marks[], keysOf: (mark: Marks) => readonly string[]): number[][] {
  const lists = new Map<string, number[]>()
  marks.forEach((mark, i) => {
    for (const key of keysOf(mark)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [i])
      else list.push(i)
    }
  })
  return [...lists]
    .filter(([, list]) => list.length > 1)
    .sort(([a], [b]) => compare(a, b))
    .map(([, list]) => list)
}

/** More that agree in two marks than this are a habit of the journal ("Book reviews"), not a near miss. */
const manyAlike = 4

function nearMisses(marks: readonly Marks[], groups: ReadonlyMap<number, readonly number[]>): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  const alike: readonly (readonly [string, (mark: Marks) => readonly string[]])[] = [
    ['journal and title', ({ journals, title }) => (title.length < 12 ? [] : journals.map((journal) => `${journal}|${title}`))],
    [
      'journal and first page',
      ({ journals, page, volume }) => (page === '' || volume === '' ? [] : journals.map((journal) => `${journal}|${volume}|${page}`)),
    ],
    ['title and first page', ({ title, page }) => (title.length < 20 || page === '' ? [] : [`${title}|${page}`])],
  ]
  for (const [what, keysOf] of alike) {
    for (const members of by(marks, keysOf)) {
      if (members.length > manyAlike) continue
      for (const a of members) for (const b of members) if (a < b) note(a, b, what, marks, groups, found)
    }
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, diagnostic]) => diagnostic)
}

function note(
  a: number,
  b: number,
  what: string,
  marks: readonly Marks[],
  groups: ReadonlyMap<number, readonly number[]>,
  found: Map<string, Diagnostic>,
): void {
  const [one, other] = [marks[a], marks[b]]
  if (one === undefined || other === undefined || (groups.get(a) !== undefined && groups.get(a) === groups.get(b))) return
  if (differ(one, other)) return
  const [first = '', second = ''] = [one.key, other.key].sort(compare)
  const place = one.key === second ? one.place : other.place
  found.set(
    `${first} ${second}`,
    complain('assemble/sources-are-one-review', { actual: `${what} agree`, other: first }, { place, review: second }),
  )
}
