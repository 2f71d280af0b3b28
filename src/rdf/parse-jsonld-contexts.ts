import type { NodeObject } from 'jsonld'

/** JSON-LD contexts by absolute address; the value is the whole document, with its `@context`. */
export type JsonldContexts = ReadonlyMap<string, object>

/** What jsonld.js asks for contexts: a table, and the first address that it does not hold. */
export interface ContextTable {
  readonly load: (url: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: NodeObject }>
  /** Why a document could not be read, if it asked for a context that is not in the table. */
  refused(): string | undefined
}

/**
 * The datatype of a text under a schema.org property that holds addresses as a rule, and something else now and then.
 * `readExpanded` makes a link of a complete web address and leaves any other text a text. It never leaves `parse`.
 */
export const linkOrText = 'urn:recension:link-or-text'

export function contextTable(contexts: JsonldContexts): ContextTable {
  let refused: string | undefined
  return {
    load: (url) => {
      const document = contexts.get(url) ?? (schemaOrgAddress.test(url) ? schemaOrg : undefined)
      if (document !== undefined && isNode(document)) return Promise.resolve({ contextUrl: undefined, documentUrl: url, document })
      refused ??= `It needs the context ${JSON.stringify(url.slice(0, 100))}, which is not built in, and nothing is fetched. Write the context into the file.`
      return Promise.reject(new Error(refused))
    },
    refused: () => refused,
  }
}

function isNode(document: object): document is NodeObject {
  return !Array.isArray(document)
}

/** The ways in which the context of schema.org is asked for. */
const schemaOrgAddress = /^(?:https?:\/\/)?(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.json(?:ld)?)?$/i

// prettier-ignore
const links = [
  'acquireLicensePage', 'additionalType', 'codeRepository', 'contentUrl', 'discussionUrl', 'image', 'isBasedOn', 'itemReviewed', 'license', 'logo',
  'mainEntityOfPage', 'publishingPrinciples', 'sameAs', 'sdLicense', 'thumbnailUrl', 'url', 'usageInfo',
]

/**
 * Enough of the context of schema.org to read what people write with it: every name is a term of schema.org.
 * Dates stay plain text: schema.org's own context gives them a datatype that no other vocabulary uses.
 */
const schemaOrg = {
  '@context': {
    '@vocab': 'http://schema.org/',
    id: '@id',
    type: '@type',
    schema: 'http://schema.org/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    owl: 'http://www.w3.org/2002/07/owl#',
    prov: 'http://www.w3.org/ns/prov#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...Object.fromEntries(links.map((name) => [name, { '@id': `schema:${name}`, '@type': linkOrText }])),
  },
}
