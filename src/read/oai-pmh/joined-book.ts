import { plainLine } from '../markup-text.js'
import { fold } from '../heading/fold.js'
import type { HeadingBook, HeadingPerson } from '../heading/index.js'
import type { Stated, StatedBook, StatedPerson } from '../stated/stated-review.js'
import { isbnCore } from './isbn-in.js'

/** A book as prose has it: in a citation, or in the title of the review. */
export interface CitedBook {
  readonly book: HeadingBook
  readonly from: Stated
}

/**
 * The record of a book, with what the prose beside it says and the record leaves out: who of the creators edited (Dublin Core has
 * creators alone), people that the record does not name, the whole of a title of which it has the beginning, the year.
 */
export function joinedBook(record: StatedBook, cited: readonly CitedBook[]): StatedBook {
  const title = betterTitle(record, cited)
  const dated = cited.find(({ book }) => book.year !== undefined)
  return {
    ...record,
    people: joinedPeople(record, cited, lettersOf(plainLine((title ?? record.titles?.[0])?.text ?? ''))),
    ...(title && { titles: [title] }),
    ...(record.date === undefined && dated?.book.year !== undefined && { date: { ...dated.from, text: dated.book.year.value } }),
  }
}

/** Which of the cited books a record is about: that of its ISBN. */
export function citedAs(record: StatedBook, cited: readonly CitedBook[]): readonly CitedBook[] {
  const isbns = (record.isbns ?? []).map(({ text }) => isbnCore(text))
  return cited.filter(({ book }) => book.isbns.some(({ value }) => isbns.includes(isbnCore(value.printed))))
}

/** The title of a record, in letters and digits alone. */
export function recordTitle(record: StatedBook): string {
  return lettersOf(plainLine(record.titles?.[0]?.text ?? ''))
}

export function titleOf({ title, subtitle, printedTitle }: HeadingBook): string {
  return printedTitle ?? (subtitle === undefined ? title.value : `${title.value}: ${subtitle.value}`)
}

/**
 * The book's own record has the short title; prose that begins with it has the whole, or the subtitle to a title spelt a little
 * differently. Where the record goes on with somebody whom prose names behind the title, the title ends before.
 */
function betterTitle(record: StatedBook, cited: readonly CitedBook[]): Stated | undefined {
  const [title] = record.titles ?? []
  const own = recordTitle(record)
  if (title === undefined || own === '') return undefined
  const shorter = cited.find(({ book }) => {
    const start = lettersOf(titleOf(book))
    return own.startsWith(start) && book.people.some(({ value }) => own.slice(start.length).includes(lettersOf(value.name)))
  })
  if (shorter !== undefined) return { ...shorter.from, text: titleOf(shorter.book) }
  const longer = cited.find(({ book }) => lettersOf(titleOf(book)).startsWith(own) && lettersOf(titleOf(book)) !== own)
  if (longer !== undefined) return { ...longer.from, text: titleOf(longer.book) }
  const subtitle = cited.find(({ book }) => differsLittle(own, lettersOf(book.title.value)))?.book.subtitle
  return subtitle && { ...title, text: `${title.text.trim().replace(/[.:]$/, '')}: ${subtitle.value}` }
}

/** @param title the letters of the book's title: who is named there is no contributor. */
function joinedPeople(record: StatedBook, cited: readonly CitedBook[], title: string): readonly StatedPerson[] {
  const named = cited.map(({ book, from }) => book.people.map(({ value }) => ({ ...value, place: from.place })))
  const people = (record.people ?? []).map((person) => inOrder(person, named.flat()))
  const inRoles = people.flatMap((person) => {
    if (person.role !== 'author') return [person]
    const calls = named.map((list) => list.filter((other) => isSamePerson(person, other)))
    // "ed. by A. Berg … translation by A. Berg": in both roles.
    const said = calls.find((list) => list.some(({ role }) => role !== 'author')) ?? []
    return said.length === 0 ? [person] : said.map((call) => ({ ...person, ...roleOf(call) }))
  })
  const first = named.find((list) => list.length > 0) ?? []
  const more = first.filter(
    (other) =>
      !people.some((person) => isSamePerson(person, other) || sharesFamily(person, other)) && !title.includes(lettersOf(other.name)),
  )
  return [...withOthers(inRoles, first, cited), ...more.map((person) => ({ name: person.name, place: person.place, ...roleOf(person) }))]
}

