import { type Iri, iri } from '../rdf/iri.js'
import { text, typed } from '../rdf/literal.js'
import { foaf, frbr, pro, rdf, rdfs, schema, xsd } from '../rdf/terms.js'
import { type Contributor, type Role, roles } from '../record/contributor.js'
import { parseOrcid } from '../record/values/orcid.js'
import { type Binding, firstText, fromSubject, linked, links, values } from './binding.js'
import { fragmentsOf } from './fragments.js'
import { writeOrganization } from './organizations.js'
import { roleOf, roleTerms, saidBy } from './role-terms.js'
import { fragment, type Scope, type From } from './scope.js'

/**
 * Contributors of a book or a review: a person or organization each, linked with schema.org's and the other
 * vocabularies' predicates, and a role node that holds the place in the printed order and the name as printed.
 */
export function contributors(node: 'book' | 'review'): Binding<readonly Contributor[]> {
  return {
    uses: usesOf(node),
    write: (list, scope) => {
      writeContributors(list, scope, node)
    },
    read: readContributors,
  }
}

function usesOf(node: 'book' | 'review'): readonly ReturnType<typeof links>[number][] {
  return [
    ...roles.flatMap((role) => links(node, ...saidBy(role, node, undefined))),
    ...links(node, schema.contributor),
    ...links(node, pro.isDocumentContextFor),
    ...(node === 'book' ? [...links(node, schema.hasPart, frbr.part), ...links('part', schema.author, schema.isPartOf, frbr.partOf)] : []),
    ...values('part', schema.name),
    ...links('role', pro.withRole, pro.isHeldBy, pro.relatesToDocument),
    ...values('role', schema.position, schema.roleName, rdfs.label),
    ...values('person', schema.name, schema.givenName, schema.familyName),
    ...values('organization', schema.name),
  ]
}

function writeContributors(list: readonly Contributor[], scope: Scope, of: 'book' | 'review'): void {
  const slugs = fragmentsOf(list.map(({ name }) => name))
  list.forEach((contributor, i) => {
    scope.tracing?.(`${scope.path === '' ? '' : `${scope.path}.`}contributors[${i}]`)
    const { part } = roleTerms[contributor.role]
    const slug = slugs[i] ?? ''
    const agent = writeAgent(contributor, slug, scope)
    for (const predicate of saidBy(contributor.role, of, contributor.kind)) scope.node.add(predicate, agent)
    if (part !== undefined && of === 'book') writePart(part, agent, contributor, scope)
    const role = fragment(scope, `role-${contributor.role}-${roleSlug(list, i, slug)}`)
    scope.node.add(pro.isDocumentContextFor, role)
    writeRole(role, agent, contributor, i + 1, scope)
  })
}

/** One role node a contributor: two of one name in one role are told apart by what tells the people apart. */
function roleSlug(list: readonly Contributor[], i: number, slug: string): string {
  const me = list[i] as Contributor
  const shared = list.some((other, j) => j !== i && other.role === me.role && other.name === me.name)
  if (!shared) return slug
  if (me.orcid !== undefined) return `${slug}-${me.orcid}`
  return me.kind === undefined ? slug : `${slug}-${me.kind}`
}

function writeAgent(contributor: Contributor, slug: string, scope: Scope): Iri {
  const { name, given, family, orcid, kind } = contributor
  if (kind === 'organization') return writeOrganization({ name }, scope)
  const person = orcid === undefined ? fragment(scope, `person-${slug}`) : iri(`https://orcid.org/${orcid}`)
  const node = scope.graph.resource(person)
  node.add(rdf.type, schema.Person).add(rdf.type, foaf.Person).add(schema.name, text(name))
  if (given !== undefined) node.add(schema.givenName, text(given))
  if (family !== undefined) node.add(schema.familyName, text(family))
  return person
}

function writePart(part: { readonly name: string; readonly type: Iri }, agent: Iri, { printedRole }: Contributor, scope: Scope): void {
  const made = fragment(scope, part.name)
  scope.node.add(schema.hasPart, made).add(frbr.part, made)
  const node = scope.graph.resource(made)
  node.add(rdf.type, part.type).add(rdf.type, schema.CreativeWork)
  if (printedRole !== undefined) node.add(schema.name, text(printedRole))
  node.add(schema.author, agent)
  node.add(schema.isPartOf, scope.node.subject).add(frbr.partOf, scope.node.subject)
}

function writeRole(role: Iri, agent: Iri, { role: kind, name, printedRole }: Contributor, position: number, scope: Scope): void {
  const node = scope.graph.resource(role)
  node.add(rdf.type, pro.RoleInTime).add(pro.withRole, roleTerms[kind].role).add(pro.isHeldBy, agent)
  node.add(pro.relatesToDocument, scope.node.subject)
  node.add(schema.position, typed(String(position), xsd.integer))
  node.add(rdfs.label, text(name))
  if (printedRole !== undefined) node.add(schema.roleName, text(printedRole))
}

function readContributors(from: From): readonly Contributor[] | undefined {
  const found = linked(from, pro.isDocumentContextFor).flatMap(readRole)
  if (found.length > 0) return found.sort((a, b) => a.position - b.position).map(({ contributor }) => contributor)
  const plain = readPlain(from)
  return plain.length === 0 ? undefined : plain
}

function readRole(role: From): { position: number; contributor: Contributor }[] {
  const [holder] = linked(role, pro.isHeldBy)
  const withRole = role.node.first(pro.withRole)
  if (holder === undefined) return []
  const contributor = readAgent(holder, roleOf(withRole?.value ?? ''), firstText(role.node.all(rdfs.label)))
  const printedRole = firstText(role.node.all(schema.roleName))
  if (contributor === undefined) return []
  const position = Number(role.node.first(schema.position)?.value)
  return [
    {
      position: Number.isFinite(position) ? position : Infinity,
      contributor: printedRole === undefined ? contributor : { ...contributor, printedRole },
    },
  ]
}

/** What other people's graphs say: schema.org's links to people, without an order of their own. */
function readPlain(from: From): Contributor[] {
  const roles: readonly Role[] = ['author', 'editor', 'translator', 'illustrator', 'contributor']
  return roles.flatMap((role) =>
    roleTerms[role].said.slice(0, 1).flatMap((predicate) =>
      from.node.all(predicate).flatMap((term) => {
        if (term.termType === 'Literal') return term.value.trim() === '' ? [] : [{ role, name: term.value }]
        return readAgent(fromSubject(from.graph, term), role, undefined) ?? []
      }),
    ),
  )
}

function readAgent(agent: From, role: Role, printed: string | undefined): Contributor | undefined {
  const { node } = agent
  const given = firstText(node.all(schema.givenName))
  const family = firstText(node.all(schema.familyName))
  const joined = [given, family].filter((part) => part !== undefined).join(' ')
  const name = printed ?? firstText(node.all(schema.name)) ?? (joined === '' ? undefined : joined)
  if (name === undefined) return undefined
  if (node.has(rdf.type, schema.Organization) || node.has(rdf.type, foaf.Organization)) return { role, name, kind: 'organization' }
  const orcid = parseOrcid(node.subject.value)
  return {
    role,
    name,
    ...(family !== undefined && { family }),
    ...(given !== undefined && { given }),
    ...(node.subject.value.startsWith('https://orcid.org/') && orcid.ok && { orcid: orcid.value }),
  }
}
