import type { Contributor } from '../../record/contributor.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/** Which roles of a review Crossref has a word for. */
const roles: Partial<Readonly<Record<Contributor['role'], string>>> = { author: 'author', translator: 'translator' }

/**
 * The people of the review, in their order. A name whose parts nobody stated is given whole where the version of the schema has a place
 * for it (`name`, 5.4.0); before that only a surname may stand alone.
 */
export function contributorsElement(people: readonly Contributor[], version: '5.3.1' | '5.4.0'): XmlNode | undefined {
  const known = people.filter(({ role }) => roles[role] !== undefined)
  return element('contributors', {}, ...known.map((person, i) => contributor(person, i === 0, version)), undefined)
}

function contributor(person: Contributor, isFirst: boolean, version: '5.3.1' | '5.4.0'): XmlNode | undefined {
  const { role, name, family, given, orcid, kind } = person
  const attributes = { sequence: isFirst ? 'first' : 'additional', contributor_role: roles[role] }
  if (kind === 'organization') return element('organization', attributes, name)
  const parts =
    family === undefined
      ? [element(version === '5.3.1' ? 'surname' : 'name', {}, name)]
      : [element('given_name', {}, given), element('surname', {}, family)]
  return element('person_name', attributes, ...parts, element('ORCID', {}, orcid && `https://orcid.org/${orcid}`))
}
