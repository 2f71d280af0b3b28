import type { Contributor } from '../../record/contributor.js'
import { sameName } from '../../record/values/person-name.js'
import { slug } from '../../record/values/slug.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'

/** Lays one layer of facts over another: what the upper one states stands, what it is silent about shows through. */
export function layOver(upper: ReviewFacts, lower: ReviewFacts): ReviewFacts {
  const books = overBooks(upper.books ?? [], lower.books ?? [])
  const contributors = overPeople(upper.contributors ?? [], lower.contributors ?? [])
  return { ...over(upper, lower), ...(books.length > 0 && { books }), ...(contributors.length > 0 && { contributors }) }
}

function over<T extends object>(upper: T, lower: T): T {
  const result = { ...lower }
  for (const key in upper) {
    const value = upper[key]
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) result[key] = value
  }
  return result
}

/** One book over one, and several over those of the same title; what the upper layer does not name is not added to several. */
function overBooks(upper: readonly BookFacts[], lower: readonly BookFacts[]): readonly BookFacts[] {
  if (upper.length === 0) return lower
  const [first, second] = [upper[0], lower[0]]
  if (first !== undefined && second !== undefined && upper.length === 1 && lower.length === 1)
    return canBeOne(first, second) ? [overBook(first, second)] : upper
  return upper.map((book) => {
    const same = lower.find((other) => titleKey(other) !== '' && titleKey(other) === titleKey(book))
    return same === undefined ? book : overBook(book, same)
  })
}

/** Two layers of one page tell of one book unless their titles differ. */
export function canBeOne(upper: BookFacts, lower: BookFacts): boolean {
  const [one, other] = [titleKey(upper), titleKey(lower)]
  return one === '' || other === '' || one.startsWith(other) || other.startsWith(one)
}

function titleKey({ title }: BookFacts): string {
  return slug(title?.value.value.slice(0, 500) ?? '')
}

function overBook(upper: BookFacts, lower: BookFacts): BookFacts {
  const contributors = overPeople(upper.contributors ?? [], lower.contributors ?? [])
  const { subtitle, printedTitle, ...rest } = lower
  // A title goes with its own subtitle: that of another layer may be a part of the first one's title.
  const titles = upper.title === undefined ? { subtitle, printedTitle } : titleKey(upper) === titleKey(lower) ? { subtitle } : {}
  return { ...over<BookFacts>(upper, { ...rest, ...titles }), ...(contributors.length > 0 && { contributors }) }
}

/**
 * The people of the upper layer, each with what the lower one adds (an ORCID iD, a role where the upper one only says that they
 * contributed), and those of the lower layer whose role the upper one does not speak of.
 */
export function overPeople(upper: readonly Stated<Contributor>[], lower: readonly Stated<Contributor>[]): readonly Stated<Contributor>[] {
  const completed = upper.map((person) => completedBy(person, lower))
  const added = lower.filter(({ value }) => !completed.some((known) => known.value.role === value.role || isOneCreator(known.value, value)))
  return [...completed, ...added]
}

function completedBy(person: Stated<Contributor>, lower: readonly Stated<Contributor>[]): Stated<Contributor> {
  const { value } = person
  const other = lower.find((known) => known.value.name === value.name && (known.value.role === value.role || value.role === 'contributor'))
  return other === undefined ? person : { ...person, value: { ...other.value, ...value, role: other.value.role } }
}

/** Who is named as author in one layer is not the editor by another. */
function isOneCreator(known: Contributor, other: Contributor): boolean {
  return isCreator(known) && isCreator(other) && sameName(known.name, other.name)
}

function isCreator({ role }: Contributor): boolean {
  return role === 'author' || role === 'editor' || role === 'compiler'
}
