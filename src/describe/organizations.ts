import { type Iri, iri, iriIn } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { dcterms, foaf, rdf, schema } from '../rdf/terms.js'
import type { Organization } from '../record/organization.js'
import { parseRor } from '../record/values/ror.js'
import { type Binding, firstOf, firstText, linked, links, type NodeKind, values } from './binding.js'
import type { From, Scope } from './scope.js'

/** Publishers, each in a document of its own. */
export function publishers(node: NodeKind): Binding<readonly Organization[]> {
  return {
    uses: [
      ...links(node, schema.publisher, dcterms.publisher),
      ...values('organization', schema.name),
      ...links('organization', schema.sameAs),
    ],
    write: (list, scope) => {
      for (const organization of list) {
        const said = writeOrganization(organization, scope)
        scope.node.add(schema.publisher, said).add(dcterms.publisher, said)
      }
    },
    read: readPublishers,
  }
}

/** Describes an organization in its document, and gives its IRI. */
export function writeOrganization({ name, ror }: Organization, { graph, names }: Pick<Scope, 'graph' | 'names'>): Iri {
  const document = names.organizations.get(name)
  if (document === undefined) throw new RangeError(`no document was named for the organization ${JSON.stringify(name)}`)
  const organization = iriIn(document, 'organization')
  const node = graph.resource(organization)
  node.add(rdf.type, schema.Organization).add(rdf.type, foaf.Organization).add(schema.name, text(name))
  if (ror !== undefined) node.add(schema.sameAs, iri(`https://ror.org/${ror}`))
  return organization
}

function readPublishers(from: From): readonly Organization[] | undefined {
  const plain = [schema.publisher, dcterms.publisher].flatMap((predicate) =>
    from.node.all(predicate).flatMap((term) => (term.termType === 'Literal' && term.value.trim() !== '' ? [{ name: term.value }] : [])),
  )
  const found = [...plain, ...linked(from, schema.publisher, dcterms.publisher).flatMap(({ node }) => readOrganization(node) ?? [])]
  return found.length === 0 ? undefined : found
}

function readOrganization(node: From['node']): Organization | undefined {
  const name = firstText(node.all(schema.name))
  if (name === undefined) return undefined
  const ror = firstOf(node.all(schema.sameAs), (term) => {
    const parsed = term.value.startsWith('https://ror.org/') ? parseRor(term.value) : undefined
    return parsed?.ok ? parsed.value : undefined
  })
  return ror === undefined ? { name } : { name, ror }
}
