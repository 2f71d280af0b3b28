import { iri } from '../../src/rdf/iri.js'
import { cito, pro, rec, schema, prefixes, dcterms } from '../../src/rdf/terms.js'
import type { JsonldContext, JsonldTerm } from '../../src/write/jsonld.js'

const links = [
  schema.itemReviewed,
  schema.author,
  schema.isPartOf,
  schema.license,
  schema.url,
  schema.review,
  cito.reviews,
  cito.isReviewedBy,
  pro.isHeldBy,
  rec.gapProperty,
]
const values = [schema.name, schema.abstract, schema.datePublished, schema.position, schema.isAccessibleForFree]

/** A context typed by hand, with a bit of everything: links, texts, a datatype, a name that is none of schema.org's. */
export const context: JsonldContext = {
  terms: new Map<string, JsonldTerm>([
    ...links.map((predicate) => [predicate.value, { term: termOf(predicate.short), type: '@id' }] as const),
    ...values.map((predicate) => [predicate.value, { term: termOf(predicate.short) }] as const),
    [dcterms.issued.value, { term: 'issued', type: 'xsd:date' }],
    [iri('http://a.example/size').value, { term: 'size', type: 'xsd:integer' }],
  ]),
  json: {
    ...Object.fromEntries(prefixes),
    ...Object.fromEntries(links.map((predicate) => [termOf(predicate.short), { '@id': predicate.value, '@type': '@id' }])),
    ...Object.fromEntries(values.map((predicate) => [termOf(predicate.short), predicate.value])),
    issued: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
    size: { '@id': 'http://a.example/size', '@type': 'xsd:integer' },
  },
}

function termOf(short: string | undefined): string {
  const name = short ?? ''
  return name.startsWith('schema:') ? name.slice('schema:'.length) : name
}
