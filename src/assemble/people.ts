import type { Contributor, Role } from '../record/contributor.js'
import type { FieldPath } from '../record/draft.js'
import { fullerName, sameName } from '../record/values/person-name.js'
import { byTrust, carry, dispute, type Merging, type Stated, trustOf } from './merging.js'

/**
 * Contributors from several drafts. For each role the most trusted list counts; the others only fill in what it leaves out about
 * the same people: name parts, an ORCID iD and, where they are trusted alike, the fuller spelling of a name.
 */
export function people(
  stated: readonly Stated<readonly Contributor[]>[],
  path: FieldPath,
  merging: Merging,
): readonly Contributor[] | undefined {
  const lists = byTrust(stated)
  const merged: Contributor[] = []
  for (const role of rolesOf(lists)) {
    const holding = lists.filter(({ value }) => value.some((one) => one.role === role))
    const [winner, ...others] = holding
    if (winner === undefined) continue
    const list = winner.value.filter((one) => one.role === role)
    const rival = others.find(
      (other) =>
        trustOf(other) === trustOf(winner) &&
        !samePeople(
          list,
          other.value.filter((one) => one.role === role),
        ),
    )
    if (rival !== undefined) dispute(winner, rival, path, merging)
    merged.push(...list.map((one) => filled(one, winner, lists)))
    if (merging.origins.get(path) === undefined) carry(winner, path, merging)
    carryPeople(winner, list, merged.length - list.length, path, merging)
  }
  return merged.length === 0 ? undefined : merged
}

function rolesOf(lists: readonly Stated<readonly Contributor[]>[]): readonly Role[] {
  return [...new Set(lists.flatMap(({ value }) => value.map(({ role }) => role)))]
}

function samePeople(a: readonly Contributor[], b: readonly Contributor[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => sameName(one.name, other.name)))
}

function filled(one: Contributor, winner: Stated<unknown>, lists: readonly Stated<readonly Contributor[]>[]): Contributor {
  let merged = one
  for (const other of lists) {
    if (other.draft === winner.draft) continue
    const match = other.value.find((candidate) => candidate.kind === one.kind && sameName(candidate.name, one.name))
    if (match !== undefined) merged = fillIn(merged, match, trustOf(other) === trustOf(winner))
  }
  return merged
}

/** One person in two spellings: the name parts of the other where this one has none, and its name if it is fuller. */
export function fillIn(one: Contributor, other: Contributor, mayRename: boolean): Contributor {
  const name = mayRename ? fullerName(one.name, other.name) : one.name
  const family = one.family ?? other.family
  const orcid = one.orcid ?? other.orcid
  const given = givenOf(name, family) ?? one.given ?? other.given
  const printedRole = one.printedRole ?? (other.role === one.role ? other.printedRole : undefined)
  return {
    ...one,
    name,
    ...(family !== undefined && { family }),
    ...(family !== undefined && given !== undefined && { given }),
    ...(orcid !== undefined && { orcid }),
    ...(printedRole !== undefined && { printedRole }),
  }
}

/** The given names in a full name whose family name is known. */
function givenOf(name: string, family: string | undefined): string | undefined {
  return family !== undefined && name.endsWith(` ${family}`) ? name.slice(0, -family.length - 1) : undefined
}

function carryPeople(
  winner: Stated<readonly Contributor[]>,
  list: readonly Contributor[],
  offset: number,
  path: FieldPath,
  merging: Merging,
): void {
  list.forEach((one, i) => {
    const from = winner.value.indexOf(one)
    carry({ ...winner, path: `${winner.path}[${from}]` }, `${path}[${offset + i}]`, merging)
  })
}
