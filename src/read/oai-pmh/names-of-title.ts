import type { Stated, StatedBook } from '../stated/stated-review.js'
import { type CitedBook, isSamePerson, lettersOf, titleOf } from './joined-book.js'

export interface NamedAnew {
  readonly record: StatedBook
  /** Creators whom the title of the record and the review both know nothing of. */
  readonly contradicted: readonly Stated[]
}

/**
 * A record of a book whose creator is somebody else than the name before its title: "Thévenaz Modestin, Clémence - Un mariage contesté",
 * by "Lehmann, Prisca". Where prose names the one before the title as the book's, this is its author, and the creator is reported.
 */
export function namesOfTitle(record: StatedBook, prose: readonly CitedBook[]): NamedAnew {
  const [title] = record.titles ?? []
  const end = title?.text.indexOf(' - ') ?? -1
  if (title === undefined || end === -1) return { record, contradicted: [] }
  const rest = title.text.slice(end + 3)
  const named = prose.filter(({ book }) => lettersOf(titleOf(book)).startsWith(lettersOf(rest))).flatMap(({ book }) => book.people)
  const isNamed = (name: string): boolean => named.some(({ value }) => isSamePerson({ name, role: 'author', place: title.place }, value))
  const names = title.text.slice(0, end).split(';').map((name) => name.trim()) // prettier-ignore
  if (named.length === 0 || !names.every((name) => name.includes(',') && isNamed(name))) return { record, contradicted: [] }
  const others = (record.people ?? []).filter(({ name = '' }) => !isNamed(name))
  const known = (record.people ?? []).filter((person) => !others.includes(person))
  const missing = names.filter((name) => !known.some((person) => person.name === name))
  return {
    record: {
      ...record,
      titles: [{ ...title, text: rest }],
      people: [...missing.map((name) => ({ name, role: 'author' as const, place: title.place })), ...known],
    },
    contradicted: others.map(({ name = '', place }) => ({ text: name, place })),
  }
}
