import type { DepositWriter } from '../target.js'
import { dataciteResource, type DataciteItem, type DataciteName, type DataciteResource } from './resource.js'

/**
 * A request for DataCite's REST interface: a draft, until an event says otherwise.
 *
 * Source: support.datacite.org, "Create DOIs with the REST API" (JSON:API).
 */
export const dataciteJson: DepositWriter<'datacite'> = {
  id: 'datacite',
  label: 'DataCite: a request for its REST interface (JSON:API, schema 4.6)',
  mediaType: 'application/vnd.api+json',
  extension: '.json',
  many: false,
  write: ([review]) =>
    review === undefined
      ? ''
      : `${JSON.stringify({ data: { type: 'dois', attributes: attributesOf(dataciteResource(review.checked.record)) } }, null, 2)}\n`,
}

/** The attributes of a DOI. Lists hold objects, never plain texts: the service refuses these. */
export function attributesOf(resource: DataciteResource): Readonly<Record<string, unknown>> {
  const {
    doi,
    url,
    creators,
    contributors,
    titles,
    publisher,
    year,
    subjects,
    dates,
    language,
    licence,
    rights,
    abstracts,
    relations,
    items,
  } = resource
  const tagged = (key: string, { text, language: lang }: DataciteResource['titles'][number]): object => ({
    [key]: text,
    ...(lang !== undefined && { lang }),
  })
  return {
    doi,
    url,
    creators: creators.map(nameOf),
    ...(contributors.length > 0 && { contributors: contributors.map(nameOf) }),
    titles: titles.map((one) => tagged('title', one)),
    publisher: { name: publisher },
    publicationYear: Number(year),
    types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Book review' },
    ...(subjects.length > 0 && { subjects: subjects.map((one) => tagged('subject', one)) }),
    ...(dates.length > 0 && { dates: dates.map(({ date, type }) => ({ date, dateType: type })) }),
    ...(language !== undefined && { language }),
    ...((licence !== undefined || rights !== undefined) && {
      rightsList: [{ ...(rights !== undefined && { rights }), ...(licence !== undefined && { rightsUri: licence }) }],
    }),
    ...(abstracts.length > 0 && {
      descriptions: abstracts.map(({ text, language: lang }) => ({
        description: text,
        descriptionType: 'Abstract',
        ...(lang !== undefined && { lang }),
      })),
    }),
    ...(relations.length > 0 && {
      relatedIdentifiers: relations.map(({ value, type, relation, of }) => ({
        relatedIdentifier: value,
        relatedIdentifierType: type,
        relationType: relation,
        resourceTypeGeneral: of,
      })),
    }),
    ...(items.length > 0 && { relatedItems: items.map(itemOf) }),
    schemaVersion: 'http://datacite.org/schema/kernel-4',
  }
}

function nameOf({ orcid, ...name }: DataciteName): object {
  return {
    ...name,
    ...(orcid !== undefined && {
      nameIdentifiers: [{ nameIdentifier: `https://orcid.org/${orcid}`, nameIdentifierScheme: 'ORCID', schemeUri: 'https://orcid.org' }],
    }),
  }
}

/** People of related items have names only: the schema has no place for their identifiers. */
function itemOf({ of, relation, identifier, title, creators, contributors, year, ...rest }: DataciteItem): object {
  const withoutOrcid = ({ orcid: _, ...name }: DataciteName): object => name
  return {
    relatedItemType: of,
    relationType: relation,
    ...(identifier && { relatedItemIdentifier: { relatedItemIdentifier: identifier.value, relatedItemIdentifierType: identifier.type } }),
    ...(creators.length > 0 && { creators: creators.map(withoutOrcid) }),
    ...(title !== undefined && { titles: [{ title }] }),
    ...(year !== undefined && { publicationYear: year }),
    ...(contributors.length > 0 && { contributors: contributors.map(withoutOrcid) }),
    ...rest,
  }
}
