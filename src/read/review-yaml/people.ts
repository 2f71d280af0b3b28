import type { Contributor, Role } from '../../record/contributor.js'
import type { Organization } from '../../record/organization.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { parseRor } from '../../record/values/ror.js'
import { type Ask, keyTable, type Read, readKeys, says, wrong } from './keys.js'
import { checked, line, listOf } from './values.js'
import type { YamlMap, YamlNode } from './yaml-tree.js'

/** People in one role: a name, a map, or a list of these. */
export function people(role: Role): Read<readonly Contributor[]> {
  return listOf((node, ask) => {
    if (node.kind === 'text') return namedPerson(node, node.text, role, ask)
    if (node.kind === 'map') return typedPerson(node, role, ask)
    wrong(node, 'a name belongs here', ask)
    return undefined
  })
}

interface TypedPerson {
  readonly name: string
  readonly family: string
  readonly given: string
  readonly orcid: string
  readonly organization: string
  readonly role: string
}

const personKeys = keyTable<TypedPerson>({
  name: says('name', line),
  family: says('family', line),
  given: says('given', line),
  orcid: says('orcid', checked(parseOrcid)),
  organization: says('organization', line),
  role: says('role', line),
})

function typedPerson(node: YamlMap, role: Role, ask: Ask): Contributor | undefined {
  const { name, family, given, orcid, organization, role: printedRole } = readKeys(node, personKeys, ask, undefined)
  const rest = printedRole === undefined ? {} : { printedRole }
  if (organization !== undefined) return { role, name: organization, kind: 'organization', ...rest }
  const joined = [given, family].filter((part) => part !== undefined).join(' ')
  const person = name === undefined ? { role, name: joined } : namedPerson(node, name, role, ask)
  if (person === undefined) return undefined
  if (person.name === '') {
    wrong(node, 'a person needs a name', ask)
    return undefined
  }
  return {
    ...person,
    ...(family !== undefined && { family }),
    ...(given !== undefined && { given }),
    ...(orcid !== undefined && { orcid }),
    ...rest,
  }
}

function namedPerson(node: YamlNode, typed: string, role: Role, ask: Ask): Contributor | undefined {
  if (isSeveral(cleanLine(typed))) {
    wrong(node, severalNames, ask)
    return undefined
  }
  const { name, family, given } = parsePersonName(typed)
  return { role, name, ...(family !== undefined && { family }), ...(given !== undefined && { given }) }
}

const severalNames = 'it reads like several names: write a list, [A. Name, B. Name], or family: and given: on lines of their own'

/** "Chanelle Gallant, Elene Lam" is no inverted name: full names stand on both sides of the comma. */
function isSeveral(name: string): boolean {
  if (name.includes(';') || / (?:and|und|&) \p{Lu}[\p{L}.]+ \p{Lu}/u.test(name)) return true
  const { family, given } = parsePersonName(name)
  return family !== undefined && given !== undefined && isFullName(family) && isFullName(given)
}

/** Two words or more that begin with capitals, none of them an initial. */
function isFullName(text: string): boolean {
  const words = text.split(' ')
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

const organizationKeys = keyTable<Organization>({ name: says('name', line), ror: says('ror', checked(parseRor)) })

/** Publishers: names, or maps with a name and a ROR identifier. */
export const organizations: Read<readonly Organization[]> = listOf((node, ask) => {
  if (node.kind === 'list') {
    wrong(node, 'a name belongs here', ask)
    return undefined
  }
  const { name, ror } = node.kind === 'text' ? { name: line(node, ask), ror: undefined } : readKeys(node, organizationKeys, ask, undefined)
  if (name === undefined && node.kind === 'map') wrong(node, 'a publisher needs a name', ask)
  if (name === undefined) return undefined
  return { name, ...(ror !== undefined && { ror }) }
})
