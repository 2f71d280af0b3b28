import type { Contributor, Role } from '../../record/contributor.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import { plainLine } from '../markup-text.js'
import { objects, string } from '../json-fields.js'

/** The keys of a record whose people did something for the review itself. */
const roles: readonly (readonly [key: string, role: Role])[] = [
  ['author', 'author'],
  ['translator', 'translator'],
]

/** The reviewers and the translators of the review, and the ORCID iDs that were refused. */
export function contributorsOf(record: JsonObject): {
  readonly people: readonly Contributor[]
  readonly refused: readonly { printed: string; reason: string }[]
} {
  const people: Contributor[] = []
  const refused: { printed: string; reason: string }[] = []
  for (const [key, role] of roles) {
    for (const item of objects(record, key)) {
      const person = nameOf(item)
      if (person === undefined) continue
      const printed = person.kind === undefined ? string(item, 'ORCID') : undefined
      const orcid = printed === undefined ? undefined : parseOrcid(printed)
      if (printed !== undefined && orcid?.ok === false) refused.push({ printed, reason: orcid.reason })
      people.push({ role, ...person, ...(orcid?.ok && { orcid: orcid.value }) })
    }
  }
  return { people, refused }
}

/** A full name in the field of the family name is no family name. */
function nameOf(item: JsonObject): Omit<Contributor, 'role'> | undefined {
  const part = (key: string): string | undefined => plainLine(string(item, key) ?? '') || undefined
  const [organization, given, family, suffix] = [part('name'), part('given'), part('family'), part('suffix')]
  if (organization !== undefined && family === undefined) return { name: organization, kind: 'organization' }
  const name = [given, family, suffix].filter((word) => word !== undefined).join(' ')
  if (name === '' || !isJsonObject(item)) return undefined
  if (family === undefined || (given === undefined && family.includes(' '))) return { name }
  return { name, family, ...(given !== undefined && { given }) }
}
