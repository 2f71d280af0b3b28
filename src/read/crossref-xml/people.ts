import type { Role } from '../../record/contributor.js'
import type { StatedPerson } from '../stated/stated-review.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** Roles of Crossref of those who made the review. Editors of the journal and those who judged the review did not. */
const roles: Readonly<Record<string, Role>> = { author: 'author', reviewer: 'author', translator: 'translator' }

/** The reviewers and translators of the review, in their order. */
export function peopleIn(record: XmlElement): readonly StatedPerson[] {
  return childrenOf(childOf(record, 'contributors'), 'person_name', 'organization').flatMap((element): StatedPerson[] => {
    const printedRole = element.attributes.get('contributor_role') ?? 'author'
    const role = Object.hasOwn(roles, printedRole) ? roles[printedRole] : undefined
    if (role === undefined) return []
    if (element.name === 'organization') return [{ role, name: textOf(element), organization: true, place: element.place }]
    const part = (name: string): string => textOf(childOf(element, name)).trim()
    const [family, given, suffix, orcid] = [part('surname'), part('given_name'), part('suffix'), part('ORCID')]
    // Since 5.4.0 a name may stand whole, which is not said to be of a family.
    const whole = part('name')
    return [
      {
        role,
        ...(family !== '' && { family }),
        ...(family === '' && whole !== '' && { name: whole }),
        ...(given !== '' && { given }),
        ...(suffix !== '' && { suffix }),
        ...(orcid !== '' && { orcid }),
        place: element.place,
      },
    ]
  })
}
