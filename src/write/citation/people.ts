import type { Contributor, Role } from '../../record/contributor.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { cleanLine } from '../../record/values/plain-text.js'

/** What a citation format knows of people. */
export interface PeopleRules {
  /** The roles that it has fields for, in the order in which they are written. */
  readonly roles: readonly Role[]
  /** Whether it tells organisations from persons. */
  readonly organizations: boolean
  /** Names as fields of their own (also a family name alone), which is the default; as `Family, Given` or else as printed; or all in one string. */
  readonly names?: 'fields' | 'inverted' | 'string'
}

/** People grouped by role, each as the fields of a citation format give them back: family and given names, or one name. */
export function citedPeople(
  people: readonly Contributor[],
  { roles, organizations, names = 'fields' }: PeopleRules,
): readonly Contributor[] {
  return roles.flatMap((role) => people.filter((person) => person.role === role).map((person) => citedPerson(person, organizations, names)))
}

/** People of the given roles in their own order, as the fields of a format that tells organizations from persons give them back. */
export function peopleInOrder(people: readonly Contributor[], roles: readonly Role[]): readonly Contributor[] {
  return people.flatMap((person) =>
    roles.includes(person.role) ? citedPeople([person], { roles: [person.role], organizations: true }) : [],
  )
}

function citedPerson(
  { role, name, family, given, orcid, kind }: Contributor,
  organizations: boolean,
  names: 'fields' | 'inverted' | 'string',
): Contributor {
  const [whole, last, first] = [cleanLine(name), cleanLine(family ?? ''), cleanLine(given ?? '')]
  const rest = { role, ...(orcid !== undefined && { orcid }) }
  if (kind === 'organization' && organizations) return { ...rest, name: whole, kind }
  if (names === 'string') return { ...rest, ...parsePersonName(invertedName({ name: whole, family: last, given: first })) }
  if (!isInverted(last, first) || (names === 'inverted' && first === '')) return { ...rest, ...parsePersonName(whole) }
  return { ...rest, name: `${first} ${last}`.trim(), family: last, ...(first !== '' && { given: first }) }
}

/** Whether the parts of a name are given, and not a full name in the place of the family name. */
export function isInverted(family: string, given: string): boolean {
  return family !== '' && (given !== '' || !family.includes(' '))
}

/** `Family, Given`; the name as printed where its parts are not both known. */
export function invertedName({ name, family = '', given = '' }: Pick<Contributor, 'name' | 'family' | 'given'>): string {
  const [last, first] = [cleanLine(family), cleanLine(given)]
  return last !== '' && first !== '' ? `${last}, ${first}` : cleanLine(name)
}
