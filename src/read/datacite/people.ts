import { type Role, roles } from '../../record/contributor.js'
import type { StatedPerson } from '../stated/stated-review.js'
import { type DatacitePerson, kindOf } from './datacite-record.js'

/** Reviewers are the creators. Of the contributors only translators made the review: the others hold, host or edit. */
export function reviewersIn(creators: readonly DatacitePerson[], contributors: readonly DatacitePerson[]): readonly StatedPerson[] {
  const translators = contributors.filter(({ kind }) => kindOf(kind) === 'translator')
  return [...creators.map((person) => inRole(person, 'author')), ...translators.map((person) => inRole(person, 'translator'))]
}

/** The people of a reviewed book; those in a role that the record has no word for are kept with the printed one. */
export function bookPeople(creators: readonly DatacitePerson[], contributors: readonly DatacitePerson[]): readonly StatedPerson[] {
  const rest = contributors
    .filter(({ kind }) => !unrelated.has(kindOf(kind)))
    .map((person): StatedPerson => {
      const known = roles.find((role) => role === kindOf(person.kind))
      return known !== undefined
        ? inRole(person, known)
        : {
            ...inRole(person, 'contributor'),
            ...(person.kind !== undefined && !/^other$/i.test(person.kind) && { printedRole: person.kind }),
          }
    })
  return [...creators.map((person) => inRole(person, 'author')), ...rest]
}

/** Contributor types of those who only keep, sell or pay. */
const unrelated: ReadonlySet<string> = new Set(['contactperson', 'distributor', 'hostinginstitution', 'registrationagency', 'registrationauthority', 'rightsholder', 'sponsor', 'funder']) // prettier-ignore

function inRole({ name, family, given, orcid, isOrganization, place }: DatacitePerson, role: Role): StatedPerson {
  return {
    role,
    ...(family !== undefined && !isOrganization ? { family, ...(given !== undefined && { given }) } : { name }),
    ...(orcid !== undefined && { orcid }),
    ...(isOrganization && { organization: true }),
    place,
  }
}
