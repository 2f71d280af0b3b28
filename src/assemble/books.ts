import type { Book } from '../record/book.js'
import type { FieldPath } from '../record/draft.js'
import { splitBook } from '../record/normal-form.js'
import { slug } from '../record/values/slug.js'
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
  date: best,
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

/** What a person says of the formats is all of them; machines add up. */
function formats(): Merger<NonNullable<Book['formats']>> {
  return (stated, path, merging) => {
    const typed = stated.filter((one) => trustOf(one) === 3)
    if (typed.length > 0) return best(typed, path, merging)
    const all = union(stated, path, merging) ?? []
    return all.filter(({ isbn, kind }) => kind !== undefined || !all.some((other) => other.isbn === isbn && other.kind !== undefined))
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
    const origin = group.map((one) => one.draft.origins.get(one.path)).find((found) => found !== undefined)
    if (origin !== undefined) merging.origins.set(`${path}[${i}]`, origin)
  }
  return merged.length === 0 ? undefined : merged
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
    const taken = new Set<Stated<Book>[]>()
    const known = groups.length
    list.value.forEach((book, i) => {
      const one = { value: book, path: `${list.path}[${i}]`, draft: list.draft }
      const free = groups.slice(0, known).filter((group) => !taken.has(group))
      const found = free.find((group) => group.some(({ value }) => isSame(value, book))) ?? byPlace(groups, free, book, i, list.value.length, known)
      if (found === undefined) groups.push([one])
      else {
        found.push(one)
        taken.add(found)
      }
    })
  }
  return groups
}

function byPlace(
  groups: readonly Stated<Book>[][],
  free: readonly Stated<Book>[][],
  book: Book,
  i: number,
  length: number,
  known: number,
): Stated<Book>[] | undefined {
  const place = length === known ? groups[i] : undefined
  if (place === undefined || !free.includes(place)) return undefined
  return length === 1 || book.titles === undefined || place.every(({ value }) => value.titles === undefined) ? place : undefined
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
