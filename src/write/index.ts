import { contextJson, contextTerms } from '../describe/context.js'
import { documentsOf } from '../describe/documents.js'
import { Dataset } from '../rdf/dataset.js'
import { iri } from '../rdf/iri.js'
import { biblatexWriter, bibtexWriter } from './bibtex.js'
import {
  apaWriter,
  apaHtmlWriter,
  chicagoWriter,
  chicagoHtmlWriter,
  iso690Writer,
  iso690HtmlWriter,
  mlaWriter,
  mlaHtmlWriter,
} from './citations/index.js'
import { coinsWriter } from './coins.js'
import { cslJsonWriter } from './csl-json.js'
import { csvWriter } from './csv.js'
import { htmlPage } from './html/index.js'
import { jatsWriter } from './jats/index.js'
import { jsonld as jsonldOf } from './jsonld.js'
import { marcxmlWriter } from './marcxml/index.js'
import { modsWriter } from './mods/index.js'
import { nquads as nquadsOf } from './nquads.js'
import { ntriples as ntriplesOf } from './ntriples.js'
import { rdfxml as rdfxmlOf } from './rdfxml.js'
import { risWriter } from './ris.js'
import { schemaOrgJsonld } from './schema-org.js'
import { schemaOrgRecord } from './schema-org-record.js'
import { trig as trigOf } from './trig.js'
import { turtle as turtleOf } from './turtle.js'
import type { Described, Writer } from './writer.js'
import { zoteroRdfWriter } from './zotero-rdf.js'

/** Our context, for every full JSON-LD document. */
export const context = { terms: contextTerms, json: contextJson() }

// prettier-ignore
/** What schema.org has a place for, in the form that pages embed. */
const schemaOrgFields = [
  'titles', 'abstracts[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].orcid', 'contributors[].kind',
  'serial', 'pages', 'locator', 'history.published', 'language', 'doi', 'page', 'licence', 'rights', 'keywords[].value', 'rating', 'notices',
  'books[].titles', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role', 'books[].contributors[].given',
  'books[].contributors[].family', 'books[].contributors[].orcid', 'books[].contributors[].kind', 'books[].publishers', 'books[].date', 'books[].edition',
  'books[].series.title', 'books[].language', 'books[].formats', 'books[].doi', 'books[].page', 'books[].extent',
]

// prettier-ignore
const turtle: Writer = {
  id: 'turtle', label: 'Turtle', mediaType: 'text/turtle', extension: '.ttl', carries: 'everything', many: true,
  write: (reviews) => turtleOf(together(reviews)),
}
// prettier-ignore
const ntriples: Writer = {
  id: 'ntriples', label: 'N-Triples', mediaType: 'application/n-triples', extension: '.nt', carries: 'everything', many: true,
  write: (reviews) => ntriplesOf(together(reviews)),
}
// prettier-ignore
const nquads: Writer = {
  id: 'nquads', label: 'N-Quads, one named graph a document', mediaType: 'application/n-quads', extension: '.nq', carries: 'everything', many: true,
  write: (reviews) => nquadsOf(namedGraphs(reviews)),
}
// prettier-ignore
const trig: Writer = {
  id: 'trig', label: 'TriG, one named graph a document', mediaType: 'application/trig', extension: '.trig', carries: 'everything', many: true,
  write: (reviews) => trigOf(namedGraphs(reviews)),
}
// prettier-ignore
const rdfxml: Writer = {
  id: 'rdfxml', label: 'RDF/XML', mediaType: 'application/rdf+xml', extension: '.rdf', carries: 'everything', many: true,
  write: (reviews) => rdfxmlOf(together(reviews)),
}
// prettier-ignore
const jsonld: Writer = {
  id: 'jsonld', label: 'JSON-LD, everything, with its context', mediaType: 'application/ld+json', extension: '.jsonld', carries: 'everything', many: true,
  write: (reviews) => listed(reviews, ({ graph, names }) => jsonldOf(graph, iri(`${names.review}#review`), context)),
}
// prettier-ignore
const schemaOrg: Writer = {
  id: 'schema-org', label: 'JSON-LD in schema.org alone, for embedding', mediaType: 'application/ld+json', extension: '.json', carries: schemaOrgFields, restrict: schemaOrgRecord, many: true,
  write: (reviews) => listed(reviews, ({ graph, names }) => schemaOrgJsonld(graph, iri(`${names.review}#review`))),
}
// prettier-ignore
const html: Writer = {
  id: 'html', label: 'A landing page, with embedded JSON-LD and meta tags', mediaType: 'text/html', extension: '.html', carries: 'everything', many: false,
  write: ([review], { base, preview }) =>
    review === undefined ? '' : htmlPage(review.record, review.graph, { names: review.names, preview, base, alternates }),
}

/** The files that `build` writes beside each page. */
export const alternates = [
  { href: 'review.ttl', type: 'text/turtle' },
  { href: 'review.jsonld', type: 'application/ld+json' },
]

/** Every format that reviews are written in. A new one is one file, and one line here. */
export const writers: readonly Writer[] = [
  apaWriter,
  apaHtmlWriter,
  biblatexWriter,
  bibtexWriter,
  chicagoWriter,
  chicagoHtmlWriter,
  coinsWriter,
  cslJsonWriter,
  csvWriter,
  html,
  iso690Writer,
  iso690HtmlWriter,
  jatsWriter,
  jsonld,
  marcxmlWriter,
  mlaWriter,
  mlaHtmlWriter,
  modsWriter,
  nquads,
  ntriples,
  rdfxml,
  risWriter,
  schemaOrg,
  trig,
  turtle,
  zoteroRdfWriter,
]

/** Several reviews in one graph. */
function together(reviews: readonly Described[]): Dataset {
  const [first] = reviews
  if (reviews.length === 1 && first !== undefined) return first.graph
  const all = new Dataset()
  for (const { graph } of reviews) {
    for (const { subject, predicates, objects } of graph.resources.values()) {
      const resource = all.resource(subject)
      objects.forEach((object, i) => predicates[i] && resource.add(predicates[i], object))
    }
  }
  return all
}

function namedGraphs(reviews: readonly Described[]): ReadonlyMap<string, Dataset> {
  const graphs = new Map<string, Dataset>()
  for (const { graph, names } of reviews) {
    for (const [document, dataset] of documentsOf(graph, names)) {
      const known = graphs.get(document)
      if (known === undefined) graphs.set(document, dataset)
      else for (const { subject, predicate, object } of dataset) known.state(subject, predicate, object)
    }
  }
  return graphs
}

/** One document, or a list of several. */
function listed(reviews: readonly Described[], write: (review: Described) => string): string {
  const [first] = reviews
  return reviews.length === 1 && first !== undefined
    ? write(first)
    : `[\n${reviews.map((review) => write(review).trimEnd()).join(',\n')}\n]\n`
}
