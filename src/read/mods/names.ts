import type { Role } from '../../record/contributor.js'
import { roleOf } from '../marcxml/relators.js'
import type { StatedPerson } from '../stated/stated-review.js'
import { statedText } from '../xml/stated-text.js'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** The people and bodies of a record or of a related item, with their roles. */
export function peopleOf(element: XmlElement, otherwise: Role = 'author'): readonly StatedPerson[] {
  return childrenOf(element, 'name').flatMap((name): readonly StatedPerson[] => {
    const parts = childrenOf(name, 'namePart')
    const part = (type: string | undefined): string => parts.filter((one) => one.attributes.get('type') === type).map((one) => textOf(one).trim()).join(' ') // prettier-ignore
    const [family, given, plain] = [part('family'), part('given'), part(undefined)]
    if (family === '' && given === '' && plain === '') return []
    const terms = childrenOf(name, 'role').flatMap((role) => childrenOf(role, 'roleTerm'))
    const words = terms.map((term) => textOf(term).trim())
    const known = roleOf(words, [])
    const printed = words.find((word) => word !== '')
    const isBody = /^(?:corporate|conference)$/.test(name.attributes.get('type') ?? '')
    const address = name.attributes.get('valueURI') ?? ''
    const orcid = descendantsOf(name, 'nameIdentifier').find((id) => /orcid/i.test(id.attributes.get('type') ?? id.attributes.get('typeURI') ?? '')) // prettier-ignore
    const iri = orcid === undefined ? (address.includes('orcid.org') ? address : undefined) : statedText(orcid)?.text
    return [
      {
        role: known ?? (printed === undefined ? otherwise : 'contributor'),
        ...(family === '' ? { name: plain === '' ? given : plain } : { family, ...(given !== '' && { given }) }),
        ...(isBody && { organization: true }),
        ...(iri !== undefined && { orcid: iri }),
        ...(known === undefined && printed !== undefined && { printedRole: printed }),
        place: name.place,
      },
    ]
  })
}
