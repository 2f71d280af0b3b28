import { iri, toIri } from '../rdf/iri.js'
import { text, typed } from '../rdf/literal.js'
import { dcterms, prov, rdf, schema, xsd } from '../rdf/terms.js'
import type { Source } from '../record/review.js'
import { type Binding, firstText, linked, links, values } from './binding.js'
import { recordOf } from './gaps.js'
import { recordNode } from './record-node.js'

/** What a record was read from: the hash of the bytes, as an IRI (RFC 6920). */
export const sources: Binding<readonly Source[]> = {
  uses: [...links('record', prov.wasDerivedFrom), ...values('source', schema.encodingFormat)],
  write: (list, scope) => {
    for (const { hash, mediaType } of list) {
      const source = iri(`ni:///sha-256;${hash}`)
      recordNode(scope).add(prov.wasDerivedFrom, source)
      const node = scope.graph.resource(source)
      node.add(rdf.type, prov.Entity).add(rdf.type, schema.DigitalDocument)
      if (mediaType !== undefined) node.add(schema.encodingFormat, text(mediaType))
    }
  },
  read: (from) => {
    const record = recordOf(from)
    const found = (record === undefined ? [] : linked(record, prov.wasDerivedFrom)).flatMap(({ node }): Source[] => {
      const mediaType = firstText(node.all(schema.encodingFormat))
      const hash = /^ni:\/\/\/sha-256;([A-Za-z0-9_-]{43})$/.exec(node.subject.value)?.[1]
      return hash === undefined ? [] : [{ hash, ...(mediaType !== undefined && { mediaType }) }]
    })
    return found.length === 0 ? undefined : found
  },
}

/** The licence of the metadata itself. */
export const recordLicence: Binding<string> = {
  uses: links('record', dcterms.license),
  write: (value, scope) => {
    const licence = toIri(value)
    if (licence !== undefined) recordNode(scope).add(dcterms.license, licence)
  },
  read: (from) => recordOf(from)?.node.first(dcterms.license)?.value,
}

/** The day on which the content last changed. */
export const modified: Binding<string> = {
  uses: values('record', dcterms.modified),
  write: (value, scope) => {
    recordNode(scope).add(dcterms.modified, typed(value, xsd.date))
  },
  read: (from) => {
    const record = recordOf(from)
    return record === undefined ? undefined : firstText(record.node.all(dcterms.modified))
  },
}
