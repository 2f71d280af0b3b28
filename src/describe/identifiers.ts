import type { Resource } from '../rdf/dataset.js'
import { type Iri, iri } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { datacite, literal, prism, rdf, schema } from '../rdf/terms.js'
import type { Identifier } from '../record/review.js'
import { doiUrl, parseDoi } from '../record/values/doi.js'
import { type Binding, firstOf, firstText, linked, links, type NodeKind, values } from './binding.js'
import { fragmentsOf } from './fragments.js'
import { fragment, type Scope, type From } from './scope.js'

/** The DOI: bare on the thing, as an identifier node of its own, and as the address that it resolves at. */
export function doi(node: NodeKind): Binding<string> {
  return {
    uses: [
      ...values(node, prism.doi),
      ...links(node, schema.sameAs, datacite.hasIdentifier),
      ...links('identifier', datacite.usesIdentifierScheme),
      ...values('identifier', literal.hasLiteralValue),
    ],
    write: (value, scope) => {
      scope.node.add(prism.doi, text(value))
      writeIdentifier(scope.node, fragment(scope, 'identifier-doi'), datacite.doi, value, scope)
      scope.node.add(schema.sameAs, iri(doiUrl(value)))
    },
    read: ({ node }) => doiOf(node),
  }
}

/** The DOI of a thing, also where only an address of it is stated. */
export function doiOf(node: Resource): string | undefined {
  return parsedDoi(firstText(node.all(prism.doi))) ?? firstOf([schema.sameAs, schema.url], (predicate) => doiAmong(node, predicate))
}

export function parsedDoi(printed: string | undefined): string | undefined {
  const parsed = printed === undefined ? undefined : parseDoi(printed)
  return parsed?.ok ? parsed.value : undefined
}

function doiAmong(node: Resource, predicate: Iri): string | undefined {
  return firstOf(node.all(predicate), (term) => (/^https?:\/\/(?:dx\.)?doi\.org\//.test(term.value) ? parsedDoi(term.value) : undefined))
}

/** An identifier node: DataCite's ontology gives each exactly one owner. */
export function writeIdentifier(owner: Resource, made: Iri, scheme: Iri, value: string, { graph }: Pick<Scope, 'graph'>): void {
  owner.add(datacite.hasIdentifier, made)
  const node = graph.resource(made)
  node.add(rdf.type, datacite.Identifier).add(datacite.usesIdentifierScheme, scheme).add(literal.hasLiteralValue, text(value))
}

const schemes: Readonly<Record<Identifier['scheme'], Iri>> = {
  arxiv: datacite.arxiv,
  handle: datacite.handle,
  oai: datacite['local-resource-identifier-scheme'],
  pmcid: datacite.pmcid,
  pmid: datacite.pmid,
  urn: datacite.urn,
  wikidata: datacite.wikidata,
  local: datacite['local-resource-identifier-scheme'],
}

/** Other names of the review. DataCite has no scheme for OAI identifiers: they are local ones that begin with `oai:`. */
export const identifiers: Binding<readonly Identifier[]> = {
  uses: [
    ...links('review', datacite.hasIdentifier),
    ...links('identifier', datacite.usesIdentifierScheme),
    ...values('identifier', literal.hasLiteralValue),
  ],
  write: (list, scope) => {
    const slugs = fragmentsOf(list.map(({ scheme, value }) => `${scheme} ${value}`))
    list.forEach(({ scheme, value }, i) => {
      writeIdentifier(scope.node, fragment(scope, `identifier-${slugs[i] ?? ''}`), schemes[scheme], value, scope)
    })
  },
  read: readIdentifiers,
}

function readIdentifiers(from: From): readonly Identifier[] | undefined {
  const found = linked(from, datacite.hasIdentifier).flatMap(({ node }) => {
    const value = firstText(node.all(literal.hasLiteralValue))
    const scheme = node.first(datacite.usesIdentifierScheme)?.value
    const known = Object.entries(schemes).find(([name, term]) => term.value === scheme && (name !== 'oai' || value?.startsWith('oai:')))
    return value === undefined || known === undefined ? [] : [{ scheme: known[0] as Identifier['scheme'], value }]
  })
  return found.length === 0 ? undefined : found
}
