import type { Contributor, Role } from '../../record/contributor.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { plainLine } from '../markup-text.js'
import type { JsonObject } from '../json-text.js'
import { isA, type Nodes, nodesAt, textOf, textsOf, valuesOf } from './schema-terms.js'

/** The people of a property of schema.org: nodes, or mere names. */
export function peopleAt(node: JsonObject, property: string, role: Role, nodes: Nodes): readonly Contributor[] {
  const named = textsOf(node, property).filter(({ value }) => !nodes.byId.has(value) && !/^https?:\/\//.test(value))
  return [
    ...nodesAt(node, property, nodes).flatMap((person) => personOf(person, role) ?? []),
    ...named.map(({ value }) => ({ role, ...parsePersonName(plainLine(value)) })),
  ]
}

function personOf(node: JsonObject, role: Role): Contributor | undefined {
  // A role node (schema:Role) holds the person under the same property; it says no more here.
  const printed = textOf(node, 'name')
  const [given, family] = [textOf(node, 'givenName'), textOf(node, 'familyName')]
  const direct = printed ?? [given, family].filter((part) => part !== undefined).join(' ')
  if (direct === '') return undefined
  if (isA(node, 'Organization', 'CollegeOrUniversity', 'Corporation', 'NGO')) return { role, name: plainLine(direct), kind: 'organization' }
  const orcid = orcidOf(node)
  const read = parsePersonName(plainLine(direct))
  return {
    role,
    ...read,
    ...(family !== undefined && given !== undefined && { family, given }),
    ...(orcid !== undefined && { orcid }),
  }
}

function orcidOf(node: JsonObject): string | undefined {
  const candidates = [node['@id'], ...valuesOf(node, 'sameAs'), ...valuesOf(node, 'identifier'), ...valuesOf(node, 'url')]
  for (const candidate of candidates) {
    const text =
      typeof candidate === 'string'
        ? candidate
        : typeof candidate === 'object' && candidate !== null && 'value' in candidate
          ? candidate.value
          : undefined
    const read = typeof text === 'string' && /orcid|^[0-9]{4}-/i.test(text) ? parseOrcid(text) : undefined
    if (read?.ok === true) return read.value
  }
  return undefined
}
