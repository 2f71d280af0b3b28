import { iri } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { cito, dcterms, prism, rdf, schema } from '../rdf/terms.js'
import { shortHash } from '../record/hash.js'
import type { Notice, Reference } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { type Binding, firstText, linked, links, values } from './binding.js'
import { readDate, writeDate } from './dates.js'
import { doiOf, parsedDoi } from './identifiers.js'
import { fragment, type Scope, type From } from './scope.js'

/** The review's own reference list: what it cites beside the book that it reviews. */
export const references: Binding<readonly Reference[]> = {
  uses: [
    ...links('review', cito.cites, schema.citation),
    ...values('reference', dcterms.bibliographicCitation, prism.doi),
    ...links('reference', schema.sameAs),
  ],
  write: (list, scope) => {
    for (const { text: printed, doi } of list) {
      const made = fragment(scope, `reference-${shortHash(`${doi ?? ''}\n${printed ?? ''}`)}`)
      scope.node.add(cito.cites, made).add(schema.citation, made)
      const node = scope.graph.resource(made)
      node.add(rdf.type, schema.CreativeWork)
      if (printed !== undefined) node.add(dcterms.bibliographicCitation, text(printed))
      if (doi !== undefined) node.add(prism.doi, text(doi)).add(schema.sameAs, iri(doiUrl(doi)))
    }
  },
  read: readReferences,
}

function readReferences(from: From): readonly Reference[] | undefined {
  const reviewed = new Set([...from.node.all(cito.reviews), ...from.node.all(schema.itemReviewed)].map(({ nt }) => nt))
  const found = linked(from, cito.cites, schema.citation).flatMap(({ node }): Reference[] => {
    if (reviewed.has(node.subject.nt)) return []
    const printed = firstText(node.all(dcterms.bibliographicCitation)) ?? firstText(node.all(schema.name))
    const doi = parsedDoi(firstText(node.all(prism.doi)))
    if (printed === undefined && doi === undefined) return []
    return [{ ...(printed !== undefined && { text: printed }), ...(doi !== undefined && { doi }) }]
  })
  return found.length === 0 ? undefined : found
}

/** Corrections and retractions. schema.org has a property for the first only. */
export const notices: Binding<readonly Notice[]> = {
  uses: [
    ...links('review', cito.isCorrectedBy, cito.isRetractedBy, schema.correction),
    ...values('notice', prism.doi, schema.text, schema.datePublished),
    ...links('notice', schema.sameAs),
  ],
  write: (list, scope) => {
    for (const notice of list) writeNotice(notice, scope)
  },
  read: (from) => {
    const found = [...readNotices(from, 'correction'), ...readNotices(from, 'retraction')]
    return found.length === 0 ? undefined : found
  },
}

function writeNotice(notice: Notice, scope: Scope): void {
  const { kind, doi, text: printed, date } = notice
  const made = fragment(scope, `${kind}-${shortHash(`${doi ?? ''}\n${printed ?? ''}\n${date ?? ''}`)}`)
  scope.node.add(kind === 'correction' ? cito.isCorrectedBy : cito.isRetractedBy, made)
  if (kind === 'correction') scope.node.add(schema.correction, made)
  const node = scope.graph.resource(made)
  node.add(rdf.type, kind === 'correction' ? schema.CorrectionComment : schema.CreativeWork)
  if (printed !== undefined) node.add(schema.text, text(printed))
  if (doi !== undefined) node.add(prism.doi, text(doi)).add(schema.sameAs, iri(doiUrl(doi)))
  if (date !== undefined) writeDate(date, node, [schema.datePublished])
}

function readNotices(from: From, kind: Notice['kind']): Notice[] {
  const said = kind === 'correction' ? [cito.isCorrectedBy, schema.correction] : [cito.isRetractedBy]
  return linked(from, ...said).map(({ node }) => {
    const printed = firstText(node.all(schema.text))
    const doi = doiOf(node)
    const date = readDate(node, [schema.datePublished])
    return { kind, ...(doi !== undefined && { doi }), ...(printed !== undefined && { text: printed }), ...(date !== undefined && { date }) }
  })
}
