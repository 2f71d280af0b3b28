import { element, xmlDocument, type XmlNode } from '../../write/xml/element.js'
import type { DepositWriter } from '../target.js'
import { dataciteResource, type DataciteItem, type DataciteName, type DataciteResource, type DataciteText } from './resource.js'

/** Source: metadata.xsd of kernel 4.6. */
export const dataciteXml: DepositWriter<'datacite'> = {
  id: 'datacite-xml',
  label: 'DataCite: XML (kernel 4.6)',
  mediaType: 'application/vnd.datacite.datacite+xml',
  extension: '.xml',
  many: false,
  write: ([review]) => xmlDocument(review && resourceElement(dataciteResource(review.checked.record))),
}

function resourceElement(resource: DataciteResource): XmlNode | undefined {
  return element(
    'resource',
    { xmlns: 'http://datacite.org/schema/kernel-4' },
    element('identifier', { identifierType: 'DOI' }, resource.doi),
    element('creators', {}, resource.creators.map((one) => nameElement('creator', one))),
    element('titles', {}, resource.titles.map((one) => tagged('title', {}, one))),
    element('publisher', {}, resource.publisher),
    element('publicationYear', {}, resource.year),
    element('resourceType', { resourceTypeGeneral: 'JournalArticle' }, 'Book review'),
    list('subjects', resource.subjects.map((one) => tagged('subject', {}, one))),
    list('contributors', resource.contributors.map((one) => nameElement('contributor', one))),
    list('dates', resource.dates.map(({ date, type }) => element('date', { dateType: type }, date))),
    element('language', {}, resource.language),
    list('alternateIdentifiers', [element('alternateIdentifier', { alternateIdentifierType: 'URL' }, resource.url)]),
    list('relatedIdentifiers', resource.relations.map(({ value, type, relation, of }) =>
      element('relatedIdentifier', { relatedIdentifierType: type, relationType: relation, resourceTypeGeneral: of }, value))),
    rightsOf(resource),
    list('descriptions', resource.abstracts.map((one) => tagged('description', { descriptionType: 'Abstract' }, one))),
    list('relatedItems', resource.items.map(itemElement)),
  ) // prettier-ignore
}

function rightsOf({ licence, rights }: DataciteResource): XmlNode | undefined {
  if (licence === undefined && rights === undefined) return undefined
  return element('rightsList', {}, { name: 'rights', attributes: { rightsURI: licence }, children: rights === undefined ? [] : [rights] })
}

function list(name: string, entries: readonly (XmlNode | undefined)[]): XmlNode | undefined {
  return element(name, {}, entries, undefined)
}

function tagged(name: string, attributes: Record<string, string>, { text, language }: DataciteText): XmlNode | undefined {
  return element(name, { ...attributes, 'xml:lang': language }, text)
}

function nameElement(
  kind: 'creator' | 'contributor',
  { name, nameType, givenName, familyName, orcid, contributorType }: DataciteName,
): XmlNode | undefined {
  return element(
    kind,
    { contributorType },
    element(`${kind}Name`, { nameType }, name),
    element('givenName', {}, givenName),
    element('familyName', {}, familyName),
    element('nameIdentifier', { nameIdentifierScheme: 'ORCID', schemeURI: 'https://orcid.org' }, orcid && `https://orcid.org/${orcid}`),
  )
}

/** The order of the parts is the schema's; people of related items have no identifiers there. */
function itemElement({
  of,
  relation,
  identifier,
  title,
  creators,
  contributors,
  year,
  publisher,
  edition,
  volume,
  issue,
  firstPage,
  lastPage,
}: DataciteItem): XmlNode | undefined {
  const nameless = ({ orcid: _, ...name }: DataciteName): DataciteName => name
  return element(
    'relatedItem',
    { relatedItemType: of, relationType: relation },
    element('relatedItemIdentifier', { relatedItemIdentifierType: identifier?.type }, identifier?.value),
    list('creators', creators.map((one) => nameElement('creator', nameless(one)))),
    list('titles', [element('title', {}, title)]),
    element('publicationYear', {}, year),
    element('volume', {}, volume),
    element('issue', {}, issue),
    element('firstPage', {}, firstPage),
    element('lastPage', {}, lastPage),
    element('publisher', {}, publisher),
    element('edition', {}, edition),
    list('contributors', contributors.map((one) => nameElement('contributor', nameless(one)))),
  ) // prettier-ignore
}
