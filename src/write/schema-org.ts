import type { Dataset } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { dcterms, prism, schema } from '../rdf/terms.js'
import { abstract, agents, documentPlace, doi, links, native, nodes, schemaTypes, texts, titles, type Write } from './schema-org-members.js'

/**
 * The review for embedding in a web page: JSON-LD that says `"@context": "https://schema.org"` and uses nothing but terms of
 * schema.org, with the reviewed books, the journal and the people inside. It is a summary of a few kilobytes: what schema.org
 * cannot say, and the review's own references, stand in the full JSON-LD.
 *
 * Names are one text each, with the parallel ones as `alternateName`; people stand in the printed order; dates keep their
 * printed precision; an abstract is cut at 5,000 characters.
 */
export function schemaOrgJsonld(dataset: Dataset, review: Iri): string {
  const node = dataset.about(review)
  const place = documentPlace(dataset)
  const members = reviewMembers.map((write) => write(node, place)).filter((member) => member !== '')
  return `{${[`"@context":"https://schema.org"`, ...schemaTypes(node), `"@id":"${review.value}"`, ...members].join(',\n')}}\n`
}

/** What stands beside the name of a person or an organization. */
const personMembers: readonly Write[] = [
  texts('givenName', schema.givenName),
  texts('familyName', schema.familyName),
  links('sameAs', schema.sameAs),
]

/** Issue, volume, journal, series: each is part of the next. */
const serialMembers: readonly Write[] = [
  titles(schema.name),
  texts('issueNumber', schema.issueNumber),
  texts('volumeNumber', schema.volumeNumber),
  texts('datePublished', schema.datePublished),
  texts('issn', schema.issn),
  agents('publisher', schema.publisher, personMembers),
  nodes('isPartOf', schema.isPartOf, () => serialMembers),
]

const formatMembers: readonly Write[] = [texts('isbn', schema.isbn), links('bookFormat', schema.bookFormat)]

const bookMembers: readonly Write[] = [
  titles(schema.name),
  texts('alternativeHeadline', schema.alternativeHeadline),
  texts('isbn', schema.isbn),
  texts('bookEdition', schema.bookEdition),
  texts('inLanguage', schema.inLanguage),
  texts('datePublished', schema.datePublished),
  texts('materialExtent', schema.materialExtent),
  agents('author', schema.author, personMembers),
  agents('editor', schema.editor, personMembers),
  agents('translator', schema.translator, personMembers),
  agents('illustrator', schema.illustrator, personMembers),
  agents('contributor', schema.contributor, personMembers),
  agents('publisher', schema.publisher, personMembers),
  nodes('isPartOf', schema.isPartOf, () => serialMembers),
  nodes('workExample', schema.workExample, () => formatMembers),
  links('url', schema.url),
  links('sameAs', schema.sameAs),
  doi(prism.doi),
]

const ratingMembers: readonly Write[] = [
  texts('ratingValue', schema.ratingValue),
  texts('bestRating', schema.bestRating),
  texts('worstRating', schema.worstRating),
]

const correctionMembers: readonly Write[] = [
  texts('text', schema.text),
  texts('datePublished', schema.datePublished),
  links('sameAs', schema.sameAs),
]

const reviewMembers: readonly Write[] = [
  links('additionalType', dcterms.type),
  titles(schema.name, 'headline'),
  abstract(schema.abstract, schema.inLanguage),
  texts('inLanguage', schema.inLanguage),
  texts('datePublished', schema.datePublished),
  native('isAccessibleForFree', schema.isAccessibleForFree),
  links('license', schema.license),
  texts('copyrightNotice', schema.copyrightNotice),
  texts('keywords', schema.keywords),
  texts('pageStart', schema.pageStart),
  texts('pageEnd', schema.pageEnd),
  texts('pagination', schema.pagination),
  links('url', schema.url),
  links('sameAs', schema.sameAs),
  doi(prism.doi),
  agents('author', schema.author, personMembers),
  agents('translator', schema.translator, personMembers),
  nodes('isPartOf', schema.isPartOf, () => serialMembers),
  nodes('itemReviewed', schema.itemReviewed, () => bookMembers),
  nodes('reviewRating', schema.reviewRating, () => ratingMembers),
  nodes('correction', schema.correction, () => correctionMembers),
]
