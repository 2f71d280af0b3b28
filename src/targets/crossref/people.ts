import type { Contributor } from '../../record/contributor.js'
import { isInverted } from '../../write/citation/people.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/**
 * The reviewers and translators, in their order. A name whose parts nobody stated is given whole where the version of the schema has a place
 * for it (`name`, 5.4.0); before that only a surname may stand alone.
 */
export function contributorsElement(people: readonly Contributor[], version: '5.3.1' | '5.4.0'): XmlNode | undefined {
  const known = people.filter(({ role }) => role === 'author' || role === 'translator')
  return element('contributors', {}, ...known.map((person, i) => contributor(person, i === 0, version)), undefined)
}

function contributor(person: Contributor, isFirst: boolean, version: '5.3.1' | '5.4.0'): XmlNode | undefined {
  const { role, name, family = '', given = '', orcid, kind } = person
  const attributes = { sequence: isFirst ? 'first' : 'additional', contributor_role: role }
  if (kind === 'organization') return element('organization', attributes, name)
  const parts = isInverted(family, given)
    ? [element('given_name', {}, given), element('surname', {}, family)]
    : [element(version === '5.3.1' ? 'surname' : 'name', {}, name)]
  return element('person_name', attributes, ...parts, element('ORCID', {}, orcid && `https://orcid.org/${orcid}`))
}