/** "Fried Johannes", "Frédéric, Duval": prose has the parts of the name in their order. */
function inOrder(person: StatedPerson, named: readonly HeadingPerson[]): StatedPerson {
  const printed = wordsOf(person.name ?? '')
  const sorted = (words: readonly string[]): string => [...words].sort().join(' ')
  const other = named.find(({ name }) =>
    person.name?.includes(',') === true ? wordsOf(name).join(' ') === printed.join(' ') : sorted(wordsOf(name)) === sorted(printed),
  )
  return other === undefined || printed.length < 2 ? person : { ...person, name: other.name }
}

/** "G. Blieck et al. (dir.)": where all that prose names have one role, the others of the record have it too. */
function withOthers(
  people: readonly StatedPerson[],
  named: readonly HeadingPerson[],
  cited: readonly CitedBook[],
): readonly StatedPerson[] {
  const [first] = named
  const isShort = cited.some(({ from }) => /\bet al\b|\bu\. ?a\.(?=[\s,;(]|$)|\band others\b/i.test(from.text))
  if (first === undefined || !isShort || named.some(({ role }) => role !== first.role)) return people
  return people.map((person) => (person.role === 'author' ? { ...person, ...roleOf(first) } : person))
}

function roleOf({ role, printedRole }: HeadingPerson): Pick<StatedPerson, 'role' | 'printedRole'> {
  return { role, ...(printedRole !== undefined && { printedRole }) }
}

/** Whether prose names the person of a record: with all words of the family name, and given names that begin as theirs do. */
export function isSamePerson({ name = '' }: StatedPerson, other: HeadingPerson): boolean {
  const [family = '', given = ''] = plainLine(name).split(',')
  const [words, initials] = [wordsOf(other.name), wordsOf(given).map((word) => word.charAt(0))]
  const families = wordsOf(family)
  if (families.length > 0 && isSpeltLike(families.join(''), words) && initials.includes(words[0]?.charAt(0) ?? '')) return true
  // "Trumbore Jones, Anna" is printed "A. Jones" as often as not.
  if (families.length > 1 && families.includes(words.at(-1) ?? '') && initials.includes(words[0]?.charAt(0) ?? '')) return true
  if (families.length === 0 || !families.every((word) => words.includes(word))) return false
  const rest = words.filter((word) => !families.includes(word))
  return rest.length === 0 || initials.length === 0 || rest.some((word) => initials.includes(word.charAt(0)))
}

/** "Viellliard" and "Vielliard", "Mc Donough" and "McDonough": all but two letters stand at the same ends of both. */
function isSpeltLike(family: string, words: readonly string[]): boolean {
  return [1, 2, 3].some((count) => {
    const other = words.slice(Math.max(1, words.length - count)).join('')
    return differsLittle(family, other)
  })
}

/** Whether all but two letters stand at the same ends of both. */
function differsLittle(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length)
  if (length < 4 || Math.abs(one.length - other.length) > 2) return false
  let [start, end] = [0, 0]
  while (start < length && one.charAt(start) === other.charAt(start)) start++
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end >= length - 2 && start + end > length / 2
}

/** Whether both end with one name: spellings of one person as often as not, and nobody to be added. */
export function sharesFamily({ name = '' }: StatedPerson, other: HeadingPerson): boolean {
  const last = wordsOf(other.name).at(-1)
  return last !== undefined && wordsOf(plainLine(name)).includes(last)
}

export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]{1,60}/gu) ?? []
}

export function lettersOf(text: string): string {
  return wordsOf(text).join('')
}
