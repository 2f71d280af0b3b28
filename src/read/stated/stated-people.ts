import type { Contributor } from '../../record/contributor.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { parsePersonName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { plainLine } from '../markup-text.js'
import type { StatedPerson } from './stated-review.js'

/** People as a record has them; an ORCID iD that is none is left out with a finding. */
export function peopleOf(people: readonly StatedPerson[], builder: DraftBuilder, field: string): readonly Contributor[] {
  return people.flatMap((stated) => {
    const name = nameOf(stated)
    if (name === undefined) return []
    const printed = stated.orcid?.trim() ?? ''
    const orcid = printed === '' ? undefined : builder.parsed(`${field}.orcid`, printed, parseOrcid(printed), stated.place)
    const { role, printedRole } = stated
    return [{ role, ...name, ...(orcid !== undefined && { orcid }), ...(printedRole !== undefined && { printedRole }) }]
  })
}

function nameOf({ name, family, given, suffix, organization }: StatedPerson): Omit<Contributor, 'role'> | undefined {
  const clean = (text: string | undefined): string | undefined => plainLine(text ?? '') || undefined
  const [whole, last, first, rest] = [name, family, given, suffix].map(clean)
  if (last === undefined) {
    const printed = whole ?? first
    if (printed === undefined) return undefined
    return organization === true ? { name: printed, kind: 'organization' } : parsePersonName(printed)
  }
  const direct = [first, last, rest].filter((word) => word !== undefined).join(' ')
  // A full name in the field of the family name is no family name.
  if (first === undefined && last.includes(' ')) return { name: direct }
  return { name: direct, family: last, ...(first !== undefined && { given: first }) }
}
