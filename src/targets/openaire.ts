import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { precisionOf, withoutSeason } from '../record/values/partial-date.js'
import { webAddress } from '../write/html/page-address.js'
import { element, xmlDocument, type XmlNode } from '../write/xml/element.js'
import { bibliographicCode } from './language-codes.js'
import { indexName, reviewersOf } from './people.js'
import type { DepositWriter, Target } from './target.js'

const record: DepositWriter<'openaire'> = {
  id: 'openaire',
  label: 'OpenAIRE: a record in oai_openaire (guidelines for literature repositories 4)',
  mediaType: 'application/xml',
  extension: '.xml',
  many: false,
  write: ([review]) => xmlDocument(review && resource(review.checked.record)),
}

/** OpenAIRE, which harvests repositories and journals by OAI-PMH. */
export const openaire: Target<'openaire'> = {
  id: 'openaire',
  label: 'OpenAIRE',
  home: 'https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/en/v4.0.0/',
  wants:
    'A title, a creator, the date of issue, a type, an identifier and the access rights. Its schema takes records without any of these; OpenAIRE does not.',
  sends:
    'A record of the COAR type book review, with the book as a related identifier (Reviews) by DOI and every ISBN, the place in the journal, and the licence. A review under a Creative Commons licence is stated to be open access.',
  account: 'A repository or journal registers at https://provide.openaire.eu with the address of its OAI-PMH interface.',
  notes: [],
  // prettier-ignore
  carries: [
    'titles', 'abstracts[].value', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind', 'serial.titles[].value', 'serial.publishers[].name',
    'serial.volume', 'serial.issue', 'pages.first', 'pages.last', 'history.accepted', 'history.published', 'language', 'doi', 'page', 'licence', 'keywords[].value', 'books[].formats[].isbn', 'books[].doi',
  ],
  // One title of the journal; the page only where there is no DOI; people of the review in the roles that it knows.
  restrict: ({ serial, page, books, ...rest }) => ({
    ...rest,
    ...(page !== undefined && rest.doi === undefined && { page }),
    ...(serial && { serial: { ...serial, ...(serial.titles && { titles: serial.titles.slice(0, 1) }) } }),
    ...(books && { books: books.map(({ formats, doi }): Book => ({ ...(formats && { formats }), ...(doi !== undefined && { doi }) })) }),
  }),
  deposits: [record],
}

/** Source: the application profile 4.0 and openaire.xsd. */
function resource(review: BookReview): XmlNode | undefined {
  const {
    titles = [],
    abstracts = [],
    contributors = [],
    serial = {},
    history = {},
    keywords = [],
    pages,
    doi,
    page,
    language,
    licence,
    books = [],
  } = review
  const published = history.published ?? history.online
  const day = published === undefined ? undefined : withoutSeason(published)
  return element(
    'resource',
    { xmlns: 'http://namespace.openaire.eu/schema/oaire/', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:datacite': 'http://datacite.org/schema/kernel-4' },
    element('datacite:titles', {}, titles.map(({ value, language: tag }) => element('datacite:title', { 'xml:lang': tag }, value))),
    element('datacite:creators', {}, reviewersOf(review).map((person) => name('creator', person))),
    element('datacite:contributors', {}, contributors.filter(({ role }) => role === 'translator').map((person) => name('contributor', person)), undefined),
    element('datacite:relatedIdentifiers', {}, books.flatMap(relationsOf), undefined),
    element('dc:language', {}, bibliographicCode(language) ?? language),
    (serial.publishers ?? []).map((publisher) => element('dc:publisher', {}, publisher.name)),
    element('datacite:dates', {}, element('datacite:date', { dateType: 'Accepted' }, history.accepted), element('datacite:date', { dateType: 'Issued' }, day)),
    element('resourceType', { resourceTypeGeneral: 'literature', uri: 'http://purl.org/coar/resource_type/c_ba08' }, 'book review'),
    abstracts.map(({ value }) => element('dc:description', {}, value)),
    doi === undefined
      ? element('datacite:identifier', { identifierType: 'URL' }, webAddress(page))
      : element('datacite:identifier', { identifierType: 'DOI' }, doiUrl(doi)),
    element('datacite:rights', { rightsURI: 'http://purl.org/coar/access_right/c_abf2' }, 'open access'),
    element('datacite:subjects', {}, keywords.map(({ value }) => element('datacite:subject', {}, value)), undefined),
    element('citationTitle', {}, serial.titles?.[0]?.value),
    element('citationVolume', {}, serial.volume),
    element('citationIssue', {}, serial.issue),
    element('citationStartPage', {}, pages?.first),
    element('citationEndPage', {}, pages?.last),
    licence === undefined ? undefined : element('licenseCondition', { uri: licence, startDate: published !== undefined && precisionOf(published) === 'day' ? published : undefined }, licence),
  ) // prettier-ignore
}

function name(kind: 'creator' | 'contributor', person: ReturnType<typeof reviewersOf>[number]): XmlNode | undefined {
  const { family, given, orcid, kind: sort } = person
  return element(
    `datacite:${kind}`,
    kind === 'contributor' ? { contributorType: 'Other' } : {},
    element(`datacite:${kind}Name`, { nameType: sort === 'organization' ? 'Organizational' : 'Personal' }, indexName(person)),
    element('datacite:givenName', {}, family === undefined ? undefined : given),
    element('datacite:familyName', {}, family),
    element(
      'datacite:nameIdentifier',
      { nameIdentifierScheme: 'ORCID', schemeURI: 'https://orcid.org' },
      orcid && `https://orcid.org/${orcid}`,
    ),
  )
}

function relationsOf({ doi, formats = [] }: Book): readonly (XmlNode | undefined)[] {
  const related = (type: string, value: string): XmlNode | undefined =>
    element('datacite:relatedIdentifier', { relatedIdentifierType: type, relationType: 'Reviews' }, value)
  return [...(doi === undefined ? [] : [related('DOI', doi)]), ...formats.map(({ isbn }) => related('ISBN', isbn))]
}
