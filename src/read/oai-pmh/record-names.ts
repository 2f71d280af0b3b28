import type { Role } from '../../record/contributor.js'
import { fold } from '../heading/fold.js'
import { roleOfWords } from '../heading/roles.js'
import { givenNames } from '../heading/words/given-names.js'
import type { Stated, StatedPerson } from '../stated/stated-review.js'

export interface NamesApart {
  /** The title without the names before it. */
  readonly title: Stated
  readonly people: readonly StatedPerson[]
}

/**
 * The title of a record of a book, and its people. `Bates, David; Crick, Julia (eds.) - Writing Medieval Biography` repeats the creators
 * before the title, in whatever order the parts of the names stand; where the record has no creators, these are they.
 */
export function namesApart(title: Stated, creators: readonly Stated[]): NamesApart {
  const end = title.text.indexOf(' - ')
  const list = title.text.slice(0, Math.max(end, 0))
  const names = list.split(';').map((name) => name.trim())
  const known = new Set([...creators.map(({ text }) => keyOf(text)), keyOf(creators.map(({ text }) => text).join(' '))])
  const areNames = known.has(keyOf(list)) || names.every((name) => name === '' || known.has(keyOf(name)) || isInverted(name))
  if (end === -1 || !areNames) return { title, people: inOneRole(creators.flatMap(peopleOf)) }
  const named = creators.length > 0 ? creators : names.map((text) => ({ ...title, text }))
  const people = inOneRole(named.flatMap(peopleOf))
  const [role, printed] = roleIn(names.at(-1) ?? '')
  return {
    title: { ...title, text: title.text.slice(end + 3) },
    people: role === undefined ? people : people.map((person) => withRole(person, role, printed)),
  }
}

/** `Signori, Gabriela (Hg.)`, `Homeyer (†), Joachim`: a role, or a mark that is no part of the name. */
const mark = /\s?\((†|[\p{L} .]{0,20})\)|\s?†/u

function roleIn(name: string): readonly [role: Role | undefined, printed: string] {
  const printed = mark.exec(name)?.[1] ?? ''
  return [roleOfWords(fold(printed).replace(/[.]/g, '').trim()), printed]
}

function bareName(name: string): string {
  const [whole = '', printed] = mark.exec(name) ?? []
  const isMark = whole !== '' && (printed === undefined || printed === '' || printed === '†' || roleIn(name)[0] !== undefined)
  return (isMark ? name.replace(mark, '') : name).replace(/,(?:\s*,)+/g, ',').trim()
}

/** One person a creator, as a rule; `Chantal Antier, Olivier Lahaie, Marianne Walle` are three. */
function peopleOf({ text, place }: Stated): readonly StatedPerson[] {
  const [role, printed] = roleIn(text)
  const name = bareName(text)
  const parts = name.split(/,\s*/)
  const areSeveral = parts.length > 2 && parts.every((part) => /^\p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’'-]{1,30}){1,3}$/u.test(part))
  return (areSeveral ? parts : [name]).flatMap((one): readonly StatedPerson[] =>
    one === '' ? [] : [{ role: role ?? 'author', name: one, ...(role !== undefined && { printedRole: printed }), place }],
  )
}

/** A list of names prints their role once, behind the last. */
function inOneRole(people: readonly StatedPerson[]): readonly StatedPerson[] {
  const last = people.at(-1)
  const others = people.slice(0, -1)
  if (last?.printedRole === undefined || others.some(({ printedRole }) => printedRole !== undefined)) return people
  const { role, printedRole } = last
  return people.map((person) => withRole(person, role, printedRole))
}

function withRole(person: StatedPerson, role: Role, printedRole: string): StatedPerson {
  return person.printedRole === undefined ? { ...person, role, printedRole } : person
}

/** The words of a name, whatever their order. */
function keyOf(name: string): string {
  return (fold(name.split(';').map(bareName).join(' ')).match(/[\p{L}\p{N}]{1,60}/gu) ?? []).sort().join(' ')
}

/** `Fried, Johannes`: a family name before a given name that is known for one. */
function isInverted(name: string): boolean {
  const [, given] = /^\p{Lu}[\p{L}.’' -]{1,40}, (\p{Lu}[\p{L}’'-]{1,30})(?: [\p{L}.’'-]{1,30}){0,3}$/u.exec(bareName(name)) ?? []
  return given !== undefined && fold(given).split('-').some((part) => givenNames.has(part)) // prettier-ignore
}
