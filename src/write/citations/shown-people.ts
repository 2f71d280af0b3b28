import type { Contributor, Role } from '../../record/contributor.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { initialsOf } from './initials.js'

/** People of some roles, grouped by role, each by the name that a reference prints. */
export function shownPeople(people: readonly Contributor[], roles: readonly Role[], initials: boolean): readonly Contributor[] {
  return roles.flatMap((role) => people.filter((person) => person.role === role).flatMap((person) => shownPerson(person, initials) ?? []))
}

/**
 * A person's name as printed, and its parts where it can be inverted. The parts are known, or the name is printed inverted; what
 * stands behind them in the name is a suffix: "Martin Luther King Jr.".
 */
function shownPerson({ role, name, family, given, kind }: Contributor, initials: boolean): Contributor | undefined {
  const whole = cleanLine(name)
  if (kind === 'organization') return whole === '' ? undefined : { role, name: whole, kind }
  const [last, first] = [cleanLine(family ?? ''), cleanLine(given ?? '')]
  const parts = last !== '' && first !== '' ? { name: whole, family: last, given: first } : parsePersonName(whole)
  if (parts.family === undefined || parts.given === undefined) return parts.name === '' ? undefined : { role, name: parts.name }
  if (isFamilyFirst(parts.family) || isFamilyFirst(parts.given)) return { role, name: whole }
  return { role, ...inverted({ name: parts.name, family: parts.family, given: parts.given }, initials) }
}

interface InvertedName {
  readonly name: string
  readonly family: string
  readonly given: string
}

/** A name that its parts do not make is not printed: the parts are. */
function inverted({ name, family, given }: InvertedName, initials: boolean): InvertedName {
  const short = initials ? initialsOf(given) : given
  const joined = [`${given} ${family}`, `${given}${family}`].find((direct) => name === direct || name.startsWith(`${direct} `))
  if (joined === undefined) return { name: `${short} ${family}`, family, given: short }
  return { name: short === given ? name : `${short} ${family}${name.slice(joined.length)}`, family, given: short }
}

/** What stands behind family and given name, as in "Martin Luther King Jr.". */
export function suffixOf({ name, family = '', given = '' }: Contributor): string {
  const direct = [`${given} ${family} `, `${given}${family} `].find((begin) => name.startsWith(begin)) ?? name
  return name.slice(direct.length)
}

/** Names in these scripts have the family name in front already, and no comma behind it. */
function isFamilyFirst(part: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part)
}
