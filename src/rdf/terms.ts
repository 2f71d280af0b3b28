import { type Iri, vocabularyTerm } from './iri.js'

/** Prefix → namespace, of all vocabularies below, in this order. */
export const prefixes = new Map<string, string>()

/**
 * Every vocabulary term that Recension states or reads. This is the only file that holds IRIs of vocabularies;
 * a misspelt term does not compile, and a test looks every one up in the ontology that declares it.
 */
export function namespace<const Name extends string>(prefix: string, base: string, names: readonly Name[]): Readonly<Record<Name, Iri>> {
  prefixes.set(prefix, base)
  return Object.fromEntries(names.map((name) => [name, vocabularyTerm(base + name, `${prefix}:${name}`)])) as Record<Name, Iri>
}

// prettier-ignore
export const schema = namespace('schema', 'http://schema.org/', [
  'AudiobookFormat', 'Book', 'BookSeries', 'CreativeWork', 'CorrectionComment', 'DigitalDocument', 'EBook', 'Hardcover', 'Organization',
  'Paperback', 'Periodical', 'Person', 'Place', 'PublicationIssue', 'PublicationVolume', 'Rating', 'Review', 'ScholarlyArticle',
  'about', 'abstract', 'additionalType', 'alternateName', 'alternativeHeadline', 'author', 'bestRating', 'bookEdition', 'bookFormat', 'citation', 'contributor',
  'copyrightNotice', 'correction', 'datePublished', 'editor', 'encodingFormat', 'exampleOfWork', 'familyName', 'givenName',
  'hasPart', 'headline', 'identifier', 'illustrator', 'inLanguage', 'isAccessibleForFree', 'isPartOf', 'isbn', 'issn', 'issueNumber', 'itemReviewed', 'keywords', 'license',
  'locationCreated', 'materialExtent', 'name', 'pageEnd', 'pageStart', 'pagination', 'position', 'publisher', 'ratingValue', 'review', 'reviewRating',
  'roleName', 'sameAs', 'text', 'translator', 'url', 'volumeNumber', 'workExample', 'worstRating',
])
// prettier-ignore
export const fabio = namespace('fabio', 'http://purl.org/spar/fabio/', [
  'Book', 'BookReview', 'BookSeries', 'DigitalManifestation', 'Hardback', 'Journal', 'JournalArticle', 'JournalIssue', 'JournalVolume',
  'Manifestation', 'MetadataDocument', 'Paperback', 'hasPlaceOfPublication', 'hasPublicationYear', 'hasSeason', 'hasSequenceIdentifier',
  'hasSubtitle',
])
export const cito = namespace('cito', 'http://purl.org/spar/cito/', [
  'cites',
  'isCitedBy',
  'isCorrectedBy',
  'isRetractedBy',
  'isReviewedBy',
  'reviews',
])
export const frbr = namespace('frbr', 'http://purl.org/vocab/frbr/core#', [
  'Place',
  'embodiment',
  'embodimentOf',
  'part',
  'partOf',
  'realization',
  'realizationOf',
])
export const pro = namespace('pro', 'http://purl.org/spar/pro/', [
  'RoleInTime',
  'author',
  'compiler',
  'contributor',
  'editor',
  'illustrator',
  'isDocumentContextFor',
  'isHeldBy',
  'relatesToDocument',
  'translator',
  'withRole',
])
export const pso = namespace('pso', 'http://purl.org/spar/pso/', [
  'StatusInTime',
  'accepted-for-publication',
  'holdsStatusInTime',
  'isStatusHeldBy',
  'published',
  'revised',
  'submitted',
  'withStatus',
])
export const doco = namespace('doco', 'http://purl.org/spar/doco/', ['Afterword', 'Foreword', 'Preface'])
export const datacite = namespace('datacite', 'http://purl.org/spar/datacite/', [
  'Identifier',
  'arxiv',
  'doi',
  'handle',
  'hasIdentifier',
  'isbn',
  'local-resource-identifier-scheme',
  'pmcid',
  'pmid',
  'urn',
  'usesIdentifierScheme',
  'wikidata',
])
export const literal = namespace('literal', 'http://www.essepuntato.it/2010/06/literalreification/', ['hasLiteralValue'])
export const tvc = namespace('tvc', 'http://www.essepuntato.it/2012/04/tvc/', ['atTime'])
export const time = namespace('time', 'http://www.w3.org/2006/time#', ['Instant', 'inXSDDate', 'inXSDgYear', 'inXSDgYearMonth'])
// prettier-ignore
export const dcterms = namespace('dcterms', 'http://purl.org/dc/terms/', [
  'available', 'bibliographicCitation', 'creator', 'dateAccepted', 'dateSubmitted', 'identifier', 'issued', 'language', 'license', 'modified', 'publisher',
  'title', 'type',
])
export const prism = namespace('prism', 'http://prismstandard.org/namespaces/basic/2.0/', [
  'doi',
  'eIssn',
  'edition',
  'endingPage',
  'isbn',
  'issn',
  'issueIdentifier',
  'keyword',
  'pageRange',
  'publicationDate',
  'startingPage',
  'volume',
])
export const foaf = namespace('foaf', 'http://xmlns.com/foaf/0.1/', ['Organization', 'Person', 'isPrimaryTopicOf', 'primaryTopic'])
export const marcrel = namespace('marcrel', 'http://id.loc.gov/vocabulary/relators/', ['waw', 'wfw', 'win', 'wpr'])
export const prov = namespace('prov', 'http://www.w3.org/ns/prov#', ['Entity', 'wasDerivedFrom'])
export const rec = namespace('rec', 'https://w3id.org/recension/ns#', [
  'Gap',
  'gap',
  'gapProperty',
  'gapSubject',
  'hint',
  'prepublished-online',
])
export const bibo = namespace('bibo', 'http://purl.org/ontology/bibo/', ['locator'])
export const coar = namespace('coar', 'http://purl.org/coar/resource_type/', ['c_ba08'])
// prettier-ignore
export const rdf = namespace('rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ['first', 'langString', 'nil', 'rest', 'type'])
export const rdfs = namespace('rdfs', 'http://www.w3.org/2000/01/rdf-schema#', ['Class', 'label', 'subClassOf'])
export const xsd = namespace('xsd', 'http://www.w3.org/2001/XMLSchema#', [
  'boolean',
  'date',
  'dateTime',
  'decimal',
  'gYear',
  'gYearMonth',
  'integer',
  'string',
])
