import { hashOf } from '../../record/hash.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { type DataciteItem, type DatacitePerson, type DataciteRecord, type DataciteValue, kindOf } from '../datacite/datacite-record.js'
import { object, objects, string } from '../json-fields.js'
import type { JsonRecord } from '../json-records.js'
import type { JsonObject } from '../json-text.js'
import type { Stated } from '../stated/stated-review.js'

/** The attributes of a DOI. Source: DataCite's JSON, and the answers of its REST interface (JSON:API). */
export function recordOfJson({ value, text, placeOf }: JsonRecord): DataciteRecord {
  const types = object(value, 'types') ?? object(value, 'resourceType') ?? {}
  const stated = (key: string): Stated | undefined => statedOf(value, key, placeOf(key))
  const tagged = (list: string, key: string, kind: string): readonly DataciteValue[] =>
    objects(value, list).flatMap((one) => valueOf(one, key, kind, placeOf(list)))
  const doi = stated('doi') ?? otherDoi(value, placeOf) ?? stated('id')
  const publisher = nameIn(value, 'publisher', placeOf('publisher'))
  const [page, year, language] = [stated('url'), stated('publicationYear'), stated('language')]
  const items = objects(value, 'relatedItems').map((item) => itemOf(item, placeOf('relatedItems')))
  return {
    place: placeOf(),
    hash: hashOf(text),
    mediaType: 'application/json',
    isDraft: string(value, 'state') === 'draft',
    general: kindOf(string(types, 'resourceTypeGeneral')),
    type: (string(types, 'resourceType') ?? '').trim(),
    creators: objects(value, 'creators').map((one) => personOf(one, placeOf('creators'))),
    contributors: objects(value, 'contributors').map((one) => personOf(one, placeOf('contributors'))),
    titles: tagged('titles', 'title', 'titleType'),
    subjects: tagged('subjects', 'subject', 'subjectScheme').map(({ kind: _, ...subject }) => subject),
    dates: tagged('dates', 'date', 'dateType'),
    rights: objects(value, 'rightsList').flatMap((one) =>
      ['rightsUri', 'rightsURI', 'rightsIdentifier', 'rights'].flatMap((key) => statedOf(one, key, placeOf('rightsList')) ?? []),
    ),
    descriptions: tagged('descriptions', 'description', 'descriptionType'),
    identifiers: objects(value, 'relatedIdentifiers').flatMap((one) => {
      const identifier = statedOf(one, 'relatedIdentifier', placeOf('relatedIdentifiers'))
      const kind = (key: string): string => kindOf(string(one, key))
      return identifier === undefined
        ? []
        : [{ ...identifier, type: kind('relatedIdentifierType'), relation: kind('relationType'), of: kind('resourceTypeGeneral') }]
    }),
    items: items.some(({ relation }) => relation === 'ispublishedin') ? items : [...items, ...containerOf(value, placeOf)],
    ...(doi && { doi }),
    ...(page && { page }),
    ...(publisher && { publisher }),
    ...(year && { year }),
    ...(language && { language }),
  }
}

function statedOf(value: JsonObject, key: string, place: Place): Stated | undefined {
  const text = string(value, key)
  return text === undefined ? undefined : { text, place }
}

function valueOf(one: JsonObject, key: string, kind: string, place: Place): readonly DataciteValue[] {
  const text = string(one, key)
  const language = string(one, 'lang') ?? string(one, 'language')
  return text === undefined ? [] : [{ text, place, kind: string(one, kind) ?? '', ...(language !== undefined && { language }) }]
}

/** A name that is a text up to version 4.4, and an object with identifiers after it. */
function nameIn(value: JsonObject, key: string, place: Place): Stated | undefined {
  return statedOf(value, key, place) ?? statedOf(object(value, key) ?? {}, 'name', place)
}

/** The DOI of files that have a list of identifiers (DataCite's JSON for version 4.3), or one. */
function otherDoi(value: JsonObject, placeOf: JsonRecord['placeOf']): Stated | undefined {
  const listed = [...objects(value, 'identifiers'), ...objects(value, 'identifier')]
  const doi = listed.find((one) => kindOf(string(one, 'identifierType')) === 'doi')
  return doi && statedOf(doi, 'identifier', placeOf('identifierType'))
}

function personOf(one: JsonObject, place: Place): DatacitePerson {
  const part = (key: string): string => string(one, key)?.trim() ?? ''
  const [family, given, kind] = [part('familyName'), part('givenName'), part('contributorType')]
  const orcid = objects(one, 'nameIdentifiers').find(
    (id) => /orcid/i.test(`${string(id, 'nameIdentifierScheme')} ${string(id, 'schemeUri')}`) && string(id, 'nameIdentifier') !== undefined,
  )
  const iri = orcid && string(orcid, 'nameIdentifier')
  return {
    name: part('name') || part('creatorName') || part('contributorName'),
    isOrganization: kindOf(part('nameType')) === 'organizational',
    place,
    ...(kind !== '' && { kind }),
    ...(family !== '' && { family }),
    ...(given !== '' && { given }),
    ...(iri !== undefined && { orcid: iri }),
  }
}

function itemOf(item: JsonObject, place: Place): DataciteItem {
  const identifier = object(item, 'relatedItemIdentifier') ?? {}
  const value = statedOf(identifier, 'relatedItemIdentifier', place)
  const parts = ['volume', 'issue', 'number', 'firstPage', 'lastPage', 'edition'] as const
  const [year, publisher] = [statedOf(item, 'publicationYear', place), nameIn(item, 'publisher', place)]
  return {
    place,
    of: kindOf(string(item, 'relatedItemType')),
    relation: kindOf(string(item, 'relationType')),
    titles: objects(item, 'titles').flatMap((one) => valueOf(one, 'title', 'titleType', place)),
    creators: objects(item, 'creators').map((one) => personOf(one, place)),
    contributors: objects(item, 'contributors').map((one) => personOf(one, place)),
    ...(value && { identifier: { ...value, type: kindOf(string(identifier, 'relatedItemIdentifierType')) } }),
    ...(year && { year }),
    ...(publisher && { publisher }),
    ...Object.fromEntries(
      parts.flatMap((key) => {
        const part = statedOf(item, key, place)
        return part === undefined ? [] : [[key, part]]
      }),
    ),
  }
}

/** The journal as the REST interface sums it up; a series of data sets is none. */
function containerOf(value: JsonObject, placeOf: JsonRecord['placeOf']): readonly DataciteItem[] {
  const container = object(value, 'container')
  if (container === undefined || kindOf(string(container, 'type')) !== 'journal') return []
  const place = placeOf('container')
  const [title, identifier] = [statedOf(container, 'title', place), statedOf(container, 'identifier', place)]
  const parts = ['volume', 'issue', 'firstPage', 'lastPage'] as const
  return [
    {
      place,
      of: 'journal',
      relation: 'ispublishedin',
      titles: title === undefined ? [] : [{ ...title, kind: '' }],
      creators: [],
      contributors: [],
      ...(identifier && { identifier: { ...identifier, type: kindOf(string(container, 'identifierType')) } }),
      ...Object.fromEntries(
        parts.flatMap((key) => {
          const part = statedOf(container, key, place)
          return part === undefined ? [] : [[key, part]]
        }),
      ),
    },
  ]
}
