import { type DataciteItem, type DatacitePerson, type DataciteRecord, type DataciteValue, kindOf } from '../datacite/datacite-record.js'
import type { Stated } from '../stated/stated-review.js'
import { statedText, statedTexts } from '../xml/stated-text.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** A `resource` of DataCite's kernel. Source: metadata.xsd of the kernels 3 to 4.7. */
export function recordOfXml(resource: XmlElement, hash: string): DataciteRecord {
  const inside = (list: string, one: string): readonly XmlElement[] => listed(resource, list, one)
  const own = childOf(resource, 'identifier')
  const [doi, publisher, year, language] = [
    own,
    ...['publisher', 'publicationYear', 'language'].map((name) => childOf(resource, name)),
  ].map((element) => statedText(element))
  const type = childOf(resource, 'resourceType')
  const isDoi = kindOf(own?.attributes.get('identifierType') ?? 'DOI') === 'doi'
  const page = inside('alternateIdentifiers', 'alternateIdentifier').find(
    (element) => kindOf(element.attributes.get('alternateIdentifierType')) === 'url',
  )
  const address = statedText(page)
  return {
    place: resource.place,
    hash,
    mediaType: 'application/xml',
    isDraft: false,
    general: kindOf(type?.attributes.get('resourceTypeGeneral')),
    type: textOf(type).trim(),
    creators: inside('creators', 'creator').map(personOf),
    contributors: inside('contributors', 'contributor').map(personOf),
    titles: values(inside('titles', 'title'), 'titleType'),
    subjects: statedTexts(inside('subjects', 'subject')),
    dates: values(inside('dates', 'date'), 'dateType'),
    rights: [...inside('rightsList', 'rights'), ...childrenOf(resource, 'rights')].flatMap(rightsOf),
    descriptions: values(inside('descriptions', 'description'), 'descriptionType'),
    identifiers: inside('relatedIdentifiers', 'relatedIdentifier').flatMap((element) => {
      const value = statedText(element)
      const kind = (name: string): string => kindOf(element.attributes.get(name))
      return value === undefined
        ? []
        : [{ ...value, type: kind('relatedIdentifierType'), relation: kind('relationType'), of: kind('resourceTypeGeneral') }]
    }),
    items: inside('relatedItems', 'relatedItem').map(itemOf),
    ...(doi && isDoi && { doi }),
    ...(address && { page: address }),
    ...(publisher && { publisher }),
    ...(year && { year }),
    ...(language && { language }),
  }
}

function listed(element: XmlElement, list: string, one: string): readonly XmlElement[] {
  return childrenOf(element, list).flatMap((each) => childrenOf(each, one))
}

function values(elements: readonly XmlElement[], kind: string): readonly DataciteValue[] {
  return elements.flatMap((element) => {
    const value = statedText(element)
    return value === undefined ? [] : [{ ...value, kind: (element.attributes.get(kind) ?? '').trim() }]
  })
}

function personOf(element: XmlElement): DatacitePerson {
  const name = childOf(element, 'creatorName') ?? childOf(element, 'contributorName')
  const [family, given] = [textOf(childOf(element, 'familyName')).trim(), textOf(childOf(element, 'givenName')).trim()]
  const orcid = childrenOf(element, 'nameIdentifier').find((one) => /orcid/i.test(`${one.attributes.get('nameIdentifierScheme')} ${one.attributes.get('schemeURI')}`)) // prettier-ignore
  const kind = element.attributes.get('contributorType')?.trim() ?? ''
  return {
    name: textOf(name),
    isOrganization: kindOf(name?.attributes.get('nameType')) === 'organizational',
    place: element.place,
    ...(kind !== '' && { kind }),
    ...(family !== '' && { family }),
    ...(given !== '' && { given }),
    ...(orcid && { orcid: textOf(orcid) }),
  }
}

/** The address of a licence, its code, and what is printed. */
function rightsOf(element: XmlElement): readonly Stated[] {
  const { place } = element
  const attributes = ['rightsURI', 'rightsIdentifier'].map((name) => element.attributes.get(name)?.trim() ?? '')
  return [...attributes.filter((text) => text !== '').map((text) => ({ text, place })), ...statedTexts([element])]
}

function itemOf(item: XmlElement): DataciteItem {
  const identifier = childOf(item, 'relatedItemIdentifier')
  const value = statedText(identifier)
  const parts = ['volume', 'issue', 'number', 'firstPage', 'lastPage', 'publisher', 'edition'] as const
  const year = statedText(childOf(item, 'publicationYear'))
  return {
    place: item.place,
    of: kindOf(item.attributes.get('relatedItemType')),
    relation: kindOf(item.attributes.get('relationType')),
    titles: values(listed(item, 'titles', 'title'), 'titleType'),
    creators: listed(item, 'creators', 'creator').map(personOf),
    contributors: listed(item, 'contributors', 'contributor').map(personOf),
    ...(value && { identifier: { ...value, type: kindOf(identifier?.attributes.get('relatedItemIdentifierType')) } }),
    ...(year && { year }),
    ...Object.fromEntries(parts.flatMap((name) => {
      const part = statedText(childOf(item, name))
      return part === undefined ? [] : [[name, part]]
    })),
  } // prettier-ignore
}
