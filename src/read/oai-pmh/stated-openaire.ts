import { type DataciteIdentifier, kindOf } from '../datacite/datacite-record.js'
import { reviewedBooks } from '../datacite/reviewed-books.js'
import { isReviewType } from '../review-types.js'
import type { Stated, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { statedText, statedTexts } from '../xml/stated-text.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { isbnIn } from './isbn-in.js'

/** A record in oai_openaire. Source: OpenAIRE Guidelines for Literature Repositories, version 4. */
export function statedOfOpenAire(resource: XmlElement, hash: string): StatedReview {
  const all = (...names: readonly string[]): readonly Stated[] => statedTexts(childrenOf(resource, ...names))
  const inside = (list: string, one: string): readonly XmlElement[] => childrenOf(childOf(resource, list), one)
  const types = childrenOf(resource, 'resourceType').flatMap((type) => [textOf(type).trim(), type.attributes.get('uri') ?? ''])
  const identifier = childOf(resource, 'identifier')
  const isDoi = identifier?.attributes.get('identifierType')?.toUpperCase() === 'DOI'
  const own = statedText(identifier)
  const licence = childOf(resource, 'licenseCondition')
  const uri = licence?.attributes.get('uri')?.trim() ?? ''
  const [language] = all('language')
  const dates = [...inside('dates', 'date'), ...childrenOf(resource, 'date')]
  const dated = (type: string): Stated | undefined => statedText(dates.find((date) => date.attributes.get('dateType') === type))
  const [published, accepted] = [dated('Issued'), dated('Accepted')]
  const one = {
    volume: statedText(childOf(resource, 'citationVolume')),
    issue: statedText(childOf(resource, 'citationIssue')),
    pages: statedText(childOf(resource, 'citationStartPage')),
    lastPage: statedText(childOf(resource, 'citationEndPage')),
  }
  const related = inside('relatedIdentifiers', 'relatedIdentifier')
  const { books, unpaired } = reviewedBooks({ identifiers: related.flatMap(identifierOf), items: [] })
  const issns = related.filter((element) => /^e?issn$/i.test(element.attributes.get('relatedIdentifierType') ?? ''))
  return {
    place: resource.place,
    hash,
    mediaType: 'application/xml',
    isReview: types.some(isReviewType),
    sections: types.filter((type) => type !== ''),
    titles: statedTexts(inside('titles', 'title')),
    abstracts: all('description'),
    people: [...inside('creators', 'creator')].map(personOf),
    books,
    journal: all('citationTitle'),
    issns: statedTexts(issns),
    journalPublishers: all('publisher'),
    keywords: statedTexts(inside('subjects', 'subject')),
    licences: licence === undefined ? [] : [...(uri === '' ? [] : [{ text: uri, place: licence.place }]), ...statedTexts([licence])],
    ...(language && { language }),
    ...(published && { published }),
    ...(accepted && { accepted }),
    ...(own && isDoi && { doi: own }),
    ...(own && /^\s*https?:/.test(own.text) && { page: own }),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
    notUnderstood: [
      ...statedTexts(childrenIn(inside('contributors', 'contributor'), 'contributorName')).map((name) => ({
        ...name,
        field: 'books[0].authors',
      })),
      ...unpaired.map(({ text, place }) => ({ text, place, field: 'books' })),
    ],
  }
}

function personOf(creator: XmlElement): StatedPerson {
  const name = childOf(creator, 'creatorName')
  const [family, given] = [textOf(childOf(creator, 'familyName')), textOf(childOf(creator, 'givenName'))]
  const identifiers = childrenOf(creator, 'nameIdentifier')
  const orcid = identifiers.find((id) => /orcid/i.test(id.attributes.get('nameIdentifierScheme') ?? id.attributes.get('schemeURI') ?? ''))
  return {
    role: 'author',
    ...(family.trim() === '' ? { name: textOf(name) } : { family, ...(given.trim() !== '' && { given }) }),
    ...(orcid && { orcid: textOf(orcid) }),
    ...(name?.attributes.get('nameType') === 'Organizational' && { organization: true }),
    place: creator.place,
  }
}

function childrenIn(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.flatMap((element) => childrenOf(element, name))
}

/** An identifier of something else, as DataCite's records have it; an ISBN may stand in another scheme (`urn:isbn:`). */
function identifierOf(element: XmlElement): readonly DataciteIdentifier[] {
  const value = statedText(element)
  if (value === undefined) return []
  const kind = (name: string): string => kindOf(element.attributes.get(name))
  const isbn = isbnIn(value)
  const type = kind('relatedIdentifierType')
  const identifier = isbn === undefined || type === 'doi' ? { ...value, type } : { ...isbn, type: 'isbn' }
  return [{ ...identifier, relation: kind('relationType'), of: kind('resourceTypeGeneral') }]
}
