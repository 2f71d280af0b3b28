import type { Book } from '../record/book.js'
import type { Contributor } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { precisionOf, withoutSeason } from '../record/values/partial-date.js'
import { peopleInOrder } from '../write/citation/people.js'
import { webAddress } from '../write/html/page-address.js'
import { cleanRecord } from '../write/xml/clean-record.js'
import { element, xmlDocument, type XmlNode } from '../write/xml/element.js'
import { bibliographicCode } from './language-codes.js'
import { keptPage, keptRights, keptTexts } from './kept-values.js'
import { indexName } from './people.js'
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
    'titles', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind', 'serial.titles[].value', 'serial.publishers[].name',
    'serial.volume', 'serial.issue', 'pages.first', 'pages.last', 'history.accepted', 'history.published', 'language', 'doi', 'page', 'licence', 'keywords', 'books[].formats[].isbn', 'books[].doi',
  ],
  restrict: openaireRecord,
  deposits: [record],
}

/** One title of the journal, the page only where there is no DOI, reviewers and translators, the day of the first appearance where no other is stated. */
function openaireRecord(record: BookReview): BookReview {
  const { titles, abstracts, contributors, books, serial, history, language, doi, page, licence, ...rest } = cleanRecord(record)
  const people = peopleInOrder(contributors ?? [], ['author', 'translator'])
  const published = history?.published ?? history?.online
  const code = bibliographicCode(language) === undefined ? language : language?.split('-')[0]
  return {
    ...rest,
    ...(titles && { titles: keptTexts(titles) }),
    ...(abstracts && { abstracts: keptTexts(abstracts) }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: booksByIdentifiers(books) }),
    ...(serial && { serial: { ...serial, ...(serial.titles && { titles: serial.titles.slice(0, 1) }) } }),
    history: {
      ...(history?.accepted !== undefined && { accepted: withoutSeason(history.accepted) }),
      ...(published !== undefined && { published: withoutSeason(published) }),
    },
    ...(code !== undefined && { language: code }),
    ...(doi === undefined ? keptPage(page) : { doi }),
    ...keptRights({ ...(licence !== undefined && { licence }) }),
  }
}

/** There is a list of identifiers, and no word on whose they are: those of a review with one DOI at most are of one book, else each DOI is of one. */
function booksByIdentifiers(books: readonly Book[]): readonly Book[] {
  const dois = [...new Set(books.flatMap(({ doi }) => doi ?? []))]
  if (dois.length > 1) return dois.map((doi) => ({ doi }))
  const [doi] = dois
  const formats = books.flatMap((book) => book.formats ?? [])
  return [{ ...(formats.length > 0 && { formats }), ...(doi !== undefined && { doi }) }]
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
    element('datacite:creators', {}, peopleInOrder(contributors, ['author']).map((person) => name('creator', person))),
    element('datacite:contributors', {}, peopleInOrder(contributors, ['translator']).map((person) => name('contributor', person)), undefined),
    element('datacite:relatedIdentifiers', {}, books.flatMap(relationsOf), undefined),
    element('dc:language', {}, bibliographicCode(language) ?? language),
    (serial.publishers ?? []).map((publisher) => element('dc:publisher', {}, publisher.name)),
    element('datacite:dates', {}, element('datacite:date', { dateType: 'Accepted' }, history.accepted && withoutSeason(history.accepted)), element('datacite:date', { dateType: 'Issued' }, day)),
    element('resourceType', { resourceTypeGeneral: 'literature', uri: 'http://purl.org/coar/resource_type/c_ba08' }, 'book review'),
    abstracts.map(({ value, language: tag }) => element('dc:description', { 'xml:lang': tag }, value)),
    doi === undefined
      ? element('datacite:identifier', { identifierType: 'URL' }, webAddress(page))
      : element('datacite:identifier', { identifierType: 'DOI' }, doiUrl(doi)),
    element('datacite:rights', { rightsURI: 'http://purl.org/coar/access_right/c_abf2' }, 'open access'),
    element('datacite:subjects', {}, keywords.map(({ value, language: tag }) => element('datacite:subject', { 'xml:lang': tag }, value)), undefined),
    element('citationTitle', {}, serial.titles?.[0]?.value),
    element('citationVolume', {}, serial.volume),
    element('citationIssue', {}, serial.issue),
    element('citationStartPage', {}, pages?.first),
    element('citationEndPage', {}, pages?.last),
    licence === undefined ? undefined : element('licenseCondition', { uri: licence, startDate: published !== undefined && precisionOf(published) === 'day' ? published : undefined }, licence),
  ) // prettier-ignore
}

function name(kind: 'creator' | 'contributor', person: Contributor): XmlNode | undefined {
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
