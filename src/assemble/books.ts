import type { Book } from '../record/book.js'
import { type Draft, type FieldPath, trust } from '../record/draft.js'
import { splitBook } from '../record/normal-form.js'
import { slug } from '../record/values/slug.js'
import { bestDate } from './best-date.js'
import { best, byTrust, type Merger, type Mergers, mergeFields, type Merging, type Stated, trustOf, union } from './merging.js'
import { people } from './people.js'
import { texts } from './texts.js'

/** How every field of a book is merged. */
export const bookMergers: Mergers<Book> = {
  titles: texts,
  subtitle: best,
  printedTitle: best,
  contributors: people,
  publishers: best,
  places: best,
  date: bestDate,
  edition: best,
  volume: best,
  series: best,
  language: best,
  formats: formats(),
  doi: best,
  page: best,
  extent: best,
  gaps: () => undefined,
}

/** What a person says of the formats is all of them, but for the kind of each; machines add up. */
function formats(): Merger<NonNullable<Book['formats']>> {
  return (stated, path, merging) => {
    const all = union(stated, path, merging) ?? []
    const typed = stated.filter((one) => trustOf(one) === trust.person)
    const kept = typed.length === 0 ? all : (best(typed, path, merging) ?? [])
    return kept
      .map((format) =>
        format.kind === undefined ? (all.find(({ isbn, kind }) => isbn === format.isbn && kind !== undefined) ?? format) : format,
      )
      .filter((format, i, list) => list.findIndex(({ isbn, kind }) => isbn === format.isbn && kind === format.kind) === i)
  }
}

/**
 * The reviewed books of several drafts: the same book is one by an ISBN or DOI, else by its title, else by its place in lists
 * of one length. The order is that of the longest list.
 */
export function books(stated: readonly Stated<readonly Book[]>[], path: FieldPath, merging: Merging): readonly Book[] | undefined {
  const groups = groupsOf(stated)
  const merged = groups.flatMap((group, i) => mergeFields(bookMergers, withOneTitle(group), `${path}[${i}]`, merging) ?? [])
  for (const [i, group] of groups.entries()) {
    for (const one of group) placesOf(one.draft, merging).set(Number(/(\d+)\]$/.exec(one.path)?.[1]), i)
    const origin = group.map((one) => one.draft.origins.get(one.path)).find((found) => found !== undefined)
    if (origin !== undefined) merging.origins.set(`${path}[${i}]`, origin)
  }
  return merged.length === 0 ? undefined : merged
}

function placesOf(draft: Draft, { bookPlaces }: Merging): Map<number, number> {
  const places = bookPlaces.get(draft) ?? new Map<number, number>()
  bookPlaces.set(draft, places)
  return places
}

/**
 * Subtitles go with their title: where a more trusted draft has another title, those of the others are no part of it. Titles are
 * split first, because one draft may have split what another has whole.
 */
function withOneTitle(group: readonly Stated<Book>[]): readonly Stated<Book>[] {
  const split = byTrust(group.map((one) => ({ ...one, value: splitBook(one.value) })))
  const title = split.map(({ value }) => value.titles?.[0]?.value).find((printed) => printed !== undefined)
  return split.map((one) => {
    const own = one.value.titles?.[0]?.value
    if (own === undefined || slug(own) === slug(title ?? '')) return one
    const { subtitle: _s, printedTitle: _p, ...value } = one.value
    return { ...one, value }
  })
}

function groupsOf(stated: readonly Stated<readonly Book[]>[]): readonly Stated<Book>[][] {
  const groups: Stated<Book>[][] = []
  const lists = [...byTrust(stated)].sort((a, b) => b.value.length - a.value.length)
  for (const list of lists) {
    const known = groups.length
    const free = new Set(groups)
    const left = list.value.flatMap((value, i): Stated<Book>[] => {
      const one = { value, path: `${list.path}[${i}]`, draft: list.draft }
      return take(
        [...free].find((group) => group.some((other) => isSame(other.value, value))),
        one,
        free,
      )
        ? []
        : [one]
    })
    for (const one of left) {
      const group = groups[list.value.indexOf(one.value)]
      const fits = group !== undefined && free.has(group) && fitsByPlace(group, one, list.value.length, known)
      if (!take(fits ? group : undefined, one, free)) groups.push([one])
    }
  }
  return groups
}

function take(group: Stated<Book>[] | undefined, one: Stated<Book>, free: Set<Stated<Book>[]>): boolean {
  if (group === undefined) return false
  group.push(one)
  return free.delete(group)
}

/**
 * A book may be the one that has its place in a list of the same length: the only one, one without a title, or one whose title a
 * person typed. Where a person typed no title, it is the place that says which book is meant.
 */
function fitsByPlace(group: readonly Stated<Book>[], one: Stated<Book>, length: number, known: number): boolean {
  const isUntitled = group.every(({ value }) => value.titles === undefined)
  const isTyped = [...group, one].some((each) => trustOf(each) === trust.person)
  if (length !== known) return isUntitled && isTyped
  return length === 1 || isTyped || isUntitled || one.value.titles === undefined
}

/** Whether two descriptions of a book share an ISBN, a DOI, or a title. */
export function isSame(a: Book, b: Book): boolean {
  if (a.formats?.some(({ isbn }) => b.formats?.some((other) => other.isbn === isbn))) return true
  if (a.doi !== undefined && a.doi === b.doi) return true
  const titles = titlesOf(a)
  return titlesOf(b).some((title) => title !== '' && titles.includes(title))
}

function titlesOf(book: Book): string[] {
  return (book.titles ?? []).flatMap(({ value }) => [slug(value), slug(`${value} ${book.subtitle ?? ''}`)])
}
